import type { SandboxResponse } from "../../server/service.ts";
import { missingConsent, type WantedPermissions } from "../consent.ts";
import type { EntraRequest } from "../context.ts";
import { countsForName } from "../dataverse-consent.ts";
import { EntraError } from "../errors.ts";
import { refuseUnlisted } from "../listed.ts";
import {
  accountPage,
  approvalPage,
  consentPage,
  errorPage,
  type PermissionWords,
  signInPage,
} from "../pages/pages.ts";
import { demandsMfa, needsMfa, objection } from "../policy.ts";
import { refusals } from "../refusals.ts";
import type { ScopeRequest } from "../scopes.ts";
import type { SignedIn } from "../state.ts";
import { mayConsent, mayConsentForAll, seesOrganizationBox } from "../who-consents.ts";
import type { Interaction } from "./interaction.ts";
import { accountsHere } from "./session.ts";

/**
 * The next answer of a sign-in: a page that asks for what is still missing, or the end. Called at the start
 * and after every form.
 */
export function proceed(interaction: Interaction, context: EntraRequest): SandboxResponse {
  const silent = interaction.prompt === "none";
  if (interaction.account === null) {
    const chosen = chooseAccount(interaction, accountsHere(context));
    if (chosen === "ask") return askCredentials(interaction, context);
    if (chosen === "pick") return askAccount(interaction, context);
    if (chosen instanceof EntraError) return interaction.fail(chosen);
    interaction.account = chosen;
  }
  const { account } = interaction;
  const refusal = objectionTo(interaction, account, context);
  if (refusal) {
    if (silent) return interaction.fail(asInteractionRequired(refusal));
    if (refusal.code === 50076 && !interaction.fresh)
      return askCredentials(interaction, context, { again: true });
    // Whether it comes back is unconfirmed (refusals-34).
    return refusal.code === 50105 && context.world.switches.personNotAssigned === "AADSTS50105"
      ? interaction.fail(refusal)
      : errorPage(refusal, context.at);
  }
  const doubt = doubtAbout(interaction, account, context);
  if (doubt) return doubt.code === 650051 ? errorPage(doubt, context.at) : interaction.fail(doubt);
  const wanted = stillWanted(interaction, account, context);
  if (wanted.length === 0) return interaction.succeed(account);
  if (silent)
    return interaction.fail(
      asInteractionRequired(
        refusals.consentMissing(interaction.application.appId, interaction.application.displayName),
      ),
    );
  return askConsent(interaction, account, wanted, context);
}

/** What is wrong with an application or with what it asks for, before anybody is asked for consent. */
function doubtAbout(
  { application, scopes, consented, forOrganization }: Interaction,
  { user }: SignedIn,
  { world }: EntraRequest,
): EntraError | null {
  if (consented) return null;
  const { tenant, switches } = world;
  if (
    switches.appWithoutServicePrincipal === "AADSTS650051" &&
    tenant.applications.includes(application) &&
    !tenant.servicePrincipals.some(({ appId }) => appId === application.appId)
  ) {
    return refusals.clientNotProvisioned(application.appId, application.displayName, tenant.displayName);
  }
  if (forOrganization) return null;
  try {
    for (const asked of scopes.resources) refuseUnlisted(world, application, user, asked);
    return null;
  } catch (error) {
    if (error instanceof EntraError) return error;
    throw error;
  }
}

/** What consent this interaction still needs from an account. */
export function stillWanted(
  interaction: Interaction,
  account: SignedIn,
  context: EntraRequest,
): WantedPermissions[] {
  if (interaction.consented) return [];
  const { application, scopes } = interaction;
  const { user } = account;
  const about = { clientId: application.appId, userId: user.id };
  const other = scopes.resources.filter(
    (asked) => !countsForName(context.world, context.state, { ...about, asked }),
  );
  const ask = (resources: ScopeRequest["resources"], force: boolean) =>
    missingConsent(context.world, { application, user, scopes: { ...scopes, resources }, force });
  const forced = interaction.prompt === "consent" || interaction.forOrganization;
  const missing = ask(scopes.resources, forced);
  const again = forced ? [] : ask(other, true);
  return [
    ...missing.filter(({ resourceAppId }) => !again.some((one) => one.resourceAppId === resourceAppId)),
    ...again,
  ];
}

/** Whether credentials entered now have to count as more than a password. */
export function strongSignInAsked(
  interaction: Interaction,
  account: SignedIn["user"],
  context: EntraRequest,
): boolean {
  const resource = interaction.scopes.resources[0]?.resource;
  return (
    demandsMfa(interaction.claims) ||
    (resource !== undefined && needsMfa(context.world, account, resource.appId))
  );
}

function chooseAccount(
  { prompt, loginHint, claims }: Interaction,
  accounts: readonly SignedIn[],
): SignedIn | "ask" | "pick" | EntraError {
  const hint = loginHint?.toLowerCase();
  const fitting = hint
    ? accounts.filter((one) => one.user.userPrincipalName.toLowerCase() === hint)
    : accounts;
  const [first] = fitting;
  if (prompt === "none") {
    if (!first) return refusals.notSignedIn();
    return fitting.length > 1 ? refusals.severalSessions() : first;
  }
  if (prompt === "login" || demandsMfa(claims)) return "ask";
  if (prompt === "select_account") return accounts.length > 0 ? "pick" : "ask";
  if (!first) return "ask";
  return fitting.length > 1 ? "pick" : first;
}

function objectionTo(interaction: Interaction, account: SignedIn, context: EntraRequest): EntraError | null {
  const stranger = elsewhere(interaction, account, context);
  if (stranger) return stranger;
  const refusal = objection(context.world, {
    user: account.user,
    resourceAppId: interaction.scopes.resources[0]?.resource.appId ?? "",
    methods: account.methods,
    clientId: interaction.application.appId,
    clientName: interaction.application.displayName,
    claims: interaction.claims,
  });
  // An interactive sign-in asks for the consent that is missing instead of refusing.
  return refusal?.code === 65001 && interaction.prompt !== "none" ? null : refusal;
}

/** The refusal of somebody whom this tenant does not have. */
function elsewhere(
  { application, prompt, scopes }: Interaction,
  { user }: SignedIn,
  { world }: EntraRequest,
): EntraError | null {
  const { tenant } = world;
  if (tenant.users.includes(user) || user.homeTenantId === undefined) return null;
  const mfa = needsMfa(world, user, scopes.resources[0]?.resource.appId ?? "");
  return refusals.accountElsewhere(prompt === "none" ? 16000 : mfa ? 90072 : 50020, {
    home: user.homeTenantId,
    tenantName: tenant.displayName,
    clientId: application.appId,
    name: application.displayName,
  });
}

/** With prompt=none the application is told that a page is needed; which one is in the description. */
const asInteractionRequired = (error: EntraError): EntraError =>
  new EntraError(error.code, "interaction_required", error.message.replace(/^AADSTS\d+: /, ""), {
    suberror: error.suberror,
    claims: error.claims,
  });

/** The sign-in form. @param more.problem what was wrong with the last try */
export function askCredentials(
  interaction: Interaction,
  context: EntraRequest,
  more: { readonly problem?: string; readonly address?: string; readonly again?: boolean } = {},
): SandboxResponse {
  const address = more.address ?? interaction.account?.user.userPrincipalName ?? interaction.loginHint ?? "";
  return signInPage(formOf(interaction, context), {
    appName: interaction.application.displayName,
    address,
    again: more.again ?? demandsMfa(interaction.claims),
    ...(more.problem === undefined ? {} : { problem: more.problem }),
  });
}

function askAccount(interaction: Interaction, context: EntraRequest): SandboxResponse {
  return accountPage(formOf(interaction, context), {
    appName: interaction.application.displayName,
    accounts: accountsHere(context).map(({ user }) => ({
      address: user.userPrincipalName,
      name: user.displayName,
    })),
  });
}

function askConsent(
  interaction: Interaction,
  account: SignedIn,
  wanted: readonly WantedPermissions[],
  context: EntraRequest,
): SandboxResponse {
  const appName = interaction.application.displayName;
  const tenantName = context.world.tenant.displayName;
  const admin = mayConsentForAll(account.user);
  const may = interaction.forOrganization ? admin : mayConsent(account.user, wanted, context.world);
  if (!may) return approvalPage(formOf(interaction, context), { appName, tenantName });
  const permissions: PermissionWords[] = wanted.flatMap(({ scopes, resourceName }) =>
    scopes.map((scope) => ({
      name: `${(admin ? scope.adminConsentDisplayName : scope.userConsentDisplayName) ?? scope.value} (${resourceName})`,
      description: (admin ? scope.adminConsentDescription : scope.userConsentDescription) ?? "",
    })),
  );
  return consentPage(formOf(interaction, context), {
    appName,
    tenantName,
    permissions,
    forOrganization: interaction.forOrganization,
    hasBox: !interaction.forOrganization && seesOrganizationBox(account.user, context.world),
  });
}

const formOf = (interaction: Interaction, context: EntraRequest) => ({
  tenant: context.tenant.segment,
  ctx: interaction.id,
});
