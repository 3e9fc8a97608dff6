import { words } from "../../words/index.ts";
import type { Journal } from "../engine/journal.ts";
import { ownWorkIn } from "../model/own-work.ts";
import type { Ports } from "../model/ports.ts";
import type { Finding, SetupState } from "../model/setup-state.ts";
import { isHarmless } from "../model/stops.ts";
import { wasElevated } from "../steps/access/index.ts";
import { giveBackRole } from "../steps/access/writes.ts";
import { chosen } from "./fresh-state.ts";

/**
 * Takes the role away from the admin that was taken for this set-up, unless they want to keep it.
 * @returns what the result says of it; nothing when none was taken.
 * @throws what would stop a run as well: an end of the turn, or of the sign-in.
 */
export async function handBack(
  state: SetupState,
  {
    journal,
    ports,
    signal,
  }: { readonly journal: Journal; readonly ports: Ports; readonly signal: AbortSignal },
): Promise<readonly Finding[]> {
  const environment = chosen(state);
  const own = ownWorkIn(journal.current(), state.account?.tenantId ?? "");
  if (!environment?.url || !wasElevated(own, environment)) return [];
  if (state.answers["access.give-back"] === "keep") return [];
  const intent = { environmentId: environment.id };
  const number = await journal.intend(state.id, { step: "access", write: "give-back-role", intent });
  const values = { environment: environment.displayName };
  try {
    await giveBackRole({ dataverse: ports.dataverse(environment.url), signal });
    await journal.done(state.id, number, {});
    return [{ ok: true, text: words("finding.role-given-back", values) }];
  } catch (error) {
    if (!isHarmless(error, signal)) throw error;
    ports.log.warn("access.not-given-back");
    return [{ ok: false, text: words("finding.role-not-given-back", values) }];
  }
}
