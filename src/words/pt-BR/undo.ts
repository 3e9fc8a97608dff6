import type { undo as english } from "../en/undo.ts";

/** Words of an undo, in Brazilian Portuguese. See en/undo.ts. */
export const undo: Readonly<Record<keyof typeof english, string>> = {
  "say.undo": "Desfazendo.",
  "wait.undo": "A Microsoft está replicando a alteração. Normalmente leva menos de um minuto.",

  "undo.line.secret": "Segredo do cliente “{name}”, válido até {until}",
  "undo.line.grant": "Consentimento do administrador para {scopes}",
  "undo.line.resource": "Entidade de serviço da API {id} da Microsoft",
  "undo.line.service-principal": "Entidade de serviço do aplicativo {id}",
  "undo.line.permissions": "Permissões que foram adicionadas ao aplicativo: {names}",
  "undo.line.unique-name": "Nome exclusivo “{name}” do aplicativo",
  "undo.line.application": "Registro de aplicativo “{name}” ({id})",
  "undo.line.user": "Usuário do aplicativo em {url}",
  "undo.line.user-enabled": "Usuário do aplicativo em {url}, que antes estava desabilitado",
  "undo.line.purged": "Usuário do aplicativo já excluído em {url}",
  "undo.line.roles": "Direitos de acesso em {url}: {names}",
  "undo.line.picture": "Imagem do usuário do aplicativo em {url}",
  "undo.line.access": "Seu direito de acesso Administrador do Sistema em {url}",

  "undo.note.thirty-days": "A Microsoft guarda isto entre os itens excluídos por 30 dias.",
  "undo.note.name-taken":
    "A Microsoft guarda isto entre os itens excluídos por 30 dias. Até lá, nenhum outro aplicativo pode ter o mesmo nome exclusivo.",
  "undo.note.user":
    "É desabilitado e depois excluído. Pode permanecer desabilitado e sem direitos de acesso se o Dynamics o mantiver.",
  "undo.note.scopes-stay": "Os escopos que outros concederam permanecem: {scopes}.",

  "undo.keep.run": "A configuração para {url}, de {date}, usa isto.",
  "undo.keep.open-run": "A configuração para {url}, de {date}, não terminou e usa isto.",
  "undo.keep.secrets": "Outra pessoa tem segredos no aplicativo ({count}): {names}.",
  "undo.keep.certificates":
    "Outra pessoa tem certificados ou segredos no aplicativo ou na entidade de serviço dele ({count}): {names}.",
  "undo.keep.federated": "Outra pessoa tem credenciais federadas no aplicativo ({count}): {names}.",
  "undo.keep.owners": "O aplicativo tem outros proprietários ({count}): {names}.",
  "undo.keep.addresses": "Alguém adicionou endereços ao aplicativo ({count}): {names}.",
  "undo.keep.exposes": "Alguém adicionou escopos ou funções de aplicativo ao aplicativo ({count}): {names}.",
  "undo.keep.permissions": "Alguém adicionou permissões ao aplicativo ({count}): {names}.",
  "undo.keep.roles-held": "O aplicativo recebeu permissões de aplicativo ({count}) em {names}.",
  "undo.keep.roles-given": "Há pessoas ou aplicativos atribuídos a ele ({count}): {names}.",
  "undo.keep.grants": "Outra pessoa concedeu escopos a ele ({count}): {names}.",
  "undo.keep.roles": "Alguém atribuiu outros direitos de acesso a ele ({count}), que permanecem: {names}.",
  "undo.keep.unread": "Você não tem permissão para ler tudo o que mostraria se outros usam isto.",
  "undo.keep.user-stays": "Um usuário do aplicativo que permanece precisa disto.",
  "undo.keep.not-answered":
    "A resposta da Microsoft à criação se perdeu, por isso outra pessoa pode ter criado isto.",
  "undo.keep.ambiguous": "Há dois segredos com esta descrição e esta validade. Remova o certo manualmente.",
  "undo.keep.access-unknown": "As anotações não dizem quem recebeu o direito de acesso.",
  "undo.keep.access-other":
    "Outra pessoa recebeu o direito de acesso. Só essa pessoa pode desfazer isso aqui.",
  "undo.keep.damaged-notes":
    "Uma parte das anotações não pode ser lida, por isso outra configuração pode usar isto.",

  "undo.unseen.yet":
    "A Microsoft não mostra isto. Foi criado há pouco tempo, por isso ainda pode aparecer. Examine novamente em 20 minutos.",
  "undo.unseen.may-not-read": "Você não tem permissão para ler isto.",
  "undo.unseen.host": "O navegador ainda não pode chamar {url}.",
  "undo.unseen.refused": "{why}",
  "undo.unseen.lacking": "O Dataverse informa que faltam privilégios a você em {url}: {why}.",
  "undo.unseen.other-organization": "{url} agora pertence a outro ambiente.",
  "undo.unseen.unreachable": "{url} não responde.",

  "undo.kept.application":
    "Você escolheu mantê-lo. Se fosse excluído, o nome exclusivo ficaria ocupado por 30 dias.",
  "undo.kept.unique-name": "A Microsoft não permite que seja removido.",
  "undo.kept.resource": "Pertence à API da Microsoft; outros podem depender disso.",
  "undo.kept.user": "Permanece, desabilitado e sem direitos de acesso; o Dynamics não permite excluí-lo.",
  "undo.kept.picture": "O Dynamics não permite que seja removida.",
  "undo.kept.purged": "O que foi removido definitivamente não pode ser recuperado.",

  "problem.undo-other-tenant.title": "Você entrou em outra organização.",
  "problem.undo-other-tenant.next": "Entre com uma conta da organização que foi configurada.",
  "problem.undo-run-unknown.title": "As anotações não conhecem esta configuração.",
  "problem.undo-run-unknown.next": "Desfaça nos portais o que foi criado.",
  "problem.undo-set-up-running.title": "Uma configuração está em execução.",
  "problem.undo-set-up-running.next": "Aguarde até que ela termine ou pause e tente novamente.",
  "problem.undo-plan-changed.title": "O que pode ser desfeito mudou desde que você leu.",
  "problem.undo-plan-changed.next": "Leia novamente e confirme.",
};
