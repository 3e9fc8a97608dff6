import type { rotation as english } from "../en/rotation.ts";

/** Words of a new secret in the place of an old one, and of one for a set-up made by hand, in German. See en/rotation.ts. */
export const rotation: Readonly<Record<keyof typeof english, string>> = {
  "rotation.line.create": "Neuer geheimer Clientschlüssel „{name}“, gültig bis {until}",
  "rotation.line.made":
    "Neuer geheimer Clientschlüssel „{name}“, gültig bis {until}: erstellt und im Arbeitsspeicher dieses Browsers",
  "rotation.line.check": "Anmeldung mit dem neuen Geheimnis, wie {vendor} es tun wird",
  "rotation.line.old": "Geheimer Clientschlüssel „{name}“, gültig bis {until}",

  "rotation.keep.old": "Er funktioniert weiterhin, bis Sie bestätigen, dass er entfernt werden kann.",
  "rotation.keep.stranger": "Diese Erweiterung hat ihn nicht erstellt.",
  "rotation.keep.no-other": "Die App hat kein anderes Geheimnis, das hier erstellt und getestet wurde.",
  "rotation.keep.forbidden":
    "Die Richtlinie Ihrer Organisation verbietet geheime Clientschlüssel für diese App.",
  "rotation.keep.too-short":
    "Die Richtlinie Ihrer Organisation erlaubt nur Geheimnisse mit weniger als einem Tag Gültigkeit.",
  "rotation.unseen.app": "Microsoft zeigt die App nicht an, oder Sie dürfen sie nicht lesen.",
  "rotation.note.value-gone":
    "Der Wert des neuen Geheimnisses ist nicht mehr in diesem Browser. Wenn {vendor} ihn nicht hat, erstellen Sie zuerst ein weiteres.",
  "rotation.note.shared":
    "Möglicherweise verwendet auch {environment} dieses Geheimnis. Geben Sie {vendor} dafür das neue, bevor Sie fortfahren.",
  "rotation.note.removed": "Wer ihn noch verwendet, kann sich nicht mehr anmelden.",

  "problem.rotation-run-unknown.title": "Die Notizen enthalten diese Einrichtung nicht.",
  "problem.rotation-run-unknown.next": "Führen Sie die Einrichtung erneut aus. Sie verwendet dieselbe App.",
  "problem.rotation-other-tenant.title": "Sie sind bei einer anderen Organisation angemeldet.",
  "problem.rotation-other-tenant.next":
    "Melden Sie sich mit einem Konto der Organisation an, die eingerichtet wurde.",
  "problem.rotation-plan-changed.title": "Was zu tun ist, hat sich geändert, seit Sie es gelesen haben.",
  "problem.rotation-plan-changed.next": "Lesen Sie es erneut, und bestätigen Sie dann.",

  "by-hand.choice.environment": "{name}",
  "by-hand.choice.address": "{host}",
  "by-hand.choice.app": "{name}",
  "by-hand.choice.app-facts": "Client-ID {id}, erstellt am {created}",
  "by-hand.choice.user": "Hat einen Anwendungsbenutzer in {environment}",
  "by-hand.choice.no-user": "In {environment} war kein Anwendungsbenutzer sichtbar",

  "by-hand.line.app": "App-Registrierung „{name}“",
  "by-hand.line.unseen": "App-Registrierung mit der Client-ID {id}",
  "by-hand.line.user": "Anwendungsbenutzer in {environment}",
  "by-hand.line.no-secret": "Neuer geheimer Clientschlüssel",
  "by-hand.app.facts": "Client-ID {id}, erstellt am {created}. Diese Erweiterung hat sie nicht eingerichtet.",
  "by-hand.app.lacking": "Es fehlt, was die Vorgaben von {vendor} nennen: {names}.",
  "by-hand.user.none": "Es gibt keinen.",
  "by-hand.user.no-roles": "Er hat keine eigene Sicherheitsrolle.",
  "by-hand.user.roles": "{count} {count|Sicherheitsrolle|Sicherheitsrollen}: {names}",
  "by-hand.keep.old":
    "Er funktioniert weiterhin. Sie können ihn auf dem Startbildschirm entfernen, wenn niemand ihn mehr verwendet.",
  "by-hand.note.removed":
    "Diese Erweiterung hat ihn nicht erstellt. Wer ihn noch verwendet, {vendor} oder jemand anderes, kann sich nicht mehr anmelden.",
  "by-hand.unseen.absent":
    "In Ihrer Organisation gibt es keine solche App. Kopieren Sie „Anwendungs-ID (Client)“ aus ihrer Übersicht, nicht die Objekt-ID und nicht die geheime ID.",
  "by-hand.obstacle.on-home":
    "Sie ist bereits auf dem Startbildschirm. Wählen Sie auf ihrer Karte „Neues Geheimnis“ aus.",
  "by-hand.obstacle.no-principal":
    "Die App hat in Ihrer Organisation keinen Dienstprinzipal, daher kann sich niemand als diese App anmelden.",
  "by-hand.obstacle.no-user":
    "Die App hat in dieser Umgebung keinen Anwendungsbenutzer, daher würde ein Geheimnis für sie nicht funktionieren. „Automatisch einrichten“ erstellt, was fehlt.",
  "by-hand.obstacle.user-off":
    "Der Anwendungsbenutzer der App ist deaktiviert, daher würde ein Geheimnis für sie nicht funktionieren.",

  "problem.by-hand-no-environment.title": "Diese Umgebung kann jetzt nicht verwendet werden.",
  "problem.by-hand-no-environment.next":
    "Prüfen Sie erneut, oder gehen Sie zurück, und wählen Sie eine andere Umgebung aus.",

  "ui.by-hand.sign-in-text":
    "Sie erhalten für diese App einen neuen, getesteten geheimen Clientschlüssel und behalten sie hier im Blick: Ablauf, Berechtigungen, wer sonst Zugang hat. Die vorhandenen Geheimnisse der App funktionieren weiterhin.",
  "ui.by-hand.sign-in-need":
    "Melden Sie sich mit einem Konto an, das die App in Microsoft Entra verwalten darf.",
  "ui.by-hand.sign-in": "Anmelden",
  "ui.by-hand.environment-title": "Mit welcher Umgebung ist die App verbunden?",
  "ui.by-hand.environment-list": "Umgebungen",
  "ui.by-hand.environment-none": "Ihr Konto sieht keine verwendbare Umgebung.",
  "ui.by-hand.environment-hint": "Ihr Browser fragt nach dem Zugriff auf ihre Adresse.",
  "ui.by-hand.app-title": "Welche App verwendet {vendor}?",
  "ui.by-hand.app-text":
    "Suchen Sie in {vendor} oder in Ihren Unterlagen nach der Client-ID, die dort eingegeben wurde.",
  "ui.by-hand.app-list": "Mögliche Apps",
  "ui.by-hand.app-none":
    "Keine App passt dem Namen nach oder hat dort einen Anwendungsbenutzer. Geben Sie die Client-ID ein.",
  "ui.by-hand.app-other": "Eine andere",
  "ui.by-hand.client-id": "Client-ID",
  "ui.by-hand.client-id-hint": "„Anwendungs-ID (Client)“ in der Übersicht der App in Microsoft Entra",
  "ui.by-hand.client-id-fault": "Eine Client-ID sieht so aus: 00000000-0000-0000-0000-000000000000",
  "ui.by-hand.continue": "Weiter",
  "ui.by-hand.find": "Umgebung suchen",
  "ui.by-hand.title": "Ein neues Geheimnis für diese App?",
  "ui.by-hand.text": "Prüfen Sie, ob {vendor} diese App verwendet und wer sonst Zugang zu ihr hat.",
  "ui.by-hand.nothing-title": "Diese App kann hier kein neues Geheimnis erhalten",
  "ui.by-hand.nothing-text": "Die Liste nennt den Grund.",
  "ui.by-hand.inspecting":
    "Der Bestand Ihrer Organisation wird gelesen. Das dauert meist weniger als zehn Sekunden. Es wird nichts geändert.",
  "ui.by-hand.finished-text":
    "Geben Sie diese vier Werte an {vendor} weiter. Die bisherigen Geheimnisse der App funktionieren weiterhin.",
  "ui.by-hand.card": "Manuell oder anderswo eingerichtet. Geheimnis hier erstellt am {date}",
  "ui.by-hand.older": "Frühere Geheimnisse ({count})",
  "ui.by-hand.older-text":
    "Sie wurden nicht hier erstellt und funktionieren noch. Entfernen Sie eines erst, wenn niemand es mehr verwendet.",
  "ui.by-hand.older-name": "„{name}“, läuft ab am {date}",
  "ui.by-hand.remove": "Entfernen…",
  "ui.by-hand.undo": "Hier erstelltes Geheimnis zurücknehmen",
  "ui.by-hand.undo-text":
    "{vendor} kann sich damit nicht mehr anmelden. Alles, was nicht hier erstellt wurde, bleibt bestehen.",
};
