import type { BrowserVault } from "../../background/vault.ts";
import type { Sandbox } from "../../sandbox/start.ts";
import { clouds, portalOrigin } from "../../src/clouds/table.ts";
import { finishedSetupsIn } from "../../src/contract/finished-record.ts";
import { NotStoredError, type Stored } from "../../src/ground/stored.ts";
import { untilAborted } from "../../src/ground/until-aborted.ts";
import type { Resource } from "../../src/microsoft/api.ts";
import { createDataverseApi } from "../../src/microsoft/dataverse/dataverse-api.ts";
import { createEntraApi } from "../../src/microsoft/entra.ts";
import { createGraphApi } from "../../src/microsoft/graph/graph-api.ts";
import { type Fetch, REQUEST_TIME_LIMIT_MS } from "../../src/microsoft/http.ts";
import { createPowerPlatformApi } from "../../src/microsoft/power-platform/power-platform-api.ts";
import { createJournalBook } from "../../src/provisioning/engine/journal.ts";
import type { Clock } from "../../src/provisioning/model/ports.ts";
import { createKeptProcedure } from "../../src/provisioning/procedure/kept-state.ts";
import {
  createRotateSecret,
  type RotateSecret,
  readRotationState,
} from "../../src/provisioning/procedures/rotate-secret/rotate-secret.ts";
import { createUndo, readUndoState, type Undo } from "../../src/provisioning/procedures/undo/undo.ts";
import { createFinishedBook } from "../../src/provisioning/setup/finished-setups.ts";
import { createKeptState } from "../../src/provisioning/setup/kept-state.ts";
import { createSetup } from "../../src/provisioning/setup/setup.ts";
import type { Setup, SetupDependencies } from "../../src/provisioning/setup/setup-ports.ts";
import { readSetupState } from "../../src/provisioning/setup/stored-state.ts";
import type { Recipe } from "../../src/recipe/recipe.ts";
import type { Hook } from "./fates.ts";
import {
  badGateway,
  brokenOff,
  captivePortal,
  challenge,
  proxyPage,
  refused,
  throttled,
  truncated,
  unavailable,
} from "./faulty-answers.ts";
import { counting, type Incoming, isAppToken, type Outgoing, outgoing, textOf } from "./outgoing.ts";
import { accountOf, type Disk, type Memory, tokensFor, vaultOver } from "./world.ts";

export { type Fate, fates, type Hook, type Instead, type Rewrite } from "./fates.ts";
export type { Incoming, Outgoing } from "./outgoing.ts";

/** What is written to `storage.local` or `storage.session`; "state" to both. "room": the look whether both take it. */
export type StoredRecord =
  | "state"
  | "journal"
  | "inspection"
  | "finished"
  | "undo"
  | "rotation"
  | "handed-over"
  | "secret"
  | "room";

/** Where a record is written: `storage.local` or `storage.session`. */
export type StoredWhere = "disk" | "memory";

/** One life of the worker. Once it is dead, nothing of it writes or sends any more. */
export interface Life {
  readonly setup: Setup;
  /** The same code as in the extension, over this life's memory. */
  readonly vault: BrowserVault;
  readonly undo: Undo;
  readonly rotation: RotateSecret;
  /** Settles when a fate has killed it. */
  readonly killed: Promise<void>;
  isDead(): boolean;
  kill(): void;
}

/** How wrong a computer's clock may be for sign-ins still to work, ms. */
const TEN_MINUTES_MS = 10 * 60_000;

/** The icon's stand-in: a square of one pixel. */
const png = Uint8Array.from(
  Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
    "base64",
  ),
);

/** Nothing until the caller has waited for as long as it does, by the clock of this world; then what `fetch` throws. */
function silence(sandbox: Sandbox): never {
  sandbox.world.clock.advance(REQUEST_TIME_LIMIT_MS);
  throw new DOMException("The operation timed out.", "TimeoutError");
}

const never = <T>(): Promise<T> => new Promise<T>(() => {});

export function beginLife(around: {
  readonly sandbox: Sandbox;
  readonly disk: Disk;
  readonly memory: Memory;
  readonly clock: Clock;
  readonly recipe: Recipe;
  /** Who signs in next. */
  readonly signsInAs: () => string;
  readonly withoutScopes: readonly string[];
  /** Why Entra gives whoever is signed in no token of a resource; null: it does. */
  readonly tokenFails: (resource: Resource) => Error | null;
  /** Why Microsoft's window gives nobody; null: it does. */
  readonly signInFails: () => Error | null;
  /** A challenge was given in the place of an answer. */
  readonly challenged: (challenge: string) => void;
  /** A sign-in was asked to satisfy a challenge. */
  readonly claimed: (challenge: string) => void;
  /** Whether the browser lets the extension call an origin. */
  readonly mayCall: (origin: string) => boolean;
  /** Whether the browser refuses to store this now. */
  readonly refuses: (record: StoredRecord, where: StoredWhere) => boolean;
  readonly hook: () => Hook;
  readonly next: () => Pick<Outgoing, "n" | "asked">;
  /** A request was answered with no success, or with a success that may list refusals. */
  readonly answered: (request: Outgoing, answer: Incoming) => void;
  /** The journal was stored. */
  readonly noted: () => void;
  /** A page has asked for something. */
  readonly asked: () => void;
  /** How much the computer's clock is ahead from now on, ms. */
  readonly setClockOff: (ms: number) => void;
}): Life {
  const { sandbox, disk, memory, clock } = around;
  let dead = false;
  let die: () => void = () => {};
  const killed = new Promise<void>((resolve) => {
    die = resolve;
  });
  const kill = (): void => {
    dead = true;
    die();
  };
  /** What a dead worker asks for is never answered. */
  const alive = async <T>(does: () => T | Promise<T>): Promise<T> => {
    if (dead) return never();
    const value = await does();
    return dead ? never() : value;
  };

  const stored = <K extends StoredRecord>(
    records: () => Map<K, string>,
    key: K,
    where: StoredWhere,
  ): Stored<unknown> => ({
    read: () => alive(() => JSON.parse(records().get(key) ?? "null") as unknown),
    write: (value) =>
      alive(() => {
        if (around.refuses(key, where)) throw new NotStoredError();
        records().set(key, JSON.stringify(value));
        if (key === "journal") around.noted();
      }),
    clear: () =>
      alive(() => {
        records().delete(key);
      }),
  });
  const onDisk = () => disk.records;
  // The browser may be closed and opened: its memory is then another.
  const inMemory = () => memory.records;

  const fetch: Fetch = async (address, init) => {
    if (dead) return never();
    const request = outgoing(around.next(), address, init);
    const responded = respond(request, address, init);
    // An abort ends it at once, as it does the platform's.
    const answer = await (init.signal ? untilAborted(responded, init.signal) : responded);
    // Only where something was to be changed: the rest is only asked again.
    if (request.write && (answer.status >= 400 || /\/applyAdminRole$/.test(request.url.pathname)))
      around.answered(request, { status: answer.status, body: await textOf(answer.clone()) });
    return answer;
  };

  /** As the background does it: the tokens first, then all that hear of it, also when one can't store it. */
  const signOut = async (): Promise<never> => {
    memory.signedIn = null;
    await Promise.allSettled([setup, undo, rotation].map((one) => one.signedOut("asked")));
    throw new TypeError("fetch failed");
  };

  const respond = async (request: Outgoing, address: string, init: RequestInit): Promise<Response> => {
    const { url } = request;
    const fate = around.hook()(request);
    if (typeof fate === "object") return fate.instead.clone();
    if (fate === "kill-before") {
      kill();
      return never();
    }
    if (fate === "cut-before") throw new TypeError("fetch failed");
    if (fate === "503-before") return unavailable();
    if (fate === "429") return throttled();
    if (fate === "hang-before") return silence(sandbox);
    if (fate === "html-before") return proxyPage();
    if (fate === "502-before") return badGateway();
    if (fate === "captive") return captivePortal(init);
    if (fate === "sign-out-before") return signOut();
    if (fate === "clock-ahead") around.setClockOff(TEN_MINUTES_MS);
    if (fate === "clock-behind") around.setClockOff(-TEN_MINUTES_MS);
    // Entra's own answers are about secrets and not about tokens.
    const refuses = fate === "expired" || fate === "claims" || fate === "signed-out";
    if (refuses && isAppToken(init)) return refused(fate === "claims" ? challenge : null);
    if (refuses && url.hostname !== "login.microsoftonline.com") {
      if (fate === "expired") return refused(null);
      if (fate === "claims") {
        around.challenged(challenge);
        return refused(challenge);
      }
      if (fate === "signed-out") {
        memory.signedIn = null;
        return refused(null);
      }
    }
    const answer = await sandbox.fetch(address, init);
    if (typeof fate === "function") return fate(answer);
    if (fate === "sign-out-after") return signOut();
    if (fate === "kill-after") kill();
    if (fate === "cut-after") throw new TypeError("fetch failed");
    if (fate === "503-after") return unavailable();
    if (fate === "truncate") return truncated(answer);
    if (fate === "break-off") return brokenOff(answer);
    if (fate === "502-after") return badGateway();
    if (fate === "hang-after") return silence(sandbox);
    if (fate === "html-after") return proxyPage();
    return dead ? never() : answer;
  };

  const vault = vaultOver(memory, disk, () => clock.now(), {
    alive,
    writing() {
      if (around.refuses("secret", "memory")) throw new NotStoredError();
    },
  });
  const tokens = tokensFor(sandbox, memory, around.withoutScopes, around.tokenFails);
  const microsoft = { fetch, tokens, cloud: clouds.public };
  const undoState = createKeptProcedure({
    memory: stored(inMemory, "undo", "memory"),
    disk: stored(onDisk, "undo", "disk"),
    understand: readUndoState,
  });
  const rotationState = createKeptProcedure({
    memory: stored(inMemory, "rotation", "memory"),
    disk: stored(onDisk, "rotation", "disk"),
    understand: readRotationState,
  });
  const isUndoing = async () => readUndoState(await undoState.read())?.phase === "running";
  const isRotating = async () => readRotationState(await rotationState.read())?.phase === "running";
  const isSettingUp = async () => readSetupState(await dependencies.state.read())?.phase === "running";
  const dependencies: SetupDependencies = {
    recipe: around.recipe,
    ports: {
      graph: createGraphApi(microsoft),
      powerPlatform: createPowerPlatformApi(microsoft),
      dataverse: (url) => createDataverseApi({ ...microsoft, url }),
      dataverseWithToken: (url, accessToken) =>
        createDataverseApi({ fetch, url, accessToken, cloud: clouds.public }),
      entra: createEntraApi(microsoft),
      entraPortal: portalOrigin("public", "entra"),
      clock: { now: clock.now, sleep: (ms, signal) => alive(() => clock.sleep(ms, signal)) },
      vault,
      room: () =>
        alive(() => {
          if (around.refuses("room", "disk") || around.refuses("room", "memory")) throw new NotStoredError();
        }),
      log: { info: () => {}, warn: () => {} },
      icon: async () => png,
      newId: () => crypto.randomUUID(),
    },
    signIn: {
      signIn: ({ claims }) =>
        alive(() => {
          if (claims !== undefined) around.claimed(claims);
          const failure = around.signInFails();
          if (failure !== null) throw failure;
          memory.signedIn = around.signsInAs();
          return accountOf(sandbox, memory.signedIn);
        }),
      account: () => alive(() => (memory.signedIn === null ? null : accountOf(sandbox, memory.signedIn))),
      inFlight: () => false,
    },
    state: createKeptState({
      memory: stored(inMemory, "state", "memory"),
      disk: stored(onDisk, "state", "disk"),
      finished: createFinishedBook(stored(onDisk, "finished", "disk"), finishedSetupsIn),
    }),
    busy: async () =>
      (await isUndoing()) ? "undo-running" : (await isRotating()) ? "rotation-running" : null,
    journal: createJournalBook(stored(onDisk, "journal", "disk"), clock),
    inspection: stored(inMemory, "inspection", "memory"),
    mayCall: (origin) => alive(() => around.mayCall(origin)),
    random: () => 0,
    wakeAt: (time) =>
      alive(() => {
        disk.alarm = time;
      }),
  };
  const undo = createUndo({
    ...dependencies,
    state: undoState,
    busy: async () =>
      (await isSettingUp()) ? "undo-set-up-running" : (await isRotating()) ? "rotation-running" : null,
  });
  const rotation = createRotateSecret({
    ...dependencies,
    state: rotationState,
    busy: async () =>
      (await isSettingUp()) ? "undo-set-up-running" : (await isUndoing()) ? "undo-running" : null,
  });
  const setup = createSetup(dependencies);
  return {
    setup: counting(setup, around.asked),
    undo: counting(undo, around.asked),
    rotation: counting(rotation, around.asked),
    vault,
    killed,
    isDead: () => dead,
    kill,
  };
}
