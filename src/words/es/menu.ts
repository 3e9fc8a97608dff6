import type { menu as english } from "../en/menu.ts";

/** Words of what the menu opens, in Spanish. See en/menu.ts. */
export const menu: Readonly<Record<keyof typeof english, string>> = {
  "ui.about.title": "Acerca de",
  "ui.about.version": "{name}, versión {version}",
  "ui.about.sent": "Qué se envía y adónde",
  "ui.about.sent-text":
    "Solo se llama a Microsoft, en estas direcciones. No hay ningún servidor nuestro y no se mide nada.",
  "ui.about.login": "Su inicio de sesión; un inicio de sesión con las credenciales nuevas, para probarlas",
  "ui.about.graph": "Registro de aplicación, secreto, entidad de servicio, consentimiento",
  "ui.about.bap": "La lista de sus entornos",
  "ui.about.discovery": "La lista de sus entornos, si la otra no muestra ninguno",
  "ui.about.power-platform": "Obtener el rol Administrador del sistema, si usted lo pide",
  "ui.about.allowed": "Usted permitió esta dirección en el explorador",
  "ui.about.texts": "Documentos",
  "ui.about.privacy": "Privacidad",
  "ui.about.help": "Qué significan los rechazos y cómo resolverlos",
  "ui.about.license": "Licencia de esta extensión",
  "ui.about.notices": "Licencias de las bibliotecas que contiene",

  "ui.reset.title": "Restablecer todo",
  "ui.reset.held": "Todavía hay un secreto de cliente en memoria",
  "ui.reset.held-text": "Se borrará y nadie podrá volver a mostrarlo. Entréguelo antes.",
  "ui.reset.here": "Se quita de este explorador",
  "ui.reset.here-sign-in": "Su inicio de sesión y todos los secretos de cliente en memoria",
  "ui.reset.here-progress": "Lo que se ha hecho hasta ahora y el punto de la guía en el que está",
  "ui.reset.here-set-ups":
    "La lista de configuraciones ({count}) con sus informes y recordatorios, y el punto de la guía en el que está",
  "ui.reset.here-options": "Los id. de la aplicación de inicio de sesión y todas las opciones",
  "ui.reset.here-access": "El acceso a las direcciones y los portales que permitió",
  "ui.reset.stays": "Se conserva",
  "ui.reset.stays-tenant":
    "Todo lo que está en su organización: aplicaciones y sus secretos, consentimiento, usuarios de aplicación, roles y la aplicación de inicio de sesión.",
  "ui.reset.stays-undo":
    "Para revertir una configuración, elija antes Deshacer en su tarjeta. Después de restablecer, nada aquí sabrá lo que creó.",
  "ui.reset.stays-policy": "Lo que la directiva de su organización establece para esta extensión.",
  "ui.reset.action": "Restablecer todo",
  "ui.reset.confirm-title": "¿Restablecer todo ahora?",
  "ui.reset.confirm-text":
    "La extensión empieza de nuevo, como recién instalada. Esto no se puede revertir. En su organización no cambia nada.",
  "ui.reset.busy":
    "Ahora mismo se está haciendo algo en su organización. Espere a que termine y después restablezca.",
};
