/** Which page of the host's is shown while the address and the server's first answer cross each other. */

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { HomeHost } from "./app";

const TOKEN = "Zm9vYmFyYmF6cXV4cXV1eA-_";
const SHOWN = { room: "TUKA", name: "", roads: [] };

describe("the first page", () => {
  /** Lets the server answer: what the hall shows. */
  let answer: () => Promise<void>;
  let page: HomeHost;

  beforeEach(() => {
    sessionStorage.clear();
    history.replaceState(null, "", `/host#${TOKEN}`);
    const waits: (() => void)[] = [];
    vi.stubGlobal("fetch", (address: string) => {
      const said = address === "/api/hall" ? SHOWN : { games: [], displays: [], packs: [] };
      return new Promise((heard) => waits.push(() => heard(Response.json(said))));
    });
    answer = async () => {
      for (const one of waits.splice(0)) one();
      await new Promise((done) => setTimeout(done));
    };
    page = new HomeHost();
    page.connectedCallback();
  });

  afterEach(() => {
    page.disconnectedCallback();
    vi.unstubAllGlobals();
  });

  it("is the game that the hall shows", async () => {
    await answer();
    expect(location.hash).toBe("#game/TUKA");
  });

  it("is the one that was asked for meanwhile, though this page has not been told of it yet", async () => {
    history.replaceState(null, "", "/host#new"); // as a link does, before its event
    await answer();
    expect(location.hash).toBe("#new");
  });
});
