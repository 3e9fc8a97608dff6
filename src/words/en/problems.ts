/**
 * Words of what can go wrong besides what Microsoft's answers prove (refusals.ts): what happened, what to do now
 * (screens-06). `.forward` is a message for somebody else who has to act. What was changed is in changes.ts: it comes
 * from the journal, never from the sentence.
 */
export const problems = {
  "problem.unexpected.title": "Something went wrong that we did not expect.",
  "problem.unexpected.next": "Try to go on. If it happens again, send the details to support.",
  "problem.sign-in-cancelled.title": "The sign-in window was closed without an answer.",
  "problem.sign-in-cancelled.next":
    "Sign in when you are ready. If Microsoft's page refused you, it showed a number that begins with AADSTS: look it up under “What refusals mean”.",
  "problem.sign-in-interrupted.title": "The sign-in was interrupted.",
  "problem.sign-in-interrupted.next": "Sign in again.",
  "problem.sign-in-no-client-id.title": "The extension does not know yet which app you sign in with.",
  "problem.sign-in-no-client-id.next":
    "Open the options and enter the client ID of your sign-in app. The page shows how to register it.",
  "problem.sign-in-unreachable.title": "Microsoft's sign-in page could not be reached.",
  "problem.sign-in-unreachable.next":
    "A firewall or a proxy may be in between. Check the connection, then sign in again.",
  "problem.sign-in-personal-account.title": "That is a personal Microsoft account.",
  "problem.sign-in-personal-account.next":
    "Sign in with the work account that administers your organization's Dynamics 365.",
  "problem.sign-in-changed.title": "The sign-in app was changed in the options, so you are signed out.",
  "problem.sign-in-changed.next": "Sign in again, with the app that is set now.",
  "problem.sign-in-failed.title": "The sign-in did not work, and no cause is known.",
  "problem.sign-in-failed.next": "Sign in again. If it happens again, send the details to support.",
  "problem.sign-in-again.title": "Microsoft wants you to sign in again.",
  "problem.sign-in-again.next": "Sign in; the work goes on where it stopped.",
  "problem.sign-in-left.title":
    "The sign-in window was closed before Microsoft had what it asks for ({code}).",
  "problem.sign-in-left.next":
    "{why} Closing the window ended that sign-in, and another one opens the same window. If its page lets you go on, sign in again and finish there. If it refused you, look its number up under “What refusals mean”, or use another account.",
  "problem.sign-in-left.said": "{meaning} Microsoft says: “{said}”",
  "problem.sign-in-in-vain.title": "You signed in, and Microsoft asks for a sign-in again ({code}).",
  "problem.sign-in-in-vain.next":
    "Another sign-in in the same way would not help. Look the number up under “What refusals mean”, or use another account.",
  "problem.sign-in-not-taken.title": "You signed in, and {who} asks for a sign-in again (status {status}).",
  "problem.sign-in-not-taken.next":
    "{why} Another sign-in in the same way would not help. The details have the code and the request. Use another account, or try again later.",
  "problem.sign-in-not-taken.said": "It says: “{said}”",
  "problem.sign-in-not-taken.unsaid": "Why is not said.",
  "problem.elevated-unseen.title":
    "Power Platform says that {user} is System Administrator now, and {environment} does not show it yet.",
  "problem.elevated-unseen.next":
    "We waited for as long as that usually takes. Go on in some minutes. If it stays so, a Power Platform administrator sees why with Run diagnostics on your user.",
  "problem.signed-out.title": "You are signed out.",
  "problem.signed-out.next": "Sign in; the work goes on where it stopped.",
  "problem.signed-out-unused.title":
    "You were signed out, because the sign-in had not been used for a while.",
  "problem.signed-out-unused.next": "Sign in again to go on.",
  "problem.sign-in-after-close.title": "The browser was closed while the set-up was at work.",
  "problem.sign-in-after-close.next":
    "Sign in; the work goes on where it stopped. The sign-in and the secret's value were in the browser's memory only and are gone: a secret whose value is lost is removed and replaced.",
  "problem.other-tenant.title":
    "You are signed in to another organization than the one this set-up began in.",
  "problem.other-tenant.next": "Sign in to {tenant} to go on.",
  "problem.no-environment.title": "There is no environment with Dynamics 365 that {user} can see.",
  "problem.no-environment.next":
    "Sign in with an account that can use the environment, or ask for one with Dataverse.",
  "problem.host-declined.title": "The browser was not allowed to reach {url}.",
  "problem.host-declined.next":
    "Without it the application user can't be created. Allow it when the browser asks again; it is for this one address.",
  "problem.directory-role-missing.title": "{user} may not register apps in {tenant}.",
  "problem.directory-role-missing.next":
    "It takes the role Application Developer or Cloud Application Administrator. Ask for it (or activate it), or sign in with an account that has it. Somebody with the role can also register the app by hand; then this set-up takes it over.",
  "problem.not-system-administrator.title": "{user} is not System Administrator in {environment}.",
  "problem.not-system-administrator.next":
    "Ask for the security role System Administrator in this environment, or sign in with an account that has it. A Global Administrator does not have it by itself. If you are Global, Power Platform or Dynamics 365 Administrator and have to activate that role first, activate it and check again: then you can take the role here.",
  "problem.elevation-refused.title": "{user} may not become System Administrator in {environment} this way.",
  "problem.elevation-refused.next":
    "It takes the role Global, Power Platform or Dynamics 365 Administrator, active and held directly, not through a group. Activate or assign it and sign in again, or use an account that has it.",
  "problem.needs-consent.title": "Somebody has to consent for {tenant}. Everything else is done.",
  "problem.needs-consent.next":
    "Forward the message to somebody with the role Cloud Application Administrator. The set-up looks every few minutes and goes on by itself; you can also have it look now, or finish without: the four values work in Dynamics 365, and what {vendor} does with these permissions has to wait.",
  "problem.needs-consent.forward":
    "Hello, the app “{name}” (client ID {clientId}) connects Dynamics 365 to {vendor} and needs admin consent for {tenant}. Please open {link} and choose “Grant admin consent for {tenant}”. It takes the role Cloud Application Administrator or higher. Thank you.",
  "problem.secret-gone.title": "The secret's value is not in this browser's memory any more.",
  "problem.secret-gone.next": "Go on: the secret whose value is lost is removed, and a new one is made.",
  "problem.secret-not-accepted.title": "Microsoft Entra says that the secret is not one of this app's.",
  "problem.secret-not-accepted.next":
    "A new secret can take minutes to be known everywhere: go on then. If it lasts, forget the secret and run this again to make another.",
  "problem.microsoft-is-slow.title": "Microsoft does not see everywhere yet what was made.",
  "problem.microsoft-is-slow.next": "We waited for as long as that usually takes. Go on in a few minutes.",
  "problem.rotation-running.title": "A new secret is being created.",
  "problem.rotation-running.next": "Wait until that ends or pauses, then try again.",
  "problem.check-running.title": "A set-up is being repaired.",
  "problem.check-running.next": "Wait until that ends or pauses, then try again.",
  "problem.undo-running.title": "A set-up is being undone.",
  "problem.undo-running.next": "Wait until the undo ends or pauses, then try again.",
  "problem.plan-changed.title": "Something has changed in {tenant} since the plan was made.",
  "problem.plan-changed.next": "Nothing was changed by us since then. Read the plan again, then confirm it.",
  "problem.plan-outdated.title": "Somebody changed something in {tenant} after you read the plan.",
  "problem.plan-outdated.next":
    "Nothing that somebody else made was taken over. Read the plan again, then confirm it.",
  "problem.application-deactivated.title":
    "The app “{name}” ({id}) is deactivated, so nobody can sign in as it.",
  "problem.application-deactivated.next":
    "Find out who deactivated it and why. To use it, activate it in Microsoft Entra under App registrations, then check again. Or choose another app.",
  "problem.application-disabled-by-microsoft.title": "Microsoft has disabled the app “{name}” ({id}).",
  "problem.application-disabled-by-microsoft.next":
    "Only Microsoft Support can enable it again. Choose another app, or create a new one.",
  "problem.service-principal-disabled.title": "Sign-in is turned off for the app “{name}” ({id}).",
  "problem.service-principal-disabled.next":
    "Find out who turned it off and why. To use the app, set “Enabled for users to sign-in?” to Yes in Microsoft Entra under Enterprise apps, Properties, then check again. Or choose another app.",
  "problem.application-user-of-another.title":
    "The application user “{name}” belongs to a service principal that does not exist any more.",
  "problem.application-user-of-another.next":
    "Dynamics 365 would refuse every request of the app. Delete this application user in the Power Platform admin center, then check again: a new one is created.",
  "problem.notes-unreadable.title": "The notes of the work so far could not be read.",
  "problem.notes-unreadable.next":
    "It was looked up again what is in {tenant}, and the plan below rests on that. Read it and confirm it to go on. If it offers another secret, the one that was made before can be removed in the portal.",
  "problem.state-unreadable.title": "The stored set-up could not be read.",
  "problem.state-unreadable.next":
    "It is of another version, or damaged. Begin again: what was made is found and reused.",
  "problem.application-deleted.title": "A deleted app still holds the name of the one that we would make.",
  "problem.application-deleted.next":
    "Restore it, or delete it for good, under App registrations > Deleted applications. Then try again.",
  "problem.application-not-single-tenant.title": "The app “{name}” ({id}) is open to other organizations.",
  "problem.application-not-single-tenant.next":
    "{vendor} needs an app for your organization alone. Choose another one or make a new one.",
  "problem.secrets-forbidden.title": "Your organization's policy forbids client secrets for this app.",
  "problem.secrets-forbidden.next":
    "Ask whoever manages Application policies in Microsoft Entra to exempt this app, then try again.",
  "problem.secret-too-short.title": "Your organization's policy allows only secrets of less than a week.",
  "problem.secret-too-short.next":
    "Secrets are not forbidden, but {vendor} would need a new one every few days. Ask whoever manages Application policies in Microsoft Entra to allow this app a longer life, then try again.",
  "problem.secret-too-short.forward":
    "Hello, to connect Dynamics 365 to {vendor} the app registration “{name}” in {tenant} needs a client secret that lives longer than the app management policy allows. Could you allow this app a longer life under Microsoft Entra > Enterprise applications > Application policies?",
  "problem.secret-too-long.title":
    "Your organization's policy does not allow a secret with such a long life.",
  "problem.secret-too-long.next": "No secret was made. Choose a shorter life under Details, then try again.",
  "problem.application-user-elsewhere.title":
    "The application user “{name}” is in another business unit than {unit}.",
  "problem.application-user-elsewhere.next":
    "Moving it would remove its roles. Choose the business unit that it is in below, or move it in the Power Platform admin center.",
  "problem.application-user-deleted.title": "A deleted application user of this app still blocks a new one.",
  "problem.application-user-deleted.next":
    "Restore it or delete it for good in the Power Platform admin center, then try again.",
  "problem.microsoft-unavailable.title": "{who} did not answer as it should.",
  "problem.microsoft-unavailable.next": "Nothing is lost. Wait a minute, then go on.",
  "problem.read-not-answered.title": "{who} did not {what}: for minutes it answered with faults only.",
  "problem.read-not-answered.next":
    "It is a fault of the service (status {status}), and says nothing of your rights. Everything else was read. Check again in a few minutes.",
  "problem.there-unseen.title":
    "{who} says that what would be created is there already, and does not show it.",
  "problem.there-unseen.next":
    "It refused to {what}: “{said}” It may be deleted and not gone yet, or be kept from this account. Look for it in the admin center, also among deleted items; restore it or delete it for good, then go on.",
  "problem.answer-not-usable.title": "Microsoft's answer is not one that this version can use.",
  "problem.answer-not-usable.next":
    "The details say which. Look for an update of this extension, then try to go on; if it happens again, send them to support.",
  "problem.no-room.title": "There is no room to keep the secret safely.",
  "problem.no-room.next":
    "Your browser did not store what this extension has to remember. A secret that could not be kept is removed. Free some disk space or close other windows, then go on.",
  "problem.in-a-line": "{title} It says: “{said}”",
  "problem.refused.title": "{who} refused to {what}.",
  "problem.refused-silently.title": "{who} refused to {what}.",
  "problem.refused-silently.next":
    "It gave no reason (status {status}). The details have the request; whoever looks after {who} can tell more.",
  "problem.refused.next":
    "It says: “{said}” That proves no cause, so none is named here. The details have the code and the request; whoever looks after {who} can tell more.",
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
  "ui.problem.fact.api": "API",
  "ui.problem.fact.policies": "ID of the Conditional Access policy",
  "ui.problem.fact.host": "Host",
  "ui.problem.fact.message": "In their words",
  "ui.problem.fact.clientId": "Client ID",
  "ui.problem.fact.error": "Error",
  "ui.problem.fact.kind": "Kind",
  "ui.problem.fact.time": "Time",
} as const;
