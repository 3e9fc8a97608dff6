import type { notifyOffer as english } from "../en/notify-offer.ts";

/** Words that ask whether notifications are wanted, in German. See en/notify-offer.ts. */
export const notifyOffer: Readonly<Record<keyof typeof english, string>> = {
  "ui.notify.run":
    "Das kann eine Weile dauern. Der Browser kann Sie benachrichtigen, wenn es weitergeht, endet oder Sie benötigt werden.",
  "ui.notify.ends-title": "Erinnerungen",
  "ui.notify.ends":
    "Der Browser kann Sie 60, 30, 14, 7 Tage und 1 Tag vor dem Ablauf eines geheimen Clientschlüssels benachrichtigen, wenn er dann geöffnet ist.",
  "ui.notify.allow": "Benachrichtigungen zulassen",
  "ui.notify.allowed": "Der Browser wird Sie benachrichtigen.",
  "ui.notify.declined":
    "Der Browser hat es nicht zugelassen. Die Zahl auf dem Symbol in der Symbolleiste informiert Sie trotzdem.",
};
