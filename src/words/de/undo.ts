import type { undo as english } from "../en/undo.ts";

/** Words of an undo, in German. See en/undo.ts. */
export const undo: Readonly<Record<keyof typeof english, string>> = {
  "say.undo": "Wird zurückgenommen.",
  "wait.undo": "Microsoft verteilt die Änderung. Das dauert meist weniger als eine Minute.",

  "undo.line.secret": "Geheimer Clientschlüssel „{name}“, gültig bis {until}",
  "undo.line.grant": "Administratorzustimmung zu {scopes}",
  "undo.line.resource": "Dienstprinzipal von Microsofts API {id}",
  "undo.line.service-principal": "Dienstprinzipal der App {id}",
  "undo.line.permissions": "Der App hinzugefügte Berechtigungen: {names}",
  "undo.line.unique-name": "Eindeutiger Name „{name}“ der App",
  "undo.line.application": "App-Registrierung „{name}“ ({id})",
  "undo.line.user": "Anwendungsbenutzer in {url}",
  "undo.line.user-enabled": "Anwendungsbenutzer in {url}, der zuvor deaktiviert war",
  "undo.line.purged": "Gelöschter Anwendungsbenutzer in {url}",
  "undo.line.roles": "Sicherheitsrollen in {url}: {names}",
  "undo.line.picture": "Bild des Anwendungsbenutzers in {url}",
  "undo.line.access": "Ihre Rolle „Systemadministrator“ in {url}",

  "undo.note.thirty-days": "Microsoft bewahrt ihn 30 Tage lang unter den gelöschten Elementen auf.",
  "undo.note.name-taken":
    "Microsoft bewahrt sie 30 Tage lang unter den gelöschten Elementen auf. Bis dahin kann keine andere App den eindeutigen Namen haben.",
  "undo.note.user":
    "Er wird deaktiviert und dann gelöscht. Er kann deaktiviert und ohne Rollen bestehen bleiben, wenn Dynamics ihn behält.",
  "undo.note.scopes-stay": "Von anderen gewährte Bereiche bleiben: {scopes}.",

  "undo.keep.run": "Die Einrichtung für {url} vom {date} verwendet dies.",
  "undo.keep.open-run": "Die Einrichtung für {url} vom {date} ist nicht beendet und verwendet dies.",
  "undo.keep.secrets": "Jemand anderes hat Geheimnisse in der App ({count}): {names}.",
  "undo.keep.certificates":
    "Jemand anderes hat Zertifikate oder Geheimnisse in der App oder ihrem Dienstprinzipal ({count}): {names}.",
  "undo.keep.federated": "Jemand anderes hat Verbundanmeldeinformationen in der App ({count}): {names}.",
  "undo.keep.owners": "Die App hat andere Besitzer ({count}): {names}.",
  "undo.keep.addresses": "Jemand hat der App Adressen hinzugefügt ({count}): {names}.",
  "undo.keep.exposes": "Jemand hat der App Bereiche oder App-Rollen hinzugefügt ({count}): {names}.",
  "undo.keep.permissions": "Jemand hat der App Berechtigungen hinzugefügt ({count}): {names}.",
  "undo.keep.roles-held": "Der App wurden Anwendungsberechtigungen für {names} gewährt ({count}).",
  "undo.keep.roles-given": "Der App sind Personen oder Apps zugewiesen ({count}): {names}.",
  "undo.keep.grants": "Jemand anderes hat der App Bereiche gewährt ({count}): {names}.",
  "undo.keep.roles":
    "Jemand hat dem Benutzer weitere Sicherheitsrollen zugewiesen ({count}), die bestehen bleiben: {names}.",
  "undo.keep.unread": "Sie dürfen nicht alles lesen, was zeigen würde, ob andere dies verwenden.",
  "undo.keep.user-stays": "Ein Anwendungsbenutzer, der bestehen bleibt, benötigt dies.",
  "undo.keep.not-answered":
    "Microsofts Antwort auf die Erstellung ging verloren, daher könnte jemand anderes dies erstellt haben.",
  "undo.keep.ambiguous":
    "Es gibt zwei Geheimnisse mit dieser Beschreibung und diesem Ablaufdatum. Entfernen Sie das richtige manuell.",
  "undo.keep.access-unknown": "Aus den Notizen geht nicht hervor, wer die Rolle erhalten hat.",
  "undo.keep.access-other": "Eine andere Person hat die Rolle erhalten. Nur sie kann sie hier zurücknehmen.",
  "undo.keep.damaged-notes":
    "Ein Teil der Notizen kann nicht gelesen werden, daher verwendet möglicherweise eine andere Einrichtung dies.",

  "undo.unseen.yet":
    "Microsoft zeigt es nicht an. Es wurde erst vor Kurzem erstellt und kann daher noch erscheinen. Prüfen Sie in 20 Minuten erneut.",
  "undo.unseen.may-not-read": "Sie dürfen dies nicht lesen.",
  "undo.unseen.host": "Der Browser darf {url} noch nicht aufrufen.",
  "undo.unseen.refused": "{why}",
  "undo.unseen.lacking": "Dataverse meldet, dass Ihnen in {url} Berechtigungen fehlen: {why}.",
  "undo.unseen.other-organization": "{url} gehört jetzt zu einer anderen Umgebung.",
  "undo.unseen.unreachable": "{url} antwortet nicht.",

  "undo.kept.application":
    "Sie haben entschieden, sie zu behalten. Würde sie gelöscht, wäre ihr eindeutiger Name 30 Tage lang belegt.",
  "undo.kept.unique-name": "Microsoft lässt nicht zu, dass er entfernt wird.",
  "undo.kept.resource": "Er gehört zu Microsofts API; andere sind möglicherweise darauf angewiesen.",
  "undo.kept.user":
    "Er bleibt deaktiviert und ohne Rollen bestehen; Dynamics lässt nicht zu, dass er gelöscht wird.",
  "undo.kept.picture": "Dynamics lässt nicht zu, dass es entfernt wird.",
  "undo.kept.purged": "Was endgültig gelöscht wurde, kann nicht zurückgeholt werden.",

  "problem.undo-other-tenant.title": "Sie sind bei einer anderen Organisation angemeldet.",
  "problem.undo-other-tenant.next":
    "Melden Sie sich mit einem Konto der Organisation an, die eingerichtet wurde.",
  "problem.undo-run-unknown.title": "Die Notizen enthalten diese Einrichtung nicht.",
  "problem.undo-run-unknown.next": "Nehmen Sie in den Portalen zurück, was erstellt wurde.",
  "problem.undo-set-up-running.title": "Eine Einrichtung läuft.",
  "problem.undo-set-up-running.next":
    "Warten Sie, bis sie endet oder pausiert, und versuchen Sie es dann erneut.",
  "problem.undo-plan-changed.title":
    "Was zurückgenommen werden kann, hat sich geändert, seit Sie es gelesen haben.",
  "problem.undo-plan-changed.next": "Lesen Sie es erneut, und bestätigen Sie dann.",
};
