import type { Problem } from "../provisioning/model/plan.ts";
import type { Finding } from "../provisioning/model/setup-state.ts";

/** The last test of the four values that the guide has; in `storage.session`, gone with the secret that it is about. */
export interface GuideCheck {
  readonly state: "testing" | "done";
  /** ISO 8601. */
  readonly at: string;
  readonly works: boolean;
  /** What was fine, and what a read of accounts said. */
  readonly findings: readonly Finding[];
  /** Why it does not work; null while it is not known, and where it does. */
  readonly problem: Problem | null;
  /** Whether the problem may lie in the values themselves, so that they are not to be handed off. */
  readonly inDoubt: boolean;
}

/**
 * The stored test. Only its frame is checked: this version's worker has written the rest.
 * @throws TypeError when it is none.
 */
export function parseGuideCheck(raw: unknown): GuideCheck {
  const check = (typeof raw === "object" && raw !== null ? raw : {}) as Partial<GuideCheck>;
  const fits =
    (check.state === "testing" || check.state === "done") &&
    typeof check.at === "string" &&
    typeof check.works === "boolean" &&
    typeof check.inDoubt === "boolean" &&
    (check.problem === null || typeof check.problem?.title?.id === "string") &&
    Array.isArray(check.findings) &&
    check.findings.every(isFinding);
  if (!fits) throw new TypeError("not a stored test of the guide's values");
  return check as GuideCheck;
}

function isFinding(raw: unknown): boolean {
  const { ok, text } = (typeof raw === "object" && raw !== null ? raw : {}) as Partial<Finding>;
  return typeof ok === "boolean" && typeof text?.id === "string";
}
