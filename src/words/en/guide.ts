/**
 * Words of the guide's card, by step. Placeholders: {app} name of the app registration, {description} of the
 * secret, {months} and {days} of its life, {tenant}, {environment}, {count} roles.
 */
export const guide = {
  "value.tenant-id": "Tenant ID",
  "value.client-id": "Client ID",
  "value.client-secret": "Client Secret",
  "value.dynamics-url": "Dynamics URL",
  "guide.name.tenant": "your organization",
  "guide.name.environment": "your environment",
  "guide.name.dynamics": "Dynamics 365",

  "guide.chapter.sign-in-app": "Sign-in app",
  "guide.sign-in-register.title": "Register the sign-in app",
  "guide.sign-in-register.why": "Refused? The extension's options have a request for your administrator.",
  "guide.sign-in-register.do": "Fill in the form.",
  "guide.sign-in-register.wait": "waiting for the app… Refused? See Why.",
  "guide.sign-in-register.part.platform": "Choose Single-page application (SPA)",
  "guide.sign-in-register.part.redirect-uri": "Fill in the redirect URI",
  "guide.fill.redirect-uri": "Redirect URI",
  "guide.sign-in-ids.title": "Take the two IDs",
  "guide.sign-in-ids.why": "They go into the extension's options. You can undo that.",
  "guide.sign-in-ids.do": "They are taken from this page as soon as they show.",
  "guide.sign-in-ids.wait": "waiting for the app's overview…",

  "guide.chapter.tenant": "Your tenant",
  "guide.chapter.app-registration": "App registration",
  "guide.chapter.client-secret": "Client secret",
  "guide.chapter.api-permissions": "API permissions",
  "guide.chapter.application-user": "Application user",
  "guide.chapter.user-icon": "Picture",

  "guide.tenant-id.title": "Read the Tenant ID",
  "guide.tenant-id.why": "{vendor} needs it to know which organization it signs in to.",
  "guide.tenant-id.do":
    "Open the tenant's overview. The Tenant ID is under Basic information; it is taken from there as soon as it shows.",
  "guide.tenant-id.wait": "waiting for the Tenant ID to show…",
  "guide.tenant-id.part.value": "The Tenant ID",

  "guide.new-registration.title": "Start a new app registration",
  "guide.new-registration.why": "The app registration is the identity that {vendor} signs in with.",
  "guide.new-registration.do":
    "Choose New registration. If {app} is in the list already, open it instead of making a second one.",
  "guide.new-registration.wait": "waiting for the form to open…",
  "guide.new-registration.part.button": "Choose New registration",

  "guide.register.title": "Register {app}",
  "guide.register.why": "Only your organization may use the app, so it must be a single-tenant app.",
  "guide.register.do":
    "Name it {app}, keep “single tenant” under Supported account types, leave the redirect URI empty, then choose Register.",
  "guide.register.wait": "waiting for the new app to open…",
  "guide.register.care": "The other account types let people of other organizations sign in.",
  "guide.register.part.name": "Type the name",
  "guide.register.part.account-type": "Single tenant only",
  "guide.register.part.button": "Choose Register",
  "guide.fill.name": "Name",

  "guide.client-id.title": "Read the Client ID",
  "guide.client-id.why": "It names the app in every sign-in.",
  "guide.client-id.do":
    "The app's overview shows the Application (client) ID; it is taken from there. Do not copy the Object ID.",
  "guide.client-id.wait": "waiting for the app's overview…",
  "guide.client-id.part.value": "The Application (client) ID",

  "guide.open-secrets.title": "Open Certificates & secrets",
  "guide.open-secrets.why": "This is where the app gets its password.",
  "guide.open-secrets.do":
    "In the app's menu choose Certificates & secrets. It may be under Manage, which opens at the first click.",
  "guide.open-secrets.wait": "waiting for the page…",
  "guide.open-secrets.part.menu": "Choose Certificates & secrets",

  "guide.new-secret.title": "Start a new client secret",
  "guide.new-secret.why": "{vendor} proves with it that it is the app.",
  "guide.new-secret.do": "On the tab Client secrets choose New client secret.",
  "guide.new-secret.wait": "waiting for the pane on the right…",
  "guide.new-secret.care":
    "If it is greyed or refused, a policy of your organization forbids new secrets. Whoever manages app policies can allow this one.",
  "guide.new-secret.part.tab": "Open the tab Client secrets",
  "guide.new-secret.part.button": "Choose New client secret",

  "guide.add-secret.title": "Add the client secret",
  "guide.add-secret.why": "A secret that ends earlier stops the integration earlier.",
  "guide.add-secret.do":
    "Description “{description}”, expires in {days} {days|day|days} ({months} {months|month|months}), then choose Add.",
  "guide.add-secret.wait": "waiting for the new row…",
  "guide.add-secret.part.description": "Type the description",
  "guide.add-secret.part.expiry": "Choose {days} {days|day|days} ({months} {months|month|months})",
  "guide.add-secret.part.button": "Choose Add",
  "guide.fill.description": "Description",

  "guide.secret-value.title": "Take the secret's Value",
  "guide.secret-value.why": "Microsoft shows it once. After you leave the page nobody can read it any more.",
  "guide.secret-value.do":
    "Stay on this page. The Value is taken from the new row and kept in the browser's memory only.",
  "guide.secret-value.wait": "waiting for the Value…",
  "guide.secret-value.care": "It is the column Value, not Secret ID.",
  "guide.secret-value.part.value": "The Value, not the Secret ID",

  "guide.open-permissions.title": "Open API permissions",
  "guide.open-permissions.why": "The app asks here for what it may do.",
  "guide.open-permissions.do": "In the app's menu choose API permissions. It may be under Manage.",
  "guide.open-permissions.wait": "waiting for the page…",
  "guide.open-permissions.part.menu": "Choose API permissions",

  "guide.dynamics-permission.title": "Add the Dynamics permission",
  "guide.dynamics-permission.why": "It lets {vendor} work with Dynamics 365.",
  "guide.dynamics-permission.do":
    "Add a permission, Dynamics CRM, Delegated permissions, user_impersonation, then Add permissions.",
  "guide.dynamics-permission.wait": "waiting for user_impersonation in the list…",
  "guide.dynamics-permission.care": "Delegated permissions, not Application permissions.",
  "guide.dynamics-permission.part.api": "Choose Dynamics CRM",
  "guide.dynamics-permission.part.permission": "Tick user_impersonation",

  "guide.graph-permission.title": "Add the Microsoft Graph permissions",
  "guide.graph-permission.why": "{vendor} reads the directory with them.",
  "guide.graph-permission.do":
    "Add a permission, Microsoft Graph, Delegated permissions, find and tick {permissions}, then Add permissions.",
  "guide.graph-permission.wait": "waiting for them in the list…",
  "guide.graph-permission.care": "Delegated permissions, not Application permissions.",
  "guide.graph-permission.part.api": "Choose Microsoft Graph",
  "guide.graph-permission.part.filter": "Type the name of the permission",
  "guide.graph-permission.part.permission": "Tick Directory.ReadWrite.All",
  "guide.fill.permission": "Filter",

  "guide.permission.part.add": "Choose Add a permission",
  "guide.permission.part.delegated": "Choose Delegated permissions",
  "guide.permission.part.save": "Choose Add permissions",

  "guide.admin-consent.title": "Grant admin consent",
  "guide.admin-consent.why": "Without it the permissions are asked for and not given.",
  "guide.admin-consent.do": "Choose Grant admin consent for {tenant}, and confirm with Yes.",
  "guide.admin-consent.wait": "waiting for the status “Granted” on every permission…",
  "guide.admin-consent.care":
    "If the button is grey, your role may not consent. A Cloud Application Administrator or higher can; come back when it is done.",
  "guide.admin-consent.part.button": "Choose Grant admin consent",
  "guide.admin-consent.part.yes": "Confirm with Yes",

  "guide.environment.title": "Open the environment",
  "guide.environment.why": "The environment holds the Dynamics 365 that {vendor} will work in.",
  "guide.environment.do": "Choose the environment whose Dynamics 365 your people use.",
  "guide.environment.wait": "waiting for you to open an environment…",
  "guide.environment.care": "Several can look alike: check the URL, not only the name.",
  "guide.environment.part.row": "Choose your environment",

  "guide.dynamics-url.title": "Read the Dynamics URL",
  "guide.dynamics-url.why": "{vendor} needs the address of your Dynamics 365.",
  "guide.dynamics-url.do": "The environment's page shows the Environment URL; it is taken from there.",
  "guide.dynamics-url.wait": "waiting for the Environment URL…",
  "guide.dynamics-url.part.value": "The Environment URL",

  "guide.open-application-users.title": "Open the application users",
  "guide.open-application-users.why": "The app needs a user of its own in Dynamics 365.",
  "guide.open-application-users.do":
    "On the card Access choose See all beside S2S apps or Application users. Where there is neither: Settings, Users + permissions, Application users.",
  "guide.open-application-users.wait": "waiting for the list…",
  "guide.open-application-users.part.link": "Open Application users",
  "guide.open-application-users.part.permissions": "Choose Users + permissions",
  "guide.open-application-users.part.settings": "Choose Settings",

  "guide.choose-app.title": "Add {app} as an app user",
  "guide.choose-app.why": "It ties the app registration to this environment.",
  "guide.choose-app.do": "Choose New app user, then Add an app. Search for {app}, select it and choose Add.",
  "guide.choose-app.wait": "waiting for {app} in the panel…",
  "guide.choose-app.care": "Search by name or Application ID; the Object ID finds nothing.",
  "guide.choose-app.part.new": "Choose New app user",
  "guide.choose-app.part.add-app": "Choose Add an app",
  "guide.choose-app.part.search": "Search for the app",
  "guide.choose-app.part.row": "Select {app}",
  "guide.choose-app.part.add": "Choose Add",
  "guide.fill.search": "Search",

  "guide.user-roles.title": "Business unit and {count} security {count|role|roles}",
  "guide.user-roles.why": "The roles decide what {vendor} may do in Dynamics 365.",
  "guide.user-roles.do":
    "Choose the business unit of your organization. Then Edit beside Security roles, tick exactly {count|this|these} {count}, and Save: {roles}.",
  "guide.user-roles.wait": "waiting for the business unit and the roles…",
  "guide.user-roles.care": "Names are alike: “Sales system access” is not “Sales, Enterprise app access”.",
  "guide.user-roles.part.business-unit": "Choose the business unit",
  "guide.user-roles.part.edit": "Choose Edit beside Security roles",
  "guide.user-roles.part.roles": "Tick the {count} {count|role|roles}",
  "guide.user-roles.part.roles-left": "{done} of {count} ticked. Still to tick: {missing}",
  "guide.user-roles.part.roles-count": "{done} of {count} ticked",
  "guide.user-roles.part.save": "Choose Save",

  "guide.create-user.title": "Create the app user",
  "guide.create-user.why": "Nothing is saved until you do.",
  "guide.create-user.do": "Choose Create.",
  "guide.create-user.wait": "waiting for {app} in the list…",
  "guide.create-user.part.button": "Choose Create",

  "guide.open-user.title": "Open the user {app} in Dynamics 365",
  "guide.open-user.why": "Its picture shows people which messages come from {vendor}.",
  "guide.open-user.do":
    "Open the list of users, choose the view Application users, search for “# {app}” and open it.",
  "guide.open-user.wait": "waiting for the user's form…",
  "guide.open-user.part.row": "Open # {app}",
  "guide.open-user.part.view": "Open the list of views",
  "guide.open-user.part.view-option": "Choose the view Application Users",
  "guide.open-user.part.search": "Search for # {app}",

  "guide.user-picture.title": "Set the picture",
  "guide.user-picture.why": "It is the only step that the integration can do without.",
  "guide.user-picture.do":
    "Choose the picture in the form's head, upload it, and save. The card offers a picture. Then choose I did this.",
  "guide.user-picture.wait": "choose I did this when the picture shows",
  "guide.user-picture.part.avatar": "Choose the picture",
  "guide.user-picture.part.file": "Choose the file",
  "guide.user-picture.part.upload": "Upload the icon",
  "guide.user-picture.part.take": "Take the picture",

  "guide.capture.secret-id": "This is the Secret ID. The Value is in the column beside it.",
  "guide.capture.secret-masked":
    "This secret can no longer be read: Microsoft shows it only once. Add a new client secret.",
  "guide.capture.not-a-secret": "This is not the value of a client secret.",
  "guide.capture.secret-unusual":
    "This does not look like the secrets that Microsoft makes today. Is it the column Value?",
  "guide.capture.secret-elsewhere":
    "This value is called “{name}”, but the list has no column Secret ID. Is it the client secret?",
  "guide.capture.other-secret": "This secret is called “{name}”. Is it the one for {vendor}?",
  "guide.capture.second-secret": "Another secret was captured before. Use this one instead?",
  "guide.capture.several-secrets":
    "The page shows several secrets called “{name}”. Use the first of them? To be sure, choose No and paste the Value in the extension's own window.",
  "guide.capture.which-secret": "The description of this secret could not be read. Is it “{name}”?",
  "guide.capture.not-an-id": "This is not an ID. It has 32 digits and letters a to f, in five groups.",
  "guide.capture.is-client-id": "This is the Client ID; the Tenant ID is another one.",
  "guide.capture.is-tenant-id": "This is the Tenant ID; the Client ID is another one.",
  "guide.capture.not-this-app": "This ID is not the one of the app on this page. It may be the Object ID.",
  "guide.capture.not-this-page": "This is not the ID of the app on this page. Use it all the same?",
  "guide.capture.other-app": "This app is called {name}, not {app}. Use it?",
  "guide.capture.which-app": "The name of this app could not be read. Is it {app}?",
  "guide.capture.enterprise-app":
    "This is the enterprise application, not the app registration. Open App registrations instead.",
  "guide.capture.other-tenant": "Another Tenant ID was captured before. Use this one?",
  "guide.capture.from-route": "This Tenant ID comes from the environment's name. Use it?",
  "guide.capture.several": "The page shows several. Paste the right one.",
  "guide.capture.not-dynamics": "This is not the address of a Dynamics 365 organization.",
  "guide.capture.other-environment": "This is another environment than before. Use it?",

  "guide.choice.unreadable": "I can't read what is chosen here. Check it yourself.",
  "guide.choice.application-name.wrong": "The name is “{found}”; it should be {app}.",
  "guide.choice.account-type.wrong": "“{found}” lets other organizations in. Choose the single tenant.",
  "guide.choice.redirect-platform.wrong":
    "“{found}” is the wrong platform: Microsoft would refuse the sign-in. Choose Single-page application (SPA).",
  "guide.choice.redirect-uri.wrong": "The redirect URI is “{found}”; it must be {redirectUri}, exactly.",
  "guide.choice.secret-description.wrong": "The description is “{found}”; it should be “{description}”.",
  "guide.choice.secret-expiry.wrong":
    "“{found}” is chosen; it should be {days} {days|day|days} ({months} {months|month|months}), or the longest that your tenant allows. When the secret ends, the integration stops.",
  "guide.choice.permission-kind.wrong": "Application permissions are chosen. Choose Delegated permissions.",
  "guide.choice.chosen-app.wrong": "Another app is selected. Select {app}.",
  "guide.choice.business-unit.wrong": "Choose the business unit of your organization.",
  "guide.choice.security-roles.wrong": "The roles are not right yet.",
  "guide.choice.security-roles.missing": "Still to tick: {missing}",
  "guide.choice.security-roles.extra": "To untick: {extra}",
} as const;
