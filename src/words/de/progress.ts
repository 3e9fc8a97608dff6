import type { progress as english } from "../en/progress.ts";

/** Words of a run and of its result, in German. See en/progress.ts. */
export const progress: Readonly<Record<keyof typeof english, string>> = {
  "progress.waiting": "Wartet auf die Schritte davor.",
  "say.access.elevate": "Sie werden zum Systemadministrator in {environment} gemacht.",
  "say.access.api": "Microsofts API {api} wird Ihrer Organisation hinzugefügt.",
  "say.access.give-back": "Ihre Rolle „Systemadministrator“ in {environment} wird wieder entzogen.",
  "say.application.create": "Die App „{name}“ wird registriert.",
  "say.application.complete": "Der App „{name}“ wird hinzugefügt, was fehlt.",
  "say.application.restore": "Die App „{name}“ wird wiederhergestellt.",
  "say.service-principal.create": "Der Dienstprinzipal wird erstellt.",
  "say.client-secret.create": "Das Geheimnis „{name}“ wird erstellt.",
  "say.admin-consent.grant": "Die Zustimmung zu {names} wird erteilt.",
  "say.application-user.create": "Der Benutzer wird erstellt.",
  "say.application-user.enable": "Der Anwendungsbenutzer wird aktiviert.",
  "say.application-user.purge": "Der gelöschte Benutzer wird endgültig gelöscht.",
  "say.security-roles.assign": "Sicherheitsrollen werden zugewiesen: {count}.",
  "say.verification.sign-in": "Die Anmeldung mit dem Geheimnis läuft.",
  "say.verification.check": "Dynamics wird gefragt, wer das ist und was er darf.",

  "wait.access": "Microsoft weist Ihnen die Rolle zu. Das dauert meist weniger als eine Minute.",
  "wait.access.dataverse":
    "Microsoft verteilt den Dienstprinzipal dorthin, wo Anmeldungen beantwortet werden. Das kann einige Minuten dauern.",
  "wait.access.give-back":
    "Microsoft entzieht Ihnen die Rolle wieder. Das dauert meist weniger als eine Minute.",
  "wait.throttled": "Microsoft bittet darum, vor der nächsten Anforderung zu warten.",
  "wait.fault": "Der Dienst von Microsoft antwortet nicht wie erwartet. Es wird erneut versucht.",
  "wait.unknown": "Eine Antwort ging verloren. Es wird geprüft, ob die Änderung vorgenommen wurde.",
  "wait.application": "Die App wird registriert. Das dauert einige Sekunden.",
  "wait.service-principal":
    "Microsoft verteilt die neue App in seinem Verzeichnis. Das dauert meist weniger als eine Minute.",
  "wait.client-secret":
    "Das Geheimnis wird erstellt. Es kann bis zu einer Minute dauern, bis Microsoft die neue App überall kennt.",
  "wait.admin-consent":
    "Die Zustimmung für die Organisation wird erteilt. Das dauert meist weniger als eine Minute.",
  "wait.application-user":
    "Microsoft verteilt die neue App in Ihre Dynamics-Region. Das dauert meist weniger als eine Minute.",
  "wait.security-roles": "Die Sicherheitsrollen werden zugewiesen. Das dauert einige Sekunden.",
  "wait.icon": "Das Bild wird festgelegt. Das dauert einige Sekunden.",
  "wait.verification":
    "Die Anmeldung mit dem neuen Geheimnis läuft. Es kann eine Minute dauern, bis Microsoft es überall kennt.",

  "finding.signed-in":
    "Angemeldet, wie {vendor} es tun wird, mit diesen vier Werten, und Dynamics hat geantwortet.",
  "finding.who-am-i": "Dynamics erkennt die App als den Anwendungsbenutzer.",
  "finding.someone-else": "Dynamics erkennt die App als einen anderen Benutzer als den eingerichteten.",
  "finding.roles":
    "{count} von {wanted} {wanted|Sicherheitsrolle|Sicherheitsrollen} {count|ist|sind} zugewiesen.",
  "finding.reads-accounts": "Firmen können gelesen werden.",
  "finding.no-accounts":
    "Mit diesen Rollen können Firmen nicht gelesen werden. Fragen Sie {vendor}, ob eine weitere Rolle nötig ist.",
  "finding.accounts-unseen": "Ob Firmen gelesen werden können, war nicht festzustellen. {why}",
  "finding.accounts-unseen-quoted":
    "Ob Firmen gelesen werden können, war nicht festzustellen. {why} Wortlaut: „{said}“",
  "finding.no-consent":
    "Den Berechtigungen hat noch niemand für die Organisation zugestimmt. Die Anmeldung bei Dynamics funktioniert auch ohne.",
  "finding.role-given-back": "Sie sind in {environment} nicht mehr Systemadministrator, wie zuvor.",
  "finding.role-not-given-back":
    "Die Rolle „Systemadministrator“ konnte Ihnen in {environment} nicht entzogen werden. Entziehen Sie sie im Power Platform Admin Center.",
  "finding.no-secret":
    "Der Wert des Geheimnisses ist nicht in diesem Browser, daher wurde es nicht getestet.",

  "fact.client-id": "Anwendungs-ID (Client)",
  "fact.object-id": "Objekt-ID",
  "fact.service-principal-id": "Dienstprinzipal",
  "fact.secret-id": "Geheime ID",
  "fact.expires": "Gültig bis",
  "fact.application-user-id": "Anwendungsbenutzer",
};
