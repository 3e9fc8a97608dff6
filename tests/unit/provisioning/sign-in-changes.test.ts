import { describe, expect, it } from "vitest";
import { base } from "../../../drive/popup/contoso.ts";
import * as plans from "../../../drive/popup/plans.ts";
import * as states from "../../../drive/popup/states.ts";
import { createJournalBook } from "../../../src/provisioning/engine/journal.ts";
import type { SetupState } from "../../../src/provisioning/model/setup-state.ts";
import { createSetup } from "../../../src/provisioning/setup/setup.ts";
import type { SetupDependencies, SignIn } from "../../../src/provisioning/setup/setup-ports.ts";
import { textus } from "../../../src/recipe/textus.ts";
import { eventually } from "../../support/eventually.ts";

/** Who is signed in matters before anything else does: nothing of Microsoft is reached in these. */
function setupIn(state: SetupState, signIn: Partial<SignIn> = {}) {
  let stored: SetupState | null = state;
  const nothing = { read: async () => null, write: async () => {}, clear: async () => {} };
  const dependencies: Partial<SetupDependencies> = {
    ports: {
      clock: { now: () => Date.parse("2026-11-23T09:30:00Z"), sleep: async () => {} },
      log: { info: () => {}, warn: () => {} },
      newId: () => "another-run",
    } as unknown as SetupDependencies["ports"],
    recipe: textus,
    signIn: {
      signIn: async () => {
        throw new Error("not asked for here");
      },
      account: async () => null,
      inFlight: () => false,
      ...signIn,
    },
    state: {
      read: async () => stored,
      write: async (next) => {
        stored = next as SetupState;
      },
      clear: async () => {
        stored = null;
      },
    },
    journal: createJournalBook(nothing, { now: () => 0 }),
    busy: async () => null,
    inspection: nothing,
    mayCall: async () => true,
    wakeAt: async () => {},
  };
  const setup = createSetup(dependencies as SetupDependencies);
  return { setup, now: () => stored };
}

const elsewhere = { ...base.account, tenantId: "ffffffff-0000-4000-8000-000000000000" } as NonNullable<
  SetupState["account"]
>;

describe("a run that is resumed", () => {
  it("with an account of another tenant is refused, and another account is asked for", async () => {
    const { setup, now } = setupIn(states.pausedForSignIn, { account: async () => elsewhere });
    await setup.resume();
    await setup.idle();
    expect(now()).toMatchObject({
      phase: "paused",
      problem: { code: "other-tenant", remedy: "other-account" },
    });
  });

  it("by signing in to another tenant is refused too", async () => {
    const { setup, now } = setupIn(states.pausedForSignIn, {
      signIn: async () => elsewhere,
      account: async () => elsewhere,
    });
    await setup.signIn({ otherAccount: false });
    await setup.idle();
    expect(now()).toMatchObject({ phase: "paused", problem: { code: "other-tenant" } });
  });

  it("with nobody signed in asks for a sign-in", async () => {
    const { setup, now } = setupIn(states.pausedByMicrosoft);
    await setup.resume();
    await setup.idle();
    expect(now()).toMatchObject({
      phase: "paused",
      problem: { code: "sign-in-again", remedy: "sign-in-again" },
    });
  });
});

describe("another sign-in app or tenant in the options", () => {
  it.each<[string, SetupState]>([
    ["while an environment is chosen", states.choosing],
    ["while the tenant is read", states.inspecting],
    ["while the plan is read", states.planned(plans.freshPlan)],
  ])("%s leads back to the start, and says why", async (_when, state) => {
    const { setup, now } = setupIn(state);
    await setup.signInChanged();
    await setup.idle();
    expect(now()).toMatchObject({
      phase: "start",
      account: null,
      environments: [],
      environmentId: null,
      plan: null,
      settings: state.settings,
      problem: { code: "sign-in-changed", remedy: "sign-in" },
    });
  });

  it("settles a problem that was about the former one", async () => {
    const { setup, now } = setupIn(states.tenantNeeded);
    await setup.signInChanged();
    expect(now()).toMatchObject({ phase: "start", problem: null });
  });

  it("gives up a sign-in that is under way", async () => {
    const given: AbortSignal[] = [];
    const { setup, now } = setupIn(states.start, {
      signIn: ({ signal }) => {
        given.push(signal);
        return new Promise((_resolve, reject) =>
          signal.addEventListener("abort", () => reject(signal.reason)),
        );
      },
    });
    await setup.signIn({ otherAccount: false });
    await eventually(() => expect(given).toHaveLength(1));
    expect(now()?.phase).toBe("signing-in");
    await setup.signInChanged();
    await setup.idle();
    expect(given.map(({ aborted }) => aborted)).toEqual([true]);
    expect(now()).toMatchObject({ phase: "start", problem: null });
  });

  it.each<[string, SetupState]>([
    ["a run", states.running],
    ["a paused run", states.pausedForSignIn],
    ["what is finished", states.finished],
  ])("leaves %s as it is", async (_what, state) => {
    const { setup, now } = setupIn(state);
    await setup.signInChanged();
    expect(now()).toEqual(state);
  });
});
