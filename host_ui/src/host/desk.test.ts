/** What the host page says of troubles: a deed's until it is read, a look's until a look goes well. */

import { beforeEach, describe, expect, it } from "vitest";
import { ApiError, BAD_TOKEN, type HostApi } from "./api";
import { Desk } from "./desk";

const AWAY = new ApiError("net/no_answer", 0);
let answers: boolean;
let expelled: number;
let desk: Desk;

const asked = <T>(said: T): Promise<T> => (answers ? Promise.resolve(said) : Promise.reject(AWAY));

beforeEach(() => {
  answers = true;
  expelled = 0;
  const api = {
    hall: () => asked({ roads: [], road: 0 }),
    games: () => asked([]),
    displays: () => asked([]),
    packs: () => asked({ packs: [] }),
  };
  desk = new Desk(
    api as unknown as HostApi,
    () => undefined,
    () => {
      expelled += 1;
    },
  );
});

describe("a deed that went wrong", () => {
  const fail = (): Promise<boolean> => desk.attempt(() => Promise.reject(new ApiError("game/gone", 404)));

  it("is told until somebody has read it, however often the page looks meanwhile", async () => {
    expect(await fail()).toBe(false);
    await desk.look();
    await desk.look();
    expect(desk.trouble).toBe("game/gone");
    desk.read();
    expect(desk.trouble).toBeNull();
  });

  it("is forgotten once something goes well", async () => {
    await fail();
    expect(await desk.attempt(() => Promise.resolve())).toBe(true);
    expect(desk.trouble).toBeNull();
  });

  it("ends everything where the link does not hold", async () => {
    await desk.attempt(() => Promise.reject(new ApiError(BAD_TOKEN, 401)));
    expect(expelled).toBe(1);
  });
});

it("a look that went wrong is told until one goes well", async () => {
  answers = false;
  await desk.look();
  await desk.look();
  expect([desk.trouble, desk.lost]).toEqual([null, "net/no_answer"]);
  answers = true;
  await desk.look();
  expect(desk.lost).toBeNull();
});
