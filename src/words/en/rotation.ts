/** Words of a new secret in the place of an old one, and of one for a set-up that was made by hand. */
export const rotation = {
  "rotation.line.create": "New client secret “{name}”, valid until {until}",
  "rotation.line.made":
    "New client secret “{name}”, valid until {until}: made and kept in this browser's memory",
  "rotation.line.check": "Sign in with the new secret, as {vendor} will",
  "rotation.line.old": "Client secret “{name}”, valid until {until}",

  "rotation.keep.old": "It keeps working until you say that it can be removed.",
  "rotation.keep.stranger": "This extension has not made it.",
  "rotation.keep.no-other": "There is no other secret on the app that was made and tested here.",
  "rotation.keep.forbidden": "Your organization's policy forbids client secrets for this app.",
  "rotation.keep.too-short": "Your organization's policy allows only secrets of less than a day.",
  "rotation.unseen.app": "Microsoft does not show the app, or you may not read it.",
  "rotation.note.value-gone":
    "The value of the new secret is no longer in this browser. If {vendor} does not have it, create another one first.",
  "rotation.note.shared":
    "{environment} may use this secret, too. Give {vendor} the new one for it before you go on.",
  "rotation.note.removed": "Whoever still uses it can't sign in any more.",

  "problem.rotation-run-unknown.title": "The notes do not know this set-up.",
  "problem.rotation-run-unknown.next": "Run the set-up again. It uses the same app.",
  "problem.rotation-other-tenant.title": "You are signed in to another organization.",
  "problem.rotation-other-tenant.next": "Sign in with an account of the organization that was set up.",
  "problem.rotation-plan-changed.title": "What has to be done has changed since you read it.",
  "problem.rotation-plan-changed.next": "Read it again, then confirm.",

  "by-hand.choice.environment": "{name}",
  "by-hand.choice.address": "{host}",
  "by-hand.choice.app": "{name}",
  "by-hand.choice.app-facts": "Client ID {id}, created {created}",
  "by-hand.choice.user": "Has an application user in {environment}",
  "by-hand.choice.no-user": "No application user in {environment} could be seen",

  "by-hand.line.app": "App registration “{name}”",
  "by-hand.line.unseen": "App registration with the Client ID {id}",
  "by-hand.line.user": "Application user in {environment}",
  "by-hand.line.no-secret": "New client secret",
  "by-hand.app.facts": "Client ID {id}, created {created}. This extension has not set it up.",
  "by-hand.app.lacking": "It lacks what {vendor}'s procedure names: {names}.",
  "by-hand.user.none": "There is none.",
  "by-hand.user.no-roles": "It has no security role of its own.",
  "by-hand.user.roles": "{count} security {count|role|roles}: {names}",
  "by-hand.keep.old": "It keeps working. You can remove it on Home when nobody uses it any more.",
  "by-hand.note.removed":
    "This extension has not made it. Whoever still uses it, {vendor} or somebody else, can't sign in any more.",
  "by-hand.unseen.absent":
    "Your organization has no such app. Copy “Application (client) ID” from its overview, not the Object ID, and not the Secret ID.",
  "by-hand.obstacle.on-home": "It is on Home already. Select New secret on its card.",
  "by-hand.obstacle.no-principal":
    "The app has no service principal in your organization, so nobody can sign in as it.",
  "by-hand.obstacle.no-user":
    "The app has no application user in this environment, so a secret for it would not work. Auto-configure creates what is missing.",
  "by-hand.obstacle.user-off": "Its application user is deactivated, so a secret for it would not work.",

  "problem.by-hand-no-environment.title": "This environment can't be used now.",
  "problem.by-hand-no-environment.next": "Look again, or go back and pick another environment.",

  "ui.by-hand.sign-in-text":
    "Get a new client secret for that app, tested, and keep an eye on it here: its end, its permissions, who else gets in. The secrets that it has keep working.",
  "ui.by-hand.sign-in-need": "Sign in with an account that may manage the app in Microsoft Entra.",
  "ui.by-hand.sign-in": "Sign in",
  "ui.by-hand.environment-title": "Which environment is it connected to?",
  "ui.by-hand.environment-list": "Environments",
  "ui.by-hand.environment-none": "Your account sees no environment that can be used.",
  "ui.by-hand.environment-hint": "Your browser asks for access to its address.",
  "ui.by-hand.app-title": "Which app does {vendor} use?",
  "ui.by-hand.app-text": "Look in {vendor}, or in your notes, for the Client ID that was entered there.",
  "ui.by-hand.app-list": "Apps that may be the one",
  "ui.by-hand.app-none": "No app fits by its name or has an application user there. Enter its Client ID.",
  "ui.by-hand.app-other": "Another one",
  "ui.by-hand.client-id": "Client ID",
  "ui.by-hand.client-id-hint": "“Application (client) ID” on the app's overview in Microsoft Entra",
  "ui.by-hand.client-id-fault": "A Client ID looks like this: 00000000-0000-0000-0000-000000000000",
  "ui.by-hand.continue": "Continue",
  "ui.by-hand.find": "Find an environment",
  "ui.by-hand.title": "A new secret for this app?",
  "ui.by-hand.text": "Check that this is the app that {vendor} uses, and who else gets in to it.",
  "ui.by-hand.nothing-title": "This app can't get a new secret here",
  "ui.by-hand.nothing-text": "The list says why.",
  "ui.by-hand.inspecting":
    "Reading what your organization has. Usually under ten seconds. Nothing is changed.",
  "ui.by-hand.finished-text":
    "Give these four values to {vendor}. The secrets that the app had keep working.",
  "ui.by-hand.card": "Set up by hand or elsewhere. Secret made here {date}",
  "ui.by-hand.older": "Secrets from before ({count})",
  "ui.by-hand.older-text": "They were not made here and still work. Remove one only when nobody uses it.",
  "ui.by-hand.older-name": "“{name}”, ends {date}",
  "ui.by-hand.remove": "Remove…",
  "ui.by-hand.undo": "Take back the secret made here",
  "ui.by-hand.undo-text": "{vendor} can't sign in with it any more. All that was not made here stays.",
} as const;
