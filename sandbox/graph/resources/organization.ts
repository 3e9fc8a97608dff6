import { organizationKind } from "../model/kinds.ts";
import { answerList, answerOne } from "../odata/answer-list.ts";
import type { Row } from "../odata/match.ts";
import type { Call } from "../protocol/call.ts";
import { notFound } from "../protocol/errors.ts";
import { list, one, type Route } from "../protocol/route.ts";
import { demandPermission, hasPermission, readOrganization } from "../rights.ts";

const organization = { kind: organizationKind, context: "organization", toRow: (row: Row) => row };

/** /organization: the tenant; graph-36. */
export const organizationRoutes: readonly Route[] = [
  list("organization", (call) => {
    demandPermission(call, ["User.Read", ...readOrganization]);
    return answerList(call, { ...organization, rows: [organizationRow(call)] });
  }),
  one("organization/{key}", (call, key) => {
    demandPermission(call, ["User.Read", ...readOrganization]);
    if (key.value.toLowerCase() !== call.tenant.id) throw notFound(key.value);
    return answerOne(call, organization, organizationRow(call));
  }),
];

/** With User.Read alone everything but id, displayName and verifiedDomains is null (Learn). */
function organizationRow(call: Call): Row {
  const { tenant } = call;
  const domains = [...tenant.customDomains, tenant.initialDomain];
  const known = {
    id: tenant.id,
    displayName: tenant.displayName,
    verifiedDomains: domains.map((name, index) => ({
      capabilities: "Email, OfficeCommunicationsOnline",
      isDefault: index === 0,
      isInitial: name === tenant.initialDomain,
      name,
      type: "Managed",
    })),
  };
  if (!hasPermission(call, readOrganization)) return known;
  return {
    ...known,
    countryLetterCode: "NL",
    createdDateTime: "2021-08-02T10:30:06Z",
    preferredLanguage: "en",
    tenantType: "AAD",
    technicalNotificationMails: [`admin@${domains[0]}`],
    ...(tenant._directoryQuota && { directorySizeQuota: { ...tenant._directoryQuota } }),
    privacyProfile: { contactEmail: "", statementUrl: "" },
  };
}
