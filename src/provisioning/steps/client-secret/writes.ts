import type { SecretRecord } from "../../../credentials/credentials.ts";
import { NotStoredError } from "../../../ground/stored.ts";
import { classify } from "../../../microsoft/classify.ts";
import type { ApplicationRow } from "../../../microsoft/graph/api.ts";
import { words } from "../../../words/index.ts";
import { factOf } from "../../model/own-work.ts";
import { StepProblem } from "../../model/problems.ts";
import type { SecretMade, SecretTerms } from "../shapes.ts";
import type { Applying } from "../step.ts";
import { holdSecret, type SecretApplying } from "./hold.ts";
import { removeLostSecret, sweepLostSecrets } from "./lost.ts";
import { knownKeyIds } from "./offered.ts";
import { endOf, lifeInWords, lostSecrets, secretMakings, shorterTerms } from "./terms.ts";
import { SecretUnseen, withUnseen } from "./unseen.ts";

type Here = Applying<"tenant" | "environment" | "application">;

/** A secret in hand: the one that came with the application, or one that is added to it. */
export async function makeSecret(planned: SecretTerms, applying: Here): Promise<SecretMade> {
  const { application, secret, unkept, fresh, lifeRefused } = await applying.made("application");
  if (unkept !== null) return removeUnkept(application, unkept, applying);
  const first = lifeRefused ? (shorterTerms(planned, applying.clock.now()) ?? planned) : planned;
  const record = secret ?? (await addSecret(first, planned, application, fresh, applying));
  applying.fact("fact.secret-id", record.keyId);
  applying.fact("fact.expires", record.expiresAt.slice(0, 10));
  return { record, fresh: true };
}

/** A secret whose value is lost is no use to anybody. What can't be removed now is, when the run goes on. */
async function removeUnkept(
  application: ApplicationRow,
  { keyId }: SecretRecord,
  applying: SecretApplying,
): Promise<never> {
  await removeLostSecret(application, keyId, applying);
  throw new NotStoredError();
}

/**
 * Adds a secret and puts its value into the vault; removes those of ours whose value is lost.
 * @param first the terms that are asked for first; shorter than what was planned where that was refused already.
 * @throws NotStoredError when the browser does not keep it; then it is removed again.
 */
export async function addSecret(
  first: SecretTerms,
  planned: SecretTerms,
  application: ApplicationRow,
  fresh: boolean,
  applying: SecretApplying,
): Promise<SecretRecord> {
  applying.say(words("say.client-secret.create", { name: planned.displayName }));
  const known = await knownKeyIds(applying.ports.vault);
  for (const lost of lostSecrets(application.passwordCredentials, applying.own, known)) {
    await removeLostSecret(application, lost.keyId, applying);
  }
  let terms = first;
  const unseen: SecretUnseen["intent"][] = [];
  for (;;) {
    const own = withUnseen(applying.own, unseen);
    try {
      const added = await add(terms, application, fresh, { ...applying, own });
      if (added.is === "unkept") await removeUnkept(application, added.record, applying);
      if (added.is === "lost") await removeLostSecret(application, added.record.keyId, applying);
      else {
        await sweepLostSecrets(application, added.record.keyId, { ...applying, own });
        // Told of the life that the secret has, never of one that was only tried.
        if (terms !== planned) tellShortened(terms, applying);
        return added.record;
      }
    } catch (error) {
      if (error instanceof SecretUnseen) unseen.push(error.intent);
      else terms = allowedTerms(error, terms, applying);
    }
  }
}

/** Shorter terms after a refusal by the policy. @throws the error for every other one. */
function allowedTerms(error: unknown, refused: SecretTerms, applying: SecretApplying): SecretTerms {
  const verdict = classify(error, { ours: false });
  if (verdict.is !== "policy") throw error;
  if (verdict.kind === "forbidden")
    throw new StepProblem("secrets-forbidden", {}, { forward: true, cause: error });
  const shorter = shorterTerms(refused, applying.clock.now());
  // Shorter is not forbidden: how short it has to be is for people to find out.
  if (shorter === null) throw new StepProblem("secret-too-short", {}, { forward: true, cause: error });
  return shorter;
}

function tellShortened({ life }: SecretTerms, applying: SecretApplying): void {
  const { count, unit } = lifeInWords(life);
  const id = unit === "months" ? "plan.client-secret.shortened-months" : "plan.client-secret.shortened-days";
  applying.warn(words(id, { count }));
}

interface Added {
  readonly record: SecretRecord;
  /** "lost": it was made, but its value did not arrive; "unkept": it arrived, and the browser did not store it. */
  readonly is: "held" | "lost" | "unkept";
}

async function add(
  terms: SecretTerms,
  application: ApplicationRow,
  fresh: boolean,
  applying: SecretApplying,
): Promise<Added> {
  const { ports, signal, clock } = applying;
  const taken = [
    ...application.passwordCredentials.map(({ endDateTime }) => endDateTime ?? ""),
    ...secretMakings(applying.own).map((making) => factOf(making, "endDateTime")),
  ];
  const endDateTime = endOf(terms, clock.now(), taken);
  const knownKeyIds = application.passwordCredentials.map(({ keyId }) => keyId);
  const intent = {
    applicationId: application.id,
    appId: application.appId,
    secretName: terms.displayName,
    endDateTime,
    knownKeyIds,
  };
  let isUnseen = false;
  const { answer } = await applying.change<Added>({
    write: "add-secret",
    intent,
    ours: fresh,
    waiting: words("wait.application"),
    async send() {
      if (isUnseen) throw new SecretUnseen(intent);
      const secret = { displayName: terms.displayName, endDateTime };
      const created = await ports.graph.addPassword(application.id, secret, { signal });
      const { record, kept } = await holdSecret(created, application.appId, applying);
      return { record, is: kept ? "held" : "unkept" };
    },
    facts: ({ record }) => ({ keyId: record.keyId }),
    async look() {
      const row = await ports.graph.applicationByAppId(application.appId, { signal });
      const mine = row?.passwordCredentials.find(
        (credential) =>
          credential.displayName === terms.displayName &&
          Date.parse(credential.endDateTime ?? "") === Date.parse(endDateTime) &&
          !knownKeyIds.includes(credential.keyId),
      );
      isUnseen = mine === undefined;
      if (!mine) return null;
      return {
        record: { keyId: mine.keyId, displayName: terms.displayName, expiresAt: endDateTime },
        is: "lost",
      };
    },
  });
  return answer;
}
