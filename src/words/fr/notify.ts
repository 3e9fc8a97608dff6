import type { notify as english } from "../en/notify.ts";

/** Words of the browser's notifications, in French. See en/notify.ts. */
export const notify: Readonly<Record<keyof typeof english, string>> = {
  "notify.title": "{vendor} Setup for Dynamics 365",
  "notify.ended":
    "La configuration pour {environment} est terminée. Ouvrez l'extension pour obtenir les quatre valeurs.",
  "notify.needs-you": "La configuration pour {environment} s'est arrêtée et a besoin de vous.",
  "notify.goes-on": "La configuration pour {environment} continue.",
  "notify.work-ended": "L'opération lancée pour un environnement connecté est terminée.",
  "notify.work-needs-you":
    "L'opération lancée pour un environnement connecté s'est arrêtée et a besoin de vous.",
  "notify.work-goes-on": "L'opération lancée pour un environnement connecté continue.",
  "notify.secret-ends": "Le secret client pour {environment} expire dans {days} {days|jour|jours}.",
  "notify.secret-ends-tomorrow": "Le secret client pour {environment} expire dans moins d'un jour.",
  "notify.secret-ends-day": "Le secret client pour {environment} expire dans un jour.",
  "notify.secret-ended":
    "Le secret client pour {environment} a expiré. {vendor} ne peut plus l'utiliser pour se connecter.",
};
