/** Words of the pages that open in a tab: options, the registration guide, welcome. */
export const pages = {
  "ui.options.title": "Options",
  "ui.options.client-id-title": "Sign-in app",
  "ui.options.client-id-text":
    "You sign in to Microsoft through an app registration of your own organization. This extension uses none of Microsoft's own and has no server: the sign-in is between your browser and Microsoft.",
  "ui.options.client-id": "Application (client) ID of the sign-in app",
  "ui.options.client-id-hint": "Looks like 11111111-2222-3333-4444-555555555555",
  "ui.options.tenant": "Directory (tenant) ID of your organization",
  "ui.options.tenant-hint":
    "Stands below the client ID on the app's overview. A verified domain such as contoso.onmicrosoft.com will do too.",
  "ui.options.save": "Save",
  "ui.options.saved": "Saved. Open the extension from the toolbar and choose Auto-configure.",
  "ui.options.removed": "Saved. No sign-in app is set any more.",
  "ui.options.not-a-guid": "This is not an ID. It has 32 digits and letters a to f, in five groups.",
  "ui.options.not-a-tenant":
    "This is neither an ID (32 digits and letters a to f, in five groups) nor a domain such as contoso.onmicrosoft.com.",
  "ui.options.same-as-client-id":
    "This is the Application (client) ID again. The Directory (tenant) ID stands below it on the app's overview.",
  "ui.options.managed": "Your organization sets this value; it can't be changed here.",
  "ui.options.policy-clientId":
    "Your organization's policy sets a client ID that is not one, so it is left out. Tell whoever manages the policy: clientId has 32 digits and letters a to f, in five groups.",
  "ui.options.policy-tenantId":
    "Your organization's policy sets a tenant that is not one, so it is left out. Tell whoever manages the policy: tenantId is the Directory (tenant) ID, or a domain such as contoso.onmicrosoft.com.",
  "ui.options.failed": "It could not be saved. Try again.",
  "ui.options.status-none": "No sign-in app is set: nobody can sign in yet. Follow the guide below.",
  "ui.options.status-no-tenant":
    "No tenant is set. That works only with a sign-in app that is open to several organizations; one of your organization alone needs its Directory (tenant) ID.",
  "ui.options.status-build":
    "The sign-in app {id} came with the extension. Enter another one to use that instead.",
  "ui.options.status-ready": "Ready: you sign in to {tenant} with the app {id}.",
  "ui.options.redirect": "Redirect URI",
  "ui.options.redirect-hint": "Microsoft sends you back here after you have signed in. The guide needs it.",

  "ui.guide.title": "Register the sign-in app, once",
  "ui.guide.text":
    "About five minutes, in the Microsoft Entra admin center. You need a role that may register apps and consent for the organization, such as Cloud Application Administrator.",
  "ui.guide.open-entra": "Open app registrations in Microsoft Entra",
  "ui.guide.step-1": "Choose New registration.",
  "ui.guide.step-1-hint": "In the Microsoft Entra admin center, under App registrations.",
  "ui.guide.step-2": "Give it a name that your colleagues will understand, such as “{vendor} Setup sign-in”.",
  "ui.guide.step-2-hint":
    "Supported account types: Accounts in this organizational directory only (Single tenant). Nobody outside your organization can then sign in with it.",
  "ui.guide.step-3": "Under Redirect URI, choose Single-page application (SPA) and paste this address:",
  "ui.guide.step-3-hint":
    "It must be Single-page application. With Web, or with Mobile and desktop, Microsoft refuses the sign-in.",
  "ui.guide.step-4": "Choose Register.",
  "ui.guide.step-5": "Open API permissions, then Add a permission, and add these delegated permissions:",
  "ui.guide.step-5-hint":
    "Delegated means: the extension can never do more than the person who is signed in. The APIs beside Microsoft Graph are under “APIs my organization uses”.",
  "ui.guide.step-6": "Choose Grant admin consent, and confirm.",
  "ui.guide.step-7":
    "Open Overview. Copy the Application (client) ID and, two lines below it, the Directory (tenant) ID. Paste both into the fields at the top of this page and save.",
  "ui.guide.step-7-hint":
    "Not the Object ID, which stands between them. The tenant is what lets an app of your organization alone be used.",
  "ui.guide.step-7-action": "Go to the fields",
  "ui.guide.permissions": "Delegated permissions of the sign-in app",
  "ui.guide.column-permission": "Permission",
  "ui.guide.column-why": "Why",
  "ui.guide.optional": "optional",
  "ui.guide.why-user-read": "Says who is signed in.",
  "ui.guide.why-application":
    "Registers the app {vendor}, and makes its client secret and service principal.",
  "ui.guide.why-grant": "Grants consent to the permissions of {vendor} for your organization.",
  "ui.guide.why-policy":
    "Reads whether your organization limits client secrets, so that the plan can say so beforehand.",
  "ui.guide.why-roles": "Reads which admin roles you have, to tell you beforehand what is missing.",
  "ui.guide.why-powerapps": "Lists your environments.",
  "ui.guide.why-apply-admin":
    "Makes you System Administrator of an environment where you are not, if you ask for it. Without it somebody else has to.",
  "ui.guide.why-dynamics": "Creates the application user and assigns its security roles.",

  "ui.welcome.title": "Connect Dynamics 365 to {vendor} in about a minute",
  "ui.welcome.text":
    "This extension registers the app, grants consent, creates the application user, and proves that the credentials work. You see exactly what will be done before anything is changed.",
  "ui.welcome.step-1-title": "Set up the sign-in app, once",
  "ui.welcome.step-1-text":
    "You sign in through an app registration of your own organization. The options page leads through it in five minutes. If your organization has set one already, skip this.",
  "ui.welcome.step-1-action": "Set up the sign-in app",
  "ui.welcome.step-1-done": "A sign-in app is set.",
  "ui.welcome.step-2-title": "Open the extension from the toolbar",
  "ui.welcome.step-2-text":
    "Click the puzzle piece beside the address bar, then the pin beside {vendor} Setup. Then click its icon.",
  "ui.welcome.step-3-title": "Choose Auto-configure",
  "ui.welcome.step-3-text":
    "Sign in, pick the environment, read the plan, confirm. You end with Dynamics URL, Tenant ID, Client ID and Client Secret.",
  "ui.welcome.sent-title": "What is sent where",
  "ui.welcome.sent-text":
    "Only to Microsoft: sign-in, Microsoft Graph, Power Platform, and your one Dynamics address. There is no server of ours and nothing is measured. The client secret stays in this browser's memory and is never written to disk.",
} as const;
