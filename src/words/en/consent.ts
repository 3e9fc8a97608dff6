/** What a page says about permissions that the sign-in app was not given, and about who publishes it. */
export const consent = {
  "ui.consent.title": "Did Microsoft ask for an administrator's approval?",
  "ui.consent.admin":
    "Somebody with the role Cloud Application Administrator can give the permissions for your organization. Send them this link; they review the permissions and accept.",
  "ui.consent.end":
    "Their browser ends on a page that can't be reached. That is expected: the permissions are given. Then sign in again.",
  "ui.consent.copy": "Copy a message with the link",
  "ui.consent.copied": "The message is copied.",
  "ui.consent.message":
    "Hello, to connect Dynamics 365 to {vendor} I need admin consent for a sign-in app (client ID {clientId}). Please open {link}, sign in with the role Cloud Application Administrator or higher, and accept. Afterwards the browser shows a page that can't be reached; the consent is given all the same. Thank you.",
  "ui.consent.less": "Or sign in without the permissions that the set-up can do without:",
  "ui.consent.refused-title": "Did Microsoft's page refuse you?",
  "ui.consent.elsewhere":
    "AADSTS50020 or AADSTS90072: that account is not in the organization of the sign-in app. Sign in again and choose an account of that organization.",
  "ui.consent.approval": "“Need admin approval”: use the link below.",
  "ui.consent.page-error":
    "AADSTS650051: the app has no service principal yet: open it in Microsoft Entra under App registrations and choose “Create service principal”, or have it created by the link.",
  "ui.publisher.title": "Who publishes the sign-in app",
  "ui.publisher.by": "{publisher} publishes it. There is nothing for you to register.",
  "ui.publisher.unnamed": "It comes with this extension. There is nothing for you to register.",
  "ui.publisher.consent":
    "At your first sign-in Microsoft shows its name, its publisher and the permissions that it asks for. Look for the blue badge of a verified publisher. Accepting for yourself is enough; a Global Administrator can also accept for the whole organization.",
  "ui.publisher.own": "Use a sign-in app of your own instead",
  "ui.after.title": "The sign-in app",
  "ui.after.text":
    "{vendor} does not use the app that you signed in with. It has no secret, and nobody can use it without signing in.",
  "ui.after.keep":
    "Keep it: you need it to check the set-up again, or to create a new secret before this one ends.",
  "ui.after.remove":
    "Remove it: its permissions go with it. {vendor} goes on working. For a later check you register an app again.",
  "ui.after.link": "Open it in Microsoft Entra to delete it",
} as const;
