import type { SandboxResponse } from "../server/service.ts";
import { buildApplication, buildPasswordCredential } from "../tenant/applications.ts";
import { newGuid } from "../tenant/ids.ts";
import type { Application, PasswordCredential } from "../tenant/model.ts";
import { collection, contextOf, created, entity, headers, noContent } from "./answers.ts";
import { bodyOf, type Call, callerId, demandPermission, mayManageApplications, mayRegister } from "./call.ts";
import { badRequest, denied, GraphError, notFound } from "./errors.ts";
import { checkSecretPolicy } from "./policy.ts";
import { applicationRow, passwordRow } from "./rows.ts";

const READ = [
  "Application.Read.All",
  "Application.ReadWrite.All",
  "Directory.Read.All",
  "Directory.ReadWrite.All",
];
const WRITE = ["Application.ReadWrite.All", "Directory.ReadWrite.All"];
const TWO_YEARS_MONTHS = 24;

const sees = ({ world }: Call, row: Application): boolean =>
  world.replication.sees("application", row._writtenAt);

/** The application that a path's key names: an object id, appId= or uniqueName=. */
function find(call: Call, key: string): Application | undefined {
  const named = /^\((appId|uniqueName)='([^']*)'\)$/i.exec(key);
  const value = named?.[2] ?? key.slice(1);
  return call.tenant.applications.find((row) => {
    const own = named ? (named[1]?.toLowerCase() === "appid" ? row.appId : row.uniqueName) : row.id;
    return own?.toLowerCase() === value.toLowerCase() && sees(call, row);
  });
}

const keyText = (key: string): string => /'([^']*)'/.exec(key)?.[1] ?? key.replace(/^\//, "");

function demandChange(call: Call, row: Application): void {
  demandPermission(call, WRITE);
  if (!mayManageApplications(call) && !row._owners.includes(callerId(call))) throw denied();
}

/** /applications and everything below; null when the path is another. */
export function applications(call: Call): SandboxResponse | null {
  const { path, request } = call;
  const { method } = request;
  if (path === "/applications") {
    if (method === "GET") {
      demandPermission(call, READ);
      return collection(
        call,
        "applications",
        call.tenant.applications.filter((row) => sees(call, row)).map(applicationRow),
      );
    }
    return method === "POST" ? create(call, bodyOf(call)) : null;
  }
  const match = /^\/applications(\([^)]*\)|\/[^/(]+)(?:\/(.*))?$/i.exec(path);
  if (!match) return null;
  const [, key = "", action = ""] = match;
  const row = find(call, key);
  if (method === "PATCH" && !action && !row && key.startsWith("(")) return upsert(call, key);
  if (!row) throw notFound(keyText(key));
  if (!action) {
    if (method === "GET") {
      demandPermission(call, READ);
      return entity(call, "applications", applicationRow(row));
    }
    demandChange(call, row);
    if (method === "PATCH") return update(call, row, bodyOf(call));
    if (method === "DELETE") return remove(call, row);
  }
  if (method === "PUT" && action === "logo") {
    demandChange(call, row);
    row._logo = request.body;
    return noContent();
  }
  if (method === "POST" && action === "addPassword") return addPassword(call, row);
  if (method === "POST" && action === "removePassword") {
    demandChange(call, row);
    const { keyId } = bodyOf(call);
    const index = row.passwordCredentials.findIndex((credential) => credential.keyId === keyId);
    if (index < 0) throw badRequest(`No password credential found with keyId ${String(keyId)}.`);
    row.passwordCredentials.splice(index, 1);
    return noContent();
  }
  return null;
}

/** Soft-deleted applications: list, restore, purge. */
export function deletedApplications(call: Call): SandboxResponse | null {
  const { path, request, tenant } = call;
  if (/^\/directory\/deletedItems\/microsoft\.graph\.application$/i.test(path) && request.method === "GET") {
    demandPermission(call, READ);
    return collection(call, "applications", tenant.deletedApplications.map(applicationRow));
  }
  const match = /^\/directory\/deletedItems\/([^/]+)(\/restore)?$/i.exec(path);
  if (!match) return null;
  const index = tenant.deletedApplications.findIndex((row) => row.id === match[1]);
  const row = tenant.deletedApplications[index];
  if (!row) throw notFound(match[1] ?? "");
  demandChange(call, row);
  if (request.method === "DELETE") {
    tenant.deletedApplications.splice(index, 1);
    return noContent();
  }
  if (request.method !== "POST" || !match[2]) return null;
  tenant.deletedApplications.splice(index, 1);
  row.deletedDateTime = null;
  tenant.applications.push(row);
  return entity(call, "directoryObjects", applicationRow(row));
}

const WRITABLE = new Set([
  "displayName",
  "uniqueName",
  "signInAudience",
  "requiredResourceAccess",
  "passwordCredentials",
  "web",
  "spa",
  "publicClient",
  "isFallbackPublicClient",
  "identifierUris",
  "description",
  "notes",
  "tags",
  "api",
  "appRoles",
  "info",
  "keyCredentials",
  "optionalClaims",
  "groupMembershipClaims",
]);

function checkBody(call: Call, body: Record<string, unknown>, self: Application | null): void {
  for (const name of Object.keys(body)) {
    if (name.startsWith("@") || WRITABLE.has(name)) continue;
    throw badRequest(`Property '${name}' does not exist as a declared property or extension property.`);
  }
  const { uniqueName } = body;
  if (typeof uniqueName === "string" && uniqueName !== self?.uniqueName) {
    if (!/^[A-Za-z0-9_-]{1,64}$/.test(uniqueName))
      throw badRequest("Invalid value specified for property 'uniqueName'.");
    if (self?.uniqueName) throw badRequest("Property 'uniqueName' is read-only and cannot be set.");
    const all = [...call.tenant.applications, ...call.tenant.deletedApplications];
    if (all.some((row) => row.uniqueName?.toLowerCase() === uniqueName.toLowerCase())) {
      throw new GraphError(
        400,
        "Request_BadRequest",
        "Another object with the same value for property uniqueName already exists.",
        { code: "ObjectConflict", target: "uniqueName" },
      );
    }
  }
}

function create(call: Call, body: Record<string, unknown>): SandboxResponse {
  demandPermission(call, [...WRITE, "AppRegistration.Create"]);
  if (!mayRegister(call)) throw denied();
  checkBody(call, body, null);
  const { displayName, uniqueName, signInAudience, requiredResourceAccess, passwordCredentials } = body;
  if (typeof displayName !== "string" || !displayName)
    throw badRequest("A value is required for property 'displayName' of resource 'Application'.");
  const asked = Array.isArray(passwordCredentials) ? passwordCredentials : [];
  const answer = call.world.switches.postApplicationWithSecret;
  if (asked.length > 0 && answer === "refused")
    throw badRequest("Invalid value specified for property 'passwordCredentials' of resource 'Application'.");
  const now = call.world.clock.now();
  const secrets: PasswordCredential[] =
    answer === "secret-ignored" ? [] : asked.map((one: unknown) => newSecret(call, one));
  const row = buildApplication(
    {
      id: newGuid(),
      appId: newGuid(),
      displayName,
      uniqueName: typeof uniqueName === "string" ? uniqueName : null,
      signInAudience:
        typeof signInAudience === "string" ? signInAudience : "AzureADandPersonalMicrosoftAccount",
      createdDateTime: new Date(now).toISOString().replace(/\.\d+Z$/, "Z"),
      writtenAt: now,
      requiredResourceAccess: (requiredResourceAccess ?? []) as Application["requiredResourceAccess"],
      passwordCredentials: secrets,
      owners: [callerId(call)],
    },
    call.tenant,
  );
  call.tenant.applications.push(row);
  const shown = {
    ...applicationRow(row),
    passwordCredentials: secrets.map((secret) => ({
      ...passwordRow(secret),
      secretText: secret._secretText,
    })),
  };
  return created(call, "applications", "Application", shown);
}

function upsert(call: Call, key: string): SandboxResponse {
  if (call.request.headers.get("prefer")?.toLowerCase().includes("create-if-missing") !== true)
    throw notFound(keyText(key));
  const unique = /^\(uniqueName=/i.test(key) ? { uniqueName: keyText(key) } : {};
  return create(call, { ...bodyOf(call), ...unique });
}

function update(call: Call, row: Application, body: Record<string, unknown>): SandboxResponse {
  checkBody(call, body, row);
  const { uniqueName, displayName, requiredResourceAccess, signInAudience } = body;
  if (typeof uniqueName === "string") row.uniqueName = uniqueName;
  if (typeof displayName === "string") row.displayName = displayName;
  if (typeof signInAudience === "string") row.signInAudience = signInAudience;
  if (Array.isArray(requiredResourceAccess)) row.requiredResourceAccess = requiredResourceAccess;
  for (const [name, value] of Object.entries(body)) if (name in row._rest) row._rest[name] = value;
  return noContent();
}

function remove(call: Call, row: Application): SandboxResponse {
  const { tenant, world } = call;
  tenant.applications.splice(tenant.applications.indexOf(row), 1);
  row.deletedDateTime = new Date(world.clock.now()).toISOString();
  tenant.deletedApplications.push(row);
  const principal = tenant.servicePrincipals.findIndex((one) => one.appId === row.appId);
  if (principal >= 0) tenant.servicePrincipals.splice(principal, 1);
  return noContent();
}

function newSecret(call: Call, asked: unknown): PasswordCredential {
  const { displayName, endDateTime, startDateTime } = (asked ?? {}) as Record<string, unknown>;
  const now = call.world.clock.now();
  const start = typeof startDateTime === "string" ? Date.parse(startDateTime) : now;
  const longest = new Date(start);
  longest.setUTCMonth(longest.getUTCMonth() + TWO_YEARS_MONTHS);
  const end = typeof endDateTime === "string" ? Date.parse(endDateTime) : longest.getTime();
  if (!(end > start)) throw badRequest("Key credential end date is invalid.");
  checkSecretPolicy(call.world, start, end);
  return buildPasswordCredential({
    displayName: typeof displayName === "string" ? displayName : null,
    startDateTime: new Date(start).toISOString(),
    endDateTime: new Date(end).toISOString(),
    writtenAt: now,
  });
}

function addPassword(call: Call, row: Application): SandboxResponse {
  demandChange(call, row);
  const secret = newSecret(call, bodyOf(call).passwordCredential);
  row.passwordCredentials.push(secret);
  return {
    status: 200,
    headers: { ...headers(), location: "https://graph.microsoft.com" },
    body: {
      "@odata.context": contextOf("microsoft.graph.passwordCredential"),
      ...passwordRow(secret),
      secretText: secret._secretText,
    },
  };
}
