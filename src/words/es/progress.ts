import type { progress as english } from "../en/progress.ts";

/** Words of a run and of its result: what is being done, waited for, found out, in Spanish. See en/progress.ts. */
export const progress: Readonly<Record<keyof typeof english, string>> = {
  "progress.waiting": "Espera a los pasos anteriores.",
  "say.access.elevate": "Asignándole el rol Administrador del sistema en {environment}.",
  "say.access.api": "Agregando {api} de Microsoft a su organización.",
  "say.access.give-back": "Quitándole su rol Administrador del sistema en {environment}.",
  "say.application.create": "Registrando la aplicación “{name}”.",
  "say.application.complete": "Agregando lo que falta a la aplicación “{name}”.",
  "say.application.restore": "Restaurando la aplicación “{name}”.",
  "say.service-principal.create": "Creando la entidad de servicio.",
  "say.client-secret.create": "Creando el secreto “{name}”.",
  "say.admin-consent.grant": "Concediendo el consentimiento para {names}.",
  "say.application-user.create": "Creando el usuario.",
  "say.application-user.enable": "Habilitando el usuario de aplicación.",
  "say.application-user.purge": "Eliminando definitivamente el usuario eliminado.",
  "say.security-roles.assign": "Asignando roles de seguridad: {count}.",
  "say.verification.sign-in": "Iniciando sesión con el secreto.",
  "say.verification.check": "Preguntando a Dynamics quién es y qué puede hacer.",

  "wait.access": "Microsoft le está asignando el rol. Normalmente, menos de un minuto.",
  "wait.access.dataverse":
    "Microsoft está copiando la entidad de servicio al lugar donde se responde a los inicios de sesión. Puede tardar unos minutos.",
  "wait.access.give-back": "Microsoft le está quitando su rol. Normalmente, menos de un minuto.",
  "wait.throttled": "Microsoft pide que esperemos antes de la próxima solicitud.",
  "wait.fault": "El servicio de Microsoft no responde como debería. Intentándolo de nuevo.",
  "wait.unknown": "Se perdió una respuesta. Comprobando si se hizo el cambio.",
  "wait.application": "Registrando la aplicación. Unos segundos.",
  "wait.service-principal":
    "Microsoft está copiando la aplicación nueva en su directorio. Normalmente, menos de un minuto.",
  "wait.client-secret":
    "Creando el secreto. Microsoft puede necesitar hasta un minuto para conocer la aplicación nueva en todas partes.",
  "wait.admin-consent":
    "Concediendo el consentimiento para la organización. Normalmente, menos de un minuto.",
  "wait.application-user":
    "Microsoft está copiando la aplicación nueva a su región de Dynamics. Normalmente, menos de un minuto.",
  "wait.security-roles": "Asignando los roles de seguridad. Unos segundos.",
  "wait.icon": "Estableciendo la imagen. Unos segundos.",
  "wait.verification":
    "Iniciando sesión con el secreto nuevo. Microsoft puede necesitar un minuto para conocerlo en todas partes.",

  "finding.signed-in":
    "Se inició sesión como lo hará {vendor}, con estos cuatro valores, y Dynamics respondió.",
  "finding.who-am-i": "Dynamics lo reconoce como el usuario de aplicación.",
  "finding.someone-else": "Dynamics lo reconoce como un usuario distinto del que se configuró.",
  "finding.roles": "Tiene {count} de {wanted} {wanted|rol|roles} de seguridad.",
  "finding.reads-accounts": "Puede leer cuentas.",
  "finding.no-accounts": "No puede leer cuentas con estos roles. Pregunte a {vendor} si hace falta otro rol.",
  "finding.accounts-unseen": "No se pudo ver si puede leer cuentas. {why}",
  "finding.accounts-unseen-quoted": "No se pudo ver si puede leer cuentas. {why} Indica: “{said}”",
  "finding.no-consent":
    "Nadie ha dado todavía el consentimiento a los permisos para la organización. El inicio de sesión en Dynamics funciona sin él.",
  "finding.role-given-back": "Usted ya no es administrador del sistema en {environment}, como antes.",
  "finding.role-not-given-back":
    "No se le pudo quitar el rol Administrador del sistema en {environment}. Quítelo en el Centro de administración de Power Platform.",
  "finding.no-secret": "El valor del secreto no está en este explorador, por lo que no se probó.",

  "fact.client-id": "Id. de aplicación (cliente)",
  "fact.object-id": "Id. de objeto",
  "fact.service-principal-id": "Entidad de servicio",
  "fact.secret-id": "Id. de secreto",
  "fact.expires": "Válido hasta",
  "fact.application-user-id": "Usuario de aplicación",
};
