import { classify, judge } from "../../../microsoft/classify.ts";
import { MicrosoftError } from "../../../microsoft/errors.ts";
import type { ApplicationRow } from "../../../microsoft/graph/api.ts";
import { words } from "../../../words/index.ts";
import { factOf } from "../../model/own-work.ts";
import { PlanOutdated } from "../../model/stops.ts";
import { type ArrivedSecret, holdSecret } from "../client-secret/hold.ts";
import { endOf, secretTerms } from "../client-secret/terms.ts";
import type { ApplicationDecision, ApplicationMade } from "../shapes.ts";
import type { Applying, Change } from "../step.ts";
import { judgeWaysIn } from "../ways-in.ts";
import { bearsMark, isOfThisSetup, isOwnAndFresh, pendingCreations } from "./own.ts";
import { missingAccess, withMissingAccess } from "./required-access.ts";

type Here = Applying<"tenant">;

/** Uses an application that is there, after asking it for what is missing. */
export async function adoptApplication(
  decision: Extract<ApplicationDecision, { is: "use" | "complete" }>,
  applying: Here,
): Promise<ApplicationMade> {
  const fresh = isOwnAndFresh(decision.application, applying.own, applying.clock.now());
  const own = isOfThisSetup(decision.application, applying.own);
  await holdToPlan(decision, fresh, applying);
  if (decision.is === "use")
    return { application: decision.application, fresh, own, secret: null, unkept: null };
  applying.say(words("say.application.complete", { name: decision.application.displayName }));
  const application = await completeApplication(decision.application, decision.backFill, fresh, applying);
  return { application, fresh, own, secret: null, unkept: null };
}

/**
 * Between reading the plan and carrying it out somebody may have put a key on the app. What the plan did not tell of
 * is not passed over in silence. @throws PlanOutdated
 */
async function holdToPlan(
  { application, keys }: Extract<ApplicationDecision, { is: "use" | "complete" }>,
  fresh: boolean,
  applying: Here,
): Promise<void> {
  const { ports, signal, account } = applying;
  // One that was made a moment ago may not be visible everywhere.
  if (fresh) return;
  const [row] = await applying.read(words("wait.application"), () =>
    ports.graph.waysIn([application.appId], { signal }),
  );
  if (!row) return;
  const judged = judgeWaysIn(row, application, { own: applying.own, username: account.username });
  if (judged.off !== null || judged.keys.some((key) => !keys.includes(key))) {
    throw new PlanOutdated("application");
  }
  // The verification reads it once more, at the end, and tells then.
  if (applying.decided("verification") !== null) return;
  for (const warning of judged.warnings) applying.finding({ ok: false, text: warning });
}

/**
 * Of a deleted app only its secrets can be read. What else came back with it is looked at before it is given anything.
 * @throws PlanOutdated for a way in that the plan could not tell of.
 */
async function holdToDeleted(deleted: ApplicationRow, applying: Here): Promise<void> {
  const { ports, signal, account, own } = applying;
  const [row] = await applying.read(words("wait.application"), () =>
    ports.graph.waysIn([deleted.appId], { signal }),
  );
  if (!row) return;
  // A list that is not visible yet is unread here. The end of the run reads it once more.
  const { signIn } = judgeWaysIn(row, deleted, { own, username: account.username });
  const told = deleted.passwordCredentials.map(({ keyId }) => keyId);
  if (signIn.some((key) => !told.includes(key))) throw new PlanOutdated("application");
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
  await holdToDeleted(deleted, applying);
  const application = await completeApplication(restored, restored.uniqueName === null, true, applying);
  return { application, fresh: true, own: false, secret: null, unkept: null };
}

/** Makes the application, its secret in the same request; docs/decisions/0003. */
export async function createApplication(decision: Creating, applying: Here): Promise<ApplicationMade> {
  applying.say(words("say.application.create", { name: applying.settings.applicationName }));
  try {
    return await create(decision, true, applying);
  } catch (error) {
    if (!mayBeAboutTheSecret(error)) throw error;
    const lifeRefused = classify(error, { ours: false }).is === "policy";
    return { ...(await create(decision, false, applying)), lifeRefused };
  }
}

type Creating = Extract<ApplicationDecision, { is: "create" }>;

/** What a creation is recognised by, should its answer be lost. */
interface Marked {
  readonly uniqueName: string;
  /** A GUID that nobody can know before the request is carried out. */
  readonly mark: string;
}

/**
 * Those of a creation whose answer was lost, so that Microsoft refuses to make a second one; else new ones, also where
 * that creation has made an app which the admin does not want. Where the recipe's unique name is another's, one that is
 * as good as impossible to be taken already.
 */
function markedBy({ heldNames }: Creating, { own, recipe, ports }: Here): Marked {
  const { uniqueName } = recipe.application;
  const pending = pendingCreations(own)
    .map((entry) => ({ uniqueName: factOf(entry, "uniqueName"), mark: factOf(entry, "mark") }))
    .filter((one) => one.mark !== "" && !heldNames.includes(one.uniqueName))
    .at(-1);
  const mark = ports.newId();
  const nameHeld = heldNames.includes(uniqueName);
  return pending ?? { uniqueName: nameHeld ? ownUniqueName(uniqueName, mark) : uniqueName, mark };
}

/** At most 64 characters (graph-08). */
const ownUniqueName = (uniqueName: string, mark: string): string =>
  `${uniqueName.slice(0, 31)}-${mark.replaceAll("-", "")}`;

interface Creation {
  readonly application: ApplicationRow;
  readonly secret: ArrivedSecret | null;
  /** Whether the answer itself said so; false when it was found by looking. */
  readonly answered: boolean;
}

async function create(decision: Creating, withSecret: boolean, applying: Here): Promise<ApplicationMade> {
  const { recipe, settings, ports, signal, clock } = applying;
  const terms = secretTerms(settings, applying.found("tenant").secretPolicy, clock.now());
  const secret =
    withSecret && typeof terms !== "string"
      ? { displayName: terms.displayName, endDateTime: endOf(terms, clock.now(), []) }
      : undefined;
  const marked = markedBy(decision, applying);
  const change: Change<Creation> = {
    write: "create-application",
    intent: {
      displayName: settings.applicationName,
      ...marked,
      ...(secret ? { secretName: secret.displayName, endDateTime: secret.endDateTime, knownKeyIds: [] } : {}),
    },
    waiting: words("wait.application"),
    thereWhen: ["name-taken", "already-exists"],
    async send() {
      const created = await ports.graph.createApplication(
        {
          displayName: settings.applicationName,
          uniqueName: marked.uniqueName,
          tags: [marked.mark],
          signInAudience: recipe.application.signInAudience,
          requiredResourceAccess: decision.requiredResourceAccess,
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
    look: () => lookForApplication(marked, applying),
  };
  const { answer } = await applying.change(change);
  const { application, secret: arrived } = answer;
  return {
    application,
    fresh: true,
    own: true,
    secret: arrived?.kept ? arrived.record : null,
    unkept: arrived?.kept === false ? arrived.record : null,
  };
}

/**
 * The application that our request made after all. One that holds its unique name and does not bear our mark is
 * somebody else's: it is not adopted. @throws PlanOutdated
 */
async function lookForApplication(marked: Marked, applying: Here): Promise<Creation | null> {
  const { settings, ports, signal } = applying;
  const { uniqueName } = marked;
  const row = await ports.graph.applicationByUniqueName(uniqueName, { signal });
  if (row) {
    if (!bearsMark(row, { intent: { ...marked }, outcome: null })) throw new PlanOutdated("application");
    return { application: row, secret: null, answered: false };
  }
  const deleted = await ports.graph.deletedApplications(settings.applicationName, { uniqueName, signal });
  if (deleted.some((candidate) => candidate.uniqueName === uniqueName)) throw new PlanOutdated("application");
  return null;
}

/**
 * Adds the permissions that are missing, and the unique name. The list is read again just before, because the
 * request replaces it as a whole.
 */
export async function completeApplication(
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
  const { verdict, cause } = judge(error, { ours: false });
  if (verdict.is === "policy") return verdict.kind === "lifetime";
  // A refusal with a cause of its own would only be given again.
  return (
    verdict.is === "fatal" && cause === null && error instanceof MicrosoftError && error.facts.status === 400
  );
}
