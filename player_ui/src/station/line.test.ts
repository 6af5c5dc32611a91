import type { ClientMessage, ServerMessage } from "@ui/protocol";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { StationLine } from "./line";

/** A socket without a network: the test plays the server. */
class FakeSocket {
  static readonly OPEN = 1;
  static all: FakeSocket[] = [];
  readyState = 0;
  sent: ClientMessage[] = [];
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: string }) => void) | null = null;
  onclose: ((event: { code: number }) => void) | null = null;

  constructor() {
    FakeSocket.all.push(this);
  }

  send(text: string): void {
    this.sent.push(JSON.parse(text));
  }

  close(): void {
    this.readyState = 3;
  }

  open(): this {
    this.readyState = FakeSocket.OPEN;
    this.onopen?.();
    return this;
  }

  say(message: ServerMessage): void {
    this.onmessage?.({ data: JSON.stringify(message) });
  }

  /** The games to which it said hello. */
  get greeted(): string[] {
    return this.sent.flatMap((one) => (one.t === "hello" ? [one.room ?? ""] : []));
  }
}

let line: StationLine;

const last = (): FakeSocket => FakeSocket.all[FakeSocket.all.length - 1] as FakeSocket;

function begin(): StationLine {
  line = new StationLine({ role: "player", hall: "home", room: "BALO", token: "t".repeat(22), lang: "lv" });
  line.start();
  return line;
}

/** The station has a seat in a game that runs. */
function playing(socket: FakeSocket, code: string): void {
  const stamp = { epoch: code, version: 1, step: 1 };
  socket.say({
    t: "welcome",
    room: code,
    hall: "home",
    hall_name: "Ludza",
    now: 1000,
    seat: "s1",
    roads: [],
  });
  const stage = { stamp, phase: "open", own_from: 0, code };
  const own = { stamp, seat: "s1", name: "Eži", seed: 5, adds: 1 };
  socket.say({ t: "view", now: 1000, stage, own } as unknown as ServerMessage);
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("WebSocket", FakeSocket);
  FakeSocket.all = [];
  sessionStorage.clear();
});

afterEach(() => {
  line.stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it("asks for the hall's game, whatever was played in this tab before", () => {
  sessionStorage.setItem("home.room", "MEZS");
  begin();
  expect(last().open().greeted).toEqual([""]);
});

it("goes on to the hall's next game in the middle of one", () => {
  begin();
  const socket = last().open();
  playing(socket, "TUKA");
  expect(line.model.own?.name).toBe("Eži");
  socket.say({ t: "hall", room: "MEZS" });
  expect(socket.greeted).toEqual(["", ""]);
  socket.say({ t: "welcome", room: "MEZS", hall: "home", hall_name: "Ludza", now: 1, seat: "", roads: [] });
  expect(line.model.room).toBe("MEZS");
  expect(line.model.own).toBeNull();
});

it("comes back to the hall's game after an outage, not to the one it was in", () => {
  begin();
  playing(last().open(), "TUKA");
  last().onclose?.({ code: 1006 });
  vi.advanceTimersByTime(2000);
  expect(FakeSocket.all).toHaveLength(2);
  expect(last().open().greeted).toEqual([""]);
  expect(sessionStorage.getItem("home.room")).toBeNull();
});
