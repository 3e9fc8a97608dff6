import type { SecretRecord } from "../../../credentials/credentials.ts";
import type { NewPasswordCredential } from "../../../microsoft/graph/api.ts";
import type { Account, EnvironmentSummary } from "../../model/setup-state.ts";
import type { Applying } from "../step.ts";

/** What adding a secret to an application takes, in a set-up or by itself. */
export interface SecretApplying
  extends Pick<
    Applying<never>,
    "ports" | "own" | "clock" | "runId" | "signal" | "say" | "warn" | "read" | "seen" | "change"
  > {
  readonly account: Pick<Account, "tenantId">;
  readonly environment: Pick<EnvironmentSummary, "url">;
}

/** What may be known of a secret that has arrived. */
export interface ArrivedSecret {
  readonly record: SecretRecord;
  /** false: the browser did not store its value, which is lost. Then it has to be removed again. */
  readonly kept: boolean;
}

/**
 * Puts a secret that has just arrived into the vault, in the same tick, and answers what may be known of it.
 * The value goes nowhere else. Does not throw when it can't be kept: Microsoft has made it, and that has to be noted.
 */
export async function holdSecret(
  secret: NewPasswordCredential,
  appId: string,
  { ports, runId, account, environment }: Pick<SecretApplying, "ports" | "runId" | "account" | "environment">,
): Promise<ArrivedSecret> {
  const record: SecretRecord = {
    keyId: secret.keyId,
    displayName: secret.displayName ?? "",
    expiresAt: secret.endDateTime ?? "",
  };
  try {
    await ports.vault.put({
      ...record,
      owner: "run",
      runId,
      dynamicsUrl: environment.url ?? "",
      tenantId: account.tenantId,
      clientId: appId,
      clientSecret: secret.secretText,
    });
    return { record, kept: true };
  } catch {
    ports.log.warn("secret.not-kept", { keyId: record.keyId });
    return { record, kept: false };
  }
}
