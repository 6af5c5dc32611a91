import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Line } from "./lines";
import { Reader, type Speech } from "./reader";

const voice = (lang: string, localService = true, voiceURI = `${lang} ${localService}`) =>
  ({ lang, localService, voiceURI, name: voiceURI, default: false }) as SpeechSynthesisVoice;

/** A device that speaks: it remembers what it was told to say, and says when a test wants it. */
class Device {
  voices: SpeechSynthesisVoice[] = [];
  queue: SpeechSynthesisUtterance[] = [];
  readonly said: SpeechSynthesisUtterance[] = [];
  readonly speech: Speech = {
    getVoices: () => this.voices,
    speak: (one) => {
      this.queue.push(one);
      this.said.push(one);
    },
    cancel: () => {
      const gone = this.queue;
      this.queue = [];
      for (const one of gone) one.onerror?.({ error: "canceled" } as SpeechSynthesisErrorEvent);
    },
    onvoiceschanged: null,
  };

  learns(...voices: SpeechSynthesisVoice[]): void {
    this.voices = voices;
    this.speech.onvoiceschanged?.call(this.speech as SpeechSynthesis, new Event("voiceschanged"));
  }

  /** Says the next utterance to its end. */
  ends(): void {
    this.queue.shift()?.onend?.({} as SpeechSynthesisEvent);
  }

  fails(error: string): void {
    this.queue.shift()?.onerror?.({ error } as SpeechSynthesisErrorEvent);
  }
}

const utter = (text: string) => ({ text, onend: null, onerror: null }) as unknown as SpeechSynthesisUtterance;
const LINES: Line[] = [
  { text: "Kas ir ezers?", lang: "lv" },
  { text: "A: Kalns", lang: "lv" },
];

let device: Device;
let reader: Reader;
const changed = vi.fn();

beforeEach(() => {
  device = new Device();
  device.voices = [voice("lv-LV")];
  reader = new Reader(device.speech, utter);
  reader.changed = changed;
  changed.mockClear();
});

describe("the voice", () => {
  it("is one for the language, however the device writes it", () => {
    for (const lang of ["lv-LV", "lv_LV", "lv", "LV-lv"]) {
      device.learns(voice("lt-LT"), voice(lang));
      expect([reader.speaks("lv"), reader.speaks("lt"), reader.speaks("en")], lang).toEqual([
        true,
        true,
        false,
      ]);
    }
    device.learns(voice("lvx-LV"));
    expect(reader.speaks("lv")).toBe(false);
  });

  it("may come late", () => {
    device.learns();
    expect(reader.speaks("lv")).toBe(false);
    changed.mockClear();
    device.learns(voice("lv-LV"));
    expect([reader.speaks("lv"), changed.mock.calls.length]).toEqual([true, 1]);
  });

  it("is the device's own before one that needs the internet", () => {
    device.learns(voice("lv-LV", false), voice("lv-LV", true));
    reader.read(LINES);
    expect(device.said.map((one) => one.voice?.localService)).toEqual([true, true]);
    device.learns(voice("lv-LV", false));
    expect(reader.speaks("lv")).toBe(true);
  });

  it("is not offered again once it has failed", () => {
    device.learns(voice("lv-LV", false));
    reader.read(LINES);
    device.fails("network");
    expect([reader.isReading, reader.speaks("lv"), device.queue]).toEqual([false, false, []]);
    device.learns(voice("lv-LV", false), voice("lv-LV", true));
    expect(reader.speaks("lv")).toBe(true);
  });

  it("is none where the browser has no speech at all", () => {
    const dumb = new Reader(undefined, utter);
    dumb.read(LINES);
    dumb.stop();
    expect([dumb.speaks("lv"), dumb.isReading]).toEqual([false, false]);
  });
});

describe("reading", () => {
  it("says every line with its voice, and ends with the last one", () => {
    device.learns(voice("lv-LV"), voice("lt_LT"));
    reader.read([...LINES, { text: "Kalnas", lang: "lt" }]);
    expect(device.said.map(({ text, lang }) => [text, lang])).toEqual([
      ["Kas ir ezers?", "lv-LV"],
      ["A: Kalns", "lv-LV"],
      ["Kalnas", "lt_LT"],
    ]);
    device.ends();
    device.ends();
    expect(reader.isReading).toBe(true);
    changed.mockClear();
    device.ends();
    expect([reader.isReading, changed.mock.calls.length]).toEqual([false, 1]);
  });

  it("leaves out what it has no voice for", () => {
    reader.read([{ text: "Kalnas", lang: "lt" }]);
    expect([device.said, reader.isReading]).toEqual([[], false]);
  });

  it("stops at once, and what was cut off ends nothing that came after it", () => {
    reader.read(LINES);
    const before = [...device.said];
    reader.stop();
    expect([reader.isReading, device.queue]).toEqual([false, []]);
    reader.read(LINES);
    for (const one of before) one.onend?.({} as SpeechSynthesisEvent);
    for (const one of before) one.onerror?.({ error: "interrupted" } as SpeechSynthesisErrorEvent);
    expect([reader.isReading, reader.speaks("lv"), device.queue.length]).toEqual([true, true, 2]);
  });

  it("stops when its moment is over, not before", () => {
    reader.follow("asked 0");
    reader.read(LINES);
    reader.follow("asked 0");
    expect(reader.isReading).toBe(true);
    reader.follow("closed 0");
    expect([reader.isReading, device.queue]).toEqual([false, []]);
  });

  it("stops when the page goes away", () => {
    reader.read(LINES);
    window.dispatchEvent(new Event("pagehide"));
    expect([reader.isReading, device.queue]).toEqual([false, []]);
  });
});
