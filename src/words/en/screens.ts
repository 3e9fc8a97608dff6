/**
 * Words that the popup may show when it opens: titles, buttons, labels. Ids begin with "ui." and the screen's name. The
 * screens of a set-up have theirs in set-up.ts.
 */
export const screens = {
  "app.name": "{vendor} Setup for Dynamics 365",

  "ui.common.cancel": "Cancel",
  "ui.common.back": "Back",
  "ui.common.close": "Close",
  "ui.common.copied": "Copied",
  "ui.common.copy": "Copy {what}",
  "ui.common.copy-failed": "The browser did not let us copy. Select the text and copy it by hand.",
  "ui.common.details": "Details",
  "ui.common.open-link": "Open in the portal",
  "ui.common.new-tab": "(opens in a new tab)",
  "ui.common.show-details": "Show details of {title}",
  "ui.common.hide-details": "Hide details of {title}",
  "ui.common.loading": "One moment…",

  "ui.notice.refused":
    "That can't be done any more, because something has changed. Look at the screen again.",
  "ui.notice.plan-changed": "The plan has changed since you read it. Read it again, then confirm.",
  "ui.notice.unreachable":
    "The extension's background did not answer. Try again; if that does not help, reload the extension.",

  "ui.menu.label": "More",
  "ui.menu.signed-in": "Signed in as {username}",
  "ui.menu.panel": "Open in the side panel",
  "ui.menu.sidebar": "Open in the sidebar",
  "ui.menu.options": "Options",
  "ui.menu.help": "Help",
  "ui.menu.about": "About",
  "ui.menu.reset": "Reset everything",
  "ui.menu.environment": "Choose another environment",
  "ui.menu.account": "Sign in with another account",
  "ui.menu.sign-out": "Sign out",
  "ui.sign-out.title": "Sign out and pause the set-up?",
  "ui.sign-out.text":
    "What was created so far is kept. The set-up goes on where it stopped when you sign in again.",
  "ui.sign-out.confirm": "Sign out",
  "ui.sign-out.cancel": "Stay signed in",
  "ui.sign-out.done": "You are signed out.",
  "ui.menu.support": "Copy details for support",
  "ui.menu.support-copied": "Details for support are copied. They hold no secret.",
  "ui.menu.start-over": "Start over",
  "ui.start-over.title": "Stop and start over?",
  "ui.start-over.text":
    "The set-up stops. What has been made in {tenant} up to now stays there, and a later set-up finds and reuses it.",
  "ui.start-over.confirm": "Start over",
  "ui.start-over.cancel": "Go on with the set-up",

  "ui.header.tenant": "Tenant: {tenant}",
  "ui.header.environment": "Environment: {environment}",

  "ui.start.title": "Connect Dynamics 365 to {vendor}",
  "ui.start.text": "You will end with the four values that {vendor} needs, tested. It takes about a minute.",
  "ui.start.you-need": "You need",
  "ui.start.need-entra": "Permission to register apps and to consent for your organization",
  "ui.start.need-entra-hint": "Cloud Application Administrator or higher in Microsoft Entra",
  "ui.start.need-dataverse": "Full rights in the Dynamics 365 environment",
  "ui.start.need-dataverse-hint": "Security role System Administrator there",
  "ui.start.by-hand": "You connected {vendor} by hand?",
  "ui.start.action": "Auto-configure",
  "ui.start.action-hint": "You see the plan first. Nothing is changed before you confirm it.",
  "ui.start.what-is-changed": "What is changed?",
  "ui.start.no-client-id-title": "First, a sign-in app is needed",
  "ui.start.no-client-id-text":
    "You sign in to Microsoft through an app of your own organization. The guide registers it with you, once.",
  "ui.start.no-client-id-action": "Set up the sign-in app",
  "ui.start.held-title": "A client secret is still in memory",
  "ui.start.held-text":
    "It comes from an earlier set-up of {url}. It stays in this browser's memory until you close the browser.",
  "ui.start.held-action": "Show the credentials",

  "ui.months.one": "1 month",
  "ui.months.many": "{count} months",

  "ui.unreadable.title": "The stored set-up could not be read.",
  "ui.unreadable.text":
    "It is damaged, or of another version. What was made in your organization is still there: begin again, and it is found and reused.",
} as const;
