import type { record as english } from "../en/record.ts";

/** Words of the record of a set-up, its picture and its calendar file, in Brazilian Portuguese. See en/record.ts. */
export const record: Readonly<Record<keyof typeof english, string>> = {
  "ui.part.tenant": "Sua organização: {name}",
  "ui.part.environment": "Ambiente: {name}",
  "ui.part.application": "Registro de aplicativo",
  "ui.part.secret": "Segredo do cliente",
  "ui.part.service-principal": "Entidade de serviço",
  "ui.part.grant": "Consentimento",
  "ui.part.application-user": "Usuário do aplicativo",
  "ui.part.role": "Direito de acesso",
  "ui.part.business-unit": "Unidade de negócios",
  "ui.part.picture": "Imagem",

  "ui.record.picture": "Como tudo se relaciona. {list}",
  "ui.record.how": "Como tudo se relaciona",
  "ui.record.created": "Criado",
  "ui.record.changed": "Alterado",
  "ui.record.will-create": "Será criado",
  "ui.record.will-change": "Será alterado",
  "ui.record.before": "Já existia",
  "ui.record.replaced": "Substituído por um novo; funciona até {until}.",
  "ui.record.ends": "expira em {date}",

  "ui.record.title": "O que foi feito",
  "ui.record.older":
    "Esta configuração foi feita por uma versão anterior, que não guardava uma lista das partes. Os portais as mostram.",
  "ui.record.open": "Abrir o relatório",
  "ui.record.calendar": "Salvar um arquivo de calendário",
  "ui.record.calendar-hint":
    "Ele lembra você 60, 30, 14, 7 dias e 1 dia antes que o segredo expire, sem esta extensão.",
  "ui.record.portals": "Abrir nos portais",
  "ui.record.open-app": "Registro de aplicativo, no Microsoft Entra",
  "ui.record.open-secrets": "Segredos do cliente, no Microsoft Entra",
  "ui.record.open-permissions": "Permissões de API, no Microsoft Entra",
  "ui.record.open-users": "Usuários do aplicativo, no Power Platform",
  "ui.record.open-dynamics": "Dynamics 365",

  "ui.record.page-title": "Relatório da configuração: {environment} e {vendor}",
  "ui.record.left-out": "Deixado de fora, conforme escolhido no plano: {names}.",
  "ui.record.lacking": "Não estava presente quando foi incluído na lista: {names}.",
  "ui.record.no-secret":
    "Este relatório não contém segredos. Ele é feito no seu computador e não é enviado a lugar nenhum.",
  "ui.record.print": "Imprimir ou salvar como PDF",
  "ui.record.save": "Salvar como arquivo",
  "ui.record.file": "{vendor} {host} relatório",
  "ui.record.calendar-file": "{vendor} {host} fim do segredo",
  "ui.record.not-found": "Essa configuração não existe mais neste navegador.",
  "ui.record.facts": "O que foi conectado",
  "ui.record.fact-organization": "Organização",
  "ui.record.fact-tenant": "ID do locatário",
  "ui.record.fact-environment": "Ambiente",
  "ui.record.fact-url": "URL do Dynamics",
  "ui.record.fact-client": "ID do cliente",
  "ui.record.fact-connected": "Conectado",
  "ui.record.fact-by": "Por",
  "ui.record.fact-tested": "Testado",
  "ui.record.fact-secret-ends": "O segredo expira",
  "ui.record.parts": "Componentes",
  "ui.record.column-part": "Parte",
  "ui.record.column-id": "ID",
  "ui.record.column-what": "O que foi feito",
  "ui.record.created-at": "Criado em {when}",
  "ui.record.changed-at": "Alterado em {when}",
  "ui.record.in-portal": "Abrir no portal",
  "ui.record.permissions": "Permissões com consentimento",
  "ui.record.delegated":
    "Todas são delegadas: com elas, {vendor} nunca pode fazer mais do que a pessoa que entrou. O consentimento foi dado para toda a organização.",
  "ui.record.scope-before": "{scope} (concessão anterior)",
  "ui.record.undo": "Como desfazer manualmente",
  "ui.record.undo-text":
    "A extensão também pode desfazer isso: na tela inicial, em Mais. Manualmente, nesta ordem:",
  "ui.record.undo-user":
    "No centro de administração do Power Platform, abra o ambiente e, depois, Aplicativos S2S. Desative o usuário do aplicativo e exclua-o em seguida.",
  "ui.record.undo-roles":
    "No centro de administração do Power Platform, abra o ambiente e, depois, Aplicativos S2S. Remova do usuário do aplicativo os direitos de acesso marcados como criados.",
  "ui.record.undo-app":
    "No Microsoft Entra, exclua o registro de aplicativo. O segredo, a entidade de serviço e o consentimento são removidos com ele. A Microsoft guarda um aplicativo excluído por 30 dias.",
  "ui.record.undo-secret":
    "No Microsoft Entra, abra Certificados e segredos do aplicativo e exclua este segredo.",
  "ui.record.undo-grant":
    "No Microsoft Entra, abra o aplicativo em Aplicativos empresariais, depois Permissões, e revogue as marcadas como criadas.",
  "ui.record.undo-nothing": "Esta extensão não criou nada aqui, por isso não há nada para desfazer.",

  "ui.calendar.summary": "{vendor}: o segredo do cliente para {environment} expira",
  "ui.calendar.description":
    "Depois deste dia, {vendor} não poderá mais entrar em {url}. Antes disso, crie um novo segredo, com a extensão ou no Microsoft Entra (aplicativo {clientId}, Certificados e segredos), e entregue-o a {vendor}.",
  "ui.calendar.product": "{vendor} Setup for Dynamics 365",
};
