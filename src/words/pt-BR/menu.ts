import type { menu as english } from "../en/menu.ts";

/** Words of what the menu opens, in Brazilian Portuguese. See en/menu.ts. */
export const menu: Readonly<Record<keyof typeof english, string>> = {
  "ui.about.title": "Sobre",
  "ui.about.version": "{name}, versão {version}",
  "ui.about.sent": "O que é enviado e para onde",
  "ui.about.sent-text":
    "Só a Microsoft é chamada, nestes endereços. Não temos nenhum servidor, e nada é medido.",
  "ui.about.login": "Sua entrada; uma entrada com as novas credenciais, para testá-las",
  "ui.about.graph": "Registro de aplicativo, segredo, entidade de serviço, consentimento",
  "ui.about.bap": "A lista dos seus ambientes",
  "ui.about.discovery": "A lista dos seus ambientes, quando a outra não mostra nenhum",
  "ui.about.power-platform": "Obter o direito de acesso Administrador do Sistema, se você pedir",
  "ui.about.allowed": "Você permitiu este endereço no seu navegador",
  "ui.about.texts": "Documentos",
  "ui.about.privacy": "Privacidade",
  "ui.about.help": "O que as recusas significam e o que ajuda",
  "ui.about.license": "Licença desta extensão",
  "ui.about.notices": "Licenças das bibliotecas incluídas",

  "ui.reset.title": "Redefinir tudo",
  "ui.reset.held": "Um segredo do cliente ainda está na memória",
  "ui.reset.held-text": "Ele será apagado, e ninguém poderá mostrá-lo novamente. Entregue-o antes.",
  "ui.reset.here": "Removido deste navegador",
  "ui.reset.here-sign-in": "Sua entrada e todos os segredos do cliente na memória",
  "ui.reset.here-progress": "O que foi feito até agora e onde você está no guia",
  "ui.reset.here-set-ups":
    "A lista de conexões ({count}) com os relatórios e lembretes, e onde você está no guia",
  "ui.reset.here-options": "As IDs do aplicativo de entrada e todas as opções",
  "ui.reset.here-access": "O acesso a endereços e portais que você permitiu",
  "ui.reset.stays": "Permanece",
  "ui.reset.stays-tenant":
    "Tudo na sua organização: aplicativos e seus segredos, consentimento, usuários do aplicativo, direitos de acesso e o aplicativo de entrada.",
  "ui.reset.stays-undo":
    "Para desfazer uma conexão, escolha primeiro Desfazer no cartão dela. Depois de uma redefinição, nada aqui sabe o que foi criado.",
  "ui.reset.stays-policy": "O que a política da sua organização define para esta extensão.",
  "ui.reset.action": "Redefinir tudo",
  "ui.reset.confirm-title": "Redefinir tudo agora?",
  "ui.reset.confirm-text":
    "A extensão recomeça do zero, como logo após a instalação. Isso não pode ser desfeito. Nada muda na sua organização.",
  "ui.reset.busy":
    "Algo está sendo feito na sua organização neste momento. Aguarde até terminar e, depois, redefina.",
};
