import type { refusals as english } from "../en/refusals.ts";

/** What Microsoft's answers prove, a title and what to do for each cause, in German. See en/refusals.ts. */
export const refusals: Readonly<Record<keyof typeof english, string>> = {
  // ---- Between the browser and Microsoft ----
  "problem.network-refused.title":
    "Etwas zwischen diesem Browser und Microsoft hat die Anforderung an {host} abgelehnt.",
  "problem.network-refused.next":
    "Die Antwort (Status {status}) hat keine Form, in der Microsoft antwortet. Daher stammt sie wahrscheinlich von einem Webfilter oder Proxy Ihres Netzwerks. Bitten Sie Ihr Netzwerkteam, {host} zuzulassen, und versuchen Sie es dann erneut.",
  "problem.address-without-dataverse.title": "{host} antwortet nicht als Dataverse.",
  "problem.address-without-dataverse.next":
    "Die Antwort (Status {status}) hat keine Form, in der Microsoft antwortet. Entweder wurde die Umgebung gelöscht oder hat eine andere Adresse: Wählen Sie sie dann erneut in der Liste aus. Oder die Antwort stammt von einem Webfilter oder Proxy Ihres Netzwerks: Bitten Sie dann Ihr Netzwerkteam, {host} zuzulassen.",
  "problem.network-answered.title":
    "Etwas zwischen diesem Browser und Microsoft hat anstelle von {host} geantwortet.",
  "problem.network-answered.next":
    "Gesendet wurde eine Seite und keine Antwort von Microsoft, wie bei der Anmeldeseite eines Gastnetzwerks oder der Seite eines Proxys. Öffnen Sie eine beliebige Seite in einem Tab, um sie zu sehen, oder bitten Sie Ihr Netzwerkteam, {host} zuzulassen, und versuchen Sie es dann erneut.",
  "problem.host-unreachable.title": "Der Browser kann {host} nicht erreichen.",
  "problem.host-unreachable.next":
    "Eine Firewall oder ein Proxy könnte dazwischenliegen. Prüfen Sie die Verbindung, oder bitten Sie Ihr Netzwerkteam, {host} zuzulassen, und versuchen Sie es dann erneut.",
  "problem.tenant-restricted-by-network.title": "Ihr Netzwerk verbietet Anmeldungen bei dieser Organisation.",
  "problem.tenant-restricted-by-network.next":
    "Mandanteneinschränkungen Ihres Netzwerks lassen nur andere Organisationen zu. Keine Rolle hilft: Fragen Sie Ihr Netzwerkteam, oder verwenden Sie ein anderes Netzwerk.",
  "problem.throttled.title": "Microsoft bittet um eine Pause: Es gab zu viele Anforderungen.",
  "problem.throttled.next": "Es ist nichts verloren. Warten Sie einige Minuten, und fahren Sie dann fort.",
  "problem.asked-too-often.title":
    "Microsoft Entra antwortet nicht mehr, da dieselbe Anforderung zu oft gestellt wurde.",
  "problem.asked-too-often.next": "Warten Sie zehn Minuten, und versuchen Sie es dann noch einmal.",
  "problem.busy.title": "Eine andere Änderung an denselben Objekten läuft gerade.",
  "problem.busy.next": "Warten Sie eine Minute, und fahren Sie dann fort.",
  "problem.not-copied.title": "Microsoft sieht noch nicht überall, was erstellt wurde.",
  "problem.not-copied.next":
    "Das kann länger dauern, als wir gewartet haben. Fahren Sie in einigen Minuten fort.",

  // ---- The sign-in app ----
  "problem.redirect-uri-missing.title": "Der Anmelde-App fehlt die Umleitungs-URI dieser Erweiterung.",
  "problem.redirect-uri-missing.next":
    "Öffnen Sie in der App-Registrierung „Authentifizierung“, und fügen Sie genau diese URI als Einzelseitenanwendung hinzu: {redirectUri}. Melden Sie sich dann erneut an.",
  "problem.redirect-uri-not-single-page.title":
    "Microsoft Entra akzeptiert die Umleitungs-URI, aber nicht als die einer Einzelseitenanwendung.",
  "problem.redirect-uri-not-single-page.next":
    "Öffnen Sie in der App-Registrierung „Authentifizierung“, entfernen Sie die URI dort, wo sie jetzt steht („Web“ oder „Mobilgerät- und Desktopanwendungen“), und fügen Sie sie unter „Einzelseitenanwendung“ hinzu: {redirectUri}. Melden Sie sich dann erneut an. Wenn sie dort bereits steht, legen Sie „Öffentliche Clientflows zulassen“ auf „Nein“ fest. Wenn das in Firefox nicht hilft, verwenden Sie Chrome oder Edge.",
  "problem.sign-in-app-unknown.title":
    "Microsoft Entra kann die Anmelde-App in dieser Organisation nicht verwenden.",
  "problem.sign-in-app-unknown.next":
    "Vergleichen Sie die Client-ID {clientId} und den Mandanten in den Optionen mit der Übersicht der App. Möglicherweise ist die ID falsch eingegeben, die App gelöscht oder aus einer anderen Organisation.",
  "problem.sign-in-app-not-in-tenant.title": "Die Anmelde-App ist in dieser Organisation nicht eingerichtet.",
  "problem.sign-in-app-not-in-tenant.next":
    "Sie ist bekannt, hat hier aber keinen Dienstprinzipal. Die Zustimmung eines Administrators erstellt ihn: Senden Sie den Link, und melden Sie sich dann erneut an.",
  "problem.sign-in-app-not-found.title": "Microsoft Graph findet die Anmelde-App in {tenant} nicht.",
  "problem.sign-in-app-not-found.next":
    "Direkt nach der Zustimmung dauert das etwa eine Minute, und diese ist verstrichen. Lassen Sie einen Administrator der Anmelde-App über ihren Link zustimmen, und versuchen Sie es dann erneut.",
  "problem.sign-in-app-disabled.title": "Die Anmelde-App ist in dieser Organisation deaktiviert.",
  "problem.sign-in-app-disabled.next":
    "Klären Sie, wer sie warum deaktiviert hat: ein Besitzer, ein Administrator oder Microsoft. Ein Administrator sieht es in Microsoft Entra unter „Unternehmensanwendungen“, „Eigenschaften“. Melden Sie sich dann erneut an.",
  "problem.not-assigned.title":
    "Die Anmelde-App ist nur für zugewiesene Personen, und dieses Konto ist nicht zugewiesen.",
  "problem.not-assigned.next":
    "Bitten Sie einen Administrator, das Konto in Microsoft Entra unter „Unternehmensanwendungen“, „Benutzer und Gruppen“ hinzuzufügen (Mitglieder verschachtelter Gruppen zählen nicht), oder verwenden Sie ein zugewiesenes Konto.",
  "problem.api-not-in-tenant.title": "{api} ist in dieser Organisation noch nicht vorhanden.",
  "problem.api-not-in-tenant.next":
    "Der Dienstprinzipal fehlt; das beweist nicht, dass eine Lizenz fehlt. Ein Administrator kann ihn so erstellen: {command} (in Azure Cloud Shell oder überall, wo die Azure CLI vorhanden ist). Melden Sie sich dann erneut an.",
  "problem.resource-unknown.title":
    "Microsoft Entra kennt einen angeforderten Dienst in dieser Organisation nicht: {asked}.",
  "problem.resource-unknown.next":
    "Entweder fehlt sein Dienstprinzipal, oder die Adresse gehört zu einer anderen Organisation. Prüfen Sie, ob Mandant und Umgebung zusammengehören. Ein Administrator kann einen fehlenden Dienstprinzipal so erstellen: {command} (in Azure Cloud Shell oder überall, wo die Azure CLI vorhanden ist).",
  "problem.api-disabled.title": "Ein angeforderter Dienst ist in dieser Organisation deaktiviert: {asked}.",
  "problem.api-disabled.next":
    "Von wem, ist nicht angegeben: von einem Administrator oder von Microsoft, nachdem ein Abonnement endete. Ein Administrator sieht es in Microsoft Entra unter „Unternehmensanwendungen“, bei dieser API, „Eigenschaften“.",
  "problem.api-not-listed.title":
    "In der Registrierung der Anmelde-App ist eine benötigte API nicht aufgeführt.",
  "problem.api-not-listed.next":
    "Öffnen Sie in der App-Registrierung „API-Berechtigungen“, und fügen Sie {missing} mit der delegierten Berechtigung hinzu (die Optionsseite führt alle auf). Melden Sie sich dann erneut an, und akzeptieren Sie.",
  "problem.scope-missing.title": "Der Anmelde-App fehlt die Berechtigung {scope}.",
  "problem.scope-missing.next":
    "Ihre Rollen sind nicht die Ursache. Melden Sie sich erneut an, und akzeptieren Sie, was Microsoft anfordert. Wenn {scope} nicht dabei ist, fügen Sie diese Berechtigung in der App-Registrierung unter „API-Berechtigungen“ hinzu (delegiert), und melden Sie sich dann noch einmal an.",
  "problem.registration-faulty.title": "Mit der Registrierung der Anmelde-App stimmt etwas nicht.",
  "problem.registration-faulty.next":
    "Microsoft Entra gibt nicht an, was: Es ist keine Berechtigung aufgeführt, keiner wurde zugestimmt, oder die Client-ID gehört zu einer anderen App. Vergleichen Sie die API-Berechtigungen mit der Liste auf der Optionsseite.",
  "problem.microsofts-own-app.title":
    "Die Client-ID in den Optionen gehört zu einer App von Microsoft selbst.",
  "problem.microsofts-own-app.next":
    "Registrieren Sie eine eigene Anmelde-App, und geben Sie deren Client-ID in den Optionen ein.",
  "problem.request-of-ours.title": "Microsoft Entra meldet, dass unsere Anforderung falsch war.",
  "problem.request-of-ours.next":
    "Das ist ein Fehler dieser Erweiterung, nicht Ihrer Einstellungen. Suchen Sie nach einem Update; wenn es erneut geschieht, senden Sie die Details an den Support.",
  "problem.sign-in-tenant-needed.title":
    "Die Anmelde-App gehört zu einer einzigen Organisation, und die Erweiterung weiß nicht, zu welcher.",
  "problem.sign-in-tenant-needed.next":
    "Öffnen Sie die Optionen, und geben Sie die Verzeichnis-ID (Mandant) ein. Sie steht in der Übersicht der App unter der Client-ID.",
  "problem.sign-in-tenant-unknown.title": "Microsoft kennt den in den Optionen festgelegten Mandanten nicht.",
  "problem.sign-in-tenant-unknown.next":
    "Öffnen Sie die Optionen, und vergleichen Sie die Verzeichnis-ID (Mandant) mit der in der Übersicht der App.",
  "problem.tenant-unknown.title": "Microsoft kennt diesen Mandanten nicht.",
  "problem.tenant-unknown.next":
    "Vergleichen Sie die Mandanten-ID mit der in Microsoft Entra unter „Übersicht“.",
  "problem.national-cloud.title": "Diese Organisation ist in einer nationalen Cloud.",
  "problem.national-cloud.next": "Diese Erweiterung meldet sich nur bei der öffentlichen Cloud an.",

  // ---- The person who signs in ----
  "problem.sign-in-consent-needed.title": "Ein Administrator muss der Anmelde-App zustimmen.",
  "problem.sign-in-consent-needed.next":
    "Senden Sie einer Person mit der Rolle „Cloudanwendungsadministrator“ oder „Globaler Administrator“ den Link unten, oder melden Sie sich einmal mit einem solchen Konto an. Wenn Microsoft angeboten hat, eine Anfrage zu senden, wartet diese auf einen Prüfer.",
  "problem.sign-in-consent-missing.title":
    "Noch niemand hat allem zugestimmt, was die Anmelde-App anfordert.",
  "problem.sign-in-consent-missing.next":
    "Melden Sie sich erneut an, und akzeptieren Sie. Wenn Microsoft dann einen Administrator verlangt, lassen Sie einen zustimmen.",
  "problem.sign-in-declined.title": "Die Zustimmung wurde abgelehnt.",
  "problem.sign-in-declined.next":
    "Microsoft bietet kein Kontrollkästchen für jede Berechtigung: Es geht nur alles oder nichts. Sie können sich mit weniger Berechtigungen anmelden, ohne Richtlinien und Rollen zu lesen. Der Plan sagt dann vorab weniger.",
  "problem.sign-in-blocked-by-policy.title":
    "Eine Anmelderichtlinie Ihrer Organisation hat die Anmeldung bei {to} verhindert.",
  "problem.sign-in-blocked-by-policy.next":
    "Welche Bedingung es war, ist nicht angegeben, und keine Ihrer Rollen wird genannt. Wer den bedingten Zugriff verwaltet, sieht es in Microsoft Entra unter „Anmeldeprotokolle“, Registerkarte „Bedingter Zugriff“. Mit einem anderen Gerät, Netzwerk oder Konto gelingt es möglicherweise.",
  "problem.sign-in-blocked-elsewhere.title":
    "Die Organisation, aus der das Konto stammt, sieht ein Risiko und hat die Anmeldung bei {to} verhindert.",
  "problem.sign-in-blocked-elsewhere.next":
    "Es wird keine Einstellung von {tenant} genannt. Das Sicherheitsteam der Organisation, zu der das Konto gehört, kann das Risiko aufheben, oder verwenden Sie ein Konto dieser Organisation.",
  "problem.sign-in-security-defaults.title":
    "Sicherheitsstandards Ihrer Organisation haben die Anmeldung bei {to} verhindert.",
  "problem.sign-in-security-defaults.next":
    "Microsoft Entra gibt keinen Grund an, und keine Rolle wird genannt. Ein Administrator sieht den Versuch in Microsoft Entra unter „Anmeldeprotokolle“. Versuchen Sie es erneut auf Ihrem gewohnten Gerät und im gewohnten Netzwerk.",
  "problem.device-not-accepted.title":
    "Ihre Organisation akzeptiert dieses Gerät nicht für die Anmeldung bei {to}.",
  "problem.device-not-accepted.next":
    "Verwenden Sie ein Gerät, das Ihre Organisation verwaltet, in einem Browser, der dies nachweisen kann (Edge oder Chrome mit der Microsoft-Erweiterung „Single Sign On“).",
  "problem.security-info-needed.title":
    "Ihre Organisation verlangt, dass Sie zuerst Sicherheitsinformationen registrieren.",
  "problem.security-info-needed.next":
    "Registrieren Sie sie an einem von Ihrer Organisation zugelassenen Ort oder Gerät, und melden Sie sich dann erneut an.",
  "problem.cross-tenant-access.title":
    "Die Einstellungen zwischen zwei Organisationen verbieten diese Anmeldung.",
  "problem.cross-tenant-access.next":
    "Das Konto ist ein Gast. Bitten Sie um eine Änderung unter „External Identities“, „Mandantenübergreifende Zugriffseinstellungen“, oder verwenden Sie ein Konto dieser Organisation.",
  "problem.sign-in-other-organization.title":
    "Dieses Konto gehört nicht oder nicht vollständig zur Organisation der Anmelde-App.",
  "problem.sign-in-other-organization.next":
    "Melden Sie sich mit einem Konto dieser Organisation an, oder geben Sie in den Optionen eine andere Anmelde-App und einen anderen Mandanten ein.",
  "problem.sign-in-name-unknown.title":
    "Microsoft Entra kennt diesen Kontonamen in dieser Organisation nicht.",
  "problem.sign-in-name-unknown.next":
    "Möglicherweise ist er falsch eingegeben, gelöscht oder aus einer anderen Organisation. Melden Sie sich erneut mit einem anderen Konto an, oder geben Sie in den Optionen eine andere Anmelde-App und einen anderen Mandanten ein.",
  "problem.sign-in-guest-pending.title":
    "Dieses Konto ist ein Gast, dessen Einladung noch nicht angenommen ist.",
  "problem.sign-in-guest-pending.next":
    "Nehmen Sie die Einladung aus der E-Mail an, oder lassen Sie sie erneut senden, und melden Sie sich dann an. Oder verwenden Sie ein Konto dieser Organisation.",
  "problem.sign-in-locked.title": "Microsoft Entra hat diese Anmeldung vorerst gesperrt.",
  "problem.sign-in-locked.next":
    "Es gab zu viele falsche Kennwörter, oder die Adresse des Netzwerks hat einen schlechten Ruf; nur die Anmeldeprotokolle zeigen, was zutrifft. Warten Sie einige Minuten, oder versuchen Sie es aus einem anderen Netzwerk.",
  "problem.password-problem.title": "Microsoft Entra hat das Kennwort nicht akzeptiert.",
  "problem.password-problem.next":
    "Es ist falsch, fehlt oder ist abgelaufen. Ändern Sie es, oder setzen Sie es zurück, und melden Sie sich dann erneut an.",
  "problem.account-disabled.title": "Dieses Konto ist deaktiviert.",
  "problem.account-disabled.next":
    "Bitten Sie einen Benutzeradministrator, es zu aktivieren, oder verwenden Sie ein anderes Konto.",
  "problem.sign-in-restart.title":
    "Diese Anmeldung kann nicht abgeschlossen werden: Sie wurde zweimal begonnen, oder es wurde darin zurücknavigiert.",
  "problem.sign-in-restart.next":
    "Melden Sie sich erneut an, ohne die Schaltfläche „Zurück“ und in nur einem Fenster.",
  "problem.sign-in-step.title": "Microsoft verlangt einen weiteren Nachweis, dass Sie es sind.",
  "problem.sign-in-step.next": "Melden Sie sich an; die Arbeit geht dort weiter, wo sie angehalten wurde.",
  "problem.sign-in-outside-step.title":
    "Ihre Organisation verlangt für diese Anmeldung einen Schritt außerhalb von Microsoft.",
  "problem.sign-in-outside-step.next":
    "Melden Sie sich an, und schließen Sie diesen Schritt ab. Wenn er immer wieder kommt, fragen Sie seinen Anbieter.",

  // ---- Roles and quotas in the directory ----
  "problem.app-of-somebody-else.title":
    "Diese App gehört jemand anderem, und {user} hat keine Rolle, um sie zu ändern.",
  "problem.app-of-somebody-else.next":
    "Die Anmelde-App hat die Berechtigung. Es fehlt, dass Sie Besitzer der App sind oder die Rolle „Cloudanwendungsadministrator“ haben. Fragen Sie einen Besitzer ({owners}), melden Sie sich mit einem Konto an, das die Rolle hat, oder beginnen Sie neu, und wählen Sie eine neue App.",
  "problem.consent-role-missing.title": "{user} hat keine Rolle, um für {tenant} zuzustimmen.",
  "problem.consent-role-missing.next":
    "Die Anmelde-App hat die Berechtigung. Erforderlich ist die Rolle „Cloudanwendungsadministrator“, „Anwendungsadministrator“ oder „Globaler Administrator“.",
  "problem.quota-of-person.title":
    "{user} hat die Anzahl der Verzeichnisobjekte erreicht, die eine Person erstellen darf.",
  "problem.quota-of-person.next":
    "Es fehlt keine Rolle. Ohne Administratorrolle sind es 250 Objekte, und gelöschte Apps zählen 30 Tage lang voll mit. Löschen Sie alte Apps unter „App-Registrierungen“, „Gelöschte Anwendungen“ endgültig, oder lassen Sie einen Administrator dies ausführen.",
  "problem.quota-of-tenant.title": "{tenant} hat das Kontingent für Verzeichnisobjekte ausgeschöpft.",
  "problem.quota-of-tenant.next":
    "Es fehlt keine Rolle. Nicht benötigte Objekte müssen endgültig gelöscht werden, oder der Microsoft-Support erhöht den Grenzwert.",
  "problem.quota-of-owners.title": "Die App hat so viele Besitzer, wie sie haben darf.",
  "problem.quota-of-owners.next":
    "Entfernen Sie einen nicht mehr benötigten Besitzer, und versuchen Sie es dann erneut.",
  "problem.quota.title": "Ein Kontingent für Verzeichnisobjekte ist ausgeschöpft.",
  "problem.quota.next":
    "Es fehlt keine Rolle. Das Kontingent ist entweder Ihres (gelöschte Apps zählen 30 Tage lang mit) oder das des Mandanten; die Details zitieren, was Microsoft meldet.",
  "problem.object-too-big.title":
    "Die App enthält zu viel, höchstwahrscheinlich zu viele alte Geheimnisse und Zertifikate.",
  "problem.object-too-big.next":
    "Entfernen Sie die nicht benötigten unter „Zertifikate & Geheimnisse“, und versuchen Sie es dann erneut.",
  "problem.principal-locked.title":
    "Die Sperre der App-Instanzeigenschaften schützt den Dienstprinzipal der App.",
  "problem.principal-locked.next":
    "Die Sperre betrifft nicht die Geheimnisse der App-Registrierung. Sie kann in der App-Registrierung unter „Authentifizierung“, „Sperre der App-Instanzeigenschaften“ geändert werden.",
  "problem.app-policy.title":
    "Eine Richtlinie für App-Registrierungen hat eine Einstellung der App abgelehnt.",
  "problem.app-policy.next":
    "Es geht darum, wer sich anmelden darf, oder um Anwendungs-ID-URIs, nicht um Geheimnisse. Fragen Sie die Person, die in Microsoft Entra die Anwendungsrichtlinien verwaltet.",
  "problem.tenant-not-licensed.title": "{tenant} hat keine Lizenz für das Angeforderte.",
  "problem.tenant-not-licensed.next": "Die Details zeigen, welche Anforderung es war. Es fehlt keine Rolle.",
  "problem.object-missing.title":
    "Etwas Angefordertes ist nicht mehr vorhanden oder für dieses Konto nicht sichtbar.",
  "problem.object-missing.next":
    "Die Details zeigen, welche Anforderung es war. Prüfen Sie erneut; der Plan wird aus dem erstellt, was jetzt vorhanden ist.",

  // ---- Power Platform ----
  "problem.not-in-environment-group.title":
    "{user} ist nicht in der Sicherheitsgruppe, die über den Zugang zu {environment} entscheidet.",
  "problem.not-in-environment-group.next":
    "Wer diese Gruppe verwaltet, muss Sie als direktes Mitglied hinzufügen (Mitglieder verschachtelter Gruppen zählen nicht), oder ein Power Platform-Administrator ändert die Gruppe in den Einstellungen der Umgebung. Es kann einige Minuten dauern, bis es wirkt.",
  "problem.not-in-environment-group.forward":
    "Guten Tag, um Dynamics 365 mit {vendor} zu verbinden, benötige ich Zugang zur Umgebung {environment}. Nur Mitglieder ihrer Sicherheitsgruppe haben Zugang. Könnten Sie {user} vorübergehend als direktes Mitglied zu dieser Gruppe hinzufügen oder {vendor} Setup for Dynamics 365 selbst ausführen?",
  "problem.elevation-by-hand.title":
    "Power Platform nimmt die Anforderung dieser Erweiterung nicht an, Sie zum Systemadministrator zu machen.",
  "problem.elevation-by-hand.next":
    "Die Schnittstelle hat jetzt eine andere Version; Ihre Rollen sind nicht die Ursache. Erledigen Sie es manuell: Öffnen Sie im Power Platform Admin Center die Umgebung, „Mitgliedschaft“, „Mich hinzufügen“. Prüfen Sie dann erneut. Oder verwenden Sie ein Konto, das Systemadministrator ist.",
  "problem.version-refused.title":
    "Power Platform nimmt diese Version der Anforderungen der Erweiterung nicht an.",
  "problem.version-refused.next": "Es fehlt kein Recht. Suchen Sie nach einem Update dieser Erweiterung.",
  "problem.environment-busy.title": "Power Platform arbeitet gerade an {environment}.",
  "problem.environment-busy.next":
    "Das kann Minuten bis Stunden dauern. Fahren Sie fort, wenn das Admin Center die Umgebung als bereit anzeigt.",
  "problem.environment-missing.title":
    "Power Platform findet die Umgebung nicht oder zeigt sie diesem Konto nicht an.",
  "problem.environment-missing.next": "Wählen Sie die Umgebung erneut in der Liste aus.",
  "problem.environment-without-dataverse.title": "{environment} hat kein Dataverse.",
  "problem.environment-without-dataverse.next":
    "Wählen Sie eine Umgebung mit Dynamics 365 oder Dataverse aus.",
  "problem.capacity.title": "Die Organisation hat dafür keine Speicherkapazität mehr.",
  "problem.capacity.next":
    "Ein Power Platform-Administrator sieht die Kapazität im Admin Center. Es fehlt keine Rolle.",
  "problem.no-licence.title":
    "Das Konto hat keine Lizenz für {environment}, oder sie ist noch nicht wirksam.",
  "problem.no-licence.next":
    "Bitten Sie um eine Lizenz, oder warten Sie einige Minuten, wenn sie gerade erst zugewiesen wurde. Es wird keine Rolle genannt.",

  // ---- An environment with Dataverse ----
  "problem.app-access-control.title":
    "{environment} lässt nur ausgewählte Apps zu, nicht aber die App {clientId}.",
  "problem.app-access-control.next":
    "Keine Ihrer Rollen wird genannt. Ein Power Platform-Administrator lässt diese Client-ID in den Einstellungen der Umgebung unter „Datenschutz + Sicherheit“ zu (neuer: „Sicherheit“, „Identität und Zugriff“, „App-Zugriffssteuerung“); sie kann auch nur für einige Rollen zugelassen sein. Eine Änderung wird nach bis zu einer Stunde wirksam.",
  "problem.app-access-control.forward":
    "Guten Tag, um Dynamics 365 mit {vendor} zu verbinden, muss die App-Zugriffssteuerung der Umgebung {environment} diese App zulassen: Client-ID {clientId}. Könnten Sie sie im Power Platform Admin Center in den Einstellungen der Umgebung unter „Datenschutz + Sicherheit“ zulassen?",
  "problem.ip-firewall.title": "{environment} nimmt keine Anforderungen von der Adresse dieses Netzwerks an.",
  "problem.ip-firewall.next":
    "Die IP-Firewall der Umgebung greift, bevor Rechte geprüft werden. Verwenden Sie ein Netzwerk, das sie zulässt, oder lassen Sie diese Adresse von einem Power Platform-Administrator zulassen; das wird nach etwa fünf Minuten wirksam. Über die Adressen von {vendor} beweist das nichts.",
  "problem.not-a-user.title": "{user} ist kein Benutzer von {environment}.",
  "problem.not-a-user.next":
    "Ein Systemadministrator der Umgebung kann das Konto hinzufügen. Wenn die Umgebung eine Sicherheitsgruppe hat, muss das Konto darin sein. Oder wählen Sie eine andere Umgebung oder ein anderes Konto aus.",
  "problem.user-without-roles.title": "{user} hat keine Sicherheitsrolle in {environment}.",
  "problem.user-without-roles.next":
    "Bitten Sie einen Systemadministrator der Umgebung um eine, oder verwenden Sie ein anderes Konto.",
  "problem.application-not-a-user.title": "{environment} kennt die App nicht als einen ihrer Benutzer.",
  "problem.application-not-a-user.next":
    "Ein neuer Anwendungsbenutzer wird nach bis zu zehn Minuten wirksam. Wenn es dabei bleibt, gehört der Anwendungsbenutzer zu einem früheren Dienstprinzipal der App: Löschen Sie ihn im Power Platform Admin Center, und prüfen Sie erneut.",
  "problem.application-without-roles.title":
    "Der Anwendungsbenutzer hat noch keine Sicherheitsrolle in {environment}.",
  "problem.application-without-roles.next":
    "Es dauert einige Minuten, bis neue Rollen wirksam werden. Fahren Sie dann fort.",
  "problem.your-user-disabled.title": "Ihr Benutzer {user} ist in {environment} deaktiviert.",
  "problem.your-user-disabled.next":
    "Dass Ihr Konto in Microsoft Entra deaktiviert ist, ist nicht bewiesen. Ursachen sind eine abgelaufene Lizenz oder dass Sie nicht mehr in der Sicherheitsgruppe der Umgebung sind. Ein Power Platform-Administrator sieht es mit „Diagnose ausführen“ für den Benutzer.",
  "problem.your-user-disabled.forward":
    "Guten Tag, mein Benutzer {user} ist in der Umgebung {environment} deaktiviert, und ich benötige ihn, um Dynamics 365 mit {vendor} zu verbinden. Könnten Sie im Power Platform Admin Center mit „Diagnose ausführen“ nachsehen? Oft ist es eine Lizenz oder die Sicherheitsgruppe der Umgebung.",
  "problem.a-user-disabled.title": "Ein Benutzer, um den es hier geht, ist in {environment} deaktiviert.",
  "problem.a-user-disabled.next":
    "Dataverse gibt nicht an, welcher: der aufrufende oder der Benutzer in der Anforderung. Ein Power Platform-Administrator sieht es mit „Diagnose ausführen“ für den Benutzer.",
  "problem.environment-admin-mode.title": "{environment} ist im Verwaltungsmodus.",
  "problem.environment-admin-mode.next":
    "Deaktivieren Sie den Verwaltungsmodus im Power Platform Admin Center, und versuchen Sie es dann erneut.",
  "problem.organization-disabled.title": "{environment} ist deaktiviert.",
  "problem.organization-disabled.next":
    "Ein Power Platform-Administrator kann die Umgebung aktivieren. Es fehlt kein Recht.",
  "problem.organization-not-ready.title": "{environment} wird von Microsoft vorbereitet oder verschoben.",
  "problem.organization-not-ready.next":
    "Das kann Minuten bis Stunden dauern. Fahren Sie fort, wenn das Admin Center die Umgebung als bereit anzeigt.",
  "problem.privilege-missing.title": "{environment} meldet, dass die Berechtigung {privilege} fehlt.",
  "problem.privilege-missing.next":
    "Bitten Sie um eine Sicherheitsrolle mit dieser Berechtigung; „Systemadministrator“ hat alle. Es dauert einige Minuten, bis eine neue Rolle wirksam wird.",
  "problem.target-lacks-privilege.title":
    "Dem Benutzer, um den es hier geht, fehlt eine Berechtigung in {environment}.",
  "problem.target-lacks-privilege.next":
    "Es geht nicht um Ihre eigenen Rechte. Die Details zitieren, was Dataverse meldet.",
  "problem.system-administrator-needed.title": "{environment} erlaubt dies nur Systemadministratoren.",
  "problem.system-administrator-needed.next":
    "Bitten Sie um die Sicherheitsrolle „Systemadministrator“ in dieser Umgebung, oder melden Sie sich mit einem Konto an, das sie hat.",
  "problem.column-security.title": "Eine Spalte in {environment} ist durch Spaltensicherheit geschützt.",
  "problem.column-security.next":
    "Bitten Sie um ein Spaltensicherheitsprofil, das es erlaubt. Die Details zitieren, welche Spalte es ist.",
  "problem.rule-of-the-environment.title": "{environment} hat es aufgrund einer eigenen Regel abgelehnt.",
  "problem.rule-of-the-environment.next":
    "Die Meldung lautet: „{said}“ Das ist eigener Code Ihrer Organisation (ein Plug-In oder Workflow), nicht Microsoft. Fragen Sie die Person, die {environment} betreut, und fahren Sie dann fort.",
  "problem.app-not-seen-by-dataverse.title": "Dataverse sieht die App in Microsoft Entra noch nicht.",
  "problem.app-not-seen-by-dataverse.next": "Bei einer neuen App dauert das Minuten. Fahren Sie dann fort.",
  "problem.user-of-a-former-app.title":
    "Der Anwendungsbenutzer gehört zu einem früheren Dienstprinzipal; das lässt sich nicht ändern.",
  "problem.user-of-a-former-app.next":
    "Löschen Sie diesen Anwendungsbenutzer im Power Platform Admin Center, und prüfen Sie dann erneut: Ein neuer wird erstellt.",
  "problem.security-role-gone.title":
    "Eine ausgewählte Sicherheitsrolle ist in {environment} nicht mehr vorhanden.",
  "problem.security-role-gone.next": "Prüfen Sie erneut, und wählen Sie aus den vorhandenen Rollen aus.",
  "problem.role-of-another-unit.title":
    "Eine Sicherheitsrolle gehört zu einer anderen Unternehmenseinheit als der Benutzer.",
  "problem.role-of-another-unit.next":
    "Prüfen Sie erneut: Die Rolle wird in der Unternehmenseinheit des Benutzers gesucht.",
  "problem.protected-by-dataverse.title": "Dataverse schützt, was geändert werden soll.",
  "problem.protected-by-dataverse.next":
    "Es ist ein letzter Administrator, ein Benutzer von Microsoft selbst oder eine Stammunternehmenseinheit. Es fehlt kein Recht.",

  // ---- The app that was set up ----
  "problem.secrets-expired.title": "Alle Geheimnisse der App sind abgelaufen.",
  "problem.secrets-expired.next": "Führen Sie dies erneut aus, um ein weiteres zu erstellen.",
  "problem.app-unknown.title": "Microsoft Entra kennt die App {clientId} in dieser Organisation nicht.",
  "problem.app-unknown.next":
    "Wenn sie gerade erst erstellt wurde, warten Sie einige Minuten. Andernfalls ist die Client-ID oder der Mandant ein anderer, oder die App wurde gelöscht.",
  "problem.app-not-in-tenant.title": "Die App hat in dieser Organisation keinen Dienstprinzipal.",
  "problem.app-not-in-tenant.next":
    "Das beweist nicht, dass das Geheimnis falsch ist. Wenn sie gerade erst erstellt wurde, warten Sie einige Minuten; andernfalls führen Sie dies erneut aus.",
  "problem.app-disabled.title":
    "Die App {clientId} ist deaktiviert, daher kann sich niemand als diese App anmelden.",
  "problem.app-disabled.next":
    "Dass das Geheimnis falsch ist, ist nicht bewiesen. Ein Besitzer, ein Administrator oder Microsoft hat die App deaktiviert: Sehen Sie in Microsoft Entra unter „App-Registrierungen“ und unter „Unternehmensanwendungen“, „Eigenschaften“ nach.",
  "problem.consent-missing.title": "Noch niemand hat den Berechtigungen der App zugestimmt.",
  "problem.consent-missing.next":
    "Direkt nach der Zustimmung dauert es einige Minuten, bis sie wirksam wird.",
  "problem.app-blocked-by-policy.title":
    "Der bedingte Zugriff blockiert die App {clientId}, wenn sie sich von hier aus anmeldet.",
  "problem.app-blocked-by-policy.next":
    "Dass das Geheimnis falsch ist, ist nicht bewiesen, und über die Adressen von {vendor} ist nichts bewiesen. Wer den bedingten Zugriff für Workload-Identitäten verwaltet, kann die Unternehmensanwendung ausschließen oder die Adressen von {vendor} als benannten Standort zulassen. Zu sehen ist es unter „Anmeldeprotokolle“, „Dienstprinzipalanmeldungen“.",
  "problem.app-not-assigned.title":
    "Der Dienst verlangt, dass Apps zugewiesen sind, und die App ist es nicht.",
  "problem.app-not-assigned.next":
    "Dass das Geheimnis falsch ist, ist nicht bewiesen. Ein Administrator weist der App eine App-Rolle zu oder deaktiviert „Zuweisung erforderlich“ für diesen Dienst in Microsoft Entra unter „Unternehmensanwendungen“.",
  "problem.organization-unknown-to-entra.title": "Microsoft Entra kennt {url} in dieser Organisation nicht.",
  "problem.organization-unknown-to-entra.next":
    "Prüfen Sie, ob Mandant und Dynamics-URL zusammengehören. Dass das Geheimnis falsch ist, ist nicht bewiesen.",
};
