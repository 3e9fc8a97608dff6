import type { Frame } from "playwright-core";
import { describe, expect, it } from "vitest";
import { readArguments } from "../../../scripts/guide/arguments.ts";
import { compare } from "../../../scripts/guide/compare.ts";
import { contradictions } from "../../../scripts/guide/mutated-pages.ts";
import type { Spot, TabLook } from "../../../scripts/guide/portal-tab.ts";
import { valuesTaken } from "../../../scripts/guide/values-taken.ts";
import { guideContext, placeOf } from "../content-scripts/look.ts";

/** Frames are told apart by identity alone. */
const [top, other] = [{} as Frame, {} as Frame];
const at = (...path: readonly number[]): Spot => ({ frame: top, path });
const target = "credentials.add";
const sight = (spot: Spot | null) => ({
  merged: {
    target,
    state: spot === null ? ("unsure" as const) : ("found" as const),
    score: 0.8,
    runnerUp: 0,
    reasons: [],
    frameId: 0,
  },
  spot,
});

function verdict(spot: Spot | null, nowhere: readonly string[] = []): string | undefined {
  const controls = [
    { name: "addSecret", spot: at(1, 2) },
    { name: "newClientSecret", spot: at(1, 3) },
  ];
  return compare({ sights: new Map([[target, sight(spot)]]), controls }, nowhere)[0]?.verdict;
}

describe("The check of the guide", () => {
  it("accepts only the control, something in it, or something around it alone", () => {
    expect(verdict(at(1, 2))).toBe("found");
    expect(verdict(at(1, 2, 0))).toBe("found");
    expect(verdict(at(1))).toBe("wrong");
  });

  it("rejects another control, the same place in another frame, and a target that is nowhere", () => {
    expect(verdict(at(1, 3))).toBe("wrong");
    expect(verdict({ frame: other, path: [1, 2] })).toBe("wrong");
    expect(verdict(at(1, 2), [target])).toBe("wrong");
  });

  it("counts what is there and not pointed at, and not what is nowhere", () => {
    expect(verdict(null)).toBe("unsure");
    expect(verdict(null, [target])).toBeUndefined();
  });
});

describe("Values in the check of the guide", () => {
  const id = guideContext.clientId ?? "";
  const taken = (text: string, path: readonly number[]) => {
    const look: TabLook = {
      place: placeOf("app-overview"),
      sights: new Map(),
      captures: [
        {
          key: "clientId",
          text,
          rowName: null,
          appName: "TextUs",
          isInSecretsList: false,
          alike: 1,
          spot: { frame: top, path },
        },
      ],
      facts: [],
      controls: [{ name: "clientId", spot: at(4) }],
      took: 0,
    };
    return valuesTaken(look, guideContext, { values: { clientId: id }, shows: ["clientId"] });
  };

  it("are right when they are the true ones, from their own place", () => {
    expect(taken(id, [4, 0])).toEqual({ right: ["clientId"], wrong: [], unread: [] });
  });

  it("are wrong when they are others, or from elsewhere", () => {
    expect(taken("7e87a500-0000-4000-8000-0000000000ff", [4]).wrong).toHaveLength(1);
    expect(taken(id, [5]).wrong).toEqual(["clientId accepted: right, from elsewhere"]);
  });
});

describe("Facts of a changed page", () => {
  const open = { kind: "choice", choice: "secret-expiry", verdict: "open" } as const;
  const right = { ...open, verdict: "right" } as const;
  const there = { kind: "row", row: "permission:graph", there: true, granted: false } as const;

  it("may be fewer, and never others", () => {
    expect(contradictions([open], [right])).toEqual([]);
    expect(contradictions([right], [right])).toEqual([]);
    expect(contradictions([right], [{ ...open, verdict: "wrong" }])).toHaveLength(1);
    expect(contradictions([there], [])).toHaveLength(1);
    expect(contradictions([{ ...there, granted: true }], [there])).toEqual(["permission:graph is granted"]);
  });
});

describe("Arguments of npm run test:guide", () => {
  it("are parts of names, a number of changed pages and a seed", () => {
    expect(readArguments([])).toEqual({ filters: [], mutations: null, seed: 1 });
    expect(readArguments(["ja", "--mutations"])).toEqual({ filters: ["ja"], mutations: 600, seed: 1 });
    expect(readArguments(["--mutations", "50", "ko", "--seed", "7"])).toEqual({
      filters: ["ko"],
      mutations: 50,
      seed: 7,
    });
    expect(() => readArguments(["--seed"])).toThrow("--seed needs a number");
    expect(() => readArguments(["--fast"])).toThrow("--fast");
  });
});
