import type { Call } from "../../sandbox/graph/protocol/call.ts";
import {
  deleteApplication,
  deleteServicePrincipal,
} from "../../sandbox/graph/resources/delete-application.ts";
import type { ServicePrincipal, Tenant } from "../../sandbox/tenant/model.ts";
import type { Engine } from "./create-engine.ts";
import { addKeyToPrincipal, addStrangersSecret, appOf, roleIn, userOf } from "./stranger.ts";

type Sandboxed = Pick<Engine, "sandbox">;

/** A change that others may make to a finished set-up, and what a check says about it. */
export interface Change {
  readonly name: string;
  does(engine: Sandboxed, clientId: string): void;
  /** The check's line that reports it. */
  readonly line: string;
  readonly says: "repair" | "attend";
  /** A part of the sentence. */
  readonly words: RegExp;
}

const callOf = ({ sandbox: { world } }: Sandboxed): Call =>
  ({ tenant: world.tenant, now: world.clock.now() }) as Call;

const principalOf = ({ sandbox }: Sandboxed, clientId: string): ServicePrincipal => {
  const row = sandbox.world.tenant.servicePrincipals.find(({ appId }) => appId === clientId);
  if (row === undefined) throw new Error(`There is no service principal of ${clientId}.`);
  return row;
};

const grantsOf = (engine: Sandboxed, clientId: string): Tenant["grants"] => {
  const { id } = principalOf(engine, clientId);
  return engine.sandbox.world.tenant.grants.filter((grant) => grant.clientId === id);
};

const organizationOf = ({ sandbox }: Sandboxed) => {
  const row = sandbox.world.tenant.organizations.find(({ host }) => host === "contoso.crm4.dynamics.com");
  if (row === undefined) throw new Error("There is no organization contoso.");
  return row;
};

function dropGrant(engine: Sandboxed, clientId: string): void {
  const { grants } = engine.sandbox.world.tenant;
  const [first] = grantsOf(engine, clientId);
  if (first) grants.splice(grants.indexOf(first), 1);
}

/** Changes that a repair undoes completely: the tenant is as it was. */
export const repairable: readonly Change[] = [
  {
    name: "the app was deleted",
    does: (engine, clientId) => deleteApplication(callOf(engine), appOf(engine, clientId)),
    line: "application",
    says: "repair",
    words: /was deleted, so TextUs can't sign in/,
  },
  {
    name: "the app was deactivated",
    does(engine, clientId) {
      appOf(engine, clientId)._rest.isDisabled = true;
    },
    line: "activation",
    says: "repair",
    words: /deactivated/,
  },
  {
    name: "permissions were taken off the app",
    does: (engine, clientId) => void appOf(engine, clientId).requiredResourceAccess.pop(),
    line: "permissions",
    says: "repair",
    words: /no longer asks for/,
  },
  {
    name: "the service principal was deleted",
    does: (engine, clientId) => deleteServicePrincipal(callOf(engine), principalOf(engine, clientId)),
    line: "service-principal",
    says: "repair",
    words: /Microsoft keeps it for 30 days/,
  },
  {
    name: "sign-in was turned off for the service principal",
    does(engine, clientId) {
      principalOf(engine, clientId).accountEnabled = false;
    },
    line: "service-principal",
    says: "repair",
    words: /Sign-in is turned off/,
  },
  {
    name: "consent was taken back",
    does: dropGrant,
    line: "consent",
    says: "repair",
    words: /^Missing: /,
  },
  {
    name: "a scope was taken out of the consent",
    does(engine, clientId) {
      for (const grant of grantsOf(engine, clientId))
        grant.scope = grant.scope.replace("Directory.ReadWrite.All", "").trim();
    },
    line: "consent",
    says: "repair",
    words: /Missing: Directory\.ReadWrite\.All/,
  },
  {
    name: "the user was disabled",
    does(engine, clientId) {
      userOf(engine, clientId).isdisabled = true;
    },
    line: "user",
    says: "repair",
    words: /It is disabled/,
  },
  {
    name: "roles were removed",
    does: (engine, clientId) => void userOf(engine, clientId).roleids.splice(0, 2),
    line: "roles",
    says: "repair",
    words: /^Missing: /,
  },
  {
    name: "the user was deleted for good",
    does(engine, clientId) {
      const { systemUsers } = organizationOf(engine);
      systemUsers.splice(systemUsers.indexOf(userOf(engine, clientId)), 1);
    },
    line: "user",
    says: "repair",
    words: /is not there/,
  },
];

/** Changes that only a person can resolve. */
export const toAttend: readonly Change[] = [
  {
    name: "the app was deleted for good",
    does(engine, clientId) {
      deleteApplication(callOf(engine), appOf(engine, clientId));
      engine.sandbox.world.tenant.deletedApplications.length = 0;
    },
    line: "application",
    says: "attend",
    words: /Connect this environment again/,
  },
  {
    name: "Microsoft has disabled the app",
    does(engine, clientId) {
      appOf(engine, clientId)._rest.disabledByMicrosoftStatus = "DisabledDueToViolationOfServicesAgreement";
    },
    line: "activation",
    says: "attend",
    words: /Microsoft has disabled it/,
  },
  {
    name: "the secret was removed",
    does(engine, clientId) {
      appOf(engine, clientId).passwordCredentials.length = 0;
    },
    line: "secret",
    says: "attend",
    words: /removed it from the app/,
  },
  {
    name: "somebody has added a secret",
    does: (engine, clientId) => addStrangersSecret(engine, appOf(engine, clientId)),
    line: "others",
    says: "attend",
    words: /Secrets that somebody else has added \(1\): production \(2026-11-01\)/,
  },
  {
    name: "somebody has put a key on the service principal",
    does: (engine, clientId) => addKeyToPrincipal(engine, principalOf(engine, clientId)),
    line: "others",
    says: "attend",
    words: /Certificates or secrets that somebody else has added/,
  },
  {
    name: "somebody has put a certificate on the app",
    does: (engine, clientId) =>
      void Object.assign(appOf(engine, clientId)._rest, {
        keyCredentials: [
          {
            keyId: "7e87a500-0000-4000-8000-0000000bad11",
            displayName: "CN=build",
            startDateTime: "2026-11-01T00:00:00Z",
          },
        ],
      }),
    line: "others",
    says: "attend",
    words: /Certificates or secrets that somebody else has added \(1\): CN=build \(2026-11-01\)/,
  },
  {
    name: "an application permission was granted",
    does(engine, clientId) {
      principalOf(engine, clientId)._appRoleAssignments = [
        { id: "7e87a500-0000-4000-8000-0000000bad12", resourceDisplayName: "Microsoft Graph" },
      ];
    },
    line: "others",
    says: "attend",
    words: /It was granted application permissions \(1\) on Microsoft Graph\./,
  },
  {
    name: "an owner has appeared",
    does(engine, clientId) {
      const other = engine.sandbox.world.tenant.users.find(
        ({ userPrincipalName }) => userPrincipalName === "cloudapp@contoso.com",
      );
      appOf(engine, clientId)._owners.push(other?.id ?? "");
    },
    line: "others",
    says: "attend",
    words: /New owners of the app \(1\): cloudapp@contoso\.com/,
  },
  {
    name: "a federated credential has appeared",
    does(engine, clientId) {
      const app = appOf(engine, clientId);
      app._federatedCredentials = [
        {
          id: "7e87a500-0000-4000-8000-0000000bad09",
          name: "build",
          issuer: "https://token.actions.githubusercontent.com",
          subject: "repo:somebody/thing:ref:refs/heads/main",
          audiences: ["api://AzureADTokenExchange"],
        },
      ];
    },
    line: "others",
    says: "attend",
    words: /Federated credentials that somebody else has added \(1\): build/,
  },
  {
    name: "the user was moved to another business unit",
    does(engine, clientId) {
      const user = userOf(engine, clientId);
      const other = organizationOf(engine).businessUnits.find(
        ({ businessunitid }) => businessunitid !== user.businessunitid,
      );
      user.businessunitid = other?.businessunitid ?? "";
    },
    line: "unit",
    says: "attend",
    words: /business unit “[^”]+” now/,
  },
  {
    name: "the user was given another security role",
    does(engine, clientId) {
      const user = userOf(engine, clientId);
      user.roleids.push(roleIn(engine, "System Administrator", user.businessunitid));
    },
    line: "roles-more",
    says: "attend",
    words: /given it other security roles \(1\): System Administrator\./,
  },
  {
    name: "the user was bound to another service principal",
    does(engine, clientId) {
      userOf(engine, clientId).azureactivedirectoryobjectid = "7e87a500-0000-4000-8000-0000000bad10";
    },
    line: "user",
    says: "attend",
    words: /belongs to a service principal that is gone/,
  },
  {
    name: "the user was deleted and is kept",
    does(engine, clientId) {
      userOf(engine, clientId).deletedstate = 1;
    },
    line: "user",
    says: "attend",
    words: /Restore it in the Power Platform admin center/,
  },
];
