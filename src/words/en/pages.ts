/** Words of the pages that open in a tab: options, the registration guide, welcome. */
export const pages = {
  "ui.options.title": "Sign-in app",
  "ui.options.ids": "Enter its two IDs",
  "ui.options.test": "Test sign-in",
  "ui.options.tested": "It works: {name} is signed in to {tenant}. Open the extension from the toolbar.",
  "ui.options.client-id": "Application (client) ID of the sign-in app",
  "ui.options.client-id-hint": "Looks like 11111111-2222-3333-4444-555555555555",
  "ui.options.tenant": "Directory (tenant) ID of your organization",
  "ui.options.tenant-hint":
    "Stands below the client ID on the app's overview. A verified domain such as contoso.onmicrosoft.com will do too.",
  "ui.options.tenant-named": "Tenant: {tenant}, as this text names it. “Test sign-in” confirms it.",
  "ui.options.save": "Save",
  "ui.options.saved": "Saved. Open the extension from the toolbar and choose Auto-configure.",
  "ui.options.removed": "Saved. No sign-in app is set any more.",
  "ui.options.not-a-guid": "This is not an ID. It has 32 digits and letters a to f, in five groups.",
  "ui.options.not-a-tenant":
    "This is neither an ID (32 digits and letters a to f, in five groups) nor a domain such as contoso.onmicrosoft.com.",
  "ui.options.same-as-client-id":
    "This is the Application (client) ID again. The Directory (tenant) ID stands below it on the app's overview.",
  "ui.options.managed": "Your organization sets this value; it can't be changed here.",
  "ui.options.policy-policyVersion":
    "Your organization's policy does not say its version, so the browser may have left out other parts of it. Tell whoever manages the policy: policyVersion is the whole number 1.",
  "ui.options.policy-clientId":
    "Your organization's policy sets a client ID that is not one, so it is left out. Tell whoever manages the policy: clientId has 32 digits and letters a to f, in five groups.",
  "ui.options.policy-tenantId":
    "Your organization's policy sets a tenant that is not one, so it is left out. Tell whoever manages the policy: tenantId is the Directory (tenant) ID, or a domain such as contoso.onmicrosoft.com.",
  "ui.options.policy-handOffUrl":
    "Your organization's policy sets a page for the four values that can't be used, so it is left out. Tell whoever manages the policy: handOffUrl is an address that begins with https://, without a name or password in it.",
  "ui.options.policy-handOffMail":
    "Your organization's policy sets a mail address that is not one, so it is left out. Tell whoever manages the policy: handOffMail is one plain address.",
  "ui.options.policy-handOffPublicKey":
    "Your organization's policy sets a public key that can't be used, so it is left out. Tell whoever manages the policy: handOffPublicKey is an age public key of the kind X25519, age1 and 58 letters and digits.",
  "ui.options.policy-signOutAfterMinutes":
    "Your organization's policy sets a time to sign out that can't be used, so it is left out. Tell whoever manages the policy: signOutAfterMinutes is a whole number from 5 to 480.",
  "ui.options.support-link": "Your organization's support",
  "ui.options.policy-supportLink":
    "Your organization's policy sets a support page that can't be used, so it is left out. Tell whoever manages the policy: supportLink is an address that begins with https://, without a name or password in it.",
  "ui.options.policy-language":
    "Your organization's policy sets a language that there is not, so it is left out. Tell whoever manages the policy: language is one of {languages}.",
  "ui.options.language": "Language",
  "ui.options.language-browser": "The browser's: {name}",
  "ui.options.language-hint": "Of the popup, these pages and the guide's card.",
  "ui.options.icon": "The toolbar icon opens",
  "ui.options.icon-popup": "The popup",
  "ui.options.icon-panel": "The side panel",
  "ui.options.icon-sidebar": "The sidebar",
  "ui.options.file": "Options as a file",
  "ui.options.file-text": "For another browser or a colleague. No secret is in the file.",
  "ui.options.file-save": "Save to a file",
  "ui.options.file-load": "Load from a file",
  "ui.options.file-name": "{vendor}-setup-options",
  "ui.options.file-line": "{label}: {value}",
  "ui.options.file-found": "The file sets this:",
  "ui.options.file-use": "Use these",
  "ui.options.file-used": "The options of the file are in force.",
  "ui.options.file-not-ours": "This is not a file of these options. Nothing was changed.",
  "ui.options.file-newer":
    "A newer version of the extension wrote this file. Update the extension, then load the file again. Nothing was changed.",
  "ui.options.file-nothing": "The file sets nothing that can be used here. Nothing was changed.",
  "ui.options.file-refused": "The sign-in app of the file can't be used, so nothing was changed. {why}",
  "ui.options.failed": "It could not be saved. Try again.",
  "ui.options.status-none": "Not set yet. You sign in to Microsoft through an app of your own organization.",
  "ui.options.status-no-tenant":
    "No tenant is set. That works only with a sign-in app that is open to several organizations; one of your organization alone needs its Directory (tenant) ID.",
  "ui.options.status-build":
    "The sign-in app {id} came with the extension. Enter another one to use that instead.",
  "ui.options.status-ready": "Ready: you sign in to {tenant} with the app {id}.",
  "ui.options.status-named": "Ready: you sign in to {tenant}.",
  "ui.options.redirect": "Redirect URI",
  "ui.options.redirect-hint": "Microsoft sends you back here after you have signed in. The guide needs it.",

  "ui.register.title": "Register the sign-in app, once",
  "ui.register.another": "Register another one",
  "ui.register.guide": "Open Microsoft Entra and guide me",
  "ui.register.declined":
    "Your browser did not allow access to the portals, so the guide can't come along. Try again, or use one of the other ways.",
  "ui.register.command": "With one command",
  "ui.register.command-text":
    "Run one of these, and paste what it prints under “Enter its two IDs”. Azure Cloud Shell needs an Azure subscription; on your own machine, sign in with az login --allow-no-subscriptions first.",
  "ui.register.az": "Azure Cloud Shell, or az",
  "ui.register.powershell": "Microsoft Graph PowerShell",
  "ui.register.explorer": "Open Graph Explorer with the request",
  "ui.register.explorer-hint":
    "Sign in there, consent to Application.ReadWrite.All and choose Run query. Take appId from its answer; the tenant's ID is in Microsoft Entra. Graph Explorer keeps that consent.",
  "ui.register.ask": "Ask an administrator",
  "ui.register.ask-text":
    "Registering an app needs the role Application Developer or higher, where it is not open to everybody.",
  "ui.register.request": "Request for your administrator",
  "ui.register.request-text":
    "Please register an app in Microsoft Entra for me, so that I can sign in to Microsoft with the extension {vendor} Setup for Dynamics 365. Name: {name}. Supported account types: single tenant. Redirect URI: platform Single-page application (SPA), {redirectUri} It needs no secret and no API permissions. Then send me the Application (client) ID and the Directory (tenant) ID. In Azure Cloud Shell this command does it and prints both: {command}",
  "ui.register.by-hand": "By hand",
  "ui.register.by-hand-text":
    "In Microsoft Entra, under App registrations, choose New registration. Name it {name}, keep single tenant, choose the platform Single-page application (SPA), paste this redirect URI, and choose Register. It needs no API permissions.",

  "ui.paste.label": "Paste both IDs here, in any form",
  "ui.paste.secret":
    "A client secret was in it. It was not kept, and the sign-in app needs none. Remove it from Microsoft Entra if somebody may have seen it.",
  "ui.paste.object-id":
    "This is the Object ID. Copy the Application (client) ID, which stands above it on the app's overview.",
  "ui.paste.several": "Several apps or tenants are in it. Paste the IDs of one.",
  "ui.paste.nothing": "There is no ID in it. IDs have 32 digits and letters a to f, in five groups.",
  "ui.paste.unnamed":
    "It does not say which ID is which. Paste them with their names, or enter each in its field.",

  "ui.guide.permissions": "What you will be asked to accept",
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

  "ui.welcome.title": "Connect Dynamics 365 to {vendor}",
  "ui.welcome.text": "You read the plan before anything changes.",
  "ui.welcome.automatic": "Auto-configure",
  "ui.welcome.automatic-text": "Sign in, confirm. About a minute.",
  "ui.welcome.automatic-first": "First, register a sign-in app, once.",
  "ui.welcome.register": "Register it with the guide",
  "ui.welcome.other-ways": "Other ways",
  "ui.welcome.by-hand": "Guide me through the portals",
  "ui.welcome.by-hand-or": "Or by hand:",
  "ui.welcome.by-hand-text": "Without a sign-in app, by hand:",
  "ui.welcome.pin": "Pin it: puzzle piece, then the pin.",
  "ui.welcome.sent-title": "Privacy",
  "ui.welcome.sent-text":
    "Only to Microsoft: sign-in, Microsoft Graph, Power Platform, and your one Dynamics address. There is no server of ours and nothing is measured. The client secret stays in this browser's memory and is never written to disk.",
} as const;
