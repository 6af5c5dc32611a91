import { describe, expect, it } from "vitest";
import { screenWords } from "./spoken";

function page(inside: string): Element {
  const main = document.createElement("main");
  main.className = "p play";
  main.innerHTML = inside;
  return main;
}

describe("what is said of a new screen", () => {
  it("is its step, its question and how to answer, as sentences", () => {
    const main =
      page(`<header><span class="step"><span aria-hidden="true">2 / 3</span><span class="unseen">Question 2 of 3</span></span></header>
      <h1 class="q"><span>What is
        a lake?</span></h1><p class="tip">More than one may be right</p><div class="ans"><button class="a"><span class="t">Water</span></button></div>`);
    expect(screenWords(main)).toBe("Question 2 of 3. What is a lake? More than one may be right.");
  });

  it("is the verdict, what was right, and what the house gained", () => {
    const main =
      page(`<h1 class="shout">Right!</h1><ul class="shown"><li class="a"><svg></svg><span class="t">Water</span></li>
      <li class="stub"><span class="t">A hill</span></li></ul><div class="band"><p><b>A new storey!</b></p></div>`);
    expect(screenWords(main)).toBe("Right! Water. A new storey!");
  });
});
