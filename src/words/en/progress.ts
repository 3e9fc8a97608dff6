/** Words of a run and of its result: what is being done, waited for, found out. */
export const progress = {
  "progress.waiting": "Waits for the steps before it.",
  "say.access.elevate": "Making you System Administrator in {environment}.",
  "say.access.api": "Adding Microsoft's {api} to your organization.",
  "say.access.give-back": "Taking your role System Administrator in {environment} away again.",
  "say.application.create": "Registering the app “{name}”.",
  "say.application.complete": "Adding what is missing to the app “{name}”.",
  "say.application.restore": "Restoring the app “{name}”.",
  "say.service-principal.create": "Making the service principal.",
  "say.client-secret.create": "Making the secret “{name}”.",
  "say.admin-consent.grant": "Granting consent to {names}.",
  "say.application-user.create": "Making the user.",
  "say.application-user.enable": "Enabling the application user.",
  "say.application-user.purge": "Deleting the deleted user for good.",
  "say.security-roles.assign": "Assigning security roles: {count}.",
  "say.verification.sign-in": "Signing in with the secret.",
  "say.verification.check": "Asking Dynamics who that is, and what it may do.",

  "wait.access": "Microsoft is giving you the role. Usually under a minute.",
  "wait.access.dataverse":
    "Microsoft is copying the service principal to where sign-ins are answered. It can take some minutes.",
  "wait.access.give-back": "Microsoft is taking your role away again. Usually under a minute.",
  "wait.throttled": "Microsoft asks us to wait before the next request.",
  "wait.fault": "Microsoft's service is not answering as it should. Trying again.",
  "wait.unknown": "An answer got lost. Looking whether the change was made.",
  "wait.application": "Registering the app. A few seconds.",
  "wait.service-principal": "Microsoft is copying the new app through its directory. Usually under a minute.",
  "wait.client-secret":
    "Making the secret. Microsoft may need up to a minute to know the new app everywhere.",
  "wait.admin-consent": "Granting consent for the organization. Usually under a minute.",
  "wait.application-user":
    "Microsoft is copying the new app to your Dynamics region. Usually under a minute.",
  "wait.security-roles": "Assigning the security roles. A few seconds.",
  "wait.icon": "Setting the picture. A few seconds.",
  "wait.verification": "Signing in with the new secret. Microsoft may need a minute to know it everywhere.",

  "finding.signed-in": "Signed in as {vendor} will, with these four values, and Dynamics answered.",
  "finding.who-am-i": "Dynamics knows it as the application user.",
  "finding.someone-else": "Dynamics knows it as another user than the one that was set up.",
  "finding.roles": "It has {count} of {wanted} security {wanted|role|roles}.",
  "finding.reads-accounts": "It can read accounts.",
  "finding.no-accounts":
    "It can't read accounts with these roles. Ask {vendor} whether another role is needed.",
  "finding.accounts-unseen": "Whether it can read accounts could not be seen. {why}",
  "finding.accounts-unseen-quoted": "Whether it can read accounts could not be seen. {why} It says: “{said}”",
  "finding.no-consent":
    "Nobody has consented to the permissions for the organization yet. Signing in to Dynamics works without.",
  "finding.role-given-back": "You are not System Administrator in {environment} any more, as before.",
  "finding.role-not-given-back":
    "The role System Administrator could not be taken away from you in {environment}. Take it away in the Power Platform admin center.",
  "finding.no-secret": "The secret's value is not in this browser, so it was not tested.",

  "fact.client-id": "Application (client) ID",
  "fact.object-id": "Object ID",
  "fact.service-principal-id": "Service principal",
  "fact.secret-id": "Secret ID",
  "fact.expires": "Valid until",
  "fact.application-user-id": "Application user",
} as const;
