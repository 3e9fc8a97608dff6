import { app, handMade, withUser } from "../../../drive/engine/hand-made-app.ts";
import type { ScenarioSource } from "../../../sandbox/scenario/read.ts";
import type { QuestionId } from "../../../src/provisioning/model/plan.ts";

/** One kind of tenant: how it comes about, and what an administrator has to read before anything is written. */
export interface TenantRow {
  readonly tenant: string;
  readonly scenario: ScenarioSource;
  readonly user?: string;
  readonly withoutScopes?: readonly string[];
  /** Answers given on the way to the sentences. */
  readonly answers?: Partial<Record<QuestionId, string>>;
  /** Whether the list of environments is as far as one gets. */
  readonly listOnly?: true;
  /** Sentences, or parts of them, that the screen shows. */
  readonly says: readonly string[];
  /** Whether the plan can be confirmed then. */
  readonly confirmable: boolean;
  /** The test of what comes of it, in this folder; part of its title. */
  readonly proof: { readonly file: string; readonly title: string };
}

const changed = (changes: Readonly<Record<string, unknown>>): ScenarioSource =>
  ({ extends: "contoso", ...changes }) as ScenarioSource;
const adopted = { "application.adopt": handMade };
const environment = (organization: unknown) =>
  changed({ environments: [{ displayName: "Contoso Sales", organization }] });
const padding = { applications: 5_000, servicePrincipals: 5_000, roles: 1_000, environments: 120 };

export const tenants: readonly TenantRow[] = [
  {
    tenant: "nothing of ours is there",
    scenario: "contoso",
    says: [
      "App registration “TextUs”",
      "Secret “production”, 24 months",
      "Consent to 3 permissions",
      "6 security roles",
    ],
    confirmable: true,
    proof: { file: "two-admins.test.ts", title: "is told, reads the plan again, and takes nothing over" },
  },
  {
    tenant: "hand-made app “TextUs”",
    scenario: "hand-made-app",
    says: [
      "There is an app already that this extension did not make. Which one should TextUs use?",
      "Nothing is taken away from it.",
      "1 other secret is on this app.",
      "Owned by cloudapp@contoso.com. An owner can add secrets at any time.",
    ],
    confirmable: true,
    proof: { file: "hand-made-app.test.ts", title: "is offered for adoption with what would change" },
  },
  {
    tenant: "hand-made app, adopted",
    scenario: "hand-made-app",
    answers: adopted,
    says: [
      "The app that is there already, client ID",
      "Asks for Directory.ReadWrite.All",
      "by which a later set-up finds it",
    ],
    confirmable: true,
    proof: { file: "hand-made-app.test.ts", title: "is offered for adoption with what would change" },
  },
  {
    tenant: "app of somebody else's under our unique name",
    scenario: "planted-app",
    says: [
      "Use the app “Payroll export” that exists",
      "2 other secrets are on this app.",
      "Whoever holds them could use Dynamics 365 as TextUs.",
      "so the new one gets a unique name of its own",
    ],
    confirmable: true,
    proof: { file: "whose-app.test.ts", title: "is asked about with its real name and everybody's ways in" },
  },
  {
    tenant: "application user that is System Administrator",
    scenario: changed(withUser({ roles: ["System Administrator"] })),
    answers: adopted,
    says: ["Whoever holds a key to the app can do everything in Contoso Sales."],
    confirmable: false,
    proof: { file: "met-in-mid-run.test.ts", title: "that is System Administrator is asked about" },
  },
  {
    tenant: "application user of a service principal that is gone",
    scenario: changed(
      withUser({ roles: ["Basic User"], azureObjectId: "7e87a500-0000-4000-8000-00000000dead" }),
    ),
    answers: adopted,
    says: ["belongs to a service principal that does not exist any more", "Delete this application user"],
    confirmable: false,
    proof: { file: "met-in-mid-run.test.ts", title: "of a service principal that is gone blocks the plan" },
  },
  {
    tenant: "app that is deactivated",
    scenario: changed({ applications: [app({ isDisabled: true })] }),
    answers: adopted,
    says: ["is deactivated, so nobody can sign in as it.", "Find out who deactivated it and why."],
    confirmable: false,
    proof: {
      file: "whose-app.test.ts",
      title: "is said in the plan where it is readable",
    },
  },
  {
    tenant: "several apps of that name",
    scenario: "several-apps",
    says: [
      "There is an app already that this extension did not make. Which one should TextUs use?",
      "Create a new app",
    ],
    confirmable: true,
    proof: { file: "hand-made-app.test.ts", title: "is one of several: the admin chooses" },
  },
  {
    tenant: "app that is open to other organizations",
    scenario: changed({ applications: [app({ signInAudience: "AzureADMultipleOrgs" })] }),
    answers: adopted,
    says: ["is open to other organizations", "Choose another one or make a new one."],
    confirmable: false,
    proof: { file: "hand-made-app.test.ts", title: "is refused when it is open to other organizations" },
  },
  {
    tenant: "name held by a deleted app",
    scenario: "deleted-app",
    says: [
      "was deleted",
      "Restore the deleted app “TextUs”",
      "Its owners and other ways in can't be read while it is deleted.",
      "so the new one gets a unique name of its own",
    ],
    confirmable: true,
    proof: { file: "deleted-app.test.ts", title: "that holds the name is restored after asking" },
  },
  {
    tenant: "grants with other scopes",
    scenario: "other-scopes",
    answers: adopted,
    says: ["keep: User.Read (Microsoft Graph)", "create: Directory.ReadWrite.All (Microsoft Graph)"],
    confirmable: true,
    proof: { file: "consent.test.ts", title: "is merged with what was granted before; nothing is lost" },
  },
  {
    tenant: "service principals of Dynamics and Graph missing",
    scenario: changed({
      tenant: {
        withoutServicePrincipals: [
          "00000007-0000-0000-c000-000000000000",
          "00000003-0000-0000-c000-000000000000",
        ],
      },
      signInApp: null,
    }),
    says: [
      "create: Dynamics CRM is not in your organization yet: its service principal",
      "create: Microsoft Graph is not in your organization yet: its service principal",
    ],
    confirmable: true,
    proof: { file: "consent.test.ts", title: "makes the service principal of %s where it is missing" },
  },
  {
    tenant: "policy that caps secrets at 180 days",
    scenario: "secrets-capped",
    says: [
      "Secret “production”, 180 days",
      "Your organization's policy allows 180 days only: the secret will end on",
    ],
    confirmable: true,
    proof: { file: "secret-policy.test.ts", title: "that caps their life makes it shorter" },
  },
  {
    tenant: "policy that forbids secrets",
    scenario: "secrets-forbidden",
    says: [
      "Your organization's policy forbids client secrets for this app.",
      "Ask whoever manages Application policies",
    ],
    confirmable: false,
    proof: { file: "secret-policy.test.ts", title: "that forbids them blocks the plan" },
  },
  {
    tenant: "policy that can't be read",
    scenario: "secrets-capped",
    withoutScopes: ["Policy.Read.All"],
    says: ["can't be read by this account. If it asks for a shorter life, the secret is made shorter"],
    confirmable: true,
    proof: { file: "secret-policy.test.ts", title: "that can't be read is tried, and the life shortened" },
  },
  {
    tenant: "not allowed to register apps",
    scenario: "contoso",
    user: "user@contoso.com",
    says: ["user@contoso.com may not register apps", "It takes the role Application Developer or Cloud"],
    confirmable: false,
    proof: { file: "without-rights.test.ts", title: "to register apps is told which role is missing" },
  },
  {
    tenant: "not allowed to consent",
    scenario: "may-not-consent",
    user: "developer@contoso.com",
    says: [
      "developer@contoso.com may not consent for Contoso. That needs the role Cloud Application Administrator.",
      "Do everything else now, then wait for the consent",
      "Finish without consent",
    ],
    confirmable: false,
    proof: { file: "without-rights.test.ts", title: "to consent lets the rest be done, waits, and ends" },
  },
  {
    tenant: "not System Administrator, and may take the role",
    scenario: "not-system-administrator",
    says: [
      "Take the role System Administrator in Contoso Sales?",
      "At the end you can have the role taken away again.",
    ],
    confirmable: false,
    proof: { file: "elevation.test.ts", title: "may take the role, reads the whole plan afterwards" },
  },
  {
    tenant: "not System Administrator, and may not take the role",
    scenario: "no-rights",
    user: "cloudapp@contoso.com",
    says: ["cloudapp@contoso.com is not System Administrator in Contoso Sales.", "Ask for the security role"],
    confirmable: false,
    proof: { file: "elevation.test.ts", title: "and may not take it, is told what is missing" },
  },
  {
    tenant: "environments that are disabled, in administration mode, being made, without Dataverse",
    scenario: changed({
      environments: [
        { displayName: "Contoso Sales", organization: { state: "Preparing" } },
        { displayName: "Contoso Test", organization: { state: "AdminMode" } },
        {
          displayName: "Contoso Archive",
          sku: "Sandbox",
          organization: {
            host: "contosoarchive.crm4.dynamics.com",
            businessUnits: { root: {} },
            roles: ["System Administrator"],
            state: "Disabled",
          },
        },
      ],
    }),
    listOnly: true,
    says: [
      "There is no environment with Dynamics 365",
      "Contoso Sales: Is still being prepared, or is not ready.",
      "Contoso Test: Is in administration mode.",
      "Contoso Archive: Is disabled.",
      "Contoso (default): Has no Dataverse, so Dynamics 365 is not in it.",
    ],
    confirmable: false,
    proof: { file: "environments.test.ts", title: "can't be chosen, nor asked for" },
  },
  {
    tenant: "application user that is there",
    scenario: changed(withUser({ roles: ["Basic User"] })),
    answers: adopted,
    says: ["keep: Basic User", "create: Bot Author"],
    confirmable: true,
    proof: { file: "application-user.test.ts", title: "is adopted, with what it lacks" },
  },
  {
    tenant: "application user that is disabled",
    scenario: "user-disabled",
    answers: adopted,
    says: ["Is disabled now, and is enabled"],
    confirmable: true,
    proof: { file: "application-user.test.ts", title: "is enabled when it was disabled" },
  },
  {
    tenant: "application user that was soft-deleted",
    scenario: "user-deleted",
    answers: adopted,
    says: ["was deleted, and stands in the way of a new one.", "Delete it for good and make a new one"],
    confirmable: false,
    proof: { file: "application-user.test.ts", title: "is deleted for good when it was soft-deleted" },
  },
  {
    tenant: "application user in another business unit",
    scenario: "user-elsewhere",
    answers: adopted,
    says: ["is in another business unit than", "Choose the business unit that it is in below"],
    confirmable: false,
    proof: { file: "application-user.test.ts", title: "in another business unit blocks the plan" },
  },
  {
    tenant: "roles missing",
    scenario: "roles-missing",
    says: [
      "Sales system access: comes with Dynamics 365 Sales, which is not installed here",
      "Go on without them",
    ],
    confirmable: false,
    proof: {
      file: "security-roles.test.ts",
      title: "that are missing are named with the app that brings them",
    },
  },
  {
    tenant: "roles in another language and another case",
    scenario: environment({
      roles: [
        "System Administrator",
        { name: "Standardbenutzer", managed: true, templateId: "236750cd-45ae-4939-ab12-b24b920ced93" },
        "Bot Author",
        { name: "ACTIVITY FEEDS", managed: true },
        "App Profile User",
        { name: "customer service App Access", managed: true },
        "Sales system access",
      ],
    }),
    says: ["6 security roles"],
    confirmable: true,
    proof: {
      file: "security-roles.test.ts",
      title: "in another case, another language, or copied by somebody",
    },
  },
  {
    tenant: "5,000 applications and service principals, 1,000 roles, more than 100 environments",
    scenario: changed({ padding, paging: { bapEnvironments: 50 } }),
    says: ["App registration “TextUs”", "6 security roles"],
    confirmable: true,
    proof: {
      file: "big-tenant.test.ts",
      title: "of 5,000 applications and service principals are asked no more",
    },
  },
];
