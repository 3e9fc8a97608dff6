import { createPictures, type Pictures } from "../../background/pictures.ts";
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
import { createKeptJournal } from "../../src/provisioning/engine/kept-journal.ts";
import type { Clock } from "../../src/provisioning/model/ports.ts";
import { createKeptProcedure } from "../../src/provisioning/procedure/kept-state.ts";
import { type Check, createCheck, readCheckState } from "../../src/provisioning/procedures/check/check.ts";
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
import { onePixel as png } from "./one-pixel.ts";
import { counting, type Incoming, isAppToken, type Outgoing, outgoing, textOf } from "./outgoing.ts";
import type { StoredRecord, StoredWhere } from "./stored-record.ts";
import type { UnderWay } from "./under-way.ts";
import { accountOf, type Disk, type Memory, tokensFor, vaultOver } from "./world.ts";

export { type Fate, fates, type Hook, type Instead, type Rewrite } from "./fates.ts";
export type { Incoming, Outgoing } from "./outgoing.ts";
export type { StoredRecord, StoredWhere } from "./stored-record.ts";

/** One life of the worker. Once it is dead, it writes and sends nothing any more. */
export interface Life {
  readonly setup: Setup;
  /** The same code as in the extension, over this life's memory. */
  readonly vault: BrowserVault;
  readonly undo: Undo;
  readonly rotation: RotateSecret;
  readonly check: Check;
  /** As a page chooses one. */
  readonly pictures: Pictures;
  /** Settles when a fate has killed it. */
  readonly killed: Promise<void>;
  isDead(): boolean;
  kill(): void;
}

/** How wrong a computer's clock may be for sign-ins still to work, ms. */
const TEN_MINUTES_MS = 10 * 60_000;

/** Never answers: waits, by this world's clock, for as long as the caller does, then throws what `fetch` throws. */
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
  /** The person who signs in next. */
  readonly signsInAs: () => string;
  readonly withoutScopes: readonly string[];
  readonly moreScopes: readonly string[];
  /** Why Entra refuses a token of a resource to the person who is signed in; null: it does not. */
  readonly tokenFails: (resource: Resource) => Error | null;
  /** Why Microsoft's window signs nobody in; null: it does. */
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
  /** A request got an answer without success, or a success that may list refusals. */
  readonly answered: (request: Outgoing, answer: Incoming) => void;
  readonly underWay: UnderWay;
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
  /** A dead worker never gets an answer to what it asks for. */
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
  // The browser may close and open again: its memory is then another one.
  const inMemory = () => memory.records;

  const fetch: Fetch = async (address, init) => {
    if (dead) return never();
    const request = outgoing(around.next(), address, init);
    const responded = respond(request, address, init);
    // An abort ends it at once, as with the platform's fetch.
    const answer = await (init.signal ? untilAborted(responded, init.signal) : responded);
    // Only for requests for a change: the others are simply sent again.
    if (request.write && (answer.status >= 400 || /\/applyAdminRole$/.test(request.url.pathname)))
      around.answered(request, { status: answer.status, body: await textOf(answer.clone()) });
    return answer;
  };

  /** As in the background: the tokens first, then everything that listens, even if one of them can't store it. */
  const signOut = async (): Promise<never> => {
    memory.signedIn = null;
    await Promise.allSettled([setup, undo, rotation, check].map((one) => one.signedOut("asked")));
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
    const answer = await around.underWay.note(sandbox.fetch(address, init));
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
  const tokens = tokensFor(sandbox, memory, around, around.tokenFails);
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
  const checkState = createKeptProcedure({
    memory: stored(inMemory, "check", "memory"),
    disk: stored(onDisk, "check", "disk"),
    understand: readCheckState,
  });
  const finished = createFinishedBook(stored(onDisk, "finished", "disk"), finishedSetupsIn);
  const isUndoing = async () => readUndoState(await undoState.read())?.phase === "running";
  const isRotating = async () => readRotationState(await rotationState.read())?.phase === "running";
  const isRepairing = async () => readCheckState(await checkState.read())?.phase === "running";
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
      icon: (mark) => pictures.icon(mark),
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
      finished,
    }),
    busy: async () =>
      (await isUndoing())
        ? "undo-running"
        : (await isRotating())
          ? "rotation-running"
          : (await isRepairing())
            ? "check-running"
            : null,
    journal: createJournalBook(
      createKeptJournal({
        memory: stored(inMemory, "refusals", "memory"),
        disk: stored(onDisk, "journal", "disk"),
      }),
      clock,
    ),
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
    finished,
    state: rotationState,
    busy: async () =>
      (await isSettingUp()) ? "undo-set-up-running" : (await isUndoing()) ? "undo-running" : null,
  });
  const check = createCheck({
    ...dependencies,
    finished,
    state: checkState,
    busy: async () =>
      (await isSettingUp())
        ? "undo-set-up-running"
        : (await isUndoing())
          ? "undo-running"
          : (await isRotating())
            ? "rotation-running"
            : null,
  });
  const setup = createSetup(dependencies);
  const pictures = createPictures({
    record: stored(onDisk, "picture", "disk"),
    state: dependencies.state,
    setup: () => setup,
    builtIn: () => alive(() => png),
  });
  return {
    pictures,
    setup: counting(setup, around.asked),
    undo: counting(undo, around.asked),
    rotation: counting(rotation, around.asked),
    check: counting(check, around.asked),
    vault,
    killed,
    isDead: () => dead,
    kill,
  };
}
