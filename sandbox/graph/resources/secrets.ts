import { buildPasswordCredential } from "../../tenant/applications.ts";
import { isGuid } from "../../tenant/ids.ts";
import type { Application, PasswordCredential } from "../../tenant/model.ts";
import { removeRow } from "../../tenant/past.ts";
import { actionAnswer, noContent } from "../protocol/answers.ts";
import { bodyOf, type Call } from "../protocol/call.ts";
import { badRequest, invalidValue } from "../protocol/errors.ts";
import type { Key } from "../protocol/path.ts";
import { type Route, write } from "../protocol/route.ts";
import { demandChange } from "../rights.ts";
import { visibleApplication } from "./find-application.ts";
import { passwordRow } from "./rows.ts";
import { checkSecretPolicy } from "./secret-policy.ts";

const defaultMonths = 24;

/** addPassword and removePassword; secrets-01, secrets-03. */
export const secretRoutes: readonly Route[] = [
  write("POST", "applications/{key}/addPassword", addPassword),
  write("POST", "applications/{key}/removePassword", removePassword),
];

/**
 * A secret as asked for. Two years unless an end is given; Graph itself sets no longest life (recorded: an end in
 * the year 2100 is taken), only the tenant's policy does. The portal's longest is 24 months.
 * @throws GraphError 400
 */
export function newSecret(call: Call, asked: unknown, application: Application | null): PasswordCredential {
  if (typeof asked !== "object" || (asked === null && application === null))
    throw invalidValue("passwordCredentials", "Application");
  const { displayName, endDateTime, startDateTime, secretText, hint } = (asked ?? {}) as Record<
    string,
    unknown
  >;
  // Read-only (specs/graph/json-schema.v1.json): the service makes the value.
  if (secretText != null || hint != null) throw badRequest("New password value should be empty.");
  const start = instantOf(startDateTime, "startDateTime") ?? call.now;
  const end = instantOf(endDateTime, "endDateTime") ?? addMonths(start, defaultMonths);
  if (end <= start)
    throw badRequest("Key credential end date is invalid.", { code: "InvalidKeyEndDate", target: "EndDate" });
  checkSecretPolicy(call, application, { start, end, createdAt: call.now });
  return buildPasswordCredential({
    displayName: typeof displayName === "string" ? displayName : null,
    startDateTime: iso(start),
    endDateTime: iso(end),
    writtenAt: call.now,
  });
}

const iso = (time: number): string => new Date(time).toISOString().replace(".000Z", "Z");

function instantOf(value: unknown, property: string): number | null {
  if (value === undefined || value === null) return null;
  const time = typeof value === "string" ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(time)) throw invalidValue(property, "PasswordCredential");
  return time;
}

function addMonths(time: number, months: number): number {
  const date = new Date(time);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.getTime();
}

function addPassword(call: Call, key: Key) {
  const row = visibleApplication(call, key);
  demandChange(call, row);
  const secret = newSecret(call, bodyOf(call).passwordCredential ?? null, row);
  row.passwordCredentials.push(secret);
  return actionAnswer("microsoft.graph.passwordCredential", {
    ...passwordRow(secret),
    secretText: secret._secretText,
  });
}

function removePassword(call: Call, key: Key) {
  const row = visibleApplication(call, key);
  demandChange(call, row);
  const { keyId } = bodyOf(call);
  if (typeof keyId !== "string" || !isGuid(keyId)) throw invalidValue("keyId", "PasswordCredential");
  const secret = row.passwordCredentials.find((one) => one.keyId === keyId.toLowerCase());
  if (!secret) throw badRequest(`No password credential found with keyId.`);
  removeRow(row.passwordCredentials, row.passwordCredentials, secret, call.now);
  return noContent();
}
