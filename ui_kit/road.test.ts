import { afterEach, describe, expect, it, vi } from "vitest";
import { moveTo, Roads, shortRoad } from "./road";

const [A, B, C] = ["http://192.168.1.20:8000", "http://10.0.0.7:8000", "https://quiz.example.org"];

function roads(own: string, ...named: string[]): Roads {
  const made = new Roads(own);
  made.learn(named);
  return made;
}

/** What is called at the first tries. */
const tries = (of: Roads, count = 4): string[][] => Array.from({ length: count }, (_, n) => of.next(n));

afterEach(() => vi.unstubAllGlobals());

describe("the roads", () => {
  it("begin with the own one alone, then take each of the others beside it", () => {
    expect(tries(roads(A, A, B, C))).toEqual([[A], [A, B], [A, C], [A, B]]);
    expect(tries(roads(A, A), 3)).toEqual([[A], [A], [A]]);
    expect(tries(new Roads(A), 2)).toEqual([[A], [A]]);
  });

  it("go on with the one that worked, and keep the own one although the server does not name it", () => {
    const known = roads(A, B, C);
    known.worked(B);
    expect(tries(known)).toEqual([[B], [B, A], [B, C], [B, A]]);
    expect(known.ownNamed).toBe(false);
    known.learn([A, C]);
    expect(tries(known, 2)).toEqual([[A], [A, C]]);
  });

  it("are never anything but addresses that the server named", () => {
    const odd = [
      "ftp://10.0.0.7",
      "http://10.0.0.7/x",
      "http://u:p@10.0.0.7",
      "javascript:alert(1)",
      "",
      "//h",
      B,
    ];
    expect(roads(A, ...odd).others).toEqual([B]);
  });

  it("are not those that lead to the device itself, and on the server's own computer there is but one", () => {
    expect(roads(A, "http://127.0.0.1:8000", "http://localhost:8000", "http://[::1]:8000", B).others).toEqual(
      [B],
    );
    for (const own of ["http://127.0.0.1:8000", "http://localhost:8000"]) {
      expect(tries(roads(own, A, B), 2)).toEqual([[own], [own]]);
    }
  });

  it("lead from https to no plain address, which no browser would open", () => {
    const known = roads(C, A, B, C);
    expect(tries(known, 3)).toEqual([[C], [C], [C]]);
    expect(known.others).toEqual([A, B]); // a person may still choose one
  });

  it("are forgotten for no server that names none", () => {
    const known = roads(A, A, B);
    known.learn([]);
    expect(known).toMatchObject({ others: [B], ownNamed: true });
  });

  it("are typed without their scheme", () => {
    expect([A, C].map(shortRoad)).toEqual(["192.168.1.20:8000", "quiz.example.org"]);
  });
});

describe("moving", () => {
  it("leaves no step back, hands on by the fragment alone, and goes to nothing but an address", () => {
    const gone: string[] = [];
    vi.spyOn(performance, "now").mockImplementation(() => gone.length * 60_000 + 60_000);
    vi.stubGlobal("location", { replace: (to: string) => gone.push(to) });
    for (const odd of ["javascript:alert(1)", "http://10.0.0.7:8000/evil", "//evil.example"])
      moveTo(odd, "/", "rx");
    expect(gone).toEqual([]);
    moveTo(B, "/g/TUKA", "rsecret.TUKA.lv.0");
    expect(gone).toEqual([`${B}/g/TUKA#rsecret.TUKA.lv.0`]);
  });
});
