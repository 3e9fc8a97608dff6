import type { screens as english } from "../en/screens.ts";

/** Words that the popup may show when it opens, in German. See en/screens.ts. */
export const screens: Readonly<Record<keyof typeof english, string>> = {
  "app.name": "{vendor} Setup for Dynamics 365",

  "ui.common.cancel": "Abbrechen",
  "ui.common.back": "Zurück",
  "ui.common.close": "Schließen",
  "ui.common.copied": "Kopiert",
  "ui.common.copy": "Kopieren: {what}",
  "ui.common.copy-failed":
    "Der Browser hat das Kopieren nicht zugelassen. Markieren Sie den Text, und kopieren Sie ihn manuell.",
  "ui.common.details": "Details",
  "ui.common.open-link": "Im Portal öffnen",
  "ui.common.new-tab": "(öffnet sich in neuem Tab)",
  "ui.common.show-details": "Details anzeigen: {title}",
  "ui.common.hide-details": "Details ausblenden: {title}",
  "ui.common.loading": "Einen Moment…",

  "ui.notice.refused":
    "Das ist nicht mehr möglich, da sich etwas geändert hat. Sehen Sie sich die Ansicht noch einmal an.",
  "ui.notice.plan-changed":
    "Der Plan hat sich geändert, seit Sie ihn gelesen haben. Lesen Sie ihn erneut, und bestätigen Sie dann.",
  "ui.notice.unreachable":
    "Der Hintergrundprozess der Erweiterung hat nicht geantwortet. Versuchen Sie es erneut; wenn das nicht hilft, laden Sie die Erweiterung neu.",

  "ui.menu.label": "Mehr",
  "ui.menu.signed-in": "Angemeldet als {username}",
  "ui.menu.panel": "In der Seitenleiste öffnen",
  "ui.menu.sidebar": "In der Sidebar öffnen",
  "ui.menu.options": "Optionen",
  "ui.menu.help": "Hilfe",
  "ui.menu.about": "Info",
  "ui.menu.reset": "Alles zurücksetzen",
  "ui.menu.environment": "Andere Umgebung auswählen",
  "ui.menu.account": "Mit anderem Konto anmelden",
  "ui.menu.sign-out": "Abmelden",
  "ui.sign-out.title": "Abmelden und Einrichtung anhalten?",
  "ui.sign-out.text":
    "Was bisher erstellt wurde, bleibt erhalten. Die Einrichtung geht dort weiter, wo sie angehalten wurde, wenn Sie sich wieder anmelden.",
  "ui.sign-out.confirm": "Abmelden",
  "ui.sign-out.cancel": "Angemeldet bleiben",
  "ui.sign-out.done": "Sie sind abgemeldet.",
  "ui.menu.support": "Details für den Support kopieren",
  "ui.menu.support-copied": "Die Details für den Support sind kopiert. Sie enthalten kein Geheimnis.",
  "ui.menu.start-over": "Neu beginnen",
  "ui.start-over.title": "Anhalten und neu beginnen?",
  "ui.start-over.text":
    "Die Einrichtung wird beendet. Was bis jetzt in {tenant} erstellt wurde, bleibt dort; eine spätere Einrichtung findet es und nutzt es weiter.",
  "ui.start-over.confirm": "Neu beginnen",
  "ui.start-over.cancel": "Einrichtung fortsetzen",

  "ui.header.tenant": "Mandant: {tenant}",
  "ui.header.environment": "Umgebung: {environment}",

  "ui.start.title": "Dynamics 365 mit {vendor} verbinden",
  "ui.start.text":
    "Am Ende erhalten Sie die vier Werte, die {vendor} benötigt, bereits getestet. Das dauert etwa eine Minute.",
  "ui.start.you-need": "Sie benötigen",
  "ui.start.need-entra": "Berechtigung, Apps zu registrieren und für Ihre Organisation zuzustimmen",
  "ui.start.need-entra-hint": "Cloudanwendungsadministrator oder höher in Microsoft Entra",
  "ui.start.need-dataverse": "Volle Rechte in der Dynamics 365-Umgebung",
  "ui.start.need-dataverse-hint": "Dort die Sicherheitsrolle „Systemadministrator“",
  "ui.start.by-hand": "Haben Sie {vendor} manuell verbunden?",
  "ui.start.action": "Automatisch einrichten",
  "ui.start.action-hint": "Sie sehen zuerst den Plan. Es wird nichts geändert, bevor Sie ihn bestätigen.",
  "ui.start.what-is-changed": "Was wird geändert?",
  "ui.start.no-client-id-title": "Zuerst wird eine Anmelde-App benötigt",
  "ui.start.no-client-id-text":
    "Sie melden sich über eine App Ihrer eigenen Organisation bei Microsoft an. Die Anleitung registriert sie einmalig mit Ihnen.",
  "ui.start.no-client-id-action": "Anmelde-App einrichten",
  "ui.start.held-title": "Ein geheimer Clientschlüssel ist noch im Arbeitsspeicher",
  "ui.start.held-text":
    "Er stammt aus einer früheren Einrichtung von {url}. Er bleibt im Arbeitsspeicher dieses Browsers, bis Sie den Browser schließen.",
  "ui.start.held-action": "Anmeldeinformationen anzeigen",

  "ui.months.one": "1 Monat",
  "ui.months.many": "{count} Monate",

  "ui.unreadable.title": "Die gespeicherte Einrichtung konnte nicht gelesen werden.",
  "ui.unreadable.text":
    "Sie ist beschädigt oder stammt von einer anderen Version. Was in Ihrer Organisation erstellt wurde, ist noch vorhanden: Beginnen Sie neu, dann wird es gefunden und weitergenutzt.",
};
