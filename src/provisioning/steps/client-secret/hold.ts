import type { SecretRecord } from "../../../credentials/credentials.ts";
import type { NewPasswordCredential } from "../../../microsoft/api.ts";
import type { Applying } from "../step.ts";

/**
 * Puts a secret that has just arrived into the vault, in the same tick, and answers what may be known of it.
 * The value goes nowhere else.
 */
export async function holdSecret(
  secret: NewPasswordCredential,
  appId: string,
  {
    ports,
    runId,
    account,
    environment,
  }: Pick<Applying<never>, "ports" | "runId" | "account" | "environment">,
): Promise<SecretRecord> {
  const record: SecretRecord = {
    keyId: secret.keyId,
    displayName: secret.displayName ?? "",
    expiresAt: secret.endDateTime ?? "",
  };
  await ports.vault.put({
    ...record,
    runId,
    dynamicsUrl: environment.url ?? "",
    tenantId: account.tenantId,
    clientId: appId,
    clientSecret: secret.secretText,
  });
  return record;
}
