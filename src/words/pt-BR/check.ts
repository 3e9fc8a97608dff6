import type { check as english } from "../en/check.ts";

/** Words of a check of a finished set-up, in Brazilian Portuguese. See en/check.ts. */
export const check: Readonly<Record<keyof typeof english, string>> = {
  "say.repair": "Reparando.",
  "wait.repair": "A Microsoft está replicando a alteração. Normalmente leva menos de um minuto.",

  "check.line.application": "Registro de aplicativo “{name}”",
  "check.line.activation": "Ativação do registro de aplicativo",
  "check.line.permissions": "Permissões que o aplicativo solicita",
  "check.line.principal": "Entidade de serviço do aplicativo",
  "check.line.consent": "Consentimento do administrador",
  "check.line.secret": "Segredo do cliente, válido até {until}",
  "check.line.secret-unknown": "Segredo do cliente",
  "check.line.others": "Quem mais pode entrar como o aplicativo ou alterá-lo",
  "check.line.user": "Usuário do aplicativo em {url}",
  "check.line.unit": "Unidade de negócios do usuário do aplicativo",
  "check.line.roles": "Direitos de acesso do usuário do aplicativo",
  "check.line.proof": "Entrada com o segredo, como {vendor} faz",

  "check.since.found": "Encontrado pela primeira vez em {date}.",
  "check.since.more": "Mais {count} desde {date}.",
  "check.since.fine": "Em {date}, ainda estava como deveria.",

  "check.found.app-deleted":
    "Foi excluído, por isso {vendor} não consegue entrar. A Microsoft o guarda por 30 dias; é possível restaurá-lo.",
  "check.found.app-gone":
    "Não existe mais, por isso {vendor} não consegue entrar. Conecte este ambiente novamente.",
  "check.found.deactivated": "Alguém o desativou, por isso {vendor} não consegue entrar.",
  "check.found.disabled-by-microsoft":
    "A Microsoft o desabilitou, por isso {vendor} não consegue entrar. Só o suporte da Microsoft pode ajudar.",
  "check.found.permissions":
    "Ele não solicita mais {names}. O consentimento continua valendo; um novo consentimento não incluiria isso.",
  "check.found.principal-gone": "Não existe, por isso {vendor} não consegue entrar.",
  "check.found.principal-deleted":
    "Foi excluída, por isso {vendor} não consegue entrar. A Microsoft a guarda por 30 dias; é possível restaurá-la.",
  "check.found.principal-disabled":
    "A entrada está desabilitada para ela, por isso {vendor} não consegue entrar.",
  "check.found.consent":
    "Em falta: {names}. O procedimento de {vendor} pede isso; sem isso, algo pode ser recusado a {vendor}.",
  "check.found.secret-gone":
    "Alguém o removeu do aplicativo, por isso {vendor} não consegue entrar com ele. Crie um novo segredo.",
  "check.found.secret-ended": "Expirou, por isso {vendor} não consegue entrar. Crie um novo segredo.",
  "check.found.secret-soon": "Expira em breve. Crie um novo segredo e entregue-o a {vendor} antes disso.",
  "check.found.secrets":
    "Segredos que outra pessoa adicionou ({count}): {names}. Quem tiver um deles pode entrar como o aplicativo.",
  "check.found.certificates":
    "Certificados ou segredos que outra pessoa adicionou ({count}): {names}. Quem tiver um deles pode entrar como o aplicativo.",
  "check.found.federated":
    "Credenciais federadas que outra pessoa adicionou ({count}): {names}. Elas permitem que outro serviço entre como o aplicativo.",
  "check.found.owners":
    "Novos proprietários do aplicativo ({count}): {names}. Um proprietário pode adicionar um segredo e entrar como o aplicativo.",
  "check.found.granted":
    "Recebeu permissões de aplicativo ({count}) em {names}. Quem entra como o aplicativo tem essas permissões em toda parte, sem uma pessoa envolvida.",
  "check.found.user-gone": "Não existe. {vendor} consegue entrar, mas todas as solicitações são recusadas.",
  "check.found.user-deleted":
    "Foi excluído, e o Dynamics ainda o guarda, por isso todas as solicitações de {vendor} são recusadas. Restaure-o no centro de administração do Power Platform.",
  "check.found.user-disabled": "Está desabilitado, por isso todas as solicitações de {vendor} são recusadas.",
  "check.found.user-of-another":
    "Pertence a uma entidade de serviço que não existe mais, por isso todas as solicitações de {vendor} são recusadas. Desfaça esta conexão e conecte o ambiente novamente.",
  "check.found.user-moved":
    "Agora está na unidade de negócios “{unit}”. {vendor} pode ver registros diferentes dos de antes. O Dynamics remove os direitos de acesso quando você o move de volta; depois, verifique novamente para corrigi-los.",
  "check.found.roles": "Em falta: {names}. O que eles permitem pode ser recusado a {vendor}.",
  "check.found.roles-absent":
    "Não existe mais neste ambiente: {names}. O que eles permitem pode ser recusado a {vendor}. Instale novamente o aplicativo que os fornece e verifique outra vez.",
  "check.found.roles-more":
    "Alguém atribuiu outros direitos de acesso a ele ({count}): {names}. {vendor} pode fazer o que eles permitem.",
  "check.found.proof": "Foi recusada. {vendor} entra com os mesmos valores.",
  "check.found.proof-other":
    "O Dynamics responde como outro usuário, e {vendor} tem os privilégios desse usuário.",

  "check.unseen.may-not-read": "Você não tem permissão para ler isto.",
  "check.unseen.others": "Você não tem permissão para ler tudo o que mostraria isto.",
  "check.unseen.secret": "Aqui não se sabe qual dos segredos do aplicativo é usado por {vendor}.",

  "problem.check-unknown.title": "Esta conexão não está mais na lista.",
  "problem.check-unknown.next": "Volte às suas conexões.",
  "problem.check-other-tenant.title": "Você entrou em outra organização.",
  "problem.check-other-tenant.next": "Entre com uma conta da organização que foi configurada.",
  "problem.check-plan-changed.title": "O que foi encontrado mudou desde que você leu.",
  "problem.check-plan-changed.next": "Leia novamente e confirme.",
};
