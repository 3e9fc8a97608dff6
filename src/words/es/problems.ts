import type { problems as english } from "../en/problems.ts";

/** Words of what can go wrong besides what Microsoft's answers prove, in Spanish. See en/problems.ts. */
export const problems: Readonly<Record<keyof typeof english, string>> = {
  "problem.unexpected.title": "Se produjo un error que no esperábamos.",
  "problem.unexpected.next": "Intente continuar. Si vuelve a ocurrir, envíe los detalles al soporte técnico.",
  "problem.sign-in-cancelled.title": "La ventana de inicio de sesión se cerró sin una respuesta.",
  "problem.sign-in-cancelled.next":
    "Inicie sesión cuando quiera. Si la página de Microsoft le rechazó, mostró un número que empieza por AADSTS: búsquelo en “Qué significan los rechazos”.",
  "problem.sign-in-interrupted.title": "El inicio de sesión se interrumpió.",
  "problem.sign-in-interrupted.next": "Vuelva a iniciar sesión.",
  "problem.sign-in-no-client-id.title": "La extensión todavía no sabe con qué aplicación inicia sesión.",
  "problem.sign-in-no-client-id.next":
    "Abra las opciones y escriba el id. de cliente de su aplicación de inicio de sesión. La página muestra cómo registrarla.",
  "problem.sign-in-unreachable.title": "No se pudo acceder a la página de inicio de sesión de Microsoft.",
  "problem.sign-in-unreachable.next":
    "Puede que haya un firewall o un proxy en medio. Compruebe la conexión y, después, vuelva a iniciar sesión.",
  "problem.sign-in-personal-account.title": "Esa es una cuenta personal de Microsoft.",
  "problem.sign-in-personal-account.next":
    "Inicie sesión con la cuenta profesional que administra el Dynamics 365 de su organización.",
  "problem.sign-in-changed.title":
    "La aplicación de inicio de sesión se cambió en las opciones, por lo que se ha cerrado su sesión.",
  "problem.sign-in-changed.next": "Vuelva a iniciar sesión, con la aplicación que está establecida ahora.",
  "problem.sign-in-failed.title": "El inicio de sesión no funcionó y no se conoce la causa.",
  "problem.sign-in-failed.next":
    "Vuelva a iniciar sesión. Si vuelve a ocurrir, envíe los detalles al soporte técnico.",
  "problem.sign-in-again.title": "Microsoft pide que vuelva a iniciar sesión.",
  "problem.sign-in-again.next": "Inicie sesión; el trabajo continúa donde se detuvo.",
  "problem.sign-in-left.title":
    "La ventana de inicio de sesión se cerró antes de que Microsoft obtuviera lo que pide ({code}).",
  "problem.sign-in-left.next":
    "{why} Al cerrar la ventana terminó ese inicio de sesión, y otro abre la misma ventana. Si su página le permite continuar, vuelva a iniciar sesión y termine ahí. Si le rechazó, busque su número en “Qué significan los rechazos” o use otra cuenta.",
  "problem.sign-in-left.said": "{meaning} Microsoft indica: “{said}”",
  "problem.sign-in-in-vain.title": "Inició sesión y Microsoft vuelve a pedir un inicio de sesión ({code}).",
  "problem.sign-in-in-vain.next":
    "Iniciar sesión otra vez de la misma forma no ayudaría. Busque el número en “Qué significan los rechazos” o use otra cuenta.",
  "problem.sign-in-not-taken.title":
    "Inició sesión y {who} vuelve a pedir un inicio de sesión (estado {status}).",
  "problem.sign-in-not-taken.next":
    "{why} Iniciar sesión otra vez de la misma forma no ayudaría. Los detalles contienen el código y la solicitud. Use otra cuenta o inténtelo más tarde.",
  "problem.sign-in-not-taken.said": "Indica: “{said}”",
  "problem.sign-in-not-taken.unsaid": "No se indica el motivo.",
  "problem.elevated-unseen.title":
    "Power Platform indica que {user} ya es administrador del sistema, pero {environment} todavía no lo muestra.",
  "problem.elevated-unseen.next":
    "Hemos esperado el tiempo que suele tardar. Continúe dentro de unos minutos. Si sigue así, un administrador de Power Platform puede ver el motivo con Ejecutar diagnósticos en su usuario.",
  "problem.signed-out.title": "Su sesión está cerrada.",
  "problem.signed-out.next": "Inicie sesión; el trabajo continúa donde se detuvo.",
  "problem.signed-out-unused.title": "Su sesión se cerró porque no se había usado durante un tiempo.",
  "problem.signed-out-unused.next": "Vuelva a iniciar sesión para continuar.",
  "problem.sign-in-after-close.title": "El explorador se cerró mientras la configuración estaba en curso.",
  "problem.sign-in-after-close.next":
    "Inicie sesión; el trabajo continúa donde se detuvo. El inicio de sesión y el valor del secreto estaban solo en la memoria del explorador y se han perdido: un secreto cuyo valor se ha perdido se quita y se reemplaza.",
  "problem.other-tenant.title":
    "Ha iniciado sesión en una organización distinta de aquella en la que empezó esta configuración.",
  "problem.other-tenant.next": "Inicie sesión en {tenant} para continuar.",
  "problem.no-environment.title": "No hay ningún entorno con Dynamics 365 que {user} pueda ver.",
  "problem.no-environment.next":
    "Inicie sesión con una cuenta que pueda usar el entorno o pida uno con Dataverse.",
  "problem.host-declined.title": "No se permitió que el explorador acceda a {url}.",
  "problem.host-declined.next":
    "Sin ello, no se puede crear el usuario de aplicación. Permítalo cuando el explorador vuelva a preguntar; es para esta única dirección.",
  "problem.directory-role-missing.title": "{user} no puede registrar aplicaciones en {tenant}.",
  "problem.directory-role-missing.next":
    "Hace falta el rol Desarrollador de aplicaciones o Administrador de aplicaciones en la nube. Pídalo (o actívelo), o inicie sesión con una cuenta que lo tenga. Una persona con el rol también puede registrar la aplicación manualmente; después, esta configuración la usa.",
  "problem.not-system-administrator.title": "{user} no es administrador del sistema en {environment}.",
  "problem.not-system-administrator.next":
    "Pida el rol de seguridad Administrador del sistema en este entorno o inicie sesión con una cuenta que lo tenga. Un Administrador global no lo tiene por sí solo. Si usted es Administrador global, Administrador de Power Platform o Administrador de Dynamics 365 y tiene que activar antes ese rol, actívelo y compruebe de nuevo: entonces podrá obtener el rol aquí.",
  "problem.elevation-refused.title":
    "{user} no puede obtener de esta forma el rol Administrador del sistema en {environment}.",
  "problem.elevation-refused.next":
    "Hace falta el rol Administrador global, Administrador de Power Platform o Administrador de Dynamics 365, activo y asignado directamente, no a través de un grupo. Actívelo o asígnelo y vuelva a iniciar sesión, o use una cuenta que lo tenga.",
  "problem.needs-consent.title":
    "Alguien tiene que dar el consentimiento para {tenant}. Todo lo demás está hecho.",
  "problem.needs-consent.next":
    "Reenvíe el mensaje a una persona con el rol Administrador de aplicaciones en la nube. La configuración lo comprueba cada pocos minutos y continúa por sí sola; también puede pedir que lo compruebe ahora o terminar sin él: los cuatro valores funcionan en Dynamics 365, y lo que {vendor} hace con estos permisos tiene que esperar.",
  "problem.needs-consent.forward":
    "Hola, la aplicación “{name}” (id. de cliente {clientId}) conecta Dynamics 365 a {vendor} y necesita el consentimiento del administrador para {tenant}. Abra {link} y elija “Conceder consentimiento de administrador para {tenant}”. Hace falta el rol Administrador de aplicaciones en la nube o uno superior. Gracias.",
  "problem.secret-gone.title": "El valor del secreto ya no está en la memoria de este explorador.",
  "problem.secret-gone.next": "Continúe: el secreto cuyo valor se ha perdido se quita y se crea uno nuevo.",
  "problem.secret-not-accepted.title": "Microsoft Entra indica que el secreto no es de esta aplicación.",
  "problem.secret-not-accepted.next":
    "Un secreto nuevo puede tardar minutos en conocerse en todas partes: continúe entonces. Si persiste, olvide el secreto y ejecute esto de nuevo para crear otro.",
  "problem.microsoft-is-slow.title": "Microsoft todavía no ve en todas partes lo que se creó.",
  "problem.microsoft-is-slow.next":
    "Hemos esperado el tiempo que suele tardar. Continúe dentro de unos minutos.",
  "problem.rotation-running.title": "Se está creando un secreto nuevo.",
  "problem.rotation-running.next": "Espere a que eso termine o se pause y, después, inténtelo de nuevo.",
  "problem.check-running.title": "Se está reparando una configuración.",
  "problem.check-running.next": "Espere a que eso termine o se pause y, después, inténtelo de nuevo.",
  "problem.undo-running.title": "Se está deshaciendo una configuración.",
  "problem.undo-running.next":
    "Espere a que la operación de deshacer termine o se pause y, después, inténtelo de nuevo.",
  "problem.plan-changed.title": "Algo ha cambiado en {tenant} desde que se hizo el plan.",
  "problem.plan-changed.next":
    "Nosotros no hemos cambiado nada desde entonces. Lea el plan de nuevo y, después, confírmelo.",
  "problem.plan-outdated.title": "Alguien cambió algo en {tenant} después de que usted leyera el plan.",
  "problem.plan-outdated.next":
    "No se ha adoptado nada que haya creado otra persona. Lea el plan de nuevo y, después, confírmelo.",
  "problem.application-deactivated.title":
    "La aplicación “{name}” ({id}) está desactivada, por lo que nadie puede iniciar sesión como ella.",
  "problem.application-deactivated.next":
    "Averigüe quién la desactivó y por qué. Para usarla, actívela en Microsoft Entra, en Registros de aplicaciones, y después compruebe de nuevo. O elija otra aplicación.",
  "problem.application-disabled-by-microsoft.title":
    "Microsoft ha deshabilitado la aplicación “{name}” ({id}).",
  "problem.application-disabled-by-microsoft.next":
    "Solo el Soporte técnico de Microsoft puede volver a habilitarla. Elija otra aplicación o cree una nueva.",
  "problem.service-principal-disabled.title":
    "El inicio de sesión de la aplicación “{name}” ({id}) está desactivado.",
  "problem.service-principal-disabled.next":
    "Averigüe quién lo desactivó y por qué. Para usar la aplicación, establezca “¿Habilitado para que los usuarios inicien sesión?” en Sí en Microsoft Entra, en Aplicaciones empresariales, Propiedades, y después compruebe de nuevo. O elija otra aplicación.",
  "problem.application-user-of-another.title":
    "El usuario de aplicación “{name}” pertenece a una entidad de servicio que ya no existe.",
  "problem.application-user-of-another.next":
    "Dynamics 365 rechazaría todas las solicitudes de la aplicación. Elimine este usuario de aplicación en el Centro de administración de Power Platform y, después, compruebe de nuevo: se crea uno nuevo.",
  "problem.notes-unreadable.title": "No se pudieron leer las notas del trabajo realizado hasta ahora.",
  "problem.notes-unreadable.next":
    "Se volvió a consultar lo que hay en {tenant}, y el plan siguiente se basa en ello. Léalo y confírmelo para continuar. Si ofrece otro secreto, el que se creó antes se puede quitar en el portal.",
  "problem.state-unreadable.title": "No se pudo leer la configuración almacenada.",
  "problem.state-unreadable.next":
    "Es de otra versión o está dañada. Empiece de nuevo: lo que se creó se encuentra y se reutiliza.",
  "problem.application-deleted.title":
    "Una aplicación eliminada todavía tiene el nombre de la que queremos crear.",
  "problem.application-deleted.next":
    "Restáurela o elimínela definitivamente en Registros de aplicaciones > Aplicaciones eliminadas. Después, inténtelo de nuevo.",
  "problem.application-not-single-tenant.title":
    "La aplicación “{name}” ({id}) está abierta a otras organizaciones.",
  "problem.application-not-single-tenant.next":
    "{vendor} necesita una aplicación solo para su organización. Elija otra o cree una nueva.",
  "problem.secrets-forbidden.title":
    "La directiva de su organización prohíbe los secretos de cliente para esta aplicación.",
  "problem.secrets-forbidden.next":
    "Pida a quien administra las directivas de aplicación en Microsoft Entra que exima a esta aplicación y, después, inténtelo de nuevo.",
  "problem.secret-too-short.title":
    "La directiva de su organización solo permite secretos de menos de una semana.",
  "problem.secret-too-short.next":
    "Los secretos no están prohibidos, pero {vendor} necesitaría uno nuevo cada pocos días. Pida a quien administra las directivas de aplicación en Microsoft Entra que permita una duración mayor para esta aplicación y, después, inténtelo de nuevo.",
  "problem.secret-too-short.forward":
    "Hola, para conectar Dynamics 365 a {vendor}, el registro de aplicación “{name}” de {tenant} necesita un secreto de cliente que dure más de lo que permite la directiva de administración de aplicaciones. ¿Podría permitir una duración mayor para esta aplicación en Microsoft Entra > Aplicaciones empresariales > Directivas de aplicación?",
  "problem.secret-too-long.title":
    "La directiva de su organización no permite un secreto con una duración tan larga.",
  "problem.secret-too-long.next":
    "No se creó ningún secreto. Elija una duración más corta en Detalles y, después, inténtelo de nuevo.",
  "problem.application-user-elsewhere.title":
    "El usuario de aplicación “{name}” está en una unidad de negocio distinta de {unit}.",
  "problem.application-user-elsewhere.next":
    "Si se moviera, perdería sus roles. Elija a continuación la unidad de negocio en la que está o muévalo en el Centro de administración de Power Platform.",
  "problem.application-user-deleted.title":
    "Un usuario de aplicación eliminado de esta aplicación todavía impide crear uno nuevo.",
  "problem.application-user-deleted.next":
    "Restáurelo o elimínelo definitivamente en el Centro de administración de Power Platform y, después, inténtelo de nuevo.",
  "problem.microsoft-unavailable.title": "{who} no respondió como debía.",
  "problem.microsoft-unavailable.next": "No se ha perdido nada. Espere un minuto y, después, continúe.",
  "problem.read-not-answered.title": "{who} no llegó a {what}: durante minutos respondió solo con errores.",
  "problem.read-not-answered.next":
    "Es un error del servicio (estado {status}) y no dice nada de sus derechos. Todo lo demás se leyó. Compruebe de nuevo dentro de unos minutos.",
  "problem.there-unseen.title": "{who} indica que lo que se iba a crear ya existe, pero no lo muestra.",
  "problem.there-unseen.next":
    "Rechazó la solicitud de {what}: “{said}” Puede que esté eliminado y todavía no haya desaparecido, o que no se muestre a esta cuenta. Búsquelo en el centro de administración, también entre los elementos eliminados; restáurelo o elimínelo definitivamente y, después, continúe.",
  "problem.answer-not-usable.title": "Esta versión no puede usar la respuesta de Microsoft.",
  "problem.answer-not-usable.next":
    "Los detalles indican cuál. Busque una actualización de esta extensión y, después, intente continuar; si vuelve a ocurrir, envíelos al soporte técnico.",
  "problem.no-room.title": "No hay espacio para guardar el secreto de forma segura.",
  "problem.no-room.next":
    "Su explorador no almacenó lo que esta extensión tiene que recordar. Un secreto que no se pudo guardar se quita. Libere espacio en el disco o cierre otras ventanas y, después, continúe.",
  "problem.in-a-line": "{title} Indica: “{said}”",
  "problem.refused.title": "{who} rechazó la solicitud de {what}.",
  "problem.refused-silently.title": "{who} rechazó la solicitud de {what}.",
  "problem.refused-silently.next":
    "No indicó ningún motivo (estado {status}). Los detalles contienen la solicitud; quien se ocupa de {who} puede informarle mejor.",
  "problem.refused.next":
    "Indica: “{said}” Eso no demuestra ninguna causa, por lo que aquí no se menciona ninguna. Los detalles contienen el código y la solicitud; quien se ocupa de {who} puede informarle mejor.",
  "problem.secrets-forbidden.forward":
    "Hola, para conectar Dynamics 365 a {vendor}, el registro de aplicación “{name}” de {tenant} necesita un secreto de cliente, que la directiva de administración de aplicaciones prohíbe. ¿Podría eximir a esta aplicación en Microsoft Entra > Aplicaciones empresariales > Directivas de aplicación?",
  "problem.directory-role-missing.forward":
    "Hola, para conectar Dynamics 365 a {vendor}, necesito registrar una aplicación en {tenant} y dar el consentimiento para la organización. ¿Podría asignar a {user} el rol Administrador de aplicaciones en la nube durante un tiempo, o ejecutar usted {vendor} Setup for Dynamics 365?",
  "problem.not-system-administrator.forward":
    "Hola, para conectar Dynamics 365 a {vendor}, necesito el rol de seguridad Administrador del sistema en el entorno {environment}. ¿Podría asignarlo a {user} durante un tiempo, o ejecutar usted {vendor} Setup for Dynamics 365?",

  "ui.problem.fact.service": "Servicio",
  "ui.problem.fact.operation": "Operación",
  "ui.problem.fact.status": "Estado",
  "ui.problem.fact.code": "Código de Microsoft",
  "ui.problem.fact.requestId": "Id. de solicitud",
  "ui.problem.fact.answer": "Respuesta",
  "ui.problem.fact.api": "API",
  "ui.problem.fact.policies": "Id. de la directiva de acceso condicional",
  "ui.problem.fact.host": "Host",
  "ui.problem.fact.message": "En sus palabras",
  "ui.problem.fact.clientId": "Id. de cliente",
  "ui.problem.fact.error": "Error",
  "ui.problem.fact.kind": "Tipo",
  "ui.problem.fact.time": "Hora",
};
