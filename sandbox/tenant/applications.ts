import { randomBytes } from "node:crypto";
import { newGuid } from "./ids.ts";
import type { Application, PasswordCredential, Tenant } from "./model.ts";

/** What a builder of an application is told; the rest is as Graph makes it. */
export interface ApplicationSeed {
  readonly id: string;
  readonly appId: string;
  readonly displayName: string;
  readonly uniqueName?: string | null;
  readonly signInAudience?: string;
  readonly createdDateTime: string;
  /** ms since the epoch; 0 for objects that were always there. */
  readonly writtenAt: number;
  readonly requiredResourceAccess?: Application["requiredResourceAccess"];
  readonly passwordCredentials?: PasswordCredential[];
  readonly web?: readonly string[];
  readonly spa?: readonly string[];
  readonly publicClient?: readonly string[];
  readonly isFallbackPublicClient?: boolean;
  readonly owners?: readonly string[];
  readonly identifierUris?: readonly string[];
  readonly appManagementPolicy?: Readonly<Record<string, unknown>>;
}

/** A row of /applications with every property that Graph answers for a new one (recorded, specs/graph). */
export function buildApplication(seed: ApplicationSeed, tenant: Pick<Tenant, "initialDomain">): Application {
  return {
    _writtenAt: seed.writtenAt,
    id: seed.id,
    appId: seed.appId,
    displayName: seed.displayName,
    uniqueName: seed.uniqueName ?? null,
    signInAudience: seed.signInAudience ?? "AzureADMyOrg",
    createdDateTime: seed.createdDateTime,
    deletedDateTime: null,
    requiredResourceAccess: seed.requiredResourceAccess ?? [],
    passwordCredentials: seed.passwordCredentials ?? [],
    web: { redirectUris: [...(seed.web ?? [])] },
    spa: { redirectUris: [...(seed.spa ?? [])] },
    publicClient: { redirectUris: [...(seed.publicClient ?? [])] },
    isFallbackPublicClient: seed.isFallbackPublicClient ?? false,
    identifierUris: [...(seed.identifierUris ?? [])],
    _owners: [...(seed.owners ?? [])],
    _logo: null,
    ...(seed.appManagementPolicy ? { _appManagementPolicy: seed.appManagementPolicy } : {}),
    _rest: {
      applicationTemplateId: null,
      disabledByMicrosoftStatus: null,
      description: null,
      groupMembershipClaims: null,
      isDeviceOnlyAuthSupported: null,
      nativeAuthenticationApisEnabled: null,
      notes: null,
      publisherDomain: tenant.initialDomain,
      serviceManagementReference: null,
      tags: [],
      tokenEncryptionKeyId: null,
      samlMetadataUrl: null,
      defaultRedirectUri: null,
      certification: null,
      optionalClaims: null,
      servicePrincipalLockConfiguration: null,
      requestSignatureVerification: null,
      addIns: [],
      api: {
        acceptMappedClaims: null,
        knownClientApplications: [],
        // Personal accounts need tokens of version 2 (recorded, test_app_credential.json).
        requestedAccessTokenVersion: /Personal/.test(seed.signInAudience ?? "") ? 2 : null,
        oauth2PermissionScopes: [],
        preAuthorizedApplications: [],
      },
      appRoles: [],
      info: {
        logoUrl: null,
        marketingUrl: null,
        privacyStatementUrl: null,
        supportUrl: null,
        termsOfServiceUrl: null,
      },
      keyCredentials: [],
      parentalControlSettings: { countriesBlockedForMinors: [], legalAgeGroupRule: "Allow" },
      verifiedPublisher: { displayName: null, verifiedPublisherId: null, addedDateTime: null },
    },
  };
}

/**
 * A client secret. Values look as Entra's do: 40 characters, the fourth to sixth of them "8Q~"; `hint` is
 * the first three.
 */
export function buildPasswordCredential(seed: {
  readonly displayName: string | null;
  readonly startDateTime: string;
  readonly endDateTime: string;
  readonly writtenAt: number;
  readonly keyId?: string;
  readonly secretText?: string;
}): PasswordCredential {
  const secretText = seed.secretText ?? newSecretText();
  return {
    _writtenAt: seed.writtenAt,
    _secretText: secretText,
    keyId: seed.keyId ?? newGuid(),
    displayName: seed.displayName,
    hint: secretText.slice(0, 3),
    startDateTime: seed.startDateTime,
    endDateTime: seed.endDateTime,
  };
}

function newSecretText(): string {
  const letters = randomBytes(64)
    .toString("base64")
    .replace(/[^A-Za-z0-9]/g, "");
  return `${letters.slice(0, 3)}8Q~${letters.slice(3, 37)}`;
}
