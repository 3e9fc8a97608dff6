import type { menu as english } from "../en/menu.ts";

/** Words of what the menu opens: About, and Reset everything, in German. See en/menu.ts. */
export const menu: Readonly<Record<keyof typeof english, string>> = {
  "ui.about.title": "Info",
  "ui.about.version": "{name}, Version {version}",
  "ui.about.sent": "Was wohin gesendet wird",
  "ui.about.sent-text":
    "Nur Microsoft wird aufgerufen, unter diesen Adressen. Es ist kein Server von uns beteiligt, und es wird nichts gemessen.",
  "ui.about.login": "Ihre Anmeldung; eine Anmeldung mit den neuen Anmeldeinformationen, um sie zu testen",
  "ui.about.graph": "App-Registrierung, Geheimnis, Dienstprinzipal, Zustimmung",
  "ui.about.bap": "Die Liste Ihrer Umgebungen",
  "ui.about.discovery": "Die Liste Ihrer Umgebungen, wenn die andere keine zeigt",
  "ui.about.power-platform": "Übernahme der Rolle „Systemadministrator“, wenn Sie dies anfordern",
  "ui.about.allowed": "Diese Adresse haben Sie in Ihrem Browser zugelassen",
  "ui.about.texts": "Dokumente",
  "ui.about.privacy": "Datenschutz",
  "ui.about.help": "Was Ablehnungen bedeuten und was hilft",
  "ui.about.license": "Lizenz dieser Erweiterung",
  "ui.about.notices": "Lizenzen der enthaltenen Bibliotheken",

  "ui.reset.title": "Alles zurücksetzen",
  "ui.reset.held": "Ein geheimer Clientschlüssel ist noch im Arbeitsspeicher",
  "ui.reset.held-text": "Er wird gelöscht, und niemand kann ihn erneut anzeigen. Übergeben Sie ihn vorher.",
  "ui.reset.here": "Wird aus diesem Browser entfernt",
  "ui.reset.here-sign-in": "Ihre Anmeldung und alle geheimen Clientschlüssel im Arbeitsspeicher",
  "ui.reset.here-progress": "Was bisher getan wurde und wo Sie in der Anleitung sind",
  "ui.reset.here-set-ups":
    "Die Liste der Einrichtungen ({count}) mit ihren Protokollen und Erinnerungen und wo Sie in der Anleitung sind",
  "ui.reset.here-options": "Die IDs der Anmelde-App und alle Optionen",
  "ui.reset.here-access": "Der von Ihnen zugelassene Zugriff auf Adressen und Portale",
  "ui.reset.stays": "Bleibt bestehen",
  "ui.reset.stays-tenant":
    "Alles in Ihrer Organisation: Apps und ihre Geheimnisse, Zustimmung, Anwendungsbenutzer, Rollen und die Anmelde-App.",
  "ui.reset.stays-undo":
    "Um eine Einrichtung zurückzunehmen, wählen Sie vorher auf ihrer Karte „Einrichtung rückgängig machen“ aus. Nach dem Zurücksetzen ist hier nicht mehr bekannt, was sie erstellt hat.",
  "ui.reset.stays-policy": "Was die Richtlinie Ihrer Organisation für diese Erweiterung festlegt.",
  "ui.reset.action": "Alles zurücksetzen",
  "ui.reset.confirm-title": "Jetzt alles zurücksetzen?",
  "ui.reset.confirm-text":
    "Die Erweiterung beginnt von vorn, wie nach der Installation. Das kann nicht rückgängig gemacht werden. In Ihrer Organisation ändert sich nichts.",
  "ui.reset.busy":
    "In Ihrer Organisation wird gerade etwas ausgeführt. Warten Sie, bis es beendet ist, und setzen Sie dann zurück.",
};
