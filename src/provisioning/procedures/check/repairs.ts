import type { ApplicationRow, ServicePrincipalRow } from "../../../microsoft/graph/api.ts";
import { defaultSettings } from "../../../recipe/settings.ts";
import { words } from "../../../words/index.ts";
import type { FinishedSetup } from "../../model/finished-setup.ts";
import { ownWorkIn } from "../../model/own-work.ts";
import { StepProblem } from "../../model/problems.ts";
import type { StepId } from "../../model/step-ids.ts";
import type { Looking } from "../../procedure/procedure.ts";
import { ensureResource, grantConsent } from "../../steps/admin-consent/writes.ts";
import { completeApplication, restoreApplication } from "../../steps/application/writes.ts";
import { createUser, enableUser } from "../../steps/application-user/writes.ts";
import type { PieceApplying, PieceOutcome } from "../../steps/piece.ts";
import { assignRoles } from "../../steps/security-roles/writes.ts";
import { ensureServicePrincipal } from "../../steps/service-principal/writes.ts";
import type { Applying, DecisionOf, MadeOf } from "../../steps/step.ts";
import type { CheckAct } from "./lines.ts";

/** Puts one thing right, by the requests that a set-up sends for it. */
export async function carryOut(
  act: CheckAct,
  setUp: FinishedSetup,
  looking: Looking,
  applying: PieceApplying,
): Promise<PieceOutcome> {
  const { ports, signal, read, seen, change, say } = applying;
  const { graph } = ports;
  const { clientId } = setUp;
  const waiting = words("wait.repair");
  const application = (): Promise<ApplicationRow> =>
    seen(waiting, () => graph.applicationByAppId(clientId, { signal }));
  const principal = (): Promise<ServicePrincipalRow> =>
    seen(waiting, () => graph.servicePrincipalByAppId(clientId, { signal }));
  const as = (made: Known, decided: Decided = {}): Step => asStep(setUp, looking, applying, made, decided);
  const turnOn = (write: TurningOn["write"], id: string, { send, isOn, thereWhen }: TurningOn["how"]) =>
    change<true>({
      write,
      intent: { id, appId: clientId },
      waiting,
      ...(thereWhen && { thereWhen }),
      send: () => send().then(() => true),
      facts: () => ({}),
      look: async () => ((await isOn()) ? true : null),
    });
  say(words("say.repair"));
  switch (act.is) {
    case "restore-application":
      await restoreApplication(act.row, as({}));
      return null;
    case "enable-application":
      await turnOn("enable-application", act.id, {
        send: () => graph.updateApplication(act.id, { isDisabled: false }, { signal }),
        isOn: async () => (await graph.waysIn([clientId], { signal }))[0]?.isDisabled !== true,
      });
      return null;
    case "complete-application":
      await completeApplication(await application(), false, false, as({}));
      return null;
    case "restore-principal":
      await turnOn("restore-service-principal", act.id, {
        send: () => graph.restoreServicePrincipal(act.id, { signal }),
        isOn: async () => (await graph.servicePrincipalByAppId(clientId, { signal })) !== null,
        // Somebody else has restored it, or the answer was lost: it is not among the deleted ones any more.
        thereWhen: ["already-exists", "not-found"],
      });
      await principal();
      return null;
    case "create-principal":
      await ensureServicePrincipal(as({ application: await application() }));
      return null;
    case "enable-principal":
      await turnOn("enable-service-principal", act.id, {
        send: () => graph.enableServicePrincipal(act.id, { signal }),
        isOn: async () =>
          (await graph.servicePrincipalByAppId(clientId, { signal }))?.accountEnabled !== false,
      });
      return null;
    case "consent": {
      const { id } = await principal();
      const step = as({});
      // One after the other: side by side they invite Directory_ConcurrencyViolation (graph-42).
      for (const resource of act.resources)
        await grantConsent(id, await ensureResource(resource, step), step);
      return null;
    }
    case "enable-user":
      await enableUser(act.user, as({ application: await application() }));
      return null;
    case "create-user": {
      const { businessUnitId, roles } = act;
      const decision = { businessUnitId, roles, missing: [] };
      const step = as({ application: await application() }, { "security-roles": decision });
      await principal();
      const user = await createUser({ is: "create", businessUnitId, purge: [] }, step);
      await assignRoles(decision, as({ user }));
      return null;
    }
    case "assign-roles": {
      const { userId, businessUnitId, roles } = act;
      const dataverse = ports.dataverse(setUp.dynamicsUrl);
      const user = await read(waiting, () => dataverse.systemUser(userId, { signal }));
      if (user === null) throw new StepProblem("check-plan-changed", {});
      const roleIds = user.roles.map(({ id }) => id);
      await assignRoles(
        { businessUnitId, roles, missing: [] },
        as({ user: { userId, businessUnitId, picture: "none", roleIds, fresh: false } }),
      );
      return null;
    }
  }
}

/** One thing that is there, and is brought back or turned on. */
interface TurningOn {
  readonly write: "enable-application" | "restore-service-principal" | "enable-service-principal";
  readonly how: {
    readonly send: () => Promise<void>;
    readonly isOn: () => Promise<boolean>;
    readonly thereWhen?: Parameters<PieceApplying["change"]>[0]["thereWhen"];
  };
}

interface Known {
  readonly application?: ApplicationRow;
  readonly user?: MadeOf<"application-user">;
}
type Decided = { readonly [Id in StepId]?: DecisionOf<Id> };
type Step = Applying<StepId>;

/** What a step of a set-up is carried out with, over a set-up that has ended: what others would make is there. */
function asStep(
  setUp: FinishedSetup,
  { recipe, account, journal }: Looking,
  applying: PieceApplying,
  { application, user }: Known,
  decided: Decided,
): Step {
  const { ports, clock, runId } = applying;
  const own = () => {
    const all = ownWorkIn(journal.current(), setUp.tenantId);
    // Of other runs nothing is gone on with.
    return { ...all, entries: all.entries.filter((entry) => entry.runId === runId) };
  };
  const made: { readonly [Id in StepId]?: unknown } = {
    access: { userId: "" },
    application: application && { application, fresh: false, own: false, secret: null, unkept: null },
    "service-principal": { id: "", fresh: false },
    "application-user": user,
  };
  const notThere = (what: string) => (): never => {
    throw new TypeError(`A repair has no ${what} of a step.`);
  };
  const step: Omit<Step, "found" | "decision" | "made" | "decided" | "own"> = {
    ...applying,
    recipe,
    settings: defaultSettings(recipe),
    account,
    environment: {
      id: setUp.environmentId,
      displayName: setUp.environmentName,
      url: setUp.dynamicsUrl,
    } as Step["environment"],
    answers: {},
    entraPortal: ports.entraPortal,
    now: clock.now(),
    dataverse: ports.dataverse(setUp.dynamicsUrl),
    fact: () => {},
    warn: () => {},
    finding: () => {},
  };
  return {
    ...step,
    get own() {
      return own();
    },
    found: notThere("finding"),
    decision: notThere("decision"),
    decided: <S extends StepId>(id: S) => (decided[id] ?? null) as DecisionOf<S> | null,
    async made<S extends StepId>(id: S) {
      const one = made[id];
      if (one === undefined) throw new TypeError(`A repair has nothing of the step ${id}.`);
      return one as MadeOf<S>;
    },
  };
}
