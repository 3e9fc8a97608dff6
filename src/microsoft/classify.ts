import { type FailureFacts, InteractionNeededError, MicrosoftError, type Service } from "./errors.ts";
import { anyServiceRules, challengeRules } from "./rules/any-service.ts";
import { dataverseRules } from "./rules/dataverse.ts";
import { entraRules } from "./rules/entra.ts";
import { graphRules } from "./rules/graph.ts";
import { powerPlatformRules } from "./rules/power-platform.ts";
import type { Rule } from "./rules/rule.ts";
import type { Circumstances, Verdict } from "./verdict.ts";

export type { Circumstances, Denial, Verdict } from "./verdict.ts";

/** Every rule in the order in which they are tried; exported so that tests can hold each row to its source. */
export const rulesByService: Readonly<Record<Service, readonly Rule[]>> = {
  entra: [...entraRules, ...anyServiceRules],
  graph: [...challengeRules, ...graphRules, ...anyServiceRules],
  "power-platform": [...challengeRules, ...powerPlatformRules, ...anyServiceRules],
  dataverse: [...challengeRules, ...dataverseRules, ...anyServiceRules],
};

/**
 * What a failure means. Decides by Microsoft's codes and details first, by status only where no code says
 * more. Takes anything that can be thrown and never throws; what is no failure of Microsoft's is "fatal".
 * A request that the caller itself aborted is not a failure: look at your signal before asking.
 */
export function classify(error: unknown, circumstances: Circumstances): Verdict {
  if (error instanceof InteractionNeededError) return { is: "interaction", claims: error.claims };
  if (!(error instanceof MicrosoftError)) return { is: "fatal" };
  const { facts, message } = error;
  // A success is never read for codes: nothing in it can be an error of Microsoft's.
  const succeeded = facts.status >= 200 && facts.status < 300;
  const rules = succeeded ? anyServiceRules : (rulesByService[facts.service] ?? anyServiceRules);
  const rule = rules.find((candidate) => applies(candidate, facts, message));
  if (!rule) return { is: "fatal" };
  return typeof rule.verdict === "function" ? rule.verdict(facts, circumstances) : rule.verdict;
}

function applies(rule: Rule, facts: FailureFacts, message: string): boolean {
  if (rule.status && !rule.status.includes(facts.status)) return false;
  if (rule.operation && !rule.operation.test(facts.operation)) return false;
  if (rule.says && !rule.says.test(message)) return false;
  if (rule.challenged && facts.claims === null) return false;
  if (!rule.codes) return true;
  const seen = new Set([facts.code, ...facts.detailCodes].map((code) => code.toLowerCase()));
  return rule.codes.some((code) => seen.has(code.toLowerCase()));
}
