import type { notify as english } from "../en/notify.ts";

/** Words of the browser's notifications, in German. See en/notify.ts. */
export const notify: Readonly<Record<keyof typeof english, string>> = {
  "notify.title": "{vendor} Setup for Dynamics 365",
  "notify.ended":
    "Die Einrichtung von {environment} ist beendet. Öffnen Sie die Erweiterung, um die vier Werte zu sehen.",
  "notify.needs-you": "Die Einrichtung von {environment} wurde angehalten, Sie werden benötigt.",
  "notify.goes-on": "Die Einrichtung von {environment} geht weiter.",
  "notify.work-ended": "Der von Ihnen gestartete Vorgang für eine verbundene Umgebung ist beendet.",
  "notify.work-needs-you":
    "Der von Ihnen gestartete Vorgang für eine verbundene Umgebung wurde angehalten, Sie werden benötigt.",
  "notify.work-goes-on": "Der von Ihnen gestartete Vorgang für eine verbundene Umgebung geht weiter.",
  "notify.secret-ends": "Der geheime Clientschlüssel für {environment} läuft in {days} {days|Tag|Tagen} ab.",
  "notify.secret-ends-tomorrow":
    "Der geheime Clientschlüssel für {environment} läuft innerhalb eines Tages ab.",
  "notify.secret-ends-day": "Der geheime Clientschlüssel für {environment} läuft in einem Tag ab.",
  "notify.secret-ended":
    "Der geheime Clientschlüssel für {environment} ist abgelaufen. {vendor} kann sich nicht mehr damit anmelden.",
};
