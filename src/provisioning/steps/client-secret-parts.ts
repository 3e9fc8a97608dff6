import type { NewPasswordCredential, PasswordCredentialRow, SecretPolicy } from "../../microsoft/api.ts";
import type { Applying, Situation } from "../step.ts";

const DAY = 86_400_000;

/** When the secret will end: the settings' months from now, or less where the tenant's policy caps it. */
export function endTimeOf(situation: Situation): string {
  const start = Math.floor(situation.now / 1000) * 1000;
  const end = new Date(start);
  end.setUTCMonth(end.getUTCMonth() + situation.settings.secretLifetimeMonths);
  const policy = situation.found<{ readonly policy: SecretPolicy | null }>("client-secret").policy;
  const cap = policy?.maxLifetimeDays;
  const capped = cap ? Math.min(end.getTime(), start + cap * DAY) : end.getTime();
  return new Date(capped).toISOString().replace(".000Z", "Z");
}

/** Whether the policy makes the life shorter than the settings ask for. */
export function isCapped(situation: Situation): boolean {
  const days = situation.found<{ readonly policy: SecretPolicy | null }>("client-secret").policy
    ?.maxLifetimeDays;
  if (!days) return false;
  const end = new Date(situation.now);
  end.setUTCMonth(end.getUTCMonth() + situation.settings.secretLifetimeMonths);
  return situation.now + days * DAY < end.getTime();
}

/** Puts a new secret where it belongs, in the same turn as the answer that brought it. */
export async function keepSecret(
  applying: Applying,
  clientId: string,
  secret: NewPasswordCredential,
): Promise<void> {
  await applying.ports.vault.put({
    runId: applying.runId,
    keyId: secret.keyId,
    displayName: secret.displayName ?? applying.settings.secretDescription,
    expiresAt: secret.endDateTime ?? endTimeOf(applying),
    dynamicsUrl: applying.environment.url ?? "",
    tenantId: applying.account.tenantId,
    clientId,
    clientSecret: secret.secretText,
  });
}

const seconds = (time: string | null): number => Math.floor(Date.parse(time ?? "") / 1000);

/**
 * Secrets that this run asked for and whose value it never saw: same description, exactly the end time of a
 * journaled intent, and a key id that was not there before.
 */
export const orphansOf = (
  credentials: readonly PasswordCredentialRow[],
  situation: Situation,
  heldKeyId: string | null,
): readonly PasswordCredentialRow[] => {
  const intents = [...situation.intents("application"), ...situation.intents("client-secret")];
  return credentials.filter(
    (credential) =>
      credential.keyId !== heldKeyId &&
      intents.some(
        (intent) =>
          intent.displayName === credential.displayName &&
          seconds(String(intent.endDateTime)) === seconds(credential.endDateTime) &&
          Array.isArray(intent.knownKeyIds) &&
          !intent.knownKeyIds.includes(credential.keyId),
      ),
  );
};
