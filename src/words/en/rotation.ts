/** Words of a new secret in the place of an old one. */
export const rotation = {
  "rotation.line.create": "New client secret “{name}”, valid until {until}",
  "rotation.line.made":
    "New client secret “{name}”, valid until {until}: made and kept in this browser's memory",
  "rotation.line.check": "Sign in with the new secret, as {vendor} will",
  "rotation.line.old": "Client secret “{name}”, valid until {until}",

  "rotation.keep.old": "It goes on to work until you say that it can be removed.",
  "rotation.keep.stranger": "This extension has not made it.",
  "rotation.keep.no-other": "There is no other secret on the app that was made and tested here.",
  "rotation.keep.forbidden": "Your organization does not allow new secrets on apps.",
  "rotation.unseen.app": "Microsoft does not show the app, or you may not read it.",
  "rotation.note.removed": "Whoever still uses it can't sign in any more.",

  "problem.rotation-run-unknown.title": "The notes do not know this set-up.",
  "problem.rotation-run-unknown.next": "Run the set-up again. It uses the same app.",
  "problem.rotation-other-tenant.title": "You are signed in to another organization.",
  "problem.rotation-other-tenant.next": "Sign in with an account of the organization that was set up.",
  "problem.rotation-plan-changed.title": "What has to be done has changed since you read it.",
  "problem.rotation-plan-changed.next": "Read it again, then confirm.",
} as const;
