import { afterEach, describe, expect, it } from "vitest";
import { createEngine, type Engine } from "../../drive/engine/create-engine.ts";
import { planRotationIn, rotationStateOf } from "../../drive/engine/rotation.ts";
import { confirmUndo, planUndoIn, undoStateOf } from "../../drive/engine/undo.ts";
import { english } from "../../drive/english.ts";
import { letReplicate } from "../../drive/faults/matrix.ts";
import { say } from "../../src/words/index.ts";
import { answerOf } from "../support/refusals/answer.ts";
import { type Listed, listedOf } from "../support/refusals/listed.ts";
import { mayBeTold } from "../support/refusals/proved.ts";
import { namesNoCause } from "./every-code/holds.ts";

/** An undo and a new secret that Microsoft refuses: they say what a set-up says, with the same names. */

let engine: Engine;
afterEach(() => engine.close());

/** One of each kind of sentence that names somebody or something. */
const named = ["0x80040220", "0x80095ffc", "0x80090432", "0x80042f09", "0x8004d24b", "0x80040225"];
const refusals: readonly Listed[] = [
  ...listedOf("dataverse").filter(({ code }) => named.includes(code)),
  ...listedOf("graph").filter(({ code }) => /Quota|RequestDenied|Claims|ResourceSize|Locked/.test(code)),
];

const holds = (problem: ReturnType<typeof undoStateOf>["problem"], one: Listed): void => {
  if (!problem) throw new Error(`No problem for ${one.code}.`);
  if (!namesNoCause.includes(problem.code)) expect(mayBeTold(one, undefined)).toContain(problem.code);
  for (const text of [problem.title, problem.next, problem.unchanged])
    expect(say(text, english), problem.code).not.toMatch(/\{\w+\}|undefined|“”| {2}|^ /);
};

const made = async (): Promise<void> => {
  engine = await createEngine();
  await engine.admin.run();
  letReplicate(engine);
};

describe("an undo", () => {
  it.each(refusals)("says what $status $code of $service proves, with every name: $message", async (one) => {
    await made();
    await planUndoIn(engine, true);
    engine.fate = ({ write, url }) =>
      write && url.hostname.includes(one.service === "graph" ? "graph" : "dynamics")
        ? { instead: answerOf(one) }
        : "send";
    await confirmUndo(engine);
    for (let n = 0; n < 20 && undoStateOf(engine).phase === "running"; n += 1) await engine.ringAlarm();
    holds(undoStateOf(engine).problem, one);
    expect([...engine.disk.records.values()].join()).not.toContain("admin@contoso.com");
  });
});

describe("a new secret", () => {
  it.each(refusals.filter(({ service }) => service === "graph"))(
    "says what $status $code proves, with every name: $message",
    async (one) => {
      await made();
      const asked = { runId: engine.state().id, removes: null };
      await planRotationIn(engine, asked);
      engine.fate = ({ url }) =>
        url.pathname.endsWith("/addPassword") ? { instead: answerOf(one) } : "send";
      await engine.life().rotation.confirm(rotationStateOf(engine)?.plan?.id ?? "");
      await engine.rest();
      for (let n = 0; n < 20 && rotationStateOf(engine)?.phase === "running"; n += 1)
        await engine.ringAlarm();
      holds(rotationStateOf(engine)?.problem ?? null, one);
    },
  );
});
