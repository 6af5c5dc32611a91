import { afterEach, expect, it, vi } from "vitest";
import { fetchAhead } from "./media";

afterEach(() => vi.unstubAllGlobals());

it("fetches each name once and to its end, and again what was lost or refused", async () => {
  const read = vi.fn(async () => new ArrayBuffer(0));
  const answers: Record<string, () => Promise<unknown>> = {
    "/media/whole": async () => ({ ok: true, arrayBuffer: read }),
    "/media/refused": async () => ({ ok: false, arrayBuffer: read }),
    "/media/lost": async () => Promise.reject(new TypeError("no network")),
  };
  const fetched = vi.fn((address: string) => answers[address]?.());
  vi.stubGlobal("fetch", fetched);
  fetchAhead(["whole", "refused", "lost"]);
  fetchAhead(["whole", "refused", "lost"]);
  expect(fetched).toHaveBeenCalledTimes(3);
  await vi.waitFor(() => expect(read).toHaveBeenCalledTimes(2));
  await new Promise<void>((resolve) => setTimeout(resolve));
  fetchAhead(["whole", "refused", "lost"]);
  expect(fetched.mock.calls.slice(3).map(([address]) => address)).toEqual(["/media/refused", "/media/lost"]);
});
