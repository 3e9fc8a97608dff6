import type { SandboxResponse } from "../server/service.ts";
import type { EntraRequest } from "./context.ts";
import { discoveryHeaders } from "./token/answer.ts";

const login = "https://login.microsoftonline.com";
const json = (body: unknown): SandboxResponse => ({ status: 200, headers: discoveryHeaders(), body });

/** The tenant as discovery names it: by id; for "common" and "organizations" a template in the issuer. */
function names({ tenant, world }: EntraRequest): { readonly path: string; readonly issuer: string } {
  return tenant.shared
    ? { path: tenant.segment, issuer: "{tenantid}" }
    : ownNames(tenant.other?.id ?? world.tenant.id);
}

const ownNames = (id: string) => ({ path: id, issuer: id });

/** GET /{tenant}/v2.0/.well-known/openid-configuration, member for member as recorded. */
export function openIdConfigurationV2(context: EntraRequest): SandboxResponse {
  const { path, issuer } = names(context);
  return json({
    token_endpoint: `${login}/${path}/oauth2/v2.0/token`,
    ...commonMembers,
    jwks_uri: `${login}/${path}/discovery/v2.0/keys`,
    issuer: `${login}/${issuer}/v2.0`,
    request_uri_parameter_supported: false,
    userinfo_endpoint: "https://graph.microsoft.com/oidc/userinfo",
    authorization_endpoint: `${login}/${path}/oauth2/v2.0/authorize`,
    device_authorization_endpoint: `${login}/${path}/oauth2/v2.0/devicecode`,
    http_logout_supported: true,
    frontchannel_logout_supported: true,
    end_session_endpoint: `${login}/${path}/oauth2/v2.0/logout`,
    claims_supported: claimsV2,
    kerberos_endpoint: `${login}/${path}/kerberos`,
    ...regionMembers(context),
  });
}

/** GET /{tenant}/.well-known/openid-configuration: the older form, with sts.windows.net as issuer. */
export function openIdConfigurationV1(context: EntraRequest): SandboxResponse {
  const { path, issuer } = names(context);
  return json({
    token_endpoint: `${login}/${path}/oauth2/token`,
    ...commonMembers,
    scopes_supported: ["openid"],
    jwks_uri: `${login}/${path}/discovery/keys`,
    issuer: `https://sts.windows.net/${issuer}/`,
    microsoft_multi_refresh_token: true,
    authorization_endpoint: `${login}/${path}/oauth2/authorize`,
    device_authorization_endpoint: `${login}/${path}/oauth2/devicecode`,
    http_logout_supported: true,
    frontchannel_logout_supported: true,
    end_session_endpoint: `${login}/${path}/oauth2/logout`,
    claims_supported: claimsV2,
    check_session_iframe: `${login}/${path}/oauth2/checksession`,
    userinfo_endpoint: `${login}/${path}/openid/userinfo`,
    kerberos_endpoint: `${login}/${path}/kerberos`,
    ...regionMembers(context),
  });
}

/** GET /{tenant}/discovery/v2.0/keys */
export async function keys({ world }: EntraRequest): Promise<SandboxResponse> {
  return json({
    keys: [{ ...(await world.tokens.publicJwk()), issuer: `${login}/${world.tenant.id}/v2.0` }],
  });
}

/** GET /common/discovery/instance: Microsoft's clouds, as recorded. */
export function instanceDiscovery({ parameters, world }: EntraRequest): SandboxResponse {
  const asked = parameters.get("authorization_endpoint") ?? "";
  const tenant = /^https:\/\/[^/]+\/([^/]+)\//.exec(asked)?.[1] ?? world.tenant.id;
  return json({
    tenant_discovery_endpoint: `${login}/${tenant}/v2.0/.well-known/openid-configuration`,
    "api-version": "1.1",
    metadata: [
      cloud("login.microsoftonline.com", "login.windows.net", ["login.microsoft.com", "sts.windows.net"]),
      cloud("login.partner.microsoftonline.cn", "login.partner.microsoftonline.cn", [
        "login.chinacloudapi.cn",
      ]),
      cloud("login.microsoftonline.de", "login.microsoftonline.de", []),
      cloud("login.microsoftonline.us", "login.microsoftonline.us", ["login.usgovcloudapi.net"]),
      cloud("login-us.microsoftonline.com", "login-us.microsoftonline.com", []),
    ],
  });
}

const cloud = (network: string, cache: string, others: readonly string[]) => ({
  preferred_network: network,
  preferred_cache: cache,
  aliases: [...new Set([network, cache, ...others])],
});

const commonMembers = {
  token_endpoint_auth_methods_supported: ["client_secret_post", "private_key_jwt", "client_secret_basic"],
  response_modes_supported: ["query", "fragment", "form_post"],
  subject_types_supported: ["pairwise"],
  id_token_signing_alg_values_supported: ["RS256"],
  response_types_supported: ["code", "id_token", "code id_token", "id_token token"],
  scopes_supported: ["openid", "profile", "email", "offline_access"],
};

const claimsV2 = [
  "sub",
  "iss",
  "cloud_instance_name",
  "cloud_instance_host_name",
  "cloud_graph_host_name",
  "msgraph_host",
  "aud",
  "exp",
  "iat",
  "auth_time",
  "acr",
  "nonce",
  "preferred_username",
  "name",
  "tid",
  "ver",
  "at_hash",
  "c_hash",
  "email",
];

const regionMembers = ({ tenant }: EntraRequest) => ({
  tenant_region_scope: tenant.shared ? null : "EU",
  cloud_instance_name: "microsoftonline.com",
  cloud_graph_host_name: "graph.windows.net",
  msgraph_host: "graph.microsoft.com",
  rbac_url: "https://pas.windows.net",
});
