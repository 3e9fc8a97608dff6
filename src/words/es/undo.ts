import type { undo as english } from "../en/undo.ts";

/** Words of an undo: what is taken back, what stays and why, what can't be seen, in Spanish. See en/undo.ts. */
export const undo: Readonly<Record<keyof typeof english, string>> = {
  "say.undo": "Revirtiendo.",
  "wait.undo": "Microsoft está copiando el cambio. Normalmente, menos de un minuto.",

  "undo.line.secret": "Secreto de cliente “{name}”, válido hasta el {until}",
  "undo.line.grant": "Consentimiento del administrador para {scopes}",
  "undo.line.resource": "Entidad de servicio de la API de Microsoft {id}",
  "undo.line.service-principal": "Entidad de servicio de la aplicación {id}",
  "undo.line.permissions": "Permisos que se agregaron a la aplicación: {names}",
  "undo.line.unique-name": "Nombre único “{name}” de la aplicación",
  "undo.line.application": "Registro de aplicación “{name}” ({id})",
  "undo.line.user": "Usuario de aplicación en {url}",
  "undo.line.user-enabled": "Usuario de aplicación en {url}, que antes estaba deshabilitado",
  "undo.line.purged": "Usuario de aplicación eliminado en {url}",
  "undo.line.roles": "Roles de seguridad en {url}: {names}",
  "undo.line.picture": "Imagen del usuario de aplicación en {url}",
  "undo.line.access": "Su rol Administrador del sistema en {url}",

  "undo.note.thirty-days": "Microsoft conserva esto entre los elementos eliminados durante 30 días.",
  "undo.note.name-taken":
    "Microsoft conserva esto entre los elementos eliminados durante 30 días. Hasta entonces, ninguna otra aplicación puede tener su nombre único.",
  "undo.note.user":
    "Se deshabilita y después se elimina. Puede quedar deshabilitado y sin roles si Dynamics lo conserva.",
  "undo.note.scopes-stay": "Los ámbitos que concedieron otras personas se conservan: {scopes}.",

  "undo.keep.run": "Se usa en la configuración de {url} del {date}.",
  "undo.keep.open-run": "La configuración de {url} del {date} no ha terminado y usa esto.",
  "undo.keep.secrets": "Otra persona tiene secretos en la aplicación ({count}): {names}.",
  "undo.keep.certificates":
    "Otra persona tiene certificados o secretos en la aplicación o en su entidad de servicio ({count}): {names}.",
  "undo.keep.federated": "Otra persona tiene credenciales federadas en la aplicación ({count}): {names}.",
  "undo.keep.owners": "La aplicación tiene otros propietarios ({count}): {names}.",
  "undo.keep.addresses": "Alguien ha agregado direcciones a la aplicación ({count}): {names}.",
  "undo.keep.exposes":
    "Alguien ha agregado ámbitos o roles de aplicación a la aplicación ({count}): {names}.",
  "undo.keep.permissions": "Alguien ha agregado permisos a la aplicación ({count}): {names}.",
  "undo.keep.roles-held": "Se concedieron permisos de aplicación a la aplicación ({count}) sobre {names}.",
  "undo.keep.roles-given": "Tiene personas o aplicaciones asignadas ({count}): {names}.",
  "undo.keep.grants": "Otra persona le ha concedido ámbitos ({count}): {names}.",
  "undo.keep.roles": "Alguien le ha asignado otros roles de seguridad ({count}), que se conservan: {names}.",
  "undo.keep.unread": "Usted no tiene permiso para leer todo lo que mostraría si otras personas usan esto.",
  "undo.keep.user-stays": "Hace falta para un usuario de aplicación que se conserva.",
  "undo.keep.not-answered":
    "Se perdió la respuesta de Microsoft a su creación, por lo que es posible que el autor sea otra persona.",
  "undo.keep.ambiguous":
    "Hay dos secretos con esta descripción y esta fecha de expiración. Quite el correcto manualmente.",
  "undo.keep.access-unknown": "Las notas no indican a quién se asignó el rol.",
  "undo.keep.access-other": "El rol se asignó a otra persona. Solo ella puede devolverlo aquí.",
  "undo.keep.damaged-notes":
    "Una parte de las notas no se puede leer, por lo que es posible que otra configuración use esto.",

  "undo.unseen.yet":
    "Microsoft no muestra esto. Se creó hace poco, por lo que todavía puede aparecer. Vuelva a consultar dentro de 20 minutos.",
  "undo.unseen.may-not-read": "Usted no tiene permiso para leer esto.",
  "undo.unseen.host": "El explorador todavía no puede llamar a {url}.",
  "undo.unseen.refused": "{why}",
  "undo.unseen.lacking": "Dataverse indica que a usted le faltan privilegios en {url}: {why}.",
  "undo.unseen.other-organization": "{url} pertenece ahora a otro entorno.",
  "undo.unseen.unreachable": "{url} no responde.",

  "undo.kept.application":
    "Usted eligió conservarlo. Si se eliminara, su nombre único quedaría ocupado durante 30 días.",
  "undo.kept.unique-name": "Microsoft no permite quitarlo.",
  "undo.kept.resource": "Pertenece a la API de Microsoft; es posible que otros dependan de ello.",
  "undo.kept.user": "Se conserva, deshabilitado y sin roles; Dynamics no permite eliminarlo.",
  "undo.kept.picture": "Dynamics no permite quitarla.",
  "undo.kept.purged": "Lo que se eliminó definitivamente no se puede recuperar.",

  "problem.undo-other-tenant.title": "Ha iniciado sesión en otra organización.",
  "problem.undo-other-tenant.next": "Inicie sesión con una cuenta de la organización que se configuró.",
  "problem.undo-run-unknown.title": "Esta configuración no figura en las notas.",
  "problem.undo-run-unknown.next": "Revierta en los portales lo que se creó.",
  "problem.undo-set-up-running.title": "Hay una configuración en curso.",
  "problem.undo-set-up-running.next": "Espere a que termine o se pause y, después, inténtelo de nuevo.",
  "problem.undo-plan-changed.title": "Lo que se puede revertir ha cambiado desde que lo leyó.",
  "problem.undo-plan-changed.next": "Léalo de nuevo y, después, confirme.",
};
