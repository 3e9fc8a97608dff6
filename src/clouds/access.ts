import { type CloudId, cloudPages, clouds } from "./table.ts";

/**
 * All that the extension may reach and may do, with the reason for each. The build makes the manifest's hosts and the
 * content security policy from it (scripts/build/manifest.ts); README's "What it sends where" and the options page are
 * held against it (tests/repository/access.test.ts), and every row is proved to be used by the requests of whole runs
 * (tests/engine/access.test.ts). The portals where the guide works are not in it: nothing is sent there.
 */
export interface CalledHost {
  /** A host, or "*.suffix" for any name below the suffix. */
  readonly host: string;
  /** "installed": granted with the installation. "chosen": the browser asks for the one address when it is picked. */
  readonly asked: "installed" | "chosen";
  /** The code that calls it. */
  readonly calledBy: string;
  /** What is sent there and why, for README. */
  readonly sends: string;
}

/** Hosts that an extension calls which signs in to this cloud. */
export function calledHosts(id: CloudId): readonly CalledHost[] {
  const { login, graph, bap, powerPlatform } = clouds[id];
  return [
    {
      host: new URL(login).host,
      asked: "installed",
      calledBy: "background/identity, src/microsoft/entra.ts",
      sends: "your sign-in; at the end one sign-in with the new credentials, to test them",
    },
    {
      host: new URL(graph).host,
      asked: "installed",
      calledBy: "src/microsoft/graph",
      sends: "app registration, service principal, secret, consent",
    },
    {
      host: new URL(bap).host,
      asked: "installed",
      calledBy: "src/microsoft/power-platform",
      sends: "the request for the list of your environments",
    },
    {
      host: new URL(powerPlatform).host,
      asked: "installed",
      calledBy: "src/microsoft/power-platform",
      sends: "only if you ask for it: the request to make you System Administrator of the environment",
    },
    {
      host: cloudPages[id].organizations.all,
      asked: "chosen",
      calledBy: "src/microsoft/dataverse",
      sends:
        "business units, roles, application user; the browser asks you for your organization's one address",
    },
  ];
}

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
  clipboardWrite: "clearing the clipboard some time after a secret was copied, without reading it",
  offscreen: "the document without a window that does that in Chromium; Firefox needs none",
  sidePanel: "the extension beside the page, where it stays open; Firefox has its sidebar for that",
} as const;

/** Permissions that the browser asks for from a click, each with its reason. */
export const optionalPermissions = {
  notifications:
    "saying that a set-up has ended, goes on or needs you, and that a secret ends soon, if you choose that",
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
        optional: true,
        usedBy: /^GET graph\S+ \/v1\.0\/policies\/defaultAppManagementPolicy\b/,
      },
      {
        name: "RoleManagement.Read.Directory",
        why: "ui.guide.why-roles",
        optional: true,
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
