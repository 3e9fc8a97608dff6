import { giveBackOrigins, keptOrigin, mayCall } from "../src/browser/permissions.ts";
import { clipboardIn } from "../src/contract/clipboard-record.ts";
import { commandInputs } from "../src/contract/command-inputs.ts";
import { localKeys, sessionKeys } from "../src/contract/commands.ts";
import { finishedSetupsIn } from "../src/contract/finished-record.ts";
import { languageIn } from "../src/contract/language-record.ts";
import { asStored } from "../src/contract/records.ts";
import { asSetupState } from "../src/contract/setup-record.ts";
import type { Fetch } from "../src/microsoft/http.ts";
import { withEndsSeen, withKnownKeys, withoutSetup } from "../src/provisioning/model/finished-setups.ts";
import { type ProcedureName, perProcedure, procedureNames } from "../src/provisioning/model/procedures.ts";
import type { ProcedureDefinitions } from "../src/provisioning/procedures/index.ts";
import { createFinishedBook } from "../src/provisioning/setup/finished-setups.ts";
import { createKeptState } from "../src/provisioning/setup/kept-state.ts";
import type { Setup, SetupDependencies } from "../src/provisioning/setup/setup-ports.ts";
import { tryCredentials } from "../src/provisioning/setup/try-credentials.ts";
import type { Recipe } from "../src/recipe/recipe.ts";
import type { LoadPart } from "../src/words/parts.ts";
import { endsAlarm, showBadge } from "./badge.ts";
import { type Base, type BaseDependencies, createBase } from "./base.ts";
import { createCheckOnOpening } from "./check-on-opening.ts";
import { createClipboard } from "./clipboard.ts";
import { createCommandHandlers } from "./command-handlers.ts";
import { createDeferredJobs } from "./deferred-jobs.ts";
import { dropFormerRecords } from "./former-records.ts";
import { createGuide } from "./guide/create-guide.ts";
import { createGuideMemory } from "./guide/guide-memory.ts";
import { createPortalScripts } from "./guide/portal-scripts.ts";
import { signInOptionsOf } from "./guide/sign-in-options.ts";
import { iconCommands } from "./icon-commands.ts";
import { createLoadedIdentity } from "./identity/identity.ts";
import { createJournal } from "./journal.ts";
import { createKeepAwake } from "./keep-awake.ts";
import { createLanguage } from "./language.ts";
import type { BackgroundEvents } from "./listen.ts";
import { neededOrigins, organizationsAtWork, waitsForOrigin } from "./needed-origins.ts";
import { createNotifier } from "./notifier.ts";
import { createOriginFreeFetch } from "./origin-free-fetch.ts";
import { createPictures } from "./pictures.ts";
import { readPolicy } from "./policy/managed.ts";
import { tenantsAmong } from "./policy/tenants-among.ts";
import { createPopupReturn } from "./popup-return.ts";
import { createPorts, readIcon } from "./ports.ts";
import { createProcedures } from "./procedures.ts";
import { createReset, parseResetNote } from "./reset.ts";
import { createRoom } from "./room.ts";
import { createSignOut, isUnfinished, parseSignOutKind } from "./sign-out.ts";
import { createStoredChanges } from "./stored-changes.ts";
import { createUnusedSignIn, signOutMs, willUseIt } from "./unused-sign-in.ts";
import { createWelcome, parseWelcomeNote } from "./welcome.ts";

export interface BackgroundDependencies extends BaseDependencies {
  /** What the worker has already; made here when absent. */
  readonly base?: Base;
  /** The platform's own fetch. */
  readonly fetch: Fetch;
  readonly recipe: Recipe;
  /** The browser's, BCP 47: what the guide's card is written in. */
  readonly language: string;
  /** A part of another language than English. */
  readonly loadWords: LoadPart;
  /** Empties the clipboard without reading it. @throws what the browser throws when it refuses. */
  readonly clearClipboard: () => Promise<void>;
  readonly createSetup: (deps: SetupDependencies) => Setup;
  readonly procedures: ProcedureDefinitions;
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
  const base = deps.base ?? createBase(deps);
  const { local, session, vault, log, options, commands, attempt } = base;
  const now = (): string => new Date().toISOString();
  const guideMemory = createGuideMemory({ local, session, now });
  const popupReturn = createPopupReturn(browser, base);
  const identity = createLoadedIdentity(async () => {
    const { createIdentity } = await import("./identity/create-identity.ts");
    return createIdentity({ browser, session, options, cloud, fetch, log, popupReturn });
  });
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
      setup: () => active(() => setup.wake()),
      ...perProcedure((name) => () => wakeProcedure(name)),
      "sign-out": () => signOut.finish(),
      unused: () => unused.due(),
      clipboard: (due) => clipboard.due(due),
    },
  });
  const record = local.item(localKeys.picture, asStored);
  const builtIn = () => readIcon(browser, fetch);
  const pictures = createPictures({ record, state, setup: () => setup, builtIn });
  const ports = createPorts({
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
    icon: pictures.icon,
    log,
  });
  const journal = createJournal(local, session, ports.clock);
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
    definitions: deps.procedures,
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
  const language = createLanguage({
    record: local.item(localKeys.language, languageIn),
    browser: deps.language,
    names: { vendor: deps.recipe.vendor },
    load: deps.loadWords,
    policy: async () => (await readPolicy(browser, log)).language,
  });
  const { catalogue } = language;
  const guide = createGuide({
    catalogue,
    browser,
    memory: guideMemory,
    scripts: createPortalScripts(browser),
    vault,
    recipe: deps.recipe,
    pictures,
    openExtension: popupReturn.forCard,
    setup: () => shown.read(),
    signInOptions: signInOptionsOf({
      options,
      changed: () => signInSettingsChanged(),
      signIn: () => active(() => signOut.after(() => setup.signIn({ otherAccount: false }))),
    }),
    tryCredentials: (credentials) => {
      const tried = tryCredentials(credentials, ports, new AbortController().signal);
      awake.during(tried);
      return tried;
    },
    log,
    now,
    live: new Map(),
  });
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
        await neededOrigins(await shown.read(), guideMemory, await organizationsAtWork(procedures, journal)),
      ),
    wakeAt: (time) => jobs.schedule("sign-out", time),
    now: () => Date.now(),
    log,
  });
  const unused = createUnusedSignIn({
    lastUse: session.item(sessionKeys.signInUsed, Number),
    isInUse: async () => willUseIt(await shown.read()) || (await procedures.busy()) !== null,
    signOut: () => signOut.signOut("unused"),
    policyMs: async () => signOutMs(await readPolicy(browser, log)),
    schedule: (due) => jobs.schedule("unused", due),
    now: () => Date.now(),
  });
  const checkOnOpening = createCheckOnOpening({
    check: procedures.check,
    finished,
    account: identity.signIn.account,
    mayCall: (origin) => mayCall(browser, origin),
    isBusy: async () => isUnfinished(await shown.read()) || (await procedures.busy()) !== null,
    now: () => Date.now(),
  });
  const clipboard = createClipboard({
    record: local.item(localKeys.clipboard, clipboardIn),
    thisBrowser: session.item(sessionKeys.clipboard, Boolean),
    clear: deps.clearClipboard,
    schedule: (due) => jobs.schedule("clipboard", due),
    now: () => Date.now(),
    log,
  });
  const signInSettingsChanged = async (): Promise<void> => {
    if (await identity.settingsChanged()) await setup.signInChanged();
  };
  const welcome = createWelcome({
    note: local.item(localKeys.welcome, parseWelcomeNote),
    browser,
    isSetByPolicy: async () => (await options.current()).clientIdSource === "policy",
  });
  const notifier = createNotifier({ browser, finished, catalogue, isShown: popupReturn.isShown });
  const reset = createReset({
    browser,
    note: local.item(localKeys.resetting, parseResetNote),
    isBusy: async () => (await shown.read())?.phase === "running" || (await procedures.busy()) !== null,
    clearClipboard: deps.clearClipboard,
    welcome: () => welcome.installed("install"),
    log,
  });
  commands.register(
    createCommandHandlers({
      setup,
      pictures,
      procedures,
      async homeOpened() {
        await finished.change((list) => withEndsSeen(list, Date.now()));
        awake.during(attempt("check", checkOnOpening));
      },
      keysKnown: (runId) => finished.change((list) => withKnownKeys(list, runId)),
      forgetSetUp: (runId) => finished.change((list) => withoutSetup(list, runId)),
      vault,
      options,
      tenantsAmong: (ids) => tenantsAmong(ids, { cloud, fetch }),
      signInSettingsChanged,
      signOut,
      reset,
      chooseLanguage: language.choose,
      isUnfinished: async () =>
        isUnfinished(await shown.read()) || (await procedures.unfinished()).length > 0,
    }),
    commandInputs,
  );
  commands.register(guide.commands, commandInputs);
  commands.register({ ...clipboard.commands, ...iconCommands(base) }, commandInputs);
  const awake = createKeepAwake(() => browser.runtime.getPlatformInfo());
  /** Does something that may set work going, and keeps the worker alive for that work. */
  const active = async <T>(does: () => Promise<T>): Promise<T> => {
    try {
      return await does();
    } finally {
      awake.during(Promise.all([setup.idle(), procedures.idle()]));
    }
  };
  const hostsChanged = async (added: readonly string[]): Promise<void> => {
    const waited = waitsForOrigin(await shown.read());
    await Promise.all([setup.hostsChanged(), procedures.hostsChanged()]);
    const goesOn = waited && !waitsForOrigin(await shown.read());
    const concerned = (await procedures.organizations()).flatMap(keptOrigin);
    // The browser's prompt has closed the popup.
    if (goesOn || concerned.some((pattern) => added.includes(pattern))) await popupReturn.show();
  };
  const wakeProcedure = (name: ProcedureName) => active(() => procedures[name].wake());

  const start = async (): Promise<void> => {
    // Before anything reads what is stored.
    await attempt("reset", reset.finish);
    await attempt("former-records", () => dropFormerRecords(browser));
    await Promise.all([
      base.prepare(),
      attempt("header-rule", () => originFree.clearLeftovers()),
      attempt("ends", notifier.tellEnds),
      attempt("language", language.readPolicy),
    ]);
    const setupAndJobs = async (): Promise<void> => {
      await attempt("sign-out", signOut.finish);
      await attempt("setup", () => active(() => setup.wake()));
      await attempt("picture", pictures.tidy);
      for (const name of procedureNames) await attempt(name, () => wakeProcedure(name));
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
        // The questions of a page that opens have nothing to wait for.
        if (!commands.onlyReads(message)) await ready;
        return active(() => commands.answer(message, sender));
      },
      // Being started is all that has to happen: the start itself takes up what was under way.
      onStarted: () => {},
      onInstalled: ({ reason }) => onceReady("welcome", () => welcome.installed(reason)),
      onHostsChanged: (added) => {
        onceReady("hosts", () => active(() => hostsChanged(added)));
        onceReady("guide-hosts", () => guide.hostsChanged());
      },
      onConnect: (port) => guide.onConnect(port),
      onTabCreated: (tab) => onceReady("guide-tabs", () => guide.onTabCreated(tab)),
      onTabRemoved: (tabId) => onceReady("guide-tabs", () => guide.onTabRemoved(tabId)),
      onShortcut: (_command, tab) => guide.onShortcut(tab?.id),
      onAlarm: ({ name }) =>
        name === endsAlarm ? onceReady("ends", notifier.tellEnds) : onceReady("deferred-jobs", jobs.runDue),
      onNotificationClicked: () => onceReady("notification", popupReturn.open),
      onStored: createStoredChanges({
        once: onceReady,
        policy: { policy: signInSettingsChanged, unused: unused.due, language: language.readPolicy },
        languageChanged: guide.languageChanged,
        badge: () => showBadge(browser, Date.now()),
        notify: notifier.changed,
        log,
      }),
    },
  };
}
