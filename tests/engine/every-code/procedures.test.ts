import { afterAll, describe, expect, it } from "vitest";
import { createEngine, type Engine } from "../../../drive/engine/create-engine.ts";
import type { Outgoing } from "../../../drive/engine/life.ts";
import { planRotationIn, rotationStateOf } from "../../../drive/engine/rotation.ts";
import { settledEngine } from "../../../drive/engine/settled.ts";
import { confirmUndo, planUndoIn, undoStateOf } from "../../../drive/engine/undo.ts";
import { english } from "../../../drive/english.ts";
import { letReplicate } from "../../../drive/faults/matrix.ts";
import type { Service } from "../../../src/microsoft/errors.ts";
import type { Problem } from "../../../src/provisioning/model/plan.ts";
import type { LineProgress, ProcedureLine } from "../../../src/provisioning/model/procedure-state.ts";
import { say, type Words } from "../../../src/words/index.ts";
import { type Listed, listedOf, unheardOf } from "../../support/refusals/listed.ts";
import { mayBeTold } from "../../support/refusals/proved.ts";
import { holdsAtOnce, namesNoCause, refuse } from "./holds.ts";

/**
 * Every refusal of the lists in specs/, and ones that nobody knows, in an undo and in a new secret: in the place of
 * what they read, and of what they change. One finished set-up serves until something of it was changed.
 */

let engine: Engine | null = null;
/** How many requests had been logged when the set-up had ended. */
let before = 0;
/** What was changed since. */
const changesOn = ({ sandbox }: Engine) =>
  sandbox.requests.slice(before).filter(({ write, status }) => write && status < 300);
afterAll(() => engine?.close());

const to = (method: string, path: RegExp) => (request: Outgoing) =>
  request.method === method && path.test(request.url.pathname);
const reads = (host: RegExp, path: RegExp) => (request: Outgoing) =>
  to("GET", path)(request) && host.test(request.url.hostname);
const all = (service: Service): readonly Listed[] => [...listedOf(service), ...unheardOf(service)];

/** A finished set-up as nobody has touched it since. */
async function untouched(): Promise<Engine> {
  if (engine) {
    engine.fate = () => "send";
    if (changesOn(engine).length === 0) return engine;
    await engine.close();
  }
  const settled = await settledEngine("set up", createEngine, async (begun) => {
    await begun.admin.run();
    letReplicate(begun);
  });
  engine = settled.engine;
  before = engine.sandbox.requests.length;
  return engine;
}

/** Lets alarms ring until nothing is waited for. @returns how long that took, ms of the engine's time. */
async function toTheEnd(on: Engine, isBusy: () => boolean): Promise<number> {
  const { clock } = on.sandbox.world;
  const began = clock.now();
  for (let n = 0; n < 400 && isBusy() && on.disk.alarm !== null; n += 1) await on.ringAlarm();
  expect(isBusy(), "it waits for ever").toBe(false);
  return clock.now() - began;
}

/** What is proved by every shorter life having been refused as well. */
const byTrying = ({ code }: Listed): readonly string[] =>
  code === "CredentialInvalidLifetimeAsPerAppPolicy" ? ["secret-too-short"] : [];

const speak = (text: Words): string => say(text, english);

/** Holds that a problem names no more than its refusal proves, and says truly whether anything was changed. */
function holds(on: Engine, one: Listed, problem: Problem, does: "undo" | "rotation"): void {
  const name = `${one.service} ${one.status} ${one.code}: ${problem.code}`;
  if (!namesNoCause.includes(problem.code))
    expect([...mayBeTold(one, undefined), ...byTrying(one)], name).toContain(problem.code);
  for (const text of [problem.title, problem.next, problem.unchanged])
    expect(speak(text), name).not.toMatch(/\{\w+\}|undefined|“”| {2}|^ /);
  expect([...on.disk.records.values()].join(), "a name on disk").not.toContain("admin@contoso.com");
  const changed = changesOn(on).length;
  const { id, values = {} } = problem.unchanged;
  const said = (id.endsWith(".both") ? (values.made as Words) : problem.unchanged).values?.count ?? 0;
  if (id !== "problem.changed.unsure") expect(said, name).toBe(changed);
  if (/\.(unsure|both)$/.test(id)) expect(one.status >= 500 || one.wait !== "none", name).toBe(true);
  if (does === "undo") expect(speak(problem.unchanged), name).not.toMatch(/made and (is|are) kept/);
}

/** Sentences of lines that name a cause only a code may name. */
function holdsLines(
  one: Listed,
  lines: readonly ProcedureLine[],
  progress: readonly Pick<LineProgress, "sentence">[],
): void {
  const said = [
    ...lines.flatMap(({ because, notes }) => [...because, ...notes]),
    ...progress.flatMap(({ sentence }) => sentence ?? []),
  ].flatMap((text) => [speak(text), ...(text.values?.why ? [(text.values.why as Words).id] : [])]);
  for (const text of said) {
    expect(text).not.toMatch(/\{\w+\}|undefined|“”/);
    const cause = /^problem\.(.+)\.title$/.exec(text)?.[1];
    if (cause && !namesNoCause.includes(cause)) expect(mayBeTold(one, undefined), one.code).toContain(cause);
    expect(text, one.code).not.toMatch(/not System Administrator|you lack/);
  }
}

describe.each([
  { what: "who the admin is there", service: "dataverse", which: reads(/crm4\.dynamics/, /\/WhoAmI$/) },
  { what: "the app", service: "graph", which: reads(/graph/, /\/applications\(appId=[^)]*\)$/) },
] as const)("an undo to which $what is refused", ({ service, which }) => {
  it.each(all(service))("says what $status $code proves, and concludes nothing: $message", async (one) => {
    const on = await untouched();
    const refused = refuse(on, one, which);
    await planUndoIn(on, true);
    const tookMs = await toTheEnd(on, () => undoStateOf(on).phase === "inspecting");
    holdsAtOnce(one, refused, tookMs);
    const { plan, problem, phase } = undoStateOf(on);
    expect(problem !== null || phase === "planned").toBe(true);
    if (problem) holds(on, one, problem, "undo");
    else if (plan) {
      holdsLines(one, plan.lines, []);
      // What could not be seen is not told as gone: the set-up stands untouched.
      if (service === "dataverse") expect(plan.lines.map(({ does }) => does)).toContain("cannot-see");
    }
    expect(changesOn(on)).toEqual([]);
  });
});

describe.each([
  {
    what: "Dataverse's changes",
    service: "dataverse",
    which: (one: Outgoing) => one.write && /dynamics/.test(one.url.hostname),
  },
  { what: "the deletion of the app", service: "graph", which: to("DELETE", /\/applications\/[^/]+$/) },
] as const)("an undo in which $what are refused", ({ service, which }) => {
  it.each(all(service))(
    "says what $status $code proves, what was changed, and asks once: $message",
    async (one) => {
      const on = await untouched();
      await planUndoIn(on, true);
      const refused = refuse(on, one, which);
      const isBusy = (): boolean => ["running", "inspecting"].includes(undoStateOf(on).phase);
      await confirmUndo(on);
      const tookMs = await toTheEnd(on, isBusy);
      // The app is deleted last, when nothing else has stopped.
      holdsAtOnce(one, refused, tookMs);
      const { plan, problem, phase, progress } = undoStateOf(on);
      if (problem) holds(on, one, problem, "undo");
      else expect(phase).toBe("finished");
      holdsLines(one, plan?.lines ?? [], progress);
    },
  );
});

describe("a new secret in which the app is not shown", () => {
  it.each(all("graph"))("says what $status $code proves: $message", async (one) => {
    const on = await untouched();
    const refused = refuse(on, one, reads(/graph/, /\/applications\(appId=[^)]*\)$/));
    await planRotationIn(on, { runId: on.state().id, removes: null });
    const tookMs = await toTheEnd(on, () => rotationStateOf(on)?.phase === "inspecting");
    holdsAtOnce(one, refused, tookMs);
    const state = rotationStateOf(on);
    if (state?.problem) holds(on, one, state.problem, "rotation");
    else holdsLines(one, state?.plan?.lines ?? [], []);
    expect(changesOn(on)).toEqual([]);
  });
});

describe.each([
  { what: "the secret itself", service: "graph", which: to("POST", /\/addPassword$/) },
  { what: "its token", service: "entra", which: to("POST", /\/oauth2\/v2\.0\/token$/) },
] as const)("a new secret in which $what is refused", ({ service, which }) => {
  it.each(all(service))(
    "says what $status $code proves, what was changed, and asks once: $message",
    async (one) => {
      const on = await untouched();
      await planRotationIn(on, { runId: on.state().id, removes: null });
      const refused = refuse(on, one, which);
      await on.life().rotation.confirm(rotationStateOf(on)?.plan?.id ?? "");
      await on.rest();
      const tookMs = await toTheEnd(on, () => rotationStateOf(on)?.phase === "running");
      if (service === "graph") holdsAtOnce(one, refused, tookMs);
      const state = rotationStateOf(on);
      if (state?.problem) holds(on, one, state.problem, "rotation");
      holdsLines(one, state?.plan?.lines ?? [], state?.progress ?? []);
      expect(state?.problem !== null || state?.phase === "finished", one.code).toBe(true);
    },
  );
});
