import { expect } from "vitest";
import type { Engine } from "../../../drive/engine/create-engine.ts";
import type { Outgoing } from "../../../drive/engine/life.ts";
import { english } from "../../../drive/english.ts";
import { keyOf } from "../../../drive/faults/sent-again.ts";
import type { Problem } from "../../../src/provisioning/model/plan.ts";
import { say, type Words } from "../../../src/words/index.ts";
import { answerOf } from "../../support/refusals/answer.ts";
import type { Listed } from "../../support/refusals/listed.ts";
import { mayBeTold } from "../../support/refusals/proved.ts";
import { madeBy } from "./made.ts";

/** Longest that anything may be waited for, ms: throttling has the longest patience. */
const LONGEST_WAIT_MS = 4 * 60 * 60_000;
/** Within so long a definite answer is told, ms. */
const AT_ONCE_MS = 10_000;
/** Statuses that may be over in a moment, or that ask for another token, whatever code stands beside them. */
const passing = [401, 408, 429];

/** Problems that name no cause: they quote, say how far the waiting has come, or what a look has not shown. */
export const namesNoCause = [
  "refused",
  "refused-silently",
  "microsoft-is-slow",
  "read-not-answered",
  "there-unseen",
];

/** Answers every request of one kind with one refusal, from now on. @returns what was refused, as it is sent. */
export function refuse(
  engine: Engine,
  one: Listed,
  which: (request: Outgoing) => boolean,
): readonly Outgoing[] {
  const refused: Outgoing[] = [];
  engine.fate = (request) => {
    if (!which(request)) return "send";
    refused.push(request);
    return { instead: answerOf(one) };
  };
  return refused;
}

/** Lets alarms ring until nothing is waited for. @returns how long that took, in ms of the engine's time. */
export async function waitToTheEnd(engine: Engine): Promise<number> {
  const { clock } = engine.sandbox.world;
  const began = clock.now();
  await engine.rest();
  while (isWaiting(engine) && clock.now() - began < LONGEST_WAIT_MS) await engine.ringAlarm();
  expect(isWaiting(engine), "it waits for ever").toBe(false);
  return clock.now() - began;
}

/** A pause for somebody's consent looks every few minutes whether it is there, and asks for nothing. */
const isWaiting = (engine: Engine): boolean =>
  engine.disk.alarm !== null && engine.state().phase !== "paused";

const speak = (text: Words): string => say(text, english);

/** Every problem that the admin reads now: of the set-up, of the plan's lines, of the result. */
export function problemsOf(engine: Engine): readonly Problem[] {
  const { problem, plan, phase, result } = engine.state();
  return [
    ...(problem ? [problem] : []),
    ...(phase === "planned" ? (plan?.items ?? []).flatMap((item) => item.problem ?? []) : []),
    ...(result?.unproved ? [result.unproved] : []),
  ];
}

/**
 * Holds that a problem names no more than its refusal proves, for somebody with every role and every permission, and
 * that it says what was changed as the sandbox's own log has it.
 */
export function holdsTrue(engine: Engine, one: Listed, problem: Problem, also: readonly string[] = []): void {
  const name = `${one.service} ${one.status} ${one.code}: ${problem.code}`;
  if (!namesNoCause.includes(problem.code))
    expect([...mayBeTold(one, undefined), ...also], name).toContain(problem.code);
  for (const text of [problem.title, problem.next, problem.unchanged]) {
    expect(speak(text), name).not.toMatch(/\{\w+\}|undefined|^problem\./);
    if (text !== problem.unchanged) expect(speak(text), name).not.toMatch(/nothing (was|has been) changed/i);
  }
  const { made, unsure } = toldIn(problem.unchanged);
  expect(made, name).toEqual(madeBy(engine));
  // Only an answer that may come after the change leaves open whether it was made.
  if (unsure.length > 0) expect(isOpen(one), `${name}: ${unsure.join()}`).toBe(true);
}

/** Whether it may have been carried out for all that the answer says: gateways, time-outs, throttling aside. */
const isOpen = ({ status, wait, code }: Listed): boolean =>
  status >= 500 ||
  status === 408 ||
  (wait === "short" && code.startsWith("0x")) ||
  code === "Directory_ObjectNotFound";

/** The things that the sentence says were made, and those of which it does not know. */
function toldIn(unchanged: Words): { readonly made: readonly string[]; readonly unsure: readonly string[] } {
  const { id, values = {} } = unchanged;
  const things = (values.things as readonly Words[] | undefined)?.map(speak).sort() ?? [];
  if (id === "problem.changed.nothing") return { made: [], unsure: [] };
  if (id === "problem.changed.unsure") return { made: [], unsure: things };
  if (id === "problem.changed.both")
    return {
      made: toldIn(values.made as Words).made,
      unsure: toldIn(values.unsure as Words).unsure,
    };
  expect(values.count).toBe(things.length);
  return { made: things, unsure: [] };
}

/** An API that has come to the tenant a moment ago is known everywhere within minutes (refusals-10, consent-23). */
const afterCreating = ["AADSTS650052", "AADSTS500011"];

/** Whether the lists let anything be waited for. */
export const mayWait = ({ wait, status, cause, code }: Listed): boolean =>
  afterCreating.includes(code) ||
  // What is there already is looked for until it is seen.
  cause === "exists" ||
  !["none", "pause", "after-change 1h", "after-change 5min"].includes(wait) ||
  passing.includes(status) ||
  status >= 500;

/** Holds that a token which time does not bring was told at once, and that nothing was sent for it or sent again. */
export function holdsTokenAtOnce(
  engine: Engine,
  one: Listed,
  { asked, tookMs }: { readonly asked: number; readonly tookMs: number },
): void {
  const name = `${one.code}`;
  expect(asked, `${name} was never met`).toBeGreaterThan(0);
  const keys = engine.sent.filter(({ write }) => write).map(keyOf);
  expect(new Set(keys).size, `${name}: something was sent again`).toBe(keys.length);
  if (!mayWait(one)) expect(tookMs, `${name} waits`).toBeLessThan(AT_ONCE_MS);
}

/** Holds that what time does not mend was sent once and told at once. */
export function holdsAtOnce(one: Listed, refused: readonly Outgoing[], tookMs: number): void {
  const name = `${one.service} ${one.status} ${one.code}`;
  expect(refused.length, `${name} was never met`).toBeGreaterThan(0);
  if (mayWait(one)) return;
  expect(tookMs, `${name} waits`).toBeLessThan(AT_ONCE_MS);
  const keys = refused.filter(({ write }) => write).map(keyOf);
  expect(new Set(keys).size, `${name} was sent again`).toBe(keys.length);
}
