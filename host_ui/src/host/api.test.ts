/** The API client: what it asks, and which code every kind of failure gets. */

import { describe, expect, it } from "vitest";
import { ApiError, type Fetch, HostApi } from "./api";
import { newGame, type Setup } from "./setup";

interface Asked {
  address: string;
  init: RequestInit;
}

function answering(status: number, body: string): { api: HostApi; asked: Asked[] } {
  const asked: Asked[] = [];
  const fetcher: Fetch = (address, init) => {
    asked.push({ address, init });
    return Promise.resolve(new Response(body, { status }));
  };
  return { api: new HostApi("secret-of-this-link", fetcher), asked };
}

async function codeOf(asking: Promise<unknown>): Promise<string> {
  const error = await asking.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ApiError);
  return (error as ApiError).code;
}

describe("asking", () => {
  it("shows the link's secret as a bearer token and sends JSON", async () => {
    const { api, asked } = answering(201, '{"code":"TUKA"}');
    const setup: Setup = {
      rounds: [{ pack: "ludza" }],
      languages: ["lv", "lt"],
      preset: "calm",
      rules: {},
      auto: false,
      namesWait: true,
    };
    expect(await api.create(newGame(setup, true))).toBe("TUKA");
    const { address, init } = asked[0] as Asked;
    expect(address).toBe("/api/games");
    expect(init.method).toBe("POST");
    expect(init.headers).toMatchObject({ Authorization: "Bearer secret-of-this-link" });
    expect(JSON.parse(String(init.body))).toEqual({
      packs: ["ludza"],
      preset: "calm",
      rules: {},
      languages: ["lv", "lt"],
      auto: false,
      own_names_wait: true,
      show: true,
    });
  });

  it("keeps odd names inside their part of the address", async () => {
    const { api, asked } = answering(200, "{}");
    await api.end("A/B?C");
    expect(asked[0]?.address).toBe("/api/games/A%2FB%3FC/end");
  });

  it("takes an empty answer as done", async () => {
    const { api } = answering(200, "");
    await expect(api.revoke()).resolves.toEqual({});
  });
});

describe("failures", () => {
  it("hands on the server's own code", async () => {
    const { api } = answering(409, '{"error":{"code":"game/code_taken","text":"…"}}');
    expect(await codeOf(api.games())).toBe("game/code_taken");
  });

  it("knows a token that does not hold, whatever else the answer says", async () => {
    for (const status of [401, 403]) {
      const { api } = answering(status, '{"error":{"code":"host/link","text":"…"}}');
      expect(await codeOf(api.hall())).toBe("host/bad_token");
    }
  });

  it("tells a failing server from an answer that is not HOME's", async () => {
    expect(await codeOf(answering(502, "<html>Bad gateway</html>").api.hall())).toBe("server/failed");
    expect(await codeOf(answering(404, "<html>Not found</html>").api.hall())).toBe("server/odd_answer");
    expect(await codeOf(answering(200, "<html>Log in to the Wi-Fi</html>").api.hall())).toBe(
      "server/odd_answer",
    );
    expect(await codeOf(answering(429, "").api.hall())).toBe("limit/slow_down");
  });

  it("says so when nobody answers", async () => {
    const api = new HostApi("t", () => Promise.reject(new TypeError("Failed to fetch")));
    expect(await codeOf(api.packs())).toBe("net/no_answer");
  });
});
