/** Words of the record of a set-up, its picture and its calendar file. They are loaded when somebody looks at it. */
export const record = {
  "ui.part.tenant": "Your organization: {name}",
  "ui.part.environment": "Environment: {name}",
  "ui.part.application": "App registration",
  "ui.part.secret": "Client secret",
  "ui.part.service-principal": "Service principal",
  "ui.part.grant": "Consent",
  "ui.part.application-user": "Application user",
  "ui.part.role": "Security role",
  "ui.part.business-unit": "Business unit",
  "ui.part.picture": "Picture",

  "ui.record.picture": "How it hangs together. {list}",
  "ui.record.how": "How it hangs together",
  "ui.record.created": "Created",
  "ui.record.changed": "Changed",
  "ui.record.will-create": "Is created",
  "ui.record.will-change": "Is changed",
  "ui.record.before": "Was there before",
  "ui.record.replaced": "Replaced by a new one; works until {until}.",
  "ui.record.ends": "ends {date}",

  "ui.record.title": "What was done",
  "ui.record.older":
    "This set-up was made by an older version, which kept no list of its parts. The portals show them.",
  "ui.record.open": "Open the record",
  "ui.record.calendar": "Save a calendar file",
  "ui.record.calendar-hint":
    "It reminds you 60, 30, 14, 7 days and 1 day before the secret ends, without this extension.",
  "ui.record.portals": "Open in the portals",
  "ui.record.open-app": "App registration, in Microsoft Entra",
  "ui.record.open-secrets": "Client secrets, in Microsoft Entra",
  "ui.record.open-permissions": "API permissions, in Microsoft Entra",
  "ui.record.open-users": "Application users, in Power Platform",
  "ui.record.open-dynamics": "Dynamics 365",

  "ui.record.page-title": "Set-up record: {environment} and {vendor}",
  "ui.record.left-out": "Left out, as chosen in the plan: {names}.",
  "ui.record.lacking": "Not in place when it was put on the list: {names}.",
  "ui.record.no-secret": "This record holds no secret. It is made on your computer and sent nowhere.",
  "ui.record.print": "Print or save as PDF",
  "ui.record.save": "Save as a file",
  "ui.record.file": "{vendor} {host} record",
  "ui.record.calendar-file": "{vendor} {host} secret ends",
  "ui.record.not-found": "There is no such set-up in this browser any more.",
  "ui.record.facts": "What was connected",
  "ui.record.fact-organization": "Organization",
  "ui.record.fact-tenant": "Tenant ID",
  "ui.record.fact-environment": "Environment",
  "ui.record.fact-url": "Dynamics URL",
  "ui.record.fact-client": "Client ID",
  "ui.record.fact-connected": "Connected",
  "ui.record.fact-by": "By",
  "ui.record.fact-tested": "Tested",
  "ui.record.fact-secret-ends": "Secret ends",
  "ui.record.parts": "What it consists of",
  "ui.record.column-part": "Part",
  "ui.record.column-id": "ID",
  "ui.record.column-what": "What was done",
  "ui.record.created-at": "Created {when}",
  "ui.record.changed-at": "Changed {when}",
  "ui.record.in-portal": "Open in the portal",
  "ui.record.permissions": "Permissions with consent",
  "ui.record.delegated":
    "All are delegated: with them {vendor} may never do more than the person who is signed in. Consent was given for the whole organization.",
  "ui.record.scope-before": "{scope} (granted before)",
  "ui.record.undo": "How to undo it by hand",
  "ui.record.undo-text":
    "The extension can undo it as well: on its start screen, under More. By hand, in this order:",
  "ui.record.undo-user":
    "In the Power Platform admin center, open the environment, then S2S apps. Deactivate the application user, then delete it.",
  "ui.record.undo-roles":
    "In the Power Platform admin center, open the environment, then S2S apps. Take the security roles marked as created from the application user.",
  "ui.record.undo-app":
    "In Microsoft Entra, delete the app registration. Its secret, service principal and consent go with it. Microsoft keeps a deleted app for 30 days.",
  "ui.record.undo-secret":
    "In Microsoft Entra, open the app's Certificates & secrets and delete this secret.",
  "ui.record.undo-grant":
    "In Microsoft Entra, open the app under Enterprise applications, then Permissions, and revoke those marked as created.",
  "ui.record.undo-nothing": "This extension has created nothing here, so there is nothing to undo.",

  "ui.calendar.summary": "{vendor}: the client secret for {environment} ends",
  "ui.calendar.description":
    "After this day {vendor} can't sign in to {url} any more. Create a new secret before, with the extension or in Microsoft Entra (app {clientId}, Certificates & secrets), and give it to {vendor}.",
  "ui.calendar.product": "{vendor} Setup for Dynamics 365",
} as const;
