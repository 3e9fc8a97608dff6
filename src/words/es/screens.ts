import type { screens as english } from "../en/screens.ts";

/** Words that the popup may show when it opens, in Spanish. See en/screens.ts. */
export const screens: Readonly<Record<keyof typeof english, string>> = {
  "app.name": "{vendor} Setup for Dynamics 365",

  "ui.common.cancel": "Cancelar",
  "ui.common.back": "Atrás",
  "ui.common.close": "Cerrar",
  "ui.common.copied": "Copiado",
  "ui.common.copy": "Copiar {what}",
  "ui.common.copy-failed": "El explorador no nos permitió copiar. Seleccione el texto y cópielo manualmente.",
  "ui.common.details": "Detalles",
  "ui.common.open-link": "Abrir en el portal",
  "ui.common.new-tab": "(se abre en una pestaña nueva)",
  "ui.common.show-details": "Mostrar detalles de {title}",
  "ui.common.hide-details": "Ocultar detalles de {title}",
  "ui.common.loading": "Un momento…",

  "ui.notice.refused": "Eso ya no se puede hacer, porque algo ha cambiado. Revise la pantalla de nuevo.",
  "ui.notice.plan-changed": "El plan ha cambiado desde que lo leyó. Léalo de nuevo y, después, confirme.",
  "ui.notice.unreachable":
    "El proceso en segundo plano de la extensión no respondió. Inténtelo de nuevo; si eso no ayuda, recargue la extensión.",

  "ui.menu.label": "Más",
  "ui.menu.signed-in": "Sesión iniciada como {username}",
  "ui.menu.panel": "Abrir en el panel lateral",
  "ui.menu.sidebar": "Abrir en la barra lateral",
  "ui.menu.options": "Opciones",
  "ui.menu.help": "Ayuda",
  "ui.menu.about": "Acerca de",
  "ui.menu.reset": "Restablecer todo",
  "ui.menu.environment": "Elegir otro entorno",
  "ui.menu.account": "Iniciar sesión con otra cuenta",
  "ui.menu.sign-out": "Cerrar sesión",
  "ui.sign-out.title": "¿Cerrar sesión y pausar la configuración?",
  "ui.sign-out.text":
    "Lo que se creó hasta ahora se conserva. La configuración continúa donde se detuvo cuando vuelva a iniciar sesión.",
  "ui.sign-out.confirm": "Cerrar sesión",
  "ui.sign-out.cancel": "Mantener la sesión",
  "ui.sign-out.done": "Se ha cerrado su sesión.",
  "ui.menu.support": "Copiar detalles para soporte técnico",
  "ui.menu.support-copied": "Los detalles para soporte técnico se han copiado. No contienen ningún secreto.",
  "ui.menu.start-over": "Empezar de nuevo",
  "ui.start-over.title": "¿Detener y empezar de nuevo?",
  "ui.start-over.text":
    "La configuración se detiene. Lo que se ha creado hasta ahora en {tenant} se conserva ahí, y una configuración posterior lo encuentra y lo reutiliza.",
  "ui.start-over.confirm": "Empezar de nuevo",
  "ui.start-over.cancel": "Continuar con la configuración",

  "ui.header.tenant": "Inquilino: {tenant}",
  "ui.header.environment": "Entorno: {environment}",

  "ui.start.title": "Conectar Dynamics 365 a {vendor}",
  "ui.start.text":
    "Al final tendrá los cuatro valores que {vendor} necesita, ya probados. Tarda alrededor de un minuto.",
  "ui.start.you-need": "Necesita",
  "ui.start.need-entra": "Permiso para registrar aplicaciones y dar el consentimiento para su organización",
  "ui.start.need-entra-hint": "Administrador de aplicaciones en la nube o superior en Microsoft Entra",
  "ui.start.need-dataverse": "Derechos completos en el entorno de Dynamics 365",
  "ui.start.need-dataverse-hint": "Ahí, el rol de seguridad Administrador del sistema",
  "ui.start.by-hand": "¿Conectó {vendor} manualmente?",
  "ui.start.action": "Configurar automáticamente",
  "ui.start.action-hint": "Primero verá el plan. No se cambia nada antes de que lo confirme.",
  "ui.start.what-is-changed": "¿Qué se cambia?",
  "ui.start.no-client-id-title": "Primero hace falta una aplicación de inicio de sesión",
  "ui.start.no-client-id-text":
    "Usted inicia sesión en Microsoft mediante una aplicación de su propia organización. La guía la registra con usted, una vez.",
  "ui.start.no-client-id-action": "Configurar la aplicación de inicio de sesión",
  "ui.start.held-title": "Todavía hay un secreto de cliente en memoria",
  "ui.start.held-text":
    "Procede de una configuración anterior de {url}. Permanece en la memoria de este explorador hasta que lo cierre.",
  "ui.start.held-action": "Mostrar las credenciales",

  "ui.months.one": "1 mes",
  "ui.months.many": "{count} meses",

  "ui.unreadable.title": "No se pudo leer la configuración almacenada.",
  "ui.unreadable.text":
    "Está dañada o es de otra versión. Lo que se creó en su organización sigue ahí: empiece de nuevo, y se encuentra y se reutiliza.",
};
