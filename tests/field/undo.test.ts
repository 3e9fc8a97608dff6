import { afterEach, describe, expect, it } from "vitest";
import { createEngine, type Engine } from "../../drive/engine/create-engine.ts";
import { confirmUndo, planUndoIn, undoStateOf } from "../../drive/engine/undo.ts";
import { english } from "../../drive/english.ts";
import { letReplicate } from "../../drive/faults/matrix.ts";
import { say } from "../../src/words/index.ts";
import { dataverse, isWho, noGuess } from "./support.ts";
import { askedToElevate, sales, throughTeam } from "./tenants.ts";

/** Taking a set-up back. */

let engine: Engine;
afterEach(() => engine.close());

describe("h16: taking back, where the organization refuses its administrator (as f4, f6 and f18)", () => {
  const undone = async (changes: Readonly<Record<string, unknown>>) => {
    engine = await createEngine({ changes: sales(changes) });
    await engine.admin.run();
    letReplicate(engine);
  };

  it.each([
    [
      "a firewall",
      dataverse(403, "0x80095ffe", "The address is not allowed."),
      /does not accept requests from this network's address/,
    ],
    [
      "a disabled user",
      dataverse(403, "0x80040225", "The user is disabled."),
      /Your user admin@contoso\.com is disabled/,
    ],
    ["app access control", dataverse(403, "0x80095ffc", "Restricted."), /lets only chosen apps in/],
    [
      "a code that nobody knows",
      dataverse(403, "0x8000beef", "Only on Tuesdays."),
      /refused to .*\. It says: “Only on Tuesdays\.”/,
    ],
  ] as const)("%s: the lines say so, and nothing is taken for gone", async (_what, refusal, words) => {
    await undone({});
    engine.fate = (request) => (isWho(request) ? refusal : "send");
    await planUndoIn(engine, true);
    const lines = undoStateOf(engine).plan?.lines ?? [];
    const unseen = lines.filter(({ does }) => does === "cannot-see");
    expect(unseen.length).toBeGreaterThan(0);
    const said = unseen.flatMap(({ because }) => because.map((text) => say(text, english))).join("\n");
    expect(said).toMatch(words);
    expect(said).toMatch(/It says: “[^”]+\.”/);
    noGuess(said);
    await confirmUndo(engine);
    expect([...engine.disk.records.values()].join("\n")).not.toMatch(
      /address is not allowed|user is disabled|Restricted\.|Tuesdays/,
    );
  });

  it("System Administrator through a team takes back all the same", async () => {
    await undone(throughTeam);
    await planUndoIn(engine, true);
    const lines = undoStateOf(engine).plan?.lines ?? [];
    expect(lines.filter(({ does }) => does === "cannot-see")).toEqual([]);
    expect(lines.map(({ id }) => id.split(":")[0])).toContain("create-user");
  });

  it("a role that was taken is not told as gone because the organization does not answer", async () => {
    engine = await askedToElevate();
    await engine.admin.confirm();
    await engine.admin.answer("access.give-back", "keep");
    await engine.admin.finish();
    letReplicate(engine);
    engine.fate = (request) =>
      isWho(request) ? dataverse(403, "0x80095ffe", "The address is not allowed.") : "send";
    await planUndoIn(engine, true);
    const line = undoStateOf(engine).plan?.lines.find(({ id }) => id.startsWith("access:"));
    expect(line?.does).toBe("cannot-see");
  });
});
