/** Reads lines aloud with the voices of the device, on demand, and stops when their moment is over. */

import type { Line } from "./lines";

/** What we use of the browser's speech; it works on plain http too. */
export type Speech = Pick<SpeechSynthesis, "getVoices" | "speak" | "cancel" | "onvoiceschanged">;

/** Faults after which a voice is not offered again: it needs a network that is not there, or parts of it are missing. */
const MUTE = [
  "network",
  "synthesis-unavailable",
  "synthesis-failed",
  "language-unavailable",
  "voice-unavailable",
];

/** Browsers write lv-LV, some phones lv_LV. */
const languageOf = (voice: SpeechSynthesisVoice): string => voice.lang.toLowerCase().split(/[-_]/)[0] ?? "";

export class Reader {
  /** Called when a voice came or went, or the reading began or ended. */
  changed: () => void = () => {};
  private voices: readonly SpeechSynthesisVoice[] = [];
  private readonly mute = new Set<string>();
  /** What is being read. Some browsers forget what nobody holds, and then never say that it is over. */
  private run: readonly SpeechSynthesisUtterance[] = [];
  private moment = "";

  constructor(
    private readonly speech: Speech | undefined,
    private readonly utter = (text: string) => new SpeechSynthesisUtterance(text),
  ) {
    if (speech === undefined) return;
    this.voices = speech.getVoices();
    // Most browsers know their voices only some time after they were asked first.
    speech.onvoiceschanged = () => {
      this.voices = speech.getVoices();
      this.changed();
    };
    window.addEventListener("pagehide", () => this.stop());
  }

  get isReading(): boolean {
    return this.run.length > 0;
  }

  readonly speaks = (lang: string): boolean => this.voice(lang) !== undefined;

  /** The device's own voice before one that needs the internet. */
  private voice(lang: string): SpeechSynthesisVoice | undefined {
    const able = this.voices.filter((one) => languageOf(one) === lang && !this.mute.has(one.voiceURI));
    return able.find((one) => one.localService) ?? able[0];
  }

  /** Reads these lines from the first one on. */
  read(lines: readonly Line[]): void {
    this.stop();
    const run = lines.flatMap((line) => this.utterance(line));
    for (const one of run) {
      one.onend = () => this.ended(run, one);
      one.onerror = ({ error }) => this.failed(run, one, error);
    }
    this.run = run;
    for (const one of run) this.speech?.speak(one);
    this.changed();
  }

  private utterance({ text, lang }: Line): SpeechSynthesisUtterance[] {
    const voice = this.voice(lang);
    return voice ? [Object.assign(this.utter(text), { voice, lang: voice.lang })] : [];
  }

  private ended(run: readonly SpeechSynthesisUtterance[], one: SpeechSynthesisUtterance): void {
    if (this.run !== run || one !== run[run.length - 1]) return;
    this.run = [];
    this.changed();
  }

  private failed(
    run: readonly SpeechSynthesisUtterance[],
    one: SpeechSynthesisUtterance,
    error: string,
  ): void {
    if (this.run !== run) return;
    if (one.voice && MUTE.includes(error)) this.mute.add(one.voice.voiceURI);
    this.stop();
  }

  /** Silence at once. */
  stop(): void {
    if (!this.isReading) return;
    this.run = [];
    this.speech?.cancel();
    this.changed();
  }

  /** What is read belongs to a moment of the game: when another one comes, the voice stops. */
  follow(moment: string): void {
    if (moment === this.moment) return;
    this.moment = moment;
    this.stop();
  }
}
