import type { guide as english } from "../en/guide.ts";

/** Words of the guide's card, by step, in German. See en/guide.ts. */
export const guide: Readonly<Record<keyof typeof english, string>> = {
  "value.tenant-id": "Mandanten-ID",
  "value.client-id": "Client-ID",
  "value.client-secret": "Geheimer Clientschlüssel",
  "value.dynamics-url": "Dynamics-URL",
  "guide.name.tenant": "Ihre Organisation",
  "guide.name.environment": "Ihre Umgebung",
  "guide.name.dynamics": "Dynamics 365",

  "guide.chapter.sign-in-app": "Anmelde-App",
  "guide.sign-in-register.title": "Anmelde-App registrieren",
  "guide.sign-in-register.why":
    "Abgelehnt? In den Optionen der Erweiterung finden Sie eine Anfrage an Ihren Administrator.",
  "guide.sign-in-register.do": "Füllen Sie das Formular aus.",
  "guide.sign-in-register.wait": "wartet auf die App… Abgelehnt? Siehe „Warum“.",
  "guide.sign-in-register.part.platform": "„Einzelseitenanwendung (SPA)“ auswählen",
  "guide.sign-in-register.part.redirect-uri": "Umleitungs-URI ausfüllen",
  "guide.fill.redirect-uri": "Umleitungs-URI",
  "guide.sign-in-ids.title": "Die zwei IDs übernehmen",
  "guide.sign-in-ids.why":
    "Sie werden in die Optionen der Erweiterung eingetragen. Das können Sie rückgängig machen.",
  "guide.sign-in-ids.do": "Sie werden von dieser Seite übernommen, sobald sie erscheinen.",
  "guide.sign-in-ids.wait": "wartet auf die Übersicht der App…",

  "guide.chapter.tenant": "Ihr Mandant",
  "guide.chapter.app-registration": "App-Registrierung",
  "guide.chapter.client-secret": "Geheimer Clientschlüssel",
  "guide.chapter.api-permissions": "API-Berechtigungen",
  "guide.chapter.application-user": "Anwendungsbenutzer",
  "guide.chapter.user-icon": "Bild",

  "guide.tenant-id.title": "Mandanten-ID ablesen",
  "guide.tenant-id.why": "{vendor} muss wissen, bei welcher Organisation die Anmeldung erfolgt.",
  "guide.tenant-id.do":
    "Öffnen Sie die Übersicht des Mandanten. Die Mandanten-ID steht unter „Grundlegende Informationen“; sie wird von dort übernommen, sobald sie erscheint.",
  "guide.tenant-id.wait": "wartet, bis die Mandanten-ID erscheint…",
  "guide.tenant-id.part.value": "Die Mandanten-ID",

  "guide.new-registration.title": "Neue App-Registrierung beginnen",
  "guide.new-registration.why": "Die App-Registrierung ist die Identität, mit der sich {vendor} anmeldet.",
  "guide.new-registration.do":
    "Wählen Sie „Neue Registrierung“ aus. Wenn {app} bereits in der Liste steht, öffnen Sie diese App, statt eine zweite zu erstellen.",
  "guide.new-registration.wait": "wartet, bis sich das Formular öffnet…",
  "guide.new-registration.part.button": "„Neue Registrierung“ auswählen",

  "guide.register.title": "{app} registrieren",
  "guide.register.why":
    "Nur Ihre Organisation darf die App verwenden, daher muss sie für nur einen Mandanten gelten.",
  "guide.register.do":
    "Nennen Sie sie {app}, belassen Sie „Unterstützte Kontotypen“ auf „Nur ein Mandant“, lassen Sie die Umleitungs-URI leer, und wählen Sie dann „Registrieren“ aus.",
  "guide.register.wait": "wartet, bis sich die neue App öffnet…",
  "guide.register.care": "Bei den anderen Kontotypen können sich Personen anderer Organisationen anmelden.",
  "guide.register.part.name": "Namen eingeben",
  "guide.register.part.account-type": "Nur ein Mandant",
  "guide.register.part.button": "„Registrieren“ auswählen",
  "guide.fill.name": "Name",

  "guide.client-id.title": "Client-ID ablesen",
  "guide.client-id.why": "Sie bezeichnet die App bei jeder Anmeldung.",
  "guide.client-id.do":
    "Die Übersicht der App zeigt die Anwendungs-ID (Client); sie wird von dort übernommen. Kopieren Sie nicht die Objekt-ID.",
  "guide.client-id.wait": "wartet auf die Übersicht der App…",
  "guide.client-id.part.value": "Die Anwendungs-ID (Client)",

  "guide.open-secrets.title": "„Zertifikate & Geheimnisse“ öffnen",
  "guide.open-secrets.why": "Hier erhält die App ihr Kennwort.",
  "guide.open-secrets.do":
    "Wählen Sie im Menü der App „Zertifikate & Geheimnisse“ aus. Der Eintrag kann sich unter „Verwalten“ befinden, das sich beim ersten Klick öffnet.",
  "guide.open-secrets.wait": "wartet auf die Seite…",
  "guide.open-secrets.part.menu": "„Zertifikate & Geheimnisse“ auswählen",

  "guide.new-secret.title": "Neuen geheimen Clientschlüssel beginnen",
  "guide.new-secret.why": "{vendor} weist damit nach, die App zu sein.",
  "guide.new-secret.do":
    "Wählen Sie auf der Registerkarte „Geheime Clientschlüssel“ die Option „Neuer geheimer Clientschlüssel“ aus.",
  "guide.new-secret.wait": "wartet auf den Bereich auf der rechten Seite…",
  "guide.new-secret.care":
    "Wenn die Schaltfläche ausgegraut ist oder abgelehnt wird, verbietet eine Richtlinie Ihrer Organisation neue Geheimnisse. Wer die App-Richtlinien verwaltet, kann dieses zulassen.",
  "guide.new-secret.part.tab": "Registerkarte „Geheime Clientschlüssel“ öffnen",
  "guide.new-secret.part.button": "„Neuer geheimer Clientschlüssel“ auswählen",

  "guide.add-secret.title": "Geheimen Clientschlüssel hinzufügen",
  "guide.add-secret.why": "Läuft das Geheimnis früher ab, endet auch die Integration früher.",
  "guide.add-secret.do":
    "Geben Sie die Beschreibung „{description}“ ein, wählen Sie unter „Gültig bis“ {days} {days|Tag|Tage} ({months} {months|Monat|Monate}) und dann „Hinzufügen“ aus.",
  "guide.add-secret.wait": "wartet auf die neue Zeile…",
  "guide.add-secret.part.description": "Beschreibung eingeben",
  "guide.add-secret.part.expiry": "{days} {days|Tag|Tage} ({months} {months|Monat|Monate}) auswählen",
  "guide.add-secret.part.button": "„Hinzufügen“ auswählen",
  "guide.fill.description": "Beschreibung",

  "guide.secret-value.title": "Wert des Geheimnisses übernehmen",
  "guide.secret-value.why":
    "Microsoft zeigt ihn nur einmal. Nachdem Sie die Seite verlassen haben, kann ihn niemand mehr lesen.",
  "guide.secret-value.do":
    "Bleiben Sie auf dieser Seite. Der Wert wird aus der neuen Zeile übernommen und nur im Arbeitsspeicher des Browsers aufbewahrt.",
  "guide.secret-value.wait": "wartet auf den Wert…",
  "guide.secret-value.care": "Gemeint ist die Spalte „Wert“, nicht „Geheime ID“.",
  "guide.secret-value.part.value": "Der Wert, nicht die geheime ID",

  "guide.open-permissions.title": "„API-Berechtigungen“ öffnen",
  "guide.open-permissions.why": "Hier fordert die App an, was sie tun darf.",
  "guide.open-permissions.do":
    "Wählen Sie im Menü der App „API-Berechtigungen“ aus. Der Eintrag kann sich unter „Verwalten“ befinden.",
  "guide.open-permissions.wait": "wartet auf die Seite…",
  "guide.open-permissions.part.menu": "„API-Berechtigungen“ auswählen",

  "guide.dynamics-permission.title": "Dynamics-Berechtigung hinzufügen",
  "guide.dynamics-permission.why": "Damit kann {vendor} mit Dynamics 365 arbeiten.",
  "guide.dynamics-permission.do":
    "„Berechtigung hinzufügen“, „Dynamics CRM“, „Delegierte Berechtigungen“, user_impersonation, dann „Berechtigungen hinzufügen“.",
  "guide.dynamics-permission.wait": "wartet auf user_impersonation in der Liste…",
  "guide.dynamics-permission.care": "Delegierte Berechtigungen, nicht Anwendungsberechtigungen.",
  "guide.dynamics-permission.part.api": "„Dynamics CRM“ auswählen",
  "guide.dynamics-permission.part.permission": "user_impersonation aktivieren",

  "guide.graph-permission.title": "Microsoft Graph-Berechtigungen hinzufügen",
  "guide.graph-permission.why": "{vendor} liest damit das Verzeichnis.",
  "guide.graph-permission.do":
    "„Berechtigung hinzufügen“, „Microsoft Graph“, „Delegierte Berechtigungen“, {permissions} suchen und aktivieren, dann „Berechtigungen hinzufügen“.",
  "guide.graph-permission.wait": "wartet auf die Berechtigungen in der Liste…",
  "guide.graph-permission.care": "Delegierte Berechtigungen, nicht Anwendungsberechtigungen.",
  "guide.graph-permission.part.api": "„Microsoft Graph“ auswählen",
  "guide.graph-permission.part.filter": "Namen der Berechtigung eingeben",
  "guide.graph-permission.part.permission": "Directory.ReadWrite.All aktivieren",
  "guide.fill.permission": "Filter",

  "guide.permission.part.add": "„Berechtigung hinzufügen“ auswählen",
  "guide.permission.part.delegated": "„Delegierte Berechtigungen“ auswählen",
  "guide.permission.part.save": "„Berechtigungen hinzufügen“ auswählen",

  "guide.admin-consent.title": "Administratorzustimmung erteilen",
  "guide.admin-consent.why": "Ohne sie sind die Berechtigungen angefordert, aber nicht gewährt.",
  "guide.admin-consent.do":
    "Wählen Sie „Administratorzustimmung für {tenant} erteilen“ aus, und bestätigen Sie mit „Ja“.",
  "guide.admin-consent.wait": "wartet auf den Status „Gewährt“ bei jeder Berechtigung…",
  "guide.admin-consent.care":
    "Wenn die Schaltfläche ausgegraut ist, erlaubt Ihre Rolle keine Zustimmung. Mit der Rolle „Cloudanwendungsadministrator“ oder höher ist es möglich; kommen Sie zurück, wenn die Zustimmung erteilt ist.",
  "guide.admin-consent.part.button": "„Administratorzustimmung erteilen“ auswählen",
  "guide.admin-consent.part.yes": "Mit „Ja“ bestätigen",

  "guide.environment.title": "Umgebung öffnen",
  "guide.environment.why": "Die Umgebung enthält das Dynamics 365, in dem {vendor} arbeiten wird.",
  "guide.environment.do": "Wählen Sie die Umgebung aus, deren Dynamics 365 Ihre Mitarbeiter verwenden.",
  "guide.environment.wait": "wartet, bis Sie eine Umgebung öffnen…",
  "guide.environment.care": "Mehrere können ähnlich aussehen: Prüfen Sie die URL, nicht nur den Namen.",
  "guide.environment.part.row": "Ihre Umgebung auswählen",

  "guide.dynamics-url.title": "Dynamics-URL ablesen",
  "guide.dynamics-url.why": "{vendor} benötigt die Adresse Ihres Dynamics 365.",
  "guide.dynamics-url.do": "Die Seite der Umgebung zeigt die Umgebungs-URL; sie wird von dort übernommen.",
  "guide.dynamics-url.wait": "wartet auf die Umgebungs-URL…",
  "guide.dynamics-url.part.value": "Die Umgebungs-URL",

  "guide.open-application-users.title": "Anwendungsbenutzer öffnen",
  "guide.open-application-users.why": "Die App benötigt einen eigenen Benutzer in Dynamics 365.",
  "guide.open-application-users.do":
    "Wählen Sie auf der Karte „Zugriff“ neben „S2S-Apps“ oder „Anwendungsbenutzer“ die Option „Alle anzeigen“ aus. Wenn es beides nicht gibt: „Einstellungen“, „Benutzer + Berechtigungen“, „Anwendungsbenutzer“.",
  "guide.open-application-users.wait": "wartet auf die Liste…",
  "guide.open-application-users.part.link": "„Anwendungsbenutzer“ öffnen",
  "guide.open-application-users.part.permissions": "„Benutzer + Berechtigungen“ auswählen",
  "guide.open-application-users.part.settings": "„Einstellungen“ auswählen",

  "guide.choose-app.title": "{app} als App-Benutzer hinzufügen",
  "guide.choose-app.why": "Das verknüpft die App-Registrierung mit dieser Umgebung.",
  "guide.choose-app.do":
    "Wählen Sie „Neuer App-Benutzer“ und dann „Eine App hinzufügen“ aus. Suchen Sie nach {app}, wählen Sie die App aus, und klicken Sie auf „Hinzufügen“.",
  "guide.choose-app.wait": "wartet auf {app} im Bereich…",
  "guide.choose-app.care":
    "Suchen Sie nach dem Namen oder der Anwendungs-ID; mit der Objekt-ID finden Sie nichts.",
  "guide.choose-app.part.new": "„Neuer App-Benutzer“ auswählen",
  "guide.choose-app.part.add-app": "„Eine App hinzufügen“ auswählen",
  "guide.choose-app.part.search": "Nach der App suchen",
  "guide.choose-app.part.row": "{app} auswählen",
  "guide.choose-app.part.add": "„Hinzufügen“ auswählen",
  "guide.fill.search": "Suchen",

  "guide.user-roles.title": "Unternehmenseinheit und {count} {count|Sicherheitsrolle|Sicherheitsrollen}",
  "guide.user-roles.why": "Die Rollen bestimmen, was {vendor} in Dynamics 365 darf.",
  "guide.user-roles.do":
    "Wählen Sie die Unternehmenseinheit Ihrer Organisation aus. Wählen Sie dann neben „Sicherheitsrollen“ die Option „Bearbeiten“ aus, aktivieren Sie genau diese {count} {count|Rolle|Rollen} ({roles}), und wählen Sie „Speichern“ aus.",
  "guide.user-roles.wait": "wartet auf die Unternehmenseinheit und die Rollen…",
  "guide.user-roles.care":
    "Die Namen ähneln sich: „Sales system access“ ist nicht „Sales, Enterprise app access“.",
  "guide.user-roles.part.business-unit": "Unternehmenseinheit auswählen",
  "guide.user-roles.part.edit": "„Bearbeiten“ neben „Sicherheitsrollen“ auswählen",
  "guide.user-roles.part.roles": "Die {count} {count|Rolle|Rollen} aktivieren",
  "guide.user-roles.part.roles-left": "{done} von {count} aktiviert. Noch zu aktivieren: {missing}",
  "guide.user-roles.part.roles-count": "{done} von {count} aktiviert",
  "guide.user-roles.part.save": "„Speichern“ auswählen",

  "guide.create-user.title": "App-Benutzer erstellen",
  "guide.create-user.why": "Bis dahin wird nichts gespeichert.",
  "guide.create-user.do": "Wählen Sie „Erstellen“ aus.",
  "guide.create-user.wait": "wartet auf {app} in der Liste…",
  "guide.create-user.part.button": "„Erstellen“ auswählen",

  "guide.open-user.title": "Benutzer {app} in Dynamics 365 öffnen",
  "guide.open-user.why": "An seinem Bild ist zu erkennen, welche Nachrichten von {vendor} stammen.",
  "guide.open-user.do":
    "Öffnen Sie die Liste der Benutzer, wählen Sie die Ansicht „Anwendungsbenutzer“ aus, suchen Sie nach „# {app}“, und öffnen Sie den Eintrag.",
  "guide.open-user.wait": "wartet auf das Formular des Benutzers…",
  "guide.open-user.part.row": "# {app} öffnen",
  "guide.open-user.part.view": "Liste der Ansichten öffnen",
  "guide.open-user.part.view-option": "Ansicht „Anwendungsbenutzer“ auswählen",
  "guide.open-user.part.search": "Nach # {app} suchen",

  "guide.user-picture.title": "Bild festlegen",
  "guide.user-picture.why": "Nur auf diesen Schritt kann die Integration verzichten.",
  "guide.user-picture.do":
    "Wählen Sie das Bild im Kopf des Formulars aus, laden Sie ein Bild hoch, und speichern Sie. Die Karte bietet ein Bild an. Wählen Sie dann „Erledigt“ aus.",
  "guide.user-picture.wait": "wählen Sie „Erledigt“ aus, wenn das Bild erscheint",
  "guide.user-picture.part.avatar": "Bild auswählen",
  "guide.user-picture.part.file": "Datei auswählen",
  "guide.user-picture.part.upload": "Bild hochladen",
  "guide.user-picture.part.take": "Bild übernehmen",

  "guide.capture.secret-id": "Das ist die geheime ID. Der Wert steht in der Spalte daneben.",
  "guide.capture.secret-masked":
    "Dieses Geheimnis kann nicht mehr gelesen werden: Microsoft zeigt es nur einmal. Fügen Sie einen neuen geheimen Clientschlüssel hinzu.",
  "guide.capture.not-a-secret": "Das ist nicht der Wert eines geheimen Clientschlüssels.",
  "guide.capture.secret-unusual":
    "Das sieht nicht wie ein Geheimnis aus, wie Microsoft es heute erstellt. Stammt es aus der Spalte „Wert“?",
  "guide.capture.secret-elsewhere":
    "Dieser Wert heißt „{name}“, aber die Liste hat keine Spalte „Geheime ID“. Ist es der geheime Clientschlüssel?",
  "guide.capture.other-secret": "Dieses Geheimnis heißt „{name}“. Ist es das für {vendor}?",
  "guide.capture.second-secret":
    "Zuvor wurde ein anderes Geheimnis übernommen. Stattdessen dieses verwenden?",
  "guide.capture.several-secrets":
    "Die Seite zeigt mehrere Geheimnisse mit dem Namen „{name}“. Das erste davon verwenden? Um sicherzugehen, wählen Sie „Nein“ aus, und fügen Sie den Wert im Fenster der Erweiterung ein.",
  "guide.capture.which-secret":
    "Die Beschreibung dieses Geheimnisses konnte nicht gelesen werden. Lautet sie „{name}“?",
  "guide.capture.not-an-id":
    "Das ist keine ID. Eine ID besteht aus 32 Ziffern und Buchstaben von a bis f, in fünf Gruppen.",
  "guide.capture.is-client-id": "Das ist die Client-ID; die Mandanten-ID ist eine andere.",
  "guide.capture.is-tenant-id": "Das ist die Mandanten-ID; die Client-ID ist eine andere.",
  "guide.capture.not-this-app":
    "Diese ID gehört nicht zur App auf dieser Seite. Es könnte die Objekt-ID sein.",
  "guide.capture.not-this-page": "Das ist nicht die ID der App auf dieser Seite. Trotzdem verwenden?",
  "guide.capture.other-app": "Diese App heißt {name}, nicht {app}. Verwenden?",
  "guide.capture.which-app": "Der Name dieser App konnte nicht gelesen werden. Ist es {app}?",
  "guide.capture.enterprise-app":
    "Das ist die Unternehmensanwendung, nicht die App-Registrierung. Öffnen Sie stattdessen „App-Registrierungen“.",
  "guide.capture.other-tenant": "Zuvor wurde eine andere Mandanten-ID übernommen. Diese verwenden?",
  "guide.capture.from-route": "Diese Mandanten-ID stammt aus dem Namen der Umgebung. Verwenden?",
  "guide.capture.several": "Die Seite zeigt mehrere. Fügen Sie die richtige ein.",
  "guide.capture.not-dynamics": "Das ist nicht die Adresse einer Dynamics 365-Organisation.",
  "guide.capture.other-environment": "Das ist eine andere Umgebung als zuvor. Verwenden?",

  "guide.choice.unreadable": "Was hier ausgewählt ist, lässt sich nicht lesen. Prüfen Sie es selbst.",
  "guide.choice.application-name.wrong": "Der Name lautet „{found}“; er sollte {app} lauten.",
  "guide.choice.account-type.wrong":
    "„{found}“ lässt andere Organisationen zu. Wählen Sie „Nur ein Mandant“ aus.",
  "guide.choice.redirect-platform.wrong":
    "„{found}“ ist die falsche Plattform: Microsoft würde die Anmeldung ablehnen. Wählen Sie „Einzelseitenanwendung (SPA)“ aus.",
  "guide.choice.redirect-uri.wrong":
    "Die Umleitungs-URI lautet „{found}“; sie muss genau {redirectUri} lauten.",
  "guide.choice.secret-description.wrong":
    "Die Beschreibung lautet „{found}“; sie sollte „{description}“ lauten.",
  "guide.choice.secret-expiry.wrong":
    "„{found}“ ist ausgewählt; es sollten {days} {days|Tag|Tage} ({months} {months|Monat|Monate}) sein oder die längste Dauer, die Ihr Mandant zulässt. Wenn das Geheimnis abläuft, endet die Integration.",
  "guide.choice.permission-kind.wrong":
    "Anwendungsberechtigungen sind ausgewählt. Wählen Sie „Delegierte Berechtigungen“ aus.",
  "guide.choice.chosen-app.wrong": "Eine andere App ist ausgewählt. Wählen Sie {app} aus.",
  "guide.choice.business-unit.wrong": "Wählen Sie die Unternehmenseinheit Ihrer Organisation aus.",
  "guide.choice.security-roles.wrong": "Die Rollen stimmen noch nicht.",
  "guide.choice.security-roles.missing": "Noch zu aktivieren: {missing}",
  "guide.choice.security-roles.extra": "Zu deaktivieren: {extra}",
};
