import type { rotation as english } from "../en/rotation.ts";

/** Words of a new secret in the place of an old one, in Brazilian Portuguese. See en/rotation.ts. */
export const rotation: Readonly<Record<keyof typeof english, string>> = {
  "rotation.line.create": "Novo segredo do cliente “{name}”, válido até {until}",
  "rotation.line.made":
    "Novo segredo do cliente “{name}”, válido até {until}: criado e mantido na memória deste navegador",
  "rotation.line.check": "Entrar com o novo segredo, como {vendor} fará",
  "rotation.line.old": "Segredo do cliente “{name}”, válido até {until}",

  "rotation.keep.old": "Continua funcionando até você dizer que pode ser removido.",
  "rotation.keep.stranger": "Esta extensão não o criou.",
  "rotation.keep.no-other": "Não há nenhum outro segredo no aplicativo que tenha sido criado e testado aqui.",
  "rotation.keep.forbidden": "A política da sua organização proíbe segredos do cliente para este aplicativo.",
  "rotation.keep.too-short": "A política da sua organização permite só segredos de menos de um dia.",
  "rotation.unseen.app": "A Microsoft não mostra o aplicativo, ou você não tem permissão para lê-lo.",
  "rotation.note.value-gone":
    "O valor do novo segredo não está mais neste navegador. Se {vendor} não o tiver, crie outro antes.",
  "rotation.note.shared":
    "{environment} também pode usar este segredo. Antes de continuar, entregue a {vendor} o novo segredo para esse ambiente.",
  "rotation.note.removed": "Quem ainda o usa não conseguirá mais entrar.",

  "problem.rotation-run-unknown.title": "As anotações não conhecem esta configuração.",
  "problem.rotation-run-unknown.next": "Execute a configuração novamente. Ela usa o mesmo aplicativo.",
  "problem.rotation-other-tenant.title": "Você entrou em outra organização.",
  "problem.rotation-other-tenant.next": "Entre com uma conta da organização que foi configurada.",
  "problem.rotation-plan-changed.title": "O que precisa ser feito mudou desde que você leu.",
  "problem.rotation-plan-changed.next": "Leia novamente e confirme.",

  "by-hand.choice.environment": "{name}",
  "by-hand.choice.address": "{host}",
  "by-hand.choice.app": "{name}",
  "by-hand.choice.app-facts": "ID do cliente {id}, criado em {created}",
  "by-hand.choice.user": "Tem um usuário do aplicativo em {environment}",
  "by-hand.choice.no-user": "Nenhum usuário do aplicativo foi visto em {environment}",

  "by-hand.line.app": "Registro de aplicativo “{name}”",
  "by-hand.line.unseen": "Registro de aplicativo com a ID do cliente {id}",
  "by-hand.line.user": "Usuário do aplicativo em {environment}",
  "by-hand.line.no-secret": "Novo segredo do cliente",
  "by-hand.app.facts": "ID do cliente {id}, criado em {created}. Esta extensão não o configurou.",
  "by-hand.app.lacking": "Não tem o que o procedimento de {vendor} cita: {names}.",
  "by-hand.user.none": "Não há nenhum.",
  "by-hand.user.no-roles": "Não tem nenhum direito de acesso próprio.",
  "by-hand.user.roles": "{count} {count|direito|direitos} de acesso: {names}",
  "by-hand.keep.old":
    "Continua funcionando. Você pode removê-lo em “Suas conexões” quando ninguém mais o usar.",
  "by-hand.note.removed":
    "Esta extensão não o criou. Quem ainda o usa, {vendor} ou outra pessoa, não conseguirá mais entrar.",
  "by-hand.unseen.absent":
    "Sua organização não tem esse aplicativo. Copie “ID do aplicativo (cliente)” da visão geral dele, não a ID do objeto nem a ID do segredo.",
  "by-hand.obstacle.on-home": "Já está em “Suas conexões”. Selecione Novo segredo no cartão.",
  "by-hand.obstacle.no-principal":
    "O aplicativo não tem entidade de serviço na sua organização, por isso ninguém pode entrar como ele.",
  "by-hand.obstacle.no-user":
    "O aplicativo não tem usuário do aplicativo neste ambiente, por isso um segredo para ele não funcionaria. “Configurar automaticamente” cria o que falta.",
  "by-hand.obstacle.user-off":
    "O usuário do aplicativo está desativado, por isso um segredo para o aplicativo não funcionaria.",

  "problem.by-hand-no-environment.title": "Este ambiente não pode ser usado agora.",
  "problem.by-hand-no-environment.next": "Examine novamente ou volte e escolha outro ambiente.",

  "ui.by-hand.sign-in-text":
    "Obtenha um novo segredo do cliente para esse aplicativo, testado, e acompanhe-o aqui: o fim do segredo, as permissões, quem mais tem acesso. Os segredos que ele já tem continuam funcionando.",
  "ui.by-hand.sign-in-need": "Entre com uma conta que possa gerenciar o aplicativo no Microsoft Entra.",
  "ui.by-hand.sign-in": "Entrar",
  "ui.by-hand.environment-title": "A qual ambiente ele está conectado?",
  "ui.by-hand.environment-list": "Ambientes",
  "ui.by-hand.environment-none": "Sua conta não vê nenhum ambiente que possa ser usado.",
  "ui.by-hand.environment-hint": "Seu navegador pede acesso ao endereço dele.",
  "ui.by-hand.app-title": "Qual aplicativo é usado por {vendor}?",
  "ui.by-hand.app-text": "Procure em {vendor}, ou nas suas anotações, a ID do cliente que foi inserida lá.",
  "ui.by-hand.app-list": "Aplicativos que podem ser o certo",
  "ui.by-hand.app-none":
    "Nenhum aplicativo corresponde pelo nome nem tem um usuário do aplicativo lá. Insira a ID do cliente.",
  "ui.by-hand.app-other": "Outro",
  "ui.by-hand.client-id": "ID do cliente",
  "ui.by-hand.client-id-hint": "“ID do aplicativo (cliente)” na visão geral do aplicativo no Microsoft Entra",
  "ui.by-hand.client-id-fault": "Uma ID do cliente tem este formato: 00000000-0000-0000-0000-000000000000",
  "ui.by-hand.continue": "Continuar",
  "ui.by-hand.find": "Encontrar um ambiente",
  "ui.by-hand.title": "Um novo segredo para este aplicativo?",
  "ui.by-hand.text": "Verifique se este é o aplicativo que {vendor} usa e quem mais tem acesso a ele.",
  "ui.by-hand.nothing-title": "Este aplicativo não pode receber um novo segredo aqui",
  "ui.by-hand.nothing-text": "A lista explica o motivo.",
  "ui.by-hand.inspecting":
    "Lendo o que a sua organização tem. Normalmente leva menos de dez segundos. Nada é alterado.",
  "ui.by-hand.finished-text":
    "Entregue estes quatro valores a {vendor}. Os segredos que o aplicativo já tinha continuam funcionando.",
  "ui.by-hand.card": "Configurado manualmente ou em outro lugar. Segredo criado aqui em {date}",
  "ui.by-hand.older": "Segredos anteriores ({count})",
  "ui.by-hand.older-text":
    "Não foram criados aqui e ainda funcionam. Remova um deles só quando ninguém o usar.",
  "ui.by-hand.older-name": "“{name}”, expira em {date}",
  "ui.by-hand.remove": "Remover…",
  "ui.by-hand.undo": "Desfazer o segredo criado aqui",
  "ui.by-hand.undo-text":
    "{vendor} não conseguirá mais entrar com ele. Tudo o que não foi criado aqui permanece.",
};
