import type { notifyOffer as english } from "../en/notify-offer.ts";

/** Words that ask whether notifications are wanted, in Spanish. See en/notify-offer.ts. */
export const notifyOffer: Readonly<Record<keyof typeof english, string>> = {
  "ui.notify.run":
    "Esto puede tardar. El explorador puede avisarle cuando continúe, cuando termine o cuando haga falta su intervención.",
  "ui.notify.ends-title": "Recordatorios",
  "ui.notify.ends":
    "El explorador puede avisarle 60, 30, 14 y 7 días, y 1 día, antes de que expire un secreto de cliente, si está abierto en ese momento.",
  "ui.notify.allow": "Permitir notificaciones",
  "ui.notify.allowed": "El explorador le avisará.",
  "ui.notify.declined":
    "El explorador no lo permitió. El número sobre el icono de la barra de herramientas le avisa de todos modos.",
};
