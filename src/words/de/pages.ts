import type { pages as english } from "../en/pages.ts";

/** Words of the pages that open in a tab, in German. See en/pages.ts. */
export const pages: Readonly<Record<keyof typeof english, string>> = {
  "ui.options.title": "Anmelde-App",
  "ui.options.ids": "Die zwei IDs eingeben",
  "ui.options.test": "Anmeldung testen",
  "ui.options.tested":
    "Es funktioniert: {name} ist bei {tenant} angemeldet. Öffnen Sie die Erweiterung über die Symbolleiste.",
  "ui.options.client-id": "Anwendungs-ID (Client) der Anmelde-App",
  "ui.options.client-id-hint": "Sieht so aus: 11111111-2222-3333-4444-555555555555",
  "ui.options.tenant": "Verzeichnis-ID (Mandant) Ihrer Organisation",
  "ui.options.tenant-hint":
    "Steht in der Übersicht der App unter der Client-ID. Auch eine verifizierte Domäne wie contoso.onmicrosoft.com ist möglich.",
  "ui.options.tenant-named":
    "Mandant: {tenant}, wie in diesem Text genannt. „Anmeldung testen“ bestätigt es.",
  "ui.options.save": "Speichern",
  "ui.options.saved":
    "Gespeichert. Öffnen Sie die Erweiterung über die Symbolleiste, und wählen Sie „Automatisch einrichten“ aus.",
  "ui.options.removed": "Gespeichert. Es ist keine Anmelde-App mehr festgelegt.",
  "ui.options.not-a-guid":
    "Das ist keine ID. Eine ID besteht aus 32 Ziffern und Buchstaben von a bis f, in fünf Gruppen.",
  "ui.options.not-a-tenant":
    "Das ist weder eine ID (32 Ziffern und Buchstaben von a bis f, in fünf Gruppen) noch eine Domäne wie contoso.onmicrosoft.com.",
  "ui.options.same-as-client-id":
    "Das ist noch einmal die Anwendungs-ID (Client). Die Verzeichnis-ID (Mandant) steht in der Übersicht der App darunter.",
  "ui.options.managed": "Ihre Organisation legt diesen Wert fest; er kann hier nicht geändert werden.",
  "ui.options.policy-policyVersion":
    "Die Richtlinie Ihrer Organisation nennt ihre Version nicht, daher hat der Browser möglicherweise andere Teile davon ausgelassen. Informieren Sie die für die Richtlinie zuständige Person: policyVersion ist die ganze Zahl 1.",
  "ui.options.policy-clientId":
    "Die Richtlinie Ihrer Organisation legt eine Client-ID fest, die keine ist; sie wird daher ausgelassen. Informieren Sie die für die Richtlinie zuständige Person: clientId besteht aus 32 Ziffern und Buchstaben von a bis f, in fünf Gruppen.",
  "ui.options.policy-tenantId":
    "Die Richtlinie Ihrer Organisation legt einen Mandanten fest, der keiner ist; er wird daher ausgelassen. Informieren Sie die für die Richtlinie zuständige Person: tenantId ist die Verzeichnis-ID (Mandant) oder eine Domäne wie contoso.onmicrosoft.com.",
  "ui.options.policy-handOffUrl":
    "Die Richtlinie Ihrer Organisation legt eine Seite für die vier Werte fest, die nicht verwendet werden kann; sie wird daher ausgelassen. Informieren Sie die für die Richtlinie zuständige Person: handOffUrl ist eine Adresse, die mit https:// beginnt und weder Namen noch Kennwort enthält.",
  "ui.options.policy-handOffMail":
    "Die Richtlinie Ihrer Organisation legt eine E-Mail-Adresse fest, die keine ist; sie wird daher ausgelassen. Informieren Sie die für die Richtlinie zuständige Person: handOffMail ist eine einzelne, einfache Adresse.",
  "ui.options.policy-handOffPublicKey":
    "Die Richtlinie Ihrer Organisation legt einen öffentlichen Schlüssel fest, der nicht verwendet werden kann; er wird daher ausgelassen. Informieren Sie die für die Richtlinie zuständige Person: handOffPublicKey ist ein öffentlicher age-Schlüssel der Art X25519: age1, gefolgt von 58 Buchstaben und Ziffern.",
  "ui.options.policy-signOutAfterMinutes":
    "Die Richtlinie Ihrer Organisation legt eine Zeit bis zur Abmeldung fest, die nicht verwendet werden kann; sie wird daher ausgelassen. Informieren Sie die für die Richtlinie zuständige Person: signOutAfterMinutes ist eine ganze Zahl von 5 bis 480.",
  "ui.options.support-link": "Support Ihrer Organisation",
  "ui.options.policy-supportLink":
    "Die Richtlinie Ihrer Organisation legt eine Supportseite fest, die nicht verwendet werden kann; sie wird daher ausgelassen. Informieren Sie die für die Richtlinie zuständige Person: supportLink ist eine Adresse, die mit https:// beginnt und weder Namen noch Kennwort enthält.",
  "ui.options.policy-language":
    "Die Richtlinie Ihrer Organisation legt eine Sprache fest, die es hier nicht gibt; sie wird daher ignoriert. Teilen Sie der für die Richtlinie zuständigen Person mit: language ist eines von {languages}.",
  "ui.options.language": "Sprache",
  "ui.options.language-browser": "Die des Browsers: {name}",
  "ui.options.language-hint": "Für das Popup, diese Seiten und die Karte der Anleitung.",
  "ui.options.icon": "Das Symbol in der Symbolleiste öffnet",
  "ui.options.icon-popup": "Das Popup",
  "ui.options.icon-panel": "Die Seitenleiste",
  "ui.options.icon-sidebar": "Die Sidebar",
  "ui.options.file": "Optionen als Datei",
  "ui.options.file-text":
    "Für einen anderen Browser oder für Kolleginnen und Kollegen. Die Datei enthält kein Geheimnis.",
  "ui.options.file-save": "In Datei speichern",
  "ui.options.file-load": "Aus Datei laden",
  "ui.options.file-name": "{vendor}-setup-optionen",
  "ui.options.file-line": "{label}: {value}",
  "ui.options.file-found": "Die Datei legt Folgendes fest:",
  "ui.options.file-use": "Diese verwenden",
  "ui.options.file-used": "Die Optionen aus der Datei gelten jetzt.",
  "ui.options.file-not-ours": "Dies ist keine Datei mit diesen Optionen. Es wurde nichts geändert.",
  "ui.options.file-newer":
    "Diese Datei stammt von einer neueren Version der Erweiterung. Aktualisieren Sie die Erweiterung, und laden Sie die Datei erneut. Es wurde nichts geändert.",
  "ui.options.file-nothing":
    "Die Datei legt nichts fest, was hier verwendet werden kann. Es wurde nichts geändert.",
  "ui.options.file-refused":
    "Die Anmelde-App aus der Datei kann nicht verwendet werden; daher wurde nichts geändert. {why}",
  "ui.options.failed": "Speichern fehlgeschlagen. Versuchen Sie es erneut.",
  "ui.options.status-none":
    "Noch nicht festgelegt. Sie melden sich über eine App Ihrer eigenen Organisation bei Microsoft an.",
  "ui.options.status-no-tenant":
    "Es ist kein Mandant festgelegt. Das funktioniert nur mit einer Anmelde-App, die für mehrere Organisationen offen ist; eine App allein für Ihre Organisation benötigt deren Verzeichnis-ID (Mandant).",
  "ui.options.status-build":
    "Die Anmelde-App {id} wurde mit der Erweiterung geliefert. Geben Sie eine andere ein, um stattdessen diese zu verwenden.",
  "ui.options.status-ready": "Bereit: Sie melden sich mit der App {id} bei {tenant} an.",
  "ui.options.status-named": "Bereit: Sie melden sich bei {tenant} an.",
  "ui.options.redirect": "Umleitungs-URI",
  "ui.options.redirect-hint":
    "Nach der Anmeldung leitet Microsoft Sie hierher zurück. Die Anleitung benötigt diese URI.",

  "ui.register.title": "Anmelde-App einmalig registrieren",
  "ui.register.another": "Eine andere registrieren",
  "ui.register.guide": "Microsoft Entra mit Anleitung öffnen",
  "ui.register.declined":
    "Ihr Browser hat den Zugriff auf die Portale nicht zugelassen, daher kann die Anleitung nicht mitkommen. Versuchen Sie es erneut, oder nutzen Sie einen der anderen Wege.",
  "ui.register.command": "Mit einem Befehl",
  "ui.register.command-text":
    "Führen Sie einen dieser Befehle aus, und fügen Sie die Ausgabe unter „Die zwei IDs eingeben“ ein. Azure Cloud Shell benötigt ein Azure-Abonnement; auf Ihrem eigenen Computer melden Sie sich zuerst mit az login --allow-no-subscriptions an.",
  "ui.register.az": "Azure Cloud Shell oder az",
  "ui.register.powershell": "Microsoft Graph PowerShell",
  "ui.register.explorer": "Graph Explorer mit der Anforderung öffnen",
  "ui.register.explorer-hint":
    "Melden Sie sich dort an, stimmen Sie Application.ReadWrite.All zu, und wählen Sie „Abfrage ausführen“ aus. Übernehmen Sie appId aus der Antwort; die ID des Mandanten finden Sie in Microsoft Entra. Graph Explorer behält diese Zustimmung.",
  "ui.register.ask": "Administrator fragen",
  "ui.register.ask-text":
    "Das Registrieren einer App erfordert die Rolle „Anwendungsentwickler“ oder höher, sofern es nicht allen erlaubt ist.",
  "ui.register.request": "Anfrage an Ihren Administrator",
  "ui.register.request-text":
    "Bitte registrieren Sie für mich eine App in Microsoft Entra, damit ich mich mit der Erweiterung {vendor} Setup for Dynamics 365 bei Microsoft anmelden kann. Name: {name}. Unterstützte Kontotypen: Nur ein Mandant. Umleitungs-URI: Plattform „Einzelseitenanwendung (SPA)“, {redirectUri} Die App benötigt kein Geheimnis und keine API-Berechtigungen. Senden Sie mir danach die Anwendungs-ID (Client) und die Verzeichnis-ID (Mandant). In Azure Cloud Shell erledigt dies der folgende Befehl und gibt beide aus: {command}",
  "ui.register.by-hand": "Manuell",
  "ui.register.by-hand-text":
    "Wählen Sie in Microsoft Entra unter „App-Registrierungen“ die Option „Neue Registrierung“ aus. Nennen Sie die App {name}, belassen Sie „Nur ein Mandant“, wählen Sie die Plattform „Einzelseitenanwendung (SPA)“ aus, fügen Sie diese Umleitungs-URI ein, und wählen Sie „Registrieren“ aus. API-Berechtigungen sind nicht nötig.",

  "ui.paste.label": "Beide IDs hier einfügen, in beliebiger Form",
  "ui.paste.secret":
    "Der Text enthielt einen geheimen Clientschlüssel. Er wurde nicht gespeichert, und die Anmelde-App benötigt keinen. Entfernen Sie ihn aus Microsoft Entra, falls ihn jemand gesehen haben könnte.",
  "ui.paste.object-id":
    "Das ist die Objekt-ID. Kopieren Sie die Anwendungs-ID (Client), die in der Übersicht der App darüber steht.",
  "ui.paste.several":
    "Der Text enthält mehrere Apps oder Mandanten. Fügen Sie die IDs einer einzigen App ein.",
  "ui.paste.nothing":
    "Der Text enthält keine ID. IDs bestehen aus 32 Ziffern und Buchstaben von a bis f, in fünf Gruppen.",
  "ui.paste.unnamed":
    "Der Text gibt nicht an, welche ID welche ist. Fügen Sie sie mit ihren Namen ein, oder geben Sie jede in ihr Feld ein.",

  "ui.guide.permissions": "Was Sie akzeptieren sollen",
  "ui.guide.column-permission": "Berechtigung",
  "ui.guide.column-why": "Warum",
  "ui.guide.optional": "optional",
  "ui.guide.why-user-read": "Gibt an, wer angemeldet ist.",
  "ui.guide.why-application":
    "Registriert die App {vendor} und erstellt ihren geheimen Clientschlüssel und Dienstprinzipal.",
  "ui.guide.why-grant": "Erteilt die Zustimmung zu den Berechtigungen von {vendor} für Ihre Organisation.",
  "ui.guide.why-policy":
    "Liest, ob Ihre Organisation geheime Clientschlüssel einschränkt, damit der Plan es vorab nennen kann.",
  "ui.guide.why-roles": "Liest, welche Administratorrollen Sie haben, um Ihnen vorab mitzuteilen, was fehlt.",
  "ui.guide.why-powerapps": "Listet Ihre Umgebungen auf.",
  "ui.guide.why-apply-admin":
    "Macht Sie zum Systemadministrator einer Umgebung, in der Sie es nicht sind, wenn Sie dies anfordern. Ohne diese Berechtigung muss es jemand anderes tun.",
  "ui.guide.why-dynamics": "Erstellt den Anwendungsbenutzer und weist ihm seine Sicherheitsrollen zu.",

  "ui.welcome.title": "Dynamics 365 mit {vendor} verbinden",
  "ui.welcome.text": "Sie lesen den Plan, bevor sich etwas ändert.",
  "ui.welcome.automatic": "Automatisch einrichten",
  "ui.welcome.automatic-text": "Anmelden, bestätigen. Etwa eine Minute.",
  "ui.welcome.automatic-first": "Registrieren Sie zuerst einmalig eine Anmelde-App.",
  "ui.welcome.register": "Mit der Anleitung registrieren",
  "ui.welcome.other-ways": "Andere Wege",
  "ui.welcome.by-hand": "Durch die Portale führen lassen",
  "ui.welcome.by-hand-or": "Oder manuell:",
  "ui.welcome.by-hand-text": "Ohne Anmelde-App, manuell:",
  "ui.welcome.pin": "Anheften: Puzzleteil, dann Stecknadel.",
  "ui.welcome.sent-title": "Datenschutz",
  "ui.welcome.sent-text":
    "Nur an Microsoft: Anmeldung, Microsoft Graph, Power Platform und Ihre eine Dynamics-Adresse. Es ist kein Server von uns beteiligt, und es wird nichts gemessen. Der geheime Clientschlüssel bleibt im Arbeitsspeicher dieses Browsers und wird nie auf den Datenträger geschrieben.",
};
