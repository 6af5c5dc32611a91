/** What a finger can do: local pages, and wishes to the server. */

import { keep } from "@ui/keep";
import type { Line } from "@ui/line";
import { makeCode } from "@ui/return-code";
import { keepLanguage, type Language } from "@ui/texts";
import type { Actions } from "./context";
import { move } from "./fragment";
import { emptyDraft, LETTERS, type Ui } from "./ui";

const WAVE_LASTS = 1500;

/** What the actions work on. */
export interface Hand {
  readonly line: Line;
  ui(): Ui;
  set(patch: Partial<Ui>): void;
  speak(lang: Language): void;
}

/** A short buzz in the hand, where the device has one and the browser lets us: only after a tap on this page. */
export function buzz(ms: number): void {
  if (navigator.userActivation?.hasBeenActive !== false) navigator.vibrate?.(ms);
}

export function makeActions({ line, ui, set, speak }: Hand): Actions {
  const offers = (turn: number): void => void line.ask({ t: "offers", turn });
  return {
    set,
    speak: (lang) => {
      keepLanguage(lang);
      speak(lang);
      line.setLang(lang);
      if (ui().page === "house") offers(ui().draft.turn);
    },
    go: (page) => {
      set({ page });
      if (page === "house") offers(ui().draft.turn);
    },
    draft: (patch) => set({ draft: { ...ui().draft, ...patch } }),
    otherHouse: () => {
      const turn = ui().draft.turn + 1;
      set({ draft: { ...emptyDraft(), turn, town: ui().draft.town } });
      offers(turn);
    },
    found: ({ name, crest, colour, town, number, seed }) =>
      void line.command({ t: "found", name: name.trim(), crest, colour, town, number, seed }),
    join: (by) => void line.command({ t: "join", ...by }),
    comeBack: (code) => void line.command({ t: "return", code }),
    find: (text) => {
      set({ search: text });
      if (text.trim().length >= 2) line.ask({ t: "find", text: text.trim() });
    },
    choose: (question, letters) => {
      buzz(10);
      set({ picks: { question, letters } });
    },
    answer: (question, answer) => {
      buzz(10);
      set({ picks: null });
      line.command({ t: "answer", question, answer });
    },
    ring: (question) => {
      buzz(30);
      line.command({ t: "buzz", question });
    },
    wave: () => {
      buzz(10);
      line.ask({ t: "wave" });
      set({ waving: true });
      setTimeout(() => set({ waving: false }), WAVE_LASTS);
    },
    makeCode: () => set({ made: makeCode((wish) => line.command(wish)) }),
    leave: () => {
      set({ menu: false, leaving: false, page: "first", stranger: false, made: null });
      line.command({ t: "leave" });
    },
    describe: (what) => void line.command({ t: "describe", ...what }),
    hat: () => void line.command({ t: "hat" }),
    joker: () => {
      buzz(30);
      line.command({ t: "joker" });
    },
    letters: (letters) => {
      keep(LETTERS, String(letters));
      set({ letters });
    },
    retry: () => location.reload(),
    toHall: () => location.assign("/"),
    move: (road) => move(road, line.model, ui().letters),
  };
}
