import type { record as english } from "../en/record.ts";

/** Words of the record of a set-up, its picture and its calendar file, in German. See en/record.ts. */
export const record: Readonly<Record<keyof typeof english, string>> = {
  "ui.part.tenant": "Ihre Organisation: {name}",
  "ui.part.environment": "Umgebung: {name}",
  "ui.part.application": "App-Registrierung",
  "ui.part.secret": "Geheimer Clientschlüssel",
  "ui.part.service-principal": "Dienstprinzipal",
  "ui.part.grant": "Zustimmung",
  "ui.part.application-user": "Anwendungsbenutzer",
  "ui.part.role": "Sicherheitsrolle",
  "ui.part.business-unit": "Unternehmenseinheit",
  "ui.part.picture": "Bild",

  "ui.record.picture": "So hängt es zusammen. {list}",
  "ui.record.how": "So hängt es zusammen",
  "ui.record.created": "Erstellt",
  "ui.record.changed": "Geändert",
  "ui.record.will-create": "Wird erstellt",
  "ui.record.will-change": "Wird geändert",
  "ui.record.before": "War vorher vorhanden",
  "ui.record.replaced": "Durch ein neues ersetzt; funktioniert bis {until}.",
  "ui.record.ends": "läuft ab am {date}",

  "ui.record.title": "Was getan wurde",
  "ui.record.older":
    "Diese Einrichtung stammt von einer älteren Version, die keine Liste ihrer Bestandteile geführt hat. Die Portale zeigen sie.",
  "ui.record.open": "Protokoll öffnen",
  "ui.record.calendar": "Kalenderdatei speichern",
  "ui.record.calendar-hint":
    "Sie erinnert Sie 60, 30, 14, 7 Tage und 1 Tag vor Ablauf des Geheimnisses, ohne diese Erweiterung.",
  "ui.record.portals": "In den Portalen öffnen",
  "ui.record.open-app": "App-Registrierung in Microsoft Entra",
  "ui.record.open-secrets": "Geheime Clientschlüssel in Microsoft Entra",
  "ui.record.open-permissions": "API-Berechtigungen in Microsoft Entra",
  "ui.record.open-users": "Anwendungsbenutzer in Power Platform",
  "ui.record.open-dynamics": "Dynamics 365",

  "ui.record.page-title": "Einrichtungsprotokoll: {environment} und {vendor}",
  "ui.record.left-out": "Ausgelassen, wie im Plan gewählt: {names}.",
  "ui.record.lacking": "Fehlte, als die Einrichtung in die Liste aufgenommen wurde: {names}.",
  "ui.record.no-secret":
    "Dieses Protokoll enthält kein Geheimnis. Es wird auf Ihrem Computer erstellt und nirgendwohin gesendet.",
  "ui.record.print": "Drucken oder als PDF speichern",
  "ui.record.save": "Als Datei speichern",
  "ui.record.file": "{vendor} {host} Protokoll",
  "ui.record.calendar-file": "{vendor} {host} Geheimnis läuft ab",
  "ui.record.not-found": "Diese Einrichtung gibt es in diesem Browser nicht mehr.",
  "ui.record.facts": "Was verbunden wurde",
  "ui.record.fact-organization": "Organisation",
  "ui.record.fact-tenant": "Mandanten-ID",
  "ui.record.fact-environment": "Umgebung",
  "ui.record.fact-url": "Dynamics-URL",
  "ui.record.fact-client": "Client-ID",
  "ui.record.fact-connected": "Verbunden",
  "ui.record.fact-by": "Von",
  "ui.record.fact-tested": "Getestet",
  "ui.record.fact-secret-ends": "Geheimnis läuft ab",
  "ui.record.parts": "Bestandteile",
  "ui.record.column-part": "Teil",
  "ui.record.column-id": "ID",
  "ui.record.column-what": "Was getan wurde",
  "ui.record.created-at": "Erstellt: {when}",
  "ui.record.changed-at": "Geändert: {when}",
  "ui.record.in-portal": "Im Portal öffnen",
  "ui.record.permissions": "Berechtigungen mit Zustimmung",
  "ui.record.delegated":
    "Alle sind delegiert: Damit darf {vendor} nie mehr als die angemeldete Person. Die Zustimmung wurde für die gesamte Organisation erteilt.",
  "ui.record.scope-before": "{scope} (zuvor gewährt)",
  "ui.record.undo": "So machen Sie es manuell rückgängig",
  "ui.record.undo-text":
    "Auch die Erweiterung kann es rückgängig machen: auf ihrem Startbildschirm unter „Mehr“. Manuell in dieser Reihenfolge:",
  "ui.record.undo-user":
    "Öffnen Sie im Power Platform Admin Center die Umgebung und dann „S2S-Apps“. Deaktivieren Sie den Anwendungsbenutzer, und löschen Sie ihn dann.",
  "ui.record.undo-roles":
    "Öffnen Sie im Power Platform Admin Center die Umgebung und dann „S2S-Apps“. Entziehen Sie dem Anwendungsbenutzer die als erstellt gekennzeichneten Sicherheitsrollen.",
  "ui.record.undo-app":
    "Löschen Sie in Microsoft Entra die App-Registrierung. Geheimnis, Dienstprinzipal und Zustimmung werden mit ihr entfernt. Microsoft bewahrt eine gelöschte App 30 Tage lang auf.",
  "ui.record.undo-secret":
    "Öffnen Sie in Microsoft Entra „Zertifikate & Geheimnisse“ der App, und löschen Sie dieses Geheimnis.",
  "ui.record.undo-grant":
    "Öffnen Sie in Microsoft Entra unter „Unternehmensanwendungen“ die App und dann „Berechtigungen“, und widerrufen Sie die als erstellt gekennzeichneten.",
  "ui.record.undo-nothing":
    "Diese Erweiterung hat hier nichts erstellt, daher gibt es nichts rückgängig zu machen.",

  "ui.calendar.summary": "{vendor}: Der geheime Clientschlüssel für {environment} läuft ab",
  "ui.calendar.description":
    "Nach diesem Tag kann sich {vendor} nicht mehr bei {url} anmelden. Erstellen Sie vorher ein neues Geheimnis, mit der Erweiterung oder in Microsoft Entra (App {clientId}, „Zertifikate & Geheimnisse“), und geben Sie es an {vendor} weiter.",
  "ui.calendar.product": "{vendor} Setup for Dynamics 365",
};
