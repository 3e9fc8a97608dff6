import { MicrosoftError } from "../../../microsoft/errors.ts";
import type { Words } from "../../../words/index.ts";
import { words } from "../../../words/index.ts";
import { retryingReads } from "../../engine/inspection.ts";
import type { FinishedSetup } from "../../model/finished-setup.ts";
import { inALine } from "../../model/in-a-line.ts";
import { problemFrom } from "../../model/problems.ts";
import { OutOfPatience } from "../../model/stops.ts";
import { nameOfRecord } from "../../model/vault.ts";
import type { Looking } from "../../procedure/procedure.ts";
import type { SeenApplication } from "../../steps/undo-step.ts";
import { offOf, signsInHere } from "../../steps/ways-in.ts";

/** What came of a sign-in with the four values. `why`: what it was refused with. */
export type Proof = { readonly works: true } | { readonly works: false; readonly why: Words };

/** Whether nobody can sign in as an application, which says why a proof would fail. */
export const isOff = ({ waysIn, principal }: SeenApplication): boolean =>
  offOf(waysIn) !== null || !signsInHere(waysIn) || principal === "absent";

/**
 * Signs in with the secret that the browser's memory has of a set-up, as the vendor does, and asks Dataverse who that is.
 * null: none is there.
 */
export async function proveHeld(
  { clientId, dynamicsUrl, keyId }: FinishedSetup,
  userId: string | null,
  names: Readonly<Record<string, string>>,
  looking: Looking,
): Promise<Proof | null> {
  const { ports, signal } = looking;
  const known = (await ports.vault.known()).find(
    (one) =>
      one.owner === "run" &&
      one.clientId === clientId &&
      one.dynamicsUrl === dynamicsUrl &&
      (keyId === null || one.keyId === keyId),
  );
  const held = known?.owner === "run" ? await ports.vault.get(nameOfRecord(known)) : null;
  if (held === null) return null;
  const retrying = retryingReads({ ...looking, short: true });
  try {
    const { tenantId, clientSecret } = held;
    const token = await retrying(() =>
      ports.entra.clientCredentialsToken({ tenantId, clientId, clientSecret }, dynamicsUrl, { signal }),
    );
    const who = await retrying(() => ports.dataverseWithToken(dynamicsUrl, token).whoAmI({ signal }));
    return userId === null || who.userId === userId
      ? { works: true }
      : { works: false, why: words("check.found.proof-other") };
  } catch (error) {
    if (!(error instanceof MicrosoftError || error instanceof OutOfPatience)) throw error;
    const values = {
      ...names,
      url: dynamicsUrl,
      id: clientId,
      clientId,
      name: clientId,
      environment: dynamicsUrl,
    };
    return { works: false, why: inALine(problemFrom(error, values)) };
  }
}
