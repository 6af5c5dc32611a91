import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Line, type LineOptions } from "./line";
import type { ClientMessage, Own, ServerMessage } from "./protocol";

/** A socket without a network: the test plays the server. */
class FakeSocket {
  static readonly OPEN = 1;
  static all: FakeSocket[] = [];
  readyState = 0;
  sent: ClientMessage[] = [];
  closed = false;
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: string }) => void) | null = null;
  onclose: ((event: { code: number }) => void) | null = null;

  constructor(readonly url: string) {
    FakeSocket.all.push(this);
  }

  static get last(): FakeSocket {
    const socket = FakeSocket.all[FakeSocket.all.length - 1];
    if (!socket) throw new Error("nobody has dialled");
    return socket;
  }

  send(text: string): void {
    this.sent.push(JSON.parse(text));
  }

  close(): void {
    this.readyState = 3;
    this.closed = true;
  }

  open(): this {
    this.readyState = FakeSocket.OPEN;
    this.onopen?.();
    return this;
  }

  say(message: ServerMessage): void {
    this.onmessage?.({ data: JSON.stringify(message) });
  }

  drop(code = 1006): void {
    this.readyState = 3;
    this.onclose?.({ code });
  }

  welcome(room = "TUKA", seat = "s1", roads: string[] = []): void {
    this.say({ t: "welcome", room, hall: "h", hall_name: "Ludza", now: 1000, seat, roads });
  }

  of<T extends ClientMessage["t"]>(type: T): Extract<ClientMessage, { t: T }>[] {
    return this.sent.filter((one): one is Extract<ClientMessage, { t: T }> => one.t === type);
  }
}

const PLAYER: LineOptions = { role: "player", hall: "", room: "", token: "t".repeat(22), lang: "lv" };
let lines: Line[] = [];

function lineOf(options: Partial<LineOptions> = {}): Line {
  const line = new Line({ ...PLAYER, ...options });
  lines.push(line);
  line.start();
  return line;
}

const joined = (options: Partial<LineOptions> = {}): Line => {
  const line = lineOf(options);
  FakeSocket.last.open().welcome();
  return line;
};

const stage = (phase: string, code = "TUKA") =>
  ({ stamp: { epoch: code, version: 1, step: 1 }, phase, own_from: 0, code }) as const;

const pick = (letter: string, question = 0) =>
  ({ t: "answer", question, answer: { kind: "choice", pick: letter } }) as const;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("WebSocket", FakeSocket);
  vi.spyOn(Math, "random").mockReturnValue(0.5);
  FakeSocket.all = [];
  localStorage.clear();
  sessionStorage.clear();
});

afterEach(() => {
  for (const line of lines) line.stop();
  lines = [];
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe("the line", () => {
  it("says hello on opening and measures the clock three times after the welcome", () => {
    lineOf({ hall: "ludza" });
    const socket = FakeSocket.last.open();
    expect(socket.url).toMatch(/^ws:\/\/.*\/ws$/);
    expect(socket.sent).toEqual([
      {
        t: "hello",
        role: "player",
        lang: "lv",
        v: 1,
        hall: "ludza",
        room: "",
        token: PLAYER.token,
        display: "",
      },
    ]);
    socket.welcome();
    for (let n = 0; n < 5; n++) {
      const asked = socket.of("clock").slice(-1)[0];
      socket.say({ t: "clock", sent: asked?.sent ?? 0, now: 1000 });
    }
    expect(socket.of("clock")).toHaveLength(3);
  });

  it("answers a beat at once with its number", () => {
    joined();
    FakeSocket.last.say({ t: "beat", n: 17 });
    expect(FakeSocket.last.of("beat")).toEqual([{ t: "beat", n: 17 }]);
  });

  it("comes back later and later with jitter, and at once when the page is shown again", () => {
    joined();
    const delays: number[] = [];
    for (let n = 0; n < 7; n++) {
      const before = FakeSocket.all.length;
      FakeSocket.last.drop();
      const start = performance.now();
      while (FakeSocket.all.length === before) vi.advanceTimersByTime(10);
      delays.push(performance.now() - start);
    }
    expect(delays).toEqual([100, 200, 400, 800, 1600, 2500, 2500]);
    FakeSocket.last.drop();
    const before = FakeSocket.all.length;
    window.dispatchEvent(new Event("online"));
    expect(FakeSocket.all.length).toBe(before + 1);
  });

  it("comes back within the time a draining server names", () => {
    joined();
    FakeSocket.last.say({ t: "notice", code: "draining", retry: 3000 });
    FakeSocket.last.drop(1012);
    vi.advanceTimersByTime(1490);
    expect(FakeSocket.all).toHaveLength(1);
    vi.advanceTimersByTime(20);
    expect(FakeSocket.all).toHaveLength(2);
  });

  it("gives up a line on which nothing was heard for almost 12 s", () => {
    const line = joined();
    vi.advanceTimersByTime(10_900);
    FakeSocket.last.say({ t: "beat", n: 1 });
    vi.advanceTimersByTime(10_900);
    expect(line.model.line).toBe("open");
    vi.advanceTimersByTime(1000);
    expect(line.model.line).toBe("lost");
    vi.advanceTimersByTime(400);
    expect(FakeSocket.all.length).toBe(2);
  });

  it("stops for good at 4500 to 4999 and says why", () => {
    const line = joined();
    FakeSocket.last.drop(4505);
    vi.advanceTimersByTime(60_000);
    expect(FakeSocket.all).toHaveLength(1);
    expect(line.model.closed).toBe(4505);
  });

  it("comes back after 4000 to 4499", () => {
    const line = joined();
    FakeSocket.last.drop(4008);
    vi.advanceTimersByTime(200);
    FakeSocket.last.open().welcome();
    expect(line.model).toMatchObject({ line: "open", lostSince: null, closed: null });
  });

  it("ignores what a given-up socket still says", () => {
    const line = joined();
    const old = FakeSocket.last;
    vi.advanceTimersByTime(14_000);
    old.say({ t: "view", now: 1, stage: stage("open") });
    expect(line.model.stage).toBeNull();
  });

  it("tests a line that slept, and dials when it does not answer", () => {
    joined();
    const socket = FakeSocket.last;
    vi.advanceTimersByTime(5000);
    const asked = socket.of("clock").length;
    document.dispatchEvent(new Event("visibilitychange"));
    expect(socket.of("clock").length).toBe(asked + 1);
    vi.advanceTimersByTime(3100);
    expect(FakeSocket.all).toHaveLength(2);
  });
});

describe("a line that hangs, sleeps or wakes", () => {
  const wake = (type: string, more: object = {}): void => {
    const event = Object.assign(new Event(type), more);
    (type === "visibilitychange" ? document : window).dispatchEvent(event);
  };

  it("gives up a call that nobody takes after 4 s", () => {
    const line = joined();
    FakeSocket.last.drop();
    vi.advanceTimersByTime(100);
    const hanging = FakeSocket.last;
    vi.advanceTimersByTime(3900);
    expect(hanging.closed).toBe(false);
    vi.advanceTimersByTime(1000);
    expect(hanging.closed).toBe(true);
    expect(line.model.line).toBe("lost");
    vi.advanceTimersByTime(800);
    expect(FakeSocket.last).not.toBe(hanging);
    FakeSocket.last.open().welcome();
    hanging.onopen?.(); // too late
    expect(hanging.sent).toEqual([]);
  });

  it("comes back at any moment of the second after 1012, and of what a draining server names", () => {
    for (const [random, due] of [
      [0, 0],
      [0.999, 999],
    ] as const) {
      vi.mocked(Math.random).mockReturnValue(random);
      joined();
      const before = FakeSocket.all.length;
      FakeSocket.last.drop(1012);
      if (due > 0) {
        vi.advanceTimersByTime(due - 1);
        expect(FakeSocket.all).toHaveLength(before);
      }
      vi.advanceTimersByTime(2);
      expect(FakeSocket.all).toHaveLength(before + 1);
      lines.pop()?.stop();
    }
  });

  it("dials at once when a sleep of any length is over and the line is surely dead", () => {
    for (const type of ["visibilitychange", "pageshow", "online"]) {
      joined();
      const before = FakeSocket.all.length;
      // The timers of a sleeping page stand still, and so does performance.now() on some devices.
      vi.setSystemTime(Date.now() + 600_000);
      wake(type);
      expect(FakeSocket.all).toHaveLength(before + 1);
      lines.pop()?.stop();
    }
  });

  it("dials at once when the browser brings back a page that it had put away", () => {
    joined();
    wake("pageshow", { persisted: false });
    expect(FakeSocket.all).toHaveLength(1);
    wake("pageshow", { persisted: true });
    expect(FakeSocket.all).toHaveLength(2);
  });

  it("notices a sleep that no event tells of", () => {
    joined();
    vi.setSystemTime(Date.now() + 60_000);
    vi.advanceTimersByTime(500);
    expect(FakeSocket.all).toHaveLength(2);
  });

  it("asks a line that may be alive, and waits on a quick network not even a second", () => {
    joined();
    const socket = FakeSocket.last;
    socket.say({ t: "clock", sent: performance.now() - 40, now: 1000 });
    vi.advanceTimersByTime(4000);
    wake("visibilitychange");
    vi.advanceTimersByTime(590);
    expect(FakeSocket.all).toHaveLength(1);
    vi.advanceTimersByTime(20);
    expect(FakeSocket.all).toHaveLength(2);
  });

  it("keeps a line that answers, and believes its clock anew", () => {
    const line = joined();
    const socket = FakeSocket.last;
    socket.say({ t: "clock", sent: performance.now() - 40, now: 1000 });
    vi.advanceTimersByTime(4000);
    wake("visibilitychange");
    const asked = socket.of("clock").slice(-1)[0]?.sent ?? 0;
    vi.advanceTimersByTime(300);
    socket.say({ t: "clock", sent: asked, now: 900_000 });
    vi.advanceTimersByTime(3000);
    expect(FakeSocket.all).toHaveLength(1);
    expect(line.roomNow()).toBeCloseTo(903_150, -1);
  });

  it("says nothing but hello before the welcome, whatever is tapped in that moment", () => {
    const line = joined();
    vi.setSystemTime(Date.now() + 600_000);
    wake("visibilitychange");
    const socket = FakeSocket.last.open();
    const id = line.command(pick("a"));
    expect(line.ask({ t: "wave" })).toBe(false);
    wake("online");
    expect(socket.sent.map(({ t }) => t)).toEqual(["hello"]);
    socket.welcome();
    expect(socket.of("answer").map((one) => one.id)).toEqual([id]);
  });

  it("does nothing while nobody looks", () => {
    joined();
    vi.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
    vi.setSystemTime(Date.now() + 600_000);
    wake("visibilitychange");
    wake("online");
    expect(FakeSocket.all).toHaveLength(1);
  });
});

describe("the server's other addresses", () => {
  const OTHER = "http://10.0.0.7:8000";
  const HERE = location.href;
  const goTo = (url: string): void =>
    (window as unknown as { happyDOM: { setURL(to: string): void } }).happyDOM.setURL(url);
  beforeEach(() => goTo("http://192.168.1.20:8000/"));
  afterEach(() => goTo(HERE));
  const own = (): string => location.origin;
  const urls = (): string[] => FakeSocket.all.map(({ url }) => url);
  const ws = (road: string): string => `${road.replace("http", "ws")}/ws`;

  /** A line that was silent until it was given up, and has called again. */
  function silent(roads: string[]): Line {
    const line = lineOf();
    FakeSocket.last.open().welcome("TUKA", "s1", roads);
    vi.advanceTimersByTime(12_000);
    return line;
  }

  it("are called beside the own one as soon as that one is silent; the first that opens is the line", () => {
    const line = silent([own(), OTHER]);
    expect(urls().slice(1)).toEqual([ws(own()), ws(OTHER)]);
    const [hanging, other] = FakeSocket.all.slice(1);
    line.command(pick("a"));
    other?.open().welcome("TUKA", "s1", [own(), OTHER]);
    expect(hanging?.closed).toBe(true);
    expect(other?.of("answer")).toHaveLength(1);
    expect(line).toMatchObject({ elsewhere: OTHER, homeless: false });
    vi.advanceTimersByTime(10_000);
    expect(FakeSocket.all).toHaveLength(3);
  });

  it("may still win after the own one was refused, while the next call waits", () => {
    const line = silent([OTHER]);
    const [refused, other] = FakeSocket.all.slice(1);
    refused?.drop();
    other?.open().welcome("TUKA", "s1", [OTHER]);
    vi.advanceTimersByTime(10_000);
    expect(FakeSocket.all).toHaveLength(3);
    expect(line).toMatchObject({ elsewhere: OTHER, homeless: true });
    expect(line.model.line).toBe("open");
  });

  it("hear nothing while the own one is well, and the token goes to none that was not named", () => {
    silent([own()]);
    for (let n = 0; n < 6; n++) {
      FakeSocket.last.drop();
      vi.advanceTimersByTime(5000);
    }
    expect(new Set(urls())).toEqual(new Set([ws(own())]));
  });

  it("are learnt on a line that is open, too", () => {
    const line = lineOf();
    FakeSocket.last.open().welcome();
    FakeSocket.last.say({ t: "roads", roads: [own(), OTHER] });
    expect(line.model.roads).toEqual([own(), OTHER]);
    vi.advanceTimersByTime(12_000);
    expect(urls()).toContain(ws(OTHER));
  });
});

describe("a bad network", () => {
  const own = { stamp: { epoch: "TUKA", version: 1, step: 1 }, seat: "s1" } as Own;
  const spares = (): FakeSocket[] => FakeSocket.all.slice(1);
  const spare = (): FakeSocket => spares()[0] as FakeSocket;
  const answers = (socket: FakeSocket): string[] => socket.of("answer").map(({ id }) => id);

  /** A player in a game, on a line that has just been late. */
  function late(): { line: Line; main: FakeSocket } {
    const line = joined();
    const main = FakeSocket.last;
    main.say({ t: "view", now: 1000, stage: stage("open"), own });
    const asked = main.of("clock")[0]?.sent ?? 0;
    vi.advanceTimersByTime(1500);
    main.say({ t: "clock", sent: asked, now: 2000 });
    vi.advanceTimersByTime(500);
    return { line, main };
  }

  it("brings a player two spare lines, one after the other, that say hello like the first", () => {
    const { main } = late();
    expect(spares()).toHaveLength(1);
    vi.advanceTimersByTime(5000);
    main.say({ t: "beat", n: 1 });
    expect(spares()).toHaveLength(2);
    const hello = { t: "hello", token: PLAYER.token, room: "TUKA", epoch: "TUKA", version: 1 };
    expect(spare().open().sent[0]).toMatchObject(hello);
    expect(main.closed).toBe(false);
  });

  it("sends by all lines what must arrive, and the first outcome settles it", () => {
    const { line, main } = late();
    spare().open().welcome();
    const id = line.command(pick("a"));
    expect([answers(main), answers(spare())]).toEqual([[id], [id]]);
    spare().say({ t: "ack", id, version: 5 });
    expect(line.model.answered?.version).toBe(5);
    main.say({ t: "ack", id, version: 5 });
    expect(line.model.pending).toEqual([]);
  });

  it("lets a spare line that is welcomed late carry what is still on its way", () => {
    const { line } = late();
    const id = line.command(pick("a"));
    spare().open();
    expect(answers(spare())).toEqual([]);
    spare().welcome();
    expect(answers(spare())).toEqual([id]);
  });

  it("is felt when an answer stays out, but not when the store is away", () => {
    const line = joined();
    const main = FakeSocket.last;
    main.say({ t: "view", now: 1000, stage: stage("open"), own });
    main.say({ t: "notice", code: "store_away" });
    line.command(pick("a"));
    vi.advanceTimersByTime(3000);
    expect(spares()).toHaveLength(0);
    main.say({ t: "notice", code: "store_back" });
    vi.advanceTimersByTime(2000);
    expect(spares()).toHaveLength(1);
  });

  it("is not felt when nothing is owed, however silent the line is", () => {
    const line = joined();
    FakeSocket.last.say({ t: "view", now: 1000, stage: stage("open"), own });
    const id = line.command(pick("a"));
    FakeSocket.last.say({ t: "ack", id, version: 2 });
    vi.advanceTimersByTime(10_000);
    line.command(pick("b"));
    vi.advanceTimersByTime(500);
    expect(spares()).toHaveLength(0);
  });

  it("is bridged by a spare line when the first one falls, without a word of it", () => {
    const { line, main } = late();
    spare().open().welcome();
    main.drop();
    expect(line.model.line).toBe("open");
    const id = line.command(pick("a"));
    expect(answers(spare())).toEqual([id]);
    spare().say({ t: "beat", n: 7 });
    expect(spare().of("beat")).toEqual([{ t: "beat", n: 7 }]);
    spare().drop();
    expect(line.model.line).toBe("lost");
  });

  it("may give a lost line back by a spare that was being called", () => {
    const { line, main } = late();
    main.drop();
    expect(line.model.line).toBe("lost");
    const id = line.command(pick("a"));
    spare().open().welcome();
    expect(line.model.line).toBe("open");
    expect(answers(spare())).toEqual([id]);
    vi.advanceTimersByTime(5000);
    expect(spare().closed).toBe(false);
  });

  it("draws nothing older that comes by a slower line, and keeps the clock of the first", () => {
    const { line, main } = late();
    spare().open().welcome();
    main.say({
      t: "view",
      now: 9000,
      stage: { ...stage("reveal"), stamp: { epoch: "TUKA", version: 7, step: 2 } },
    });
    const now = line.roomNow();
    const measured = main.of("clock").length;
    spare().say({ t: "view", now: 3000, stage: stage("open") });
    expect(line.model.stage?.phase).toBe("reveal");
    expect(line.roomNow()).toBe(now);
    expect(main.of("clock")).toHaveLength(measured);
  });

  it("is forgotten after a minute in which nothing was late, and then the spare lines go", () => {
    late();
    spare().open().welcome();
    for (let n = 0; n < 31; n++) {
      vi.advanceTimersByTime(2000);
      for (const socket of FakeSocket.all) if (!socket.closed) socket.say({ t: "beat", n });
    }
    expect(spares().every(({ closed }) => closed)).toBe(true);
  });

  it("brings none to displays, hosts and phones without a seat", () => {
    for (const role of ["display", "host", "player"] as const) {
      const line = lineOf({ role });
      FakeSocket.last.open().welcome();
      FakeSocket.last.say({ t: "clock", sent: performance.now() - 5000, now: 1 });
      const before = FakeSocket.all.length;
      vi.advanceTimersByTime(3000);
      expect(FakeSocket.all).toHaveLength(before);
      line.stop();
    }
  });
});

describe("how far the screen has seen", () => {
  const at = (version: number, epoch = "e") => ({ ...stage("open"), stamp: { epoch, version, step: 1 } });

  it("is said in every hello after the first picture, acks included, also over a reload", () => {
    const line = joined();
    FakeSocket.last.say({ t: "view", now: 1, stage: at(7) });
    const id = line.command(pick("a"));
    FakeSocket.last.say({ t: "ack", id, version: 9 });
    FakeSocket.last.drop();
    vi.advanceTimersByTime(200);
    expect(FakeSocket.last.open().of("hello")[0]).toMatchObject({ epoch: "e", version: 9 });
    line.stop();
    lineOf();
    expect(FakeSocket.last.open().of("hello")[0]).toMatchObject({ epoch: "e", version: 9 });
  });

  it("is what the server says it is, once the server has forgotten", () => {
    const line = joined();
    FakeSocket.last.say({ t: "view", now: 1, stage: at(9) });
    FakeSocket.last.drop();
    vi.advanceTimersByTime(200);
    FakeSocket.last.open().welcome();
    FakeSocket.last.say({ t: "view", now: 1, stage: at(5) });
    expect(line.model.stage?.stamp.version).toBe(5);
    FakeSocket.last.drop();
    vi.advanceTimersByTime(200);
    expect(FakeSocket.last.open().of("hello")[0]).toMatchObject({ epoch: "e", version: 5 });
  });
});

describe("commands", () => {
  it("go out one at a time, each with an id of its own", () => {
    const line = joined();
    const first = line.command(pick("a"));
    const second = line.command(pick("b", 1));
    const socket = FakeSocket.last;
    expect(first).toHaveLength(22);
    expect(socket.of("answer").map(({ id }) => id)).toEqual([first]);
    socket.say({ t: "ack", id: first, version: 2 });
    expect(socket.of("answer").map(({ id }) => id)).toEqual([first, second]);
  });

  it("are sent again with the same id after the next welcome, not before", () => {
    const line = joined();
    const id = line.command(pick("a"));
    FakeSocket.last.drop();
    vi.advanceTimersByTime(200);
    const socket = FakeSocket.last.open();
    expect(socket.of("answer")).toHaveLength(0);
    socket.welcome();
    expect(socket.of("answer")[0]?.id).toBe(id);
    socket.say({ t: "ack", id, version: 2 });
    expect(line.model.pending).toEqual([]);
    expect(line.model.answered?.id).toBe(id);
  });

  it("survive a reload of the page", () => {
    const id = joined().command(pick("a"));
    lines.pop()?.stop();
    const line = lineOf();
    expect(line.model.pending.map((one) => one.id)).toEqual([id]);
    FakeSocket.last.open().welcome();
    expect(FakeSocket.last.of("answer")[0]?.id).toBe(id);
  });

  it("are dropped when another game is played", () => {
    joined().command(pick("a"));
    lines.pop()?.stop();
    sessionStorage.clear();
    const line = lineOf();
    FakeSocket.last.open().welcome("MEZS", "");
    expect(FakeSocket.last.of("answer")).toEqual([]);
    expect(line.model.pending).toEqual([]);
  });

  it("replace an answer to the same question that still waits", () => {
    const line = joined();
    const first = line.command(pick("a"));
    line.command(pick("b"));
    const third = line.command(pick("c"));
    expect(line.model.pending.map((one) => one.id)).toEqual([first, third]);
  });

  it("are tried again by themselves when a refusal only means not now", () => {
    const line = joined();
    const id = line.command(pick("a"));
    const socket = FakeSocket.last;
    socket.say({ t: "refused", id, code: "store/away" });
    expect(line.model).toMatchObject({ refused: null, pending: [{ id }] });
    vi.advanceTimersByTime(1500);
    expect(socket.of("answer").map((one) => one.id)).toEqual([id, id]);
    socket.say({ t: "refused", id, code: "answer/too_late" });
    expect(line.model).toMatchObject({ pending: [], refused: { id, code: "answer/too_late" } });
  });

  it("of a host are refused at once and not kept", () => {
    const line = joined({ role: "host" });
    const id = line.command({ t: "control", do: "next", on: 3 });
    FakeSocket.last.say({ t: "refused", id, code: "store/away" });
    expect(line.model.refused?.code).toBe("store/away");
    expect(localStorage.getItem("home.outbox")).toBeNull();
  });
});

describe("the game to follow", () => {
  it("is the hall's new one for displays and for phones without a game", () => {
    for (const role of ["display", "player"] as const) {
      joined({ role });
      FakeSocket.last.say({ t: "hall", room: "MEZS" });
      expect(FakeSocket.last.of("hello").map(({ room }) => room)).toEqual(["", ""]);
    }
  });

  it("stays the own one while it goes on, also over a reload", () => {
    const line = joined();
    const own = { stamp: stage("open").stamp, seat: "s1" } as never;
    FakeSocket.last.say({ t: "view", now: 1, stage: stage("open"), own });
    FakeSocket.last.say({ t: "hall", room: "MEZS" });
    expect(FakeSocket.last.of("hello")).toHaveLength(1);
    line.stop();
    lineOf();
    expect(FakeSocket.last.open().of("hello")[0]?.room).toBe("TUKA");
  });

  it("is the hall's again when the remembered one is gone", () => {
    sessionStorage.setItem("home.room", "VECA");
    const line = lineOf();
    FakeSocket.last.open().drop(4503);
    vi.advanceTimersByTime(10);
    expect(FakeSocket.last.open().of("hello")[0]?.room).toBe("");
    FakeSocket.last.drop(4503);
    expect(line.model.closed).toBe(4503);
  });

  it("is asked for once when the own one is over", () => {
    joined();
    const socket = FakeSocket.last;
    socket.say({ t: "view", now: 1, stage: stage("ended") });
    socket.welcome("TUKA", "s1");
    socket.say({ t: "view", now: 1, stage: stage("ended") });
    expect(socket.of("hello").map(({ room }) => room)).toEqual(["", ""]);
  });
});
