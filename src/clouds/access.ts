/**
 * All that the extension may reach and may do, with the reason for each: the one table that manifest.json, its content
 * security policy, the options page and README's "What it sends where" are held against
 * (tests/repository/access.test.ts), and whose every row is proved to be used by the requests of whole runs
 * (tests/engine/access.test.ts). Where the guide works is another list (src/guide/routes/hosts.ts): nothing is sent
 * there.
 */
export interface CalledHost {
  /** A host, or "*.suffix" for any name below the suffix. */
  readonly host: string;
  /** "installed": granted with the installation. "chosen": the browser asks for the one address when it is picked. */
  readonly asked: "installed" | "chosen";
  /** Who calls it. */
  readonly calledBy: string;
  /** What is sent there and why, for README. */
  readonly sends: string;
}

/** Hosts of the public cloud, the only one that is signed in to today. */
export const calledHosts: readonly CalledHost[] = [
  {
    host: "login.microsoftonline.com",
    asked: "installed",
    calledBy: "background/identity, src/microsoft/entra.ts",
    sends: "your sign-in; at the end one sign-in with the new credentials, to test them",
  },
  {
    host: "graph.microsoft.com",
    asked: "installed",
    calledBy: "src/microsoft/graph",
    sends: "app registration, service principal, secret, consent",
  },
  {
    host: "api.bap.microsoft.com",
    asked: "installed",
    calledBy: "src/microsoft/power-platform",
    sends: "the request for the list of your environments",
  },
  {
    host: "api.powerplatform.com",
    asked: "installed",
    calledBy: "src/microsoft/power-platform",
    sends: "only if you ask for it: the request to make you System Administrator of the environment",
  },
  {
    host: "*.dynamics.com",
    asked: "chosen",
    calledBy: "src/microsoft/dataverse",
    sends:
      "business units, roles, application user; the browser asks you for your organization's one address",
  },
];

/** Match pattern of a host, as manifests have it. */
export const matchPatternOf = ({ host }: Pick<CalledHost, "host">): string => `https://${host}/*`;

/** What the browser is asked for besides hosts, and why. */
export const browserPermissions = {
  identity: "Microsoft's sign-in window, and the address that it comes back to",
  storage: "the set-up in the browser's memory, and what going on with it needs on disk",
  alarms: "long waits of Microsoft's, and dropping a sign-in that nobody uses",
  scripting: "the guide's card in the portals, while the guide is on",
  declarativeNetRequestWithHostAccess:
    "one request without the Origin header, which proves the new credentials (docs/decisions/0004)",
} as const;

/** Ids of the sentences that say why, on the options page. */
type Reason =
  `ui.guide.why-${"user-read" | "application" | "grant" | "policy" | "roles" | "dynamics" | "powerapps" | "apply-admin"}`;

/** A delegated permission of the sign-in app. */
export interface SignInPermission {
  readonly name: string;
  readonly why: Reason;
  /** The product works without it, and says what it can't do. */
  readonly optional?: true;
  /** A request that needs it: "METHOD host path", as a regular expression. */
  readonly usedBy: RegExp;
}

/** One API of the sign-in app, as the portal calls it, with the delegated permissions on it. */
export interface SignInApi {
  readonly name: string;
  readonly permissions: readonly SignInPermission[];
}

/** What the sign-in app asks for (graph-13, graph-33, powerplatform-03, dataverse-02). */
export const signInApis: readonly SignInApi[] = [
  {
    name: "Microsoft Graph",
    permissions: [
      {
        name: "User.Read",
        why: "ui.guide.why-user-read",
        usedBy: /^GET graph\S+ \/v1\.0\/(me|organization)\b/,
      },
      {
        name: "Application.ReadWrite.All",
        why: "ui.guide.why-application",
        usedBy: /^POST graph\S+ \/v1\.0\/applications\b/,
      },
      {
        name: "DelegatedPermissionGrant.ReadWrite.All",
        why: "ui.guide.why-grant",
        usedBy: /^POST graph\S+ \/v1\.0\/oauth2PermissionGrants\b/,
      },
      {
        name: "Policy.Read.All",
        why: "ui.guide.why-policy",
        usedBy: /^GET graph\S+ \/v1\.0\/policies\/defaultAppManagementPolicy\b/,
      },
      {
        name: "RoleManagement.Read.Directory",
        why: "ui.guide.why-roles",
        usedBy: /^GET graph\S+ \/v1\.0\/(me\/transitiveMemberOf|roleManagement)\b/,
      },
    ],
  },
  {
    name: "Dynamics CRM",
    permissions: [
      {
        name: "user_impersonation",
        why: "ui.guide.why-dynamics",
        usedBy: /^POST \S+\.dynamics\.com \/api\/data\/v9\.\d\/systemusers\b/,
      },
    ],
  },
  {
    name: "PowerApps Service",
    permissions: [
      {
        name: "User",
        why: "ui.guide.why-powerapps",
        usedBy: /^GET api\.bap\.microsoft\.com .*\/environments\b/,
      },
    ],
  },
  {
    name: "Power Platform API",
    permissions: [
      {
        name: "UserManagement.Users.Apply",
        why: "ui.guide.why-apply-admin",
        optional: true,
        usedBy: /^POST api\.powerplatform\.com .*\/applyAdminRole\b/,
      },
    ],
  },
];
