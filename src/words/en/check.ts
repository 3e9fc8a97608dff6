/** Words of a check of a finished set-up: what was found, what it means, what puts it right. */
export const check = {
  "say.repair": "Repairing it.",
  "wait.repair": "Microsoft is copying the change. Usually under a minute.",

  "check.line.application": "App registration “{name}”",
  "check.line.activation": "Activation of the app registration",
  "check.line.permissions": "Permissions that the app asks for",
  "check.line.principal": "Service principal of the app",
  "check.line.consent": "Admin consent",
  "check.line.secret": "Client secret, valid until {until}",
  "check.line.secret-unknown": "Client secret",
  "check.line.others": "Who else can sign in as the app, or change it",
  "check.line.user": "Application user in {url}",
  "check.line.unit": "Business unit of the application user",
  "check.line.roles": "Security roles of the application user",
  "check.line.proof": "Sign-in with the secret, as {vendor} does it",

  "check.since.found": "First found on {date}.",
  "check.since.more": "{count} more since {date}.",
  "check.since.fine": "It was still as it should be on {date}.",

  "check.found.app-deleted":
    "It was deleted, so {vendor} can't sign in. Microsoft keeps it for 30 days; it can be restored.",
  "check.found.app-gone":
    "It is not there any more, so {vendor} can't sign in. Connect this environment again.",
  "check.found.deactivated": "Somebody has deactivated it, so {vendor} can't sign in.",
  "check.found.disabled-by-microsoft":
    "Microsoft has disabled it, so {vendor} can't sign in. Only Microsoft's support can help.",
  "check.found.permissions":
    "It no longer asks for {names}. The consent still counts; one that is given anew would leave this out.",
  "check.found.principal-gone": "It is not there, so {vendor} can't sign in.",
  "check.found.principal-deleted":
    "It was deleted, so {vendor} can't sign in. Microsoft keeps it for 30 days; it can be restored.",
  "check.found.principal-disabled": "Sign-in is turned off for it, so {vendor} can't sign in.",
  "check.found.consent":
    "Missing: {names}. The procedure of {vendor} asks for it; without it {vendor} may be refused something.",
  "check.found.secret-gone":
    "Somebody has removed it from the app, so {vendor} can't sign in with it. Create a new secret.",
  "check.found.secret-ended": "It has ended, so {vendor} can't sign in. Create a new secret.",
  "check.found.secret-soon": "It ends soon. Create a new secret and give it to {vendor} before then.",
  "check.found.secrets":
    "Secrets that somebody else has added ({count}): {names}. Whoever has one can sign in as the app.",
  "check.found.certificates":
    "Certificates or secrets that somebody else has added ({count}): {names}. Whoever has one can sign in as the app.",
  "check.found.federated":
    "Federated credentials that somebody else has added ({count}): {names}. They let another service sign in as the app.",
  "check.found.owners":
    "New owners of the app ({count}): {names}. An owner can add a secret and sign in as the app.",
  "check.found.granted":
    "It was granted application permissions ({count}) on {names}. Whoever signs in as the app has them everywhere, without a person.",
  "check.found.user-gone": "It is not there. {vendor} can sign in, and is refused everything.",
  "check.found.user-deleted":
    "It was deleted, and Dynamics still keeps it, so {vendor} is refused everything. Restore it in the Power Platform admin center.",
  "check.found.user-disabled": "It is disabled, so {vendor} is refused everything.",
  "check.found.user-of-another":
    "It belongs to a service principal that is gone, so {vendor} is refused everything. Undo this set-up, then connect the environment again.",
  "check.found.user-moved":
    "It is in the business unit “{unit}” now. {vendor} may see other records than before. Dynamics removes its roles when you move it back; then check again to put them right.",
  "check.found.roles": "Missing: {names}. {vendor} may be refused what they allow.",
  "check.found.roles-absent":
    "No longer there in this environment: {names}. {vendor} may be refused what they allow. Install the app that they come with again, then check again.",
  "check.found.roles-more":
    "Somebody has given it other security roles ({count}): {names}. {vendor} may do what they allow.",
  "check.found.proof": "It was refused. {vendor} signs in with the same values.",
  "check.found.proof-other": "Dynamics answers as another user, and {vendor} has the rights of that one.",

  "check.unseen.may-not-read": "You may not read it.",
  "check.unseen.others": "You may not read everything that would show it.",
  "check.unseen.secret": "Which of the app's secrets {vendor} uses is not known here.",

  "problem.check-unknown.title": "This set-up is not in the list any more.",
  "problem.check-unknown.next": "Go back to your set-ups.",
  "problem.check-other-tenant.title": "You are signed in to another organization.",
  "problem.check-other-tenant.next": "Sign in with an account of the organization that was set up.",
  "problem.check-plan-changed.title": "What was found has changed since you read it.",
  "problem.check-plan-changed.next": "Read it again, then confirm.",
} as const;
