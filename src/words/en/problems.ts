/**
 * Words of everything that can go wrong: what happened, what was not changed, what to do now
 * (screens-06). `.forward` is a message for somebody else who has to act.
 */
export const problems = {
  "problem.unexpected.title": "Something went wrong that we did not expect.",
  "problem.unexpected.unchanged": "What was made so far is noted and is not made twice.",
  "problem.unexpected.next": "Try to go on. If it happens again, send the details to support.",
  "problem.sign-in-cancelled.title": "You closed the sign-in window.",
  "problem.sign-in-cancelled.unchanged": "Nothing was changed.",
  "problem.sign-in-cancelled.next": "Sign in when you are ready.",
  "problem.sign-in-interrupted.title": "The sign-in was interrupted.",
  "problem.sign-in-interrupted.unchanged": "Nothing was changed.",
  "problem.sign-in-interrupted.next": "Sign in again.",
  "problem.sign-in-no-client-id.title": "The extension does not know yet which app you sign in with.",
  "problem.sign-in-no-client-id.unchanged": "Nothing was changed.",
  "problem.sign-in-no-client-id.next":
    "Open the options and enter the client ID of your sign-in app. The page shows how to register it.",
  "problem.sign-in-unreachable.title": "Microsoft's sign-in page could not be reached.",
  "problem.sign-in-unreachable.unchanged": "Nothing was changed.",
  "problem.sign-in-unreachable.next": "Check the connection, then sign in again.",
  "problem.sign-in-consent-needed.title": "The sign-in app needs consent that this account may not give.",
  "problem.sign-in-consent-needed.unchanged": "Nothing was changed.",
  "problem.sign-in-consent-needed.next":
    "Sign in once with a Cloud Application Administrator or Global Administrator, who can consent.",
  "problem.sign-in-blocked-by-policy.title":
    "Your organization's Conditional Access policy stopped the sign-in.",
  "problem.sign-in-blocked-by-policy.unchanged": "Nothing was changed.",
  "problem.sign-in-blocked-by-policy.next":
    "Use a device or a place that the policy allows, or another account.",
  "problem.sign-in-app-not-usable.title":
    "Your organization does not know the sign-in app, or its redirect URI is missing.",
  "problem.sign-in-app-not-usable.unchanged": "Nothing was changed.",
  "problem.sign-in-app-not-usable.next":
    "Open the options and compare the client ID, the tenant and the redirect URI with the app registration.",
  "problem.sign-in-tenant-needed.title":
    "The sign-in app belongs to one organization, and the extension does not know which.",
  "problem.sign-in-tenant-needed.unchanged": "Nothing was changed.",
  "problem.sign-in-tenant-needed.next":
    "Open the options and enter the Directory (tenant) ID. It stands on the app's overview, below the client ID.",
  "problem.sign-in-tenant-unknown.title": "Microsoft does not know the tenant that is set in the options.",
  "problem.sign-in-tenant-unknown.unchanged": "Nothing was changed.",
  "problem.sign-in-tenant-unknown.next":
    "Open the options and compare the Directory (tenant) ID with the one on the app's overview.",
  "problem.sign-in-other-organization.title":
    "That account does not belong to the organization that the sign-in app is in.",
  "problem.sign-in-other-organization.unchanged": "Nothing was changed.",
  "problem.sign-in-other-organization.next":
    "Sign in with an account of that organization, or enter another sign-in app and tenant in the options.",
  "problem.sign-in-changed.title": "The sign-in app was changed in the options, so you are signed out.",
  "problem.sign-in-changed.unchanged": "Nothing was changed in your organization.",
  "problem.sign-in-changed.next": "Sign in again, with the app that is set now.",
  "problem.sign-in-failed.title": "The sign-in did not work.",
  "problem.sign-in-failed.unchanged": "Nothing was changed.",
  "problem.sign-in-failed.next": "Sign in again. If it happens again, send the details to support.",
  "problem.sign-in-again.title": "Microsoft wants you to sign in again.",
  "problem.sign-in-again.unchanged": "What was made so far is kept and is not made twice.",
  "problem.sign-in-again.next": "Sign in; the work goes on where it stopped.",
  "problem.signed-out.title": "You are signed out.",
  "problem.signed-out.unchanged": "What was created so far is kept and is not created twice.",
  "problem.signed-out.next": "Sign in; the work goes on where it stopped.",
  "problem.signed-out-unused.title":
    "You were signed out, because the sign-in had not been used for a while.",
  "problem.signed-out-unused.unchanged": "Nothing was changed in your organization.",
  "problem.signed-out-unused.next": "Sign in again to go on.",
  "problem.sign-in-after-close.title": "The browser was closed while the set-up was at work.",
  "problem.sign-in-after-close.unchanged":
    "What was made in your organization is noted and is not made twice. The sign-in and the secret's value were in the browser's memory only, and are gone.",
  "problem.sign-in-after-close.next":
    "Sign in; the work goes on where it stopped. A secret whose value is lost is removed and replaced.",
  "problem.other-tenant.title":
    "You are signed in to another organization than the one this set-up began in.",
  "problem.other-tenant.unchanged": "Nothing was changed in the organization that you are signed in to.",
  "problem.other-tenant.next": "Sign in to {tenant} to go on.",
  "problem.no-environment.title": "There is no environment with Dynamics 365 that {user} can see.",
  "problem.no-environment.unchanged": "Nothing was changed.",
  "problem.no-environment.next":
    "Sign in with an account that can use the environment, or ask for one with Dataverse.",
  "problem.host-declined.title": "The browser was not allowed to reach {url}.",
  "problem.host-declined.unchanged": "Nothing was read or changed there.",
  "problem.host-declined.next":
    "Without it the application user can't be created. Allow it when the browser asks again; it is for this one address.",
  "problem.directory-role-missing.title": "{user} may not register apps and consent for {tenant}.",
  "problem.directory-role-missing.unchanged": "Nothing was changed.",
  "problem.directory-role-missing.next":
    "It takes the role Cloud Application Administrator. Ask for it (or activate it), or sign in with an account that has it. Somebody with the role can also register the app by hand; then this set-up takes it over.",
  "problem.not-system-administrator.title": "{user} is not System Administrator in {environment}.",
  "problem.not-system-administrator.unchanged": "Nothing was changed there.",
  "problem.not-system-administrator.next":
    "Ask for the security role System Administrator in this environment, or sign in with an account that has it. A Global Administrator does not have it by itself.",
  "problem.elevation-refused.title": "Microsoft did not make {user} System Administrator in {environment}.",
  "problem.elevation-refused.unchanged": "Nothing was changed there.",
  "problem.elevation-refused.next":
    "It takes the role Global, Power Platform or Dynamics 365 Administrator, held directly and not through a group. Activate it, or sign in with an account that has it.",
  "problem.needs-consent.title": "Somebody has to consent for {tenant}. Everything else is done.",
  "problem.needs-consent.unchanged": "What is missing was not granted, and nothing was taken away.",
  "problem.needs-consent.next":
    "Forward the message to somebody with the role Cloud Application Administrator. The set-up looks every few minutes and goes on by itself; you can also have it look now, or finish without: the four values work in Dynamics 365, and what {vendor} does with these permissions has to wait.",
  "problem.needs-consent.forward":
    "Hello, the app “{name}” (client ID {clientId}) connects Dynamics 365 to {vendor} and needs admin consent for {tenant}. Please open {link} and choose “Grant admin consent for {tenant}”. It takes the role Cloud Application Administrator or higher. Thank you.",
  "problem.secret-gone.title": "The secret's value is not in this browser's memory any more.",
  "problem.secret-gone.unchanged": "Everything else that was made is still there.",
  "problem.secret-gone.next": "Go on: the secret whose value is lost is removed, and a new one is made.",
  "problem.secret-not-accepted.title": "Microsoft does not accept the secret.",
  "problem.secret-not-accepted.unchanged": "Everything that was made is still there.",
  "problem.secret-not-accepted.next":
    "Go on in a few minutes; it may take that long. If it still fails, forget the secret and run this again to make another.",
  "problem.microsoft-is-slow.title": "Microsoft has not finished copying what was made.",
  "problem.microsoft-is-slow.unchanged": "What was made is noted and is not made twice.",
  "problem.microsoft-is-slow.next": "It can take longer than we waited. Resume in a few minutes.",
  "problem.plan-changed.title": "Something has changed in {tenant} since the plan was made.",
  "problem.plan-changed.unchanged": "Nothing was changed by us.",
  "problem.plan-changed.next": "Read the plan again, then confirm it.",
  "problem.plan-outdated.title": "Somebody changed something in {tenant} after you read the plan.",
  "problem.plan-outdated.unchanged":
    "Nothing that somebody else made was taken over. What this set-up made so far is noted and is not made twice.",
  "problem.plan-outdated.next": "Read the plan again, then confirm it.",
  "problem.application-deactivated.title":
    "The app “{name}” ({id}) is deactivated, so nobody can sign in as it.",
  "problem.application-deactivated.unchanged": "Nothing was changed.",
  "problem.application-deactivated.next":
    "Find out who deactivated it and why. To use it, activate it in Microsoft Entra under App registrations, then check again. Or choose another app.",
  "problem.application-disabled-by-microsoft.title": "Microsoft has disabled the app “{name}” ({id}).",
  "problem.application-disabled-by-microsoft.unchanged": "Nothing was changed.",
  "problem.application-disabled-by-microsoft.next":
    "Only Microsoft Support can enable it again. Choose another app, or create a new one.",
  "problem.service-principal-disabled.title": "Sign-in is turned off for the app “{name}” ({id}).",
  "problem.service-principal-disabled.unchanged": "Nothing was changed.",
  "problem.service-principal-disabled.next":
    "Find out who turned it off and why. To use the app, set “Enabled for users to sign-in?” to Yes in Microsoft Entra under Enterprise apps, Properties, then check again. Or choose another app.",
  "problem.application-user-of-another.title":
    "The application user “{name}” belongs to a service principal that does not exist any more.",
  "problem.application-user-of-another.unchanged": "Nothing was changed.",
  "problem.application-user-of-another.next":
    "Dynamics 365 would refuse every request of the app. Delete this application user in the Power Platform admin center, then check again: a new one is created.",
  "problem.notes-unreadable.title": "The notes of the work so far could not be read.",
  "problem.notes-unreadable.unchanged":
    "What was made in {tenant} is still there. It was looked up again, and the plan below rests on what is there now.",
  "problem.notes-unreadable.next":
    "Read the plan and confirm it to go on. If it offers another secret, the one that was made before can be removed in the portal.",
  "problem.state-unreadable.title": "The stored set-up could not be read.",
  "problem.state-unreadable.unchanged":
    "It is of another version, or damaged. What was made in your organization is still there.",
  "problem.state-unreadable.next": "Begin again: what was made is found and reused.",
  "problem.environment-admin-mode.title": "{environment} is in administration mode.",
  "problem.environment-admin-mode.unchanged": "Nothing was changed there.",
  "problem.environment-admin-mode.next":
    "Turn administration mode off in the Power Platform admin center, then try again.",
  "problem.application-deleted.title": "A deleted app still holds the name of the one that we would make.",
  "problem.application-deleted.unchanged": "Nothing was changed.",
  "problem.application-deleted.next":
    "Restore it, or delete it for good, under App registrations > Deleted applications. Then try again.",
  "problem.application-not-single-tenant.title": "The app “{name}” ({id}) is open to other organizations.",
  "problem.application-not-single-tenant.unchanged": "Nothing was changed.",
  "problem.application-not-single-tenant.next":
    "{vendor} needs an app for your organization alone. Choose another one or make a new one.",
  "problem.secrets-forbidden.title": "Your organization's policy forbids client secrets.",
  "problem.secrets-forbidden.unchanged": "Nothing was changed.",
  "problem.secrets-forbidden.next":
    "Ask whoever manages app management policies in Microsoft Entra to exempt this app, then try again.",
  "problem.secret-too-long.title":
    "Your organization's policy does not allow a secret with such a long life.",
  "problem.secret-too-long.unchanged": "No secret was made.",
  "problem.secret-too-long.next": "Choose a shorter life under Details, then try again.",
  "problem.application-user-elsewhere.title":
    "The application user “{name}” is in another business unit than {unit}.",
  "problem.application-user-elsewhere.unchanged": "Nothing was changed.",
  "problem.application-user-elsewhere.next":
    "Moving it would remove its roles. Choose the business unit that it is in below, or move it in the Power Platform admin center.",
  "problem.application-user-deleted.title": "A deleted application user of this app still blocks a new one.",
  "problem.application-user-deleted.unchanged": "Nothing was changed in the environment.",
  "problem.application-user-deleted.next":
    "Restore it or delete it for good in the Power Platform admin center, then try again.",
  "problem.microsoft-unavailable.title": "Microsoft's service did not answer as it should.",
  "problem.microsoft-unavailable.unchanged": "What was made so far is noted and is not made twice.",
  "problem.microsoft-unavailable.next": "Nothing is lost. Wait a minute, then go on.",
  "problem.answer-not-usable.title": "Microsoft's answer is not one that this version can use.",
  "problem.answer-not-usable.unchanged": "What was made so far is noted and is not made twice.",
  "problem.answer-not-usable.next":
    "The details say which. Look for an update of this extension, then try to go on; if it happens again, send them to support.",
  "problem.no-room.title": "There is no room to keep the secret safely.",
  "problem.no-room.unchanged":
    "What was made so far is noted and is not made twice. A secret that could not be kept is removed.",
  "problem.no-room.next":
    "Your browser did not store what this extension has to remember. Free some disk space or close other windows, then go on.",
  "problem.refused.title": "Microsoft refused a request.",
  "problem.refused.unchanged": "What was made so far is noted and is not made twice.",
  "problem.refused.next": "The details say which. Try to go on; if it happens again, send them to support.",
  "problem.secrets-forbidden.forward":
    "Hello, to connect Dynamics 365 to {vendor} the app registration “{name}” in {tenant} needs a client secret, which the app management policy forbids. Could you exempt this app under Microsoft Entra > Enterprise applications > Application policies?",
  "problem.directory-role-missing.forward":
    "Hello, to connect Dynamics 365 to {vendor} I need to register an app in {tenant} and consent for the organization. Could you give {user} the role Cloud Application Administrator for a while, or run {vendor} Setup for Dynamics 365 yourself?",
  "problem.not-system-administrator.forward":
    "Hello, to connect Dynamics 365 to {vendor} I need the security role System Administrator in the environment {environment}. Could you give it to {user} for a while, or run {vendor} Setup for Dynamics 365 yourself?",

  "ui.problem.fact.service": "Service",
  "ui.problem.fact.operation": "Operation",
  "ui.problem.fact.status": "Status",
  "ui.problem.fact.code": "Microsoft's code",
  "ui.problem.fact.requestId": "Request ID",
  "ui.problem.fact.answer": "Answer",
  "ui.problem.fact.error": "Error",
  "ui.problem.fact.kind": "Kind",
  "ui.problem.fact.time": "Time",
} as const;
