import type { notifyOffer as english } from "../en/notify-offer.ts";

/** Words that ask whether notifications are wanted, in French. See en/notify-offer.ts. */
export const notifyOffer: Readonly<Record<keyof typeof english, string>> = {
  "ui.notify.run":
    "Cela peut prendre un moment. Le navigateur peut vous avertir quand l'opération reprend, se termine ou a besoin de vous.",
  "ui.notify.ends-title": "Rappels",
  "ui.notify.ends":
    "Le navigateur peut vous avertir 60, 30, 14, 7 et 1 jours avant l'expiration d'un secret client, s'il est alors ouvert.",
  "ui.notify.allow": "Autoriser les notifications",
  "ui.notify.allowed": "Le navigateur vous avertira.",
  "ui.notify.declined":
    "Le navigateur ne l'a pas permis. Le nombre affiché sur l'icône de la barre d'outils vous avertit tout de même.",
};
