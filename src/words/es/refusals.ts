import type { refusals as english } from "../en/refusals.ts";

/** What Microsoft's answers prove, a title and what to do for each cause, in Spanish. See en/refusals.ts. */
export const refusals: Readonly<Record<keyof typeof english, string>> = {
  // ---- Between the browser and Microsoft ----
  "problem.network-refused.title": "Algo entre este explorador y Microsoft rechazó la solicitud a {host}.",
  "problem.network-refused.next":
    "La respuesta (estado {status}) no tiene el formato de las respuestas de Microsoft, por lo que probablemente la escribió un filtro web o un proxy de su red. Pida a su equipo de red que permita {host} y, después, inténtelo de nuevo.",
  "problem.address-without-dataverse.title": "{host} no responde como Dataverse.",
  "problem.address-without-dataverse.next":
    "La respuesta (estado {status}) no tiene el formato de las respuestas de Microsoft. El entorno se eliminó o tiene otra dirección: en ese caso, elíjalo de nuevo en la lista. O bien la escribió un filtro web o un proxy de su red: en ese caso, pida a su equipo de red que permita {host}.",
  "problem.network-answered.title": "Algo entre este explorador y Microsoft respondió en lugar de {host}.",
  "problem.network-answered.next":
    "Envió una página y no una respuesta de Microsoft, como hacen la página de inicio de sesión de una red de invitados o la página de un proxy. Abra cualquier página en una pestaña para verla, o pida a su equipo de red que permita {host}; después, inténtelo de nuevo.",
  "problem.host-unreachable.title": "El explorador no puede acceder a {host}.",
  "problem.host-unreachable.next":
    "Puede que haya un firewall o un proxy en medio. Compruebe la conexión, o pida a su equipo de red que permita {host}; después, inténtelo de nuevo.",
  "problem.tenant-restricted-by-network.title": "Su red prohíbe los inicios de sesión en esta organización.",
  "problem.tenant-restricted-by-network.next":
    "Las restricciones de inquilino de su red solo permiten otras organizaciones. Ningún rol lo resuelve: pregunte a su equipo de red o use otra red.",
  "problem.throttled.title": "Microsoft pide una pausa: hubo demasiadas solicitudes.",
  "problem.throttled.next": "No se ha perdido nada. Espere unos minutos y, después, continúe.",
  "problem.asked-too-often.title":
    "Microsoft Entra dejó de responder porque se le pidió lo mismo demasiadas veces.",
  "problem.asked-too-often.next": "Espere diez minutos y, después, inténtelo de nuevo una vez.",
  "problem.busy.title": "Hay otro cambio en curso en los mismos objetos.",
  "problem.busy.next": "Espere un minuto y, después, continúe.",
  "problem.not-copied.title": "Microsoft todavía no ve en todas partes lo que se creó.",
  "problem.not-copied.next": "Puede tardar más de lo que hemos esperado. Continúe dentro de unos minutos.",

  // ---- The sign-in app ----
  "problem.redirect-uri-missing.title":
    "La aplicación de inicio de sesión no tiene el URI de redirección de esta extensión.",
  "problem.redirect-uri-missing.next":
    "En el registro de aplicación, abra Autenticación y agregue exactamente este URI como aplicación de página única: {redirectUri}. Después, vuelva a iniciar sesión.",
  "problem.redirect-uri-not-single-page.title":
    "Microsoft Entra acepta el URI de redirección, pero no como el de una aplicación de página única.",
  "problem.redirect-uri-not-single-page.next":
    "En el registro de aplicación, abra Autenticación, quite el URI de donde está ahora (Web, o Aplicaciones móviles y de escritorio) y agréguelo en Aplicación de página única: {redirectUri}. Después, vuelva a iniciar sesión. Si ya está ahí, establezca “Permitir flujos de clientes públicos” en No. En Firefox, use Chrome o Edge si eso no ayuda.",
  "problem.sign-in-app-unknown.title":
    "Microsoft Entra no puede usar la aplicación de inicio de sesión en esta organización.",
  "problem.sign-in-app-unknown.next":
    "Compare el id. de cliente {clientId} y el inquilino de las opciones con la información general de la aplicación. Puede que el id. esté mal escrito, o que la aplicación se haya eliminado o sea de otra organización.",
  "problem.sign-in-app-not-in-tenant.title":
    "La aplicación de inicio de sesión no está configurada en esta organización.",
  "problem.sign-in-app-not-in-tenant.next":
    "Se conoce, pero aquí no tiene entidad de servicio. El consentimiento de un administrador la crea: envíe el vínculo y, después, vuelva a iniciar sesión.",
  "problem.sign-in-app-not-found.title":
    "Microsoft Graph no encuentra la aplicación de inicio de sesión en {tenant}.",
  "problem.sign-in-app-not-found.next":
    "Justo después de su consentimiento, eso tarda alrededor de un minuto, que ya ha pasado. Haga que un administrador dé el consentimiento a la aplicación de inicio de sesión con su vínculo y, después, inténtelo de nuevo.",
  "problem.sign-in-app-disabled.title":
    "La aplicación de inicio de sesión está desactivada en esta organización.",
  "problem.sign-in-app-disabled.next":
    "Averigüe quién la desactivó y por qué: un propietario o un administrador, o Microsoft. Un administrador lo ve en Microsoft Entra, en Aplicaciones empresariales, Propiedades. Después, vuelva a iniciar sesión.",
  "problem.not-assigned.title":
    "La aplicación de inicio de sesión es solo para personas asignadas, y esta cuenta no está asignada.",
  "problem.not-assigned.next":
    "Pida a un administrador que agregue la cuenta en Microsoft Entra, en Aplicaciones empresariales, Usuarios y grupos (los miembros de grupos anidados no cuentan), o use una cuenta que esté asignada.",
  "problem.api-not-in-tenant.title": "{api} todavía no está en esta organización.",
  "problem.api-not-in-tenant.next":
    "Falta su entidad de servicio; eso no demuestra que falte una licencia. Un administrador puede crearla con {command} (en Azure Cloud Shell, o donde esté la CLI de Azure). Después, vuelva a iniciar sesión.",
  "problem.resource-unknown.title":
    "Microsoft Entra no conoce un servicio que se solicitó en esta organización: {asked}.",
  "problem.resource-unknown.next":
    "O falta su entidad de servicio, o la dirección es de otra organización. Compruebe que el inquilino y el entorno se correspondan. Un administrador puede crear una entidad de servicio que falta con {command} (en Azure Cloud Shell, o donde esté la CLI de Azure).",
  "problem.api-disabled.title": "Un servicio que se solicitó está desactivado en esta organización: {asked}.",
  "problem.api-disabled.next":
    "No se indica quién lo desactivó: un administrador, o Microsoft después de que terminara una suscripción. Un administrador lo ve en Microsoft Entra, en Aplicaciones empresariales, esa API, Propiedades.",
  "problem.api-not-listed.title":
    "El registro de la aplicación de inicio de sesión no incluye una API necesaria.",
  "problem.api-not-listed.next":
    "En el registro de aplicación, abra Permisos de API y agregue {missing} con su permiso delegado (la página de opciones los muestra todos). Después, vuelva a iniciar sesión y acepte.",
  "problem.scope-missing.title": "A la aplicación de inicio de sesión le falta el permiso {scope}.",
  "problem.scope-missing.next":
    "Sus roles no son la causa. Vuelva a iniciar sesión y acepte lo que pide Microsoft. Si {scope} no está incluido, agréguelo (delegado) en Permisos de API del registro de aplicación y, después, inicie sesión una vez más.",
  "problem.registration-faulty.title":
    "Hay algo incorrecto en el registro de la aplicación de inicio de sesión.",
  "problem.registration-faulty.next":
    "Microsoft Entra no indica qué: no figura ningún permiso, no se dio el consentimiento a ninguno o el id. de cliente es de otra aplicación. Compare sus permisos de API con la lista de la página de opciones.",
  "problem.microsofts-own-app.title":
    "El id. de cliente de las opciones pertenece a una aplicación de la propia Microsoft.",
  "problem.microsofts-own-app.next":
    "Registre una aplicación de inicio de sesión propia y escriba su id. de cliente en las opciones.",
  "problem.request-of-ours.title": "Microsoft Entra indica que nuestra solicitud era incorrecta.",
  "problem.request-of-ours.next":
    "Es un error de esta extensión, no de su configuración. Busque una actualización; si vuelve a ocurrir, envíe los detalles al soporte técnico.",
  "problem.sign-in-tenant-needed.title":
    "La aplicación de inicio de sesión pertenece a una organización, y la extensión no sabe a cuál.",
  "problem.sign-in-tenant-needed.next":
    "Abra las opciones y escriba el Id. de directorio (inquilino). Está en la información general de la aplicación, debajo del id. de cliente.",
  "problem.sign-in-tenant-unknown.title":
    "Microsoft no conoce el inquilino que está establecido en las opciones.",
  "problem.sign-in-tenant-unknown.next":
    "Abra las opciones y compare el Id. de directorio (inquilino) con el de la información general de la aplicación.",
  "problem.tenant-unknown.title": "Microsoft no conoce este inquilino.",
  "problem.tenant-unknown.next":
    "Compare el id. de inquilino con el que aparece en Microsoft Entra, en Información general.",
  "problem.national-cloud.title": "Esta organización está en una nube nacional.",
  "problem.national-cloud.next": "Esta extensión solo inicia sesión en la nube pública.",

  // ---- The person who signs in ----
  "problem.sign-in-consent-needed.title":
    "Un administrador tiene que dar el consentimiento a la aplicación de inicio de sesión.",
  "problem.sign-in-consent-needed.next":
    "Envíe el vínculo siguiente a una persona con el rol Administrador de aplicaciones en la nube o Administrador global, o inicie sesión una vez con una cuenta así. Si Microsoft ofreció enviar una solicitud, esta espera a un revisor.",
  "problem.sign-in-consent-missing.title":
    "Nadie ha dado todavía el consentimiento a todo lo que solicita la aplicación de inicio de sesión.",
  "problem.sign-in-consent-missing.next":
    "Vuelva a iniciar sesión y acepte. Si Microsoft pide entonces un administrador, haga que uno dé el consentimiento.",
  "problem.sign-in-declined.title": "El consentimiento se rechazó.",
  "problem.sign-in-declined.next":
    "Microsoft no tiene una casilla para cada permiso: es todo o nada. Puede iniciar sesión con menos permisos, sin leer directivas ni roles. El plan indica entonces menos de antemano.",
  "problem.sign-in-blocked-by-policy.title":
    "Una directiva de inicio de sesión de su organización detuvo el inicio de sesión en {to}.",
  "problem.sign-in-blocked-by-policy.next":
    "No se indica qué condición, y no se menciona ningún rol suyo. Quien administra el acceso condicional lo ve en Microsoft Entra, en Registros de inicio de sesión, pestaña Acceso condicional. Es posible que otro dispositivo, otra red u otra cuenta lo permitan.",
  "problem.sign-in-blocked-elsewhere.title":
    "La organización de la que procede la cuenta ve un riesgo y detuvo el inicio de sesión en {to}.",
  "problem.sign-in-blocked-elsewhere.next":
    "No se menciona ninguna configuración de {tenant}. El equipo de seguridad de la propia organización de la cuenta puede descartar el riesgo, o use una cuenta de esta organización.",
  "problem.sign-in-security-defaults.title":
    "Los valores predeterminados de seguridad de su organización detuvieron el inicio de sesión en {to}.",
  "problem.sign-in-security-defaults.next":
    "Microsoft Entra no indica el motivo, y no se menciona ningún rol. Un administrador ve el intento en Microsoft Entra, en Registros de inicio de sesión. Inténtelo de nuevo en su dispositivo y su red habituales.",
  "problem.device-not-accepted.title":
    "Su organización no acepta este dispositivo para el inicio de sesión en {to}.",
  "problem.device-not-accepted.next":
    "Use un dispositivo que su organización administre, en un explorador que pueda demostrarlo (Edge, o Chrome con la extensión Microsoft Single Sign On).",
  "problem.security-info-needed.title":
    "Su organización pide que registre antes la información de seguridad.",
  "problem.security-info-needed.next":
    "Regístrela desde un lugar o un dispositivo que su organización permita y, después, vuelva a iniciar sesión.",
  "problem.cross-tenant-access.title":
    "La configuración entre dos organizaciones prohíbe este inicio de sesión.",
  "problem.cross-tenant-access.next":
    "La cuenta es de invitado. Pida un cambio en External Identities, Configuración de acceso entre inquilinos, o use una cuenta de esta organización.",
  "problem.sign-in-other-organization.title":
    "Esa cuenta no está, o no del todo, en la organización de la aplicación de inicio de sesión.",
  "problem.sign-in-other-organization.next":
    "Inicie sesión con una cuenta de esa organización, o escriba otra aplicación de inicio de sesión y otro inquilino en las opciones.",
  "problem.sign-in-name-unknown.title":
    "Microsoft Entra no conoce ese nombre de cuenta en esta organización.",
  "problem.sign-in-name-unknown.next":
    "Puede estar mal escrito, haberse eliminado o ser de otra organización. Vuelva a iniciar sesión con otra cuenta, o escriba otra aplicación de inicio de sesión y otro inquilino en las opciones.",
  "problem.sign-in-guest-pending.title":
    "Esa cuenta es de un invitado cuya invitación todavía no se ha aceptado.",
  "problem.sign-in-guest-pending.next":
    "Acepte la invitación del correo electrónico, o haga que se envíe de nuevo, y después inicie sesión. O use una cuenta de esta organización.",
  "problem.sign-in-locked.title": "Microsoft Entra ha bloqueado por ahora este inicio de sesión.",
  "problem.sign-in-locked.next":
    "Hubo demasiadas contraseñas incorrectas, o la dirección de la red tiene mala reputación; solo los registros de inicio de sesión indican cuál es la causa. Espere unos minutos o inténtelo desde otra red.",
  "problem.password-problem.title": "Microsoft Entra no aceptó la contraseña.",
  "problem.password-problem.next":
    "Es incorrecta, falta o ha expirado. Cámbiela o restablézcala y, después, vuelva a iniciar sesión.",
  "problem.account-disabled.title": "Esta cuenta está desactivada.",
  "problem.account-disabled.next": "Pida a un Administrador de usuarios que la active, o use otra cuenta.",
  "problem.sign-in-restart.title":
    "Este inicio de sesión no se puede terminar: se empezó dos veces o se volvió atrás.",
  "problem.sign-in-restart.next": "Vuelva a iniciar sesión, sin el botón Atrás y en una sola ventana.",
  "problem.sign-in-step.title": "Microsoft pide otra prueba de que es usted.",
  "problem.sign-in-step.next": "Inicie sesión; el trabajo continúa donde se detuvo.",
  "problem.sign-in-outside-step.title":
    "Su organización pide un paso ajeno a Microsoft para este inicio de sesión.",
  "problem.sign-in-outside-step.next":
    "Inicie sesión y complete ese paso. Si se repite una y otra vez, pregunte a su proveedor.",

  // ---- Roles and quotas in the directory ----
  "problem.app-of-somebody-else.title":
    "Esta aplicación pertenece a otra persona, y {user} no tiene ningún rol para cambiarla.",
  "problem.app-of-somebody-else.next":
    "La aplicación de inicio de sesión tiene el permiso. Lo que falta es ser propietario de la aplicación, o el rol Administrador de aplicaciones en la nube. Pídalo a un propietario ({owners}), inicie sesión con una cuenta que tenga el rol, o empiece de nuevo y elija una aplicación nueva.",
  "problem.consent-role-missing.title":
    "{user} no tiene ningún rol para dar el consentimiento para {tenant}.",
  "problem.consent-role-missing.next":
    "La aplicación de inicio de sesión tiene el permiso. Hace falta el rol Administrador de aplicaciones en la nube, Administrador de aplicaciones o Administrador global.",
  "problem.quota-of-person.title":
    "{user} ha alcanzado el número de objetos de directorio que puede crear una persona.",
  "problem.quota-of-person.next":
    "No falta ningún rol. Sin un rol de administrador son 250 objetos, y las aplicaciones eliminadas cuentan por completo durante 30 días. Elimine definitivamente aplicaciones antiguas en Registros de aplicaciones, Aplicaciones eliminadas, o deje que un administrador ejecute esto.",
  "problem.quota-of-tenant.title": "{tenant} ha agotado su número de objetos de directorio.",
  "problem.quota-of-tenant.next":
    "No falta ningún rol. Hay que eliminar definitivamente los objetos que no hagan falta, o el Soporte técnico de Microsoft aumenta el límite.",
  "problem.quota-of-owners.title": "La aplicación tiene tantos propietarios como puede tener.",
  "problem.quota-of-owners.next": "Quite un propietario que ya no haga falta y, después, inténtelo de nuevo.",
  "problem.quota.title": "Se ha agotado un número de objetos de directorio.",
  "problem.quota.next":
    "No falta ningún rol. La cuota es la suya (las aplicaciones eliminadas cuentan durante 30 días) o la del inquilino; los detalles citan lo que indica Microsoft.",
  "problem.object-too-big.title":
    "La aplicación contiene demasiado; lo más probable es que sean demasiados secretos y certificados antiguos.",
  "problem.object-too-big.next":
    "Quite los que no hagan falta en Certificados y secretos y, después, inténtelo de nuevo.",
  "problem.principal-locked.title":
    "El bloqueo de propiedades de instancia de la aplicación protege su entidad de servicio.",
  "problem.principal-locked.next":
    "El bloqueo no afecta a los secretos del registro de aplicación. Se puede cambiar en el registro de aplicación, en Autenticación, Bloqueo de propiedades de instancia de aplicación.",
  "problem.app-policy.title":
    "Una directiva para registros de aplicaciones rechazó una configuración de la aplicación.",
  "problem.app-policy.next":
    "Se trata de quién puede iniciar sesión o de los URI de identificador, no de los secretos. Pregunte a quien administra las directivas de aplicación en Microsoft Entra.",
  "problem.tenant-not-licensed.title": "{tenant} no tiene licencia para lo que se solicitó.",
  "problem.tenant-not-licensed.next": "Los detalles indican qué solicitud fue. No falta ningún rol.",
  "problem.object-missing.title": "Algo que se solicitó ya no existe o esta cuenta no puede verlo.",
  "problem.object-missing.next":
    "Los detalles indican qué solicitud fue. Vuelva a consultar; el plan se hace con lo que hay ahora.",

  // ---- Power Platform ----
  "problem.not-in-environment-group.title":
    "{user} no está en el grupo de seguridad que determina quién tiene acceso a {environment}.",
  "problem.not-in-environment-group.next":
    "Quien administra ese grupo tiene que agregarle como miembro directo (los miembros de grupos anidados no cuentan), o un administrador de Power Platform cambia el grupo en la configuración del entorno. Puede tardar unos minutos en surtir efecto.",
  "problem.not-in-environment-group.forward":
    "Hola, para conectar Dynamics 365 a {vendor}, necesito acceso al entorno {environment}. Solo tienen acceso los miembros de su grupo de seguridad. ¿Podría agregar a {user} a ese grupo como miembro directo durante un tiempo, o ejecutar usted {vendor} Setup for Dynamics 365?",
  "problem.elevation-by-hand.title":
    "Power Platform no acepta la solicitud de esta extensión para asignarle el rol Administrador del sistema.",
  "problem.elevation-by-hand.next":
    "La interfaz tiene ahora otra versión; sus roles no son la causa. Hágalo manualmente: en el Centro de administración de Power Platform, abra el entorno, Pertenencia, Agregarme. Después, compruebe de nuevo. O use una cuenta que sea administrador del sistema.",
  "problem.version-refused.title":
    "Power Platform no acepta esta versión de las solicitudes de la extensión.",
  "problem.version-refused.next": "No falta ningún derecho. Busque una actualización de esta extensión.",
  "problem.environment-busy.title": "Power Platform está trabajando en {environment}.",
  "problem.environment-busy.next":
    "Puede tardar de minutos a horas. Continúe cuando el centro de administración lo muestre como listo.",
  "problem.environment-missing.title":
    "Power Platform no encuentra el entorno o no lo muestra a esta cuenta.",
  "problem.environment-missing.next": "Elija el entorno de nuevo en la lista.",
  "problem.environment-without-dataverse.title": "{environment} no tiene Dataverse.",
  "problem.environment-without-dataverse.next": "Elija un entorno con Dynamics 365 o Dataverse.",
  "problem.capacity.title": "A la organización no le queda capacidad de almacenamiento para esto.",
  "problem.capacity.next":
    "Un administrador de Power Platform ve la capacidad en el centro de administración. No falta ningún rol.",
  "problem.no-licence.title":
    "La cuenta no tiene licencia para {environment}, o la licencia todavía no surte efecto.",
  "problem.no-licence.next":
    "Pida una licencia, o espere unos minutos si se acaba de asignar. No se menciona ningún rol.",

  // ---- An environment with Dataverse ----
  "problem.app-access-control.title":
    "{environment} solo permite aplicaciones elegidas, y no la aplicación {clientId}.",
  "problem.app-access-control.next":
    "No se menciona ningún rol suyo. Un administrador de Power Platform permite este id. de cliente en la configuración del entorno, en Privacidad + seguridad (más reciente: Seguridad, Identidad y acceso, Control de acceso de aplicaciones); también puede estar permitido solo para algunos roles. Un cambio tarda hasta una hora en surtir efecto.",
  "problem.app-access-control.forward":
    "Hola, para conectar Dynamics 365 a {vendor}, el control de acceso de aplicaciones del entorno {environment} tiene que permitir la aplicación con el id. de cliente {clientId}. ¿Podría permitirla en el Centro de administración de Power Platform, en la configuración del entorno, Privacidad + seguridad?",
  "problem.ip-firewall.title": "{environment} no acepta solicitudes desde la dirección de esta red.",
  "problem.ip-firewall.next":
    "El firewall de IP del entorno se consultó antes que los derechos de nadie. Use una red que permita, o haga que un administrador de Power Platform permita esta dirección; eso tarda alrededor de cinco minutos en surtir efecto. No demuestra nada sobre las direcciones de {vendor}.",
  "problem.not-a-user.title": "{user} no es un usuario de {environment}.",
  "problem.not-a-user.next":
    "Un administrador del sistema del entorno puede agregar la cuenta. Si el entorno tiene un grupo de seguridad, la cuenta tiene que estar en él. O elija otro entorno u otra cuenta.",
  "problem.user-without-roles.title": "{user} no tiene ningún rol de seguridad en {environment}.",
  "problem.user-without-roles.next":
    "Pida uno a un administrador del sistema del entorno, o use otra cuenta.",
  "problem.application-not-a-user.title": "{environment} no reconoce la aplicación como uno de sus usuarios.",
  "problem.application-not-a-user.next":
    "Un usuario de aplicación nuevo tarda hasta diez minutos en surtir efecto. Si persiste, el usuario de aplicación pertenece a una entidad de servicio anterior de la aplicación: elimínelo en el Centro de administración de Power Platform y compruebe de nuevo.",
  "problem.application-without-roles.title":
    "El usuario de aplicación todavía no tiene ningún rol de seguridad en {environment}.",
  "problem.application-without-roles.next":
    "Los roles nuevos tardan unos minutos en surtir efecto. Continúe entonces.",
  "problem.your-user-disabled.title": "Su usuario {user} está deshabilitado en {environment}.",
  "problem.your-user-disabled.next":
    "No está demostrado que lo esté su cuenta de Microsoft Entra. Las causas son una licencia que terminó o no estar ya en el grupo de seguridad del entorno. Un administrador de Power Platform lo ve con Ejecutar diagnósticos en el usuario.",
  "problem.your-user-disabled.forward":
    "Hola, mi usuario {user} está deshabilitado en el entorno {environment}, y lo necesito para conectar Dynamics 365 a {vendor}. ¿Podría comprobarlo con Ejecutar diagnósticos en el Centro de administración de Power Platform? A menudo se debe a una licencia o al grupo de seguridad del entorno.",
  "problem.a-user-disabled.title": "Un usuario al que se refiere esto está deshabilitado en {environment}.",
  "problem.a-user-disabled.next":
    "Dataverse no indica cuál: el autor de la llamada o el usuario de la solicitud. Un administrador de Power Platform lo ve con Ejecutar diagnósticos en el usuario.",
  "problem.environment-admin-mode.title": "{environment} está en modo de administración.",
  "problem.environment-admin-mode.next":
    "Desactive el modo de administración en el Centro de administración de Power Platform y, después, inténtelo de nuevo.",
  "problem.organization-disabled.title": "El entorno {environment} está desactivado.",
  "problem.organization-disabled.next":
    "Un administrador de Power Platform puede activarlo. No falta ningún derecho.",
  "problem.organization-not-ready.title": "Microsoft está preparando o moviendo {environment}.",
  "problem.organization-not-ready.next":
    "Puede tardar de minutos a horas. Continúe cuando el centro de administración lo muestre como listo.",
  "problem.privilege-missing.title": "{environment} indica que falta el privilegio {privilege}.",
  "problem.privilege-missing.next":
    "Pida un rol de seguridad con ese privilegio; Administrador del sistema los tiene todos. Un rol nuevo tarda unos minutos en surtir efecto.",
  "problem.target-lacks-privilege.title":
    "Al usuario al que se refiere esto le falta un privilegio en {environment}.",
  "problem.target-lacks-privilege.next":
    "No se trata de sus propios derechos. Los detalles citan lo que indica Dataverse.",
  "problem.system-administrator-needed.title":
    "{environment} solo permite esto a los administradores del sistema.",
  "problem.system-administrator-needed.next":
    "Pida el rol de seguridad Administrador del sistema en este entorno, o inicie sesión con una cuenta que lo tenga.",
  "problem.column-security.title":
    "Una columna de {environment} está protegida por la seguridad de columnas.",
  "problem.column-security.next":
    "Pida un perfil de seguridad de columnas que lo permita. Los detalles citan cuál.",
  "problem.rule-of-the-environment.title": "{environment} lo rechazó por una regla propia.",
  "problem.rule-of-the-environment.next":
    "Indica: “{said}” Eso es código de su propia organización (un complemento o un flujo de trabajo), no de Microsoft. Pregunte a quien mantiene {environment} y, después, continúe.",
  "problem.app-not-seen-by-dataverse.title": "Dataverse todavía no ve la aplicación en Microsoft Entra.",
  "problem.app-not-seen-by-dataverse.next":
    "Con una aplicación nueva, eso tarda unos minutos. Continúe entonces.",
  "problem.user-of-a-former-app.title":
    "El usuario de aplicación pertenece a una entidad de servicio anterior, lo que no se puede cambiar.",
  "problem.user-of-a-former-app.next":
    "Elimine este usuario de aplicación en el Centro de administración de Power Platform y, después, compruebe de nuevo: se crea uno nuevo.",
  "problem.security-role-gone.title": "Un rol de seguridad que se eligió ya no está en {environment}.",
  "problem.security-role-gone.next": "Compruebe de nuevo y elija entre los roles que existen.",
  "problem.role-of-another-unit.title":
    "Un rol de seguridad pertenece a una unidad de negocio distinta de la del usuario.",
  "problem.role-of-another-unit.next":
    "Compruebe de nuevo: el rol se busca en la unidad de negocio del usuario.",
  "problem.protected-by-dataverse.title": "Dataverse protege lo que se quiere cambiar.",
  "problem.protected-by-dataverse.next":
    "Es un último administrador, un usuario de la propia Microsoft o una unidad de negocio raíz. No falta ningún derecho.",

  // ---- The app that was set up ----
  "problem.secrets-expired.title": "Todos los secretos de la aplicación han expirado.",
  "problem.secrets-expired.next": "Ejecute esto de nuevo para crear otro.",
  "problem.app-unknown.title": "Microsoft Entra no conoce la aplicación {clientId} en esta organización.",
  "problem.app-unknown.next":
    "Si se acaba de crear, espere unos minutos. Si no, el id. de cliente o el inquilino es otro, o la aplicación se eliminó.",
  "problem.app-not-in-tenant.title": "La aplicación no tiene entidad de servicio en esta organización.",
  "problem.app-not-in-tenant.next":
    "Eso no demuestra que el secreto sea incorrecto. Si se acaba de crear, espere unos minutos; si no, ejecute esto de nuevo.",
  "problem.app-disabled.title":
    "La aplicación {clientId} está desactivada, por lo que nadie puede iniciar sesión como ella.",
  "problem.app-disabled.next":
    "No está demostrado que el secreto sea incorrecto. La desactivó un propietario o un administrador, o Microsoft: compruébelo en Microsoft Entra, en Registros de aplicaciones y en Aplicaciones empresariales, Propiedades.",
  "problem.consent-missing.title": "Nadie ha dado todavía el consentimiento a los permisos de la aplicación.",
  "problem.consent-missing.next":
    "Justo después de darlo, el consentimiento tarda unos minutos en surtir efecto.",
  "problem.app-blocked-by-policy.title":
    "El acceso condicional detiene la aplicación {clientId} cuando inicia sesión desde aquí.",
  "problem.app-blocked-by-policy.next":
    "No está demostrado que el secreto sea incorrecto, y no se demuestra nada sobre las direcciones de {vendor}. Quien administra el acceso condicional para identidades de carga de trabajo puede excluir la aplicación empresarial, o permitir las direcciones de {vendor} como ubicación con nombre. Se ve en Registros de inicio de sesión, Inicios de sesión de entidad de servicio.",
  "problem.app-not-assigned.title":
    "El servicio exige que las aplicaciones estén asignadas, y esta no lo está.",
  "problem.app-not-assigned.next":
    "No está demostrado que el secreto sea incorrecto. Un administrador asigna un rol de aplicación a la aplicación, o desactiva “¿Asignación requerida?” para ese servicio en Microsoft Entra, en Aplicaciones empresariales.",
  "problem.organization-unknown-to-entra.title": "Microsoft Entra no conoce {url} en esta organización.",
  "problem.organization-unknown-to-entra.next":
    "Compruebe que el inquilino y la URL de Dynamics se correspondan. No está demostrado que el secreto sea incorrecto.",
};
