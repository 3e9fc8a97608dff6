import type { ApplicationRow, RequiredResourceAccess } from "../../../microsoft/api.ts";
import { classify } from "../../../microsoft/classify.ts";
import { MicrosoftError } from "../../../microsoft/errors.ts";
import { words } from "../../../words/index.ts";
import { StepProblem } from "../../model/problems.ts";
import { type ArrivedSecret, holdSecret } from "../client-secret/hold.ts";
import { endOf, secretTerms } from "../client-secret/terms.ts";
import type { ApplicationDecision, ApplicationMade } from "../shapes.ts";
import type { Applying, Change } from "../step.ts";
import { isOwn, isOwnAndFresh, isSingleTenant } from "./own.ts";
import { missingAccess, withMissingAccess } from "./required-access.ts";

type Here = Applying<"tenant">;

/** Uses an application that is there, after asking it for what is missing. */
export async function adoptApplication(
  decision: Extract<ApplicationDecision, { is: "use" | "complete" }>,
  applying: Here,
): Promise<ApplicationMade> {
  const fresh = isOwnAndFresh(decision.application, applying.own, applying.clock.now());
  const own = isOwn(decision.application, applying.own);
  if (decision.is === "use")
    return { application: decision.application, fresh, own, secret: null, unkept: null };
  applying.say(words("say.application.complete", { name: decision.application.displayName }));
  const application = await complete(decision.application, decision.backFill, fresh, applying);
  return { application, fresh, own, secret: null, unkept: null };
}

/** Brings a deleted application back, then completes it: a second one of its name is never made. */
export async function restoreApplication(deleted: ApplicationRow, applying: Here): Promise<ApplicationMade> {
  const { ports, signal } = applying;
  const look = (): Promise<ApplicationRow | null> =>
    ports.graph.applicationByAppId(deleted.appId, { signal });
  applying.say(words("say.application.restore", { name: deleted.displayName }));
  await applying.change<true>({
    write: "restore-application",
    intent: {
      id: deleted.id,
      appId: deleted.appId,
      knownKeyIds: deleted.passwordCredentials.map(({ keyId }) => keyId),
    },
    waiting: words("wait.application"),
    // Somebody else has restored it, or the answer was lost: it is not among the deleted ones any more.
    thereWhen: ["already-exists", "not-found"],
    send: async () => {
      await ports.graph.restoreApplication(deleted.id, { signal });
      return true;
    },
    facts: () => ({}),
    look: async () => ((await look()) ? true : null),
  });
  const restored = await applying.seen(words("wait.application"), look);
  const application = await complete(restored, restored.uniqueName === null, true, applying);
  return { application, fresh: true, own: false, secret: null, unkept: null };
}

/** Makes the application, its secret in the same request; docs/decisions/0003. */
export async function createApplication(
  requiredResourceAccess: readonly RequiredResourceAccess[],
  applying: Here,
): Promise<ApplicationMade> {
  applying.say(words("say.application.create", { name: applying.settings.applicationName }));
  try {
    return await create(requiredResourceAccess, true, applying);
  } catch (error) {
    if (!mayBeAboutTheSecret(error)) throw error;
    return await create(requiredResourceAccess, false, applying);
  }
}

interface Creation {
  readonly application: ApplicationRow;
  readonly secret: ArrivedSecret | null;
  /** Whether the answer itself said so; false when it was found by looking. */
  readonly answered: boolean;
}

async function create(
  requiredResourceAccess: readonly RequiredResourceAccess[],
  withSecret: boolean,
  applying: Here,
): Promise<ApplicationMade> {
  const { recipe, settings, ports, signal, clock } = applying;
  const terms = secretTerms(settings, applying.found("tenant").secretPolicy, clock.now());
  const secret =
    withSecret && terms
      ? { displayName: terms.displayName, endDateTime: endOf(terms, clock.now(), []) }
      : undefined;
  const change: Change<Creation> = {
    write: "create-application",
    intent: {
      displayName: settings.applicationName,
      uniqueName: recipe.application.uniqueName,
      ...(secret ? { secretName: secret.displayName, endDateTime: secret.endDateTime, knownKeyIds: [] } : {}),
    },
    waiting: words("wait.application"),
    thereWhen: ["name-taken", "already-exists"],
    async send() {
      const created = await ports.graph.createApplication(
        {
          displayName: settings.applicationName,
          uniqueName: recipe.application.uniqueName,
          signInAudience: recipe.application.signInAudience,
          requiredResourceAccess,
          ...(secret ? { secret } : {}),
        },
        { signal },
      );
      const held = created.secret && (await holdSecret(created.secret, created.application.appId, applying));
      return { application: created.application, secret: held, answered: true };
    },
    facts: ({ application, secret: held, answered }) => ({
      id: application.id,
      appId: application.appId,
      displayName: application.displayName,
      // Without an answer there may be a secret whose id nobody knows (secret-terms.ts).
      ...(answered ? { keyId: held?.record.keyId ?? "none" } : {}),
    }),
    look: () => lookForApplication(applying),
  };
  const { answer, ours } = await applying.change(change);
  // Made by another admin at the same time: then it may ask for less than we need.
  const application = answer.answered
    ? answer.application
    : await complete(answer.application, false, ours, applying);
  const { secret: arrived } = answer;
  return {
    application,
    fresh: ours,
    own: ours,
    secret: arrived?.kept ? arrived.record : null,
    unkept: arrived?.kept === false ? arrived.record : null,
  };
}

async function lookForApplication({ recipe, settings, ports, signal }: Here): Promise<Creation | null> {
  const { uniqueName } = recipe.application;
  const row = await ports.graph.applicationByUniqueName(uniqueName, { signal });
  if (row) {
    if (!isSingleTenant(row, recipe)) {
      const values = { name: row.displayName, id: row.appId };
      throw new StepProblem("application-not-single-tenant", values);
    }
    return { application: row, secret: null, answered: false };
  }
  const deleted = await ports.graph.deletedApplications(settings.applicationName, { uniqueName, signal });
  const holder = deleted.find((candidate) => candidate.uniqueName === uniqueName);
  if (holder) throw new StepProblem("application-deleted", { name: holder.displayName });
  return null;
}

/**
 * Adds the permissions that are missing, and the unique name. The list is read again just before, because the
 * request replaces it as a whole.
 */
async function complete(
  planned: ApplicationRow,
  backFill: boolean,
  fresh: boolean,
  applying: Here,
): Promise<ApplicationRow> {
  const { recipe, ports, signal } = applying;
  const waiting = words("wait.application");
  const read = (): Promise<ApplicationRow | null> =>
    ports.graph.applicationByAppId(planned.appId, { signal });
  const current = (await applying.read(waiting, read, { ours: fresh })) ?? planned;
  const missing = missingAccess(current.requiredResourceAccess, recipe.permissions);
  const naming = backFill && current.uniqueName === null ? { uniqueName: recipe.application.uniqueName } : {};
  if (missing.length === 0 && !("uniqueName" in naming)) return current;

  const merged = withMissingAccess(current.requiredResourceAccess, recipe.permissions);
  const update = (change: Parameters<typeof ports.graph.updateApplication>[1]) =>
    applying.change({
      write: "update-application",
      intent: {
        id: current.id,
        appId: current.appId,
        added: missing.map(({ resourceAppId, id }) => `${resourceAppId}/${id}`),
        ...naming,
      },
      ours: fresh,
      waiting,
      send: async () => {
        await ports.graph.updateApplication(current.id, change, { signal });
        return { ...current, ...naming, requiredResourceAccess: merged };
      },
      facts: () => ({}),
      look: async () => {
        const row = await read();
        return row && missingAccess(row.requiredResourceAccess, recipe.permissions).length === 0 ? row : null;
      },
    });
  const access = missing.length === 0 ? {} : { requiredResourceAccess: merged };
  try {
    return (await update({ ...access, ...naming })).answer;
  } catch (error) {
    // The name belongs to another application: this one works without it, and is found by display name.
    if (!("uniqueName" in naming) || classify(error, { ours: fresh }).is !== "name-taken") throw error;
    applying.warn(words("plan.application.no-unique-name"));
    return missing.length === 0 ? current : (await update(access)).answer;
  }
}

/**
 * Whether a creation may have been refused for the secret in it: a life that the policy does not allow, or the
 * combination as such, which is unconfirmed (graph-06).
 */
function mayBeAboutTheSecret(error: unknown): boolean {
  const verdict = classify(error, { ours: false });
  if (verdict.is === "policy") return verdict.kind === "lifetime";
  return verdict.is === "fatal" && error instanceof MicrosoftError && error.facts.status === 400;
}
