import type { plan as english } from "../en/plan.ts";

/** Words of the plan, in Brazilian Portuguese. See en/plan.ts. */
export const plan: Readonly<Record<keyof typeof english, string>> = {
  "environment.strange-address":
    "O endereço não é do Dynamics 365, por isso esta extensão não se conecta a ele.",
  "environment.no-dataverse": "Não tem Dataverse, por isso não contém o Dynamics 365.",
  "environment.teams":
    "Pertence a uma equipe do Microsoft Teams. Não pode conter aplicativos do Dynamics 365.",
  "environment.not-ready": "Ainda está sendo preparado ou não está pronto.",
  "environment.admin-mode": "Está no modo de administração.",
  "environment.disabled": "Está desabilitado.",
  "environment.deleting": "Foi ou está sendo excluído.",
  "environment.state": "Não está pronto: a Microsoft informa “{state}”.",

  "step.tenant.title": "Sua organização: {tenant}",
  "plan.tenant.id": "ID do locatário {id}",
  "step.environment.title": "Ambiente: {environment}",
  "plan.environment.url": "{url}",
  "plan.tenant.quota":
    "{tenant} tem {used} de no máximo {total} objetos de diretório. A Microsoft pode recusar um novo aplicativo, seja quem for que o peça: antes, é preciso excluir definitivamente objetos desnecessários, ou o Suporte da Microsoft aumenta o limite.",
  "plan.tenant.roles-unread":
    "Não foi possível ler suas funções de diretório. Se você pode registrar aplicativos e dar o consentimento, só se saberá na tentativa.",
  "step.access.title": "Administrador do Sistema em {environment}",
  "step.access.rights": "Seus privilégios em {environment}",
  "plan.access.unread":
    "O Dynamics 365 não informa o que você pode fazer em {environment}. A configuração continua; se faltar um privilégio, ela para nesse ponto e o informa.",
  "plan.access.security-group":
    "{environment} tem um grupo de segurança. Se você não for membro direto dele, a Microsoft recusa. Quem gerencia o grupo pode adicionar você.",
  "plan.not-read-before": "Não examinado, pois isto vem antes: {first}",
  "plan.not-read": "Ainda não examinado: nada pode ser lido em {environment}.",
  "step.access.elevate": "Tornar você Administrador do Sistema em {environment}",
  "step.access.dataverse": "Adicionar Dynamics CRM à sua organização",
  "plan.access.dataverse":
    "A API Dynamics CRM da Microsoft ainda não está na sua organização: a entidade de serviço dela. Talvez você precise dar o consentimento para ela uma vez",
  "plan.access.elevate": "O direito de acesso Administrador do Sistema para {user}",
  "plan.access.platform-api":
    "A Power Platform API da Microsoft ainda não está na sua organização: a entidade de serviço dela",
  "plan.access.not-yet":
    "Você não é Administrador do Sistema em {environment}. Como administrador da organização, você pode obter esse direito de acesso por conta própria; a Microsoft registra isso.",
  "plan.after-dataverse": "Será examinado e mostrado a você quando Dynamics CRM estiver na sua organização.",
  "plan.after-elevation": "Será examinado e mostrado a você quando você for Administrador do Sistema.",

  "step.application.title": "Registro de aplicativo “{name}”",
  "plan.application.id": "O aplicativo que já existe, ID do cliente {id}",
  "plan.application.permission": "Solicita {permission} ({resource}), delegada",
  "plan.application.unique-name":
    "Recebe o nome exclusivo {name}, pelo qual uma configuração futura o encontra",
  "plan.application.name-held":
    "Outro aplicativo ocupa o nome exclusivo {name}, por isso o novo recebe um nome exclusivo próprio",
  "plan.application.deleted-unread":
    "Esta conta não pode listar os aplicativos excluídos. Se um deles ocupar o nome do novo aplicativo, a Microsoft informa, e nada é criado.",
  "plan.application.restore": "O aplicativo excluído, ID do cliente {id}, é restaurado como era",
  "plan.application.may-not-change":
    "Suas funções não dizem que você pode alterar este aplicativo. Se você não for proprietário dele, a Microsoft recusará, e você saberá a quem pedir.",
  "plan.application.owned-by-others":
    "Você não é proprietário deste aplicativo, e suas funções não dizem que você pode alterá-lo. Peça a um dos proprietários ({owners}) ou crie um novo aplicativo.",
  "plan.application.changed-since": "Alguém alterou este aplicativo desde que esta extensão o criou.",
  "plan.application.no-unique-name":
    "Outro aplicativo ocupa o nome exclusivo pelo qual uma configuração futura encontra este aplicativo. Este funciona sem ele.",
  "plan.service-principal.id": "ID do objeto {id}",
  "step.service-principal.title": "Entidade de serviço",
  "step.client-secret.title": "Segredo “{description}”, {months} {months|mês|meses}",
  "step.client-secret.title-days": "Segredo “{description}”, {days} {days|dia|dias}",
  "plan.client-secret.until": "Válido até {until}",
  "plan.client-secret.from-guide": "O que você capturou no guia",
  "plan.client-secret.unread":
    "Esta conta não pode ler a política da sua organização para segredos. Se ela exigir uma validade mais curta, o segredo é criado com validade mais curta, e o resultado informa isso.",
  "plan.client-secret.lost":
    "O valor do segredo criado antes se perdeu: estava só na memória do navegador. Esse segredo é removido e um novo é criado.",
  "plan.client-secret.shortened-months":
    "A política da sua organização não permitiu a validade mais longa: o segredo vale por {count} {count|mês|meses}.",
  "plan.client-secret.shortened-days":
    "A política da sua organização não permitiu a validade mais longa: o segredo vale por {count} {count|dia|dias}.",
  "plan.client-secret.in-damaged-notes":
    "As anotações que não puderam ser lidas citam um segredo cujo valor pode ter se perdido. Ele não é tocado; se nada o usar, remova-o em Certificados e segredos. ID do segredo: {ids}",
  "plan.client-secret.not-removed":
    "Não foi possível remover um segredo cujo valor se perdeu. Ninguém conhece o valor dele; remova-o no portal quando quiser.",
  "plan.client-secret.exceptions":
    "A política da sua organização proíbe segredos do cliente, com exceções que esta extensão não pode ler. A tentativa será feita; se a Microsoft recusar, nenhum segredo é criado.",
  "plan.client-secret.capped":
    "A política da sua organização permite só {count} {count|dia|dias}: o segredo expirará em {until}.",
  "plan.client-secret.unreadable":
    "O valor do segredo existente não pode mais ser lido, por isso não pode ser copiado nem testado aqui.",
  "step.admin-consent.title": "Consentimento para {count} {count|permissão|permissões}",
  "step.admin-consent.none": "Nenhuma permissão é necessária",
  "plan.admin-consent.scope": "{permission} ({resource})",
  "plan.admin-consent.note": "{names}: acesso delegado, nunca além do que a pessoa que entrou pode fazer.",
  "plan.option.broad":
    "O procedimento de {vendor} pede isso e não informa o motivo. Um fato a comentar com {vendor}, se quiser: tokens por credenciais de cliente não contêm permissões delegadas, por isso a permissão {name} é mais ampla do que o Dynamics sozinho precisaria.",
  "plan.option.internal":
    "Um fato a comentar com {vendor}, se quiser: a Microsoft documenta o direito de acesso {name} como interno, que não deve ser atribuído.",
  "plan.admin-consent.resource": "{resource} ainda não está na sua organização: a entidade de serviço",
  "plan.admin-consent.unread":
    "Esta conta não pode ler o que já foi concedido ao aplicativo. Isso permanece como está.",
  "plan.admin-consent.not-compared":
    "Já existe um consentimento, e esta conta não pode ler o que ele permite. Alguém com a função Administrador de aplicativos de nuvem pode compará-lo.",
  "plan.admin-consent.role-missing":
    "{user} não pode dar o consentimento para {tenant}. Isso exige a função Administrador de aplicativos de nuvem.",
  "step.application-user.title": "Usuário do aplicativo “{name}”",
  "plan.application-user.unit": "Na unidade de negócios {unit}",
  "plan.application-user.enable": "Está desabilitado agora e será habilitado",
  "plan.application-user.other-roles": "Também tem {roles}, de que {vendor} não precisa. Isso permanece.",
  "plan.admin-consent.also": "Já concedido antes, permanece: {scopes}",
  "plan.service-principal.foreign": "Foi criada por outra pessoa",
  "plan.application-user.foreign": "Foi criado por outra pessoa",
  "plan.application-user.purge": "O usuário do aplicativo já excluído é removido definitivamente",
  "step.security-roles.title": "{count} {count|direito|direitos} de acesso",
  "plan.security-roles.role": "{role}",
  "plan.security-roles.missing": "{role}: vem com {app}, que não está instalado aqui",
  "plan.security-roles.warning": "“{role}” não existe aqui. Vem com {app}, que não está instalado aqui.",
  "plan.security-roles.unknown": "{role}: não há nenhum direito de acesso com este nome aqui",
  "plan.security-roles.unknown-warning": "Não há nenhum direito de acesso “{role}” aqui.",
  "plan.security-roles.not-in-unit":
    "“{role}” não tem uma cópia nesta unidade de negócios e não foi atribuído.",
  "step.icon.title": "Imagem do usuário",
  "step.icon.own": "Sua imagem",
  "plan.icon.user": "A imagem padrão, para o usuário do aplicativo",
  "plan.icon.user-own": "Sua imagem, para o usuário do aplicativo",
  "plan.icon.logo": "A imagem padrão, como logotipo do aplicativo no Microsoft Entra",
  "plan.icon.logo-own": "Sua imagem, como logotipo do aplicativo no Microsoft Entra",
  "plan.icon.there": "O usuário do aplicativo já tem uma imagem, e ela permanece",
  "plan.icon.replaces": "Ela substitui a imagem que esta configuração deu antes ao usuário do aplicativo",
  "plan.icon.stays": "O usuário do aplicativo já tem uma imagem. Ela permanece, e a sua não a substitui.",
  "plan.icon.lost":
    "O navegador não tem mais a sua imagem, por isso nenhuma foi definida. Tudo funciona sem ela.",
  "plan.icon.refused": "O Dynamics não aceitou a imagem para o usuário do aplicativo. Tudo funciona sem ela.",
  "plan.icon.no-logo": "O logotipo do aplicativo no Microsoft Entra não foi definido. Tudo funciona sem ele.",
  "step.verification.title": "Entrar como {vendor}",
  "plan.verification.skipped": "Sem o valor do segredo, não há com que entrar.",

  "question.access.elevate": "Obter o direito de acesso Administrador do Sistema em {environment}?",
  "question.access.elevate.yes": "Tornar {user} Administrador do Sistema",
  "question.access.elevate.yes.hint":
    "Isso é feito primeiro. Depois, o restante do plano é examinado, e nada mais é alterado antes que você o leia. No fim, você pode pedir a remoção do direito de acesso.",
  "question.access.give-back":
    "Você se tornou Administrador do Sistema em {environment} para esta configuração. Depois dela:",
  "question.access.give-back.yes": "Remover o direito de acesso",
  "question.access.give-back.yes.hint": "Assim que tudo estiver criado e testado.",
  "question.access.give-back.no": "Manter",
  "ways-in.secrets.one": "Há 1 outro segredo neste aplicativo.",
  "ways-in.secrets.many": "Há {count} outros segredos neste aplicativo.",
  "ways-in.certificates.one": "Há 1 certificado neste aplicativo.",
  "ways-in.certificates.many": "Há {count} certificados neste aplicativo.",
  "ways-in.federated.one":
    "Há 1 credencial federada neste aplicativo, que permite a {names} entrar como ele sem um segredo.",
  "ways-in.federated.many":
    "Há {count} credenciais federadas neste aplicativo, que permitem a {names} entrar como ele sem um segredo.",
  "ways-in.principal-keys.one": "Há 1 segredo ou certificado na entidade de serviço dele.",
  "ways-in.principal-keys.many": "Há {count} segredos ou certificados na entidade de serviço dele.",
  "ways-in.whoever": "Quem os tiver poderia usar o Dynamics 365 como {vendor}.",
  "ways-in.owners": "Propriedade de {owners}. Um proprietário pode adicionar segredos a qualquer momento.",
  "ways-in.owned-by-you": "Você é proprietário deste aplicativo.",
  "ways-in.no-owner": "Este aplicativo não tem proprietário.",
  "ways-in.granted.one":
    "1 permissão de aplicativo foi concedida a ele ({names}). Ela funciona sem que uma pessoa tenha entrado.",
  "ways-in.granted.many":
    "{count} permissões de aplicativo foram concedidas a ele ({names}). Elas funcionam sem que uma pessoa tenha entrado.",
  "ways-in.redirect-uris": "URIs de redirecionamento: {names}",
  "ways-in.identifier-uris": "URIs da ID do aplicativo: {names}",
  "ways-in.scopes": "Permissões delegadas que ele oferece a outros aplicativos: {names}",
  "ways-in.app-roles": "Funções de aplicativo que ele oferece: {names}",
  "ways-in.audience": "Pessoas de outras organizações podem entrar nele.",
  "ways-in.deactivated": "Está desativado: ninguém pode entrar como ele.",
  "ways-in.disabled-by-microsoft": "A Microsoft o desabilitou.",
  "ways-in.sign-in-off": "A entrada está desabilitada para ele nesta organização.",
  "ways-in.unread.registration":
    "Não foi possível ler os segredos, certificados e endereços dele. Pode haver alguns.",
  "ways-in.not-yet":
    "Ainda não foi lido quem mais tem acesso a este aplicativo. Isso é lido quando você o escolhe.",
  "ways-in.unread.is-disabled": "Não foi possível ler se está desativado.",
  "ways-in.unread.owners": "Não foi possível ler os proprietários dele. Pode haver alguns.",
  "ways-in.unread.federated": "Não foi possível ler as credenciais federadas dele. Pode haver algumas.",
  "ways-in.unread.principal":
    "Não foi possível ler as chaves da entidade de serviço dele. Pode haver algumas.",
  "ways-in.unread.granted":
    "Não foi possível ler as permissões de aplicativo concedidas a ele. Pode haver algumas.",
  "ways-in.unread.deleted":
    "Os proprietários e outras formas de acesso não podem ser lidos enquanto ele está excluído. Leia o plano novamente depois da restauração.",

  "question.application.restore": "Um aplicativo “{name}” foi excluído nos últimos 30 dias. Restaurá-lo?",
  "question.application.restore.held":
    "O aplicativo que esta extensão criou foi excluído e pode ser restaurado por 30 dias. Restaurá-lo?",
  "question.application.restore.yes": "Restaurar o aplicativo excluído “{name}”",
  "question.application.restore.hint": "ID do cliente {id}",
  "question.application.restore.no": "Deixá-lo excluído",
  "question.application.adopt":
    "Já existe um aplicativo que esta extensão não criou. Qual deles {vendor} deve usar?",
  "question.application.adopt.off":
    "O aplicativo que esta extensão criou não pode ser usado como está agora. Qual deles {vendor} deve usar?",
  "question.application.adopt.shared":
    "Talvez outra pessoa possa entrar como o aplicativo que esta extensão criou. Qual deles {vendor} deve usar?",
  "question.application.adopt.use": "Usar o aplicativo “{name}” existente",
  "question.application.adopt.hint": "ID do cliente {id}, criado em {created}. Nada é retirado dele.",
  "question.application.adopt.new": "Criar um novo aplicativo",
  "question.application.adopt.new.hint": "Só os seus administradores têm acesso por ele.",
  "question.application.adopt.not-single-tenant":
    "ID do cliente {id}, criado em {created}. Não pode ser usado: está aberto a outras organizações.",
  "question.client-secret.another":
    "O aplicativo já tem um segredo “{description}”. O valor dele não pode ser lido novamente.",
  "question.client-secret.another.make": "Criar outro segredo",
  "question.client-secret.another.make.hint": "O existente continua funcionando.",
  "question.client-secret.another.keep": "Manter o existente",
  "question.client-secret.another.keep.hint":
    "Você já tem o valor dele. Ele não pode ser mostrado nem testado aqui.",
  "question.admin-consent.by-other": "Outra pessoa precisa dar o consentimento. Até lá:",
  "question.admin-consent.by-other.wait": "Fazer todo o resto agora e aguardar o consentimento",
  "question.admin-consent.by-other.wait.hint":
    "Você recebe uma mensagem para encaminhar. A configuração continua sozinha quando houver o consentimento.",
  "question.admin-consent.by-other.without": "Concluir sem consentimento",
  "question.admin-consent.by-other.without.hint":
    "Os quatro valores funcionam no Dynamics 365 sem ele. O que {vendor} faz com estas permissões não funciona até que alguém dê o consentimento.",
  "question.security-roles.missing": "Direitos de acesso que não existem aqui: {count}",
  "question.security-roles.missing.continue": "Continuar sem eles",
  "question.security-roles.missing.continue.hint":
    "Talvez {vendor} não veja tudo. Execute isto novamente depois de instalar o aplicativo.",
  "question.application-user.other-roles":
    "O usuário do aplicativo tem o direito de acesso Administrador do Sistema. Quem tiver uma chave do aplicativo pode fazer tudo em {environment}.",
  "question.application-user.other-roles.keep": "Continuar e manter Administrador do Sistema",
  "question.application-user.other-roles.keep.hint":
    "{vendor} não precisa desse direito de acesso. Você pode removê-lo no centro de administração do Power Platform e, depois, verificar novamente.",
  "question.application-user.purge":
    "O usuário do aplicativo “{name}” foi excluído e impede a criação de um novo.",
  "question.application-user.purge.yes": "Removê-lo definitivamente e criar um novo",
  "question.application-user.purge.yes.hint": "Depois disso, ele não pode ser recuperado.",
  "question.application-user.business-unit": "Unidade de negócios",
  "question.application-user.business-unit.choice": "{name}",

  "ui.start.changes": "Depois da sua confirmação, é criado ou completado o seguinte, e nada mais:",
  "ui.start.change-application": "Um registro de aplicativo “{name}” só para a sua organização",
  "ui.start.change-principal": "A entidade de serviço dele (o aplicativo no seu locatário)",
  "ui.start.change-secret": "Um segredo do cliente “{name}”, válido por {months}",
  "ui.start.change-permissions": "Permissões em {resource}, com consentimento: {scopes}",
  "ui.start.change-user": "Um usuário do aplicativo no seu ambiente, com uma imagem",
  "ui.start.change-roles": "{count} {count|direito|direitos} de acesso para esse usuário: {roles}",
  "ui.start.change-never":
    "O que já existe é reutilizado. Nada que pertença a outra pessoa é alterado ou removido.",
};
