import type { PieceApplying } from "../piece.ts";
import { takeAway } from "../undo-requests.ts";

/** A secret that is to be removed. */
export interface SecretAct {
  /** Of the line. */
  readonly key: string;
  /** Object id. */
  readonly applicationId: string;
  readonly appId: string;
  readonly keyId: string;
}

/** Removes one secret of an application, by an undo or after a rotation. @throws as {@link takeAway} does. */
export const takeAwaySecret = (
  { key, applicationId, appId, keyId }: SecretAct,
  applying: PieceApplying,
): Promise<void> => {
  const { ports, signal } = applying;
  return takeAway(
    {
      write: "remove-secret",
      key,
      intent: { applicationId, keyId },
      send: () => ports.graph.removePassword(applicationId, keyId, { signal }),
      isThere: async () => {
        const row = await ports.graph.applicationByAppId(appId, { signal });
        return row?.passwordCredentials.some((one) => one.keyId === keyId) ?? false;
      },
    },
    applying,
  );
};
