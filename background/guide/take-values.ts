import type { Pasted } from "../../src/browser/contract.ts";
import { checkClientSecret } from "../../src/credentials/client-secret.ts";
import { checkId } from "../../src/credentials/check.ts";
import { checkDynamicsUrl } from "../../src/credentials/dynamics-url.ts";
import type { CredentialFinding } from "../../src/credentials/finding.ts";
import type { CaptureSource, Fact } from "../../src/guide/fact.ts";
import type { CaptureKey } from "../../src/guide/model.ts";
import type { GuideProgress } from "../../src/guide/progress/progress.ts";

/** A text as one of the four values. */
export interface Taken {
  /** In its one spelling; null when it can't be that value. May be a secret. */
  readonly text: string | null;
  /** Accepted, but to be confirmed by the admin. */
  readonly isUnusual: boolean;
  readonly finding: CredentialFinding | null;
}

/** Checks what was pasted or seen by the rules of `src/credentials`. */
export function takeValue(value: CaptureKey, typed: string): Taken {
  const { value: text, findings } =
    value === "clientSecret"
      ? checkClientSecret(typed)
      : value === "dynamicsUrl"
        ? checkDynamicsUrl(typed)
        : checkId(value, typed);
  const [finding = null] = findings;
  const isUnusual = value === "clientSecret" && checkClientSecret(typed).form === "legacy";
  return { text, isUnusual, finding };
}

/** Why a pasted value is not taken; null when it is. */
export function refusalOf(
  value: CaptureKey,
  { text, isUnusual, finding }: Taken,
  progress: GuideProgress,
  confirmed: boolean,
): Exclude<Pasted, { readonly taken: true }> | null {
  if (text === null) {
    return {
      taken: false,
      why: finding?.code ?? "missing",
      ...(finding?.suggestion === undefined ? {} : { suggestion: finding.suggestion }),
    };
  }
  if (isUnusual && !confirmed) return { taken: false, why: "secret-unusual" };
  const other = value === "tenantId" ? "clientId" : value === "clientId" ? "tenantId" : null;
  if (other !== null && progress.captured[other]?.text === text) return { taken: false, why: "ids-equal" };
  return null;
}

/** The fact that a value was taken; of the secret without its text. */
export const takenFact = (value: CaptureKey, text: string, from: CaptureSource): Fact =>
  value === "clientSecret"
    ? { kind: "captured", value, from }
    : { kind: "captured", value, text, from };
