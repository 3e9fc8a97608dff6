import { EntraError } from "./errors.ts";

/** Every refusal that the sandbox's Entra gives, by what is wrong. */
export const refusals = {
  // ---- tenant, client, redirect ---------------------------------------------------------------------------
  tenantMalformed: (tenant: string) =>
    new EntraError(
      900023,
      "invalid_request",
      `Specified tenant identifier '${tenant}' is neither a valid DNS name, nor a valid external domain.`,
    ),
  tenantUnknown: (tenant: string) =>
    new EntraError(
      90002,
      "invalid_request",
      `Tenant '${tenant}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud. Check with your subscription administrator, this may happen if there are no active subscriptions for the tenant.`,
    ),
  applicationUnknown: (clientId: string, tenantName: string) =>
    new EntraError(
      700016,
      "unauthorized_client",
      `Application with identifier '${clientId}' was not found in the directory '${tenantName}'. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You may have sent your authentication request to the wrong tenant.`,
    ),
  notMultiTenant: (clientId: string, name: string) =>
    new EntraError(
      50194,
      "invalid_request",
      `Application '${clientId}'(${name}) is not configured as a multi-tenant application. Usage of the /common endpoint is not supported for such apps created after '10/15/2018'. Use a tenant-specific endpoint or configure the application to be multi-tenant.`,
    ),
  redirectUriUnknown: (uri: string, clientId: string) =>
    new EntraError(
      50011,
      "invalid_request",
      `The redirect URI '${uri}' specified in the request does not match the redirect URIs configured for the application '${clientId}'. Make sure the redirect URI sent in the request matches one added to your application in the Azure portal. Navigate to https://aka.ms/redirectUriMismatchError to learn more about how to troubleshoot this error.`,
    ),
  bodyParameterMissing: (name: string) =>
    new EntraError(
      900144,
      "invalid_request",
      `The request body must contain the following parameter: '${name}'.`,
    ),
  malformed: () =>
    new EntraError(9002313, "invalid_request", "Invalid request. Request is malformed or invalid."),
  unsupportedGrant: (grant: string) =>
    new EntraError(
      70003,
      "unsupported_grant_type",
      `The app requested an unsupported grant type '${grant}'.`,
    ),
  unsupportedResponseType: (type: string) =>
    new EntraError(
      700054,
      "unsupported_response_type",
      `response_type '${type}' is not enabled for the application.`,
    ),

  // ---- client authentication and origin -------------------------------------------------------------------
  secretWrong: (clientId: string) =>
    new EntraError(
      7000215,
      "invalid_client",
      `Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '${clientId}'.`,
    ),
  secretExpired: (clientId: string) =>
    new EntraError(
      7000222,
      "invalid_client",
      `The provided client secret keys for app '${clientId}' are expired. Visit the Azure portal to create new keys for your app: https://aka.ms/NewClientSecret, or consider using certificate credentials for added security: https://aka.ms/certCreds.`,
    ),
  secretMissing: () =>
    new EntraError(
      7000216,
      "invalid_client",
      "'client_assertion', 'client_secret' or 'request' is required for the 'client_credentials' grant type.",
    ),
  confidentialClient: () =>
    new EntraError(
      7000218,
      "invalid_client",
      "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
    ),
  publicClientWithSecret: () =>
    new EntraError(
      700025,
      "invalid_client",
      "Client is public so neither 'client_assertion' nor 'client_secret' should be presented.",
    ),
  servicePrincipalMissing: (clientId: string, tenantId: string) =>
    new EntraError(
      7000229,
      "unauthorized_client",
      `The client application '${clientId}' is missing service principal in the tenant '${tenantId}'. See instructions here: https://go.microsoft.com/fwlink/?linkid=2225119`,
    ),
  servicePrincipalDisabled: (clientId: string, name: string) =>
    new EntraError(7000112, "unauthorized_client", `Application '${clientId}'(${name}) is disabled.`),
  crossOriginNotSpa: (origin: string) =>
    new EntraError(
      9002326,
      "invalid_request",
      `Cross-origin token redemption is permitted only for the 'Single-Page Application' client-type. Request origin: '${origin}'.`,
    ),
  spaWithoutOrigin: () =>
    new EntraError(
      9002327,
      "invalid_request",
      "Tokens issued for the 'Single-Page Application' client-type may only be redeemed via cross-origin requests.",
    ),

  // ---- grants ---------------------------------------------------------------------------------------------
  pkceMissing: () =>
    new EntraError(
      9002325,
      "invalid_request",
      "Proof Key for Code Exchange is required for cross-origin authorization code redemption.",
    ),
  pkceMismatch: () =>
    new EntraError(
      501481,
      "invalid_grant",
      "The Code_Verifier does not match the code_challenge supplied in the authorization request.",
    ),
  grantMalformed: () =>
    new EntraError(9002313, "invalid_grant", "Invalid request. Request is malformed or invalid.", {
      suberror: "bad_token",
    }),
  codeExpired: () =>
    new EntraError(
      70008,
      "invalid_grant",
      "The provided authorization code or refresh token has expired due to inactivity. Send a new interactive authorization request for this user and resource.",
    ),
  codeUsed: () =>
    new EntraError(
      54005,
      "invalid_grant",
      "OAuth2 Authorization code was already redeemed, please retry with a new valid code or use an existing refresh token.",
    ),
  replyAddress: (sent: string, first: string) =>
    new EntraError(
      500112,
      "invalid_client",
      `The reply address '${sent}' does not match the reply address '${first}' provided when requesting Authorization code.`,
    ),
  spaRefreshTokenExpired: (issued: string) =>
    new EntraError(
      700084,
      "invalid_grant",
      `The refresh token was issued to a single page app (SPA), and therefore has a fixed, limited lifetime of 1.00:00:00, which can't be extended. It is now expired and a new sign in request must be sent by the SPA to the sign in page. The token was issued on ${issued}.`,
    ),
  devicePending: () =>
    new EntraError(
      70016,
      "authorization_pending",
      "OAuth 2.0 device flow error. Authorization is pending. Continue polling.",
    ),
  deviceDeclined: () =>
    new EntraError(70018, "authorization_declined", "Verification code was declined by the user."),
  deviceExpired: () =>
    new EntraError(70020, "expired_token", "The provided value for the device code has expired."),

  // ---- scopes, resources, consent, policy -----------------------------------------------------------------
  scopeInvalid: (scope: string) =>
    new EntraError(
      70011,
      "invalid_scope",
      `The provided request must include a 'scope' input parameter. The provided value for the input parameter 'scope' is not valid. The scope ${scope} is not valid.`,
    ),
  scopeNotDefault: (scope: string) =>
    new EntraError(
      1002012,
      "invalid_scope",
      `The provided value for scope ${scope} is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI).`,
    ),
  severalResources: () =>
    new EntraError(
      28000,
      "invalid_request",
      "Provided value for the input parameter scope is not valid because it contains more than one resource.",
    ),
  resourceUnknown: (resource: string, tenantName: string) =>
    new EntraError(
      500011,
      "invalid_resource",
      `The resource principal named ${resource} was not found in the tenant named ${tenantName}. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You might have sent your authentication request to the wrong tenant.`,
    ),
  resourceNotListed: (clientId: string, name: string, resource: string) =>
    new EntraError(
      650057,
      "invalid_client",
      `Invalid resource. The client has requested access to a resource which is not listed in the requested permissions in the client's application registration. Client app ID: ${clientId}(${name}). Resource value from request: ${resource}.`,
      { status: 400 },
    ),
  serviceNotEnabled: (resource: string, tenantName: string) =>
    new EntraError(
      650052,
      "invalid_client",
      `The app is trying to access a service '${resource}' that your organization '${tenantName}' lacks a service principal for. Contact your IT Admin to review the configuration of your service subscriptions or consent to the application in order to create the required service principal.`,
      { status: 400 },
    ),
  clientNotProvisioned: (clientId: string, name: string, tenantName: string) =>
    new EntraError(
      650051,
      "unauthorized_client",
      `The application '${name}' (${clientId}) needs a service principal in your organization '${tenantName}', and it has none.`,
    ),
  nothingListed: (clientId: string) =>
    new EntraError(
      650056,
      "invalid_client",
      `Misconfigured application. This could be due to one of the following: the client has not listed any permissions in the client's application registration. Client app ID: ${clientId}.`,
    ),
  scopeNotOffered: (clientId: string, resource: string) =>
    new EntraError(
      650053,
      "invalid_client",
      `The application '${clientId}' asked for scope that doesn't exist on the resource '${resource}'. Contact the app vendor.`,
    ),
  consentMissing: (clientId: string, name: string) =>
    new EntraError(
      65001,
      "invalid_grant",
      `The user or administrator has not consented to use the application with ID '${clientId}' named '${name}'. Send an interactive authorization request for this user and resource.`,
      { suberror: "consent_required" },
    ),
  /** "Cancel" on the page of address and password: told by `error_subcode`, without a number. */
  signInCancelled: () => new EntraError(0, "access_denied", "The user has cancelled the sign-in."),
  consentDeclined: () =>
    new EntraError(65004, "access_denied", "User declined to consent to access the app."),
  /** As some clients are told of a consent that only an administrator can give. */
  consentRequired: (name: string) =>
    new EntraError(65001, "consent_required", `An administrator has to consent to '${name}'.`, {
      suberror: "consent_required",
    }),
  adminConsentNeeded: (name: string) =>
    new EntraError(
      90094,
      "access_denied",
      `The grant requires admin permission. An administrator of the organization has to consent to '${name}'.`,
    ),
  notSignedIn: () =>
    new EntraError(50058, "login_required", "A silent sign-in request was sent but no user is signed in."),
  severalSessions: () =>
    new EntraError(
      16000,
      "interaction_required",
      "Either multiple user identities are available for the current request or selected account is not supported for the scenario.",
    ),
  mfaNeeded: (resourceAppId: string, claims: string) =>
    new EntraError(
      50076,
      "invalid_grant",
      `Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access '${resourceAppId}'.`,
      { suberror: "basic_action", claims },
    ),
  blocked: (claims?: string) =>
    new EntraError(
      53003,
      "invalid_grant",
      "Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.",
      { suberror: "message_only", claims },
    ),
  /**
   * Somebody who is at home in another tenant and no guest of this one (refusals-15). Told by another number where this
   * tenant demands a second factor, and to a silent try.
   */
  accountElsewhere: (
    code: 50020 | 90072 | 16000,
    about: {
      readonly home: string;
      readonly tenantName: string;
      readonly clientId: string;
      readonly name: string;
    },
  ) =>
    new EntraError(
      code,
      code === 16000 ? "interaction_required" : "invalid_grant",
      `User account '{EmailHidden}' from identity provider 'https://sts.windows.net/${about.home}/' does not exist in tenant '${about.tenantName}' and cannot access the application '${about.clientId}'(${about.name}) in that tenant. The account needs to be added as an external user in the tenant first. Sign out and sign in again with a different Azure Active Directory user account.`,
    ),
  accountDisabled: () => new EntraError(50057, "invalid_grant", "The user account is disabled."),
  notAssigned: (clientId: string, name: string, user: string) =>
    new EntraError(
      50105,
      "access_denied",
      `Your administrator has configured the application ${name} ('${clientId}') to block users unless they are specifically granted ('assigned') access to the application. The signed in user '${user}' is blocked because they are not a direct member of a group with access, nor had access directly assigned by an administrator.`,
    ),
  applicationNotAssigned: (clientId: string, name: string, resource: string) =>
    new EntraError(
      501051,
      "invalid_grant",
      `Application '${clientId}'(${name}) is not assigned to a role for the application '${resource}'.`,
    ),
  resourceDisabled: (resource: string) =>
    new EntraError(
      500014,
      "invalid_resource",
      `The service principal for resource '${resource}' is disabled.`,
    ),
  /** A number that a scenario asks for at sign-in and that has no text here. */
  atSignIn: (code: number) =>
    new EntraError(
      code,
      "interaction_required",
      "The sign-in was refused. (A scenario asks for this answer.)",
    ),
};
