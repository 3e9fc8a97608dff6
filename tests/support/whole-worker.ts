import { type Background, createBackground } from "../../background/create-background.ts";
import { listen } from "../../background/listen.ts";
import { accountOf, createVirtualClock, emptyMemory, tokensFor } from "../../drive/engine/world.ts";
import { loadFromSource } from "../../drive/words.ts";
import type { Sandbox } from "../../sandbox/start.ts";
import { clouds } from "../../src/clouds/table.ts";
import type { CommandName, Commands } from "../../src/contract/commands.ts";
import { localKeys, sessionKeys } from "../../src/contract/commands.ts";
import { finishedSetupsIn } from "../../src/contract/finished-record.ts";
import type { GuideCheck } from "../../src/contract/guide-check.ts";
import type { GuideRecord } from "../../src/guide/guide-record.ts";
import { createDataverseApi } from "../../src/microsoft/dataverse/dataverse-api.ts";
import { createEntraApi } from "../../src/microsoft/entra.ts";
import { createGraphApi } from "../../src/microsoft/graph/graph-api.ts";
import type { Fetch } from "../../src/microsoft/http.ts";
import { createPowerPlatformApi } from "../../src/microsoft/power-platform/power-platform-api.ts";
import type { FinishedSetup } from "../../src/provisioning/model/finished-setup.ts";
import type { Ports } from "../../src/provisioning/model/ports.ts";
import type { RotationState } from "../../src/provisioning/model/rotation-state.ts";
import type { SetupState } from "../../src/provisioning/model/setup-state.ts";
import type { UndoState } from "../../src/provisioning/model/undo-state.ts";
import { procedures } from "../../src/provisioning/procedures/index.ts";
import type { RotateSecret } from "../../src/provisioning/procedures/rotate-secret/rotate-secret.ts";
import type { Undo } from "../../src/provisioning/procedures/undo/undo.ts";
import { createSetup } from "../../src/provisioning/setup/setup.ts";
import type { Setup } from "../../src/provisioning/setup/setup-ports.ts";
import { textus } from "../../src/recipe/textus.ts";
import { extensionId, type FakeBrowser, fakeBrowser } from "../unit/browser/fake-browser.ts";

const admin = "admin@contoso.com";

/**
 * The whole worker in Node: the real background, engine, guide and vault over a browser in memory, against the sandbox.
 * Only MSAL is left out. A worker can die and the browser can be closed between two commands.
 */
export interface WholeWorker {
  readonly browser: FakeBrowser;
  send<N extends CommandName>(command: N, input: Commands[N]["input"]): Promise<Commands[N]["output"]>;
  /** Sends a command and waits until set-up and undo rest. */
  ask<N extends CommandName>(command: N, input: Commands[N]["input"]): Promise<Commands[N]["output"]>;
  state(): SetupState;
  undo(): UndoState | null;
  rotation(): RotationState | null;
  finished(): readonly FinishedSetup[];
  guide(): GuideRecord;
  guideCheck(): GuideCheck | null;
  /** Another worker over the same storage; closing the browser empties its memory first. */
  next(how: "worker dies" | "browser closes"): Promise<void>;
  /** Signs in and chooses an environment. */
  plan(environment: string): Promise<void>;
  /** The same, and confirms its plan. */
  run(environment: string): Promise<SetupState>;
}

/** @param fetch for all requests; the sandbox's when absent. */
export async function startWholeWorker(sandbox: Sandbox, fetch: Fetch = sandbox.fetch): Promise<WholeWorker> {
  let browser = fakeBrowser();
  let background: Background;
  let setup: Setup;
  let undo: Undo;
  let rotation: RotateSecret;
  let memory = emptyMemory();
  const clock = createVirtualClock(sandbox);

  const start = async (): Promise<void> => {
    const signedIn = memory;
    const microsoft = { fetch, tokens: tokensFor(sandbox, signedIn), cloud: clouds.public };
    const signIn = {
      signIn: async () => {
        signedIn.signedIn = admin;
        return accountOf(sandbox, admin);
      },
      account: async () => (signedIn.signedIn === null ? null : accountOf(sandbox, admin)),
      inFlight: () => false,
    };
    /** Without MSAL, and in the sandbox's time. */
    const inSandbox = <Deps extends { readonly ports: Ports }>(deps: Deps) => ({
      ...deps,
      ports: {
        ...deps.ports,
        graph: createGraphApi(microsoft),
        powerPlatform: createPowerPlatformApi(microsoft),
        dataverse: (url: string) => createDataverseApi({ ...microsoft, url }),
        dataverseWithToken: (url: string, accessToken: string) =>
          createDataverseApi({ fetch, url, accessToken, cloud: clouds.public }),
        entra: createEntraApi(microsoft),
        clock,
        icon: async () => new Uint8Array([1, 2, 3]),
      },
      signIn,
      mayCall: async () => true,
      random: () => 0,
    });
    background = createBackground({
      browser: browser.api,
      fetch,
      buildClientId: "",
      cloud: clouds.public,
      language: "en",
      loadWords: loadFromSource,
      recipe: textus,
      clearClipboard: async () => {},
      createSetup(deps) {
        setup = createSetup(inSandbox(deps));
        return setup;
      },
      procedures: {
        undo: {
          ...procedures.undo,
          create(deps) {
            undo = procedures.undo.create(inSandbox(deps));
            return undo;
          },
        },
        rotation: {
          ...procedures.rotation,
          create(deps) {
            rotation = procedures.rotation.create(inSandbox(deps));
            return rotation;
          },
        },
        check: { ...procedures.check, create: (deps) => procedures.check.create(inSandbox(deps)) },
      },
    });
    listen(browser.api, background.events);
    await background.ready;
    await Promise.all([setup.idle(), undo.idle(), rotation.idle()]);
  };

  const sender = { id: extensionId, url: `chrome-extension://${extensionId}/popup/index.html` };
  const worker: WholeWorker = {
    get browser() {
      return browser;
    },
    async send(command, input) {
      // What MSAL forgets then.
      if (command === "setup.sign-out" || command === "setup.done") memory.signedIn = null;
      const [reply] = browser.events.message.emit({ command, input }, sender);
      const answer = (await reply) as { readonly ok: boolean; readonly output: never };
      if (!answer.ok) throw new Error(`${command}: ${JSON.stringify(answer)}`);
      return answer.output;
    },
    async ask(command, input) {
      const output = await worker.send(command, input);
      await Promise.all([setup.idle(), undo.idle(), rotation.idle()]);
      return output;
    },
    state: () => browser.storage.session.data.get(sessionKeys.setup) as SetupState,
    undo: () =>
      (browser.storage.session.data.get(sessionKeys.undo) ??
        browser.storage.local.data.get(localKeys.undo) ??
        null) as UndoState | null,
    rotation: () =>
      (browser.storage.session.data.get(sessionKeys.rotation) ??
        browser.storage.local.data.get(localKeys.rotation) ??
        null) as RotationState | null,
    finished: () => finishedSetupsIn(browser.storage.local.data.get(localKeys.finished)),
    guideCheck: () => (browser.storage.session.data.get(sessionKeys.guideCheck) ?? null) as GuideCheck | null,
    guide: () => browser.storage.local.data.get(localKeys.guide) as GuideRecord,
    async next(how) {
      background.close();
      const before = browser;
      browser = fakeBrowser();
      for (const area of ["local", "session"] as const) {
        if (area === "session" && how === "browser closes") continue;
        for (const [key, value] of before.storage[area].data) browser.storage[area].data.set(key, value);
      }
      for (const origin of before.permissions) browser.permissions.add(origin);
      memory = { ...emptyMemory(), signedIn: how === "browser closes" ? null : memory.signedIn };
      await start();
    },
    async plan(environment) {
      await worker.ask("setup.sign-in", {});
      const id = worker.state().environments.find(({ displayName }) => displayName === environment)?.id;
      await worker.ask("setup.choose-environment", { environmentId: id ?? "" });
    },
    async run(environment) {
      await worker.plan(environment);
      await worker.ask("setup.confirm", { planId: worker.state().plan?.id ?? "" });
      return worker.state();
    },
  };
  await start();
  return worker;
}
