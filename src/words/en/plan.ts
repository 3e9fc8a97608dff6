/** Words of the plan: what each step will do, and what only the admin can decide. */
export const plan = {
  "environment.strange-address":
    "Its address is not one of Dynamics 365, so this extension does not connect to it.",
  "environment.no-dataverse": "Has no Dataverse, so Dynamics 365 is not in it.",
  "environment.teams": "Belongs to a team in Microsoft Teams. Dynamics 365 apps can't be in it.",
  "environment.not-ready": "Is still being prepared, or is not ready.",
  "environment.admin-mode": "Is in administration mode.",
  "environment.disabled": "Is disabled.",
  "environment.deleting": "Is deleted, or being deleted.",
  "environment.state": "Is not ready: Microsoft says “{state}”.",

  "step.tenant.title": "Your organization: {tenant}",
  "plan.tenant.id": "Tenant ID {id}",
  "step.environment.title": "Environment: {environment}",
  "plan.environment.url": "{url}",
  "plan.tenant.quota":
    "{tenant} holds {used} of at most {total} directory objects. Microsoft may refuse a new app, whoever asks: objects that are not needed have to be deleted for good first, or Microsoft Support raises the limit.",
  "plan.tenant.roles-unread":
    "Your directory roles could not be read. Whether you may register apps and consent shows when it is tried.",
  "step.access.title": "System Administrator in {environment}",
  "step.access.rights": "Your rights in {environment}",
  "plan.access.unread":
    "Dynamics 365 does not say what you may do in {environment}. The set-up goes on; if a right is missing, it stops there and names it.",
  "plan.access.security-group":
    "{environment} has a security group. If you are not a direct member of it, Microsoft refuses. Whoever manages the group can add you.",
  "plan.not-read-before": "Not looked up, because this comes first: {first}",
  "plan.not-read": "Not looked up yet: nothing can be read in {environment}.",
  "step.access.elevate": "Make you System Administrator in {environment}",
  "step.access.dataverse": "Add Dynamics CRM to your organization",
  "plan.access.dataverse":
    "Microsoft's API Dynamics CRM is not in your organization yet: its service principal. You may have to consent to it once",
  "plan.access.elevate": "The security role System Administrator for {user}",
  "plan.access.platform-api":
    "Microsoft's Power Platform API is not in your organization yet: its service principal",
  "plan.access.not-yet":
    "You are not System Administrator in {environment}. As an administrator of the organization you can take the role yourself; Microsoft records it.",
  "plan.after-dataverse": "Looked up, and shown to you, once Dynamics CRM is in your organization.",
  "plan.after-elevation": "Looked up, and shown to you, once you are System Administrator.",

  "step.application.title": "App registration “{name}”",
  "plan.application.id": "The app that is there already, client ID {id}",
  "plan.application.permission": "Asks for {permission} ({resource}), delegated",
  "plan.application.unique-name": "Gets the unique name {name}, by which a later set-up finds it",
  "plan.application.name-held":
    "Another app holds the unique name {name}, so the new one gets a unique name of its own",
  "plan.application.deleted-unread":
    "Deleted apps can't be listed by this account. If one of them holds the name of the new app, Microsoft says so, and nothing is created.",
  "plan.application.restore": "The deleted app, client ID {id}, is brought back as it was",
  "plan.application.may-not-change":
    "Your roles do not say that you may change this app. If you do not own it, Microsoft will refuse, and you are told whom to ask.",
  "plan.application.owned-by-others":
    "You do not own this app, and your roles do not say that you may change it. Ask one of its owners ({owners}), or create a new app.",
  "plan.application.changed-since": "Somebody has changed this app since this extension made it.",
  "plan.application.no-unique-name":
    "Another app holds the unique name by which a later set-up finds this app. This one works without it.",
  "plan.service-principal.id": "Object ID {id}",
  "step.service-principal.title": "Service principal",
  "step.client-secret.title": "Secret “{description}”, {months} {months|month|months}",
  "step.client-secret.title-days": "Secret “{description}”, {days} {days|day|days}",
  "plan.client-secret.until": "Valid until {until}",
  "plan.client-secret.from-guide": "The one that you captured in the guide",
  "plan.client-secret.unread":
    "Your organization's policy for secrets can't be read by this account. If it asks for a shorter life, the secret is made shorter, and the result says so.",
  "plan.client-secret.lost":
    "The value of the secret that was made before is lost: it was in the browser's memory only. That secret is removed and a new one is made.",
  "plan.client-secret.shortened-months":
    "Your organization's policy did not allow the longer life: the secret lives {count} {count|month|months}.",
  "plan.client-secret.shortened-days":
    "Your organization's policy did not allow the longer life: the secret lives {count} {count|day|days}.",
  "plan.client-secret.in-damaged-notes":
    "The notes that could not be read name a secret whose value may be lost. It is left alone; if nothing uses it, remove it under Certificates & secrets. Secret ID: {ids}",
  "plan.client-secret.not-removed":
    "A secret whose value was lost could not be removed. Nobody knows its value; remove it in the portal when you like.",
  "plan.client-secret.exceptions":
    "Your organization's policy forbids client secrets, with exceptions that this extension can't read. It is tried; if Microsoft refuses, no secret is created.",
  "plan.client-secret.capped":
    "Your organization's policy allows {count} {count|day|days} only: the secret will end on {until}.",
  "plan.client-secret.unreadable":
    "The value of the secret that exists can't be read any more, so it can't be copied or tested here.",
  "step.admin-consent.title": "Consent to {count} {count|permission|permissions}",
  "step.admin-consent.none": "No permissions are needed",
  "plan.admin-consent.scope": "{permission} ({resource})",
  "plan.admin-consent.note": "{names}: delegated, never more than the signed-in person may.",
  "plan.option.broad":
    "{vendor}'s procedure asks for it and gives no reason. A fact to raise with {vendor}, if you like: tokens by client credentials carry no delegated permissions, so {name} is broader than Dynamics alone would need.",
  "plan.option.internal":
    "A fact to raise with {vendor}, if you like: Microsoft documents the role {name} as internal, not to be assigned.",
  "plan.admin-consent.resource": "{resource} is not in your organization yet: its service principal",
  "plan.admin-consent.unread":
    "What was granted to it before can't be read by this account. It stays as it is.",
  "plan.admin-consent.not-compared":
    "There is a consent already, and this account may not read what it allows. Somebody with the role Cloud Application Administrator can compare it.",
  "plan.admin-consent.role-missing":
    "{user} may not consent for {tenant}. That needs the role Cloud Application Administrator.",
  "step.application-user.title": "Application user “{name}”",
  "plan.application-user.unit": "In the business unit {unit}",
  "plan.application-user.enable": "Is disabled now, and is enabled",
  "plan.application-user.other-roles": "It also has {roles}, which {vendor} does not need. They stay.",
  "plan.admin-consent.also": "Was granted before and stays: {scopes}",
  "plan.service-principal.foreign": "It was made by somebody else",
  "plan.application-user.foreign": "It was made by somebody else",
  "plan.application-user.purge": "The deleted user of this app is deleted for good",
  "step.security-roles.title": "{count} security {count|role|roles}",
  "plan.security-roles.role": "{role}",
  "plan.security-roles.missing": "{role}: comes with {app}, which is not installed here",
  "plan.security-roles.warning": "“{role}” is missing. It comes with {app}, which is not installed here.",
  "plan.security-roles.unknown": "{role}: there is no role of this name here",
  "plan.security-roles.unknown-warning": "There is no role “{role}” here.",
  "plan.security-roles.not-in-unit": "“{role}” has no copy in this business unit and was not assigned.",
  "step.icon.title": "User picture",
  "step.icon.own": "Your picture",
  "plan.icon.user": "The built-in picture, for the application user",
  "plan.icon.user-own": "Your picture, for the application user",
  "plan.icon.logo": "The built-in picture, as the app's logo in Microsoft Entra",
  "plan.icon.logo-own": "Your picture, as the app's logo in Microsoft Entra",
  "plan.icon.there": "The application user has a picture already, and it stays",
  "plan.icon.replaces": "It takes the place of the picture that this set-up gave the application user before",
  "plan.icon.stays":
    "The application user has a picture already. It stays, and yours does not take its place.",
  "plan.icon.lost": "The browser no longer has your picture, so none was set. Everything works without it.",
  "plan.icon.refused":
    "Dynamics did not take the picture for the application user. Everything works without it.",
  "plan.icon.no-logo": "The app's logo in Microsoft Entra was not set. Everything works without it.",
  "step.verification.title": "Sign in as {vendor}",
  "plan.verification.skipped": "Without the secret's value there is nothing to sign in with.",

  "question.access.elevate": "Take the role System Administrator in {environment}?",
  "question.access.elevate.yes": "Make {user} System Administrator",
  "question.access.elevate.yes.hint":
    "This is done first. Then the rest of the plan is looked up, and nothing else is changed before you have read it. At the end you can have the role taken away again.",
  "question.access.give-back":
    "You were made System Administrator in {environment} for this set-up. Afterwards:",
  "question.access.give-back.yes": "Take the role away again",
  "question.access.give-back.yes.hint": "As soon as everything is made and tested.",
  "question.access.give-back.no": "Keep it",
  "ways-in.secrets.one": "1 other secret is on this app.",
  "ways-in.secrets.many": "{count} other secrets are on this app.",
  "ways-in.certificates.one": "1 certificate is on this app.",
  "ways-in.certificates.many": "{count} certificates are on this app.",
  "ways-in.federated.one":
    "1 federated credential is on this app: {names} can sign in as it without a secret.",
  "ways-in.federated.many":
    "{count} federated credentials are on this app: {names} can sign in as it without a secret.",
  "ways-in.principal-keys.one": "1 secret or certificate is on its service principal.",
  "ways-in.principal-keys.many": "{count} secrets or certificates are on its service principal.",
  "ways-in.whoever": "Whoever holds them could use Dynamics 365 as {vendor}.",
  "ways-in.owners": "Owned by {owners}. An owner can add secrets at any time.",
  "ways-in.owned-by-you": "You are an owner of this app.",
  "ways-in.no-owner": "Nobody owns this app.",
  "ways-in.granted.one":
    "1 application permission was granted to it ({names}). It works without a signed-in person.",
  "ways-in.granted.many":
    "{count} application permissions were granted to it ({names}). They work without a signed-in person.",
  "ways-in.redirect-uris": "Redirect URIs: {names}",
  "ways-in.identifier-uris": "Application ID URIs: {names}",
  "ways-in.scopes": "Delegated permissions that it offers to other apps: {names}",
  "ways-in.app-roles": "App roles that it offers: {names}",
  "ways-in.audience": "People of other organizations can sign in to it.",
  "ways-in.deactivated": "It is deactivated: nobody can sign in as it.",
  "ways-in.disabled-by-microsoft": "Microsoft has disabled it.",
  "ways-in.sign-in-off": "Sign-in is turned off for it in this organization.",
  "ways-in.unread.registration":
    "Its secrets, certificates and addresses could not be read. There may be some.",
  "ways-in.not-yet":
    "Who else gets in to this app has not been read yet. It is read when you choose this app.",
  "ways-in.unread.is-disabled": "Whether it is deactivated could not be read.",
  "ways-in.unread.owners": "Its owners could not be read. There may be some.",
  "ways-in.unread.federated": "Its federated credentials could not be read. There may be some.",
  "ways-in.unread.principal": "The keys of its service principal could not be read. There may be some.",
  "ways-in.unread.granted":
    "The application permissions that were granted to it could not be read. There may be some.",
  "ways-in.unread.deleted":
    "Its owners and other ways in can't be read while it is deleted. Read the plan again after it was restored.",

  "question.application.restore": "An app “{name}” was deleted in the last 30 days. Bring it back?",
  "question.application.restore.held":
    "The app that this extension made was deleted, and can be brought back for 30 days. Bring it back?",
  "question.application.restore.yes": "Restore the deleted app “{name}”",
  "question.application.restore.hint": "Client ID {id}",
  "question.application.restore.no": "Leave it deleted",
  "question.application.adopt":
    "There is an app already that this extension did not make. Which one should {vendor} use?",
  "question.application.adopt.off":
    "The app that this extension made can't be used as it is now. Which one should {vendor} use?",
  "question.application.adopt.shared":
    "Somebody else may be able to sign in as the app that this extension made. Which one should {vendor} use?",
  "question.application.adopt.use": "Use the app “{name}” that exists",
  "question.application.adopt.hint": "Client ID {id}, created on {created}. Nothing is taken away from it.",
  "question.application.adopt.new": "Create a new app",
  "question.application.adopt.new.hint": "Nobody but your administrators gets in through it.",
  "question.application.adopt.not-single-tenant":
    "Client ID {id}, created on {created}. Can't be used: it is open to other organizations.",
  "question.client-secret.another":
    "The app has a secret “{description}” already. Its value can't be read again.",
  "question.client-secret.another.make": "Make another secret",
  "question.client-secret.another.make.hint": "The one that exists keeps working.",
  "question.client-secret.another.keep": "Keep the one that exists",
  "question.client-secret.another.keep.hint": "You have its value already. It can't be shown or tested here.",
  "question.admin-consent.by-other": "Somebody else has to consent. Until then:",
  "question.admin-consent.by-other.wait": "Do everything else now, then wait for the consent",
  "question.admin-consent.by-other.wait.hint":
    "You get a message to forward. The set-up goes on by itself when the consent is there.",
  "question.admin-consent.by-other.without": "Finish without consent",
  "question.admin-consent.by-other.without.hint":
    "The four values work in Dynamics 365 without it. What {vendor} does with these permissions does not work until somebody consents.",
  "question.security-roles.missing": "Roles that are missing here: {count}",
  "question.security-roles.missing.continue": "Go on without them",
  "question.security-roles.missing.continue.hint":
    "{vendor} may not see everything. Run this again after installing the app.",
  "question.application-user.other-roles":
    "The application user has System Administrator. Whoever holds a key to the app can do everything in {environment}.",
  "question.application-user.other-roles.keep": "Go on, and leave it System Administrator",
  "question.application-user.other-roles.keep.hint":
    "{vendor} does not need this role. You can take it away in the Power Platform admin center, then check again.",
  "question.application-user.purge":
    "The application user “{name}” was deleted, and stands in the way of a new one.",
  "question.application-user.purge.yes": "Delete it for good and make a new one",
  "question.application-user.purge.yes.hint": "It can't be brought back afterwards.",
  "question.application-user.business-unit": "Business unit",
  "question.application-user.business-unit.choice": "{name}",

  "ui.start.changes": "After you have confirmed, these are made or completed, and nothing else:",
  "ui.start.change-application": "An app registration “{name}” for your organization only",
  "ui.start.change-principal": "Its service principal (the app in your tenant)",
  "ui.start.change-secret": "A client secret “{name}”, valid for {months}",
  "ui.start.change-permissions": "Permissions on {resource}, with consent: {scopes}",
  "ui.start.change-user": "An application user in your environment, with a picture",
  "ui.start.change-roles": "{count} security {count|role|roles} for that user: {roles}",
  "ui.start.change-never":
    "What is there already is reused. Nothing that belongs to anybody else is changed or removed.",
} as const;
