import type { consent as english } from "../en/consent.ts";

/** What a page says about permissions that the sign-in app was not given, in Spanish. See en/consent.ts. */
export const consent: Readonly<Record<keyof typeof english, string>> = {
  "ui.consent.title": "¿Pidió Microsoft la aprobación de un administrador?",
  "ui.consent.admin":
    "Una persona con el rol Administrador de aplicaciones en la nube puede conceder los permisos para su organización. Envíele este vínculo; esa persona revisa los permisos y acepta.",
  "ui.consent.end":
    "Su explorador termina en una página a la que no se puede acceder. Es lo esperado: los permisos se han concedido. Después, inicie sesión de nuevo.",
  "ui.consent.copy": "Copiar un mensaje con el vínculo",
  "ui.consent.copied": "El mensaje se ha copiado.",
  "ui.consent.message":
    "Hola, para conectar Dynamics 365 a {vendor}, necesito el consentimiento del administrador para una aplicación de inicio de sesión (id. de cliente {clientId}). Abra {link}, inicie sesión con el rol Administrador de aplicaciones en la nube o uno superior y acepte. Después, el explorador muestra una página a la que no se puede acceder; el consentimiento se concede de todos modos. Gracias.",
  "ui.consent.less": "O inicie sesión sin los permisos de los que la configuración puede prescindir:",
  "ui.consent.refused-title": "¿Le rechazó la página de Microsoft?",
  "ui.consent.elsewhere":
    "AADSTS50020 o AADSTS90072: esa cuenta no está en la organización de la aplicación de inicio de sesión. Inicie sesión de nuevo y elija una cuenta de esa organización.",
  "ui.consent.approval": "“Se necesita la aprobación del administrador”: use el vínculo siguiente.",
  "ui.consent.page-error":
    "AADSTS650051: la aplicación todavía no tiene entidad de servicio. Ábrala en Microsoft Entra, en Registros de aplicaciones, y elija “Crear entidad de servicio”, o haga que se cree con el vínculo.",
  "ui.publisher.title": "Quién publica la aplicación de inicio de sesión",
  "ui.publisher.by": "La publica {publisher}. No tiene que registrar nada.",
  "ui.publisher.unnamed": "Viene con esta extensión. No tiene que registrar nada.",
  "ui.publisher.consent":
    "En su primer inicio de sesión, Microsoft muestra su nombre, su editor y los permisos que solicita. Busque el distintivo azul de editor verificado. Basta con que acepte para usted; un Administrador global también puede aceptar para toda la organización.",
  "ui.publisher.own": "Usar una aplicación de inicio de sesión propia",
  "ui.after.title": "La aplicación de inicio de sesión",
  "ui.after.text":
    "{vendor} no usa la aplicación con la que usted inició sesión. No tiene secreto y nadie puede usarla sin iniciar sesión.",
  "ui.after.keep":
    "Consérvela: la necesita para volver a comprobar la configuración o para crear un secreto nuevo antes de que expire este.",
  "ui.after.remove":
    "Quítela: sus permisos desaparecen con ella. {vendor} sigue funcionando. Para una comprobación posterior, tendrá que registrar de nuevo una aplicación.",
  "ui.after.link": "Abrirla en Microsoft Entra para eliminarla",
};
