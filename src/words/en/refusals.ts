/**
 * What Microsoft's answers prove, a title and what to do for each cause (src/microsoft/causes.ts). A sentence names
 * nothing that the rows of its cause do not prove. docs/troubleshooting.md is made of these.
 */
export const refusals = {
  // ---- Between the browser and Microsoft ----
  "problem.network-refused.title":
    "Something between this browser and Microsoft refused the request to {host}.",
  "problem.network-refused.next":
    "The answer (status {status}) has no form in which Microsoft answers, so a web filter or a proxy of your network probably wrote it. Ask your network team to allow {host}, then try again.",
  "problem.address-without-dataverse.title": "{host} does not answer as Dataverse.",
  "problem.address-without-dataverse.next":
    "The answer (status {status}) has no form in which Microsoft answers. The environment was deleted or has another address: then choose it again from the list. Or a web filter or a proxy of your network wrote it: then ask your network team to allow {host}.",
  "problem.network-answered.title":
    "Something between this browser and Microsoft answered in the place of {host}.",
  "problem.network-answered.next":
    "It sent a page and no answer of Microsoft's, as the sign-in page of a guest network or a proxy's page does. Open any page in a tab to see it, or ask your network team to allow {host}, then try again.",
  "problem.host-unreachable.title": "The browser can't reach {host}.",
  "problem.host-unreachable.next":
    "A firewall or a proxy may be in between. Check the connection, or ask your network team to allow {host}, then try again.",
  "problem.tenant-restricted-by-network.title": "Your network forbids sign-ins to this organization.",
  "problem.tenant-restricted-by-network.next":
    "Tenant restrictions of your network allow other organizations only. No role helps: ask your network team, or use another network.",
  "problem.throttled.title": "Microsoft asks for a pause: there were too many requests.",
  "problem.throttled.next": "Nothing is lost. Wait a few minutes, then go on.",
  "problem.asked-too-often.title":
    "Microsoft Entra stopped answering, because it was asked the same too often.",
  "problem.asked-too-often.next": "Wait ten minutes, then try again once.",
  "problem.busy.title": "Another change to the same objects is under way.",
  "problem.busy.next": "Wait a minute, then go on.",
  "problem.not-copied.title": "Microsoft does not see everywhere yet what was made.",
  "problem.not-copied.next": "It can take longer than we waited. Go on in a few minutes.",

  // ---- The sign-in app ----
  "problem.redirect-uri-missing.title": "The sign-in app does not have this extension's redirect URI.",
  "problem.redirect-uri-missing.next":
    "In the app registration, open Authentication and add exactly this URI as a single-page application: {redirectUri}. Then sign in again.",
  "problem.redirect-uri-not-single-page.title":
    "Microsoft Entra takes the redirect URI, but not as a single-page application's.",
  "problem.redirect-uri-not-single-page.next":
    "In the app registration, open Authentication, remove the URI where it is now (Web, or Mobile and desktop) and add it under Single-page application: {redirectUri}. Then sign in again. If it stands there already, set “Allow public client flows” to No. In Firefox, use Chrome or Edge if that does not help.",
  "problem.sign-in-app-unknown.title": "Microsoft Entra can't use the sign-in app in this organization.",
  "problem.sign-in-app-unknown.next":
    "Compare the client ID {clientId} and the tenant in the options with the app's overview. The ID may be mistyped, the app deleted, or of another organization.",
  "problem.sign-in-app-not-in-tenant.title": "The sign-in app is not set up in this organization.",
  "problem.sign-in-app-not-in-tenant.next":
    "It is known, but has no service principal here. An administrator's consent makes one: send the link, then sign in again.",
  "problem.sign-in-app-not-found.title": "Microsoft Graph does not find the sign-in app in {tenant}.",
  "problem.sign-in-app-not-found.next":
    "Right after its consent that takes about a minute, and that has passed. Have an administrator consent to the sign-in app by its link, then try again.",
  "problem.sign-in-app-disabled.title": "The sign-in app is turned off in this organization.",
  "problem.sign-in-app-disabled.next":
    "Find out who turned it off and why: an owner or an administrator, or Microsoft. An administrator sees it in Microsoft Entra under Enterprise apps, Properties. Then sign in again.",
  "problem.not-assigned.title":
    "The sign-in app is for assigned people only, and this account is not assigned.",
  "problem.not-assigned.next":
    "Ask an administrator to add the account in Microsoft Entra under Enterprise apps, Users and groups (members of nested groups do not count), or use an account that is assigned.",
  "problem.api-not-in-tenant.title": "{api} is not in this organization yet.",
  "problem.api-not-in-tenant.next":
    "Its service principal is missing; that does not prove that a license is. An administrator can create it with {command} (in Azure Cloud Shell, or wherever the Azure CLI is). Then sign in again.",
  "problem.resource-unknown.title":
    "Microsoft Entra does not know a service that was asked for in this organization: {asked}.",
  "problem.resource-unknown.next":
    "Either its service principal is missing, or the address is of another organization. Check that the tenant and the environment belong together. An administrator can create a missing service principal with {command} (in Azure Cloud Shell, or wherever the Azure CLI is).",
  "problem.api-disabled.title": "A service that was asked for is turned off in this organization: {asked}.",
  "problem.api-disabled.next":
    "By whom is not said: an administrator, or Microsoft after a subscription ended. An administrator sees it in Microsoft Entra under Enterprise apps, that API, Properties.",
  "problem.api-not-listed.title": "The sign-in app's registration does not list an API that is needed.",
  "problem.api-not-listed.next":
    "In the app registration, open API permissions and add {missing} with its delegated permission (the options page lists all of them). Then sign in again and accept.",
  "problem.scope-missing.title": "The sign-in app lacks the permission {scope}.",
  "problem.scope-missing.next":
    "Your roles are not the cause. Sign in again and accept what Microsoft asks for. If {scope} is not in it, add it (delegated) under API permissions of the app registration, then sign in once more.",
  "problem.registration-faulty.title": "Something is wrong with the registration of the sign-in app.",
  "problem.registration-faulty.next":
    "Microsoft Entra does not say which: no permission is listed, none is consented to, or the client ID is of another app. Compare its API permissions with the list on the options page.",
  "problem.microsofts-own-app.title": "The client ID in the options belongs to an app of Microsoft's own.",
  "problem.microsofts-own-app.next":
    "Register a sign-in app of your own and enter its client ID in the options.",
  "problem.request-of-ours.title": "Microsoft Entra says that our request was wrong.",
  "problem.request-of-ours.next":
    "That is a fault of this extension, not of your settings. Look for an update; if it happens again, send the details to support.",
  "problem.sign-in-tenant-needed.title":
    "The sign-in app belongs to one organization, and the extension does not know which.",
  "problem.sign-in-tenant-needed.next":
    "Open the options and enter the Directory (tenant) ID. It stands on the app's overview, below the client ID.",
  "problem.sign-in-tenant-unknown.title": "Microsoft does not know the tenant that is set in the options.",
  "problem.sign-in-tenant-unknown.next":
    "Open the options and compare the Directory (tenant) ID with the one on the app's overview.",
  "problem.tenant-unknown.title": "Microsoft does not know this tenant.",
  "problem.tenant-unknown.next": "Compare the Tenant ID with the one in Microsoft Entra under Overview.",
  "problem.national-cloud.title": "This organization is in a national cloud.",
  "problem.national-cloud.next": "This extension signs in to the public cloud only.",

  // ---- The person who signs in ----
  "problem.sign-in-consent-needed.title": "An administrator has to consent to the sign-in app.",
  "problem.sign-in-consent-needed.next":
    "Send somebody with the role Cloud Application Administrator or Global Administrator the link below, or sign in once with such an account. If Microsoft offered to send a request, it waits for a reviewer.",
  "problem.sign-in-consent-missing.title": "Nobody has consented yet to all that the sign-in app asks for.",
  "problem.sign-in-consent-missing.next":
    "Sign in again and accept. If Microsoft then asks for an administrator, have one consent.",
  "problem.sign-in-declined.title": "The consent was declined.",
  "problem.sign-in-declined.next":
    "Microsoft has no box for each permission: it is all or nothing. You can sign in with fewer, without reading policies and roles. The plan then says less beforehand.",
  "problem.sign-in-blocked-by-policy.title":
    "A sign-in policy of your organization stopped the sign-in to {to}.",
  "problem.sign-in-blocked-by-policy.next":
    "Which condition is not said, and no role of yours is named. Whoever manages Conditional Access sees it in Microsoft Entra under Sign-in logs, tab Conditional Access. Another device, network or account may pass.",
  "problem.sign-in-blocked-elsewhere.title":
    "The organization that the account comes from sees a risk and stopped the sign-in to {to}.",
  "problem.sign-in-blocked-elsewhere.next":
    "No setting of {tenant} is named. The security team of the account's own organization can clear the risk, or use an account of this organization.",
  "problem.sign-in-security-defaults.title":
    "Security defaults of your organization stopped the sign-in to {to}.",
  "problem.sign-in-security-defaults.next":
    "Microsoft Entra does not say why, and no role is named. An administrator sees the attempt in Microsoft Entra under Sign-in logs. Try again on your usual device and network.",
  "problem.device-not-accepted.title":
    "Your organization does not accept this device for the sign-in to {to}.",
  "problem.device-not-accepted.next":
    "Use a device that your organization manages, in a browser that can show that it does (Edge, or Chrome with Microsoft's Single Sign On extension).",
  "problem.security-info-needed.title": "Your organization wants you to register security info first.",
  "problem.security-info-needed.next":
    "Register it, from a place or device that your organization allows, then sign in again.",
  "problem.cross-tenant-access.title": "The settings between two organizations forbid this sign-in.",
  "problem.cross-tenant-access.next":
    "The account is a guest. Ask for a change under External Identities, Cross-tenant access settings, or use an account of this organization.",
  "problem.sign-in-other-organization.title":
    "That account is not, or not fully, in the organization of the sign-in app.",
  "problem.sign-in-other-organization.next":
    "Sign in with an account of that organization, or enter another sign-in app and tenant in the options.",
  "problem.sign-in-name-unknown.title":
    "Microsoft Entra does not know that account name in this organization.",
  "problem.sign-in-name-unknown.next":
    "It may be mistyped, deleted, or of another organization. Sign in again with another account, or enter another sign-in app and tenant in the options.",
  "problem.sign-in-guest-pending.title": "That account is a guest whose invitation is not accepted yet.",
  "problem.sign-in-guest-pending.next":
    "Accept the invitation from the e-mail, or have it sent again, then sign in. Or use an account of this organization.",
  "problem.sign-in-locked.title": "Microsoft Entra locked this sign-in for now.",
  "problem.sign-in-locked.next":
    "There were too many wrong passwords, or the network's address has a bad reputation; only the sign-in logs tell which. Wait some minutes, or try from another network.",
  "problem.password-problem.title": "Microsoft Entra did not accept the password.",
  "problem.password-problem.next": "It is wrong, missing or expired. Change or reset it, then sign in again.",
  "problem.account-disabled.title": "This account is turned off.",
  "problem.account-disabled.next": "Ask a User Administrator to turn it on, or use another account.",
  "problem.sign-in-restart.title": "This sign-in can't be finished: it was begun twice, or gone back in.",
  "problem.sign-in-restart.next": "Sign in again, without the Back button and in one window.",
  "problem.sign-in-step.title": "Microsoft wants another proof that it is you.",
  "problem.sign-in-step.next": "Sign in; the work goes on where it stopped.",
  "problem.sign-in-outside-step.title": "Your organization wants a step outside Microsoft for this sign-in.",
  "problem.sign-in-outside-step.next":
    "Sign in and finish that step. If it comes again and again, ask its provider.",

  // ---- Roles and quotas in the directory ----
  "problem.app-of-somebody-else.title":
    "This app belongs to somebody else, and {user} has no role to change it.",
  "problem.app-of-somebody-else.next":
    "The sign-in app has the permission. What is missing is to be an owner of the app, or the role Cloud Application Administrator. Ask an owner ({owners}), sign in with an account that has the role, or start over and choose a new app.",
  "problem.consent-role-missing.title": "{user} has no role to consent for {tenant}.",
  "problem.consent-role-missing.next":
    "The sign-in app has the permission. It takes the role Cloud Application Administrator, Application Administrator or Global Administrator.",
  "problem.quota-of-person.title":
    "{user} has reached the number of directory objects that one person may create.",
  "problem.quota-of-person.next":
    "No role is missing. Without an administrator's role it is 250 objects, and deleted apps count in full for 30 days. Delete old apps for good under App registrations, Deleted applications, or let an administrator run this.",
  "problem.quota-of-tenant.title": "{tenant} has used up its number of directory objects.",
  "problem.quota-of-tenant.next":
    "No role is missing. Objects that are not needed have to be deleted for good, or Microsoft Support raises the limit.",
  "problem.quota-of-owners.title": "The app has as many owners as it may have.",
  "problem.quota-of-owners.next": "Remove an owner who is not needed any more, then try again.",
  "problem.quota.title": "A number of directory objects is used up.",
  "problem.quota.next":
    "No role is missing. The quota is either yours (deleted apps count for 30 days) or the tenant's; the details quote what Microsoft says.",
  "problem.object-too-big.title":
    "The app holds too much, most likely too many old secrets and certificates.",
  "problem.object-too-big.next":
    "Remove those that are not needed under Certificates & secrets, then try again.",
  "problem.principal-locked.title": "The app's instance property lock protects its service principal.",
  "problem.principal-locked.next":
    "The lock does not concern secrets of the app registration. It can be changed in the app registration under Authentication, App instance property lock.",
  "problem.app-policy.title": "A policy for app registrations refused a setting of the app.",
  "problem.app-policy.next":
    "It is about who may sign in, or about identifier URIs, not about secrets. Ask whoever manages Application policies in Microsoft Entra.",
  "problem.tenant-not-licensed.title": "{tenant} has no license for what was asked.",
  "problem.tenant-not-licensed.next": "The details say which request it was. No role is missing.",
  "problem.object-missing.title": "Something that was asked for is gone, or not visible to this account.",
  "problem.object-missing.next":
    "The details say which request it was. Look again; the plan is made from what is there now.",

  // ---- Power Platform ----
  "problem.not-in-environment-group.title":
    "{user} is not in the security group that decides who gets into {environment}.",
  "problem.not-in-environment-group.next":
    "Whoever manages that group has to add you as a direct member (members of nested groups do not count), or a Power Platform administrator changes the group in the environment's settings. It can take some minutes to count.",
  "problem.not-in-environment-group.forward":
    "Hello, to connect Dynamics 365 to {vendor} I need access to the environment {environment}. Only members of its security group get in. Could you add {user} to that group as a direct member for a while, or run {vendor} Setup for Dynamics 365 yourself?",
  "problem.elevation-by-hand.title":
    "Power Platform does not take this extension's request to make you System Administrator.",
  "problem.elevation-by-hand.next":
    "The interface has another version now; your roles are not the cause. Do it by hand: in the Power Platform admin center open the environment, Membership, Add me. Then check again. Or use an account that is System Administrator.",
  "problem.version-refused.title": "Power Platform does not take this version of the extension's requests.",
  "problem.version-refused.next": "No right is missing. Look for an update of this extension.",
  "problem.environment-busy.title": "Power Platform is at work on {environment}.",
  "problem.environment-busy.next":
    "It can take from minutes to hours. Go on when the admin center shows it as ready.",
  "problem.environment-missing.title":
    "Power Platform does not find the environment, or does not show it to this account.",
  "problem.environment-missing.next": "Choose the environment again from the list.",
  "problem.environment-without-dataverse.title": "{environment} has no Dataverse.",
  "problem.environment-without-dataverse.next": "Choose an environment with Dynamics 365 or Dataverse.",
  "problem.capacity.title": "The organization has no storage capacity left for this.",
  "problem.capacity.next":
    "A Power Platform administrator sees the capacity in the admin center. No role is missing.",
  "problem.no-licence.title": "The account has no license for {environment}, or it does not count yet.",
  "problem.no-licence.next":
    "Ask for a license, or wait some minutes if it was just given. No role is named.",

  // ---- An environment with Dataverse ----
  "problem.app-access-control.title": "{environment} lets only chosen apps in, and not the app {clientId}.",
  "problem.app-access-control.next":
    "No role of yours is named. A Power Platform administrator allows this client ID in the environment's settings under Privacy + Security (newer: Security, Identity and access, App access control); it may also be allowed for some roles only. A change takes up to an hour to count.",
  "problem.app-access-control.forward":
    "Hello, to connect Dynamics 365 to {vendor}, app access control of the environment {environment} has to allow the app with the client ID {clientId}. Could you allow it in the Power Platform admin center under the environment's settings, Privacy + Security?",
  "problem.ip-firewall.title": "{environment} does not accept requests from this network's address.",
  "problem.ip-firewall.next":
    "The environment's IP firewall was asked before anybody's rights. Use a network that it allows, or have a Power Platform administrator allow this address; that takes about five minutes to count. It proves nothing of {vendor}'s addresses.",
  "problem.not-a-user.title": "{user} is not a user of {environment}.",
  "problem.not-a-user.next":
    "A System Administrator of the environment can add the account. If the environment has a security group, the account has to be in it. Or choose another environment or account.",
  "problem.user-without-roles.title": "{user} has no security role in {environment}.",
  "problem.user-without-roles.next":
    "Ask a System Administrator of the environment for one, or use another account.",
  "problem.application-not-a-user.title": "{environment} does not know the app as one of its users.",
  "problem.application-not-a-user.next":
    "A new application user takes up to ten minutes to count. If it lasts, the application user belongs to an earlier service principal of the app: delete it in the Power Platform admin center and check again.",
  "problem.application-without-roles.title":
    "The application user has no security role in {environment} yet.",
  "problem.application-without-roles.next": "New roles take some minutes to count. Go on then.",
  "problem.your-user-disabled.title": "Your user {user} is disabled in {environment}.",
  "problem.your-user-disabled.next":
    "Your account in Microsoft Entra is not proved to be. Causes are a license that ended, or not being in the environment's security group any more. A Power Platform administrator sees it with Run diagnostics on the user.",
  "problem.your-user-disabled.forward":
    "Hello, my user {user} is disabled in the environment {environment}, and I need it to connect Dynamics 365 to {vendor}. Could you look with Run diagnostics in the Power Platform admin center? It is often a license, or the environment's security group.",
  "problem.a-user-disabled.title": "A user whom this is about is disabled in {environment}.",
  "problem.a-user-disabled.next":
    "Dataverse does not say which: the caller, or the user in the request. A Power Platform administrator sees it with Run diagnostics on the user.",
  "problem.environment-admin-mode.title": "{environment} is in administration mode.",
  "problem.environment-admin-mode.next":
    "Turn administration mode off in the Power Platform admin center, then try again.",
  "problem.organization-disabled.title": "{environment} is turned off.",
  "problem.organization-disabled.next": "A Power Platform administrator can turn it on. No right is missing.",
  "problem.organization-not-ready.title": "{environment} is being prepared or moved by Microsoft.",
  "problem.organization-not-ready.next":
    "It can take from minutes to hours. Go on when the admin center shows it as ready.",
  "problem.privilege-missing.title": "{environment} says that the privilege {privilege} is missing.",
  "problem.privilege-missing.next":
    "Ask for a security role with that privilege; System Administrator has all of them. A new role takes some minutes to count.",
  "problem.target-lacks-privilege.title": "The user whom this is about lacks a privilege in {environment}.",
  "problem.target-lacks-privilege.next":
    "It is not about your own rights. The details quote what Dataverse says.",
  "problem.system-administrator-needed.title": "{environment} lets only System Administrators do this.",
  "problem.system-administrator-needed.next":
    "Ask for the security role System Administrator in this environment, or sign in with an account that has it.",
  "problem.column-security.title": "A column in {environment} is protected by column security.",
  "problem.column-security.next":
    "Ask for a column security profile that allows it. The details quote which one.",
  "problem.rule-of-the-environment.title": "{environment} refused it by a rule of its own.",
  "problem.rule-of-the-environment.next":
    "It says: “{said}” That is your organization's own code (a plug-in or workflow), not Microsoft. Ask whoever maintains {environment}, then go on.",
  "problem.app-not-seen-by-dataverse.title": "Dataverse does not see the app in Microsoft Entra yet.",
  "problem.app-not-seen-by-dataverse.next": "For a new app that takes minutes. Go on then.",
  "problem.user-of-a-former-app.title":
    "The application user belongs to an earlier service principal, which can't be changed.",
  "problem.user-of-a-former-app.next":
    "Delete this application user in the Power Platform admin center, then check again: a new one is created.",
  "problem.security-role-gone.title": "A security role that was chosen is not in {environment} any more.",
  "problem.security-role-gone.next": "Check again, and choose from the roles that are there.",
  "problem.role-of-another-unit.title": "A security role belongs to another business unit than the user.",
  "problem.role-of-another-unit.next": "Check again: the role is looked up in the user's business unit.",
  "problem.protected-by-dataverse.title": "Dataverse protects what should be changed.",
  "problem.protected-by-dataverse.next":
    "It is a last administrator, a user of Microsoft's own or a root business unit. No right is missing.",

  // ---- The app that was set up ----
  "problem.secrets-expired.title": "All secrets of the app have expired.",
  "problem.secrets-expired.next": "Run this again to make another.",
  "problem.app-unknown.title": "Microsoft Entra does not know the app {clientId} in this organization.",
  "problem.app-unknown.next":
    "If it was just made, wait some minutes. Else the client ID or the tenant is another, or the app was deleted.",
  "problem.app-not-in-tenant.title": "The app has no service principal in this organization.",
  "problem.app-not-in-tenant.next":
    "That does not prove that the secret is wrong. If it was just made, wait some minutes; else run this again.",
  "problem.app-disabled.title": "The app {clientId} is turned off, so nobody can sign in as it.",
  "problem.app-disabled.next":
    "The secret is not proved to be wrong. An owner or an administrator, or Microsoft, has turned it off: look in Microsoft Entra under App registrations and under Enterprise apps, Properties.",
  "problem.consent-missing.title": "Nobody has consented to the app's permissions yet.",
  "problem.consent-missing.next": "Right after the consent it takes some minutes to count.",
  "problem.app-blocked-by-policy.title":
    "Conditional Access stops the app {clientId} when it signs in from here.",
  "problem.app-blocked-by-policy.next":
    "The secret is not proved to be wrong, and nothing is proved of {vendor}'s addresses. Whoever manages Conditional Access for workload identities can exclude the enterprise application, or allow {vendor}'s addresses as a named location. It shows under Sign-in logs, Service principal sign-ins.",
  "problem.app-not-assigned.title": "The service demands that apps are assigned, and the app is not.",
  "problem.app-not-assigned.next":
    "The secret is not proved to be wrong. An administrator assigns an app role to the app, or turns “Assignment required” off for that service in Microsoft Entra under Enterprise apps.",
  "problem.organization-unknown-to-entra.title": "Microsoft Entra does not know {url} in this organization.",
  "problem.organization-unknown-to-entra.next":
    "Check that the tenant and the Dynamics URL belong together. The secret is not proved to be wrong.",
} as const;
