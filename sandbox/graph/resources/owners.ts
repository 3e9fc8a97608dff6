import type { Tenant } from "../../tenant/model.ts";
import type { Row } from "../odata/match.ts";
import { servicePrincipalRow } from "./rows.ts";

/** People and service principals by their ids, each with its type. */
export function ownerRows(tenant: Tenant, ids: readonly string[]): readonly Row[] {
  return ids.flatMap((id): Row[] => {
    const user = tenant.users.find((row) => row.id === id);
    if (user)
      return [
        {
          // As a directory object answers a user (recorded by other people's clients).
          "@odata.type": "#microsoft.graph.user",
          id: user.id,
          businessPhones: [],
          displayName: user.displayName,
          givenName: user.displayName.split(" ")[0] ?? null,
          jobTitle: null,
          mail: user.userPrincipalName,
          mobilePhone: null,
          officeLocation: null,
          preferredLanguage: null,
          surname: user.displayName.split(" ").slice(1).join(" ") || null,
          userPrincipalName: user.userPrincipalName,
        },
      ];
    const principal = tenant.servicePrincipals.find((row) => row.id === id);
    return principal
      ? [{ "@odata.type": "#microsoft.graph.servicePrincipal", ...servicePrincipalRow(principal) }]
      : [];
  });
}
