import type { FinishedSetup } from "../../src/provisioning/model/finished-setup.ts";
import type { EndingSecret } from "./save-calendar.ts";

/** The secret of a set-up for a calendar; null where its end is not known. */
export function endingSecretOf(setUp: FinishedSetup): EndingSecret | null {
  const { keyId, runId, secretEndsAt, environmentName, dynamicsUrl, clientId } = setUp;
  if (secretEndsAt === null) return null;
  return { key: keyId ?? runId, endsAt: secretEndsAt, environmentName, dynamicsUrl, clientId };
}
