import type { progress as english } from "../en/progress.ts";

/** Words of a run and of its result, in Brazilian Portuguese. See en/progress.ts. */
export const progress: Readonly<Record<keyof typeof english, string>> = {
  "progress.waiting": "Aguarda as etapas anteriores.",
  "say.access.elevate": "Tornando você Administrador do Sistema em {environment}.",
  "say.access.api": "Adicionando {api} da Microsoft à sua organização.",
  "say.access.give-back": "Removendo seu direito de acesso Administrador do Sistema em {environment}.",
  "say.application.create": "Registrando o aplicativo “{name}”.",
  "say.application.complete": "Adicionando o que falta ao aplicativo “{name}”.",
  "say.application.restore": "Restaurando o aplicativo “{name}”.",
  "say.service-principal.create": "Criando a entidade de serviço.",
  "say.client-secret.create": "Criando o segredo “{name}”.",
  "say.admin-consent.grant": "Concedendo consentimento para {names}.",
  "say.application-user.create": "Criando o usuário.",
  "say.application-user.enable": "Habilitando o usuário do aplicativo.",
  "say.application-user.purge": "Removendo definitivamente o usuário já excluído.",
  "say.security-roles.assign": "Atribuindo direitos de acesso: {count}.",
  "say.verification.sign-in": "Entrando com o segredo.",
  "say.verification.check": "Perguntando ao Dynamics quem é e o que pode fazer.",

  "wait.access":
    "A Microsoft está atribuindo o direito de acesso a você. Normalmente leva menos de um minuto.",
  "wait.access.dataverse":
    "A Microsoft está replicando a entidade de serviço para o local em que as entradas são respondidas. Pode levar alguns minutos.",
  "wait.access.give-back":
    "A Microsoft está removendo seu direito de acesso. Normalmente leva menos de um minuto.",
  "wait.throttled": "A Microsoft pede que aguardemos antes da próxima solicitação.",
  "wait.fault": "O serviço da Microsoft não está respondendo como deveria. Tentando novamente.",
  "wait.unknown": "Uma resposta se perdeu. Verificando se a alteração foi feita.",
  "wait.application": "Registrando o aplicativo. Alguns segundos.",
  "wait.service-principal":
    "A Microsoft está replicando o novo aplicativo no diretório. Normalmente leva menos de um minuto.",
  "wait.client-secret":
    "Criando o segredo. A Microsoft pode precisar de até um minuto para conhecer o novo aplicativo em toda parte.",
  "wait.admin-consent": "Concedendo o consentimento para a organização. Normalmente leva menos de um minuto.",
  "wait.application-user":
    "A Microsoft está replicando o novo aplicativo para a sua região do Dynamics. Normalmente leva menos de um minuto.",
  "wait.security-roles": "Atribuindo os direitos de acesso. Alguns segundos.",
  "wait.icon": "Definindo a imagem. Alguns segundos.",
  "wait.verification":
    "Entrando com o novo segredo. A Microsoft pode precisar de um minuto para conhecê-lo em toda parte.",

  "finding.signed-in":
    "A entrada foi feita como {vendor} fará, com estes quatro valores, e o Dynamics respondeu.",
  "finding.who-am-i": "O Dynamics o reconhece como o usuário do aplicativo.",
  "finding.someone-else": "O Dynamics o reconhece como um usuário diferente do que foi configurado.",
  "finding.roles": "Tem {count} de {wanted} {wanted|direito|direitos} de acesso.",
  "finding.reads-accounts": "Consegue ler contas.",
  "finding.no-accounts":
    "Não consegue ler contas com estes direitos de acesso. Pergunte a {vendor} se é necessário outro.",
  "finding.accounts-unseen": "Não foi possível ver se consegue ler contas. {why}",
  "finding.accounts-unseen-quoted": "Não foi possível ver se consegue ler contas. {why} A resposta: “{said}”",
  "finding.no-consent":
    "Ninguém ainda deu o consentimento para as permissões em nome da organização. A entrada no Dynamics funciona sem isso.",
  "finding.role-given-back": "Você não é mais Administrador do Sistema em {environment}, como antes.",
  "finding.role-not-given-back":
    "Não foi possível remover seu direito de acesso Administrador do Sistema em {environment}. Remova-o no centro de administração do Power Platform.",
  "finding.no-secret": "O valor do segredo não está neste navegador, por isso não foi testado.",

  "fact.client-id": "ID do aplicativo (cliente)",
  "fact.object-id": "ID do objeto",
  "fact.service-principal-id": "Entidade de serviço",
  "fact.secret-id": "ID do segredo",
  "fact.expires": "Válido até",
  "fact.application-user-id": "Usuário do aplicativo",
};
