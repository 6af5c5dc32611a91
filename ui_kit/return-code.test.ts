import { describe, expect, it } from "vitest";
import { initial, type Model } from "./model";
import { CODE_SIGNS, codeState, grouped, type Made, makeCode } from "./return-code";

const model = (more: Partial<Model> = {}): Model => ({ ...initial(), line: "open", ...more });

describe("a come-back code", () => {
  it("is made here, of signs that nobody mixes up, and sent", () => {
    const sent: unknown[] = [];
    const made = makeCode((wish) => {
      sent.push(wish);
      return "c1";
    });
    expect(made.code).toMatch(new RegExp(`^[A-HJKMNP-Z2-9]{${CODE_SIGNS}}$`));
    expect([sent, made.id]).toEqual([[{ t: "make_return", code: made.code }], "c1"]);
  });

  it("is shown only once the server has stored it, and not if it was refused", () => {
    const made: Made = { code: "ABCD2345", id: "c1" };
    const command = { t: "make_return", id: "c1", code: made.code } as const;
    expect(codeState(null, model())).toBe("none");
    expect(codeState(made, model({ pending: [command] }))).toBe("waits");
    expect(codeState(made, model())).toBe("made");
    expect(codeState(made, model({ refused: { id: "c1", code: "store/away", command } }))).toBe("none");
  });

  it("is read in two groups", () => {
    expect(grouped("ABCD2345")).toBe("ABCD-2345");
    expect(grouped("ABC")).toBe("ABC");
  });
});
