import { html, render } from "lit";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { FaceHelp } from "../kinds/display-face";
import { faceOf } from "../kinds/display-kinds";
import type { Ask, Play, Reveal } from "../kinds/phone-face";
import { phoneFace } from "../kinds/phone-kinds";
import type { HomePicturePin } from "./board";
import "./board";
import "./large";
import { mediaUrl } from "../media";
import { thumb } from "./shown";

const PICTURE = { name: "abc", width: 640, height: 420, alt: [{ text: "A yard" }], by: "A. Person" };
const play = (more: Partial<Play> = {}): Play => ({
  t: (id, args) => `${id} ${Object.values(args ?? {}).join()}`.trim(),
  state: "open",
  may: true,
  draft: null,
  choose: vi.fn(),
  give: vi.fn(),
  ...more,
});
const help: FaceHelp = {
  say: (id, args) => [{ text: `${id} ${Object.values(args ?? {}).join()}`.trim() }],
  languages: ["lv"],
  house: (team) => ({ name: `family ${team}`, crest: "hedgehog", colour: "cream" }),
};
const spot = (key: string, x: number, y: number) => ({ key, text: [{ text: `spot ${key}` }], x, y });
const PIN: Extract<Ask, { kind: "picpin" }> = {
  kind: "picpin",
  picture: PICTURE,
  spots: [spot("a", 200, 300), spot("b", 700, 600)],
};
const option = (key: string, picture = "") => ({ key, text: [{ text: `text ${key}` }], picture });

let page: HTMLElement;
beforeEach(() => {
  page = document.createElement("div");
  document.body.append(page);
});
afterEach(() => page.remove());

const button = (words: string): HTMLButtonElement | undefined =>
  [...page.querySelectorAll("button")].find((one) => one.textContent?.includes(words));

describe("a picture to tap", () => {
  async function board(how: Play, given: { kind: "picpin"; x: number; y: number } | null = null) {
    render(phoneFace("picpin")?.body?.(PIN, given, how), page);
    const element = page.querySelector("home-picture-pin") as HomePicturePin;
    await element.updateComplete;
    return element;
  }
  const press = async (element: HomePicturePin, key: string) => {
    page.querySelector(".pic-field")?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
    await element.updateComplete;
  };

  it("carries the pin by keys from the middle, and sends it by Enter", async () => {
    const how = play();
    const element = await board(how);
    expect(button("picpin-none")?.disabled).toBe(true);
    await press(element, "ArrowRight");
    await press(element, "ArrowUp");
    expect(page.querySelector("[role=status]")?.textContent).toBe("picpin-at 53,48");
    await press(element, "Enter");
    expect(how.give).toHaveBeenCalledWith({ kind: "picpin", x: 525, y: 475 });
  });

  it("stays within the picture", async () => {
    const element = await board(play(), { kind: "picpin", x: 990, y: 10 });
    await press(element, "ArrowRight");
    await press(element, "ArrowUp");
    expect(element.draft).toEqual({ x: 1000, y: 0 });
  });

  it("can be answered by the names of its parts", async () => {
    const how = play();
    const element = await board(how);
    button("picpin-names")?.click();
    await element.updateComplete;
    button("spot b")?.click();
    await element.updateComplete;
    expect(page.querySelector("[role=status]")?.textContent).toBe("spot b");
    button("several-send")?.click();
    expect(how.give).toHaveBeenCalledWith({ kind: "picpin", x: 700, y: 600 });
  });

  it("does not move when nothing may be pressed, and has nothing to send that was sent", async () => {
    const element = await board(play({ may: false, state: "closed" }), { kind: "picpin", x: 200, y: 300 });
    await press(element, "ArrowLeft");
    expect(element.draft).toBeNull();
    expect(button("several-again")?.disabled).toBe(true);
  });

  it("shows on the display who tapped where, and names who found it once", () => {
    const reveal: Reveal = {
      kind: "picpin",
      picture: PICTURE,
      spots: [{ text: [{ text: "the door" }], x: 200, y: 300, width: 100, height: 200 }],
      knew: 2,
      phones: 3,
      taps: [
        { team: "t1", x: 200, y: 300, right: true },
        { team: "t1", x: 210, y: 300, right: true },
        { team: "t2", x: 900, y: 900, right: false },
      ],
    };
    render(faceOf(reveal).reveal(reveal, help), page);
    expect([...page.querySelectorAll("[data-tap]")].map((one) => one.getAttribute("data-tap"))).toEqual([
      "t1",
      "t1",
      "t2",
    ]);
    expect([...page.querySelectorAll("li b")].map((one) => one.textContent)).toEqual(["family t1"]);
    expect(page.querySelector(".ring rect")?.getAttribute("x")).toBe(String((150 * 640) / 1000));
    expect(faceOf(reveal).right(reveal, help)).toBe("the door");
  });
});

describe("a picture that clears", () => {
  const ask = (clear: boolean): Ask => ({
    kind: "picreveal",
    picture: PICTURE,
    clear,
    marks: [1000, 400],
    options: [option("a"), option("b")],
  });

  it("shows its tiles until it is clear", () => {
    for (const clear of [false, true]) {
      render(
        html`${phoneFace("picreveal")?.above?.(ask(clear))}${faceOf(ask(clear)).ask(ask(clear), help)}`,
        page,
      );
      const images = [...page.querySelectorAll("img.photo")];
      expect(images.map((image) => image.classList.contains("veiled"))).toEqual([!clear, !clear]);
    }
    expect(page.querySelector("figcaption")?.textContent).toBe("A. Person");
  });

  it("has one try", () => {
    const how = play({ state: "counted" });
    const rows = (given: { kind: "picreveal"; pick: string } | null): HTMLButtonElement[] => {
      render(phoneFace("picreveal")?.rows(ask(false), given, how), page);
      return [...page.querySelectorAll<HTMLButtonElement>(".a")];
    };
    expect(rows(null).some((row) => row.disabled)).toBe(false);
    expect(rows({ kind: "picreveal", pick: "a" }).every((row) => row.disabled)).toBe(true);
  });
});

describe("pictures to pick from", () => {
  const ask: Ask = { kind: "choice", options: [option("a", "pic-a"), option("b", "pic-b")] };

  it("stand in the place of the words, which are read to those who cannot see", () => {
    render(phoneFace("choice")?.rows(ask, null, play()), page);
    expect([...page.querySelectorAll("img")].map((image) => [image.getAttribute("src"), image.alt])).toEqual([
      ["/media/pic-a", "text a"],
      ["/media/pic-b", "text b"],
    ]);
    expect(page.querySelector(".t")).toBeNull();
  });

  it("get all the room of the display", () => {
    expect(faceOf(ask).rows(ask)).toBe(4);
    expect(faceOf(ask).rows({ kind: "choice", options: [option("a"), option("b")] })).toBe(1);
  });

  it("stand beside their words at the reveal", () => {
    const reveal: Reveal = {
      kind: "choice",
      options: ["a", "b"].map((key) => ({ ...option(key, `pic-${key}`), right: key === "b", count: 1 })),
    };
    expect(phoneFace("choice")?.reveal(reveal, null, play().t)).toMatchObject([
      { letter: "B", picture: "pic-b" },
    ]);
    render(faceOf(reveal).reveal(reveal, help), page);
    expect(page.querySelectorAll("img.thumb")).toHaveLength(2);
    expect(page.textContent).toContain("text b");
  });
});

describe("on the way", () => {
  it("asks again for a picture that was lost, unless another one is shown by then", () => {
    vi.useFakeTimers();
    render(thumb("one"), page);
    const image = page.querySelector("img") as HTMLImageElement;
    const set = vi.spyOn(image, "setAttribute");
    image.dispatchEvent(new Event("error"));
    vi.runAllTimers();
    expect(set).toHaveBeenCalledWith("src", mediaUrl("one"));
    set.mockClear();
    image.dispatchEvent(new Event("error"));
    render(thumb("two"), page);
    set.mockClear();
    vi.runAllTimers();
    expect(set).not.toHaveBeenCalled();
    vi.useRealTimers();
  });
});
