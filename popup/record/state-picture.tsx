import { partsOf } from "../../src/provisioning/model/parts-of.ts";
import { partsOfSetUp } from "../../src/provisioning/model/set-up-record.ts";
import { environmentName } from "../setup/setup-facts.ts";
import { SetUpPicture } from "./picture.tsx";
import type { StatePictureProps } from "./picture-props.ts";
import { businessUnitIn } from "./record-facts.ts";
import { useJournal } from "./use-journal.ts";

/** The picture of a set-up in this session: of what its plan will create, or of what its run has. */
export function StatePicture({ state }: StatePictureProps) {
  const journal = useJournal();
  const { result, account } = state;
  const made = partsOf(state);
  if (journal === undefined || made.length === 0) return null;
  const { keyId = null, expiresAt: secretEndsAt = null } = result?.secret ?? {};
  const ended = result && { ...result, made, keyId, secretEndsAt };
  return (
    <SetUpPicture
      parts={ended ? partsOfSetUp(ended, journal.is) : made}
      tenant={account?.tenantName ?? ""}
      environment={environmentName(state)}
      businessUnit={businessUnitIn(state)}
      planned={result === null}
    />
  );
}
