import type { problems as english } from "../en/problems.ts";

/** Words of what can go wrong besides what Microsoft's answers prove, in German. See en/problems.ts. */
export const problems: Readonly<Record<keyof typeof english, string>> = {
  "problem.unexpected.title": "Es ist ein unerwarteter Fehler aufgetreten.",
  "problem.unexpected.next":
    "Versuchen Sie fortzufahren. Wenn es erneut geschieht, senden Sie die Details an den Support.",
  "problem.sign-in-cancelled.title": "Das Anmeldefenster wurde ohne Antwort geschlossen.",
  "problem.sign-in-cancelled.next":
    "Melden Sie sich an, wenn Sie bereit sind. Wenn die Seite von Microsoft Sie abgewiesen hat, zeigte sie eine Nummer, die mit AADSTS beginnt: Schlagen Sie sie unter „Was Ablehnungen bedeuten“ nach.",
  "problem.sign-in-interrupted.title": "Die Anmeldung wurde unterbrochen.",
  "problem.sign-in-interrupted.next": "Melden Sie sich erneut an.",
  "problem.sign-in-no-client-id.title": "Die Erweiterung weiß noch nicht, mit welcher App Sie sich anmelden.",
  "problem.sign-in-no-client-id.next":
    "Öffnen Sie die Optionen, und geben Sie die Client-ID Ihrer Anmelde-App ein. Die Seite zeigt, wie Sie sie registrieren.",
  "problem.sign-in-unreachable.title": "Die Anmeldeseite von Microsoft war nicht erreichbar.",
  "problem.sign-in-unreachable.next":
    "Eine Firewall oder ein Proxy könnte dazwischenliegen. Prüfen Sie die Verbindung, und melden Sie sich dann erneut an.",
  "problem.sign-in-personal-account.title": "Das ist ein persönliches Microsoft-Konto.",
  "problem.sign-in-personal-account.next":
    "Melden Sie sich mit dem Geschäftskonto an, das Dynamics 365 in Ihrer Organisation verwaltet.",
  "problem.sign-in-changed.title":
    "Die Anmelde-App wurde in den Optionen geändert, daher sind Sie abgemeldet.",
  "problem.sign-in-changed.next": "Melden Sie sich erneut an, mit der jetzt festgelegten App.",
  "problem.sign-in-failed.title": "Die Anmeldung ist fehlgeschlagen, und es ist keine Ursache bekannt.",
  "problem.sign-in-failed.next":
    "Melden Sie sich erneut an. Wenn es erneut geschieht, senden Sie die Details an den Support.",
  "problem.sign-in-again.title": "Microsoft verlangt, dass Sie sich erneut anmelden.",
  "problem.sign-in-again.next": "Melden Sie sich an; die Arbeit geht dort weiter, wo sie angehalten wurde.",
  "problem.sign-in-left.title":
    "Das Anmeldefenster wurde geschlossen, bevor Microsoft hatte, was es verlangt ({code}).",
  "problem.sign-in-left.next":
    "{why} Mit dem Schließen des Fensters wurde diese Anmeldung beendet, und eine weitere öffnet dasselbe Fenster. Wenn Sie auf dessen Seite fortfahren können, melden Sie sich erneut an, und schließen Sie die Anmeldung dort ab. Wenn Sie abgewiesen wurden, schlagen Sie die Nummer unter „Was Ablehnungen bedeuten“ nach, oder verwenden Sie ein anderes Konto.",
  "problem.sign-in-left.said": "{meaning} Microsoft meldet: „{said}“",
  "problem.sign-in-in-vain.title":
    "Sie haben sich angemeldet, und Microsoft verlangt erneut eine Anmeldung ({code}).",
  "problem.sign-in-in-vain.next":
    "Eine weitere Anmeldung auf demselben Weg würde nicht helfen. Schlagen Sie die Nummer unter „Was Ablehnungen bedeuten“ nach, oder verwenden Sie ein anderes Konto.",
  "problem.sign-in-not-taken.title":
    "Sie haben sich angemeldet, und {who} verlangt erneut eine Anmeldung (Status {status}).",
  "problem.sign-in-not-taken.next":
    "{why} Eine weitere Anmeldung auf demselben Weg würde nicht helfen. Code und Anforderung stehen in den Details. Verwenden Sie ein anderes Konto, oder versuchen Sie es später erneut.",
  "problem.sign-in-not-taken.said": "Die Meldung lautet: „{said}“",
  "problem.sign-in-not-taken.unsaid": "Ein Grund wird nicht genannt.",
  "problem.elevated-unseen.title":
    "Power Platform meldet, dass {user} jetzt Systemadministrator ist, und {environment} zeigt das noch nicht.",
  "problem.elevated-unseen.next":
    "Die übliche Wartezeit ist verstrichen. Fahren Sie in einigen Minuten fort. Wenn es dabei bleibt, sieht ein Power Platform-Administrator den Grund mit „Diagnose ausführen“ für Ihren Benutzer.",
  "problem.signed-out.title": "Sie sind abgemeldet.",
  "problem.signed-out.next": "Melden Sie sich an; die Arbeit geht dort weiter, wo sie angehalten wurde.",
  "problem.signed-out-unused.title":
    "Sie wurden abgemeldet, da die Anmeldung eine Weile nicht genutzt wurde.",
  "problem.signed-out-unused.next": "Melden Sie sich erneut an, um fortzufahren.",
  "problem.sign-in-after-close.title": "Der Browser wurde während der Einrichtung geschlossen.",
  "problem.sign-in-after-close.next":
    "Melden Sie sich an; die Arbeit geht dort weiter, wo sie angehalten wurde. Die Anmeldung und der Wert des Geheimnisses waren nur im Arbeitsspeicher des Browsers und sind verloren: Ein Geheimnis, dessen Wert verloren ist, wird entfernt und ersetzt.",
  "problem.other-tenant.title":
    "Sie sind bei einer anderen Organisation angemeldet als der, in der diese Einrichtung begann.",
  "problem.other-tenant.next": "Melden Sie sich bei {tenant} an, um fortzufahren.",
  "problem.no-environment.title": "{user} sieht keine Umgebung mit Dynamics 365.",
  "problem.no-environment.next":
    "Melden Sie sich mit einem Konto an, das die Umgebung verwenden kann, oder bitten Sie um eine Umgebung mit Dataverse.",
  "problem.host-declined.title": "Dem Browser wurde nicht erlaubt, {url} zu erreichen.",
  "problem.host-declined.next":
    "Ohne diesen Zugriff kann der Anwendungsbenutzer nicht erstellt werden. Lassen Sie ihn zu, wenn der Browser erneut fragt; er gilt nur für diese eine Adresse.",
  "problem.directory-role-missing.title": "{user} darf in {tenant} keine Apps registrieren.",
  "problem.directory-role-missing.next":
    "Erforderlich ist die Rolle „Anwendungsentwickler“ oder „Cloudanwendungsadministrator“. Bitten Sie darum (oder aktivieren Sie sie), oder melden Sie sich mit einem Konto an, das sie hat. Eine Person mit dieser Rolle kann die App auch manuell registrieren; diese Einrichtung übernimmt sie dann.",
  "problem.not-system-administrator.title": "{user} ist in {environment} nicht Systemadministrator.",
  "problem.not-system-administrator.next":
    "Bitten Sie um die Sicherheitsrolle „Systemadministrator“ in dieser Umgebung, oder melden Sie sich mit einem Konto an, das sie hat. Ein globaler Administrator hat sie nicht automatisch. Wenn Sie globaler, Power Platform- oder Dynamics 365-Administrator sind und diese Rolle erst aktivieren müssen, aktivieren Sie sie, und prüfen Sie erneut: Dann können Sie die Rolle hier übernehmen.",
  "problem.elevation-refused.title":
    "{user} kann in {environment} auf diesem Weg nicht Systemadministrator werden.",
  "problem.elevation-refused.next":
    "Erforderlich ist die Rolle „Globaler Administrator“, „Power Platform-Administrator“ oder „Dynamics 365-Administrator“, aktiv und direkt zugewiesen, nicht über eine Gruppe. Aktivieren oder weisen Sie sie zu, und melden Sie sich erneut an, oder verwenden Sie ein Konto, das sie hat.",
  "problem.needs-consent.title": "Jemand muss für {tenant} zustimmen. Alles andere ist erledigt.",
  "problem.needs-consent.next":
    "Leiten Sie die Nachricht an eine Person mit der Rolle „Cloudanwendungsadministrator“ weiter. Die Einrichtung prüft alle paar Minuten und geht von selbst weiter; Sie können sie auch jetzt prüfen lassen oder ohne Zustimmung abschließen: Die vier Werte funktionieren in Dynamics 365, und was {vendor} mit diesen Berechtigungen tut, muss warten.",
  "problem.needs-consent.forward":
    "Guten Tag, die App „{name}“ (Client-ID {clientId}) verbindet Dynamics 365 mit {vendor} und benötigt die Administratorzustimmung für {tenant}. Bitte öffnen Sie {link}, und wählen Sie „Administratorzustimmung für {tenant} erteilen“ aus. Erforderlich ist die Rolle „Cloudanwendungsadministrator“ oder höher. Vielen Dank.",
  "problem.secret-gone.title": "Der Wert des Geheimnisses ist nicht mehr im Arbeitsspeicher dieses Browsers.",
  "problem.secret-gone.next":
    "Fahren Sie fort: Das Geheimnis, dessen Wert verloren ist, wird entfernt und ein neues erstellt.",
  "problem.secret-not-accepted.title":
    "Microsoft Entra meldet, dass das Geheimnis nicht zu dieser App gehört.",
  "problem.secret-not-accepted.next":
    "Es kann Minuten dauern, bis ein neues Geheimnis überall bekannt ist: Fahren Sie dann fort. Wenn es dabei bleibt, verwerfen Sie das Geheimnis, und führen Sie dies erneut aus, um ein weiteres zu erstellen.",
  "problem.microsoft-is-slow.title": "Microsoft sieht noch nicht überall, was erstellt wurde.",
  "problem.microsoft-is-slow.next":
    "Die übliche Wartezeit ist verstrichen. Fahren Sie in einigen Minuten fort.",
  "problem.rotation-running.title": "Ein neues Geheimnis wird gerade erstellt.",
  "problem.rotation-running.next":
    "Warten Sie, bis das endet oder pausiert, und versuchen Sie es dann erneut.",
  "problem.check-running.title": "Eine Einrichtung wird gerade repariert.",
  "problem.check-running.next": "Warten Sie, bis das endet oder pausiert, und versuchen Sie es dann erneut.",
  "problem.undo-running.title": "Eine Einrichtung wird gerade rückgängig gemacht.",
  "problem.undo-running.next": "Warten Sie, bis das endet oder pausiert, und versuchen Sie es dann erneut.",
  "problem.plan-changed.title": "In {tenant} hat sich etwas geändert, seit der Plan erstellt wurde.",
  "problem.plan-changed.next":
    "Wir haben seitdem nichts geändert. Lesen Sie den Plan erneut, und bestätigen Sie ihn dann.",
  "problem.plan-outdated.title": "Jemand hat in {tenant} etwas geändert, nachdem Sie den Plan gelesen haben.",
  "problem.plan-outdated.next":
    "Nichts, was jemand anderes erstellt hat, wurde übernommen. Lesen Sie den Plan erneut, und bestätigen Sie ihn dann.",
  "problem.application-deactivated.title":
    "Die App „{name}“ ({id}) ist deaktiviert, daher kann sich niemand als diese App anmelden.",
  "problem.application-deactivated.next":
    "Klären Sie, wer sie warum deaktiviert hat. Um sie zu verwenden, aktivieren Sie sie in Microsoft Entra unter „App-Registrierungen“, und prüfen Sie dann erneut. Oder wählen Sie eine andere App aus.",
  "problem.application-disabled-by-microsoft.title": "Microsoft hat die App „{name}“ ({id}) deaktiviert.",
  "problem.application-disabled-by-microsoft.next":
    "Nur der Microsoft-Support kann sie wieder aktivieren. Wählen Sie eine andere App aus, oder erstellen Sie eine neue.",
  "problem.service-principal-disabled.title": "Die Anmeldung ist für die App „{name}“ ({id}) deaktiviert.",
  "problem.service-principal-disabled.next":
    "Klären Sie, wer sie warum deaktiviert hat. Um die App zu verwenden, legen Sie „Aktiviert für die Benutzeranmeldung?“ in Microsoft Entra unter „Unternehmensanwendungen“, „Eigenschaften“ auf „Ja“ fest, und prüfen Sie dann erneut. Oder wählen Sie eine andere App aus.",
  "problem.application-user-of-another.title":
    "Der Anwendungsbenutzer „{name}“ gehört zu einem Dienstprinzipal, den es nicht mehr gibt.",
  "problem.application-user-of-another.next":
    "Dynamics 365 würde jede Anforderung der App ablehnen. Löschen Sie diesen Anwendungsbenutzer im Power Platform Admin Center, und prüfen Sie dann erneut: Ein neuer wird erstellt.",
  "problem.notes-unreadable.title": "Die Notizen zur bisherigen Arbeit konnten nicht gelesen werden.",
  "problem.notes-unreadable.next":
    "Es wurde erneut gelesen, was in {tenant} vorhanden ist, und darauf beruht der Plan unten. Lesen und bestätigen Sie ihn, um fortzufahren. Wenn er ein weiteres Geheimnis anbietet, kann das zuvor erstellte im Portal entfernt werden.",
  "problem.state-unreadable.title": "Die gespeicherte Einrichtung konnte nicht gelesen werden.",
  "problem.state-unreadable.next":
    "Sie stammt von einer anderen Version oder ist beschädigt. Beginnen Sie neu: Was erstellt wurde, wird gefunden und weitergenutzt.",
  "problem.application-deleted.title":
    "Eine gelöschte App belegt noch den Namen der App, die wir erstellen würden.",
  "problem.application-deleted.next":
    "Stellen Sie sie unter „App-Registrierungen“ > „Gelöschte Anwendungen“ wieder her, oder löschen Sie sie endgültig. Versuchen Sie es dann erneut.",
  "problem.application-not-single-tenant.title":
    "Die App „{name}“ ({id}) ist für andere Organisationen offen.",
  "problem.application-not-single-tenant.next":
    "{vendor} benötigt eine App nur für Ihre Organisation. Wählen Sie eine andere aus, oder erstellen Sie eine neue.",
  "problem.secrets-forbidden.title":
    "Die Richtlinie Ihrer Organisation verbietet geheime Clientschlüssel für diese App.",
  "problem.secrets-forbidden.next":
    "Bitten Sie die Person, die in Microsoft Entra die Anwendungsrichtlinien verwaltet, diese App auszunehmen, und versuchen Sie es dann erneut.",
  "problem.secret-too-short.title":
    "Die Richtlinie Ihrer Organisation erlaubt nur Geheimnisse mit weniger als einer Woche Gültigkeit.",
  "problem.secret-too-short.next":
    "Geheimnisse sind nicht verboten, aber {vendor} würde alle paar Tage ein neues benötigen. Bitten Sie die Person, die in Microsoft Entra die Anwendungsrichtlinien verwaltet, dieser App eine längere Gültigkeit zu erlauben, und versuchen Sie es dann erneut.",
  "problem.secret-too-short.forward":
    "Guten Tag, um Dynamics 365 mit {vendor} zu verbinden, benötigt die App-Registrierung „{name}“ in {tenant} einen geheimen Clientschlüssel, der länger gültig ist, als die App-Verwaltungsrichtlinie erlaubt. Könnten Sie dieser App unter Microsoft Entra > „Unternehmensanwendungen“ > „Anwendungsrichtlinien“ eine längere Gültigkeit erlauben?",
  "problem.secret-too-long.title":
    "Die Richtlinie Ihrer Organisation erlaubt kein Geheimnis mit so langer Gültigkeit.",
  "problem.secret-too-long.next":
    "Es wurde kein Geheimnis erstellt. Wählen Sie unter „Details“ eine kürzere Gültigkeit aus, und versuchen Sie es dann erneut.",
  "problem.application-user-elsewhere.title":
    "Der Anwendungsbenutzer „{name}“ ist in einer anderen Unternehmenseinheit als {unit}.",
  "problem.application-user-elsewhere.next":
    "Ein Verschieben würde seine Rollen entfernen. Wählen Sie unten die Unternehmenseinheit aus, in der er ist, oder verschieben Sie ihn im Power Platform Admin Center.",
  "problem.application-user-deleted.title":
    "Ein gelöschter Anwendungsbenutzer dieser App blockiert noch einen neuen.",
  "problem.application-user-deleted.next":
    "Stellen Sie ihn im Power Platform Admin Center wieder her, oder löschen Sie ihn dort endgültig, und versuchen Sie es dann erneut.",
  "problem.microsoft-unavailable.title": "{who} hat nicht wie erwartet geantwortet.",
  "problem.microsoft-unavailable.next":
    "Es ist nichts verloren. Warten Sie eine Minute, und fahren Sie dann fort.",
  "problem.read-not-answered.title":
    "Die Anforderung an {who}, {what}, blieb erfolglos: Minutenlang kamen nur Fehler zurück.",
  "problem.read-not-answered.next":
    "Das ist ein Fehler des Dienstes (Status {status}) und sagt nichts über Ihre Rechte. Alles andere wurde gelesen. Prüfen Sie in einigen Minuten erneut.",
  "problem.there-unseen.title":
    "{who} meldet, dass bereits vorhanden ist, was erstellt werden soll, und zeigt es nicht an.",
  "problem.there-unseen.next":
    "Es wurde abgelehnt, {what}: „{said}“ Möglicherweise ist es gelöscht und noch nicht verschwunden oder wird diesem Konto vorenthalten. Suchen Sie es im Admin Center, auch unter den gelöschten Elementen; stellen Sie es wieder her, oder löschen Sie es endgültig, und fahren Sie dann fort.",
  "problem.answer-not-usable.title": "Diese Version kann Microsofts Antwort nicht verwenden.",
  "problem.answer-not-usable.next":
    "Die Details zeigen, welche es ist. Suchen Sie nach einem Update dieser Erweiterung, und versuchen Sie dann fortzufahren; wenn es erneut geschieht, senden Sie die Details an den Support.",
  "problem.no-room.title": "Der Platz reicht nicht, um das Geheimnis sicher aufzubewahren.",
  "problem.no-room.next":
    "Ihr Browser hat nicht gespeichert, was sich diese Erweiterung merken muss. Ein Geheimnis, das nicht aufbewahrt werden konnte, wird entfernt. Geben Sie Speicherplatz frei, oder schließen Sie andere Fenster, und fahren Sie dann fort.",
  "problem.in-a-line": "{title} Die Meldung lautet: „{said}“",
  "problem.refused.title": "{who} hat es abgelehnt, {what}.",
  "problem.refused-silently.title": "{who} hat es abgelehnt, {what}.",
  "problem.refused-silently.next":
    "Ein Grund wurde nicht genannt (Status {status}). Die Anforderung steht in den Details; wer {who} betreut, kann mehr sagen.",
  "problem.refused.next":
    "Die Meldung lautet: „{said}“ Das beweist keine Ursache, daher wird hier keine genannt. Code und Anforderung stehen in den Details; wer {who} betreut, kann mehr sagen.",
  "problem.secrets-forbidden.forward":
    "Guten Tag, um Dynamics 365 mit {vendor} zu verbinden, benötigt die App-Registrierung „{name}“ in {tenant} einen geheimen Clientschlüssel, den die App-Verwaltungsrichtlinie verbietet. Könnten Sie diese App unter Microsoft Entra > „Unternehmensanwendungen“ > „Anwendungsrichtlinien“ ausnehmen?",
  "problem.directory-role-missing.forward":
    "Guten Tag, um Dynamics 365 mit {vendor} zu verbinden, muss ich in {tenant} eine App registrieren und für die Organisation zustimmen. Könnten Sie {user} vorübergehend die Rolle „Cloudanwendungsadministrator“ zuweisen oder {vendor} Setup for Dynamics 365 selbst ausführen?",
  "problem.not-system-administrator.forward":
    "Guten Tag, um Dynamics 365 mit {vendor} zu verbinden, benötige ich die Sicherheitsrolle „Systemadministrator“ in der Umgebung {environment}. Könnten Sie sie {user} vorübergehend zuweisen oder {vendor} Setup for Dynamics 365 selbst ausführen?",

  "ui.problem.fact.service": "Dienst",
  "ui.problem.fact.operation": "Vorgang",
  "ui.problem.fact.status": "Status",
  "ui.problem.fact.code": "Microsofts Code",
  "ui.problem.fact.requestId": "Anforderungs-ID",
  "ui.problem.fact.answer": "Antwort",
  "ui.problem.fact.api": "API",
  "ui.problem.fact.policies": "ID der Richtlinie für bedingten Zugriff",
  "ui.problem.fact.host": "Host",
  "ui.problem.fact.message": "Im Wortlaut",
  "ui.problem.fact.clientId": "Client-ID",
  "ui.problem.fact.error": "Fehler",
  "ui.problem.fact.kind": "Art",
  "ui.problem.fact.time": "Zeit",
};
