/** Asks the server's host API. Every failure comes out as an ApiError with a code that has words. */

import type { Face } from "./faces/faces";
import type {
  Display,
  Game,
  Hall,
  HallWish,
  Invitation,
  KioskSettings,
  NewGame,
  NewProgramme,
  NewQuestion,
  Pack,
  PackProblem,
  Pairing,
  Plan,
  PresetRules,
  Programme,
  Scope,
  SheetQuestion,
  WholePack,
} from "./shapes";

/** Ms after which an answer is no longer waited for. */
const PATIENCE = 10_000;

export const NO_ANSWER = "net/no_answer";
export const BAD_TOKEN = "host/bad_token";
export const ODD_ANSWER = "server/odd_answer";

/** The server's no (its own `code`), or one of the codes above; `status` is 0 where nothing was heard. */
export class ApiError extends Error {
  readonly code: string;
  readonly status: number;
  /** The server's own words, in English, where they say more than the code. */
  readonly detail: string;

  constructor(code: string, status: number, detail = "") {
    super(code);
    this.name = "ApiError";
    this.code = code;
    this.status = status;
    this.detail = detail;
  }
}

export type Fetch = (address: string, init: RequestInit) => Promise<Response>;

export class HostApi {
  private readonly token: string;
  private readonly fetch: Fetch;

  constructor(token: string, fetcher: Fetch = (address, init) => fetch(address, init)) {
    this.token = token;
    this.fetch = fetcher;
  }

  packs(): Promise<{ packs: Pack[]; problems: PackProblem[]; presets: PresetRules[] }> {
    return this.ask("GET", "/api/packs");
  }

  pack(id: string): Promise<WholePack> {
    return this.ask("GET", `/api/packs/${encodeURIComponent(id)}`);
  }

  /** What a question of a pack will look like, moment by moment. */
  async faces(pack: string, question: string): Promise<Face[]> {
    const address = `/api/packs/${encodeURIComponent(pack)}/faces/${encodeURIComponent(question)}`;
    return (await this.ask<{ faces: Face[] }>("GET", address)).faces;
  }

  async games(): Promise<Game[]> {
    return (await this.ask<{ games: Game[] }>("GET", "/api/games")).games;
  }

  /** Makes a game; its code. */
  async create(game: NewGame): Promise<string> {
    return (await this.ask<{ code: string }>("POST", "/api/games", game)).code;
  }

  /** The hall's displays and phones go to this game. */
  show(code: string): Promise<unknown> {
    return this.ask("POST", `/api/games/${encodeURIComponent(code)}/show`);
  }

  plan(code: string): Promise<Plan> {
    return this.ask("GET", `/api/games/${encodeURIComponent(code)}/questions`);
  }

  /** Another question in a place where nobody has seen one. */
  putQuestion(code: string, index: number, wish: NewQuestion): Promise<unknown> {
    return this.ask("PUT", `/api/games/${encodeURIComponent(code)}/questions/${index}`, wish);
  }

  leaveOut(code: string, index: number, edition: number): Promise<unknown> {
    return this.ask("DELETE", `/api/games/${encodeURIComponent(code)}/questions/${index}?edition=${edition}`);
  }

  /** A question after all that was left out or replaced: `number` in the plan's `aside`. */
  bringBack(code: string, wish: { edition: number; number: number }): Promise<unknown> {
    return this.ask("POST", `/api/games/${encodeURIComponent(code)}/questions`, wish);
  }

  end(code: string): Promise<unknown> {
    return this.ask("POST", `/api/games/${encodeURIComponent(code)}/end`);
  }

  hall(): Promise<Hall> {
    return this.ask("GET", "/api/hall");
  }

  setHall(wish: HallWish): Promise<unknown> {
    return this.ask("POST", "/api/hall", wish);
  }

  async displays(): Promise<Display[]> {
    return (await this.ask<{ displays: Display[] }>("GET", "/api/displays")).displays;
  }

  /** The display is played at without a librarian from now on, or otherwise than before. */
  setKiosk(display: string, wish: KioskSettings): Promise<unknown> {
    return this.ask("POST", `/api/kiosks/${encodeURIComponent(display)}`, wish);
  }

  dropKiosk(display: string): Promise<unknown> {
    return this.ask("DELETE", `/api/kiosks/${encodeURIComponent(display)}`);
  }

  programmes(): Promise<{ programmes: Programme[]; problems: PackProblem[] }> {
    return this.ask("GET", "/api/programmes");
  }

  keepProgramme(wish: NewProgramme): Promise<unknown> {
    return this.ask("POST", "/api/programmes", wish);
  }

  dropProgramme(id: string): Promise<unknown> {
    return this.ask("DELETE", `/api/programmes/${encodeURIComponent(id)}`);
  }

  /** A programme's file, to pass on. */
  programmeFile(id: string): Promise<string> {
    return this.text("GET", `/api/programmes/${encodeURIComponent(id)}/file`, null);
  }

  /** Keeps the programme of a file. */
  takeProgramme(text: string, replace: boolean): Promise<string> {
    return this.text("POST", `/api/programmes/file${replace ? "?replace=1" : ""}`, text);
  }

  /** A code by which one phone becomes a helper of this game. */
  invite(game: string, scope: Scope): Promise<Invitation> {
    return this.ask("POST", `/api/games/${encodeURIComponent(game)}/helpers`, { scope });
  }

  /** A helper is taken away: it is closed at once. */
  dropHelper(game: string, number: number): Promise<unknown> {
    return this.ask("DELETE", `/api/games/${encodeURIComponent(game)}/helpers/${number}`);
  }

  /** Control is lent to a moderator's sheet, or taken back. */
  lendHelper(game: string, number: number, on: boolean): Promise<unknown> {
    return this.ask("POST", `/api/games/${encodeURIComponent(game)}/helpers/${number}/lend`, { on });
  }

  /** A code becomes a token of this phone's own. */
  pair(code: string): Promise<Pairing> {
    return this.ask("POST", "/api/pair", { code });
  }

  /** All questions of the helper's game, with their answers. */
  async sheet(): Promise<SheetQuestion[]> {
    return (await this.ask<{ questions: SheetQuestion[] }>("GET", "/api/sheet")).questions;
  }

  /** All older links to this page stop working. */
  revoke(): Promise<unknown> {
    return this.ask("POST", "/api/host/revoke");
  }

  private async ask<T>(method: string, address: string, body?: object): Promise<T> {
    const type = body === undefined ? "" : "application/json";
    const text = await this.text(method, address, body === undefined ? null : JSON.stringify(body), type);
    return parsed<T>(text, 200);
  }

  private async text(
    method: string,
    address: string,
    body: string | null,
    type = body === null ? "" : "application/yaml",
  ): Promise<string> {
    const headers: Record<string, string> = { Authorization: `Bearer ${this.token}` };
    if (type) headers["Content-Type"] = type;
    const init: RequestInit = { method, headers, cache: "no-store", credentials: "omit", body };
    const { response, text } = await this.heard(address, init);
    if (!response.ok) throw new ApiError(codeOf(response.status, text), response.status, detailOf(text));
    return text;
  }

  private async heard(address: string, init: RequestInit): Promise<{ response: Response; text: string }> {
    const patience = new AbortController();
    const timer = setTimeout(() => patience.abort(), PATIENCE);
    try {
      const response = await this.fetch(address, { ...init, signal: patience.signal });
      return { response, text: await response.text() };
    } catch {
      throw new ApiError(NO_ANSWER, 0);
    } finally {
      clearTimeout(timer);
    }
  }
}

function parsed<T>(text: string, status: number): T {
  try {
    return (text === "" ? {} : JSON.parse(text)) as T;
  } catch {
    throw new ApiError(ODD_ANSWER, status);
  }
}

/** The server's own words about what is wrong; "" where there are none. */
function detailOf(text: string): string {
  try {
    const { error } = JSON.parse(text) as { error?: { text?: unknown } };
    return typeof error?.text === "string" ? error.text : "";
  } catch {
    return "";
  }
}

/** The server's own code, else what the status says. */
function codeOf(status: number, text: string): string {
  if (status === 401 || status === 403) return BAD_TOKEN;
  try {
    const { error } = JSON.parse(text) as { error?: { code?: unknown } };
    if (typeof error?.code === "string" && error.code !== "") return error.code;
  } catch {
    // A proxy's page, or nothing at all: the status has to do.
  }
  if (status === 429) return "limit/slow_down";
  return status >= 500 ? "server/failed" : ODD_ANSWER;
}
