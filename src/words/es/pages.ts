import type { pages as english } from "../en/pages.ts";

/** Words of the pages that open in a tab, in Spanish. See en/pages.ts. */
export const pages: Readonly<Record<keyof typeof english, string>> = {
  "ui.options.title": "Aplicación de inicio de sesión",
  "ui.options.ids": "Escriba sus dos id.",
  "ui.options.test": "Probar inicio de sesión",
  "ui.options.tested":
    "Funciona: {name} ha iniciado sesión en {tenant}. Abra la extensión desde la barra de herramientas.",
  "ui.options.client-id": "Id. de aplicación (cliente) de la aplicación de inicio de sesión",
  "ui.options.client-id-hint": "Tiene este aspecto: 11111111-2222-3333-4444-555555555555",
  "ui.options.tenant": "Id. de directorio (inquilino) de su organización",
  "ui.options.tenant-hint":
    "Está debajo del id. de cliente en la información general de la aplicación. También sirve un dominio comprobado, como contoso.onmicrosoft.com.",
  "ui.options.tenant-named": "Inquilino: {tenant}, según este texto. “Probar inicio de sesión” lo confirma.",
  "ui.options.save": "Guardar",
  "ui.options.saved":
    "Guardado. Abra la extensión desde la barra de herramientas y elija Configurar automáticamente.",
  "ui.options.removed": "Guardado. Ya no hay ninguna aplicación de inicio de sesión establecida.",
  "ui.options.not-a-guid":
    "Esto no es un id. Un id. tiene 32 dígitos y letras de la a a la f, en cinco grupos.",
  "ui.options.not-a-tenant":
    "Esto no es un id. (32 dígitos y letras de la a a la f, en cinco grupos) ni un dominio como contoso.onmicrosoft.com.",
  "ui.options.same-as-client-id":
    "Este es otra vez el Id. de aplicación (cliente). El Id. de directorio (inquilino) está debajo de él en la información general de la aplicación.",
  "ui.options.managed": "Su organización establece este valor; aquí no se puede cambiar.",
  "ui.options.policy-policyVersion":
    "La directiva de su organización no indica su versión, por lo que es posible que el explorador haya omitido otras partes de ella. Informe a quien administra la directiva: policyVersion es el número entero 1.",
  "ui.options.policy-clientId":
    "La directiva de su organización establece un id. de cliente que no lo es, por lo que se omite. Informe a quien administra la directiva: clientId tiene 32 dígitos y letras de la a a la f, en cinco grupos.",
  "ui.options.policy-tenantId":
    "La directiva de su organización establece un inquilino que no lo es, por lo que se omite. Informe a quien administra la directiva: tenantId es el Id. de directorio (inquilino) o un dominio como contoso.onmicrosoft.com.",
  "ui.options.policy-handOffUrl":
    "La directiva de su organización establece una página para los cuatro valores que no se puede usar, por lo que se omite. Informe a quien administra la directiva: handOffUrl es una dirección que empieza por https://, sin un nombre ni una contraseña.",
  "ui.options.policy-handOffMail":
    "La directiva de su organización establece una dirección de correo que no lo es, por lo que se omite. Informe a quien administra la directiva: handOffMail es una sola dirección sencilla.",
  "ui.options.policy-handOffPublicKey":
    "La directiva de su organización establece una clave pública que no se puede usar, por lo que se omite. Informe a quien administra la directiva: handOffPublicKey es una clave pública de age del tipo X25519, age1 y 58 letras y dígitos.",
  "ui.options.policy-signOutAfterMinutes":
    "La directiva de su organización establece un tiempo para cerrar sesión que no se puede usar, por lo que se omite. Informe a quien administra la directiva: signOutAfterMinutes es un número entero de 5 a 480.",
  "ui.options.support-link": "Soporte técnico de su organización",
  "ui.options.policy-supportLink":
    "La directiva de su organización establece una página de soporte técnico que no se puede usar, por lo que se omite. Informe a quien administra la directiva: supportLink es una dirección que empieza por https://, sin un nombre ni una contraseña.",
  "ui.options.policy-language":
    "La directiva de su organización establece un idioma que no existe aquí, por lo que se omite. Indique a quien administre la directiva: language es uno de estos códigos: {languages}.",
  "ui.options.language": "Idioma",
  "ui.options.language-browser": "El del explorador: {name}",
  "ui.options.language-hint": "De la ventana emergente, estas páginas y la tarjeta de la guía.",
  "ui.options.icon": "El icono de la barra de herramientas abre",
  "ui.options.icon-popup": "La ventana emergente",
  "ui.options.icon-panel": "El panel lateral",
  "ui.options.icon-sidebar": "La barra lateral",
  "ui.options.file": "Opciones en un archivo",
  "ui.options.file-text": "Para otro explorador o para un compañero. El archivo no contiene ningún secreto.",
  "ui.options.file-save": "Guardar en un archivo",
  "ui.options.file-load": "Cargar desde un archivo",
  "ui.options.file-name": "{vendor}-setup-opciones",
  "ui.options.file-line": "{label}: {value}",
  "ui.options.file-found": "El archivo establece lo siguiente:",
  "ui.options.file-use": "Usar estas opciones",
  "ui.options.file-used": "Las opciones del archivo están en vigor.",
  "ui.options.file-not-ours": "Este no es un archivo de estas opciones. No se cambió nada.",
  "ui.options.file-newer":
    "Una versión más reciente de la extensión escribió este archivo. Actualice la extensión y vuelva a cargar el archivo. No se cambió nada.",
  "ui.options.file-nothing": "El archivo no establece nada que se pueda usar aquí. No se cambió nada.",
  "ui.options.file-refused":
    "La aplicación de inicio de sesión del archivo no se puede usar, por lo que no se cambió nada. {why}",
  "ui.options.failed": "No se pudo guardar. Inténtelo de nuevo.",
  "ui.options.status-none":
    "Todavía sin establecer. Usted inicia sesión en Microsoft mediante una aplicación de su propia organización.",
  "ui.options.status-no-tenant":
    "No hay ningún inquilino establecido. Eso solo funciona con una aplicación de inicio de sesión abierta a varias organizaciones; una que es solo de su organización necesita el Id. de directorio (inquilino).",
  "ui.options.status-build":
    "La aplicación de inicio de sesión {id} vino con la extensión. Escriba otra para usarla en su lugar.",
  "ui.options.status-ready": "Listo: usted inicia sesión en {tenant} con la aplicación {id}.",
  "ui.options.status-named": "Listo: usted inicia sesión en {tenant}.",
  "ui.options.redirect": "URI de redirección",
  "ui.options.redirect-hint": "Microsoft le devuelve aquí después de que inicia sesión. La guía lo necesita.",

  "ui.register.title": "Registrar la aplicación de inicio de sesión, una vez",
  "ui.register.another": "Registrar otra",
  "ui.register.guide": "Abrir Microsoft Entra y guiarme",
  "ui.register.declined":
    "Su explorador no permitió el acceso a los portales, por lo que la guía no puede acompañarle. Inténtelo de nuevo o use otra de las formas.",
  "ui.register.command": "Con un comando",
  "ui.register.command-text":
    "Ejecute uno de estos y pegue lo que muestra en “Escriba sus dos id.”. Azure Cloud Shell necesita una suscripción de Azure; en su propio equipo, inicie sesión primero con az login --allow-no-subscriptions.",
  "ui.register.az": "Azure Cloud Shell, o az",
  "ui.register.powershell": "Microsoft Graph PowerShell",
  "ui.register.explorer": "Abrir Graph Explorer con la solicitud",
  "ui.register.explorer-hint":
    "Inicie sesión ahí, dé el consentimiento para Application.ReadWrite.All y elija Run query. Tome appId de su respuesta; el id. del inquilino está en Microsoft Entra. Graph Explorer conserva ese consentimiento.",
  "ui.register.ask": "Pedirlo a un administrador",
  "ui.register.ask-text":
    "Para registrar una aplicación hace falta el rol Desarrollador de aplicaciones o uno superior, si no está abierto a todos.",
  "ui.register.request": "Solicitud para su administrador",
  "ui.register.request-text":
    "Registre para mí una aplicación en Microsoft Entra, para que pueda iniciar sesión en Microsoft con la extensión {vendor} Setup for Dynamics 365. Nombre: {name}. Tipos de cuenta admitidos: solo inquilino único. URI de redirección: plataforma Aplicación de página única (SPA), {redirectUri} No necesita ningún secreto ni permisos de API. Después, envíeme el Id. de aplicación (cliente) y el Id. de directorio (inquilino). En Azure Cloud Shell, este comando lo hace y muestra ambos: {command}",
  "ui.register.by-hand": "Manualmente",
  "ui.register.by-hand-text":
    "En Microsoft Entra, en Registros de aplicaciones, elija Nuevo registro. Asígnele el nombre {name}, deje Solo inquilino único, elija la plataforma Aplicación de página única (SPA), pegue este URI de redirección y elija Registrar. No necesita permisos de API.",

  "ui.paste.label": "Pegue aquí los dos id., de cualquier forma",
  "ui.paste.secret":
    "Contenía un secreto de cliente. No se ha conservado, y la aplicación de inicio de sesión no necesita ninguno. Quítelo de Microsoft Entra si alguien puede haberlo visto.",
  "ui.paste.object-id":
    "Este es el Id. de objeto. Copie el Id. de aplicación (cliente), que está encima de él en la información general de la aplicación.",
  "ui.paste.several": "Contiene varias aplicaciones o inquilinos. Pegue los id. de uno solo.",
  "ui.paste.nothing":
    "No contiene ningún id. Los id. tienen 32 dígitos y letras de la a a la f, en cinco grupos.",
  "ui.paste.unnamed":
    "No indica qué id. es cada uno. Péguelos con sus nombres o escriba cada uno en su campo.",

  "ui.guide.permissions": "Lo que se le pedirá que acepte",
  "ui.guide.column-permission": "Permiso",
  "ui.guide.column-why": "Por qué",
  "ui.guide.optional": "opcional",
  "ui.guide.why-user-read": "Indica quién ha iniciado sesión.",
  "ui.guide.why-application":
    "Registra la aplicación {vendor} y crea su secreto de cliente y su entidad de servicio.",
  "ui.guide.why-grant": "Concede el consentimiento para los permisos de {vendor} en su organización.",
  "ui.guide.why-policy":
    "Lee si su organización limita los secretos de cliente, para que el plan pueda indicarlo de antemano.",
  "ui.guide.why-roles": "Lee qué roles de administrador tiene, para indicarle de antemano qué falta.",
  "ui.guide.why-powerapps": "Enumera sus entornos.",
  "ui.guide.why-apply-admin":
    "Le asigna el rol Administrador del sistema de un entorno en el que no lo tiene, si usted lo pide. Sin ello, tiene que hacerlo otra persona.",
  "ui.guide.why-dynamics": "Crea el usuario de aplicación y asigna sus roles de seguridad.",

  "ui.welcome.title": "Conectar Dynamics 365 a {vendor}",
  "ui.welcome.text": "Usted lee el plan antes de que cambie nada.",
  "ui.welcome.automatic": "Configurar automáticamente",
  "ui.welcome.automatic-text": "Inicie sesión, confirme. Alrededor de un minuto.",
  "ui.welcome.automatic-first": "Primero, registre una aplicación de inicio de sesión, una vez.",
  "ui.welcome.register": "Registrarla con la guía",
  "ui.welcome.other-ways": "Otras formas",
  "ui.welcome.by-hand": "Guiarme por los portales",
  "ui.welcome.by-hand-or": "O manualmente:",
  "ui.welcome.by-hand-text": "Sin aplicación de inicio de sesión, manualmente:",
  "ui.welcome.pin": "Ánclela: la pieza de rompecabezas y, después, el alfiler.",
  "ui.welcome.sent-title": "Privacidad",
  "ui.welcome.sent-text":
    "Solo se envía a Microsoft: inicio de sesión, Microsoft Graph, Power Platform y su única dirección de Dynamics. No hay ningún servidor nuestro y no se mide nada. El secreto de cliente permanece en la memoria de este explorador y nunca se escribe en el disco.",
};
