import * as v from "valibot";
import { portalSettingsSchema } from "../portals/settings.ts";
import { directoryRoleId } from "../tenant/directory-roles.ts";
import type { BusinessUnitTree } from "../tenant/organization.ts";
import { switchValues } from "../world/switches.ts";
import { laggingKinds } from "../world.ts";
import { faultSchema } from "./fault-schema.ts";
import { networkEntries } from "./network-schema.ts";

const guid = v.pipe(
  v.string(),
  v.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, "must be a GUID in lower case"),
);
const ms = v.pipe(v.number(), v.minValue(0, "must not be negative"));
const text = v.pipe(v.string(), v.nonEmpty("must not be empty"));
const names = v.array(text);
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));
const pageSize = v.pipe(v.number(), v.integer(), v.minValue(1));

const directoryRole = v.pipe(
  text,
  v.check((name) => directoryRoleId(name) !== undefined, "is not a directory role that the sandbox knows"),
);

const user = v.strictObject({
  userPrincipalName: v.pipe(text, v.includes("@", "must be an address")),
  displayName: text,
  password: v.optional(text, "sandbox"),
  directoryRoles: v.optional(v.array(directoryRole), []),
  directoryRolesByGroup: v.optional(v.array(directoryRole), []),
  signInError: v.optional(v.pipe(v.number(), v.integer())),
  accountEnabled: v.optional(v.boolean(), true),
  /** Custom security attributes, "Set_Name" to value: policies exempt actors by them. */
  securityAttributes: v.optional(v.record(v.string(), v.string()), {}),
  /** How many more objects may be made; absent: as many as one likes. */
  objectsLeft: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  /** A guest: the tenant that the account is at home in. */
  homeTenantId: v.optional(guid),
  /** A personal Microsoft account, which no organization's sign-in takes. */
  personal: v.optional(v.boolean(), false),
});

const secret = v.strictObject({
  displayName: v.nullable(text),
  /** The value; made up when absent. */
  value: v.optional(text),
  keyId: v.optional(guid),
  startDateTime: v.optional(text, "2026-01-01T00:00:00Z"),
  endDateTime: text,
});

/** A certificate: what Graph tells of it, without its key. */
const certificate = v.strictObject({
  displayName: v.nullable(text),
  keyId: v.optional(guid),
  startDateTime: v.optional(text, "2026-01-01T00:00:00Z"),
  endDateTime: text,
});

/** A token of another issuer that signs in as the application. */
const federatedCredential = v.strictObject({
  name: text,
  issuer: text,
  subject: text,
  audiences: v.optional(names, ["api://AzureADTokenExchange"]),
});

const permissions = v.strictObject({
  /** Application id or display name of the API. */
  api: text,
  delegated: v.optional(names, []),
  application: v.optional(names, []),
});

const application = v.strictObject({
  displayName: text,
  appId: v.optional(guid),
  id: v.optional(guid),
  uniqueName: v.optional(v.nullable(text), null),
  signInAudience: v.optional(text, "AzureADMyOrg"),
  createdDateTime: v.optional(text, "2025-06-02T09:30:00Z"),
  deletedDateTime: v.optional(text),
  redirectUris: v.optional(
    v.strictObject({
      spa: v.optional(names, []),
      web: v.optional(names, []),
      publicClient: v.optional(names, []),
    }),
    {},
  ),
  isFallbackPublicClient: v.optional(v.boolean(), false),
  permissions: v.optional(v.array(permissions), []),
  secrets: v.optional(v.array(secret), []),
  certificates: v.optional(v.array(certificate), []),
  federatedCredentials: v.optional(v.array(federatedCredential), []),
  owners: v.optional(names, []),
  identifierUris: v.optional(names, []),
  /** Names of the delegated permissions and app roles that it offers to others. */
  exposes: v.optional(v.strictObject({ scopes: v.optional(names, []), roles: v.optional(names, []) }), {}),
  tags: v.optional(names, []),
  /** Deactivated everywhere (Learn, "Deactivate an app registration"). */
  isDisabled: v.optional(v.boolean(), false),
  /** Disabled by Microsoft: "DisabledDueToViolationOfServicesAgreement"… */
  disabledByMicrosoftStatus: v.optional(v.nullable(text), null),
  /** An app management policy of its own, as Graph answers it; without one the tenant's default holds. */
  appManagementPolicy: v.optional(v.record(v.string(), v.unknown())),
  /** Whether the application has its service principal in the tenant. */
  servicePrincipal: v.optional(v.boolean(), true),
  /** What is on the service principal itself. */
  principal: v.optional(
    v.strictObject({
      /** Object id. */
      id: v.optional(guid),
      accountEnabled: v.optional(v.boolean(), true),
      /** "Assignment required?", and who is assigned: userPrincipalName. */
      assignmentRequired: v.optional(v.boolean(), false),
      assigned: v.optional(names, []),
      secrets: v.optional(v.array(secret), []),
      certificates: v.optional(v.array(certificate), []),
      /** Application permissions that an administrator has granted to it. */
      granted: v.optional(v.array(v.strictObject({ api: text, roles: names })), []),
    }),
    {},
  ),
  /** Whether an administrator has consented to its delegated permissions for everybody. */
  consented: v.optional(v.boolean(), false),
});

const role = v.union([
  text,
  v.strictObject({
    name: text,
    templateId: v.optional(guid),
    rootRoleId: v.optional(guid),
    managed: v.optional(v.boolean()),
    privileges: v.optional(names),
    onlyIn: v.optional(names),
  }),
]);

const businessUnits: v.GenericSchema<BusinessUnitTree> = v.record(
  text,
  v.lazy(() => businessUnits),
);

const systemUser = v.strictObject({
  /** userPrincipalName of a person, or display name of an application. */
  user: v.optional(text),
  application: v.optional(text),
  /** Object id in Entra, where it is not that of the person or of the service principal as it is now. */
  azureObjectId: v.optional(guid),
  roles: v.optional(names, []),
  businessUnit: v.optional(text),
  disabled: v.optional(v.boolean(), false),
  deleted: v.optional(v.boolean(), false),
  accessMode: v.optional(v.pipe(v.number(), v.integer())),
  licensed: v.optional(v.boolean(), true),
});

/** A team of an organization: its roles count for its members. */
const team = v.strictObject({
  name: text,
  roles: v.optional(names, []),
  /** userPrincipalName of members who are system users. */
  members: v.optional(names, []),
});

const organization = v.strictObject({
  host: v.pipe(
    text,
    v.regex(/^[a-z0-9-]+\.crm\d*\.dynamics\.com$/, "must look like contoso.crm4.dynamics.com"),
  ),
  id: v.optional(guid),
  friendlyName: v.optional(text),
  baseLanguage: v.optional(v.pipe(v.number(), v.integer()), 1033),
  state: v.optional(v.picklist(["Enabled", "AdminMode", "Disabled", "Preparing"]), "Enabled"),
  securityGroupId: v.optional(guid),
  /** userPrincipalName of its direct members; nested ones do not count. */
  securityGroupMembers: v.optional(names, []),
  /** App access control: client ids, or display names of the tenant's applications, that are let in. */
  allowedApplications: v.optional(names),
  /** IP firewall: the caller's address is outside its list; for people, or for application users as well. */
  ipFirewall: v.optional(v.picklist(["people", "everybody"])),
  businessUnits,
  disabledBusinessUnits: v.optional(names, []),
  roles: v.array(role),
  systemUsers: v.optional(v.array(systemUser), []),
  teams: v.optional(v.array(team), []),
  accounts: v.optional(v.array(v.record(v.string(), v.unknown())), []),
  contacts: v.optional(v.array(v.record(v.string(), v.unknown())), []),
});

const environment = v.strictObject({
  displayName: text,
  /** Name (GUID); made up when absent, "Default-<tenant id>" for the default environment. */
  name: v.optional(text),
  sku: v.picklist(["Production", "Sandbox", "Developer", "Trial", "Default", "Teams"]),
  location: v.optional(text, "europe"),
  azureRegion: v.optional(text, "westeurope"),
  createdTime: v.optional(text, "2025-03-03T10:00:00.0000000Z"),
  visibleTo: v.optional(v.union([v.literal("everyone"), names]), "everyone"),
  organization: v.optional(v.nullable(organization), null),
});

export const lagSchema = v.strictObject(
  Object.fromEntries(laggingKinds.map((kind) => [kind, v.optional(ms)])) as Record<
    (typeof laggingKinds)[number],
    v.OptionalSchema<typeof ms, undefined>
  >,
);

/** Some of the switches of world.ts, each with one of its values. */
export const switchesSchema = v.strictObject(
  Object.fromEntries(
    Object.entries(switchValues).map(([name, values]) => [name, v.optional(v.picklist(values))]),
  ),
);

/** A whole scenario, after `extends` was followed. Unknown members are refused. */
export const scenarioSchema = v.strictObject({
  description: v.optional(text),
  extends: v.optional(text),
  tenant: v.strictObject({
    id: guid,
    displayName: text,
    initialDomain: text,
    customDomains: v.optional(names, []),
    usersMayRegisterApplications: v.optional(v.boolean(), true),
    /** defaultAppManagementPolicy; members given here replace the default policy's. */
    appManagementPolicy: v.optional(v.record(v.string(), v.unknown()), {}),
    /** First-party APIs whose service principal the tenant lacks, by application id. */
    withoutServicePrincipals: v.optional(v.array(guid), []),
    /** How the service principals of first-party APIs differ from new ones. */
    apis: v.optional(
      v.array(
        v.strictObject({
          api: text,
          accountEnabled: v.optional(v.boolean(), true),
          assignmentRequired: v.optional(v.boolean(), false),
        }),
      ),
      [],
    ),
    /** Objects of the directory: how many there are and may be. */
    directoryQuota: v.optional(v.strictObject({ used: count, total: count })),
    /** Segments of Graph paths that answer a GET with 403: "oauth2PermissionGrants", "owners", "deletedItems"… */
    unreadable: v.optional(names, []),
  }),
  users: v.array(user),
  /** Other organizations of the same cloud: what Entra knows of them, and who is at home there. */
  otherTenants: v.optional(
    v.array(
      v.strictObject({
        id: guid,
        displayName: text,
        initialDomain: text,
        customDomains: v.optional(names, []),
        users: v.optional(
          v.array(
            v.strictObject({
              userPrincipalName: v.pipe(text, v.includes("@", "must be an address")),
              displayName: text,
              password: v.optional(text, "sandbox"),
            }),
          ),
          [],
        ),
      }),
    ),
    [],
  ),
  /** The application that the extension signs in with; null for a tenant that has none. */
  signInApp: v.optional(v.nullable(application), null),
  signInAppConsented: v.optional(v.boolean(), false),
  applications: v.optional(v.array(application), []),
  deletedApplications: v.optional(v.array(application), []),
  environments: v.optional(v.array(environment), []),
  conditionalAccess: v.optional(
    v.array(
      v.strictObject({
        demand: v.picklist(["mfa", "block", "consent"]),
        user: v.optional(text),
        resource: v.optional(guid),
        /** Client id, or "new" for applications made by then: a policy for workload identities. */
        application: v.optional(v.union([guid, v.literal("new")])),
      }),
    ),
    [],
  ),
  lag: v.optional(lagSchema, {}),
  flapping: v.optional(v.boolean(), false),
  ...networkEntries,
  switches: v.optional(switchesSchema, {}),
  faults: v.optional(v.array(faultSchema), []),
  /** Smaller pages than the services' own. */
  paging: v.optional(
    v.strictObject({
      bapEnvironments: v.optional(pageSize),
      dataverseRows: v.optional(pageSize),
      graphRows: v.optional(pageSize),
    }),
    {},
  ),
  /** How much of other people's things is in the tenant; pad.ts. */
  padding: v.optional(
    v.strictObject({
      /** Names and ids follow from it. */
      seed: v.optional(text, "padding"),
      applications: v.optional(count, 0),
      /** Beside those of the padding's applications: of other tenants' applications. */
      servicePrincipals: v.optional(count, 0),
      /** In every organization; each has a copy in every business unit. */
      roles: v.optional(count, 0),
      /** Environments without Dataverse. */
      environments: v.optional(count, 0),
    }),
    {},
  ),
  /** How the portals show themselves; sandbox/portals/settings.ts. */
  portals: v.optional(v.partial(portalSettingsSchema), {}),
});

export type Scenario = v.InferOutput<typeof scenarioSchema>;
export type ScenarioInput = v.InferInput<typeof scenarioSchema>;
export type ScenarioApplication = v.InferOutput<typeof application>;
export type ScenarioOrganization = v.InferOutput<typeof organization>;
export type ScenarioEnvironment = v.InferOutput<typeof environment>;
