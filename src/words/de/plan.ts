import type { plan as english } from "../en/plan.ts";

/** Words of the plan: what each step will do, and what only the admin can decide, in German. See en/plan.ts. */
export const plan: Readonly<Record<keyof typeof english, string>> = {
  "environment.strange-address":
    "Die Adresse ist keine von Dynamics 365, daher stellt diese Erweiterung keine Verbindung her.",
  "environment.no-dataverse": "Hat kein Dataverse und daher kein Dynamics 365.",
  "environment.teams": "Gehört zu einem Team in Microsoft Teams. Dynamics 365-Apps sind darin nicht möglich.",
  "environment.not-ready": "Wird noch vorbereitet oder ist nicht bereit.",
  "environment.admin-mode": "Ist im Verwaltungsmodus.",
  "environment.disabled": "Ist deaktiviert.",
  "environment.deleting": "Ist gelöscht oder wird gelöscht.",
  "environment.state": "Ist nicht bereit: Microsoft meldet „{state}“.",

  "step.tenant.title": "Ihre Organisation: {tenant}",
  "plan.tenant.id": "Mandanten-ID {id}",
  "step.environment.title": "Umgebung: {environment}",
  "plan.environment.url": "{url}",
  "plan.tenant.quota":
    "{tenant} enthält {used} von höchstens {total} Verzeichnisobjekten. Microsoft lehnt eine neue App möglicherweise ab, egal, wer sie anfordert: Zuerst müssen nicht benötigte Objekte endgültig gelöscht werden, oder der Microsoft-Support erhöht den Grenzwert.",
  "plan.tenant.roles-unread":
    "Ihre Verzeichnisrollen konnten nicht gelesen werden. Ob Sie Apps registrieren und zustimmen dürfen, zeigt sich beim Versuch.",
  "step.access.title": "Systemadministrator in {environment}",
  "step.access.rights": "Ihre Rechte in {environment}",
  "plan.access.unread":
    "Dynamics 365 gibt nicht an, was Sie in {environment} dürfen. Die Einrichtung geht weiter; wenn ein Recht fehlt, hält sie dort an und nennt es.",
  "plan.access.security-group":
    "{environment} hat eine Sicherheitsgruppe. Wenn Sie kein direktes Mitglied sind, lehnt Microsoft ab. Wer die Gruppe verwaltet, kann Sie hinzufügen.",
  "plan.not-read-before": "Nicht gelesen, da zuerst Folgendes kommt: {first}",
  "plan.not-read": "Noch nicht gelesen: In {environment} kann nichts gelesen werden.",
  "step.access.elevate": "Sie zum Systemadministrator in {environment} machen",
  "step.access.dataverse": "Dynamics CRM Ihrer Organisation hinzufügen",
  "plan.access.dataverse":
    "Microsofts API Dynamics CRM ist in Ihrer Organisation noch nicht vorhanden: ihr Dienstprinzipal. Möglicherweise müssen Sie ihr einmal zustimmen",
  "plan.access.elevate": "Die Sicherheitsrolle „Systemadministrator“ für {user}",
  "plan.access.platform-api":
    "Microsofts Power Platform-API ist in Ihrer Organisation noch nicht vorhanden: ihr Dienstprinzipal",
  "plan.access.not-yet":
    "Sie sind in {environment} nicht Systemadministrator. Als Administrator der Organisation können Sie die Rolle selbst übernehmen; Microsoft zeichnet das auf.",
  "plan.after-dataverse":
    "Wird gelesen und Ihnen gezeigt, sobald Dynamics CRM in Ihrer Organisation vorhanden ist.",
  "plan.after-elevation": "Wird gelesen und Ihnen gezeigt, sobald Sie Systemadministrator sind.",

  "step.application.title": "App-Registrierung „{name}“",
  "plan.application.id": "Die bereits vorhandene App, Client-ID {id}",
  "plan.application.permission": "Fordert {permission} ({resource}) an, delegiert",
  "plan.application.unique-name":
    "Erhält den eindeutigen Namen {name}, über den eine spätere Einrichtung sie findet",
  "plan.application.name-held":
    "Eine andere App hat den eindeutigen Namen {name}, daher erhält die neue einen eigenen eindeutigen Namen",
  "plan.application.deleted-unread":
    "Gelöschte Apps kann dieses Konto nicht auflisten. Wenn eine davon den Namen der neuen App belegt, meldet Microsoft das, und es wird nichts erstellt.",
  "plan.application.restore": "Die gelöschte App, Client-ID {id}, wird unverändert wiederhergestellt",
  "plan.application.may-not-change":
    "Aus Ihren Rollen geht nicht hervor, dass Sie diese App ändern dürfen. Wenn Sie sie nicht besitzen, lehnt Microsoft ab, und Sie erfahren, wen Sie fragen können.",
  "plan.application.owned-by-others":
    "Sie besitzen diese App nicht, und aus Ihren Rollen geht nicht hervor, dass Sie sie ändern dürfen. Fragen Sie einen Besitzer ({owners}), oder erstellen Sie eine neue App.",
  "plan.application.changed-since": "Jemand hat diese App geändert, seit diese Erweiterung sie erstellt hat.",
  "plan.application.no-unique-name":
    "Eine andere App hat den eindeutigen Namen, über den eine spätere Einrichtung diese App findet. Diese funktioniert auch ohne ihn.",
  "plan.service-principal.id": "Objekt-ID {id}",
  "step.service-principal.title": "Dienstprinzipal",
  "step.client-secret.title": "Geheimnis „{description}“, {months} {months|Monat|Monate}",
  "step.client-secret.title-days": "Geheimnis „{description}“, {days} {days|Tag|Tage}",
  "plan.client-secret.until": "Gültig bis {until}",
  "plan.client-secret.from-guide": "Das in der Anleitung übernommene",
  "plan.client-secret.unread":
    "Die Richtlinie Ihrer Organisation für Geheimnisse kann dieses Konto nicht lesen. Wenn sie eine kürzere Gültigkeit verlangt, wird das Geheimnis kürzer erstellt, und das Ergebnis nennt es.",
  "plan.client-secret.lost":
    "Der Wert des zuvor erstellten Geheimnisses ist verloren: Er war nur im Arbeitsspeicher des Browsers. Dieses Geheimnis wird entfernt und ein neues erstellt.",
  "plan.client-secret.shortened-months":
    "Die Richtlinie Ihrer Organisation hat die längere Gültigkeit nicht zugelassen: Das Geheimnis gilt {count} {count|Monat|Monate}.",
  "plan.client-secret.shortened-days":
    "Die Richtlinie Ihrer Organisation hat die längere Gültigkeit nicht zugelassen: Das Geheimnis gilt {count} {count|Tag|Tage}.",
  "plan.client-secret.in-damaged-notes":
    "Die nicht lesbaren Notizen nennen ein Geheimnis, dessen Wert möglicherweise verloren ist. Es bleibt unberührt; wenn nichts es verwendet, entfernen Sie es unter „Zertifikate & Geheimnisse“. Geheime ID: {ids}",
  "plan.client-secret.not-removed":
    "Ein Geheimnis, dessen Wert verloren ging, konnte nicht entfernt werden. Niemand kennt seinen Wert; entfernen Sie es bei Gelegenheit im Portal.",
  "plan.client-secret.exceptions":
    "Die Richtlinie Ihrer Organisation verbietet geheime Clientschlüssel, mit Ausnahmen, die diese Erweiterung nicht lesen kann. Es wird versucht; wenn Microsoft ablehnt, wird kein Geheimnis erstellt.",
  "plan.client-secret.capped":
    "Die Richtlinie Ihrer Organisation erlaubt nur {count} {count|Tag|Tage}: Das Geheimnis läuft am {until} ab.",
  "plan.client-secret.unreadable":
    "Der Wert des vorhandenen Geheimnisses kann nicht mehr gelesen und daher hier weder kopiert noch getestet werden.",
  "step.admin-consent.title": "Zustimmung zu {count} {count|Berechtigung|Berechtigungen}",
  "step.admin-consent.none": "Keine Berechtigungen erforderlich",
  "plan.admin-consent.scope": "{permission} ({resource})",
  "plan.admin-consent.note": "{names}: delegiert, nie mehr, als die angemeldete Person darf.",
  "plan.option.broad":
    "Die Vorgaben von {vendor} verlangen dies ohne Begründung. Sie können {vendor} darauf ansprechen: Token über Clientanmeldeinformationen enthalten keine delegierten Berechtigungen, daher ist {name} weiter gefasst, als Dynamics allein es benötigen würde.",
  "plan.option.internal":
    "Sie können {vendor} darauf ansprechen: Microsoft dokumentiert die Rolle {name} als intern und nicht zuzuweisen.",
  "plan.admin-consent.resource":
    "{resource} ist in Ihrer Organisation noch nicht vorhanden: der Dienstprinzipal",
  "plan.admin-consent.unread":
    "Was der App zuvor gewährt wurde, kann dieses Konto nicht lesen. Es bleibt unverändert.",
  "plan.admin-consent.not-compared":
    "Es gibt bereits eine Zustimmung, und dieses Konto darf nicht lesen, was sie erlaubt. Eine Person mit der Rolle „Cloudanwendungsadministrator“ kann sie vergleichen.",
  "plan.admin-consent.role-missing":
    "{user} darf für {tenant} nicht zustimmen. Das erfordert die Rolle „Cloudanwendungsadministrator“.",
  "step.application-user.title": "Anwendungsbenutzer „{name}“",
  "plan.application-user.unit": "In der Unternehmenseinheit {unit}",
  "plan.application-user.enable": "Ist jetzt deaktiviert und wird aktiviert",
  "plan.application-user.other-roles":
    "Er hat auch {roles}, was {vendor} nicht benötigt. Das bleibt bestehen.",
  "plan.admin-consent.also": "Wurde zuvor gewährt und bleibt: {scopes}",
  "plan.service-principal.foreign": "Er wurde von jemand anderem erstellt",
  "plan.application-user.foreign": "Er wurde von jemand anderem erstellt",
  "plan.application-user.purge": "Der gelöschte Benutzer dieser App wird endgültig gelöscht",
  "step.security-roles.title": "{count} {count|Sicherheitsrolle|Sicherheitsrollen}",
  "plan.security-roles.role": "{role}",
  "plan.security-roles.missing": "{role}: gehört zu {app}; diese App ist hier nicht installiert",
  "plan.security-roles.warning":
    "„{role}“ fehlt. Die Rolle gehört zu {app}; diese App ist hier nicht installiert.",
  "plan.security-roles.unknown": "{role}: Hier gibt es keine Rolle dieses Namens",
  "plan.security-roles.unknown-warning": "Hier gibt es keine Rolle „{role}“.",
  "plan.security-roles.not-in-unit":
    "„{role}“ hat in dieser Unternehmenseinheit keine Kopie und wurde nicht zugewiesen.",
  "step.icon.title": "Benutzerbild",
  "step.icon.own": "Ihr Bild",
  "plan.icon.user": "Das mitgelieferte Bild für den Anwendungsbenutzer",
  "plan.icon.user-own": "Ihr Bild für den Anwendungsbenutzer",
  "plan.icon.logo": "Das mitgelieferte Bild als Logo der App in Microsoft Entra",
  "plan.icon.logo-own": "Ihr Bild als Logo der App in Microsoft Entra",
  "plan.icon.there": "Der Anwendungsbenutzer hat bereits ein Bild, und es bleibt",
  "plan.icon.replaces": "Es ersetzt das Bild, das diese Einrichtung dem Anwendungsbenutzer zuvor gegeben hat",
  "plan.icon.stays":
    "Der Anwendungsbenutzer hat bereits ein Bild. Es bleibt und wird nicht durch Ihres ersetzt.",
  "plan.icon.lost":
    "Der Browser hat Ihr Bild nicht mehr, daher wurde keines festgelegt. Alles funktioniert ohne Bild.",
  "plan.icon.refused":
    "Dynamics hat das Bild für den Anwendungsbenutzer nicht angenommen. Alles funktioniert ohne Bild.",
  "plan.icon.no-logo":
    "Das Logo der App in Microsoft Entra wurde nicht festgelegt. Alles funktioniert ohne Logo.",
  "step.verification.title": "Anmeldung als {vendor}",
  "plan.verification.skipped": "Ohne den Wert des Geheimnisses ist keine Anmeldung möglich.",

  "question.access.elevate": "Rolle „Systemadministrator“ in {environment} übernehmen?",
  "question.access.elevate.yes": "{user} zum Systemadministrator machen",
  "question.access.elevate.yes.hint":
    "Das geschieht zuerst. Danach wird der Rest des Plans gelesen, und es wird nichts weiter geändert, bevor Sie ihn gelesen haben. Am Ende können Sie die Rolle wieder entziehen lassen.",
  "question.access.give-back":
    "Sie wurden für diese Einrichtung zum Systemadministrator in {environment} gemacht. Danach:",
  "question.access.give-back.yes": "Rolle wieder entziehen",
  "question.access.give-back.yes.hint": "Sobald alles erstellt und getestet ist.",
  "question.access.give-back.no": "Behalten",
  "ways-in.secrets.one": "Diese App hat 1 weiteres Geheimnis.",
  "ways-in.secrets.many": "Diese App hat {count} weitere Geheimnisse.",
  "ways-in.certificates.one": "Diese App hat 1 Zertifikat.",
  "ways-in.certificates.many": "Diese App hat {count} Zertifikate.",
  "ways-in.federated.one":
    "Diese App hat 1 Verbundanmeldeinformation. Sie erlaubt eine Anmeldung als die App ohne Geheimnis: {names}.",
  "ways-in.federated.many":
    "Diese App hat {count} Verbundanmeldeinformationen. Sie erlauben eine Anmeldung als die App ohne Geheimnis: {names}.",
  "ways-in.principal-keys.one": "Der Dienstprinzipal der App hat 1 Geheimnis oder Zertifikat.",
  "ways-in.principal-keys.many": "Der Dienstprinzipal der App hat {count} Geheimnisse oder Zertifikate.",
  "ways-in.whoever": "Wer sie besitzt, könnte Dynamics 365 als {vendor} verwenden.",
  "ways-in.owners": "Besitzer: {owners}. Ein Besitzer kann jederzeit Geheimnisse hinzufügen.",
  "ways-in.owned-by-you": "Sie sind ein Besitzer dieser App.",
  "ways-in.no-owner": "Diese App hat keinen Besitzer.",
  "ways-in.granted.one":
    "Der App wurde 1 Anwendungsberechtigung gewährt ({names}). Sie wirkt ohne angemeldete Person.",
  "ways-in.granted.many":
    "Der App wurden {count} Anwendungsberechtigungen gewährt ({names}). Sie wirken ohne angemeldete Person.",
  "ways-in.redirect-uris": "Umleitungs-URIs: {names}",
  "ways-in.identifier-uris": "Anwendungs-ID-URIs: {names}",
  "ways-in.scopes": "Delegierte Berechtigungen, die sie anderen Apps anbietet: {names}",
  "ways-in.app-roles": "App-Rollen, die sie anbietet: {names}",
  "ways-in.audience": "Personen anderer Organisationen können sich bei ihr anmelden.",
  "ways-in.deactivated": "Sie ist deaktiviert: Niemand kann sich als die App anmelden.",
  "ways-in.disabled-by-microsoft": "Microsoft hat sie deaktiviert.",
  "ways-in.sign-in-off": "Die Anmeldung ist für sie in dieser Organisation deaktiviert.",
  "ways-in.unread.registration":
    "Geheimnisse, Zertifikate und Adressen der App konnten nicht gelesen werden. Es kann welche geben.",
  "ways-in.not-yet":
    "Wer sonst Zugang zu dieser App hat, wurde noch nicht gelesen. Es wird gelesen, wenn Sie diese App auswählen.",
  "ways-in.unread.is-disabled": "Ob sie deaktiviert ist, konnte nicht gelesen werden.",
  "ways-in.unread.owners": "Die Besitzer der App konnten nicht gelesen werden. Es kann welche geben.",
  "ways-in.unread.federated":
    "Die Verbundanmeldeinformationen der App konnten nicht gelesen werden. Es kann welche geben.",
  "ways-in.unread.principal":
    "Die Schlüssel des Dienstprinzipals der App konnten nicht gelesen werden. Es kann welche geben.",
  "ways-in.unread.granted":
    "Die der App gewährten Anwendungsberechtigungen konnten nicht gelesen werden. Es kann welche geben.",
  "ways-in.unread.deleted":
    "Besitzer und andere Zugänge können nicht gelesen werden, solange die App gelöscht ist. Lesen Sie den Plan erneut, nachdem sie wiederhergestellt wurde.",

  "question.application.restore":
    "Eine App „{name}“ wurde in den letzten 30 Tagen gelöscht. Wiederherstellen?",
  "question.application.restore.held":
    "Die von dieser Erweiterung erstellte App wurde gelöscht und kann 30 Tage lang wiederhergestellt werden. Wiederherstellen?",
  "question.application.restore.yes": "Gelöschte App „{name}“ wiederherstellen",
  "question.application.restore.hint": "Client-ID {id}",
  "question.application.restore.no": "Gelöscht lassen",
  "question.application.adopt":
    "Es gibt bereits eine App, die diese Erweiterung nicht erstellt hat. Welche soll {vendor} verwenden?",
  "question.application.adopt.off":
    "Die von dieser Erweiterung erstellte App kann so, wie sie jetzt ist, nicht verwendet werden. Welche soll {vendor} verwenden?",
  "question.application.adopt.shared":
    "Möglicherweise kann sich jemand anderes als die App anmelden, die diese Erweiterung erstellt hat. Welche soll {vendor} verwenden?",
  "question.application.adopt.use": "Vorhandene App „{name}“ verwenden",
  "question.application.adopt.hint": "Client-ID {id}, erstellt am {created}. Ihr wird nichts entzogen.",
  "question.application.adopt.new": "Neue App erstellen",
  "question.application.adopt.new.hint": "Nur Ihre Administratoren erhalten über sie Zugang.",
  "question.application.adopt.not-single-tenant":
    "Client-ID {id}, erstellt am {created}. Nicht verwendbar: Sie ist für andere Organisationen offen.",
  "question.client-secret.another":
    "Die App hat bereits ein Geheimnis „{description}“. Sein Wert kann nicht erneut gelesen werden.",
  "question.client-secret.another.make": "Weiteres Geheimnis erstellen",
  "question.client-secret.another.make.hint": "Das vorhandene funktioniert weiterhin.",
  "question.client-secret.another.keep": "Vorhandenes behalten",
  "question.client-secret.another.keep.hint":
    "Sie haben seinen Wert bereits. Er kann hier weder angezeigt noch getestet werden.",
  "question.admin-consent.by-other": "Jemand anderes muss zustimmen. Bis dahin:",
  "question.admin-consent.by-other.wait": "Jetzt alles andere ausführen, dann auf die Zustimmung warten",
  "question.admin-consent.by-other.wait.hint":
    "Sie erhalten eine Nachricht zum Weiterleiten. Die Einrichtung geht von selbst weiter, sobald die Zustimmung vorliegt.",
  "question.admin-consent.by-other.without": "Ohne Zustimmung abschließen",
  "question.admin-consent.by-other.without.hint":
    "Die vier Werte funktionieren in Dynamics 365 auch ohne sie. Was {vendor} mit diesen Berechtigungen tut, funktioniert erst, wenn jemand zustimmt.",
  "question.security-roles.missing": "Hier fehlende Rollen: {count}",
  "question.security-roles.missing.continue": "Ohne sie fortfahren",
  "question.security-roles.missing.continue.hint":
    "{vendor} sieht möglicherweise nicht alles. Führen Sie dies nach der Installation der App erneut aus.",
  "question.application-user.other-roles":
    "Der Anwendungsbenutzer hat die Rolle „Systemadministrator“. Wer einen Schlüssel zur App besitzt, kann in {environment} alles tun.",
  "question.application-user.other-roles.keep": "Fortfahren und als Systemadministrator belassen",
  "question.application-user.other-roles.keep.hint":
    "{vendor} benötigt diese Rolle nicht. Sie können sie im Power Platform Admin Center entziehen und dann erneut prüfen.",
  "question.application-user.purge":
    "Der Anwendungsbenutzer „{name}“ wurde gelöscht und steht einem neuen im Weg.",
  "question.application-user.purge.yes": "Endgültig löschen und neuen erstellen",
  "question.application-user.purge.yes.hint": "Er kann danach nicht wiederhergestellt werden.",
  "question.application-user.business-unit": "Unternehmenseinheit",
  "question.application-user.business-unit.choice": "{name}",

  "ui.start.changes": "Nach Ihrer Bestätigung wird Folgendes erstellt oder ergänzt und sonst nichts:",
  "ui.start.change-application": "Eine App-Registrierung „{name}“ nur für Ihre Organisation",
  "ui.start.change-principal": "Der zugehörige Dienstprinzipal (die App in Ihrem Mandanten)",
  "ui.start.change-secret": "Ein geheimer Clientschlüssel „{name}“, Gültigkeit: {months}",
  "ui.start.change-permissions": "Berechtigungen für {resource}, mit Zustimmung: {scopes}",
  "ui.start.change-user": "Ein Anwendungsbenutzer in Ihrer Umgebung, mit Bild",
  "ui.start.change-roles": "{count} {count|Sicherheitsrolle|Sicherheitsrollen} für diesen Benutzer: {roles}",
  "ui.start.change-never":
    "Bereits Vorhandenes wird weitergenutzt. Nichts, was anderen gehört, wird geändert oder entfernt.",
};
