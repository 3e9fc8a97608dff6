import type { SandboxRequest } from "./service.ts";

/** One request as the log keeps it: never bodies, tokens, secrets. */
export interface RequestLogEntry {
  /** Counts from 1 in the order in which requests arrived. */
  readonly n: number;
  /** When it arrived, in the sandbox's time (ISO). */
  readonly time: string;
  /** "entra", "graph"...; "none" for a host that nobody owns. */
  readonly service: string;
  readonly method: string;
  readonly host: string;
  readonly path: string;
  /** With "?" when there is one; values that may be secret are masked. */
  readonly query: string;
  /** 0 until answered, and for ever when the connection was cut or left hanging. */
  status: number;
  /** Until the answer was written. */
  ms: number;
  /** From the access token, unchecked; null without one. */
  readonly caller: { readonly appid: string; readonly user: string | null } | null;
  /** Whether the request asks for a change of the tenant (whatever came of it). */
  readonly write: boolean;
  /** Whether it carried an Origin header. */
  readonly origin: boolean;
  readonly http: "1.1" | "2";
  /** The connection that it came by; counts from 1. */
  readonly connection: number;
}

const secretParameters =
  /^(code|client_secret|client_assertion|id_token_hint|access_token|refresh_token|assertion|password|sig)$/i;

/** Graph's POST actions that only read. */
const readingAction = /\/(getByIds|getMemberGroups|getMemberObjects|checkMemberGroups|checkMemberObjects)$/;

/** A new entry for a request that has just arrived. */
export function logEntry(
  request: SandboxRequest,
  about: Pick<RequestLogEntry, "n" | "service" | "http" | "connection"> & { readonly now: number },
): RequestLogEntry {
  return {
    n: about.n,
    time: new Date(about.now).toISOString(),
    service: about.service,
    method: request.method,
    host: request.url.hostname,
    path: request.url.pathname,
    query: maskQuery(request.url),
    status: 0,
    ms: 0,
    caller: callerOf(request.headers.get("authorization")),
    write: isWrite(request, about.service),
    origin: request.headers.has("origin"),
    http: about.http,
    connection: about.connection,
  };
}

function isWrite({ method, url, body }: SandboxRequest, service: string): boolean {
  if (method === "GET" || method === "HEAD" || method === "OPTIONS") return false;
  // Signing in changes nothing in the tenant; consenting does.
  if (service === "entra") return url.pathname.endsWith("/consent");
  // What a portal page tells the tests about itself changes nothing.
  if (service === "portal" && url.pathname === "/portal-api/truth") return false;
  if (service === "graph" && url.pathname.endsWith("/$batch")) return !readsOnly(body);
  return !readingAction.test(url.pathname);
}

/** Whether all requests of a Graph batch are reads. */
function readsOnly(body: Buffer): boolean {
  try {
    const { requests } = JSON.parse(body.toString("utf8")) as {
      readonly requests: { readonly method: string }[];
    };
    return requests.every(({ method }) => method === "GET");
  } catch {
    return false;
  }
}

function maskQuery(url: URL): string {
  if (![...url.searchParams.keys()].some((name) => secretParameters.test(name))) return url.search;
  const masked = new URLSearchParams(url.searchParams);
  for (const name of url.searchParams.keys()) if (secretParameters.test(name)) masked.set(name, "***");
  return `?${masked}`;
}

function callerOf(authorization: string | null): RequestLogEntry["caller"] {
  const payload = /^Bearer\s+[\w-]+\.([\w-]+)\.[\w-]+$/i.exec(authorization ?? "")?.[1];
  if (!payload) return null;
  try {
    const claims = JSON.parse(Buffer.from(payload, "base64url").toString("utf8")) as Record<string, unknown>;
    if (typeof claims.appid !== "string") return null;
    return { appid: claims.appid, user: typeof claims.upn === "string" ? claims.upn : null };
  } catch {
    return null;
  }
}
