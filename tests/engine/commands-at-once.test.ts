import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { createEngine } from "../../drive/engine/create-engine.ts";
import { createJournalBook } from "../../src/provisioning/engine/journal.ts";
import type { SetupState } from "../../src/provisioning/model/setup-state.ts";
import { createSetup } from "../../src/provisioning/setup/setup.ts";
import type { Setup, SetupDependencies } from "../../src/provisioning/setup/setup-ports.ts";
import { textus } from "../../src/recipe/textus.ts";

/**
 * Two commands at once end as if one had come after the other, whatever the browser's storage answers first. What
 * Microsoft is asked for never comes back here, so that the work which a command has begun stays under way: it counts
 * as alive until it is stopped.
 */

const commands = {
  signIn: (setup) => setup.signIn({ otherAccount: false }),
  cancelSignIn: (setup) => setup.cancelSignIn(),
  signInChanged: (setup) => setup.signInChanged(),
  signedOut: (setup) => setup.signedOut("asked"),
  listEnvironments: (setup) => setup.listEnvironments(),
  chooseEnvironment: (setup, { environmentId }) => setup.chooseEnvironment(environmentId ?? ""),
  hostsChanged: (setup) => setup.hostsChanged(),
  inspect: (setup) => setup.inspect(),
  changeSettings: (setup, { settings }) =>
    setup.changeSettings({ ...settings, secretLifetimeMonths: settings.secretLifetimeMonths === 6 ? 12 : 6 }),
  confirm: (setup, { plan }) => setup.confirm(plan?.id ?? ""),
  resume: (setup) => setup.resume(),
  startOver: (setup) => setup.startOver(),
  done: (setup) => setup.done(),
  wake: (setup) => setup.wake(),
} satisfies Record<string, (setup: Setup, planned: SetupState) => Promise<unknown>>;
type Command = keyof typeof commands;
const names = Object.keys(commands) as Command[];

/** What came before the two. */
const givens = {
  "a plan that waits": [],
  "an inspection": ["inspect"],
  "a sign-in": ["signIn"],
  "a list that is read": ["listEnvironments"],
  "a run": ["confirm"],
  "a run that waits for a sign-in": [],
} satisfies Record<string, readonly Command[]>;
type Given = keyof typeof givens;

let planned: SetupState;
let inspection: unknown;

beforeAll(async () => {
  const engine = await createEngine();
  try {
    await engine.admin.plan();
    planned = engine.state();
    inspection = JSON.parse(engine.memory.records.get("inspection") ?? "null");
  } finally {
    await engine.close();
  }
});

type Schedule = <T>(does: () => T) => Promise<T>;
const atOnce: Schedule = async (does) => does();

function begin(state: SetupState, schedule: () => Schedule) {
  const stored = (first: unknown) => {
    let value = JSON.stringify(first);
    return {
      read: () => schedule()(() => JSON.parse(value) as unknown),
      write: (next: unknown) =>
        schedule()(() => {
          value = JSON.stringify(next);
        }),
      clear: () =>
        schedule()(() => {
          value = "null";
        }),
    };
  };
  const alive = new Set<AbortSignal>();
  /** Asked, and not answered before it is stopped. */
  const untilStopped = (signal: AbortSignal): Promise<never> => {
    alive.add(signal);
    return new Promise((_, reject) => {
      const stop = () => {
        alive.delete(signal);
        reject(signal.reason);
      };
      if (signal.aborted) stop();
      else signal.addEventListener("abort", stop);
    });
  };
  const api = new Proxy(
    {},
    {
      get:
        () =>
        (...given: readonly unknown[]) => {
          const options = given.at(-1) as { readonly signal: AbortSignal };
          return untilStopped(options.signal);
        },
    },
  );
  const kept = stored(state);
  const alarm = { at: null as number | null };
  const ports = {
    graph: api,
    powerPlatform: api,
    entra: api,
    dataverse: () => api,
    dataverseWithToken: () => api,
    clock: {
      now: () => Date.parse(state.plan?.inspectedAt ?? ""),
      sleep: (_: number, signal: AbortSignal) => untilStopped(signal),
    },
    vault: { get: async () => null, known: async () => [], handedOver: async () => [] },
    room: () => schedule()(() => undefined),
    log: { info: () => {}, warn: () => {} },
    icon: async () => new Uint8Array(),
    newId: () => "00000000-0000-4000-8000-00000000feed",
  };
  const setup = createSetup({
    ports: ports as unknown as SetupDependencies["ports"],
    recipe: textus,
    signIn: {
      signIn: ({ signal }) => untilStopped(signal),
      account: () => schedule()(() => planned.account),
      inFlight: () => true,
    },
    state: kept,
    journal: createJournalBook(stored(null), ports.clock),
    busy: async () => null,
    inspection: stored(inspection),
    mayCall: () => schedule()(() => true),
    random: () => 0,
    wakeAt: async (time) => {
      alarm.at = time;
    },
  });
  return { setup, alive, alarm, state: async () => (await kept.read()) as SetupState };
}

/** Until everything that can go on has gone on: the journal waits for the end of a turn, by a timer. */
const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 6; turn += 1) await new Promise((resolve) => setTimeout(resolve, 1));
};

const firstOf = (given: Given): SetupState =>
  given === "a run that waits for a sign-in" ? { ...planned, phase: "paused" } : planned;

async function endOf(
  given: Given,
  act: (run: (name: Command) => Promise<unknown>, use: (schedule: Schedule) => void) => Promise<unknown>,
): Promise<string> {
  let schedule = atOnce;
  const life = begin(firstOf(given), () => schedule);
  const run = (name: Command): Promise<unknown> =>
    commands[name](life.setup, planned).catch((error: Error) => error.message);
  for (const name of givens[given]) {
    await run(name);
    await settle();
  }
  const answers = await act(run, (next) => {
    schedule = next;
  });
  schedule = atOnce;
  await settle();
  const { phase, plan, problem, settings, signedOut, environmentId, listing, dueAt } = await life.state();
  const told = { phase, plan: plan?.id, code: problem?.code, months: settings.secretLifetimeMonths };
  return JSON.stringify({
    answers,
    ...told,
    signedOut,
    environmentId,
    listing,
    dueAt,
    underWay: life.alive.size,
    alarm: life.alarm.at,
  });
}

const inTurn = new Map<string, Promise<string>>();
const afterEachOther = (given: Given, a: Command, b: Command): Promise<string> => {
  const key = `${given} ${a} ${b}`;
  const known =
    inTurn.get(key) ??
    endOf(given, async (run) => {
      const first = await run(a);
      await settle();
      return { [a]: first, [`${b}${a === b ? " again" : ""}`]: await run(b) };
    });
  inTurn.set(key, known);
  return known;
};

const together = (given: Given, a: Command, b: Command, s: fc.Scheduler): Promise<string> =>
  endOf(given, async (run, use) => {
    use((does) => s.schedule(Promise.resolve()).then(does));
    const both = Promise.all([run(a), run(b)]);
    await s.waitFor(both);
    do {
      await s.waitIdle();
      await settle();
    } while (s.count() > 0);
    const [first, second] = await both;
    return { [a]: first, [`${b}${a === b ? " again" : ""}`]: second };
  });

const endsAsInTurn = async (given: Given, a: Command, b: Command, s: fc.Scheduler): Promise<void> => {
  const inOrder = [await afterEachOther(given, a, b), await afterEachOther(given, b, a)];
  const possible = inOrder.map((one) => JSON.parse(one) as unknown);
  const end: unknown = JSON.parse(await together(given, a, b, s));
  expect(possible, `${given}: ${a} and ${b} ended as ${JSON.stringify(end)}`).toContainEqual(end);
};

describe("two commands at once", () => {
  it.each<readonly [Given, Command, Command]>([
    ["a plan that waits", "confirm", "inspect"],
    ["a plan that waits", "confirm", "cancelSignIn"],
    ["a plan that waits", "confirm", "listEnvironments"],
    ["a plan that waits", "confirm", "chooseEnvironment"],
    ["a plan that waits", "confirm", "signIn"],
    ["a plan that waits", "confirm", "changeSettings"],
    ["a plan that waits", "confirm", "startOver"],
    ["a plan that waits", "confirm", "done"],
    ["a plan that waits", "confirm", "signInChanged"],
    ["a plan that waits", "confirm", "signedOut"],
    ["a run that waits for a sign-in", "resume", "cancelSignIn"],
    ["a run that waits for a sign-in", "signIn", "resume"],
    ["a sign-in", "cancelSignIn", "listEnvironments"],
  ])("after %s, %s and %s end as one after the other", async (given, a, b) => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), (s) => endsAsInTurn(given, a, b, s)),
      { numRuns: 15, seed: 20_261_128 },
    );
  });

  it("end as if they had come one after the other, whichever they are", async () => {
    const anyCommand = fc.constantFrom(...names);
    const anyGiven = fc.constantFrom(...(Object.keys(givens) as Given[]));
    await fc.assert(fc.asyncProperty(anyGiven, anyCommand, anyCommand, fc.scheduler(), endsAsInTurn), {
      numRuns: 250,
      seed: 20_261_128,
    });
  });
});

describe("a sign-in that is canceled", () => {
  it.each<Given>(["a run", "an inspection", "a list that is read", "a plan that waits"])(
    "stops nothing when there is none, but %s",
    async (given) => {
      const before: unknown = JSON.parse(await endOf(given, async () => ({})));
      const after: unknown = JSON.parse(
        await endOf(given, async (run) => {
          await run("cancelSignIn");
          return {};
        }),
      );
      expect(after).toEqual(before);
    },
  );
});
