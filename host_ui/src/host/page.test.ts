/** The link's secret, the page's addresses, keys and small readings of what the server says. */

import type { House } from "@ui/protocol";
import { beforeEach, describe, expect, it } from "vitest";
import { qrAddress, typedAddress } from "./address";
import { openGames } from "./games";
import { keyOf } from "./keys";
import { byName, madeUp, phonesOf, placesOf } from "./phones";
import { sourceName } from "./preview";
import { displayPath, fragmentOf, type Route, routeOf } from "./route";
import type { Game, Hall } from "./shapes";
import { dropToken, keptToken, takeToken, tokenIn } from "./token";

const TOKEN = "Zm9vYmFyYmF6cXV4cXV1eA-_";

describe("the link's secret", () => {
  beforeEach(() => {
    sessionStorage.clear();
    history.replaceState(null, "", "/host");
  });

  it("moves from the address into this tab", () => {
    history.replaceState(null, "", `/host#${TOKEN}`);
    expect(takeToken()).toBe(TOKEN);
    expect(location.hash).toBe("");
    expect(keptToken()).toBe(TOKEN);
    expect(localStorage.length).toBe(0);
    dropToken();
    expect(keptToken()).toBeNull();
  });

  it("is no page of ours", () => {
    for (const fragment of ["", "#", "#new", "#pack/ludza", "#game/TUKA", "#short"]) {
      expect(tokenIn(fragment)).toBeNull();
    }
  });
});

describe("addresses", () => {
  it("lead where they came from", () => {
    const routes: Route[] = [
      { page: "auto" },
      { page: "new" },
      { page: "pack", id: "mūsu pils" },
      { page: "game", code: "TUKA" },
      { page: "print", code: "" },
      { page: "print", code: "TUKA" },
    ];
    for (const route of routes) expect(routeOf(fragmentOf(route))).toEqual(route);
  });

  it("of no page, or of a broken one, lead to the usual page", () => {
    for (const fragment of ["#pack/", "#game", "#game/%E0%A4%A", "#what"]) {
      expect(routeOf(fragment)).toEqual({ page: "auto" });
    }
  });

  it("of the display stand beside this page's", () => {
    expect(displayPath("/host")).toBe("/display");
    expect(displayPath("/ludza/host/")).toBe("/ludza/display");
  });

  it("of a game that the hall does not show carry its code", () => {
    const road = { url: "http://10.0.0.7:8000", short: "10.0.0.7:8000", kind: "lan" as const, reached: true };
    const hall: Hall = {
      hall: "home",
      name: "",
      room: "",
      starts_at: 0,
      roads: [road],
      road: 0,
      languages: [],
      wifi: null,
    };
    expect(typedAddress(road, "TUKA", true)).toBe("10.0.0.7:8000");
    expect(typedAddress(road, "TUKA", false)).toBe("10.0.0.7:8000/g/TUKA");
    expect(qrAddress(hall, "TUKA")).toBe("/qr/join.svg?road=0&to=10.0.0.7%3A8000&code=TUKA");
  });
});

describe("keys", () => {
  const press = (key: string, at: string, more: KeyboardEventInit = {}): ReturnType<typeof keyOf> => {
    document.body.innerHTML = at;
    const event = new KeyboardEvent("keydown", { key, bubbles: true, ...more });
    let found: ReturnType<typeof keyOf> = null;
    const heard = (): void => {
      found = keyOf(event);
    };
    document.addEventListener("keydown", heard, { once: true });
    (document.body.firstElementChild ?? document.body).dispatchEvent(event);
    return found;
  };

  it("go on, pause and silence the displays", () => {
    expect(press("n", "")).toBe("next");
    expect(press("N", "<p></p>")).toBe("next");
    expect(press(" ", "<p></p>")).toBe("next");
    expect(press("p", "<button></button>")).toBe("pause");
    expect(press("M", "")).toBe("mute");
    expect(press("x", "")).toBeNull();
  });

  it("do nothing while somebody types, and leave space to what has the focus", () => {
    expect(press("n", "<input>")).toBeNull();
    expect(press("m", "<input>")).toBeNull();
    expect(press(" ", "<textarea></textarea>")).toBeNull();
    expect(press(" ", "<button></button>")).toBeNull();
    expect(press(" ", "<a href='#'></a>")).toBeNull();
  });

  it("do nothing when held down or with another key", () => {
    expect(press("n", "", { repeat: true })).toBeNull();
    expect(press("p", "", { ctrlKey: true })).toBeNull();
  });
});

describe("families", () => {
  const house = (id: string, named?: boolean): House => ({
    id,
    name: id,
    crest: "fox",
    colour: "red",
    seed: 1,
    phones: "",
    storeys: 1,
    adds: 0,
    named,
  });

  it("have phones that are here, have answered or are away", () => {
    expect(phonesOf("jaza")).toEqual({ all: 4, answered: 2, away: 1 });
    expect(phonesOf("")).toEqual({ all: 0, answered: 0, away: 0 });
    expect([madeUp({}), madeUp({ lag: 99 }), madeUp({ lag: 100 }), madeUp({ lag: 150 })]).toEqual([
      null,
      null,
      100,
      150,
    ]);
  });

  it("wait only when their name is not allowed yet", () => {
    const { waiting, named } = byName([house("a"), house("b", false), house("c", true)]);
    expect(waiting.map(({ id }) => id)).toEqual(["b"]);
    expect(named.map(({ id }) => id)).toEqual(["a", "c"]);
  });

  it("stand in the table as the server sorted them, without those who are gone", () => {
    const rows = [
      { team: "b", points: 9, gain: 9, rank: 1 },
      { team: "gone", points: 5, gain: 0 },
      { team: "a", points: 1, gain: 0 },
    ];
    expect(placesOf(rows, [house("a"), house("b")]).map((place) => place.house.id)).toEqual(["b", "a"]);
  });
});

describe("games and packs", () => {
  it("list what is not over: on the display first, then by their day", () => {
    const game = (code: string, phase: string, starts_at: number, shown = false): Game => ({
      code,
      phase,
      title: {},
      starts_at,
      day: starts_at,
      report: null,
      shown,
      rehearsal: false,
      families: 0,
    });
    const games = [
      game("B", "lobby", 200),
      game("X", "ended", 0),
      game("A", "lobby", 100),
      game("S", "open", 300, true),
    ];
    expect(openGames(games).map(({ code }) => code)).toEqual(["S", "A", "B"]);
  });

  it("name a source by its place", () => {
    expect(sourceName("https://www.visitludza.lv/en/a?b#c")).toBe("visitludza.lv");
    expect(sourceName("Ludzas novadpētniecības muzejs")).toBe("Ludzas novadpētniecības muzejs");
  });
});
