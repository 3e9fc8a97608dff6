import { MicrosoftError } from "../../../microsoft/errors.ts";
import type { ApplicationRow } from "../../../microsoft/graph/api.ts";
import { words } from "../../../words/index.ts";
import { factOf, isDone, type OwnWork } from "../../model/own-work.ts";
import { isHarmless } from "../../model/stops.ts";
import type { SecretApplying } from "./hold.ts";
import { knownKeyIds } from "./offered.ts";
import { lostSecrets, secretMakings } from "./terms.ts";

/**
 * Clears away secrets of ours without a value that were not visible when it was looked for them: as soon as a
 * read shows the new secret, it shows the older ones as well. Such a secret's answer was lost, or its value
 * went with the browser before the application had replicated.
 */
export async function sweepLostSecrets(
  application: ApplicationRow,
  heldKeyId: string,
  applying: SecretApplying,
): Promise<void> {
  const { ports, signal } = applying;
  if (!mayHaveLeftAnother(applying.own, heldKeyId)) return;
  try {
    const row = await applying.seen(words("wait.application"), async () => {
      const current = await ports.graph.applicationByAppId(application.appId, { signal });
      return current?.passwordCredentials.some(({ keyId }) => keyId === heldKeyId) ? current : null;
    });
    const known = [heldKeyId, ...(await knownKeyIds(ports.vault))];
    for (const lost of lostSecrets(row.passwordCredentials, applying.own, known)) {
      await removeLostSecret(row, lost.keyId, applying);
    }
  } catch (error) {
    if (!isHarmless(error, signal)) throw error;
    applying.warn(words("plan.client-secret.not-removed"));
  }
}

/** Whether a request of ours has, or may have, made a secret other than the one in hand. */
const mayHaveLeftAnother = (own: OwnWork, heldKeyId: string): boolean =>
  secretMakings(own).some((making) => {
    const keyId = isDone(making) ? factOf(making, "keyId") : "";
    return keyId !== "none" && keyId !== heldKeyId;
  });

/** Removes one secret that is known to be ours and without a value. A failure does not stop the step. */
export async function removeLostSecret(
  application: ApplicationRow,
  keyId: string,
  applying: SecretApplying,
): Promise<void> {
  const { ports, signal } = applying;
  const isGone = async (): Promise<true | null> => {
    const row = await ports.graph.applicationByAppId(application.appId, { signal });
    return row?.passwordCredentials.some((credential) => credential.keyId === keyId) ? null : true;
  };
  try {
    await applying.change({
      write: "remove-secret",
      intent: { applicationId: application.id, keyId },
      ours: true,
      waiting: words("wait.application"),
      async send() {
        try {
          await ports.graph.removePassword(application.id, keyId, { signal });
        } catch (error) {
          // "No such credential" has no code of its own; perhaps it is gone already.
          const refused = error instanceof MicrosoftError && [400, 404].includes(error.facts.status);
          if (!refused || !(await isGone())) throw error;
        }
        return true;
      },
      facts: () => ({ keyId }),
      look: isGone,
    });
  } catch (error) {
    if (!isHarmless(error, signal)) throw error;
    applying.warn(words("plan.client-secret.not-removed"));
  }
}
