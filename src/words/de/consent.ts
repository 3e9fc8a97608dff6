import type { consent as english } from "../en/consent.ts";

/** Words about permissions that the sign-in app was not given, in German. See en/consent.ts. */
export const consent: Readonly<Record<keyof typeof english, string>> = {
  "ui.consent.title": "Verlangt Microsoft die Genehmigung eines Administrators?",
  "ui.consent.admin":
    "Eine Person mit der Rolle „Cloudanwendungsadministrator“ kann die Berechtigungen für Ihre Organisation erteilen. Senden Sie ihr diesen Link; sie prüft die Berechtigungen und akzeptiert sie.",
  "ui.consent.end":
    "Der Browser dieser Person endet auf einer Seite, die nicht erreichbar ist. Das ist zu erwarten: Die Berechtigungen sind erteilt. Melden Sie sich dann erneut an.",
  "ui.consent.copy": "Nachricht mit dem Link kopieren",
  "ui.consent.copied": "Die Nachricht ist kopiert.",
  "ui.consent.message":
    "Guten Tag, um Dynamics 365 mit {vendor} zu verbinden, benötige ich die Administratorzustimmung für eine Anmelde-App (Client-ID {clientId}). Bitte öffnen Sie {link}, melden Sie sich mit der Rolle „Cloudanwendungsadministrator“ oder höher an, und akzeptieren Sie. Danach zeigt der Browser eine Seite, die nicht erreichbar ist; die Zustimmung ist trotzdem erteilt. Vielen Dank.",
  "ui.consent.less":
    "Oder melden Sie sich ohne die Berechtigungen an, auf die die Einrichtung verzichten kann:",
  "ui.consent.refused-title": "Hat die Seite von Microsoft Sie abgewiesen?",
  "ui.consent.elsewhere":
    "AADSTS50020 oder AADSTS90072: Dieses Konto gehört nicht zur Organisation der Anmelde-App. Melden Sie sich erneut an, und wählen Sie ein Konto dieser Organisation aus.",
  "ui.consent.approval": "„Administratorgenehmigung erforderlich“: Verwenden Sie den Link unten.",
  "ui.consent.page-error":
    "AADSTS650051: Die App hat noch keinen Dienstprinzipal. Öffnen Sie sie in Microsoft Entra unter „App-Registrierungen“, und wählen Sie „Dienstprinzipal erstellen“ aus, oder lassen Sie ihn über den Link erstellen.",
  "ui.publisher.title": "Herausgeber der Anmelde-App",
  "ui.publisher.by": "Der Herausgeber ist {publisher}. Sie müssen nichts registrieren.",
  "ui.publisher.unnamed": "Sie gehört zu dieser Erweiterung. Sie müssen nichts registrieren.",
  "ui.publisher.consent":
    "Bei Ihrer ersten Anmeldung zeigt Microsoft den Namen der App, ihren Herausgeber und die angeforderten Berechtigungen. Achten Sie auf das blaue Abzeichen eines verifizierten Herausgebers. Es genügt, wenn Sie für sich selbst zustimmen; ein globaler Administrator kann auch für die gesamte Organisation zustimmen.",
  "ui.publisher.own": "Stattdessen eigene Anmelde-App verwenden",
  "ui.after.title": "Die Anmelde-App",
  "ui.after.text":
    "{vendor} verwendet nicht die App, mit der Sie sich angemeldet haben. Sie hat kein Geheimnis, und ohne Anmeldung kann niemand sie nutzen.",
  "ui.after.keep":
    "Behalten: Sie benötigen sie, um die Einrichtung erneut zu prüfen oder um ein neues Geheimnis zu erstellen, bevor das jetzige abläuft.",
  "ui.after.remove":
    "Entfernen: Die Berechtigungen der App werden mit entfernt. {vendor} funktioniert weiterhin. Für eine spätere Prüfung registrieren Sie erneut eine App.",
  "ui.after.link": "In Microsoft Entra öffnen, um sie zu löschen",
};
