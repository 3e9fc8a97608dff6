import type { problems as english } from "../en/problems.ts";

/** Words of what can go wrong besides what Microsoft's answers prove, in Brazilian Portuguese. See en/problems.ts. */
export const problems: Readonly<Record<keyof typeof english, string>> = {
  "problem.unexpected.title": "Ocorreu um erro que não esperávamos.",
  "problem.unexpected.next": "Tente continuar. Se acontecer novamente, envie os detalhes ao suporte.",
  "problem.sign-in-cancelled.title": "A janela de entrada foi fechada sem uma resposta.",
  "problem.sign-in-cancelled.next":
    "Entre quando quiser. Se a página da Microsoft recusou a sua entrada, ela mostrou um número que começa com AADSTS: procure-o em “O que as recusas significam”.",
  "problem.sign-in-interrupted.title": "A entrada foi interrompida.",
  "problem.sign-in-interrupted.next": "Entre novamente.",
  "problem.sign-in-no-client-id.title": "A extensão ainda não sabe com qual aplicativo você entra.",
  "problem.sign-in-no-client-id.next":
    "Abra as opções e insira a ID do cliente do seu aplicativo de entrada. A página mostra como registrá-lo.",
  "problem.sign-in-unreachable.title": "Não foi possível acessar a página de entrada da Microsoft.",
  "problem.sign-in-unreachable.next":
    "Pode haver um firewall ou um proxy no caminho. Verifique a conexão e entre novamente.",
  "problem.sign-in-personal-account.title": "Essa é uma conta pessoal da Microsoft.",
  "problem.sign-in-personal-account.next":
    "Entre com a conta corporativa que administra o Dynamics 365 da sua organização.",
  "problem.sign-in-changed.title":
    "O aplicativo de entrada foi alterado nas opções, por isso sua sessão foi encerrada.",
  "problem.sign-in-changed.next": "Entre novamente, com o aplicativo que está definido agora.",
  "problem.sign-in-failed.title": "A entrada não funcionou, e a causa é desconhecida.",
  "problem.sign-in-failed.next": "Entre novamente. Se acontecer de novo, envie os detalhes ao suporte.",
  "problem.sign-in-again.title": "A Microsoft quer que você entre novamente.",
  "problem.sign-in-again.next": "Entre; o trabalho continua de onde parou.",
  "problem.sign-in-left.title":
    "A janela de entrada foi fechada antes que a Microsoft recebesse o que pede ({code}).",
  "problem.sign-in-left.next":
    "{why} Fechar a janela encerrou essa entrada, e outra abre a mesma janela. Se a página permitir que você continue, entre novamente e conclua lá. Se ela recusou a sua entrada, procure o número dela em “O que as recusas significam” ou use outra conta.",
  "problem.sign-in-left.said": "{meaning} A Microsoft diz: “{said}”",
  "problem.sign-in-in-vain.title": "Você entrou, e a Microsoft pede uma nova entrada ({code}).",
  "problem.sign-in-in-vain.next":
    "Entrar outra vez da mesma forma não ajudaria. Procure o número em “O que as recusas significam” ou use outra conta.",
  "problem.sign-in-not-taken.title": "Você entrou, e {who} pede uma nova entrada (status {status}).",
  "problem.sign-in-not-taken.next":
    "{why} Entrar outra vez da mesma forma não ajudaria. Os detalhes contêm o código e a solicitação. Use outra conta ou tente mais tarde.",
  "problem.sign-in-not-taken.said": "A resposta diz: “{said}”",
  "problem.sign-in-not-taken.unsaid": "O motivo não é informado.",
  "problem.elevated-unseen.title":
    "O Power Platform informa que {user} agora é Administrador do Sistema, mas {environment} ainda não mostra isso.",
  "problem.elevated-unseen.next":
    "Aguardamos o tempo que isso costuma levar. Continue em alguns minutos. Se nada mudar, um administrador do Power Platform vê o motivo com Executar diagnóstico no seu usuário.",
  "problem.signed-out.title": "Você saiu.",
  "problem.signed-out.next": "Entre; o trabalho continua de onde parou.",
  "problem.signed-out-unused.title":
    "Sua sessão foi encerrada, pois a entrada não era usada havia algum tempo.",
  "problem.signed-out-unused.next": "Entre novamente para continuar.",
  "problem.sign-in-after-close.title": "O navegador foi fechado durante a configuração.",
  "problem.sign-in-after-close.next":
    "Entre; o trabalho continua de onde parou. A entrada e o valor do segredo estavam só na memória do navegador e se perderam: um segredo cujo valor se perdeu é removido e substituído.",
  "problem.other-tenant.title":
    "Você entrou em uma organização diferente daquela em que esta configuração começou.",
  "problem.other-tenant.next": "Entre em {tenant} para continuar.",
  "problem.no-environment.title": "Não há nenhum ambiente com Dynamics 365 que {user} possa ver.",
  "problem.no-environment.next":
    "Entre com uma conta que possa usar o ambiente ou peça um ambiente com Dataverse.",
  "problem.host-declined.title": "O navegador não recebeu permissão para acessar {url}.",
  "problem.host-declined.next":
    "Sem isso, não é possível criar o usuário do aplicativo. Permita quando o navegador perguntar novamente; vale só para este endereço.",
  "problem.directory-role-missing.title": "{user} não pode registrar aplicativos em {tenant}.",
  "problem.directory-role-missing.next":
    "É necessária a função Desenvolvedor de aplicativos ou Administrador de aplicativos de nuvem. Peça-a (ou ative-a) ou entre com uma conta que a tenha. Alguém com a função também pode registrar o aplicativo manualmente; nesse caso, esta configuração passa a usá-lo.",
  "problem.not-system-administrator.title": "{user} não é Administrador do Sistema em {environment}.",
  "problem.not-system-administrator.next":
    "Peça o direito de acesso Administrador do Sistema neste ambiente ou entre com uma conta que o tenha. Um Administrador global não o tem por si só. Se você é Administrador global, do Power Platform ou do Dynamics 365 e precisa ativar essa função antes, ative-a e verifique novamente: então você pode obter o direito de acesso aqui.",
  "problem.elevation-refused.title":
    "{user} não pode se tornar Administrador do Sistema em {environment} desta forma.",
  "problem.elevation-refused.next":
    "É necessária a função Administrador global, do Power Platform ou do Dynamics 365, ativa e atribuída diretamente, não por um grupo. Ative-a ou atribua-a e entre novamente, ou use uma conta que a tenha.",
  "problem.needs-consent.title": "Alguém precisa dar o consentimento para {tenant}. Todo o resto está feito.",
  "problem.needs-consent.next":
    "Encaminhe a mensagem a alguém com a função Administrador de aplicativos de nuvem. A configuração verifica a cada poucos minutos e continua sozinha; você também pode pedir a verificação agora ou concluir sem o consentimento: os quatro valores funcionam no Dynamics 365, e o que {vendor} faz com estas permissões precisa esperar.",
  "problem.needs-consent.forward":
    "Olá, o aplicativo “{name}” (ID do cliente {clientId}) conecta o Dynamics 365 a {vendor} e precisa do consentimento do administrador para {tenant}. Abra {link} e escolha “Conceder consentimento do administrador para {tenant}”. É necessária a função Administrador de aplicativos de nuvem ou superior. Desde já, agradeço.",
  "problem.secret-gone.title": "O valor do segredo não está mais na memória deste navegador.",
  "problem.secret-gone.next": "Continue: o segredo cujo valor se perdeu é removido, e um novo é criado.",
  "problem.secret-not-accepted.title":
    "O Microsoft Entra informa que o segredo não pertence a este aplicativo.",
  "problem.secret-not-accepted.next":
    "Um novo segredo pode levar minutos para ser conhecido em toda parte: continue depois disso. Se persistir, esqueça o segredo e execute isto novamente para criar outro.",
  "problem.microsoft-is-slow.title": "A Microsoft ainda não vê em toda parte o que foi criado.",
  "problem.microsoft-is-slow.next": "Aguardamos o tempo que isso costuma levar. Continue em alguns minutos.",
  "problem.rotation-running.title": "Um novo segredo está sendo criado.",
  "problem.rotation-running.next": "Aguarde até que isso termine ou pause e tente novamente.",
  "problem.check-running.title": "Uma conexão está sendo reparada.",
  "problem.check-running.next": "Aguarde até que isso termine ou pause e tente novamente.",
  "problem.undo-running.title": "Uma conexão está sendo desfeita.",
  "problem.undo-running.next": "Aguarde até que isso termine ou pause e tente novamente.",
  "problem.plan-changed.title": "Algo mudou em {tenant} desde que o plano foi feito.",
  "problem.plan-changed.next":
    "Desde então, não alteramos nada. Leia o plano novamente e, depois, confirme-o.",
  "problem.plan-outdated.title": "Alguém alterou algo em {tenant} depois que você leu o plano.",
  "problem.plan-outdated.next":
    "Nada que outra pessoa tenha criado passou a ser usado. Leia o plano novamente e, depois, confirme-o.",
  "problem.application-deactivated.title":
    "O aplicativo “{name}” ({id}) está desativado, por isso ninguém pode entrar como ele.",
  "problem.application-deactivated.next":
    "Descubra quem o desativou e por quê. Para usá-lo, ative-o no Microsoft Entra, em Registros de aplicativo, e verifique novamente. Ou escolha outro aplicativo.",
  "problem.application-disabled-by-microsoft.title": "A Microsoft desabilitou o aplicativo “{name}” ({id}).",
  "problem.application-disabled-by-microsoft.next":
    "Só o Suporte da Microsoft pode habilitá-lo novamente. Escolha outro aplicativo ou crie um novo.",
  "problem.service-principal-disabled.title":
    "A entrada está desabilitada para o aplicativo “{name}” ({id}).",
  "problem.service-principal-disabled.next":
    "Descubra quem a desabilitou e por quê. Para usar o aplicativo, defina “Habilitado para os usuários entrarem?” como Sim no Microsoft Entra, em Aplicativos empresariais, Propriedades, e verifique novamente. Ou escolha outro aplicativo.",
  "problem.application-user-of-another.title":
    "O usuário do aplicativo “{name}” pertence a uma entidade de serviço que não existe mais.",
  "problem.application-user-of-another.next":
    "O Dynamics 365 recusaria todas as solicitações do aplicativo. Exclua este usuário do aplicativo no centro de administração do Power Platform e verifique novamente: um novo é criado.",
  "problem.notes-unreadable.title": "Não foi possível ler as anotações do trabalho até agora.",
  "problem.notes-unreadable.next":
    "O que existe em {tenant} foi examinado novamente, e o plano abaixo se baseia nisso. Leia-o e confirme-o para continuar. Se ele oferecer outro segredo, o que foi criado antes pode ser removido no portal.",
  "problem.state-unreadable.title": "Não foi possível ler a configuração armazenada.",
  "problem.state-unreadable.next":
    "Ela é de outra versão ou está danificada. Comece novamente: o que foi criado é encontrado e reutilizado.",
  "problem.application-deleted.title": "Um aplicativo excluído ainda ocupa o nome do que criaríamos.",
  "problem.application-deleted.next":
    "Restaure-o ou exclua-o definitivamente em Registros de aplicativo > Aplicativos excluídos. Depois, tente novamente.",
  "problem.application-not-single-tenant.title":
    "O aplicativo “{name}” ({id}) está aberto a outras organizações.",
  "problem.application-not-single-tenant.next":
    "{vendor} precisa de um aplicativo só para a sua organização. Escolha outro ou crie um novo.",
  "problem.secrets-forbidden.title":
    "A política da sua organização proíbe segredos do cliente para este aplicativo.",
  "problem.secrets-forbidden.next":
    "Peça a quem gerencia as Políticas de aplicativo no Microsoft Entra que isente este aplicativo e tente novamente.",
  "problem.secret-too-short.title":
    "A política da sua organização permite só segredos de menos de uma semana.",
  "problem.secret-too-short.next":
    "Os segredos não são proibidos, mas {vendor} precisaria de um novo a cada poucos dias. Peça a quem gerencia as Políticas de aplicativo no Microsoft Entra que permita uma validade mais longa para este aplicativo e tente novamente.",
  "problem.secret-too-short.forward":
    "Olá, para conectar o Dynamics 365 a {vendor}, o registro de aplicativo “{name}” em {tenant} precisa de um segredo do cliente com validade mais longa do que a política de gerenciamento de aplicativos permite. Você poderia permitir uma validade mais longa para este aplicativo em Microsoft Entra > Aplicativos empresariais > Políticas de aplicativo?",
  "problem.secret-too-long.title":
    "A política da sua organização não permite um segredo com validade tão longa.",
  "problem.secret-too-long.next":
    "Nenhum segredo foi criado. Escolha uma validade mais curta em Detalhes e tente novamente.",
  "problem.application-user-elsewhere.title":
    "O usuário do aplicativo “{name}” está em uma unidade de negócios diferente de {unit}.",
  "problem.application-user-elsewhere.next":
    "Movê-lo removeria os direitos de acesso dele. Escolha abaixo a unidade de negócios em que ele está ou mova-o no centro de administração do Power Platform.",
  "problem.application-user-deleted.title":
    "Um usuário do aplicativo já excluído ainda impede a criação de um novo para este aplicativo.",
  "problem.application-user-deleted.next":
    "Restaure-o ou exclua-o definitivamente no centro de administração do Power Platform e tente novamente.",
  "problem.microsoft-unavailable.title": "{who} não respondeu como deveria.",
  "problem.microsoft-unavailable.next": "Nada se perdeu. Aguarde um minuto e continue.",
  "problem.read-not-answered.title": "{who} não conseguiu {what}: durante minutos, respondeu só com falhas.",
  "problem.read-not-answered.next":
    "É uma falha do serviço (status {status}) e não diz nada sobre as suas permissões. Todo o resto foi lido. Verifique novamente em alguns minutos.",
  "problem.there-unseen.title": "{who} informa que o que seria criado já existe, mas não o mostra.",
  "problem.there-unseen.next":
    "O serviço se recusou a {what}: “{said}” Pode ter sido excluído e ainda não ter desaparecido, ou estar oculto para esta conta. Procure no centro de administração, também entre os itens excluídos; restaure ou exclua definitivamente e continue.",
  "problem.answer-not-usable.title": "Esta versão não consegue usar a resposta da Microsoft.",
  "problem.answer-not-usable.next":
    "Os detalhes dizem qual resposta. Procure uma atualização desta extensão e tente continuar; se acontecer novamente, envie-os ao suporte.",
  "problem.no-room.title": "Não há espaço para guardar o segredo com segurança.",
  "problem.no-room.next":
    "Seu navegador não armazenou o que esta extensão precisa lembrar. Um segredo que não pôde ser guardado é removido. Libere espaço em disco ou feche outras janelas e continue.",
  "problem.in-a-line": "{title} A resposta diz: “{said}”",
  "problem.refused.title": "{who} se recusou a {what}.",
  "problem.refused-silently.title": "{who} se recusou a {what}.",
  "problem.refused-silently.next":
    "Nenhum motivo foi informado (status {status}). Os detalhes contêm a solicitação; quem cuida de {who} pode dizer mais.",
  "problem.refused.next":
    "A resposta diz: “{said}” Isso não prova nenhuma causa, por isso nenhuma é citada aqui. Os detalhes contêm o código e a solicitação; quem cuida de {who} pode dizer mais.",
  "problem.secrets-forbidden.forward":
    "Olá, para conectar o Dynamics 365 a {vendor}, o registro de aplicativo “{name}” em {tenant} precisa de um segredo do cliente, o que a política de gerenciamento de aplicativos proíbe. Você poderia isentar este aplicativo em Microsoft Entra > Aplicativos empresariais > Políticas de aplicativo?",
  "problem.directory-role-missing.forward":
    "Olá, para conectar o Dynamics 365 a {vendor}, preciso registrar um aplicativo em {tenant} e dar o consentimento pela organização. Você poderia atribuir temporariamente a função Administrador de aplicativos de nuvem a {user} ou executar por conta própria a extensão {vendor} Setup for Dynamics 365?",
  "problem.not-system-administrator.forward":
    "Olá, para conectar o Dynamics 365 a {vendor}, preciso do direito de acesso Administrador do Sistema no ambiente {environment}. Você poderia atribuí-lo temporariamente a {user} ou executar por conta própria a extensão {vendor} Setup for Dynamics 365?",

  "ui.problem.fact.service": "Serviço",
  "ui.problem.fact.operation": "Operação",
  "ui.problem.fact.status": "Status",
  "ui.problem.fact.code": "Código da Microsoft",
  "ui.problem.fact.requestId": "ID da solicitação",
  "ui.problem.fact.answer": "Resposta",
  "ui.problem.fact.api": "API",
  "ui.problem.fact.policies": "ID da política de Acesso Condicional",
  "ui.problem.fact.host": "Host",
  "ui.problem.fact.message": "Mensagem original",
  "ui.problem.fact.clientId": "ID do cliente",
  "ui.problem.fact.error": "Erro",
  "ui.problem.fact.kind": "Tipo",
  "ui.problem.fact.time": "Hora",
};
