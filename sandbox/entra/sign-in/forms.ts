import type { SandboxResponse } from "../../server/service.ts";
import { grantConsent, mayConsent, mayConsentForAll } from "../consent.ts";
import type { EntraRequest } from "../context.ts";
import { closingPage } from "../pages/pages.ts";
import { refusals } from "../refusals.ts";
import type { SignedIn } from "../state.ts";
import { askCredentials, proceed, stillWanted, strongSignInAsked } from "./flow.ts";
import type { Interaction } from "./interaction.ts";
import { accountsOf, remember } from "./session.ts";

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
  if (parameters.get("action") === "cancel") return interaction.fail(refusals.consentDeclined());
  const address = (parameters.get("loginfmt") ?? "").trim();
  const user = world.tenant.users.find(
    (row) => row.userPrincipalName.toLowerCase() === address.toLowerCase(),
  );
  if (!user)
    return askCredentials(interaction, context, {
      address,
      problem:
        "This username may be incorrect. Make sure you typed it correctly. Otherwise, contact your admin.",
    });
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

/** POST /{tenant}/pick: one of the accounts of the browser, or another. */
export const pickAccount = withInteraction((interaction, context) => {
  const wanted = context.parameters.get("account");
  const account = accountsOf(context.request, context.state).find(
    ({ user }) => user.userPrincipalName === wanted,
  );
  if (!account) return askCredentials(interaction, context, { address: "" });
  interaction.account = account;
  return proceed(interaction, context);
});

/** POST /{tenant}/consent: accept, cancel, or leave because an administrator is needed. */
export const submitConsent = withInteraction((interaction, context) => {
  const { account, application } = interaction;
  if (account === null) return proceed(interaction, context);
  const action = context.parameters.get("action");
  if (action === "refused") return interaction.fail(refusals.adminConsentNeeded(application.displayName));
  if (action !== "accept") return interaction.fail(refusals.consentDeclined());
  const wanted = stillWanted(interaction, account, context);
  if (!mayConsent(account.user, wanted)) return proceed(interaction, context);
  const forAll = context.parameters.get("organization") === "yes" && mayConsentForAll(account.user);
  grantConsent(context.world, application, account.user, wanted, forAll);
  interaction.consented = true;
  return proceed(interaction, context);
});
