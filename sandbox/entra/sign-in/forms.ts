import type { SandboxResponse } from "../../server/service.ts";
import { grantConsent } from "../consent.ts";
import type { EntraRequest } from "../context.ts";
import { noteDataverse } from "../dataverse-consent.ts";
import { closingPage } from "../pages/pages.ts";
import { refusals } from "../refusals.ts";
import type { SignedIn } from "../state.ts";
import { personElsewhere } from "../tenants.ts";
import { mayConsent, mayConsentForAll, seesOrganizationBox } from "../who-consents.ts";
import { askCredentials, proceed, stillWanted, strongSignInAsked } from "./flow.ts";
import type { Interaction } from "./interaction.ts";
import { accountsHere, remember } from "./session.ts";

type FormHandler = (interaction: Interaction, context: EntraRequest) => SandboxResponse;

/** Finds the interaction that a form belongs to and hands it on. */
export const withInteraction =
  (handle: FormHandler) =>
  (context: EntraRequest): SandboxResponse => {
    const interaction = context.interactions.find(context.parameters.get("ctx") ?? "");
    if (interaction) return handle(interaction, context);
    return closingPage("Sign in again", "This sign-in is too old. Close the window and start again.");
  };

/** POST /{tenant}/login: address and password. */
export const submitCredentials = withInteraction((interaction, context) => {
  const { parameters, world } = context;
  if (parameters.get("action") === "cancel") return interaction.fail(refusals.signInCancelled());
  const address = (parameters.get("loginfmt") ?? "").trim();
  const user =
    world.tenant.users.find((row) => row.userPrincipalName.toLowerCase() === address.toLowerCase()) ??
    personElsewhere(address, world);
  if (!user)
    return askCredentials(interaction, context, {
      address,
      problem:
        "This username may be incorrect. Make sure you typed it correctly. Otherwise, contact your admin.",
    });
  const stranger = notOfThisSignIn(user, context);
  if (stranger !== null) return askCredentials(interaction, context, { address, problem: stranger });
  if (user.password !== parameters.get("passwd"))
    return askCredentials(interaction, context, {
      address,
      problem: "Your account or password is incorrect. If you don't remember your password, reset it now.",
    });
  const account: SignedIn = {
    user,
    methods: strongSignInAsked(interaction, user, context) ? ["pwd", "mfa"] : ["pwd"],
    at: world.clock.now(),
  };
  interaction.account = account;
  interaction.fresh = true;
  const keepSignedIn = remember(context.request, context.state, account);
  return keepSignedIn(proceed(interaction, context));
});

/**
 * An account that this address takes nobody of (entra-26, entra-27). Where the person decides on the tenant, only who is
 * at home in the sandbox's own can be led on.
 */
function notOfThisSignIn(user: SignedIn["user"], { tenant }: EntraRequest): string | null {
  if (user.personal)
    return "You can't sign in here with a personal account. Use your work or school account instead.";
  return tenant.shared && user.homeTenantId !== undefined
    ? "This account is at home in another organization, which the sandbox does not lead on to."
    : null;
}

/** POST /{tenant}/pick: one of the accounts of the browser, or another. */
export const pickAccount = withInteraction((interaction, context) => {
  const wanted = context.parameters.get("account");
  const account = accountsHere(context).find(({ user }) => user.userPrincipalName === wanted);
  if (!account) return askCredentials(interaction, context, { address: "" });
  interaction.account = account;
  return proceed(interaction, context);
});

/** POST /{tenant}/consent: accept, cancel, or leave because an administrator is needed. */
export const submitConsent = withInteraction((interaction, context) => {
  const { account, application } = interaction;
  if (account === null) return proceed(interaction, context);
  const action = context.parameters.get("action");
  if (action === "refused") return withoutApproval(interaction, context);
  if (action !== "accept") return interaction.fail(refusals.consentDeclined());
  const { world, state } = context;
  const { user } = account;
  const wanted = stillWanted(interaction, account, context);
  const { forOrganization, scopes } = interaction;
  if (forOrganization ? !mayConsentForAll(user) : !mayConsent(user, wanted, world))
    return proceed(interaction, context);
  const box = context.parameters.get("organization") === "yes" && seesOrganizationBox(user, world);
  const onlyFirst = !forOrganization && world.switches.consentToSeveralApis === "the first only";
  grantConsent(world, application, user, onlyFirst ? wanted.slice(0, 1) : wanted, forOrganization || box);
  noteDataverse(state, { clientId: application.appId, userId: user.id, scopes });
  interaction.consented = true;
  return proceed(interaction, context);
});

/** What an app hears of a person who may not consent and leaves is unconfirmed (consent-14). */
function withoutApproval(interaction: Interaction, { world }: EntraRequest): SandboxResponse {
  const name = interaction.application.displayName;
  switch (world.switches.adminApproval) {
    case "AADSTS90094":
      return interaction.fail(refusals.adminConsentNeeded(name));
    case "AADSTS65004":
      return interaction.fail(refusals.consentDeclined());
    case "consent_required":
      return interaction.fail(refusals.consentRequired(name));
    case "nothing":
      return closingPage("Request approval", "You can close this window.");
  }
}
