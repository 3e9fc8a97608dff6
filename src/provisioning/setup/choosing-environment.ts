import { inOrderOfUse, MOST_LISTED, summarizeEnvironment } from "../engine/environments.ts";
import { retryingReads } from "../engine/inspection.ts";
import type { Work } from "../engine/job.ts";
import { problemOf } from "../model/blocked.ts";
import type { EnvironmentSummary, SetupState } from "../model/setup-state.ts";
import { TurnOver } from "../model/stops.ts";
import { orUnread } from "../steps/or-unread.ts";
import { chosen, namesIn } from "./fresh-state.ts";
import type { SetupContext } from "./setup-context.ts";
import type { Setup } from "./setup-ports.ts";
import type { Decision } from "./state-keeper.ts";
import { askedToRun, toInspecting } from "./transitions.ts";

export interface Choosing
  extends Pick<
    Setup,
    "listEnvironments" | "chooseEnvironment" | "hostDeclined" | "hostsChanged" | "inspect"
  > {
  readonly list: Work;
}

/** The commands of the choice: which environment, and whether the browser lets us call it. */
export function createChoosing(
  { deps, keeper, job }: SetupContext,
  { inspect, goOn }: { readonly inspect: Work; readonly goOn: Work },
): Choosing {
  const { ports, random = Math.random } = deps;
  const { read, change, decide } = keeper;

  /**
   * Two reads that do not need each other, so the first to be answered is shown first: the environments can be chosen while
   * Graph holds the organization's name, and the name is told while Power Platform holds the list.
   */
  const list: Work = async (signal) => {
    const { waited } = await read();
    const failing = new AbortController();
    const either = AbortSignal.any([signal, failing.signal]);
    const looking = { ports, random, signal: either, before: waited ?? undefined };
    try {
      await Promise.all([learnName(looking), listThem(looking)]);
    } catch (error) {
      // What the other one would still store must not stand beside the problem, or in its place.
      failing.abort();
      throw error;
    }
  };

  type Looking = Parameters<typeof retryingReads>[0];

  /** What the organization is called. Where the admin may not read it, the sign-in has told what it is. */
  const learnName = async (looking: Looking): Promise<void> => {
    const { signal } = looking;
    const briefly = retryingReads({ ...looking, short: "unless-throttled" });
    const reading = briefly(() => ports.graph.organization({ signal }));
    // The plan reads it again, so nobody waits for it for minutes.
    const organization = await orUnread(reading, null).catch(orNotNow);
    if (organization === null) return;
    await keeper.during(signal).change((state) => ({
      ...state,
      account: state.account && {
        ...state.account,
        tenantId: organization.id,
        tenantName: organization.displayName,
      },
    }));
  };

  const listThem = async (looking: Looking): Promise<void> => {
    const { signal } = looking;
    const { rows } = await retryingReads(looking)(() => ports.powerPlatform.environments({ signal }));
    const all = inOrderOfUse(rows.map(summarizeEnvironment));
    const environments = all.slice(0, MOST_LISTED);
    await keeper.during(signal).change((state) => ({
      ...state,
      environments,
      leftOut: all.length - environments.length,
      listing: false,
      waited: null,
      dueAt: null,
      problem: environments.some(({ unusable }) => unusable === null)
        ? null
        : problemOf("no-environment", { remedy: "retry", values: namesIn(state) }),
    }));
  };

  /** Goes to the inspection if the browser lets us call the organization, else asks for its origin. */
  const entering = (state: SetupState, allowed: boolean): Decision =>
    allowed
      ? { state: toInspecting(state), effect: () => job.begin(inspect) }
      : { state: { ...state, phase: "needs-host", problem: null, dueAt: null }, effect: job.stop };

  const goingOn = (state: SetupState): Decision => ({
    state: askedToRun(state, ports.clock.now()),
    effect: () => job.begin(goOn),
  });

  const hostsChanged = async (): Promise<void> => {
    const url = chosen(await read())?.url;
    if (!url || !(await deps.mayCall(url))) return;
    await decide((now) => {
      if (chosen(now)?.url !== url) return null;
      if (now.phase === "needs-host") return entering(now, true);
      return now.phase === "paused" && now.problem?.remedy === "grant-host" ? goingOn(now) : null;
    });
  };

  return {
    list,
    hostsChanged,
    async listEnvironments() {
      await decide((now) =>
        isBusy(now)
          ? null
          : {
              state: {
                ...now,
                phase: "choosing-environment",
                listing: true,
                problem: null,
                waited: null,
                dueAt: null,
              },
              effect: () => job.begin(list),
            },
      );
    },
    async chooseEnvironment(environmentId) {
      const url = choiceIn(await read(), environmentId).url ?? "";
      const allowed = await deps.mayCall(url);
      const decision = await decide((now) => {
        if (choiceIn(now, environmentId).url !== url) throw new Error("This environment can't be chosen.");
        if (isBusy(now)) return null;
        if (now.phase === "paused" && now.environmentId === environmentId)
          return allowed ? goingOn(now) : null;
        const next: SetupState = {
          ...now,
          environmentId,
          listing: false,
          answers: {},
          plan: null,
          progress: [],
          result: null,
        };
        return entering(next, allowed);
      });
      // The admin may have allowed it while the choice was being stored.
      if (decision?.state.phase === "needs-host") await hostsChanged();
    },
    async hostDeclined() {
      await change((state) =>
        state.phase === "needs-host"
          ? {
              ...state,
              problem: problemOf("host-declined", { remedy: "grant-host", values: namesIn(state) }),
            }
          : state,
      );
    },
    async inspect() {
      const url = chosen(await read())?.url;
      if (!url) return;
      const allowed = await deps.mayCall(url);
      const decision = await decide((now) =>
        isBusy(now) || chosen(now)?.url !== url ? null : entering(now, allowed),
      );
      if (decision?.state.phase === "needs-host") await hostsChanged();
    },
  };
}

/** null in place of a wait for minutes. */
function orNotNow(error: unknown): null {
  if (error instanceof TurnOver) return null;
  throw error;
}

/** A run or a sign-in is under way, which no look at the tenant may end. */
const isBusy = ({ phase }: SetupState): boolean => phase === "running" || phase === "signing-in";

function choiceIn({ environments }: SetupState, id: string): EnvironmentSummary {
  const environment = environments.find((one) => one.id === id);
  if (!environment || environment.unusable) throw new Error("This environment can't be chosen.");
  return environment;
}
