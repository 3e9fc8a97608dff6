import type { SandboxRequest } from "./service.ts";

/**
 * Which answers a web page of another origin may read. Graph and the token endpoint are known to allow any
 * origin; so does Dataverse for single-page applications (Microsoft's article on CORS and Dataverse). Nothing
 * is known of BAP and the Power Platform API, so they get no headers: an extension needs a host permission.
 */
function exposedHeaders(url: URL): string | null {
  const host = url.hostname;
  if (host === "graph.microsoft.com")
    return "ETag, Location, Preference-Applied, Content-Range, request-id, client-request-id, Retry-After, ReadWriteConsistencyToken, SdkVersion, WWW-Authenticate, x-ms-client-gcc-tenant";
  if (host.startsWith("login.") && /\/oauth2\/(v2\.0\/)?(token|devicecode)$/.test(url.pathname))
    return "x-ms-request-id, x-ms-clitelem, Retry-After";
  if (host.startsWith("login.") && /\/(discovery|\.well-known)\//.test(url.pathname)) return "";
  if (host.endsWith(".dynamics.com"))
    return "OData-EntityId, Preference-Applied, ETag, Retry-After, WWW-Authenticate";
  return null;
}

/** Headers that an answer gets because of its request's Origin; none without one. */
export function corsHeaders(request: SandboxRequest): Record<string, string> {
  const exposed = exposedHeaders(request.url);
  if (exposed === null || !request.headers.has("origin")) return {};
  return {
    "access-control-allow-origin": "*",
    ...(exposed === "" ? {} : { "access-control-expose-headers": exposed }),
  };
}

/** Answer to a preflight, or null when the request is none or its host has no CORS. */
export function preflight(request: SandboxRequest): Record<string, string> | null {
  const asked = request.headers.get("access-control-request-method");
  if (request.method !== "OPTIONS" || asked === null || !request.headers.has("origin")) return null;
  if (exposedHeaders(request.url) === null) return null;
  const headers = request.headers.get("access-control-request-headers");
  return {
    "access-control-allow-origin": "*",
    "access-control-allow-methods": "GET, POST, PUT, PATCH, DELETE, OPTIONS",
    ...(headers === null ? {} : { "access-control-allow-headers": headers }),
    "access-control-max-age": "3600",
  };
}
