import type { record as english } from "../en/record.ts";

/** Words of the record of a set-up, its picture and its calendar file, in Spanish. See en/record.ts. */
export const record: Readonly<Record<keyof typeof english, string>> = {
  "ui.part.tenant": "Su organización: {name}",
  "ui.part.environment": "Entorno: {name}",
  "ui.part.application": "Registro de aplicación",
  "ui.part.secret": "Secreto de cliente",
  "ui.part.service-principal": "Entidad de servicio",
  "ui.part.grant": "Consentimiento",
  "ui.part.application-user": "Usuario de aplicación",
  "ui.part.role": "Rol de seguridad",
  "ui.part.business-unit": "Unidad de negocio",
  "ui.part.picture": "Imagen",

  "ui.record.picture": "Cómo se relaciona todo. {list}",
  "ui.record.how": "Cómo se relaciona todo",
  "ui.record.created": "Creado",
  "ui.record.changed": "Cambiado",
  "ui.record.will-create": "Se crea",
  "ui.record.will-change": "Se cambia",
  "ui.record.before": "Ya existía",
  "ui.record.replaced": "Reemplazado por uno nuevo; funciona hasta el {until}.",
  "ui.record.ends": "expira el {date}",

  "ui.record.title": "Qué se hizo",
  "ui.record.older":
    "Esta configuración se creó con una versión anterior, que no guardaba una lista de sus partes. Los portales las muestran.",
  "ui.record.open": "Abrir el informe",
  "ui.record.calendar": "Guardar un archivo de calendario",
  "ui.record.calendar-hint":
    "Le avisa 60, 30, 14 y 7 días, y 1 día, antes de que expire el secreto, sin esta extensión.",
  "ui.record.portals": "Abrir en los portales",
  "ui.record.open-app": "Registro de aplicación, en Microsoft Entra",
  "ui.record.open-secrets": "Secretos de cliente, en Microsoft Entra",
  "ui.record.open-permissions": "Permisos de API, en Microsoft Entra",
  "ui.record.open-users": "Usuarios de aplicaciones, en Power Platform",
  "ui.record.open-dynamics": "Dynamics 365",

  "ui.record.page-title": "Informe de la configuración: {environment} y {vendor}",
  "ui.record.left-out": "Omitido, según se eligió en el plan: {names}.",
  "ui.record.lacking": "No estaba en su lugar cuando se incluyó en la lista: {names}.",
  "ui.record.no-secret":
    "Este informe no contiene ningún secreto. Se crea en su equipo y no se envía a ningún lugar.",
  "ui.record.print": "Imprimir o guardar como PDF",
  "ui.record.save": "Guardar como archivo",
  "ui.record.file": "{vendor} {host} informe",
  "ui.record.calendar-file": "{vendor} {host} el secreto expira",
  "ui.record.not-found": "Esa configuración ya no está en este explorador.",
  "ui.record.facts": "Qué se conectó",
  "ui.record.fact-organization": "Organización",
  "ui.record.fact-tenant": "Id. de inquilino",
  "ui.record.fact-environment": "Entorno",
  "ui.record.fact-url": "URL de Dynamics",
  "ui.record.fact-client": "Id. de cliente",
  "ui.record.fact-connected": "Conectado",
  "ui.record.fact-by": "Por",
  "ui.record.fact-tested": "Probado",
  "ui.record.fact-secret-ends": "El secreto expira",
  "ui.record.parts": "De qué se compone",
  "ui.record.column-part": "Parte",
  "ui.record.column-id": "Id.",
  "ui.record.column-what": "Qué se hizo",
  "ui.record.created-at": "Creado: {when}",
  "ui.record.changed-at": "Cambiado: {when}",
  "ui.record.in-portal": "Abrir en el portal",
  "ui.record.permissions": "Permisos con consentimiento",
  "ui.record.delegated":
    "Todos son delegados: con ellos, {vendor} nunca puede hacer más que la persona que ha iniciado sesión. El consentimiento se dio para toda la organización.",
  "ui.record.scope-before": "{scope} (concedido antes)",
  "ui.record.undo": "Cómo deshacerlo manualmente",
  "ui.record.undo-text":
    "La extensión también puede deshacerlo: en su pantalla de inicio, en Más. Manualmente, en este orden:",
  "ui.record.undo-user":
    "En el Centro de administración de Power Platform, abra el entorno y, después, Aplicaciones S2S. Desactive el usuario de aplicación y, después, elimínelo.",
  "ui.record.undo-roles":
    "En el Centro de administración de Power Platform, abra el entorno y, después, Aplicaciones S2S. Quite al usuario de aplicación los roles de seguridad marcados como creados.",
  "ui.record.undo-app":
    "En Microsoft Entra, elimine el registro de aplicación. Su secreto, su entidad de servicio y su consentimiento desaparecen con él. Microsoft conserva una aplicación eliminada durante 30 días.",
  "ui.record.undo-secret":
    "En Microsoft Entra, abra Certificados y secretos de la aplicación y elimine este secreto.",
  "ui.record.undo-grant":
    "En Microsoft Entra, abra la aplicación en Aplicaciones empresariales y, después, Permisos, y revoque los marcados como creados.",
  "ui.record.undo-nothing": "Esta extensión no ha creado nada aquí, por lo que no hay nada que deshacer.",

  "ui.calendar.summary": "{vendor}: el secreto de cliente de {environment} expira",
  "ui.calendar.description":
    "Después de este día, {vendor} ya no puede iniciar sesión en {url}. Cree antes un secreto nuevo, con la extensión o en Microsoft Entra (aplicación {clientId}, Certificados y secretos), y entréguelo a {vendor}.",
  "ui.calendar.product": "{vendor} Setup for Dynamics 365",
};
