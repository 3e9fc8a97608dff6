import type { BrowserApi } from "../src/browser/api.ts";
import { giveBackOrigins, mayCall } from "../src/browser/permissions.ts";
import { closeToContentScripts, createStorageArea } from "../src/browser/storage.ts";
import type { Cloud } from "../src/clouds/table.ts";
import { localKeys, sessionKeys } from "../src/contract/commands.ts";
import { finishedSetupsIn } from "../src/contract/finished-record.ts";
import type { ProcedureName } from "../src/contract/procedure-commands.ts";
import { asStored, parseHandOvers, parseHeldSecrets } from "../src/contract/records.ts";
import { asSetupState } from "../src/contract/setup-record.ts";
import { createLog } from "../src/log/log.ts";
import type { Fetch } from "../src/microsoft/http.ts";
import { createJournalBook } from "../src/provisioning/engine/journal.ts";
import { createFinishedBook, withoutSetup } from "../src/provisioning/setup/finished-setups.ts";
import { createKeptState } from "../src/provisioning/setup/kept-state.ts";
import type { Setup, SetupDependencies } from "../src/provisioning/setup/setup-ports.ts";
import { tryCredentials } from "../src/provisioning/setup/try-credentials.ts";
import type { Recipe } from "../src/recipe/recipe.ts";
import { cardCatalogueOf } from "../src/words/catalogue.ts";
import { badgeOf, showBadge } from "./badge.ts";
import { createCommandHandlers } from "./command-handlers.ts";
import { createCommandRegister } from "./commands.ts";
import { createDeferredJobs } from "./deferred-jobs.ts";
import { dropFormerRecords } from "./former-records.ts";
import { createGuide } from "./guide/create-guide.ts";
import { createGuideMemory } from "./guide/guide-memory.ts";
import { createPortalScripts } from "./guide/portal-scripts.ts";
import { createIdentity } from "./identity/create-identity.ts";
import { createKeepAwake } from "./keep-awake.ts";
import type { BackgroundEvents } from "./listen.ts";
import { createLogMemory } from "./log-memory.ts";
import { neededOrigins, waitsForOrigin } from "./needed-origins.ts";
import { createOriginFreeFetch } from "./origin-free-fetch.ts";
import { readPolicy } from "./policy/managed.ts";
import { createOptionsStore } from "./policy/options.ts";
import { tenantsAmong } from "./policy/tenants-among.ts";
import { createPopupReturn } from "./popup-return.ts";
import { createPorts } from "./ports.ts";
import { createProcedures, type ProcedureMakers } from "./procedures.ts";
import { recentLog } from "./recent-log.ts";
import { createRoom } from "./room.ts";
import { createSignOut, isUnfinished, parseSignOutKind } from "./sign-out.ts";
import { createUnusedSignIn, willUseIt } from "./unused-sign-in.ts";
import { createVault } from "./vault.ts";
import { createWelcome, parseWelcomeNote } from "./welcome.ts";

export interface BackgroundDependencies {
  readonly browser: BrowserApi;
  /** The platform's own fetch. */
  readonly fetch: Fetch;
  /** Client id of the publisher's sign-in app; "" when the build has none. */
  readonly buildClientId: string;
  /** Where admins sign in, and whose services are called. */
  readonly cloud: Cloud;
  /** Who publishes the sign-in app of the build; "" when the build has none or does not say. */
  readonly publisher?: string;
  readonly recipe: Recipe;
  /** The browser's, BCP 47: what the guide's card is written in. */
  readonly language: string;
  readonly createSetup: (deps: SetupDependencies) => Setup;
  readonly procedures: ProcedureMakers;
}

export interface Background {
  readonly events: BackgroundEvents;
  /** Settles when what was under way has been taken up again; never rejects. */
  readonly ready: Promise<void>;
  /** Takes back what was put on the global object; for tests, which outlive a worker. */
  close(): void;
}

/** Builds the background. Nothing is awaited here, so that its events can be listened to at once. */
export function createBackground(deps: BackgroundDependencies): Background {
  const { browser, fetch, cloud } = deps;
  const local = createStorageArea(browser.storage.local);
  const session = createStorageArea(browser.storage.session);
  const now = (): string => new Date().toISOString();
  const vault = createVault({
    records: session.item(sessionKeys.secrets, parseHeldSecrets),
    handOvers: local.item(localKeys.handedOver, parseHandOvers),
    now,
  });
  const guideMemory = createGuideMemory({ local, session, now });
  const logMemory = createLogMemory({ session, now: () => Date.now() });
  const log = createLog({ sink: logMemory.sink, known: vault.values });
  const options = createOptionsStore({
    browser,
    local,
    buildClientId: deps.buildClientId,
    publisher: deps.publisher ?? "",
    cloud,
    log,
  });
  const popupReturn = createPopupReturn(browser);
  const identity = createIdentity({ browser, session, options, cloud, fetch, log, popupReturn });
  const originFree = createOriginFreeFetch({
    rules: browser.declarativeNetRequest,
    fetch,
    initiator: new URL(browser.runtime.getURL("")).hostname,
  });
  const finished = createFinishedBook(local.item(localKeys.finished, asStored), finishedSetupsIn);
  const state = createKeptState({
    // Read by the set-up itself, which says so when it is damaged.
    memory: session.item(sessionKeys.setup, asStored),
    disk: local.item(localKeys.setup, asStored),
    finished,
  });
  const shown = { read: async () => asSetupState(await state.read()) };
  const jobs = createDeferredJobs({
    local,
    alarms: browser.alarms,
    now: () => Date.now(),
    jobs: {
      setup: () => wake(),
      undo: () => wakeProcedure("undo"),
      rotation: () => wakeProcedure("rotation"),
      "sign-out": () => signOut.finish(),
      unused: () => unused.due(),
    },
  });
  const ports = createPorts({
    browser,
    fetch,
    originFreeFetch: originFree.fetch,
    tokens: {
      token(resource, options) {
        unused.used();
        return identity.tokens.token(resource, options);
      },
    },
    cloud,
    vault,
    room: createRoom([local, session]),
    log,
  });
  const journal = createJournalBook(local.item(localKeys.journal, asStored), ports.clock);
  const setup = deps.createSetup({
    ports,
    recipe: deps.recipe,
    signIn: identity.signIn,
    state,
    journal,
    busy: () => procedures.busy(),
    inspection: session.item(sessionKeys.inspection, asStored),
    mayCall: (origin) => mayCall(browser, origin),
    wakeAt: (time) => jobs.schedule("setup", time),
  });
  const procedures = createProcedures({
    make: deps.procedures,
    shared: {
      ports,
      recipe: deps.recipe,
      signIn: identity.signIn,
      journal,
      mayCall: (origin) => mayCall(browser, origin),
    },
    local,
    session,
    vault,
    finished,
    isSetUpRunning: async () => (await shown.read())?.phase === "running",
    wakeAt: (name, time) => jobs.schedule(name, time),
  });
  const guide = createGuide({
    catalogue: cardCatalogueOf(deps.language, { vendor: deps.recipe.vendor }),
    browser,
    memory: guideMemory,
    scripts: createPortalScripts(browser),
    vault,
    recipe: deps.recipe,
    setup: () => shown.read(),
    signInOptions: {
      async own() {
        const { ownClientId, ownTenant } = await options.current();
        return { clientId: ownClientId, tenant: ownTenant };
      },
      async set(values) {
        const { saved } = await options.set(values);
        if (saved) await signInSettingsChanged();
        return saved;
      },
      signIn: () => active(() => signOut.after(() => setup.signIn({ otherAccount: false }))),
    },
    tryCredentials: (credentials) => {
      const tried = tryCredentials(credentials, ports, new AbortController().signal);
      awake.during(tried);
      return tried;
    },
    log,
    now,
    live: new Map(),
  });
  /** The organizations of procedures that are not done yet. */
  const organizationsAtWork = async (): Promise<readonly string[]> => {
    const runs = await procedures.unfinished();
    if (runs.length === 0) return [];
    const { journal: notes } = await journal.open();
    return runs.flatMap((run) => notes.run(run)?.organizationUrl ?? []);
  };
  const signOut = createSignOut({
    note: local.item(localKeys.signingOut, parseSignOutKind),
    setup,
    procedures,
    state: () => shown.read(),
    dropTokens: identity.signOut,
    forgetSecret: vault.forgetAll,
    forgetInGuide: guide.secretForgotten,
    giveBackAccess: async () =>
      giveBackOrigins(
        browser,
        await neededOrigins(await shown.read(), guideMemory, await organizationsAtWork()),
      ),
    wakeAt: (time) => jobs.schedule("sign-out", time),
    now: () => Date.now(),
    log,
  });
  const unused = createUnusedSignIn({
    lastUse: session.item(sessionKeys.signInUsed, Number),
    isInUse: async () => willUseIt(await shown.read()) || (await procedures.busy()) !== null,
    signOut: () => signOut.signOut("unused"),
    async policyMs() {
      const { signOutAfterMinutes } = await readPolicy(browser, log);
      return signOutAfterMinutes && signOutAfterMinutes * 60_000;
    },
    schedule: (due) => jobs.schedule("unused", due),
    now: () => Date.now(),
  });
  const commands = createCommandRegister({ runtime: browser.runtime, log });
  const signInSettingsChanged = async (): Promise<void> => {
    if (await identity.settingsChanged()) await setup.signInChanged();
  };
  commands.register(
    createCommandHandlers({
      setup,
      procedures,
      forgetSetUp: (runId) => finished.change((list) => withoutSetup(list, runId)),
      vault,
      options,
      tenantsAmong: (ids) => tenantsAmong(ids, { cloud, fetch }),
      recentLog: () => recentLog(logMemory, vault.values),
      signInSettingsChanged,
      signOut,
      isUnfinished: async () =>
        isUnfinished(await shown.read()) || (await procedures.unfinished()).length > 0,
    }),
  );
  commands.register(guide.commands);
  const welcome = createWelcome({
    note: local.item(localKeys.welcome, parseWelcomeNote),
    browser,
    isSetByPolicy: async () => (await options.current()).clientIdSource === "policy",
  });
  const awake = createKeepAwake(() => browser.runtime.getPlatformInfo());

  /** Does something that may set work going, and keeps the worker alive for that work. */
  const active = async <T>(does: () => Promise<T>): Promise<T> => {
    try {
      return await does();
    } finally {
      awake.during(Promise.all([setup.idle(), procedures.idle()]));
    }
  };
  const hostsChanged = async (): Promise<void> => {
    const waited = waitsForOrigin(await shown.read());
    await setup.hostsChanged();
    // The browser's prompt has closed the popup.
    if (waited && !waitsForOrigin(await shown.read())) await popupReturn.show();
  };
  const wake = () => active(() => setup.wake());
  const wakeProcedure = (name: ProcedureName) => active(() => procedures[name].wake());
  /** One part of a start, whose failure must not stop the others. */
  const attempt = async (part: string, does: () => Promise<unknown>): Promise<void> => {
    try {
      await does();
    } catch (error) {
      log.warn("start.failed", { part, kind: error instanceof Error ? error.name : typeof error });
    }
  };

  const start = async (): Promise<void> => {
    // Before anything reads what is stored.
    await attempt("former-records", () => dropFormerRecords(browser));
    await Promise.all([
      attempt("storage-access", () => closeToContentScripts(browser)),
      attempt("header-rule", () => originFree.clearLeftovers()),
      attempt("badge", async () => showBadge(browser, badgeOf(await shown.read()))),
      attempt("vault", () => vault.known()),
    ]);
    const setupAndJobs = async (): Promise<void> => {
      await attempt("sign-out", signOut.finish);
      await attempt("setup", wake);
      await attempt("undo", () => wakeProcedure("undo"));
      await attempt("rotation", () => wakeProcedure("rotation"));
      await attempt("deferred-jobs", () => jobs.runDue());
    };
    await Promise.all([setupAndJobs(), attempt("guide", () => guide.wake())]);
  };
  const ready = start();
  const onceReady = (part: string, does: () => Promise<unknown>): void => {
    void ready.then(() => attempt(part, does));
  };

  return {
    ready,
    close: identity.close,
    events: {
      async onMessage(message, sender) {
        // What a page asks when it opens has nothing to wait for.
        if (!commands.onlyReads(message)) await ready;
        return active(() => commands.answer(message, sender));
      },
      // Being started is all that has to happen: the start itself takes up what was under way.
      onStarted: () => {},
      onInstalled: ({ reason }) => onceReady("welcome", () => welcome.installed(reason)),
      onHostsChanged: () => {
        onceReady("hosts", () => active(hostsChanged));
        onceReady("procedure-hosts", () => active(() => procedures.hostsChanged()));
        onceReady("guide-hosts", () => guide.hostsChanged());
      },
      onConnect: (port) => guide.onConnect(port),
      onTabCreated: (tab) => onceReady("guide-tabs", () => guide.onTabCreated(tab)),
      onTabRemoved: (tabId) => onceReady("guide-tabs", () => guide.onTabRemoved(tabId)),
      onShortcut: (_command, tab) => guide.onShortcut(tab?.id),
      onAlarm: () => onceReady("deferred-jobs", () => jobs.runDue()),
      onStored(changes, area) {
        if (area === "managed") {
          log.info("policy.changed");
          onceReady("policy", signInSettingsChanged);
          onceReady("unused", unused.due);
        }
        if (area === "session" && sessionKeys.setup in changes) {
          onceReady("badge", async () => showBadge(browser, badgeOf(await shown.read())));
        }
      },
    },
  };
}
