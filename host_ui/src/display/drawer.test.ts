/** The drawer's button for the whole screen is there where the browser can, and says what it would do. */

import type { Stage } from "@ui/protocol";
import { afterEach, expect, it, vi } from "vitest";
import { HomeDrawer } from "./drawer";
import type { Say } from "./words";

const STAGE = { phase: "open", can: ["next", "pause", "end"] } as unknown as Stage;
const SAY = Object.assign((id: string) => [{ text: id }], {
  languages: ["lv"],
  maybe: (id: string) => [{ text: id }],
}) as unknown as Say;

async function drawn(full: boolean | null): Promise<HTMLButtonElement | null> {
  const drawer = new HomeDrawer();
  Object.assign(drawer, { stage: STAGE, say: SAY, full });
  document.body.append(drawer);
  await drawer.updateComplete;
  return drawer.querySelector("button.full");
}

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

it.each([
  [false, "display-full"],
  [true, "display-full-leave"],
])("is there while the screen is full: %s", async (full, words) => {
  expect((await drawn(full))?.textContent?.trim()).toBe(words);
});

it("is not there where the browser cannot", async () => {
  expect(await drawn(null)).toBeNull();
});

it("asks the browser", async () => {
  const asked = vi.fn(() => Promise.resolve());
  Object.assign(document.documentElement, { requestFullscreen: asked });
  (await drawn(false))?.click();
  expect(asked).toHaveBeenCalledOnce();
});
