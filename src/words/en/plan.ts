/** Words of the plan, the progress and the result: one list that changes its marks. */
export const plan = {
  "environment.no-dataverse": "Has no Dataverse, so Dynamics 365 is not in it.",
  "environment.not-ready": "Is still being prepared, or is not ready.",
  "environment.admin-mode": "Is in administration mode.",
  "environment.disabled": "Is disabled.",

  "step.tenant.title": "Your organization: {tenant}",
  "plan.tenant.id": "Tenant ID {id}",
  "step.environment.title": "Environment: {environment}",
  "plan.environment.url": "{url}",
  "step.access.title": "You are System Administrator in {environment}",
  "step.application.title": "App registration “{name}”",
  "plan.application.id": "The app that is there already, client ID {id}",
  "plan.application.permission": "Asks for {permission} ({resource}), delegated",
  "plan.application.unique-name": "Marked as ours with the unique name {name}",
  "step.service-principal.title": "Service principal of “{name}”",
  "step.client-secret.title": "Secret “{description}”, {months} months",
  "plan.client-secret.until": "Valid until {until}",
  "plan.client-secret.capped":
    "Your organization's policy allows a shorter life only: the secret will end on {until}.",
  "plan.client-secret.unreadable":
    "The value of the secret that exists can't be read any more, so it can't be copied or tested here.",
  "step.admin-consent.title": "Consent to {count} permissions",
  "plan.admin-consent.scope": "{permission} ({resource})",
  "step.application-user.title": "Application user “{name}”",
  "plan.application-user.unit": "In the business unit {unit}",
  "step.security-roles.title": "{count} security roles",
  "plan.security-roles.role": "{role}",
  "plan.security-roles.missing": "{role}: comes with {app}, which is not installed here",
  "plan.security-roles.warning": "“{role}” is missing. It comes with {app}, which is not installed here.",
  "step.icon.title": "Picture of “{name}”",
  "plan.icon.refused":
    "Dynamics did not take the picture for the application user. Everything works without it.",
  "step.verification.title": "Sign in as TextUs will",
  "plan.verification.skipped": "Without the secret's value there is nothing to sign in with.",

  "question.application.adopt": "There is an app of this name already. Which one should TextUs use?",
  "question.application.adopt.use": "Use the app “{name}” that exists",
  "question.application.adopt.hint": "Client ID {id}, made on {created}. Nothing is taken away from it.",
  "question.application.adopt.new": "Make a new one",
  "question.client-secret.another":
    "The app has a secret “{description}” already. Its value can't be read again.",
  "question.client-secret.another.make": "Make another secret",
  "question.client-secret.another.make.hint": "The one that exists keeps working.",
  "question.client-secret.another.keep": "Keep the one that exists",
  "question.client-secret.another.keep.hint": "You have its value already. It can't be shown or tested here.",
  "question.security-roles.missing": "Roles that are missing here: {count}",
  "question.security-roles.missing.continue": "Go on without them",
  "question.security-roles.missing.continue.hint":
    "TextUs may not see everything. Run this again after installing the app.",
  "question.application-user.business-unit": "Business unit",
  "question.application-user.business-unit.choice": "{name}",

  "progress.waiting": "Waits for the steps before it.",
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

  "finding.signed-in": "TextUs can sign in with the secret.",
  "finding.who-am-i": "Dynamics knows it as the application user.",
  "finding.someone-else": "Dynamics knows it as another user than the one that was set up.",
  "finding.roles": "It has {count} of {wanted} security roles.",
  "finding.reads-accounts": "It can read accounts.",
  "finding.no-accounts":
    "It can't read accounts with these roles. Ask TextUs whether another role is needed.",
  "finding.no-secret": "The secret's value is not in this browser, so it was not tested.",
} as const;
