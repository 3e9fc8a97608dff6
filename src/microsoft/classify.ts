import type { CauseId } from "./causes.ts";
import { type FailureFacts, InteractionNeededError, MicrosoftError, type Service } from "./errors.ts";
import { rightsOf } from "./rights.ts";
import { addressRules, anyServiceRules, challengeRules, foreignRules } from "./rules/any-service.ts";
import { customerCodeRules } from "./rules/customer-code.ts";
import { dataverseRules } from "./rules/dataverse.ts";
import { entraRules } from "./rules/entra.ts";
import { graphRules } from "./rules/graph.ts";
import { powerPlatformRules } from "./rules/power-platform.ts";
import type { Rule } from "./rules/rule.ts";
import type { Circumstances, Verdict } from "./verdict.ts";

export type { Circumstances, Denial, Verdict } from "./verdict.ts";

/** Every rule in the order in which they are tried; exported so that tests can hold each row to its source. */
export const rulesByService: Readonly<Record<Service, readonly Rule[]>> = {
  entra: [...foreignRules, ...entraRules, ...anyServiceRules],
  graph: [...foreignRules, ...challengeRules, ...graphRules, ...anyServiceRules],
  "power-platform": [...foreignRules, ...challengeRules, ...powerPlatformRules, ...anyServiceRules],
  dataverse: [
    ...addressRules,
    ...foreignRules,
    ...challengeRules,
    ...customerCodeRules,
    ...dataverseRules,
    ...anyServiceRules,
  ],
};

/** What an answer proves, and whether waiting helps. */
export interface Judgement {
  readonly verdict: Verdict;
  /** null: nothing that has a name. Whoever tells it says who refused what, in their own words. */
  readonly cause: CauseId | null;
}

/**
 * What a failure means. Decides by Microsoft's codes and details first, by status only where no code says
 * more. Takes anything that can be thrown and never throws; what is no failure of Microsoft's is "fatal".
 * A request that the caller itself aborted is not a failure: look at your signal before asking.
 */
export const classify = (error: unknown, circumstances: Circumstances): Verdict =>
  judge(error, circumstances).verdict;

/** As {@link classify}, with the cause that the same row proves. */
export function judge(error: unknown, circumstances: Circumstances): Judgement {
  if (error instanceof InteractionNeededError)
    return { verdict: { is: "interaction", claims: error.claims }, cause: "sign-in-again" };
  if (!(error instanceof MicrosoftError)) return { verdict: { is: "fatal" }, cause: null };
  const { facts, message } = error;
  const rule = rulesFor(facts).find((candidate) => applies(candidate, facts, message, circumstances));
  if (!rule) return { verdict: { is: "fatal" }, cause: null };
  const verdict = typeof rule.verdict === "function" ? rule.verdict(facts, circumstances) : rule.verdict;
  return { verdict, cause: rule.cause ?? null };
}

/** A success is not read for codes, unless its body lists errors with a code of their own (powerplatform-20). */
function rulesFor(facts: FailureFacts): readonly Rule[] {
  const succeeded = facts.status >= 200 && facts.status < 300;
  if (succeeded && !facts.refused) return anyServiceRules;
  return rulesByService[facts.service] ?? anyServiceRules;
}

function applies(rule: Rule, facts: FailureFacts, message: string, { ours }: Circumstances): boolean {
  if (rule.status && !rule.status.includes(facts.status)) return false;
  if (rule.operation && !rule.operation.test(facts.operation)) return false;
  if (rule.says && !rule.says.test(message)) return false;
  if (rule.challenged && facts.claims === null) return false;
  if (rule.foreign && !facts.foreign) return false;
  if (rule.refused && !facts.refused) return false;
  if (rule.ours && !ours) return false;
  if (rule.by && rule.by !== (facts.held?.byApplication ? "application" : "person")) return false;
  if (rule.rights && !rule.rights.includes(rightsOf(facts))) return false;
  if (!rule.codes) return true;
  const seen = new Set([facts.code, ...facts.detailCodes].map((code) => code.toLowerCase()));
  return rule.codes.some((code) => seen.has(code.toLowerCase()));
}
