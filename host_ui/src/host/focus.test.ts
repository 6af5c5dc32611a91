import { afterEach, beforeEach, expect, it } from "vitest";
import { FocusKeeper } from "./focus";

const page = document.createElement("div");
const keeper = new FocusKeeper(page);
const one = (name: string) => page.querySelector(`.${name}`) as HTMLButtonElement;

beforeEach(() => {
  page.innerHTML = `<button class="close"></button><button class="next"></button>`;
  document.body.append(page);
  keeper.start();
});

afterEach(() => {
  keeper.stop();
  page.remove();
});

it("goes back to what was switched off for a moment", () => {
  one("next").focus();
  one("next").blur(); // as browsers do by themselves
  one("next").disabled = true;
  keeper.keep(".next");
  expect(document.activeElement).toBe(document.body);
  one("next").disabled = false;
  keeper.keep(".next");
  expect(document.activeElement).toBe(one("next"));
});

it("goes to the big button where the one that had it is gone", () => {
  one("close").focus();
  one("close").blur();
  one("close").remove();
  keeper.keep(".next");
  expect(document.activeElement).toBe(one("next"));
});

it("is left where somebody put it, also beside everything", () => {
  one("close").focus();
  keeper.keep(".next");
  expect(document.activeElement).toBe(one("close"));
  document.dispatchEvent(new Event("pointerdown"));
  one("close").blur();
  keeper.keep(".next");
  expect(document.activeElement).toBe(document.body);
});
