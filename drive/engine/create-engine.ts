import type { ScenarioSource } from "../../sandbox/scenario/read.ts";
import { type Sandbox, startSandbox } from "../../sandbox/start.ts";
import type { Resource } from "../../src/microsoft/api.ts";
import type { SetupState } from "../../src/provisioning/model/setup-state.ts";
import type { Recipe } from "../../src/recipe/recipe.ts";
import { textus } from "../../src/recipe/textus.ts";
import { type Admin, createAdmin } from "./admin.ts";
import { giveBackFront, takeFront } from "./fronts.ts";
import {
  beginLife,
  type Hook,
  type Incoming,
  type Life,
  type Outgoing,
  type StoredRecord,
  type StoredWhere,
} from "./life.ts";
import { createUnderWay } from "./under-way.ts";
import { createVirtualClock, type Disk, emptyDisk, emptyMemory, type Memory } from "./world.ts";

/**
 * The real engine in Node: `createSetup` over the real Microsoft clients, against the real sandbox over TLS.
 * Storage is memory, time is virtual (nobody sleeps), the administrator is a driver.
 *
 *   const engine = await createEngine({ scenario: "contoso" });
 *   await engine.admin.plan();                         // sign in, choose the environment
 *   engine.fate = ({ write, n }) => (write ? "kill-after" : "send");
 *   await engine.admin.confirm();                      // the worker dies
 *   await engine.restart({ browserClosed: true });     // another worker over the same disk
 *   engine.fate = () => "send";
 *   await engine.admin.finish();                       // signs in again, resumes, waits: as a person would
 *   engine.tenant();                                   // what the tenant holds (tenant.ts)
 *   await engine.close();
 *
 * `fate` decides over every request (life.ts). Damage to stored records: `engine.disk.records.set(…)`.
 */
export interface Engine {
  readonly sandbox: Sandbox;
  readonly disk: Disk;
  readonly memory: Memory;
  readonly admin: Admin;
  /** Every request so far, over all lives. */
  readonly sent: readonly Outgoing[];
  /** Claims challenges that were issued, and those that reached a sign-in. */
  readonly challenges: readonly string[];
  readonly claims: readonly string[];
  /** How long each wait slept, ms. */
  readonly slept: readonly number[];
  /** Every failure in answer to a request for a change, and the answers to the request for the role. */
  readonly refusals: readonly Refusal[];
  /** How often a page has asked for something. */
  readonly asked: number;
  /** What happens to the next requests. */
  fate: Hook;
  /** Who signs in next. */
  user: string;
  /** Why a token of a resource is refused; null: it is not. */
  tokenFails: (resource: Resource) => Error | null;
  /** Why the next sign-in fails; null: it does not. */
  signInFails: Error | null;
  /** Whether the browser lets the extension call an origin. */
  mayCall: (origin: string) => boolean;
  /** Whether the browser refuses to store a record: called at each write. */
  refuses: (record: StoredRecord, where: StoredWhere) => boolean;
  life(): Life;
  /** The stored state. */
  state(): SetupState;
  /** The stored journal. */
  journal(): unknown;
  /** Settles when the engine rests: nothing is in flight, or the worker is dead. */
  rest(): Promise<void>;
  /** Kills the worker where it stands. */
  kill(): void;
  /** A new worker over the same disk, woken as the browser wakes it. Closing the browser empties its memory. */
  restart(how?: { readonly browserClosed?: boolean }): Promise<void>;
  /** Advances time to the alarm and lets it ring. @throws when none is set. */
  ringAlarm(): Promise<void>;
  close(): Promise<void>;
}

export interface Refusal {
  readonly request: Outgoing;
  readonly answer: Incoming;
  /** How many requests had been sent when the answer arrived. */
  readonly before: number;
  /** How often the worker that saw the answer has stored the journal since; infinite once it rested. */
  readonly notes: number;
}

export async function createEngine(
  options: {
    readonly scenario?: ScenarioSource;
    /** Members that replace those of contoso; instead of `scenario`. */
    readonly changes?: Readonly<Record<string, unknown>>;
    readonly user?: string;
    readonly recipe?: Recipe;
    /** Scopes that the sign-in app was not given. */
    readonly withoutScopes?: readonly string[];
    /** Scopes that the registration lists in addition to the requested ones. */
    readonly moreScopes?: readonly string[];
    readonly disk?: Disk;
    readonly memory?: Memory;
    /** How much the extension's computer is ahead of Microsoft's clocks, ms; behind when negative. Default: 0. */
    readonly skewMs?: number;
    /** A running sandbox, for example for a second administrator; it is not closed with the engine. */
    readonly sandbox?: Sandbox;
  } = {},
): Promise<Engine> {
  const scenario =
    options.scenario ?? ({ extends: "contoso", ...options.changes } satisfies Record<string, unknown>);
  const http2 = typeof scenario === "object" && scenario.http2 === true;
  const front = options.sandbox ? null : await takeFront({ http2 });
  const sandbox =
    options.sandbox ??
    (await startSandbox({ scenario: scenario as ScenarioSource, ...(front === null ? {} : { front }) }));
  const disk = options.disk ?? emptyDisk();
  const memory = options.memory ?? emptyMemory();
  const clock = createVirtualClock(sandbox, options.skewMs);
  const sent: Outgoing[] = [];
  const claims: string[] = [];
  const challenges: string[] = [];
  const refusals: (Refusal & { notes: number })[] = [];
  /** Those of this life. */
  const unsettled = () => refusals.slice(ofLife);
  let ofLife = 0;
  let asked = 0;
  const underWay = createUnderWay();
  const begin = (): Life =>
    beginLife({
      underWay,
      sandbox,
      disk,
      memory,
      clock,
      recipe: options.recipe ?? textus,
      signsInAs: () => engine.user,
      withoutScopes: options.withoutScopes ?? [],
      moreScopes: options.moreScopes ?? [],
      signInFails: () => engine.signInFails,
      tokenFails: (resource) => engine.tokenFails(resource),
      challenged: (challenge) => challenges.push(challenge),
      claimed: (challenge) => claims.push(challenge),
      mayCall: (origin) => engine.mayCall(origin),
      refuses: (record, where) => engine.refuses(record, where),
      hook: () => (request) => {
        sent.push(request);
        return engine.fate(request);
      },
      next: () => ({ n: sent.length + 1, asked }),
      answered: (request, answer) => refusals.push({ request, answer, before: sent.length, notes: 0 }),
      noted() {
        for (const refusal of unsettled()) refusal.notes += 1;
      },
      asked() {
        asked += 1;
      },
      setClockOff: clock.setOff,
    });
  let life: Life;

  const engine: Engine = {
    sandbox,
    disk,
    memory,
    sent,
    challenges,
    claims,
    slept: clock.slept,
    refusals,
    get asked() {
      return asked;
    },
    fate: () => "send",
    user: options.user ?? "admin@contoso.com",
    signInFails: null,
    tokenFails: () => null,
    mayCall: () => true,
    refuses: () => false,
    get admin() {
      return admin;
    },
    life: () => life,
    state: () => JSON.parse(memory.records.get("state") ?? disk.records.get("state") ?? "null") as SetupState,
    journal: () => JSON.parse(disk.records.get("journal") ?? "null") as unknown,
    rest: () =>
      Promise.race([
        Promise.all([life.setup.idle(), life.undo.idle(), life.rotation.idle(), life.check.idle()]).then(
          () => {},
        ),
        life.killed,
      ]).then(() => {
        if (life.isDead()) return;
        for (const refusal of unsettled()) refusal.notes = Number.POSITIVE_INFINITY;
      }),
    kill: () => life.kill(),
    async restart({ browserClosed = false } = {}) {
      life.kill();
      await underWay.over();
      if (browserClosed) {
        const { records: _, ...rest } = emptyMemory();
        memory.records.clear();
        Object.assign(memory, rest);
      }
      ofLife = refusals.length;
      life = begin();
      await wake();
    },
    async ringAlarm() {
      if (disk.alarm === null) throw new Error("No alarm is set.");
      const ahead = disk.alarm - clock.now();
      if (ahead > 0) sandbox.world.clock.advance(ahead);
      disk.alarm = null;
      await wake();
    },
    async close() {
      life.kill();
      if (front === null) return;
      await sandbox.close();
      await giveBackFront(front);
    },
  };
  const wake = async (): Promise<void> => {
    await Promise.race([life.setup.wake(), life.killed]);
    await Promise.race([life.undo.wake(), life.killed]);
    await Promise.race([life.rotation.wake(), life.killed]);
    await Promise.race([life.check.wake(), life.killed]);
    await engine.rest();
  };
  life = begin();
  const admin = createAdmin(engine);
  return engine;
}
