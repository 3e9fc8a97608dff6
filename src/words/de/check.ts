import type { check as english } from "../en/check.ts";

/** Words of a check of a finished set-up, in German. See en/check.ts. */
export const check: Readonly<Record<keyof typeof english, string>> = {
  "say.repair": "Die Reparatur läuft.",
  "wait.repair": "Microsoft verteilt die Änderung. Das dauert meist weniger als eine Minute.",

  "check.line.application": "App-Registrierung „{name}“",
  "check.line.activation": "Aktivierung der App-Registrierung",
  "check.line.permissions": "Von der App angeforderte Berechtigungen",
  "check.line.principal": "Dienstprinzipal der App",
  "check.line.consent": "Administratorzustimmung",
  "check.line.secret": "Geheimer Clientschlüssel, gültig bis {until}",
  "check.line.secret-unknown": "Geheimer Clientschlüssel",
  "check.line.others": "Wer sich sonst als die App anmelden oder sie ändern kann",
  "check.line.user": "Anwendungsbenutzer in {url}",
  "check.line.unit": "Unternehmenseinheit des Anwendungsbenutzers",
  "check.line.roles": "Sicherheitsrollen des Anwendungsbenutzers",
  "check.line.proof": "Anmeldung mit dem Geheimnis, so wie {vendor} es tut",

  "check.since.found": "Zuerst am {date} festgestellt.",
  "check.since.more": "{count} weitere seit {date}.",
  "check.since.fine": "Am {date} war noch alles so, wie es sein soll.",

  "check.found.app-deleted":
    "Sie wurde gelöscht, daher kann sich {vendor} nicht anmelden. Microsoft bewahrt sie 30 Tage lang auf; sie kann wiederhergestellt werden.",
  "check.found.app-gone":
    "Sie ist nicht mehr vorhanden, daher kann sich {vendor} nicht anmelden. Verbinden Sie diese Umgebung erneut.",
  "check.found.deactivated": "Jemand hat sie deaktiviert, daher kann sich {vendor} nicht anmelden.",
  "check.found.disabled-by-microsoft":
    "Microsoft hat sie deaktiviert, daher kann sich {vendor} nicht anmelden. Nur der Microsoft-Support kann helfen.",
  "check.found.permissions":
    "Die App fordert Folgendes nicht mehr an: {names}. Die Zustimmung gilt weiterhin; in einer neu erteilten würde dies fehlen.",
  "check.found.principal-gone": "Er ist nicht vorhanden, daher kann sich {vendor} nicht anmelden.",
  "check.found.principal-deleted":
    "Er wurde gelöscht, daher kann sich {vendor} nicht anmelden. Microsoft bewahrt ihn 30 Tage lang auf; er kann wiederhergestellt werden.",
  "check.found.principal-disabled":
    "Die Anmeldung ist für ihn deaktiviert, daher kann sich {vendor} nicht anmelden.",
  "check.found.consent":
    "Es fehlt: {names}. Die Vorgaben von {vendor} verlangen es; ohne diese Zustimmung kann {vendor} etwas verweigert werden.",
  "check.found.secret-gone":
    "Jemand hat ihn aus der App entfernt, daher kann sich {vendor} nicht mehr damit anmelden. Erstellen Sie ein neues Geheimnis.",
  "check.found.secret-ended":
    "Er ist abgelaufen, daher kann sich {vendor} nicht anmelden. Erstellen Sie ein neues Geheimnis.",
  "check.found.secret-soon":
    "Er läuft bald ab. Erstellen Sie vorher ein neues Geheimnis, und geben Sie es an {vendor} weiter.",
  "check.found.secrets":
    "Geheimnisse, die jemand anderes hinzugefügt hat ({count}): {names}. Wer eines davon besitzt, kann sich als die App anmelden.",
  "check.found.certificates":
    "Zertifikate oder Geheimnisse, die jemand anderes hinzugefügt hat ({count}): {names}. Wer eines davon besitzt, kann sich als die App anmelden.",
  "check.found.federated":
    "Verbundanmeldeinformationen, die jemand anderes hinzugefügt hat ({count}): {names}. Damit kann sich ein anderer Dienst als die App anmelden.",
  "check.found.owners":
    "Neue Besitzer der App ({count}): {names}. Ein Besitzer kann ein Geheimnis hinzufügen und sich als die App anmelden.",
  "check.found.granted":
    "Der App wurden Anwendungsberechtigungen für {names} gewährt ({count}). Wer sich als die App anmeldet, hat sie überall, ohne angemeldete Person.",
  "check.found.user-gone": "Er ist nicht vorhanden. {vendor} kann sich anmelden, aber alles wird verweigert.",
  "check.found.user-deleted":
    "Er wurde gelöscht, und Dynamics bewahrt ihn noch auf. {vendor} wird daher alles verweigert. Stellen Sie ihn im Power Platform Admin Center wieder her.",
  "check.found.user-disabled": "Er ist deaktiviert, daher wird {vendor} alles verweigert.",
  "check.found.user-of-another":
    "Er gehört zu einem Dienstprinzipal, den es nicht mehr gibt. {vendor} wird daher alles verweigert. Machen Sie diese Einrichtung rückgängig, und verbinden Sie die Umgebung dann erneut.",
  "check.found.user-moved":
    "Er ist jetzt in der Unternehmenseinheit „{unit}“. {vendor} sieht möglicherweise andere Datensätze als zuvor. Wenn Sie ihn zurückverschieben, entfernt Dynamics seine Rollen; prüfen Sie danach erneut, um sie zu korrigieren.",
  "check.found.roles": "Es fehlt: {names}. {vendor} kann verweigert werden, was diese Rollen erlauben.",
  "check.found.roles-absent":
    "In dieser Umgebung nicht mehr vorhanden: {names}. {vendor} kann verweigert werden, was diese Rollen erlauben. Installieren Sie die zugehörige App erneut, und prüfen Sie dann noch einmal.",
  "check.found.roles-more":
    "Jemand hat ihm weitere Sicherheitsrollen zugewiesen ({count}): {names}. {vendor} darf, was diese Rollen erlauben.",
  "check.found.proof": "Sie wurde abgelehnt. {vendor} meldet sich mit denselben Werten an.",
  "check.found.proof-other": "Dynamics antwortet als ein anderer Benutzer, und {vendor} hat dessen Rechte.",

  "check.unseen.may-not-read": "Sie dürfen dies nicht lesen.",
  "check.unseen.others": "Sie dürfen nicht alles lesen, was dies zeigen würde.",
  "check.unseen.secret": "Welches der Geheimnisse der App {vendor} verwendet, ist hier nicht bekannt.",

  "problem.check-unknown.title": "Diese Einrichtung ist nicht mehr in der Liste.",
  "problem.check-unknown.next": "Kehren Sie zu Ihren Einrichtungen zurück.",
  "problem.check-other-tenant.title": "Sie sind bei einer anderen Organisation angemeldet.",
  "problem.check-other-tenant.next":
    "Melden Sie sich mit einem Konto der Organisation an, die eingerichtet wurde.",
  "problem.check-plan-changed.title":
    "Das Ergebnis der Prüfung hat sich geändert, seit Sie es gelesen haben.",
  "problem.check-plan-changed.next": "Lesen Sie es erneut, und bestätigen Sie dann.",
};
