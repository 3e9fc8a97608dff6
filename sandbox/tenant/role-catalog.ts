/**
 * Security roles that the sandbox knows by name: what identifies them across organizations (dataverse-42,
 * dataverse-43) and what they allow in the sandbox's small vocabulary. Ids marked in the facts as unknown are left
 * out; such roles get a stable id of the sandbox's own.
 */
export interface KnownRole {
  readonly name: string;
  /** `roletemplateid`, the same in every organization. */
  readonly templateId?: string;
  /** Root `roleid` that a managed solution ships with. */
  readonly rootRoleId?: string;
  readonly privileges: readonly string[];
}

const ownData = ["whoami", "read:account", "read:contact"] as const;
const presence = ["whoami"] as const;

export const knownRoles: readonly KnownRole[] = [
  {
    name: "System Administrator",
    templateId: "627090ff-40a3-4053-8790-584edc5be201",
    privileges: ["*"],
  },
  {
    name: "System Customizer",
    templateId: "119f245c-3cc8-4b62-b31c-d1a046ced15d",
    privileges: ownData,
  },
  { name: "Basic User", templateId: "236750cd-45ae-4939-ab12-b24b920ced93", privileges: ownData },
  { name: "Delegate", templateId: "d892cc0b-28c7-4e88-bd92-72f2c366baed", privileges: presence },
  { name: "Support User", templateId: "2d101bb3-5ced-4122-83f1-94d5efde4e3b", privileges: ownData },
  { name: "Knowledge Manager", templateId: "b4b40b17-cf37-4ea8-b2c5-b580f2f48654", privileges: presence },
  { name: "Salesperson", templateId: "a4be89ff-7c35-4d69-9900-999c3f603e6f", privileges: ownData },
  { name: "Sales Manager", templateId: "c0ed2f4f-6f92-4691-92ba-78f2931e8fba", privileges: ownData },
  { name: "Bot Author", rootRoleId: "e0d2794e-82f3-e811-a951-000d3a1bcf17", privileges: presence },
  { name: "Bot Contributor", rootRoleId: "2fe4d72e-e538-ea11-a81c-000d3ac3e6d8", privileges: presence },
  { name: "Environment Maker", rootRoleId: "d58407f2-48d5-e711-a82c-000d3a37c848", privileges: presence },
  { name: "EAC App Access", rootRoleId: "2c321cf0-f096-ea11-a81a-000d3a6ecd99", privileges: [] },
  {
    name: "App Profile Manager Administrator",
    rootRoleId: "4758a2be-ccd8-ea11-a813-000d3a579805",
    privileges: presence,
  },
  { name: "App Opener", privileges: presence },
  { name: "Activity Feeds", privileges: presence },
  { name: "App Profile User", privileges: presence },
  { name: "Customer service app access", privileges: [] },
  { name: "Sales system access", privileges: presence },
  { name: "Sales system access extension", privileges: presence },
  { name: "Sales, Enterprise app access", privileges: [] },
  { name: "Sales Professional app access", privileges: [] },
  { name: "Customer Service Schedule Administrator", privileges: presence },
];

export const knownRole = (name: string): KnownRole | undefined =>
  knownRoles.find((role) => role.name === name);
