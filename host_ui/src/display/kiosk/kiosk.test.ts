import type { Line } from "@ui/line";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { HallFacts } from "../hall";
import { Kiosk } from "./kiosk";
import { KIOSK_TOKEN } from "./right";
import type { Told } from "./rules";

const TOLD: Told = {
  quiet_from: 0,
  quiet_to: 0,
  near: false,
  code: "",
  neighbours: [],
  row: 0,
  sight: null,
};

/** A server that knows one kiosk: its token, once it was shown, and its game. */
class Server {
  token = "";
  made = 0;
  away = false;
  over = false;
  revoked = false;
  asked: string[] = [];

  readonly fetch = async (address: string, init: RequestInit = {}): Promise<Response> => {
    if (this.away) throw new TypeError("no network");
    if (address === "/api/atlas") return Response.json({ municipalities: [], places: [] });
    this.asked.push(`${init.method ?? "GET"} ${address}`);
    const shown = new Headers(init.headers).get("authorization") ?? "";
    if (address === "/api/kiosk/claim") {
      const { token } = JSON.parse(String(init.body)) as { token: string };
      if (this.revoked || (this.token !== "" && this.token !== token)) return no();
      this.token = token;
      return Response.json({});
    }
    if (this.revoked || this.token === "" || shown !== `Bearer ${this.token}`) return no();
    if (address === "/api/kiosk/game") this.made += 1;
    if (address === "/api/kiosk/game") this.over = false;
    const code = this.made && !this.over ? `OWN${this.made}` : "";
    return Response.json({ ...TOLD, code });
  };
}

const no = (): Response => new Response("{}", { status: 401 });

const facts = (more: Partial<HallFacts>): HallFacts => ({
  hall: "home",
  name: "HOME",
  room: "",
  starts_at: 0,
  roads: [],
  road: 0,
  wifi: null,
  ...more,
});

describe("a display that is made a kiosk", () => {
  let server: Server;
  let kiosk: Kiosk;
  let rooms: string[];
  let said: unknown[];
  const line = (): Line =>
    ({
      model: { stage: null, live: null, pending: [] },
      enter: (room: string) => rooms.push(room),
      command: (wish: unknown) => said.push(wish),
    }) as never;
  let ours: Line;

  beforeEach(() => {
    vi.useFakeTimers();
    localStorage.clear();
    server = new Server();
    rooms = [];
    said = [];
    ours = line();
    vi.stubGlobal("fetch", server.fetch);
    kiosk = new Kiosk({
      line: ours,
      display: () => "hall-door",
      hands: () => false,
      changed: () => undefined,
    });
  });

  afterEach(() => {
    kiosk.stop();
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  const becomes = async (): Promise<void> => {
    kiosk.hallSaid(facts({ kiosk: true }));
    await vi.advanceTimersByTimeAsync(1500);
  };

  const plays = (code: string, phase: string, houses: number): void => {
    Object.assign(ours.model, {
      stage: { code, phase, stamp: { step: 7 } },
      live: { houses: Array.from({ length: houses }) },
    });
  };

  it("is an ordinary display until then", async () => {
    kiosk.hallSaid(facts({ kiosk: false }));
    await vi.advanceTimersByTimeAsync(60_000);
    expect([kiosk.on, kiosk.face("attract"), kiosk.face("lobby"), server.asked]).toEqual([
      false,
      "attract",
      "lobby",
      [],
    ]);
  });

  it("shows its token, gets a game, and opens its doors", async () => {
    await becomes();
    expect(server.token).toBe(localStorage.getItem(KIOSK_TOKEN));
    expect(server.token).toMatch(/^[\w-]{22}$/);
    expect(rooms).toEqual(["OWN1"]);
    plays("OWN1", "lobby", 0);
    expect([kiosk.face("lobby"), kiosk.face("connecting")]).toEqual(["doors", "connecting"]);
    plays("OWN1", "lobby", 1);
    expect(kiosk.face("lobby")).toBe("lobby");
  });

  it("waits for the network and goes on where it was", async () => {
    server.away = true;
    await becomes();
    expect(kiosk.on).toBe(false);
    server.away = false;
    await becomes();
    expect(rooms).toEqual(["OWN1"]);
    server.away = true;
    await vi.advanceTimersByTimeAsync(120_000);
    expect([kiosk.on, localStorage.getItem(KIOSK_TOKEN)]).toEqual([true, server.token]);
  });

  it("after a reload needs nobody", async () => {
    await becomes();
    kiosk.stop();
    kiosk = new Kiosk({
      line: ours,
      display: () => "hall-door",
      hands: () => false,
      changed: () => undefined,
    });
    await vi.advanceTimersByTimeAsync(1500);
    expect(kiosk.on).toBe(true);
    expect(server.made).toBe(1);
  });

  it("ends its game and goes to the librarian's, ten seconds after that was announced", async () => {
    await becomes();
    plays("OWN1", "open", 2);
    await vi.advanceTimersByTimeAsync(10_000);
    kiosk.hallSaid(facts({ kiosk: true, room: "BIG" }));
    expect(kiosk.lookOf(["lv"])?.takes).toBe(10);
    await vi.advanceTimersByTimeAsync(9000);
    expect(rooms).toEqual(["OWN1"]);
    await vi.advanceTimersByTimeAsync(1500);
    expect(said).toEqual([{ t: "control", on: 7, do: "end" }]);
    expect(rooms).toEqual(["OWN1", "BIG"]);
    expect(kiosk.leads).toBe(false);
    kiosk.hallSaid(facts({ kiosk: true }));
    await vi.advanceTimersByTimeAsync(5000);
    expect(rooms).toEqual(["OWN1", "BIG", "OWN2"]);
  });

  it("says goodbye before it makes another game", async () => {
    await becomes();
    plays("OWN1", "ended", 1);
    server.over = true;
    kiosk.heard(ours.model, { ...ours.model, stage: null });
    await vi.advanceTimersByTimeAsync(10_000);
    expect([server.made, kiosk.face("ended")]).toEqual([1, "ended"]);
    await vi.advanceTimersByTimeAsync(5000);
    expect(rooms).toEqual(["OWN1", "OWN2"]);
  });

  it("opens no door that has just appeared under a finger, and swallows nothing else", async () => {
    const click = (): boolean =>
      !document.body.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
    await becomes();
    plays("OWN1", "open", 1);
    await vi.advanceTimersByTimeAsync(5000);
    expect(click()).toBe(false);
    plays("OWN1", "ended", 1);
    await vi.advanceTimersByTimeAsync(5000);
    document.body.dispatchEvent(new Event("pointerdown", { bubbles: true }));
    expect(kiosk.face("ended")).toBe("doors");
    expect(click()).toBe(true);
    await vi.advanceTimersByTimeAsync(2000);
    document.body.dispatchEvent(new Event("pointerdown", { bubbles: true }));
    expect(click()).toBe(false);
  });

  it("is an ordinary one again when the right is taken away", async () => {
    await becomes();
    server.revoked = true;
    kiosk.hallSaid(facts({ kiosk: false }));
    expect([kiosk.on, localStorage.getItem(KIOSK_TOKEN), rooms.pop()]).toEqual([false, null, ""]);
    expect(document.documentElement.classList.contains("locked")).toBe(false);
  });
});
