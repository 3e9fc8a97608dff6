import type { SandboxRequest, SandboxResponse, Service } from "../server/service.ts";
import { apiHostOf } from "../tenant/environment.ts";
import { newGuid } from "../tenant/ids.ts";
import type { Organization } from "../tenant/model.ts";
import type { World } from "../world.ts";
import { performBatch } from "./batch/batch.ts";
import { badQuery, DataverseError, errorAnswer, noSuchOperation } from "./errors.ts";
import { type Preferences, readPreferences } from "./odata/preferences.ts";
import type { Operation } from "./operation.ts";
import { perform } from "./router.ts";
import { createSession } from "./session.ts";
import { signIn, Unauthorized } from "./sign-in.ts";

/** Both host names of an organization: contoso.crm4.dynamics.com and contoso.api.crm4.dynamics.com. */
const hostsOf = (organization: Organization): readonly string[] => [
  organization.host,
  apiHostOf(organization.host),
];

const organizationAt = (host: string, world: World): Organization | undefined =>
  world.tenant.organizations.find((organization) => hostsOf(organization).includes(host));

/**
 * The Dataverse Web API of every organization of the tenant, versions 9.0 to 9.2: WhoAmI, business units,
 * security roles, users, accounts and contacts, with queries, batches and errors as Dataverse has them.
 */
export function dataverseService(): Service {
  return {
    name: "dataverse",
    owns: (host, world) => organizationAt(host, world) !== undefined,
    async handle(request, world) {
      const preferences = readPreferences(request.headers.get("prefer"));
      return withCommonHeaders(await answer(request, world, preferences));
    },
  };
}

async function answer(
  request: SandboxRequest,
  world: World,
  preferences: Preferences,
): Promise<SandboxResponse> {
  try {
    const organization = organizationAt(request.url.hostname, world);
    const [, version, path = ""] = /^\/api\/data\/v(9\.[012])\/?(.*)$/s.exec(request.url.pathname) ?? [];
    if (!organization || !version) throw noSuchOperation(request.url.href);
    const hosts = hostsOf(organization);
    const caller = await signIn(request, organization, hosts, world);
    const base = `${request.url.origin}/api/data/v${version}/`;
    const session = createSession(world, organization, caller, { base, hosts });
    const operation: Operation = { ...request, path, preferences };
    if (path === "$batch" || path === "%24batch") return performBatch(session, operation);
    checkMediaType(operation);
    return perform(session, operation);
  } catch (error) {
    if (error instanceof Unauthorized) return { status: 401, headers: error.headers };
    if (error instanceof DataverseError) return errorAnswer(error, preferences.annotates("*"));
    if (error instanceof URIError) return errorAnswer(badQuery("The URI is malformed."), false);
    throw error;
  }
}

/** Rows and references are JSON; only pictures are sent as they are. */
function checkMediaType(operation: Operation): void {
  if (operation.body.length === 0 || /entityimage$/.test(operation.path)) return;
  const type = operation.headers.get("content-type") ?? "";
  if (!type.startsWith("application/json"))
    throw new DataverseError(
      415,
      "",
      `The request entity's media type '${type}' is not supported for this resource.`,
    );
}

function withCommonHeaders(response: SandboxResponse): SandboxResponse {
  const id = newGuid();
  return {
    ...response,
    headers: { "OData-Version": "4.0", "x-ms-service-request-id": id, REQ_ID: id, ...response.headers },
  };
}
