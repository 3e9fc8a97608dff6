import type { Planning } from "./planning.ts";
import type { Ports } from "./ports.ts";
import type { RunOutcome } from "./run.ts";
import type { SetupResult } from "./setup-state.ts";
import type { ApplicationMade } from "./steps/application.ts";
import type { SecretMade } from "./steps/client-secret.ts";
import type { Verified } from "./steps/verification.ts";

/** What a finished run ends with, without the secret itself. */
export async function resultOf(
  outcome: RunOutcome,
  { environment, account }: Planning,
  ports: Ports,
): Promise<SetupResult> {
  const application = outcome.made.application as ApplicationMade;
  const secret = outcome.made["client-secret"] as SecretMade;
  const verified = (outcome.made.verification as Verified | null)?.verified ?? false;
  const held = await ports.vault.get();
  const ours = held && held.keyId === secret.keyId ? held : null;
  return {
    dynamicsUrl: environment.url ?? "",
    tenantId: account.tenantId,
    clientId: application.appId,
    secret: ours && { keyId: ours.keyId, displayName: ours.displayName, expiresAt: ours.expiresAt },
    verified,
    verifiedAt: verified ? new Date(ports.clock.now()).toISOString() : null,
    findings: outcome.findings,
  };
}
