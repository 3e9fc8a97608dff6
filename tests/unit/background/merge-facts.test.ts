import { describe, expect, it } from "vitest";
import { mergeFacts } from "../../../background/guide/merge-facts.ts";

const choice = (verdict: "right" | "wrong" | "open") =>
  ({ kind: "choice", choice: "application-name", verdict }) as const;
const row = (there: boolean) => ({ kind: "row", row: "secret", there }) as const;

describe("what the frames of a tab say together", () => {
  it("come from the frame that has the control", () => {
    expect(mergeFacts([choice("open"), choice("wrong"), choice("open")])).toEqual([choice("wrong")]);
    expect(mergeFacts([row(false), row(true)])).toEqual([row(true)]);
  });

  it("are “nothing chosen” only when no frame reports more", () => {
    expect(mergeFacts([choice("open"), choice("open")])).toEqual([choice("open")]);
    expect(mergeFacts([row(false)])).toEqual([row(false)]);
  });
});
