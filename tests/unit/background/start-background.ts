import type { Background } from "../../../background/create-background.ts";
import { createBackground } from "../../../background/create-background.ts";
import { listen } from "../../../background/listen.ts";
import { loadFromSource } from "../../../drive/words.ts";
import { clouds } from "../../../src/clouds/table.ts";
import type { ProcedureDependencies } from "../../../src/provisioning/procedure/procedure.ts";
import type { Check } from "../../../src/provisioning/procedures/check/check.ts";
import { procedures } from "../../../src/provisioning/procedures/index.ts";
import type { RotateSecret } from "../../../src/provisioning/procedures/rotate-secret/rotate-secret.ts";
import type { Undo } from "../../../src/provisioning/procedures/undo/undo.ts";
import type { Setup, SetupDependencies } from "../../../src/provisioning/setup/setup-ports.ts";
import type { Recipe } from "../../../src/recipe/recipe.ts";
import { extensionId, type FakeBrowser } from "../browser/fake-browser.ts";

const recipe: Recipe = {
  id: "textus",
  vendor: "TextUs",
  application: { displayName: "TextUs", uniqueName: "textus", signInAudience: "AzureADMyOrg" },
  secret: { displayName: "production", lifetimeMonths: 24 },
  permissions: [],
  roles: [],
};

/** A set-up and an undo that note what they are asked. */
export function fakeSetup() {
  const asked: unknown[][] = [];
  let idle: Promise<void> = Promise.resolve();
  let fails: string | null = null;
  let isUndoing = false;
  const note =
    (name: string) =>
    async (...values: unknown[]): Promise<void> => {
      asked.push([name, ...values]);
      if (fails === name) throw new Error(`${name} failed`);
    };
  const setup: Setup = {
    signIn: note("signIn"),
    cancelSignIn: note("cancelSignIn"),
    signInChanged: note("signInChanged"),
    signedOut: note("signedOut"),
    listEnvironments: note("listEnvironments"),
    chooseEnvironment: note("chooseEnvironment"),
    hostDeclined: note("hostDeclined"),
    hostsChanged: note("hostsChanged"),
    inspect: note("inspect"),
    changeSettings: note("changeSettings"),
    async choosePicture(mark) {
      asked.push(["choosePicture", mark]);
      return true;
    },
    answer: note("answer"),
    async confirm(planId) {
      asked.push(["confirm", planId]);
      return planId === "the plan that was read";
    },
    resume: note("resume"),
    testAgain: note("testAgain"),
    startOver: note("startOver"),
    async done() {
      await note("done")();
      return true;
    },
    wake: note("wake"),
    idle: () => idle,
  };
  const undoAsked: unknown[][] = [];
  const rotationAsked: unknown[][] = [];
  let isRotating = false;
  const noteUndo =
    (name: string) =>
    async (...values: unknown[]): Promise<void> => {
      undoAsked.push([name, ...values]);
      if (fails === `undo.${name}`) throw new Error(`undo.${name} failed`);
    };
  const undo: Undo = {
    async begin(what) {
      undoAsked.push(["begin", what]);
      return what.runId !== "while another is running";
    },
    inspect: noteUndo("inspect"),
    async confirm(planId) {
      undoAsked.push(["confirm", planId]);
      return planId === "the plan that was read";
    },
    resume: noteUndo("resume"),
    signIn: noteUndo("signIn"),
    signedOut: noteUndo("signedOut"),
    stop: noteUndo("stop"),
    leave: noteUndo("leave"),
    hostsChanged: async () => {},
    shown: async () => (isUndoing ? { runId: "run", deleteApplication: false } : null),
    isRunning: async () => isUndoing,
    unfinished: async () => (isUndoing ? { runId: "run", deleteApplication: false } : null),
    wake: noteUndo("wake"),
    idle: () => idle,
  };
  const rotation: RotateSecret = {
    ...undo,
    begin: async (what) => {
      rotationAsked.push(["begin", what]);
      return true;
    },
    confirm: async (planId) => {
      rotationAsked.push(["confirm", planId]);
      return planId === "the plan that was read";
    },
    signedOut: async () => void rotationAsked.push(["signedOut"]),
    wake: async () => void rotationAsked.push(["wake"]),
    leave: async () => void rotationAsked.push(["leave"]),
    shown: async () => (isRotating ? { runId: "run", removes: null } : null),
    isRunning: async () => isRotating,
    unfinished: async () => (isRotating ? { runId: "run", removes: null } : null),
  };
  const check: Check = {
    ...undo,
    begin: async () => true,
    confirm: async () => true,
    signedOut: async () => {},
    wake: async () => {},
    leave: async () => {},
    shown: async () => null,
    isRunning: async () => false,
    unfinished: async () => null,
  };
  return {
    check,
    asked,
    setup,
    undo,
    rotation,
    rotationAsked,
    /** From now on a new secret is being created. */
    rotates(): void {
      isRotating = true;
    },
    undoAsked,
    /** From now on an undo is running. */
    undoes(): void {
      isUndoing = true;
    },
    busyUntil(work: Promise<void>): void {
      idle = work;
    },
    fail(name: string): void {
      fails = name;
    },
  };
}

export type FakeSetup = ReturnType<typeof fakeSetup>;

/** One life of the worker: built and listening in one synchronous turn, as background/index.ts does it. */
export function startBackground(
  browser: FakeBrowser,
  { setup, undo, rotation, check }: FakeSetup,
): Background & {
  readonly given: SetupDependencies;
  readonly givenUndo: ProcedureDependencies;
  readonly fetched: readonly string[];
} {
  let given: SetupDependencies | null = null;
  let givenUndo: ProcedureDependencies | null = null;
  const fetched: string[] = [];
  const background = createBackground({
    browser: browser.api,
    fetch: async (url) => {
      fetched.push(url);
      return new Response(new Uint8Array([1, 2, 3]));
    },
    buildClientId: "",
    cloud: clouds.public,
    language: "en",
    loadWords: loadFromSource,
    recipe,
    clearClipboard: async () => {},
    createSetup(dependencies) {
      given = dependencies;
      return setup;
    },
    procedures: {
      undo: {
        ...procedures.undo,
        create(dependencies) {
          givenUndo = dependencies;
          return undo;
        },
      },
      rotation: { ...procedures.rotation, create: () => rotation },
      check: { ...procedures.check, create: () => check },
    },
  });
  listen(browser.api, background.events);
  if (given === null || givenUndo === null) throw new Error("no set-up or no undo was made");
  return { ...background, given, givenUndo, fetched };
}

/** What a page gets for a message. */
export function send(browser: FakeBrowser, command: string, input: unknown = {}): Promise<unknown> {
  const sender = { id: extensionId, url: `chrome-extension://${extensionId}/popup/index.html` };
  return Promise.resolve(browser.events.message.emit({ command, input }, sender)[0]);
}
