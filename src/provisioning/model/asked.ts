import type { FailureFacts } from "../../microsoft/errors.ts";
import { type WordId, type Words, words } from "../../words/index.ts";

type What = Extract<WordId, `problem.what.${string}`>;

/** What a request asks for, by "METHOD /path"; the first that fits. */
const asked: readonly (readonly [service: FailureFacts["service"], operation: RegExp, what: What])[] = [
  ["entra", /./, "problem.what.sign-in"],
  ["graph", /^GET \/(organization|me)$/, "problem.what.read-organization"],
  ["graph", /^GET \/me\/transitiveMemberOf/, "problem.what.read-roles"],
  ["graph", /^GET \/policies/, "problem.what.read-policy"],
  ["graph", /^GET \/(applications|directory\/deletedItems)/, "problem.what.read-applications"],
  ["graph", /^GET \/servicePrincipals/, "problem.what.read-principals"],
  ["graph", /^GET \/oauth2PermissionGrants/, "problem.what.read-grants"],
  ["graph", /^POST \/applications$/, "problem.what.create-application"],
  ["graph", /\/addPassword$/, "problem.what.add-secret"],
  ["graph", /\/removePassword$/, "problem.what.remove-secret"],
  ["graph", /^DELETE \/applications/, "problem.what.delete-application"],
  ["graph", /\/applications/, "problem.what.change-application"],
  ["graph", /\/directory\/deletedItems/, "problem.what.restore-application"],
  ["graph", /^POST \/servicePrincipals$/, "problem.what.create-principal"],
  ["graph", /\/servicePrincipals/, "problem.what.change-principal"],
  ["graph", /\/oauth2PermissionGrants/, "problem.what.consent"],
  ["power-platform", /\/applyAdminRole$/, "problem.what.elevate"],
  ["power-platform", /\/environments$/, "problem.what.list-environments"],
  ["dataverse", /^GET \/WhoAmI$/, "problem.what.who-am-i"],
  ["dataverse", /^GET \/systemusers\(/, "problem.what.read-user"],
  ["dataverse", /^GET \/businessunits/, "problem.what.read-units"],
  ["dataverse", /^GET \/systemusers/, "problem.what.read-users"],
  ["dataverse", /^GET \/roles/, "problem.what.read-security-roles"],
  ["dataverse", /^GET /, "problem.what.read-dataverse"],
  ["dataverse", /systemuserroles/, "problem.what.roles"],
  ["dataverse", /^POST \/systemusers$/, "problem.what.create-user"],
  ["dataverse", /\/systemusers/, "problem.what.change-user"],
];

/** Who refused, as a name in a sentence. */
export const whoRefused = (service: FailureFacts["service"], environment: string): Words =>
  service === "dataverse"
    ? environment === ""
      ? words("problem.who.dataverse-unnamed")
      : words("problem.who.dataverse", { environment })
    : words(`problem.who.${service}`);

/** What was refused, as a verb in a sentence. */
export function whatWasAsked({ service, operation }: FailureFacts): Words {
  const known = asked.find(([of, pattern]) => of === service && pattern.test(operation));
  return known ? words(known[2]) : words("problem.what.request", { operation });
}
