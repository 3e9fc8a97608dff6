import type { check as english } from "../en/check.ts";

/** Words of a check of a finished set-up, in Spanish. See en/check.ts. */
export const check: Readonly<Record<keyof typeof english, string>> = {
  "say.repair": "Reparando.",
  "wait.repair": "Microsoft está copiando el cambio. Normalmente, menos de un minuto.",

  "check.line.application": "Registro de aplicación “{name}”",
  "check.line.activation": "Activación del registro de aplicación",
  "check.line.permissions": "Permisos que solicita la aplicación",
  "check.line.principal": "Entidad de servicio de la aplicación",
  "check.line.consent": "Consentimiento del administrador",
  "check.line.secret": "Secreto de cliente, válido hasta el {until}",
  "check.line.secret-unknown": "Secreto de cliente",
  "check.line.others": "Quién más puede iniciar sesión como la aplicación o cambiarla",
  "check.line.user": "Usuario de aplicación en {url}",
  "check.line.unit": "Unidad de negocio del usuario de aplicación",
  "check.line.roles": "Roles de seguridad del usuario de aplicación",
  "check.line.proof": "Inicio de sesión con el secreto, como lo hace {vendor}",

  "check.since.found": "Detectado por primera vez el {date}.",
  "check.since.more": "{count} más desde el {date}.",
  "check.since.fine": "El {date} todavía estaba como debía.",

  "check.found.app-deleted":
    "Se eliminó, por lo que {vendor} no puede iniciar sesión. Microsoft lo conserva durante 30 días; se puede restaurar.",
  "check.found.app-gone":
    "Ya no existe, por lo que {vendor} no puede iniciar sesión. Conecte de nuevo este entorno.",
  "check.found.deactivated": "Alguien lo desactivó, por lo que {vendor} no puede iniciar sesión.",
  "check.found.disabled-by-microsoft":
    "Microsoft lo deshabilitó, por lo que {vendor} no puede iniciar sesión. Solo el Soporte técnico de Microsoft puede ayudar.",
  "check.found.permissions":
    "Ya no solicita {names}. El consentimiento sigue siendo válido; uno nuevo no incluiría esto.",
  "check.found.principal-gone": "No existe, por lo que {vendor} no puede iniciar sesión.",
  "check.found.principal-deleted":
    "Se eliminó, por lo que {vendor} no puede iniciar sesión. Microsoft la conserva durante 30 días; se puede restaurar.",
  "check.found.principal-disabled":
    "Su inicio de sesión está desactivado, por lo que {vendor} no puede iniciar sesión.",
  "check.found.consent":
    "Falta: {names}. El procedimiento de {vendor} lo pide; sin ello, es posible que a {vendor} se le rechace algo.",
  "check.found.secret-gone":
    "Alguien lo quitó de la aplicación, por lo que {vendor} no puede iniciar sesión con él. Cree un secreto nuevo.",
  "check.found.secret-ended":
    "Ha expirado, por lo que {vendor} no puede iniciar sesión. Cree un secreto nuevo.",
  "check.found.secret-soon":
    "Expira pronto. Cree un secreto nuevo y entréguelo a {vendor} antes de esa fecha.",
  "check.found.secrets":
    "Secretos que agregó otra persona ({count}): {names}. Quien tenga uno puede iniciar sesión como la aplicación.",
  "check.found.certificates":
    "Certificados o secretos que agregó otra persona ({count}): {names}. Quien tenga uno puede iniciar sesión como la aplicación.",
  "check.found.federated":
    "Credenciales federadas que agregó otra persona ({count}): {names}. Permiten que otro servicio inicie sesión como la aplicación.",
  "check.found.owners":
    "Propietarios nuevos de la aplicación ({count}): {names}. Un propietario puede agregar un secreto e iniciar sesión como la aplicación.",
  "check.found.granted":
    "Se le concedieron permisos de aplicación ({count}) sobre {names}. Quien inicie sesión como la aplicación los tiene en todas partes, sin intervención de una persona.",
  "check.found.user-gone": "No existe. {vendor} puede iniciar sesión, pero se le rechaza todo.",
  "check.found.user-deleted":
    "Se eliminó y Dynamics todavía lo conserva, por lo que a {vendor} se le rechaza todo. Restáurelo en el Centro de administración de Power Platform.",
  "check.found.user-disabled": "Está deshabilitado, por lo que a {vendor} se le rechaza todo.",
  "check.found.user-of-another":
    "Pertenece a una entidad de servicio que ya no existe, por lo que a {vendor} se le rechaza todo. Deshaga esta configuración y, después, conecte de nuevo el entorno.",
  "check.found.user-moved":
    "Ahora está en la unidad de negocio “{unit}”. Es posible que {vendor} vea otros registros que antes. Dynamics quita sus roles cuando usted lo mueve de vuelta; después, compruebe de nuevo para corregirlos.",
  "check.found.roles": "Falta: {names}. Es posible que a {vendor} se le rechace lo que estos roles permiten.",
  "check.found.roles-absent":
    "Ya no existen en este entorno: {names}. Es posible que a {vendor} se le rechace lo que permiten. Instale de nuevo la aplicación que los incluye y, después, compruebe de nuevo.",
  "check.found.roles-more":
    "Alguien le asignó otros roles de seguridad ({count}): {names}. {vendor} puede hacer lo que permiten.",
  "check.found.proof": "Se rechazó. {vendor} inicia sesión con los mismos valores.",
  "check.found.proof-other":
    "Dynamics responde como otro usuario, y {vendor} tiene los derechos de ese usuario.",

  "check.unseen.may-not-read": "Usted no tiene permiso para leer esto.",
  "check.unseen.others": "Usted no tiene permiso para leer todo lo necesario para comprobar esto.",
  "check.unseen.secret": "Aquí no se sabe cuál de los secretos de la aplicación usa {vendor}.",

  "problem.check-unknown.title": "Esta configuración ya no está en la lista.",
  "problem.check-unknown.next": "Vuelva a sus configuraciones.",
  "problem.check-other-tenant.title": "Ha iniciado sesión en otra organización.",
  "problem.check-other-tenant.next": "Inicie sesión con una cuenta de la organización que se configuró.",
  "problem.check-plan-changed.title": "Lo que se encontró ha cambiado desde que lo leyó.",
  "problem.check-plan-changed.next": "Léalo de nuevo y, después, confirme.",
};
