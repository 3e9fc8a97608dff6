import { type Inspection, inspectTenant, usableInspection } from "../engine/inspection.ts";
import type { Work } from "../engine/job.ts";
import type { Journal } from "../engine/journal.ts";
import { makePlan, type PlanBasis } from "../engine/planning.ts";
import { ownWorkIn } from "../model/own-work.ts";
import type { Account, SetupState } from "../model/setup-state.ts";
import { isChosenUnread } from "../steps/application/own.ts";
import { chosen } from "./fresh-state.ts";
import type { SetupContext } from "./setup-context.ts";
import type { SetupDependencies } from "./setup-ports.ts";
import { toInspecting } from "./transitions.ts";

export interface Inspecting {
  /** Looks at the tenant and plans. */
  readonly inspect: Work;
  lookAround(state: SetupState, journal: Journal, signal: AbortSignal): Promise<PlanBasis>;
}

export function createInspecting({ deps, keeper }: SetupContext): Inspecting {
  const { ports, recipe, random = Math.random } = deps;

  const lookAround: Inspecting["lookAround"] = async (state, journal, signal) => {
    const { account, settings } = state;
    const environment = chosen(state);
    if (!account || !environment) throw new Error("There is no environment to inspect.");
    const own = ownWorkIn(journal.current(), account.tenantId);
    const inspection = await inspectTenant({
      ports,
      recipe,
      settings,
      answers: state.answers,
      account,
      environment,
      own,
      random,
      signal,
      before: state.waited ?? undefined,
    });
    signal.throwIfAborted();
    await deps.inspection.write(inspection);
    const { entraPortal } = ports;
    return {
      recipe,
      settings,
      answers: state.answers,
      account: withName(account, inspection),
      environment,
      inspection,
      own,
      entraPortal,
    };
  };

  return {
    lookAround,
    async inspect(signal) {
      const { change } = keeper.during(signal);
      const { journal } = await deps.journal.open();
      const state = await change((now) => {
        const next = toInspecting(now);
        const run = journal.run(now.id);
        // The work of a finished run was handed over, and work in another organization stays noted for that one. So this
        // is another run.
        const isAnother =
          run !== null &&
          (run.finishedAt !== null ||
            run.tenantId !== now.account?.tenantId ||
            run.organizationUrl !== (chosen(now)?.url ?? ""));
        return isAnother ? { ...next, id: ports.newId(), progress: [], result: null } : next;
      });
      const basis = await lookAround(state, journal, signal);
      // An answer may have been given meanwhile.
      await change((now) => ({
        ...now,
        account: now.account && withName(now.account, basis.inspection),
        phase: "planned",
        signedInFor: null,
        plan: makePlan({ ...basis, answers: now.answers }).plan,
        waited: null,
        dueAt: null,
      }));
    },
  };
}

/** What a plan rests on, from what was found before; null when that is not for this state, or not enough for it. */
export function basisOf(
  { recipe, ports: { entraPortal } }: Pick<SetupDependencies, "recipe" | "ports">,
  state: SetupState,
  record: unknown,
  journal: Journal,
): PlanBasis | null {
  const { account, settings, answers } = state;
  const environment = chosen(state);
  const inspection: Inspection | null = usableInspection(record, state.environmentId, settings);
  if (!account || !environment || !inspection || inspection.tenantId !== account.tenantId) return null;
  if (isChosenUnread(inspection.findings.application, answers)) return null;
  const own = ownWorkIn(journal.current(), account.tenantId);
  return {
    recipe,
    settings,
    answers,
    account: withName(account, inspection),
    environment,
    inspection,
    own,
    entraPortal,
  };
}

/** An environment can be chosen before the organization's name is known, which every look at the tenant reads. */
const withName = (account: Account, { findings }: Pick<Inspection, "findings">): Account => ({
  ...account,
  tenantName: findings.tenant?.organization.displayName ?? account.tenantName,
});
