import type { ApplicationRow, PasswordCredentialRow } from "../../../microsoft/graph/api.ts";
import { type KnownSecret, nameOfRecord, type Vault } from "../../model/vault.ts";
import type { OfferedSecret } from "../shapes.ts";

const MINUTE_MS = 60_000;
/** The browser's clock and Microsoft's may differ by this much. */
const CLOCK_SKEW_MS = 15 * MINUTE_MS;
/** A portal shows a value only right after it was made; it is captured or pasted within this time. */
const CAPTURED_WITHIN_MS = 60 * MINUTE_MS;

/**
 * The records in memory that a run may use for these applications, the latest first: those of any run, and what the
 * guide has captured as soon as it is known which of the application's secrets that is.
 */
export function offeredSecrets(
  held: readonly KnownSecret[],
  apps: readonly ApplicationRow[],
  tenantId: string,
): readonly OfferedSecret[] {
  const offered = held.flatMap((known): readonly OfferedSecret[] => {
    const app = apps.find(({ appId }) => appId === known.clientId);
    if (!app || (known.tenantId ?? tenantId) !== tenantId) return [];
    const { appId } = app;
    if (known.owner === "run") {
      const { keyId, displayName, expiresAt } = known;
      return [{ name: nameOfRecord(known), appId, record: { keyId, displayName, expiresAt } }];
    }
    const row = rowOfCaptured(known, app.passwordCredentials);
    if (!row) return [];
    const record = { keyId: row.keyId, displayName: row.displayName ?? "", expiresAt: row.endDateTime ?? "" };
    return [{ name: { owner: "guide" }, appId, record }];
  });
  return offered.reverse();
}

/**
 * Which of an application's secrets the guide has captured: by its id where that is known; else by its first three
 * characters, which Microsoft Graph shows as `hint`, and by its start shortly before it was captured. Null when none
 * or several could be it: then nobody knows the id that its value belongs to.
 */
function rowOfCaptured(
  captured: Extract<KnownSecret, { readonly owner: "guide" }>,
  rows: readonly PasswordCredentialRow[],
): PasswordCredentialRow | null {
  if (captured.keyId !== null) return rows.find(({ keyId }) => keyId === captured.keyId) ?? null;
  const at = Date.parse(captured.at);
  const alike = rows.filter(
    ({ hint, startDateTime }) =>
      hint === captured.hint && !(Date.parse(startDateTime ?? "") > at + CLOCK_SKEW_MS),
  );
  if (alike.length <= 1) return alike[0] ?? null;
  const recent = alike.filter(
    ({ startDateTime }) => Date.parse(startDateTime ?? "") > at - CAPTURED_WITHIN_MS - CLOCK_SKEW_MS,
  );
  return recent.length === 1 ? (recent[0] ?? null) : null;
}

/** Key ids of secrets that are not lost: their value is in memory, or a page has got it. */
export async function knownKeyIds(vault: Pick<Vault, "known" | "handedOver">): Promise<readonly string[]> {
  const [held, handedOver] = await Promise.all([vault.known(), vault.handedOver()]);
  return [...new Set([...held.flatMap(({ keyId }) => keyId ?? []), ...handedOver])];
}
