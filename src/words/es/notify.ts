import type { notify as english } from "../en/notify.ts";

/** Words of the browser's notifications, in Spanish. See en/notify.ts. */
export const notify: Readonly<Record<keyof typeof english, string>> = {
  "notify.title": "{vendor} Setup for Dynamics 365",
  "notify.ended":
    "La configuración de {environment} ha terminado. Abra la extensión para ver los cuatro valores.",
  "notify.needs-you": "La configuración de {environment} se ha detenido y necesita su intervención.",
  "notify.goes-on": "La configuración de {environment} continúa.",
  "notify.work-ended": "Lo que inició para un entorno conectado ha terminado.",
  "notify.work-needs-you":
    "Lo que inició para un entorno conectado se ha detenido y necesita su intervención.",
  "notify.work-goes-on": "Lo que inició para un entorno conectado continúa.",
  "notify.secret-ends": "El secreto de cliente de {environment} expira dentro de {days} {days|día|días}.",
  "notify.secret-ends-tomorrow": "El secreto de cliente de {environment} expira en menos de un día.",
  "notify.secret-ends-day": "El secreto de cliente de {environment} expira dentro de un día.",
  "notify.secret-ended":
    "El secreto de cliente de {environment} ha expirado. {vendor} ya no puede iniciar sesión con él.",
};
