import { buildPasswordCredential } from "../../tenant/applications.ts";
import { isGuid } from "../../tenant/ids.ts";
import type { Application, PasswordCredential, ServicePrincipal } from "../../tenant/model.ts";
import { removeRow } from "../../tenant/past.ts";
import { actionAnswer, noContent } from "../protocol/answers.ts";
import { bodyOf, type Call } from "../protocol/call.ts";
import { badRequest, GraphError, invalidValue } from "../protocol/errors.ts";
import type { Key } from "../protocol/path.ts";
import { type Route, write } from "../protocol/route.ts";
import { demandChange } from "../rights.ts";
import { checkPrincipalSecretPolicy, checkSecretPolicy } from "./app-policy.ts";
import { visibleApplication } from "./find-application.ts";
import { backingApplication, visiblePrincipal } from "./find-principal.ts";
import { passwordRow } from "./rows.ts";

const defaultMonths = 24;

/** addPassword and removePassword; secrets-01, secrets-03. */
export const secretRoutes: readonly Route[] = [
  write("POST", "applications/{key}/addPassword", (call, key) => {
    const row = visibleApplication(call, key);
    demandChange(call, row);
    const secret = newSecret(call, bodyOf(call).passwordCredential ?? null, row);
    return addPassword(row.passwordCredentials, secret);
  }),
  write("POST", "applications/{key}/removePassword", (call, key) => {
    const row = visibleApplication(call, key);
    demandChange(call, row);
    return removePassword(call, row.passwordCredentials);
  }),
  write("POST", "servicePrincipals/{key}/addPassword", (call, key) => {
    const row = changeable(call, key);
    const asked = bodyOf(call).passwordCredential ?? {};
    if (typeof asked !== "object") throw invalidValue("passwordCredential", "ServicePrincipal");
    const terms = termsOf(call, asked);
    const app = backingApplication(call, row);
    const createdAt = app ? Date.parse(app.createdDateTime) : call.now;
    checkPrincipalSecretPolicy(call, { ...terms, createdAt });
    return addPassword(row.passwordCredentials, made(call, terms));
  }),
  write("POST", "servicePrincipals/{key}/removePassword", (call, key) =>
    removePassword(call, changeable(call, key).passwordCredentials),
  ),
];

/**
 * A secret as asked for, held against the policies for applications.
 * @param application null for one that is being made. @throws GraphError 400
 */
export function newSecret(call: Call, asked: unknown, application: Application | null): PasswordCredential {
  if (typeof asked !== "object" || (asked === null && application === null))
    throw invalidValue("passwordCredentials", "Application");
  const terms = termsOf(call, asked ?? {});
  checkSecretPolicy(call, application, { ...terms, createdAt: call.now });
  return made(call, terms);
}

interface Terms {
  readonly displayName: string | null;
  readonly start: number;
  readonly end: number;
}

/**
 * Two years unless an end is given; Graph itself sets no longest life (recorded: an end in the year 2100 is taken),
 * only the tenant's policy does. The portal's longest is 24 months. @throws GraphError 400
 */
function termsOf(call: Call, asked: object): Terms {
  const { displayName, endDateTime, startDateTime, secretText, hint } = asked as Record<string, unknown>;
  // Read-only (specs/graph/json-schema.v1.json): the service makes the value.
  if (secretText != null || hint != null) throw badRequest("New password value should be empty.");
  const start = instantOf(startDateTime, "startDateTime") ?? call.now;
  const end = instantOf(endDateTime, "endDateTime") ?? addMonths(start, defaultMonths);
  if (end <= start)
    throw badRequest("Key credential end date is invalid.", { code: "InvalidKeyEndDate", target: "EndDate" });
  return { displayName: typeof displayName === "string" ? displayName : null, start, end };
}

const made = ({ now }: Call, { displayName, start, end }: Terms): PasswordCredential =>
  buildPasswordCredential({
    displayName,
    startDateTime: iso(start),
    endDateTime: iso(end),
    writtenAt: now,
  });

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

function addPassword(secrets: PasswordCredential[], secret: PasswordCredential) {
  secrets.push(secret);
  return actionAnswer("microsoft.graph.passwordCredential", {
    ...passwordRow(secret),
    secretText: secret._secretText,
  });
}

function removePassword(call: Call, secrets: PasswordCredential[]) {
  const { keyId } = bodyOf(call);
  if (typeof keyId !== "string" || !isGuid(keyId)) throw invalidValue("keyId", "PasswordCredential");
  const secret = secrets.find((one) => one.keyId === keyId.toLowerCase());
  if (!secret) throw badRequest(`No password credential found with keyId.`);
  removeRow(secrets, secrets, secret, call.now);
  return noContent();
}

/** A service principal whose secrets this caller may change. @throws GraphError 400 for one that its application locks */
function changeable(call: Call, key: Key): ServicePrincipal {
  const row = visiblePrincipal(call, key);
  const application = backingApplication(call, row);
  demandChange(call, application);
  const lock = application?._rest.servicePrincipalLockConfiguration as Lock | null | undefined;
  if (lock?.isEnabled && (lock.allProperties || lock.credentialsWithUsageVerify))
    throw new GraphError(
      400,
      "CannotUpdateLockedServicePrincipalProperty",
      "Property passwordCredentials is invalid.",
    );
  return row;
}

interface Lock {
  readonly isEnabled?: boolean;
  readonly allProperties?: boolean;
  readonly credentialsWithUsageVerify?: boolean;
}
