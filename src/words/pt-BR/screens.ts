import type { screens as english } from "../en/screens.ts";

/** Words that the popup may show when it opens, in Brazilian Portuguese. See en/screens.ts. */
export const screens: Readonly<Record<keyof typeof english, string>> = {
  "app.name": "{vendor} Setup for Dynamics 365",

  "ui.common.cancel": "Cancelar",
  "ui.common.back": "Voltar",
  "ui.common.close": "Fechar",
  "ui.common.copied": "Copiado",
  "ui.common.copy": "Copiar {what}",
  "ui.common.copy-failed": "O navegador não permitiu a cópia. Selecione o texto e copie manualmente.",
  "ui.common.details": "Detalhes",
  "ui.common.open-link": "Abrir no portal",
  "ui.common.new-tab": "(abre em uma nova aba)",
  "ui.common.show-details": "Mostrar detalhes de {title}",
  "ui.common.hide-details": "Ocultar detalhes de {title}",
  "ui.common.loading": "Um momento…",

  "ui.notice.refused": "Isso não pode mais ser feito, pois algo mudou. Confira a tela novamente.",
  "ui.notice.plan-changed": "O plano mudou desde que você o leu. Leia novamente e confirme.",
  "ui.notice.unreachable":
    "O processo em segundo plano da extensão não respondeu. Tente novamente; se isso não ajudar, recarregue a extensão.",

  "ui.menu.label": "Mais",
  "ui.menu.signed-in": "Você entrou como {username}",
  "ui.menu.panel": "Abrir no painel lateral",
  "ui.menu.sidebar": "Abrir na barra lateral",
  "ui.menu.options": "Opções",
  "ui.menu.help": "Ajuda",
  "ui.menu.about": "Sobre",
  "ui.menu.reset": "Redefinir tudo",
  "ui.menu.environment": "Escolher outro ambiente",
  "ui.menu.account": "Entrar com outra conta",
  "ui.menu.sign-out": "Sair",
  "ui.sign-out.title": "Sair e pausar a configuração?",
  "ui.sign-out.text":
    "O que foi criado até agora é mantido. A configuração continua de onde parou quando você entrar novamente.",
  "ui.sign-out.confirm": "Sair",
  "ui.sign-out.cancel": "Não sair",
  "ui.sign-out.done": "Você saiu.",
  "ui.menu.support": "Copiar detalhes para o suporte",
  "ui.menu.support-copied": "Os detalhes para o suporte foram copiados. Não contêm segredos.",
  "ui.menu.start-over": "Recomeçar",
  "ui.start-over.title": "Parar e recomeçar?",
  "ui.start-over.text":
    "A configuração para. O que foi criado em {tenant} até agora permanece lá, e uma configuração futura o encontra e reutiliza.",
  "ui.start-over.confirm": "Recomeçar",
  "ui.start-over.cancel": "Continuar a configuração",

  "ui.header.tenant": "Locatário: {tenant}",
  "ui.header.environment": "Ambiente: {environment}",

  "ui.start.title": "Conecte o Dynamics 365 a {vendor}",
  "ui.start.text":
    "No fim, você terá os quatro valores de que {vendor} precisa, testados. Leva cerca de um minuto.",
  "ui.start.you-need": "Você precisa de",
  "ui.start.need-entra": "Permissão para registrar aplicativos e dar o consentimento pela sua organização",
  "ui.start.need-entra-hint": "Administrador de aplicativos de nuvem ou superior no Microsoft Entra",
  "ui.start.need-dataverse": "Privilégios totais no ambiente do Dynamics 365",
  "ui.start.need-dataverse-hint": "Direito de acesso Administrador do Sistema nesse ambiente",
  "ui.start.by-hand": "Você conectou {vendor} manualmente?",
  "ui.start.action": "Configurar automaticamente",
  "ui.start.action-hint": "Você vê o plano antes. Nada é alterado antes da sua confirmação.",
  "ui.start.what-is-changed": "O que é alterado?",
  "ui.start.no-client-id-title": "Primeiro, é necessário um aplicativo de entrada",
  "ui.start.no-client-id-text":
    "Você entra na Microsoft por um aplicativo da sua própria organização. O guia o registra com você, uma única vez.",
  "ui.start.no-client-id-action": "Configurar o aplicativo de entrada",
  "ui.start.held-title": "Um segredo do cliente ainda está na memória",
  "ui.start.held-text":
    "Ele vem de uma configuração anterior de {url}. Permanece na memória deste navegador até você fechar o navegador.",
  "ui.start.held-action": "Mostrar as credenciais",

  "ui.months.one": "1 mês",
  "ui.months.many": "{count} meses",

  "ui.unreadable.title": "Não foi possível ler a configuração armazenada.",
  "ui.unreadable.text":
    "Está danificada ou é de outra versão. O que foi criado na sua organização ainda está lá: comece novamente, e isso será encontrado e reutilizado.",
};
