import type { consent as english } from "../en/consent.ts";

/** What a page says about permissions that the sign-in app was not given, in Brazilian Portuguese. See en/consent.ts. */
export const consent: Readonly<Record<keyof typeof english, string>> = {
  "ui.consent.title": "A Microsoft pediu a aprovação de um administrador?",
  "ui.consent.admin":
    "Alguém com a função Administrador de aplicativos de nuvem pode conceder as permissões para a sua organização. Envie este link; essa pessoa revisa as permissões e aceita.",
  "ui.consent.end":
    "O navegador dela termina em uma página inacessível. Isso é esperado: as permissões foram concedidas. Depois, entre novamente.",
  "ui.consent.copy": "Copiar uma mensagem com o link",
  "ui.consent.copied": "A mensagem foi copiada.",
  "ui.consent.message":
    "Olá, para conectar o Dynamics 365 a {vendor}, preciso do consentimento do administrador para um aplicativo de entrada (ID do cliente {clientId}). Abra {link}, entre com a função Administrador de aplicativos de nuvem ou superior e aceite. Depois, o navegador mostra uma página inacessível; mesmo assim, o consentimento foi concedido. Desde já, agradeço.",
  "ui.consent.less": "Ou entre sem as permissões que a configuração pode dispensar:",
  "ui.consent.refused-title": "A página da Microsoft recusou a sua entrada?",
  "ui.consent.elsewhere":
    "AADSTS50020 ou AADSTS90072: essa conta não está na organização do aplicativo de entrada. Entre novamente e escolha uma conta dessa organização.",
  "ui.consent.approval": "“Precisa de aprovação do administrador”: use o link abaixo.",
  "ui.consent.page-error":
    "AADSTS650051: o aplicativo ainda não tem entidade de serviço: abra-o no Microsoft Entra, em Registros de aplicativo, e escolha “Criar entidade de serviço”, ou use o link para que ela seja criada.",
  "ui.publisher.title": "Quem publica o aplicativo de entrada",
  "ui.publisher.by": "{publisher} publica esse aplicativo. Você não precisa registrar nada.",
  "ui.publisher.unnamed": "Ele vem com esta extensão. Você não precisa registrar nada.",
  "ui.publisher.consent":
    "Na sua primeira entrada, a Microsoft mostra o nome do aplicativo, quem o publica e as permissões que ele solicita. Procure o selo azul de editor verificado. Basta aceitar para você; um Administrador global também pode aceitar para toda a organização.",
  "ui.publisher.own": "Usar um aplicativo de entrada próprio",
  "ui.after.title": "O aplicativo de entrada",
  "ui.after.text":
    "{vendor} não usa o aplicativo com o qual você entrou. Ele não tem segredo, e ninguém pode usá-lo sem entrar.",
  "ui.after.keep":
    "Mantenha-o: você precisa dele para verificar a configuração novamente ou para criar um novo segredo antes que o atual expire.",
  "ui.after.remove":
    "Remova-o: as permissões dele também são removidas. {vendor} continua funcionando. Para uma verificação futura, você registra um aplicativo novamente.",
  "ui.after.link": "Abrir no Microsoft Entra para excluir",
};
