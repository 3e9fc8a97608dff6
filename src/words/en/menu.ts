/** Words of what the menu opens: About, and Reset everything. */
export const menu = {
  "ui.about.title": "About",
  "ui.about.version": "{name}, version {version}",
  "ui.about.sent": "What is sent where",
  "ui.about.sent-text":
    "Only Microsoft is called, at these addresses. There is no server of ours, and nothing is measured.",
  "ui.about.login": "Your sign-in; one sign-in with the new credentials, to test them",
  "ui.about.graph": "App registration, secret, service principal, consent",
  "ui.about.bap": "The list of your environments",
  "ui.about.discovery": "The list of your environments, where the other one shows none",
  "ui.about.power-platform": "Taking the role System Administrator, if you ask for it",
  "ui.about.allowed": "You allowed this address in your browser",
  "ui.about.texts": "Documents",
  "ui.about.privacy": "Privacy",
  "ui.about.help": "What refusals mean, and what helps",
  "ui.about.license": "License of this extension",
  "ui.about.notices": "Licenses of the libraries in it",

  "ui.reset.title": "Reset everything",
  "ui.reset.held": "A client secret is still in memory",
  "ui.reset.held-text": "It is wiped, and nobody can show it again. Hand it over first.",
  "ui.reset.here": "Removed from this browser",
  "ui.reset.here-sign-in": "Your sign-in, and every client secret in memory",
  "ui.reset.here-progress": "What has been done so far, and where you are in the guide",
  "ui.reset.here-set-ups":
    "The list of set-ups ({count}) with their records and reminders, and where you are in the guide",
  "ui.reset.here-options": "The IDs of the sign-in app, and all options",
  "ui.reset.here-access": "The access to addresses and portals that you allowed",
  "ui.reset.stays": "Stays",
  "ui.reset.stays-tenant":
    "Everything in your organization: apps and their secrets, consent, application users, roles, and the sign-in app.",
  "ui.reset.stays-undo":
    "To take a set-up back, choose Undo on its card first. After a reset, nothing here knows what it has created.",
  "ui.reset.stays-policy": "What your organization's policy sets for this extension.",
  "ui.reset.action": "Reset everything",
  "ui.reset.confirm-title": "Reset everything now?",
  "ui.reset.confirm-text":
    "The extension starts anew, as after its installation. This can't be taken back. Nothing changes in your organization.",
  "ui.reset.busy": "Something is being done in your organization right now. Wait until it ends, then reset.",
} as const;
