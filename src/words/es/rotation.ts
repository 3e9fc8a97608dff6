import type { rotation as english } from "../en/rotation.ts";

/** Words of a new secret in the place of an old one, in Spanish. See en/rotation.ts. */
export const rotation: Readonly<Record<keyof typeof english, string>> = {
  "rotation.line.create": "Nuevo secreto de cliente “{name}”, válido hasta el {until}",
  "rotation.line.made":
    "Nuevo secreto de cliente “{name}”, válido hasta el {until}: creado y guardado en la memoria de este explorador",
  "rotation.line.check": "Iniciar sesión con el secreto nuevo, como lo hará {vendor}",
  "rotation.line.old": "Secreto de cliente “{name}”, válido hasta el {until}",

  "rotation.keep.old": "Sigue funcionando hasta que usted indique que se puede quitar.",
  "rotation.keep.stranger": "Esta extensión no lo creó.",
  "rotation.keep.no-other": "En la aplicación no hay ningún otro secreto que se haya creado y probado aquí.",
  "rotation.keep.forbidden":
    "La directiva de su organización prohíbe los secretos de cliente para esta aplicación.",
  "rotation.keep.too-short": "La directiva de su organización solo permite secretos de menos de un día.",
  "rotation.unseen.app": "Microsoft no muestra la aplicación, o usted no tiene permiso para leerla.",
  "rotation.note.value-gone":
    "El valor del secreto nuevo ya no está en este explorador. Si {vendor} no lo tiene, cree antes otro.",
  "rotation.note.shared":
    "Es posible que {environment} también use este secreto. Entregue el nuevo a {vendor} para ese entorno antes de continuar.",
  "rotation.note.removed": "Quien todavía lo use ya no podrá iniciar sesión.",

  "problem.rotation-run-unknown.title": "Esta configuración no figura en las notas.",
  "problem.rotation-run-unknown.next": "Ejecute la configuración de nuevo. Usa la misma aplicación.",
  "problem.rotation-other-tenant.title": "Ha iniciado sesión en otra organización.",
  "problem.rotation-other-tenant.next": "Inicie sesión con una cuenta de la organización que se configuró.",
  "problem.rotation-plan-changed.title": "Lo que hay que hacer ha cambiado desde que lo leyó.",
  "problem.rotation-plan-changed.next": "Léalo de nuevo y, después, confirme.",

  "by-hand.choice.environment": "{name}",
  "by-hand.choice.address": "{host}",
  "by-hand.choice.app": "{name}",
  "by-hand.choice.app-facts": "Id. de cliente {id}, creada el {created}",
  "by-hand.choice.user": "Tiene un usuario de aplicación en {environment}",
  "by-hand.choice.no-user": "No se pudo ver ningún usuario de aplicación en {environment}",

  "by-hand.line.app": "Registro de aplicación “{name}”",
  "by-hand.line.unseen": "Registro de aplicación con el id. de cliente {id}",
  "by-hand.line.user": "Usuario de aplicación en {environment}",
  "by-hand.line.no-secret": "Nuevo secreto de cliente",
  "by-hand.app.facts": "Id. de cliente {id}, creado el {created}. Esta extensión no lo configuró.",
  "by-hand.app.lacking": "No tiene lo que indica el procedimiento de {vendor}: {names}.",
  "by-hand.user.none": "No hay ninguno.",
  "by-hand.user.no-roles": "No tiene ningún rol de seguridad propio.",
  "by-hand.user.roles": "{count} {count|rol|roles} de seguridad: {names}",
  "by-hand.keep.old": "Sigue funcionando. Puede quitarlo en Inicio cuando ya nadie lo use.",
  "by-hand.note.removed":
    "Esta extensión no lo creó. Quien todavía lo use, {vendor} u otra persona, ya no podrá iniciar sesión.",
  "by-hand.unseen.absent":
    "Su organización no tiene esa aplicación. Copie “Id. de aplicación (cliente)” de su información general, no el Id. de objeto ni el Id. de secreto.",
  "by-hand.obstacle.on-home": "Ya está en Inicio. Seleccione Secreto nuevo en su tarjeta.",
  "by-hand.obstacle.no-principal":
    "La aplicación no tiene entidad de servicio en su organización, por lo que nadie puede iniciar sesión como ella.",
  "by-hand.obstacle.no-user":
    "La aplicación no tiene usuario de aplicación en este entorno, por lo que un secreto para ella no funcionaría. Configurar automáticamente crea lo que falta.",
  "by-hand.obstacle.user-off":
    "Su usuario de aplicación está desactivado, por lo que un secreto para ella no funcionaría.",

  "problem.by-hand-no-environment.title": "Este entorno no se puede usar ahora.",
  "problem.by-hand-no-environment.next": "Consulte de nuevo, o vuelva atrás y elija otro entorno.",

  "ui.by-hand.sign-in-text":
    "Obtenga un secreto de cliente nuevo para esa aplicación, ya probado, y supervise aquí su expiración, los permisos y quién más tiene acceso. Los secretos que la aplicación tiene siguen funcionando.",
  "ui.by-hand.sign-in-need":
    "Inicie sesión con una cuenta que pueda administrar la aplicación en Microsoft Entra.",
  "ui.by-hand.sign-in": "Iniciar sesión",
  "ui.by-hand.environment-title": "¿A qué entorno está conectada?",
  "ui.by-hand.environment-list": "Entornos",
  "ui.by-hand.environment-none": "Su cuenta no ve ningún entorno que se pueda usar.",
  "ui.by-hand.environment-hint": "Su explorador pide acceso a su dirección.",
  "ui.by-hand.app-title": "¿Qué aplicación usa {vendor}?",
  "ui.by-hand.app-text": "Busque en {vendor}, o en sus notas, el id. de cliente que se escribió ahí.",
  "ui.by-hand.app-list": "Aplicaciones que pueden ser la buscada",
  "ui.by-hand.app-none":
    "Ninguna aplicación coincide por su nombre ni tiene ahí un usuario de aplicación. Escriba su id. de cliente.",
  "ui.by-hand.app-other": "Otra",
  "ui.by-hand.client-id": "Id. de cliente",
  "ui.by-hand.client-id-hint":
    "“Id. de aplicación (cliente)” en la información general de la aplicación en Microsoft Entra",
  "ui.by-hand.client-id-fault": "Un id. de cliente tiene este aspecto: 00000000-0000-0000-0000-000000000000",
  "ui.by-hand.continue": "Continuar",
  "ui.by-hand.find": "Buscar un entorno",
  "ui.by-hand.title": "¿Un secreto nuevo para esta aplicación?",
  "ui.by-hand.text": "Compruebe que esta es la aplicación que usa {vendor} y quién más tiene acceso a ella.",
  "ui.by-hand.nothing-title": "Esta aplicación no puede obtener aquí un secreto nuevo",
  "ui.by-hand.nothing-text": "La lista explica por qué.",
  "ui.by-hand.inspecting":
    "Leyendo lo que tiene su organización. Normalmente, menos de diez segundos. No se cambia nada.",
  "ui.by-hand.finished-text":
    "Entregue estos cuatro valores a {vendor}. Los secretos que tenía la aplicación siguen funcionando.",
  "ui.by-hand.card": "Configurado manualmente o en otro lugar. Secreto creado aquí el {date}",
  "ui.by-hand.older": "Secretos anteriores ({count})",
  "ui.by-hand.older-text": "No se crearon aquí y todavía funcionan. Quite uno solo cuando ya nadie lo use.",
  "ui.by-hand.older-name": "“{name}”, expira el {date}",
  "ui.by-hand.remove": "Quitar…",
  "ui.by-hand.undo": "Revertir el secreto creado aquí",
  "ui.by-hand.undo-text":
    "{vendor} ya no podrá iniciar sesión con él. Todo lo que no se creó aquí se conserva.",
};
