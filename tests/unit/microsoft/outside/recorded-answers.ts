import { readFileSync } from "node:fs";

/** Microsoft's own answers, recorded or from its documentation (specs/README.md). */
const folder = new URL("../../../../specs/", import.meta.url);

interface Interaction {
  readonly request: { readonly method: string; readonly url: string };
  readonly response: { readonly status: number; readonly body: unknown };
}

const file = <T>(path: string): T => JSON.parse(readFileSync(new URL(path, folder), "utf8")) as T;

/** The body of a file that holds one answer. */
const one = (path: string): unknown => file<Interaction>(path).response.body;

/** The body of the first recorded Graph answer to such a request. */
function graph(method: string, url: RegExp, status: number, path: string): unknown {
  const { interactions } = file<{ readonly interactions: readonly Interaction[] }>(`graph/recorded/${path}`);
  const found = interactions.find(
    ({ request, response }) =>
      request.method === method && url.test(request.url) && response.status === status && response.body,
  );
  if (!found) throw new Error(`No ${method} ${url} with ${status} in ${path}.`);
  return found.response.body;
}

const made = "test_app_create_idempotent.json";
const principals = "test_service_principal_scenario.json";

export const recorded = {
  organization: one("graph/documented/organization.list.json"),
  policy: one("graph/documented/policies.defaultAppManagementPolicy.get.json"),
  application: graph("POST", /\/applications$/, 201, made),
  applications: graph("GET", /\/applications\?/, 200, made),
  newPassword: graph("POST", /\/addPassword$/, 200, "test_app_credential.json"),
  servicePrincipal: graph("POST", /\/servicePrincipals$/, 201, principals),
  /** Of the documented form: none is recorded. */
  grants: {
    value: [
      {
        id: "l5eW7x0ga0-WDOntXzHateb",
        clientId: "ef969797-201d-4f6b-960c-e9ed5f31dab5",
        consentType: "AllPrincipals",
        principalId: null,
        resourceId: "943603e4-e787-4fe9-93d1-e30f749aae39",
        scope: "User.Read Directory.ReadWrite.All",
      },
    ],
  },
  environments: one("powerplatform/recorded/bap.environments.list.json"),
  environments2: one("powerplatform/recorded/bap.environments.list2.json"),
  whoAmI: one("dataverse/recorded/whoami.json"),
  roles: one("dataverse/recorded/roles.filter.businessunit.json"),
  users: one("dataverse/recorded/applicationusers.list.json"),
  user: one("dataverse/recorded/systemuser.json"),
  token: one("entra/recorded/token.client_credentials.json"),
  /** Failures in each service's envelope. */
  failures: [
    { error: { code: "Request_ResourceNotFound", message: "Resource does not exist.", details: [] } },
    { error: { code: "0x80040220", message: "Principal user is missing prvCreateUser privilege." } },
    { code: "EnvironmentNotFound", message: "The environment could not be found." },
    {
      error: "invalid_client",
      error_description: "AADSTS7000215: Invalid client secret provided. Trace ID: 1",
      error_codes: [7000215],
    },
    one("powerplatform/recorded/bap.environment.notfound.json"),
    one("powerplatform/recorded/bap.environment.create.nocapacity.json"),
  ] as readonly unknown[],
};
