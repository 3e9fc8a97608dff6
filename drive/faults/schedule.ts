import fc from "fast-check";
import { switchValues } from "../../sandbox/world/switches.ts";
import { type SetupPhase, setupPhases } from "../../src/provisioning/model/setup-state.ts";
import { createEngine, type Engine } from "../engine/create-engine.ts";
import { type Fate, fates } from "../engine/life.ts";
import { plantApp } from "../engine/stranger.ts";
import { heldSecretWorks, tenantOf } from "../engine/tenant.ts";
import { undoIn } from "../engine/undo.ts";
import { leftAfterDone } from "./after-done.ts";
import { disagreement } from "./agreement.ts";
import { grounds } from "./grounds.ts";
import { isAlike, letReplicate } from "./matrix.ts";
import { type Choices, persevere } from "./persevere.ts";
import { type PlantedKey, plantingIn } from "./planted-key.ts";
import { definiteRefusal, sentAgain } from "./sent-again.ts";
import { untilStored } from "./stored-at-last.ts";
import { untoldStory } from "./story.ts";
import { strangersCredential } from "./strangers.ts";
import { falselyUndone } from "./undo-truth.ts";

/** A tenant, Microsoft's answers where those are unknown, and what fails at which requests. */
export interface Schedule {
  /** Index in `grounds`. */
  readonly ground: number;
  readonly switches: Readonly<Record<string, string>>;
  readonly strikes: readonly Strike[];
  /** How much the computer's clock is ahead of Microsoft's at first, ms. Default: 0. */
  readonly skewMs?: number;
  /** The request from which the browser refuses to store something, until the engine rests; absent: never. */
  readonly refused?: { readonly at: number; readonly what: Refusable };
  /** The request before which a stranger registers an app under our unique name; absent: never. */
  readonly plantedAt?: number;
  /** The key that a stranger puts on the app that the set-up creates; absent: none. */
  readonly plantedKey?: PlantedKey;
}

export interface Strike {
  /** The request's number, counted over the whole schedule. */
  readonly at: number;
  /** "denied": a change is refused for a reason that time does not resolve; anything else is sent. */
  readonly fate: Fate | "denied";
  /** After a kill: the browser was closed, not only its worker. */
  readonly browserClosed: boolean;
}

/** What a browser refuses to store: one record, or everything. */
const refusables = ["secret", "journal", "state", "inspection", "undo", "everything"] as const;
type Refusable = (typeof refusables)[number];

/** Requests of a disturbed run that a strike can still hit. */
const LONGEST_RUN = 90;

const strikes = fc.uniqueArray(
  fc.record({
    at: fc.integer({ min: 1, max: LONGEST_RUN }),
    fate: fc.constantFrom<Strike["fate"]>("denied", ...fates.filter((fate) => fate !== "send")),
    browserClosed: fc.boolean(),
  }),
  { selector: ({ at }) => at, maxLength: 6 },
);

/**
 * With the first one, undo ends in one of two ways; tests/engine/either-answer.test.ts has both. The second is about a
 * page of the sign-in, which no engine opens.
 */
const { purgeApplicationUser: _, personNotAssigned: _page, ...drawn } = switchValues;

const switches = fc.record(
  Object.fromEntries(Object.entries(drawn).map(([name, values]) => [name, fc.constantFrom(...values)])),
);

export const schedules: fc.Arbitrary<Schedule> = fc.record({
  ground: fc.integer({ min: 0, max: grounds.length - 1 }),
  switches,
  strikes,
  skewMs: fc.constantFrom(0, 0, 600_000, -600_000),
  refused: fc.record({
    // Beyond the longest run means never.
    at: fc.integer({ min: 1, max: 2 * LONGEST_RUN }),
    what: fc.constantFrom(...refusables),
  }),
  // The same.
  plantedAt: fc.integer({ min: 1, max: 4 * LONGEST_RUN }),
  // The same.
  plantedKey: fc.record({
    at: fc.integer({ min: 1, max: 2 * LONGEST_RUN }),
    on: fc.constantFrom("app", "principal"),
    kept: fc.boolean(),
  }),
});

/** Phases in which nothing may be written. */
const silent: readonly (SetupPhase | undefined)[] = [
  undefined,
  ...setupPhases.filter((phase) => phase !== "running" && phase !== "paused"),
];

/** What an undisturbed run with the same answers leaves; made once for each. */
const calm = new Map<string, Promise<string>>();

/**
 * Runs one schedule to its end. Null when every promise held; else which one did not. Promises: it ends, with a
 * secret that works; the tenant holds what an undisturbed run leaves, so there is no duplicate, nothing beyond
 * the recipe and nobody else's object is gone; nothing was written before a confirmation; the vault and "tested"
 * agree at every request; no stranger's credential is on the app unless the administrator chose it; the journal tells
 * it; nothing is noted as undone that is there; after Done no token, no secret and nobody's name is left; undo leaves the
 * tenant as it was; and no change is sent again after a definite refusal unless a person asks for it.
 */
export async function broken(schedule: Schedule): Promise<string | null> {
  const ground = grounds[schedule.ground] ?? grounds[0];
  if (!ground) return "there is no such tenant";
  const changes = { ...ground.changes, switches: schedule.switches };
  const key = JSON.stringify([ground.name, schedule.switches]);
  const expected = calm.get(key) ?? leftBy(changes, ground.choices);
  calm.set(key, expected);

  const engine = await createEngine({ changes, skewMs: schedule.skewMs ?? 0 });
  const before = heldOf(engine);
  let early: string | null = null;
  let disagreed: string | null = null;
  let closed = false;
  const refusal = { from: schedule.refused?.at ?? Number.POSITIVE_INFINITY, isOver: false };
  let sent = 0;
  engine.refuses = (record) =>
    sent >= refusal.from &&
    !refusal.isOver &&
    (schedule.refused?.what === "everything" || schedule.refused?.what === record);
  let untrue: string | null = null;
  const planting = plantingIn(engine, schedule.plantedKey);
  const choices = planting.answers(ground.choices);
  engine.fate = (request) => {
    const { n, write, method, url } = request;
    sent = n;
    untrue ??= falselyUndone(engine);
    const phase = engine.state()?.phase;
    if (n === schedule.plantedAt && mayBePlanted(engine)) plantApp(engine);
    planting.before(n);
    disagreed ??= disagreement(engine);
    if (write && silent.includes(phase)) early ??= `${method} ${url.pathname} while “${phase}”`;
    const strike = schedule.strikes.find(({ at }) => at === n);
    if (strike?.browserClosed) closed = true;
    if (strike?.fate !== "denied") return strike?.fate ?? "send";
    return write ? { instead: definiteRefusal(request) } : "send";
  };
  try {
    const watched = watchedBy(engine, {
      wasClosed: () => closed,
      rested() {
        if (sent >= refusal.from) refusal.isOver = true;
      },
    });
    await untilStored(() => persevere(watched, choices));
    if (early !== null) return `written before a confirmation: ${early}`;
    letReplicate(engine);
    if (!(await heldSecretWorks(engine))) return "no secret in hand that works";
    if (engine.state().result?.verified !== true) return "not verified";
    // Nothing can report a key that is planted after the last look for keys.
    const strange = planting.wasLookedFor() === false ? null : strangersCredential(engine);
    if (strange !== null) return strange;
    disagreed ??= disagreement(engine);
    if (disagreed !== null) return disagreed;
    const untold = untoldStory(engine, schedule.refused !== undefined);
    if (untold !== null) return untold;
    // The other app stays, with the stranger's key and with what the set-up has created for it.
    if (planting.wasLookedFor() && schedule.plantedKey?.kept === false) return await leftAfterDone(engine);
    planting.remove();
    const left = nameless(JSON.stringify(tenantOf(engine)));
    if (!isAlike(left, await expected, engine)) return `left ${left}\ninstead of ${await expected}`;
    let again = sentAgain(engine);
    if (again !== null) return again;
    if (ground.undoable === false) return await leftAfterDone(engine);
    await untilStored(() => undoIn(watched, true));
    untrue ??= falselyUndone(engine);
    if (untrue !== null) return untrue;
    again = sentAgain(engine);
    if (again !== null) return again;
    const after = heldOf(engine);
    if (after !== before) return `undo left ${after}\ninstead of ${before}`;
    return await leftAfterDone(engine);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    await engine.close();
  }
}

/** Microsoft allows a unique name once: while our app or anybody's has it, nobody can plant another. */
const mayBePlanted = ({ sandbox }: Engine): boolean =>
  ![...sandbox.world.tenant.applications, ...sandbox.world.tenant.deletedApplications].some(
    ({ uniqueName }) => uniqueName === "textus-dynamics-365",
  );

/** The name differs if a stranger has taken the recipe's. */
const nameless = (left: string): string =>
  left.replaceAll(/"uniqueName":("textus-dynamics-365(-[0-9a-f]{32})?"|null)/g, '"uniqueName":"…"');

/**
 * What undo has to give back: secrets, grants, principals and users of everything called TextUs. A registration without
 * any of these may stay: if its creation was never answered, it may be somebody else's.
 */
const heldOf = (engine: Engine): string =>
  JSON.stringify(
    tenantOf(engine)
      .map(({ secrets, grants, servicePrincipals, users }) => ({
        secrets,
        grants,
        servicePrincipals,
        users: users.map(({ roles, isDisabled }) => ({ roles, isDisabled })),
      }))
      .filter(
        ({ secrets, servicePrincipals, users }) => secrets.length + servicePrincipals + users.length > 0,
      ),
  );

async function leftBy(changes: Readonly<Record<string, unknown>>, choices: Choices = {}): Promise<string> {
  const engine = await createEngine({ changes });
  try {
    await persevere(engine, choices);
    return nameless(JSON.stringify(tenantOf(engine)));
  } finally {
    await engine.close();
  }
}

/** Closes the browser instead of only the worker if the strike that killed it says so, and reports when it rests. */
const watchedBy = (
  engine: Engine,
  { wasClosed, rested }: { readonly wasClosed: () => boolean; readonly rested: () => void },
): Engine =>
  Object.create(engine, {
    restart: { value: () => engine.restart({ browserClosed: wasClosed() }) },
    rest: {
      value: async () => {
        await engine.rest();
        rested();
      },
    },
  });
