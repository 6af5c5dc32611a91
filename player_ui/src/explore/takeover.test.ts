import { LEAD, NOTICE } from "@ui/guest";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ASKS_EVERY, Takeover } from "./takeover";

describe("a game that begins while somebody looks around", () => {
  const told: (number | null)[] = [];
  const leave = vi.fn();
  let hall: { room: string; starts_at: number } | null = { room: "", starts_at: 0 };
  let watch: Takeover;

  beforeEach(() => {
    vi.useFakeTimers();
    told.length = 0;
    leave.mockClear();
    hall = { room: "", starts_at: 0 };
  });

  afterEach(() => {
    watch.stop();
    vi.useRealTimers();
  });

  const begin = async (): Promise<void> => {
    watch = new Takeover({ ask: async () => hall, tell: (left) => told.push(left), leave });
    watch.start();
    await vi.advanceTimersByTimeAsync(0);
  };

  it("is said for ten seconds, then the display goes to it", async () => {
    await begin();
    hall = { room: "BIG", starts_at: 0 };
    await vi.advanceTimersByTimeAsync(ASKS_EVERY + 500);
    expect(told).toEqual([10]);
    await vi.advanceTimersByTimeAsync(NOTICE - 1000);
    expect(leave).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1500);
    expect(leave).toHaveBeenCalledOnce();
  });

  it("is taken back where the librarian takes it back, or where nobody can be asked nothing changes", async () => {
    await begin();
    hall = { room: "BIG", starts_at: 0 };
    await vi.advanceTimersByTimeAsync(ASKS_EVERY + 500);
    hall = { room: "", starts_at: 0 };
    await vi.advanceTimersByTimeAsync(ASKS_EVERY + 500);
    expect(told[told.length - 1]).toBeNull();
    hall = null;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(leave).not.toHaveBeenCalled();
  });

  it("takes nothing away where it was on before, or is planned for later", async () => {
    hall = { room: "OLD", starts_at: 0 };
    await begin();
    await vi.advanceTimersByTimeAsync(60_000);
    hall = { room: "LATER", starts_at: Date.now() / 1000 + LEAD + 3600 };
    await vi.advanceTimersByTimeAsync(60_000);
    expect([told, leave.mock.calls.length]).toEqual([[], 0]);
  });
});
