import type { guide as english } from "../en/guide.ts";

/** Words of the guide's card, by step, in Spanish. See en/guide.ts. */
export const guide: Readonly<Record<keyof typeof english, string>> = {
  "value.tenant-id": "Id. de inquilino",
  "value.client-id": "Id. de cliente",
  "value.client-secret": "Secreto de cliente",
  "value.dynamics-url": "URL de Dynamics",
  "guide.name.tenant": "su organización",
  "guide.name.environment": "su entorno",
  "guide.name.dynamics": "Dynamics 365",

  "guide.chapter.sign-in-app": "Aplicación de inicio de sesión",
  "guide.sign-in-register.title": "Registrar la aplicación de inicio de sesión",
  "guide.sign-in-register.why":
    "¿Se le rechazó? Las opciones de la extensión contienen una solicitud para su administrador.",
  "guide.sign-in-register.do": "Rellene el formulario.",
  "guide.sign-in-register.wait": "esperando la aplicación… ¿Se le rechazó? Vea Por qué.",
  "guide.sign-in-register.part.platform": "Elija Aplicación de página única (SPA)",
  "guide.sign-in-register.part.redirect-uri": "Rellene el URI de redirección",
  "guide.fill.redirect-uri": "URI de redirección",
  "guide.sign-in-ids.title": "Tomar los dos id.",
  "guide.sign-in-ids.why": "Se guardan en las opciones de la extensión. Puede deshacerlo.",
  "guide.sign-in-ids.do": "Se toman de esta página en cuanto aparecen.",
  "guide.sign-in-ids.wait": "esperando la información general de la aplicación…",

  "guide.chapter.tenant": "Su inquilino",
  "guide.chapter.app-registration": "Registro de aplicación",
  "guide.chapter.client-secret": "Secreto de cliente",
  "guide.chapter.api-permissions": "Permisos de API",
  "guide.chapter.application-user": "Usuario de aplicación",
  "guide.chapter.user-icon": "Imagen",

  "guide.tenant-id.title": "Leer el id. de inquilino",
  "guide.tenant-id.why": "{vendor} lo necesita para saber en qué organización inicia sesión.",
  "guide.tenant-id.do":
    "Abra la información general del inquilino. El Id. de inquilino está en Información básica; se toma de ahí en cuanto aparece.",
  "guide.tenant-id.wait": "esperando a que aparezca el id. de inquilino…",
  "guide.tenant-id.part.value": "El Id. de inquilino",

  "guide.new-registration.title": "Iniciar un nuevo registro de aplicación",
  "guide.new-registration.why":
    "El registro de aplicación es la identidad con la que {vendor} inicia sesión.",
  "guide.new-registration.do":
    "Elija Nuevo registro. Si {app} ya está en la lista, abra esa aplicación en lugar de crear otra.",
  "guide.new-registration.wait": "esperando a que se abra el formulario…",
  "guide.new-registration.part.button": "Elija Nuevo registro",

  "guide.register.title": "Registrar {app}",
  "guide.register.why":
    "Solo su organización puede usar la aplicación, así que debe ser de un único inquilino.",
  "guide.register.do":
    "Asígnele el nombre {app}, deje “Solo inquilino único” en Tipos de cuenta admitidos, deje vacío el URI de redirección y, después, elija Registrar.",
  "guide.register.wait": "esperando a que se abra la aplicación nueva…",
  "guide.register.care":
    "Los demás tipos de cuenta permiten que inicien sesión personas de otras organizaciones.",
  "guide.register.part.name": "Escriba el nombre",
  "guide.register.part.account-type": "Solo inquilino único",
  "guide.register.part.button": "Elija Registrar",
  "guide.fill.name": "Nombre",

  "guide.client-id.title": "Leer el id. de cliente",
  "guide.client-id.why": "Identifica la aplicación en cada inicio de sesión.",
  "guide.client-id.do":
    "La información general de la aplicación muestra el Id. de aplicación (cliente); se toma de ahí. No copie el Id. de objeto.",
  "guide.client-id.wait": "esperando la información general de la aplicación…",
  "guide.client-id.part.value": "El Id. de aplicación (cliente)",

  "guide.open-secrets.title": "Abrir Certificados y secretos",
  "guide.open-secrets.why": "Aquí la aplicación obtiene su contraseña.",
  "guide.open-secrets.do":
    "En el menú de la aplicación, elija Certificados y secretos. Puede estar en Administrar, que se abre con el primer clic.",
  "guide.open-secrets.wait": "esperando la página…",
  "guide.open-secrets.part.menu": "Elija Certificados y secretos",

  "guide.new-secret.title": "Iniciar un nuevo secreto de cliente",
  "guide.new-secret.why": "Con él, {vendor} demuestra que es la aplicación.",
  "guide.new-secret.do": "En la pestaña Secretos de cliente, elija Nuevo secreto de cliente.",
  "guide.new-secret.wait": "esperando el panel de la derecha…",
  "guide.new-secret.care":
    "Si está atenuado o se rechaza, una directiva de su organización prohíbe los secretos nuevos. Quien administra las directivas de aplicación puede permitir este.",
  "guide.new-secret.part.tab": "Abra la pestaña Secretos de cliente",
  "guide.new-secret.part.button": "Elija Nuevo secreto de cliente",

  "guide.add-secret.title": "Agregar el secreto de cliente",
  "guide.add-secret.why": "Un secreto que expira antes detiene antes la integración.",
  "guide.add-secret.do":
    "Descripción “{description}”, expira en {days} {days|día|días} ({months} {months|mes|meses}); después, elija Agregar.",
  "guide.add-secret.wait": "esperando la fila nueva…",
  "guide.add-secret.part.description": "Escriba la descripción",
  "guide.add-secret.part.expiry": "Elija {days} {days|día|días} ({months} {months|mes|meses})",
  "guide.add-secret.part.button": "Elija Agregar",
  "guide.fill.description": "Descripción",

  "guide.secret-value.title": "Tomar el Valor del secreto",
  "guide.secret-value.why":
    "Microsoft lo muestra una sola vez. Cuando salga de la página, nadie podrá leerlo.",
  "guide.secret-value.do":
    "Permanezca en esta página. El Valor se toma de la fila nueva y se guarda solo en la memoria del explorador.",
  "guide.secret-value.wait": "esperando el Valor…",
  "guide.secret-value.care": "Es la columna Valor, no Id. de secreto.",
  "guide.secret-value.part.value": "El Valor, no el Id. de secreto",

  "guide.open-permissions.title": "Abrir Permisos de API",
  "guide.open-permissions.why": "Aquí la aplicación solicita lo que puede hacer.",
  "guide.open-permissions.do":
    "En el menú de la aplicación, elija Permisos de API. Puede estar en Administrar.",
  "guide.open-permissions.wait": "esperando la página…",
  "guide.open-permissions.part.menu": "Elija Permisos de API",

  "guide.dynamics-permission.title": "Agregar el permiso de Dynamics",
  "guide.dynamics-permission.why": "Permite que {vendor} trabaje con Dynamics 365.",
  "guide.dynamics-permission.do":
    "Agregar un permiso, Dynamics CRM, Permisos delegados, user_impersonation y, después, Agregar permisos.",
  "guide.dynamics-permission.wait": "esperando user_impersonation en la lista…",
  "guide.dynamics-permission.care": "Permisos delegados, no Permisos de la aplicación.",
  "guide.dynamics-permission.part.api": "Elija Dynamics CRM",
  "guide.dynamics-permission.part.permission": "Marque user_impersonation",

  "guide.graph-permission.title": "Agregar los permisos de Microsoft Graph",
  "guide.graph-permission.why": "Con ellos, {vendor} lee el directorio.",
  "guide.graph-permission.do":
    "Agregar un permiso, Microsoft Graph, Permisos delegados, busque y marque {permissions} y, después, Agregar permisos.",
  "guide.graph-permission.wait": "esperando a que aparezcan en la lista…",
  "guide.graph-permission.care": "Permisos delegados, no Permisos de la aplicación.",
  "guide.graph-permission.part.api": "Elija Microsoft Graph",
  "guide.graph-permission.part.filter": "Escriba el nombre del permiso",
  "guide.graph-permission.part.permission": "Marque Directory.ReadWrite.All",
  "guide.fill.permission": "Filtro",

  "guide.permission.part.add": "Elija Agregar un permiso",
  "guide.permission.part.delegated": "Elija Permisos delegados",
  "guide.permission.part.save": "Elija Agregar permisos",

  "guide.admin-consent.title": "Conceder consentimiento de administrador",
  "guide.admin-consent.why": "Sin él, los permisos se solicitan, pero no se conceden.",
  "guide.admin-consent.do": "Elija Conceder consentimiento de administrador para {tenant} y confirme con Sí.",
  "guide.admin-consent.wait": "esperando el estado “Concedido” en todos los permisos…",
  "guide.admin-consent.care":
    "Si el botón está atenuado, su rol no puede dar el consentimiento. Puede darlo un Administrador de aplicaciones en la nube o un rol superior; vuelva cuando esté hecho.",
  "guide.admin-consent.part.button": "Elija Conceder consentimiento de administrador",
  "guide.admin-consent.part.yes": "Confirme con Sí",

  "guide.environment.title": "Abrir el entorno",
  "guide.environment.why": "El entorno contiene el Dynamics 365 en el que {vendor} trabajará.",
  "guide.environment.do": "Elija el entorno cuyo Dynamics 365 usa su personal.",
  "guide.environment.wait": "esperando a que abra un entorno…",
  "guide.environment.care": "Varios pueden parecerse: compruebe la URL, no solo el nombre.",
  "guide.environment.part.row": "Elija su entorno",

  "guide.dynamics-url.title": "Leer la URL de Dynamics",
  "guide.dynamics-url.why": "{vendor} necesita la dirección de su Dynamics 365.",
  "guide.dynamics-url.do": "La página del entorno muestra la URL del entorno; se toma de ahí.",
  "guide.dynamics-url.wait": "esperando la URL del entorno…",
  "guide.dynamics-url.part.value": "La URL del entorno",

  "guide.open-application-users.title": "Abrir los usuarios de aplicaciones",
  "guide.open-application-users.why": "La aplicación necesita un usuario propio en Dynamics 365.",
  "guide.open-application-users.do":
    "En la tarjeta Acceso, elija Ver todo junto a Aplicaciones S2S o Usuarios de aplicaciones. Si no aparece ninguna de las dos: Configuración, Usuarios + permisos, Usuarios de aplicaciones.",
  "guide.open-application-users.wait": "esperando la lista…",
  "guide.open-application-users.part.link": "Abra Usuarios de aplicaciones",
  "guide.open-application-users.part.permissions": "Elija Usuarios + permisos",
  "guide.open-application-users.part.settings": "Elija Configuración",

  "guide.choose-app.title": "Agregar {app} como usuario de la aplicación",
  "guide.choose-app.why": "Vincula el registro de aplicación con este entorno.",
  "guide.choose-app.do":
    "Elija Nuevo usuario de la aplicación y, después, Agregar una aplicación. Busque {app}, selecciónela y elija Agregar.",
  "guide.choose-app.wait": "esperando {app} en el panel…",
  "guide.choose-app.care":
    "Busque por nombre o por id. de aplicación; con el id. de objeto no se encuentra nada.",
  "guide.choose-app.part.new": "Elija Nuevo usuario de la aplicación",
  "guide.choose-app.part.add-app": "Elija Agregar una aplicación",
  "guide.choose-app.part.search": "Busque la aplicación",
  "guide.choose-app.part.row": "Seleccione {app}",
  "guide.choose-app.part.add": "Elija Agregar",
  "guide.fill.search": "Buscar",

  "guide.user-roles.title": "Unidad de negocio y {count} {count|rol|roles} de seguridad",
  "guide.user-roles.why": "Los roles determinan lo que {vendor} puede hacer en Dynamics 365.",
  "guide.user-roles.do":
    "Elija la unidad de negocio de su organización. Después, elija Editar junto a Roles de seguridad, marque exactamente {count|este|estos} {count} y elija Guardar: {roles}.",
  "guide.user-roles.wait": "esperando la unidad de negocio y los roles…",
  "guide.user-roles.care":
    "Los nombres se parecen: “Sales system access” no es “Sales, Enterprise app access”.",
  "guide.user-roles.part.business-unit": "Elija la unidad de negocio",
  "guide.user-roles.part.edit": "Elija Editar junto a Roles de seguridad",
  "guide.user-roles.part.roles": "Marque {count|el|los} {count} {count|rol|roles}",
  "guide.user-roles.part.roles-left": "{done} de {count} marcados. Falta marcar: {missing}",
  "guide.user-roles.part.roles-count": "{done} de {count} marcados",
  "guide.user-roles.part.save": "Elija Guardar",

  "guide.create-user.title": "Crear el usuario de la aplicación",
  "guide.create-user.why": "No se guarda nada hasta que lo haga.",
  "guide.create-user.do": "Elija Crear.",
  "guide.create-user.wait": "esperando {app} en la lista…",
  "guide.create-user.part.button": "Elija Crear",

  "guide.open-user.title": "Abrir el usuario {app} en Dynamics 365",
  "guide.open-user.why": "Su imagen muestra a las personas qué mensajes proceden de {vendor}.",
  "guide.open-user.do":
    "Abra la lista de usuarios, elija la vista Usuarios de aplicaciones, busque “# {app}” y ábralo.",
  "guide.open-user.wait": "esperando el formulario del usuario…",
  "guide.open-user.part.row": "Abra # {app}",
  "guide.open-user.part.view": "Abra la lista de vistas",
  "guide.open-user.part.view-option": "Elija la vista Usuarios de aplicaciones",
  "guide.open-user.part.search": "Busque # {app}",

  "guide.user-picture.title": "Establecer la imagen",
  "guide.user-picture.why": "Es el único paso del que la integración puede prescindir.",
  "guide.user-picture.do":
    "Elija la imagen del encabezado del formulario, cargue una y guarde. La tarjeta ofrece una imagen. Después, elija Ya lo hice.",
  "guide.user-picture.wait": "elija Ya lo hice cuando aparezca la imagen",
  "guide.user-picture.part.avatar": "Elija la imagen",
  "guide.user-picture.part.file": "Elija el archivo",
  "guide.user-picture.part.upload": "Cargue el icono",
  "guide.user-picture.part.take": "Acepte la imagen",

  "guide.capture.secret-id": "Este es el Id. de secreto. El Valor está en la columna de al lado.",
  "guide.capture.secret-masked":
    "Este secreto ya no se puede leer: Microsoft lo muestra una sola vez. Agregue un nuevo secreto de cliente.",
  "guide.capture.not-a-secret": "Esto no es el valor de un secreto de cliente.",
  "guide.capture.secret-unusual":
    "No se parece a los secretos que Microsoft crea actualmente. ¿Es la columna Valor?",
  "guide.capture.secret-elsewhere":
    "Este valor se llama “{name}”, pero la lista no tiene la columna Id. de secreto. ¿Es el secreto de cliente?",
  "guide.capture.other-secret": "Este secreto se llama “{name}”. ¿Es el de {vendor}?",
  "guide.capture.second-secret": "Antes se capturó otro secreto. ¿Usar este en su lugar?",
  "guide.capture.several-secrets":
    "La página muestra varios secretos llamados “{name}”. ¿Usar el primero? Para mayor seguridad, elija No y pegue el Valor en la ventana propia de la extensión.",
  "guide.capture.which-secret": "No se pudo leer la descripción de este secreto. ¿Es “{name}”?",
  "guide.capture.not-an-id":
    "Esto no es un id. Un id. tiene 32 dígitos y letras de la a a la f, en cinco grupos.",
  "guide.capture.is-client-id": "Este es el id. de cliente; el id. de inquilino es otro.",
  "guide.capture.is-tenant-id": "Este es el id. de inquilino; el id. de cliente es otro.",
  "guide.capture.not-this-app":
    "Este id. no es el de la aplicación de esta página. Puede ser el id. de objeto.",
  "guide.capture.not-this-page": "Este no es el id. de la aplicación de esta página. ¿Usarlo de todos modos?",
  "guide.capture.other-app": "Esta aplicación se llama {name}, no {app}. ¿Usarla?",
  "guide.capture.which-app": "No se pudo leer el nombre de esta aplicación. ¿Es {app}?",
  "guide.capture.enterprise-app":
    "Esta es la aplicación empresarial, no el registro de aplicación. Abra Registros de aplicaciones.",
  "guide.capture.other-tenant": "Antes se capturó otro id. de inquilino. ¿Usar este?",
  "guide.capture.from-route": "Este id. de inquilino procede del nombre del entorno. ¿Usarlo?",
  "guide.capture.several": "La página muestra varios. Pegue el correcto.",
  "guide.capture.not-dynamics": "Esta no es la dirección de una organización de Dynamics 365.",
  "guide.capture.other-environment": "Este entorno no es el mismo que antes. ¿Usarlo?",

  "guide.choice.unreadable": "No puedo leer lo que se ha elegido aquí. Compruébelo usted.",
  "guide.choice.application-name.wrong": "El nombre es “{found}”; debería ser {app}.",
  "guide.choice.account-type.wrong":
    "“{found}” permite la entrada a otras organizaciones. Elija Solo inquilino único.",
  "guide.choice.redirect-platform.wrong":
    "“{found}” no es la plataforma correcta: Microsoft rechazaría el inicio de sesión. Elija Aplicación de página única (SPA).",
  "guide.choice.redirect-uri.wrong":
    "El URI de redirección es “{found}”; debe ser exactamente {redirectUri}.",
  "guide.choice.secret-description.wrong": "La descripción es “{found}”; debería ser “{description}”.",
  "guide.choice.secret-expiry.wrong":
    "Se eligió “{found}”; deberían ser {days} {days|día|días} ({months} {months|mes|meses}), o el plazo más largo que permita su inquilino. Cuando el secreto expira, la integración se detiene.",
  "guide.choice.permission-kind.wrong": "Se eligió Permisos de la aplicación. Elija Permisos delegados.",
  "guide.choice.chosen-app.wrong": "Hay otra aplicación seleccionada. Seleccione {app}.",
  "guide.choice.business-unit.wrong": "Elija la unidad de negocio de su organización.",
  "guide.choice.security-roles.wrong": "Los roles todavía no son correctos.",
  "guide.choice.security-roles.missing": "Falta marcar: {missing}",
  "guide.choice.security-roles.extra": "Hay que desmarcar: {extra}",
};
