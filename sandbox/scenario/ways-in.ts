import { buildPasswordCredential } from "../tenant/applications.ts";
import { stableGuid } from "../tenant/ids.ts";
import type { Application, PasswordCredential, ServicePrincipal } from "../tenant/model.ts";
import { ScenarioError } from "./read.ts";
import type { ScenarioApplication } from "./schema.ts";

/** Secrets of a scenario as rows. @param of what they belong to; their ids follow from it. */
export const secretsOf = (seeds: ScenarioApplication["secrets"], of: string): PasswordCredential[] =>
  seeds.map((secret, index) =>
    buildPasswordCredential({
      displayName: secret.displayName,
      startDateTime: secret.startDateTime,
      endDateTime: secret.endDateTime,
      writtenAt: 0,
      keyId: secret.keyId ?? stableGuid(of, "secret", String(index)),
      ...(secret.value === undefined ? {} : { secretText: secret.value }),
    }),
  );

/** Certificates as Graph answers them: without the key itself (Learn, keyCredential). */
const certificatesOf = (seeds: ScenarioApplication["certificates"], of: string) =>
  seeds.map((certificate, index) => ({
    customKeyIdentifier: null,
    displayName: certificate.displayName,
    endDateTime: certificate.endDateTime,
    key: null,
    keyId: certificate.keyId ?? stableGuid(of, "certificate", String(index)),
    startDateTime: certificate.startDateTime,
    type: "AsymmetricX509Cert",
    usage: "Verify",
  }));

/** Puts what else signs in as an application, or can be asked of it, into its row. */
export function addWaysIn(application: Application, seed: ScenarioApplication): void {
  const { appId, _rest: rest } = application;
  rest.keyCredentials = certificatesOf(seed.certificates, appId);
  rest.tags = seed.tags;
  // Microsoft answers null until somebody deactivates it.
  rest.isDisabled = seed.isDisabled ? true : null;
  rest.disabledByMicrosoftStatus = seed.disabledByMicrosoftStatus;
  rest.api = {
    ...(rest.api as object),
    oauth2PermissionScopes: (seed.exposes.scopes ?? []).map((value) => ({
      id: stableGuid(appId, "scope", value),
      value,
      type: "User",
      isEnabled: true,
      adminConsentDisplayName: value,
      adminConsentDescription: value,
      userConsentDisplayName: value,
      userConsentDescription: value,
    })),
  };
  rest.appRoles = (seed.exposes.roles ?? []).map((value) => ({
    id: stableGuid(appId, "role", value),
    value,
    allowedMemberTypes: ["Application"],
    description: value,
    displayName: value,
    isEnabled: true,
    origin: "Application",
  }));
  application._federatedCredentials = seed.federatedCredentials.map(({ audiences, ...credential }) => ({
    id: stableGuid(appId, "federatedCredential", credential.name),
    description: null,
    ...credential,
    audiences: [...audiences],
  }));
}

/** The same for its service principal. @throws ScenarioError for permissions that the tenant does not have. */
export function fillPrincipal(
  row: ServicePrincipal,
  { displayName, principal, isDisabled, disabledByMicrosoftStatus }: ScenarioApplication,
  known: readonly ServicePrincipal[],
): void {
  row.accountEnabled = principal.accountEnabled ?? true;
  row.passwordCredentials.push(...secretsOf(principal.secrets ?? [], row.id));
  row._rest.keyCredentials = certificatesOf(principal.certificates ?? [], row.id);
  row._rest.isDisabled = isDisabled ? true : null;
  row._rest.disabledByMicrosoftStatus = disabledByMicrosoftStatus;
  row._rest.appRoleAssignmentRequired = principal.assignmentRequired ?? false;
  row._appRoleAssignments = (principal.granted ?? []).flatMap(({ api, roles }) => {
    const resource = known.find((one) => one.appId === api || one.displayName === api);
    return roles.map((value) => {
      const role = resource?.appRoles.find((one) => one.value === value);
      if (!resource || typeof role?.id !== "string")
        throw new ScenarioError(
          `Application "${displayName}" was granted "${value}", which ${api} does not offer.`,
        );
      return {
        id: stableGuid(row.id, "appRoleAssignment", role.id),
        deletedDateTime: null,
        appRoleId: role.id,
        createdDateTime: "2026-01-01T00:00:00Z",
        principalDisplayName: displayName,
        principalId: row.id,
        principalType: "ServicePrincipal",
        resourceDisplayName: resource.displayName,
        resourceId: resource.id,
      };
    });
  });
}
