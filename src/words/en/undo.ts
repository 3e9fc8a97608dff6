/** Words of an undo: what is taken back, what stays and why, what can't be seen. */
export const undo = {
  "say.undo": "Taking it back.",
  "wait.undo": "Microsoft is copying the change. Usually under a minute.",

  "undo.line.secret": "Client secret “{name}”, valid until {until}",
  "undo.line.grant": "Admin consent to {scopes}",
  "undo.line.resource": "Service principal of Microsoft's API {id}",
  "undo.line.service-principal": "Service principal of the app {id}",
  "undo.line.permissions": "Permissions that were added to the app: {names}",
  "undo.line.unique-name": "Unique name “{name}” of the app",
  "undo.line.application": "App registration “{name}” ({id})",
  "undo.line.user": "Application user in {url}",
  "undo.line.user-enabled": "Application user in {url}, which was disabled before",
  "undo.line.purged": "Deleted application user in {url}",
  "undo.line.roles": "Security roles in {url}: {names}",
  "undo.line.picture": "Picture of the application user in {url}",
  "undo.line.access": "Your role System Administrator in {url}",

  "undo.note.thirty-days": "Microsoft keeps it among the deleted items for 30 days.",
  "undo.note.name-taken":
    "Microsoft keeps it among the deleted items for 30 days. Until then no other app can have its unique name.",
  "undo.note.user":
    "It is disabled, then deleted. It may stay disabled and without roles if Dynamics keeps it.",
  "undo.note.scopes-stay": "Scopes that others granted stay: {scopes}.",

  "undo.keep.run": "The set-up for {url} of {date} uses it.",
  "undo.keep.open-run": "The set-up for {url} of {date} has not ended and uses it.",
  "undo.keep.secrets": "Somebody else has secrets on the app ({count}): {names}.",
  "undo.keep.certificates":
    "Somebody else has certificates or secrets on the app or its service principal ({count}): {names}.",
  "undo.keep.federated": "Somebody else has federated credentials on the app ({count}): {names}.",
  "undo.keep.owners": "The app has other owners ({count}): {names}.",
  "undo.keep.addresses": "Somebody has added addresses to the app ({count}): {names}.",
  "undo.keep.exposes": "Somebody has added scopes or app roles to the app ({count}): {names}.",
  "undo.keep.permissions": "Somebody has added permissions to the app ({count}): {names}.",
  "undo.keep.roles-held": "The app was granted application permissions ({count}) on {names}.",
  "undo.keep.roles-given": "People or apps are assigned to it ({count}): {names}.",
  "undo.keep.grants": "Somebody else has granted it scopes ({count}): {names}.",
  "undo.keep.roles": "Somebody has given it other security roles ({count}), which stay: {names}.",
  "undo.keep.unread": "You may not read everything that would show whether others use it.",
  "undo.keep.user-stays": "An application user that stays needs it.",
  "undo.keep.not-answered":
    "Microsoft's answer to its creation was lost, so somebody else may have created it.",
  "undo.keep.ambiguous": "There are two secrets of this description and end. Remove the right one by hand.",
  "undo.keep.access-unknown": "The notes do not say who was given the role.",
  "undo.keep.access-other": "Another person was given the role. Only they can take it back here.",
  "undo.keep.damaged-notes": "A part of the notes can't be read, so another set-up may use it.",

  "undo.unseen.yet":
    "Microsoft does not show it. It was made a short while ago, so it may still appear. Look again in 20 minutes.",
  "undo.unseen.may-not-read": "You may not read it.",
  "undo.unseen.host": "The browser may not call {url} yet.",
  "undo.unseen.refused": "{why}",
  "undo.unseen.lacking": "Dataverse says that you lack privileges in {url}: {why}.",
  "undo.unseen.other-organization": "{url} now belongs to another environment.",
  "undo.unseen.unreachable": "{url} does not answer.",

  "undo.kept.application":
    "You chose to keep it. If it were deleted, its unique name would be taken for 30 days.",
  "undo.kept.unique-name": "Microsoft does not let it be removed.",
  "undo.kept.resource": "It belongs to Microsoft's API; others may rely on it.",
  "undo.kept.user": "It stays, disabled and without roles; Dynamics does not let it be deleted.",
  "undo.kept.picture": "Dynamics does not let it be removed.",
  "undo.kept.purged": "What was deleted for good can't be brought back.",

  "problem.undo-other-tenant.title": "You are signed in to another organization.",
  "problem.undo-other-tenant.next": "Sign in with an account of the organization that was set up.",
  "problem.undo-run-unknown.title": "The notes do not know this set-up.",
  "problem.undo-run-unknown.next": "Take back what was made in the portals.",
  "problem.undo-set-up-running.title": "A set-up is running.",
  "problem.undo-set-up-running.next": "Wait until it ends or pauses, then try again.",
  "problem.undo-plan-changed.title": "What can be taken back has changed since you read it.",
  "problem.undo-plan-changed.next": "Read it again, then confirm.",
} as const;
