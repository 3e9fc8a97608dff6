import type { plan as english } from "../en/plan.ts";

/** Words of the plan: what each step will do, and what only the admin can decide, in Spanish. See en/plan.ts. */
export const plan: Readonly<Record<keyof typeof english, string>> = {
  "environment.strange-address":
    "Su dirección no es de Dynamics 365, por lo que esta extensión no se conecta a él.",
  "environment.no-dataverse": "No tiene Dataverse, por lo que no contiene Dynamics 365.",
  "environment.teams":
    "Pertenece a un equipo de Microsoft Teams. No puede contener aplicaciones de Dynamics 365.",
  "environment.not-ready": "Todavía se está preparando o no está listo.",
  "environment.admin-mode": "Está en modo de administración.",
  "environment.disabled": "Está deshabilitado.",
  "environment.deleting": "Se ha eliminado o se está eliminando.",
  "environment.state": "No está listo: Microsoft indica “{state}”.",

  "step.tenant.title": "Su organización: {tenant}",
  "plan.tenant.id": "Id. de inquilino {id}",
  "step.environment.title": "Entorno: {environment}",
  "plan.environment.url": "{url}",
  "plan.tenant.quota":
    "{tenant} contiene {used} de un máximo de {total} objetos de directorio. Es posible que Microsoft rechace una aplicación nueva, sea quien sea el solicitante: antes hay que eliminar definitivamente los objetos que no hagan falta, o el Soporte técnico de Microsoft aumenta el límite.",
  "plan.tenant.roles-unread":
    "No se pudieron leer sus roles de directorio. Al intentarlo se verá si puede registrar aplicaciones y dar el consentimiento.",
  "step.access.title": "Administrador del sistema en {environment}",
  "step.access.rights": "Sus derechos en {environment}",
  "plan.access.unread":
    "Dynamics 365 no indica lo que usted puede hacer en {environment}. La configuración continúa; si falta un derecho, se detiene ahí y lo indica.",
  "plan.access.security-group":
    "{environment} tiene un grupo de seguridad. Si usted no es miembro directo, Microsoft lo rechaza. Quien administra el grupo puede agregarle.",
  "plan.not-read-before": "No se ha consultado, porque antes va esto: {first}",
  "plan.not-read": "Todavía no se ha consultado: no se puede leer nada en {environment}.",
  "step.access.elevate": "Asignarle el rol Administrador del sistema en {environment}",
  "step.access.dataverse": "Agregar Dynamics CRM a su organización",
  "plan.access.dataverse":
    "La API Dynamics CRM de Microsoft todavía no está en su organización: su entidad de servicio. Es posible que tenga que dar su consentimiento una vez",
  "plan.access.elevate": "El rol de seguridad Administrador del sistema para {user}",
  "plan.access.platform-api":
    "La API de Power Platform de Microsoft todavía no está en su organización: su entidad de servicio",
  "plan.access.not-yet":
    "Usted no es administrador del sistema en {environment}. Como administrador de la organización, puede obtener el rol por su cuenta; Microsoft lo registra.",
  "plan.after-dataverse": "Se consulta, y se le muestra, cuando Dynamics CRM está en su organización.",
  "plan.after-elevation": "Se consulta, y se le muestra, cuando usted es administrador del sistema.",

  "step.application.title": "Registro de aplicación “{name}”",
  "plan.application.id": "La aplicación que ya existe, id. de cliente {id}",
  "plan.application.permission": "Solicita {permission} ({resource}), delegado",
  "plan.application.unique-name":
    "Recibe el nombre único {name}, con el que una configuración posterior la encuentra",
  "plan.application.name-held":
    "Otra aplicación tiene el nombre único {name}, por lo que la nueva recibe un nombre único propio",
  "plan.application.deleted-unread":
    "Esta cuenta no puede enumerar las aplicaciones eliminadas. Si una de ellas tiene el nombre de la aplicación nueva, Microsoft lo indica y no se crea nada.",
  "plan.application.restore": "La aplicación eliminada, id. de cliente {id}, se recupera tal como estaba",
  "plan.application.may-not-change":
    "Sus roles no indican que pueda cambiar esta aplicación. Si usted no es su propietario, Microsoft lo rechazará y se le indicará a quién pedirlo.",
  "plan.application.owned-by-others":
    "Usted no es propietario de esta aplicación y sus roles no indican que pueda cambiarla. Pídalo a uno de sus propietarios ({owners}) o cree una aplicación nueva.",
  "plan.application.changed-since": "Alguien ha cambiado esta aplicación desde que esta extensión la creó.",
  "plan.application.no-unique-name":
    "Otra aplicación tiene el nombre único con el que una configuración posterior encuentra esta aplicación. Esta funciona sin él.",
  "plan.service-principal.id": "Id. de objeto {id}",
  "step.service-principal.title": "Entidad de servicio",
  "step.client-secret.title": "Secreto “{description}”, {months} {months|mes|meses}",
  "step.client-secret.title-days": "Secreto “{description}”, {days} {days|día|días}",
  "plan.client-secret.until": "Válido hasta el {until}",
  "plan.client-secret.from-guide": "El que capturó en la guía",
  "plan.client-secret.unread":
    "Esta cuenta no puede leer la directiva de su organización para los secretos. Si exige una duración más corta, el secreto se crea más corto y el resultado lo indica.",
  "plan.client-secret.lost":
    "El valor del secreto que se creó antes se ha perdido: estaba solo en la memoria del explorador. Ese secreto se quita y se crea uno nuevo.",
  "plan.client-secret.shortened-months":
    "La directiva de su organización no permitió la duración más larga: el secreto dura {count} {count|mes|meses}.",
  "plan.client-secret.shortened-days":
    "La directiva de su organización no permitió la duración más larga: el secreto dura {count} {count|día|días}.",
  "plan.client-secret.in-damaged-notes":
    "Las notas que no se pudieron leer mencionan un secreto cuyo valor puede haberse perdido. No se toca; si nada lo usa, quítelo en Certificados y secretos. Id. de secreto: {ids}",
  "plan.client-secret.not-removed":
    "No se pudo quitar un secreto cuyo valor se perdió. Nadie conoce su valor; quítelo en el portal cuando quiera.",
  "plan.client-secret.exceptions":
    "La directiva de su organización prohíbe los secretos de cliente, con excepciones que esta extensión no puede leer. Se intenta; si Microsoft lo rechaza, no se crea ningún secreto.",
  "plan.client-secret.capped":
    "La directiva de su organización solo permite {count} {count|día|días}: el secreto expirará el {until}.",
  "plan.client-secret.unreadable":
    "El valor del secreto existente ya no se puede leer, por lo que no se puede copiar ni probar aquí.",
  "step.admin-consent.title": "Consentimiento para {count} {count|permiso|permisos}",
  "step.admin-consent.none": "No se necesitan permisos",
  "plan.admin-consent.scope": "{permission} ({resource})",
  "plan.admin-consent.note":
    "{names}: de tipo delegado, nunca más de lo que puede hacer la persona que inició sesión.",
  "plan.option.broad":
    "El procedimiento de {vendor} lo pide y no indica el motivo. Un dato que puede plantear a {vendor}, si quiere: los tokens obtenidos con credenciales de cliente no contienen permisos delegados, por lo que {name} es más amplio de lo que necesitaría Dynamics por sí solo.",
  "plan.option.internal":
    "Un dato que puede plantear a {vendor}, si quiere: Microsoft documenta el rol {name} como interno, que no debe asignarse.",
  "plan.admin-consent.resource": "{resource} todavía no está en su organización: su entidad de servicio",
  "plan.admin-consent.unread":
    "Esta cuenta no puede leer lo que se le concedió antes. Se conserva como está.",
  "plan.admin-consent.not-compared":
    "Ya hay un consentimiento y esta cuenta no tiene permiso para leer lo que permite. Una persona con el rol Administrador de aplicaciones en la nube puede compararlo.",
  "plan.admin-consent.role-missing":
    "{user} no puede dar el consentimiento para {tenant}. Para ello hace falta el rol Administrador de aplicaciones en la nube.",
  "step.application-user.title": "Usuario de aplicación “{name}”",
  "plan.application-user.unit": "En la unidad de negocio {unit}",
  "plan.application-user.enable": "Ahora está deshabilitado y se habilita",
  "plan.application-user.other-roles":
    "También tiene {roles}, que {vendor} no necesita. Esos roles se conservan.",
  "plan.admin-consent.also": "Se concedió antes y se conserva: {scopes}",
  "plan.service-principal.foreign": "La creó otra persona",
  "plan.application-user.foreign": "Lo creó otra persona",
  "plan.application-user.purge": "El usuario eliminado de esta aplicación se elimina definitivamente",
  "step.security-roles.title": "{count} {count|rol|roles} de seguridad",
  "plan.security-roles.role": "{role}",
  "plan.security-roles.missing": "{role}: viene con {app}, que no está instalada aquí",
  "plan.security-roles.warning": "Falta “{role}”. Viene con {app}, que no está instalada aquí.",
  "plan.security-roles.unknown": "{role}: aquí no hay ningún rol con este nombre",
  "plan.security-roles.unknown-warning": "Aquí no hay ningún rol “{role}”.",
  "plan.security-roles.not-in-unit": "“{role}” no tiene copia en esta unidad de negocio y no se asignó.",
  "step.icon.title": "Imagen del usuario",
  "step.icon.own": "Su imagen",
  "plan.icon.user": "La imagen integrada, para el usuario de aplicación",
  "plan.icon.user-own": "Su imagen, para el usuario de aplicación",
  "plan.icon.logo": "La imagen integrada, como logotipo de la aplicación en Microsoft Entra",
  "plan.icon.logo-own": "Su imagen, como logotipo de la aplicación en Microsoft Entra",
  "plan.icon.there": "El usuario de aplicación ya tiene una imagen, que se conserva",
  "plan.icon.replaces": "Sustituye a la imagen que esta configuración puso antes al usuario de aplicación",
  "plan.icon.stays": "El usuario de aplicación ya tiene una imagen. Se conserva y la suya no la sustituye.",
  "plan.icon.lost":
    "El explorador ya no tiene su imagen, por lo que no se estableció ninguna. Todo funciona sin ella.",
  "plan.icon.refused": "Dynamics no aceptó la imagen para el usuario de aplicación. Todo funciona sin ella.",
  "plan.icon.no-logo":
    "El logotipo de la aplicación en Microsoft Entra no se estableció. Todo funciona sin él.",
  "step.verification.title": "Iniciar sesión como {vendor}",
  "plan.verification.skipped": "Sin el valor del secreto no hay nada con lo que iniciar sesión.",

  "question.access.elevate": "¿Obtener el rol Administrador del sistema en {environment}?",
  "question.access.elevate.yes": "Asignar a {user} el rol Administrador del sistema",
  "question.access.elevate.yes.hint":
    "Esto se hace primero. Después se consulta el resto del plan, y no se cambia nada más antes de que usted lo haya leído. Al final puede hacer que se le quite el rol.",
  "question.access.give-back":
    "Para esta configuración se le asignó el rol Administrador del sistema en {environment}. Después:",
  "question.access.give-back.yes": "Quitar el rol",
  "question.access.give-back.yes.hint": "En cuanto todo esté creado y probado.",
  "question.access.give-back.no": "Conservarlo",
  "ways-in.secrets.one": "Esta aplicación tiene 1 secreto más.",
  "ways-in.secrets.many": "Esta aplicación tiene {count} secretos más.",
  "ways-in.certificates.one": "Esta aplicación tiene 1 certificado.",
  "ways-in.certificates.many": "Esta aplicación tiene {count} certificados.",
  "ways-in.federated.one":
    "Esta aplicación tiene 1 credencial federada: {names} puede iniciar sesión como ella sin un secreto.",
  "ways-in.federated.many":
    "Esta aplicación tiene {count} credenciales federadas: {names} pueden iniciar sesión como ella sin un secreto.",
  "ways-in.principal-keys.one": "Su entidad de servicio tiene 1 secreto o certificado.",
  "ways-in.principal-keys.many": "Su entidad de servicio tiene {count} secretos o certificados.",
  "ways-in.whoever": "Quien los tenga podría usar Dynamics 365 como {vendor}.",
  "ways-in.owners": "Propiedad de {owners}. Un propietario puede agregar secretos en cualquier momento.",
  "ways-in.owned-by-you": "Usted es propietario de esta aplicación.",
  "ways-in.no-owner": "Esta aplicación no tiene propietario.",
  "ways-in.granted.one":
    "Se le concedió 1 permiso de aplicación ({names}). Funciona sin que una persona inicie sesión.",
  "ways-in.granted.many":
    "Se le concedieron {count} permisos de aplicación ({names}). Funcionan sin que una persona inicie sesión.",
  "ways-in.redirect-uris": "URI de redirección: {names}",
  "ways-in.identifier-uris": "URI de id. de aplicación: {names}",
  "ways-in.scopes": "Permisos delegados que ofrece a otras aplicaciones: {names}",
  "ways-in.app-roles": "Roles de aplicación que ofrece: {names}",
  "ways-in.audience": "Pueden iniciar sesión en ella personas de otras organizaciones.",
  "ways-in.deactivated": "Está desactivada: nadie puede iniciar sesión como ella.",
  "ways-in.disabled-by-microsoft": "Microsoft la ha deshabilitado.",
  "ways-in.sign-in-off": "Su inicio de sesión está desactivado en esta organización.",
  "ways-in.unread.registration":
    "No se pudieron leer sus secretos, certificados y direcciones. Puede que haya alguno.",
  "ways-in.not-yet":
    "Todavía no se ha leído quién más tiene acceso a esta aplicación. Se lee cuando usted la elige.",
  "ways-in.unread.is-disabled": "No se pudo leer si está desactivada.",
  "ways-in.unread.owners": "No se pudieron leer sus propietarios. Puede que haya alguno.",
  "ways-in.unread.federated": "No se pudieron leer sus credenciales federadas. Puede que haya alguna.",
  "ways-in.unread.principal":
    "No se pudieron leer las claves de su entidad de servicio. Puede que haya alguna.",
  "ways-in.unread.granted":
    "No se pudieron leer los permisos de aplicación que se le concedieron. Puede que haya alguno.",
  "ways-in.unread.deleted":
    "Sus propietarios y otras vías de acceso no se pueden leer mientras esté eliminada. Lea el plan de nuevo después de que se restaure.",

  "question.application.restore": "Se eliminó una aplicación “{name}” en los últimos 30 días. ¿Recuperarla?",
  "question.application.restore.held":
    "La aplicación que creó esta extensión se eliminó y se puede recuperar durante 30 días. ¿Recuperarla?",
  "question.application.restore.yes": "Restaurar la aplicación eliminada “{name}”",
  "question.application.restore.hint": "Id. de cliente {id}",
  "question.application.restore.no": "Dejarla eliminada",
  "question.application.adopt": "Ya hay una aplicación que esta extensión no creó. ¿Cuál debe usar {vendor}?",
  "question.application.adopt.off":
    "La aplicación que creó esta extensión no se puede usar tal como está ahora. ¿Cuál debe usar {vendor}?",
  "question.application.adopt.shared":
    "Es posible que otra persona pueda iniciar sesión como la aplicación que creó esta extensión. ¿Cuál debe usar {vendor}?",
  "question.application.adopt.use": "Usar la aplicación “{name}” que ya existe",
  "question.application.adopt.hint": "Id. de cliente {id}, creada el {created}. No se le quita nada.",
  "question.application.adopt.new": "Crear una aplicación nueva",
  "question.application.adopt.new.hint": "Solo sus administradores tienen acceso a través de ella.",
  "question.application.adopt.not-single-tenant":
    "Id. de cliente {id}, creada el {created}. No se puede usar: está abierta a otras organizaciones.",
  "question.client-secret.another":
    "La aplicación ya tiene un secreto “{description}”. Su valor no se puede volver a leer.",
  "question.client-secret.another.make": "Crear otro secreto",
  "question.client-secret.another.make.hint": "El que ya existe sigue funcionando.",
  "question.client-secret.another.keep": "Conservar el que ya existe",
  "question.client-secret.another.keep.hint": "Usted ya tiene su valor. Aquí no se puede mostrar ni probar.",
  "question.admin-consent.by-other": "Otra persona tiene que dar el consentimiento. Hasta entonces:",
  "question.admin-consent.by-other.wait": "Hacer ahora todo lo demás y después esperar el consentimiento",
  "question.admin-consent.by-other.wait.hint":
    "Recibirá un mensaje para reenviar. La configuración continúa por sí sola cuando el consentimiento está dado.",
  "question.admin-consent.by-other.without": "Terminar sin consentimiento",
  "question.admin-consent.by-other.without.hint":
    "Los cuatro valores funcionan en Dynamics 365 sin él. Lo que {vendor} hace con estos permisos no funciona hasta que alguien dé el consentimiento.",
  "question.security-roles.missing": "Roles que faltan aquí: {count}",
  "question.security-roles.missing.continue": "Continuar sin ellos",
  "question.security-roles.missing.continue.hint":
    "Es posible que {vendor} no lo vea todo. Ejecute esto de nuevo después de instalar la aplicación.",
  "question.application-user.other-roles":
    "El usuario de aplicación tiene el rol Administrador del sistema. Quien tenga una clave de la aplicación puede hacer todo en {environment}.",
  "question.application-user.other-roles.keep": "Continuar y dejarle el rol Administrador del sistema",
  "question.application-user.other-roles.keep.hint":
    "{vendor} no necesita este rol. Puede quitarlo en el Centro de administración de Power Platform y, después, comprobar de nuevo.",
  "question.application-user.purge": "El usuario de aplicación “{name}” se eliminó e impide crear uno nuevo.",
  "question.application-user.purge.yes": "Eliminarlo definitivamente y crear uno nuevo",
  "question.application-user.purge.yes.hint": "Después no se puede recuperar.",
  "question.application-user.business-unit": "Unidad de negocio",
  "question.application-user.business-unit.choice": "{name}",

  "ui.start.changes": "Después de que confirme, se crea o se completa esto y nada más:",
  "ui.start.change-application": "Un registro de aplicación “{name}” solo para su organización",
  "ui.start.change-principal": "Su entidad de servicio (la aplicación en su inquilino)",
  "ui.start.change-secret": "Un secreto de cliente “{name}”, válido durante {months}",
  "ui.start.change-permissions": "Permisos sobre {resource}, con consentimiento: {scopes}",
  "ui.start.change-user": "Un usuario de aplicación en su entorno, con una imagen",
  "ui.start.change-roles": "{count} {count|rol|roles} de seguridad para ese usuario: {roles}",
  "ui.start.change-never":
    "Lo que ya existe se reutiliza. No se cambia ni se quita nada que pertenezca a otras personas.",
};
