import type { Application } from "../../tenant/model.ts";
import { checkBody } from "../model/check-body.ts";
import { applicationKind } from "../model/kinds.ts";
import type { Call } from "../protocol/call.ts";
import { badRequest, GraphError, invalidValue, readOnlyProperty, valueTaken } from "../protocol/errors.ts";

import { checkKeyPolicy, checkUriPolicy } from "./app-policy.ts";

type Body = Readonly<Record<string, unknown>>;

/** graph-03: resources, and permissions over all of them. */
const limits = { resources: 50, permissions: 400, displayName: 256 };

/** Holds a body against the type and against the rest of the directory. @param self null for a new one. @throws GraphError 400 */
export function checkApplication(call: Call, body: Body, self: Application | null): void {
  checkBody(applicationKind.type, body);
  const { displayName, uniqueName, requiredResourceAccess, identifierUris } = body;
  if (typeof displayName === "string" && (displayName === "" || displayName.length > limits.displayName))
    throw invalidValue("displayName", "Application");
  if (uniqueName !== undefined) checkUniqueName(call, uniqueName, self);
  if (Array.isArray(requiredResourceAccess)) checkPermissions(requiredResourceAccess);
  if (Array.isArray(identifierUris)) checkIdentifierUris(call, identifierUris, self);
  if (Array.isArray(body.keyCredentials)) checkKeys(call, body.keyCredentials, self);
  checkSinglePageUris(body.spa, call.world.switches.redirectUriOfFirefox === "taken");
}

/**
 * A single-page application's redirect URIs are https, or http on this computer (consent-41). Browsers' own schemes
 * are refused. Whether Firefox's host for extensions is taken is unconfirmed (entra-02).
 */
function checkSinglePageUris(spa: unknown, takesFirefox: boolean): void {
  const uris = (spa as { readonly redirectUris?: unknown } | null | undefined)?.redirectUris;
  if (!Array.isArray(uris)) return;
  for (const uri of uris.map(String)) {
    const isLocal = /^http:\/\/(localhost|127\.0\.0\.1)([:/]|$)/i.test(uri);
    const isFirefox = /^https:\/\/[^/]+\.extensions\.allizom\.org(\/|$)/i.test(uri);
    if ((/^https:\/\//i.test(uri) && (takesFirefox || !isFirefox)) || isLocal) continue;
    throw badRequest(
      `Invalid value specified for property 'redirectUris' of resource 'SpaApplication': '${uri}'.`,
    );
  }
}

/** Set once, while it is null; unique also among soft-deleted applications (graph-07, graph-10). */
function checkUniqueName(call: Call, value: unknown, self: Application | null): void {
  if (value === (self?.uniqueName ?? null)) return;
  if (self?.uniqueName) throw readOnlyProperty("uniqueName");
  if (typeof value !== "string" || !/^[A-Za-z0-9_-]{1,64}$/.test(value))
    throw invalidValue("uniqueName", "Application");
  const { applications, deletedApplications } = call.tenant;
  const twin = [applications, deletedApplications].some((rows) =>
    rows.some((row) => row.uniqueName?.toLowerCase() === value.toLowerCase()),
  );
  if (!twin) return;
  const taken = valueTaken("uniqueName");
  const code = call.world.switches.uniqueNameTaken;
  throw code === taken.code ? taken : new GraphError(400, code, taken.message);
}

function checkPermissions(resources: readonly unknown[]): void {
  const count = resources.reduce<number>((sum, resource) => {
    const access = (resource as { readonly resourceAccess?: unknown } | null)?.resourceAccess;
    return sum + (Array.isArray(access) ? access.length : 0);
  }, 0);
  if (resources.length > limits.resources || count > limits.permissions)
    throw badRequest(
      "The size of the object has exceeded its limit. Please reduce the number of values and retry your request.",
      { code: "ObjectSizeExceeded", target: "requiredResourceAccess" },
    );
}

/** Certificates that are new, held against the policies for applications. Times are ISO 8601. */
function checkKeys(call: Call, keys: readonly unknown[], self: Application | null): void {
  const before = (self?._rest.keyCredentials ?? []) as readonly { readonly keyId?: unknown }[];
  for (const key of keys as readonly Body[]) {
    if (before.some(({ keyId }) => keyId !== undefined && keyId === key.keyId)) continue;
    const start = Date.parse(String(key.startDateTime ?? new Date(call.now).toISOString()));
    const end = Date.parse(String(key.endDateTime ?? ""));
    if (!Number.isNaN(end)) checkKeyPolicy(call, self, { start, end, createdAt: call.now });
  }
}

function checkIdentifierUris(call: Call, uris: readonly unknown[], self: Application | null): void {
  const { tenant } = call;
  const added = uris.map(String).filter((uri) => !self?.identifierUris.includes(uri));
  checkUriPolicy(call, self, added);
  const domains = [tenant.initialDomain, ...tenant.customDomains];
  for (const uri of uris.map(String)) {
    const host = /^https:\/\/([^/:]+)/i.exec(uri)?.[1]?.toLowerCase();
    if (host && !domains.some((domain) => host === domain || host.endsWith(`.${domain}`)))
      throw new GraphError(
        400,
        "HostNameNotOnVerifiedDomain",
        `Values of identifierUris property must use a verified domain of the organization or its subdomain: '${uri}'`,
      );
    const taken = tenant.applications.some(
      (row) => row !== self && row.identifierUris.some((own) => own.toLowerCase() === uri.toLowerCase()),
    );
    if (taken) throw valueTaken("identifierUris");
  }
}
