import type { guide as english } from "../en/guide.ts";

/** Words of the guide's card, by step, in Brazilian Portuguese. See en/guide.ts. */
export const guide: Readonly<Record<keyof typeof english, string>> = {
  "value.tenant-id": "ID do locatário",
  "value.client-id": "ID do cliente",
  "value.client-secret": "Segredo do cliente",
  "value.dynamics-url": "URL do Dynamics",
  "guide.name.tenant": "sua organização",
  "guide.name.environment": "seu ambiente",
  "guide.name.dynamics": "Dynamics 365",

  "guide.chapter.sign-in-app": "Aplicativo de entrada",
  "guide.sign-in-register.title": "Registre o aplicativo de entrada",
  "guide.sign-in-register.why":
    "Foi recusado? As opções da extensão têm uma solicitação para o seu administrador.",
  "guide.sign-in-register.do": "Preencha o formulário.",
  "guide.sign-in-register.wait": "aguardando o aplicativo… Foi recusado? Veja “Por quê”.",
  "guide.sign-in-register.part.platform": "Escolha Aplicativo de página única (SPA)",
  "guide.sign-in-register.part.redirect-uri": "Preencha o URI de redirecionamento",
  "guide.fill.redirect-uri": "URI de redirecionamento",
  "guide.sign-in-ids.title": "Capture as duas IDs",
  "guide.sign-in-ids.why": "Elas vão para as opções da extensão. Você pode desfazer isso.",
  "guide.sign-in-ids.do": "Elas são capturadas desta página assim que aparecem.",
  "guide.sign-in-ids.wait": "aguardando a visão geral do aplicativo…",

  "guide.chapter.tenant": "Seu locatário",
  "guide.chapter.app-registration": "Registro de aplicativo",
  "guide.chapter.client-secret": "Segredo do cliente",
  "guide.chapter.api-permissions": "Permissões de API",
  "guide.chapter.application-user": "Usuário do aplicativo",
  "guide.chapter.user-icon": "Imagem",

  "guide.tenant-id.title": "Leia a ID do locatário",
  "guide.tenant-id.why": "{vendor} precisa dela para saber em qual organização entrar.",
  "guide.tenant-id.do":
    "Abra a visão geral do locatário. A ID do locatário está em Informações básicas; ela é capturada assim que aparece.",
  "guide.tenant-id.wait": "aguardando a ID do locatário aparecer…",
  "guide.tenant-id.part.value": "A ID do locatário",

  "guide.new-registration.title": "Inicie um novo registro de aplicativo",
  "guide.new-registration.why": "O registro de aplicativo é a identidade com a qual {vendor} entra.",
  "guide.new-registration.do":
    "Escolha Novo registro. Se {app} já estiver na lista, abra-o em vez de criar um segundo.",
  "guide.new-registration.wait": "aguardando o formulário abrir…",
  "guide.new-registration.part.button": "Escolha Novo registro",

  "guide.register.title": "Registre {app}",
  "guide.register.why":
    "Só a sua organização pode usar o aplicativo, por isso ele precisa ser de locatário único.",
  "guide.register.do":
    "Dê o nome {app}, mantenha “locatário único” em Tipos de conta com suporte, deixe o URI de redirecionamento vazio e escolha Registrar.",
  "guide.register.wait": "aguardando o novo aplicativo abrir…",
  "guide.register.care": "Os outros tipos de conta permitem que pessoas de outras organizações entrem.",
  "guide.register.part.name": "Digite o nome",
  "guide.register.part.account-type": "Somente locatário único",
  "guide.register.part.button": "Escolha Registrar",
  "guide.fill.name": "Nome",

  "guide.client-id.title": "Leia a ID do cliente",
  "guide.client-id.why": "Ela identifica o aplicativo em cada entrada.",
  "guide.client-id.do":
    "A visão geral do aplicativo mostra a ID do aplicativo (cliente); ela é capturada dali. Não copie a ID do objeto.",
  "guide.client-id.wait": "aguardando a visão geral do aplicativo…",
  "guide.client-id.part.value": "A ID do aplicativo (cliente)",

  "guide.open-secrets.title": "Abra Certificados e segredos",
  "guide.open-secrets.why": "É aqui que o aplicativo recebe a senha.",
  "guide.open-secrets.do":
    "No menu do aplicativo, escolha Certificados e segredos. Pode estar em Gerenciar, que se abre no primeiro clique.",
  "guide.open-secrets.wait": "aguardando a página…",
  "guide.open-secrets.part.menu": "Escolha Certificados e segredos",

  "guide.new-secret.title": "Inicie um novo segredo do cliente",
  "guide.new-secret.why": "Com ele, {vendor} prova que é o aplicativo.",
  "guide.new-secret.do": "Na aba Segredos do cliente, escolha Novo segredo do cliente.",
  "guide.new-secret.wait": "aguardando o painel à direita…",
  "guide.new-secret.care":
    "Se estiver esmaecido ou for recusado, uma política da sua organização proíbe novos segredos. Quem gerencia as políticas de aplicativo pode permitir este.",
  "guide.new-secret.part.tab": "Abra a aba Segredos do cliente",
  "guide.new-secret.part.button": "Escolha Novo segredo do cliente",

  "guide.add-secret.title": "Adicione o segredo do cliente",
  "guide.add-secret.why": "Um segredo que expira antes interrompe a integração antes.",
  "guide.add-secret.do":
    "Descrição “{description}”, expira em {days} {days|dia|dias} ({months} {months|mês|meses}); depois, escolha Adicionar.",
  "guide.add-secret.wait": "aguardando a nova linha…",
  "guide.add-secret.part.description": "Digite a descrição",
  "guide.add-secret.part.expiry": "Escolha {days} {days|dia|dias} ({months} {months|mês|meses})",
  "guide.add-secret.part.button": "Escolha Adicionar",
  "guide.fill.description": "Descrição",

  "guide.secret-value.title": "Capture o Valor do segredo",
  "guide.secret-value.why":
    "A Microsoft o mostra uma única vez. Depois que você sai da página, ninguém mais pode lê-lo.",
  "guide.secret-value.do":
    "Permaneça nesta página. O Valor é capturado da nova linha e mantido só na memória do navegador.",
  "guide.secret-value.wait": "aguardando o Valor…",
  "guide.secret-value.care": "É a coluna Valor, não ID do segredo.",
  "guide.secret-value.part.value": "O Valor, não a ID do segredo",

  "guide.open-permissions.title": "Abra Permissões de API",
  "guide.open-permissions.why": "Aqui o aplicativo solicita o que pode fazer.",
  "guide.open-permissions.do": "No menu do aplicativo, escolha Permissões de API. Pode estar em Gerenciar.",
  "guide.open-permissions.wait": "aguardando a página…",
  "guide.open-permissions.part.menu": "Escolha Permissões de API",

  "guide.dynamics-permission.title": "Adicione a permissão do Dynamics",
  "guide.dynamics-permission.why": "Ela permite que {vendor} trabalhe com o Dynamics 365.",
  "guide.dynamics-permission.do":
    "Adicionar uma permissão, Dynamics CRM, Permissões delegadas, user_impersonation e, por fim, Adicionar permissões.",
  "guide.dynamics-permission.wait": "aguardando user_impersonation na lista…",
  "guide.dynamics-permission.care": "Permissões delegadas, não Permissões de aplicativo.",
  "guide.dynamics-permission.part.api": "Escolha Dynamics CRM",
  "guide.dynamics-permission.part.permission": "Marque user_impersonation",

  "guide.graph-permission.title": "Adicione as permissões do Microsoft Graph",
  "guide.graph-permission.why": "{vendor} lê o diretório com elas.",
  "guide.graph-permission.do":
    "Adicionar uma permissão, Microsoft Graph, Permissões delegadas, encontre e marque {permissions} e, por fim, Adicionar permissões.",
  "guide.graph-permission.wait": "aguardando-as na lista…",
  "guide.graph-permission.care": "Permissões delegadas, não Permissões de aplicativo.",
  "guide.graph-permission.part.api": "Escolha Microsoft Graph",
  "guide.graph-permission.part.filter": "Digite o nome da permissão",
  "guide.graph-permission.part.permission": "Marque Directory.ReadWrite.All",
  "guide.fill.permission": "Filtro",

  "guide.permission.part.add": "Escolha Adicionar uma permissão",
  "guide.permission.part.delegated": "Escolha Permissões delegadas",
  "guide.permission.part.save": "Escolha Adicionar permissões",

  "guide.admin-consent.title": "Conceda o consentimento do administrador",
  "guide.admin-consent.why": "Sem ele, as permissões são solicitadas, mas não concedidas.",
  "guide.admin-consent.do":
    "Escolha Conceder consentimento do administrador para {tenant} e confirme com Sim.",
  "guide.admin-consent.wait": "aguardando o status “Concedido” em todas as permissões…",
  "guide.admin-consent.care":
    "Se o botão estiver esmaecido, sua função não permite dar o consentimento. Um Administrador de aplicativos de nuvem ou superior pode; volte quando isso estiver feito.",
  "guide.admin-consent.part.button": "Escolha Conceder consentimento do administrador",
  "guide.admin-consent.part.yes": "Confirme com Sim",

  "guide.environment.title": "Abra o ambiente",
  "guide.environment.why": "O ambiente contém o Dynamics 365 em que {vendor} vai trabalhar.",
  "guide.environment.do": "Escolha o ambiente cujo Dynamics 365 as pessoas da sua organização usam.",
  "guide.environment.wait": "aguardando você abrir um ambiente…",
  "guide.environment.care": "Vários podem ser parecidos: verifique a URL, não só o nome.",
  "guide.environment.part.row": "Escolha seu ambiente",

  "guide.dynamics-url.title": "Leia a URL do Dynamics",
  "guide.dynamics-url.why": "{vendor} precisa do endereço do seu Dynamics 365.",
  "guide.dynamics-url.do": "A página do ambiente mostra a URL do ambiente; ela é capturada dali.",
  "guide.dynamics-url.wait": "aguardando a URL do ambiente…",
  "guide.dynamics-url.part.value": "A URL do ambiente",

  "guide.open-application-users.title": "Abra os usuários do aplicativo",
  "guide.open-application-users.why": "O aplicativo precisa de um usuário próprio no Dynamics 365.",
  "guide.open-application-users.do":
    "No cartão Acesso, escolha Ver tudo ao lado de Aplicativos S2S ou Usuários do aplicativo. Se não houver nenhum dos dois: Configurações, Usuários + permissões, Usuários do aplicativo.",
  "guide.open-application-users.wait": "aguardando a lista…",
  "guide.open-application-users.part.link": "Abra Usuários do aplicativo",
  "guide.open-application-users.part.permissions": "Escolha Usuários + permissões",
  "guide.open-application-users.part.settings": "Escolha Configurações",

  "guide.choose-app.title": "Adicione {app} como usuário do aplicativo",
  "guide.choose-app.why": "Isso vincula o registro de aplicativo a este ambiente.",
  "guide.choose-app.do":
    "Escolha Novo usuário do aplicativo e, depois, Adicionar um aplicativo. Pesquise {app}, selecione e escolha Adicionar.",
  "guide.choose-app.wait": "aguardando {app} no painel…",
  "guide.choose-app.care": "Pesquise por nome ou ID do aplicativo; a ID do objeto não encontra nada.",
  "guide.choose-app.part.new": "Escolha Novo usuário do aplicativo",
  "guide.choose-app.part.add-app": "Escolha Adicionar um aplicativo",
  "guide.choose-app.part.search": "Pesquise o aplicativo",
  "guide.choose-app.part.row": "Selecione {app}",
  "guide.choose-app.part.add": "Escolha Adicionar",
  "guide.fill.search": "Pesquisar",

  "guide.user-roles.title": "Unidade de negócios e {count} {count|direito|direitos} de acesso",
  "guide.user-roles.why": "Os direitos de acesso decidem o que {vendor} pode fazer no Dynamics 365.",
  "guide.user-roles.do":
    "Escolha a unidade de negócios da sua organização. Depois, Editar ao lado de Direitos de acesso, marque exatamente {count|este|estes} {count} e escolha Salvar: {roles}.",
  "guide.user-roles.wait": "aguardando a unidade de negócios e os direitos de acesso…",
  "guide.user-roles.care":
    "Os nomes são parecidos: “Sales system access” não é “Sales, Enterprise app access”.",
  "guide.user-roles.part.business-unit": "Escolha a unidade de negócios",
  "guide.user-roles.part.edit": "Escolha Editar ao lado de Direitos de acesso",
  "guide.user-roles.part.roles": "Marque {count|o|os} {count} {count|direito|direitos} de acesso",
  "guide.user-roles.part.roles-left": "{done} de {count} marcados. Ainda a marcar: {missing}",
  "guide.user-roles.part.roles-count": "{done} de {count} marcados",
  "guide.user-roles.part.save": "Escolha Salvar",

  "guide.create-user.title": "Crie o usuário do aplicativo",
  "guide.create-user.why": "Nada é salvo até você fazer isso.",
  "guide.create-user.do": "Escolha Criar.",
  "guide.create-user.wait": "aguardando {app} na lista…",
  "guide.create-user.part.button": "Escolha Criar",

  "guide.open-user.title": "Abra o usuário {app} no Dynamics 365",
  "guide.open-user.why": "A imagem dele mostra às pessoas quais mensagens vêm de {vendor}.",
  "guide.open-user.do":
    "Abra a lista de usuários, escolha a exibição Usuários do Aplicativo, pesquise “# {app}” e abra-o.",
  "guide.open-user.wait": "aguardando o formulário do usuário…",
  "guide.open-user.part.row": "Abra # {app}",
  "guide.open-user.part.view": "Abra a lista de exibições",
  "guide.open-user.part.view-option": "Escolha a exibição Usuários do Aplicativo",
  "guide.open-user.part.search": "Pesquise # {app}",

  "guide.user-picture.title": "Defina a imagem",
  "guide.user-picture.why": "É a única etapa que a integração pode dispensar.",
  "guide.user-picture.do":
    "Escolha a imagem no cabeçalho do formulário, carregue-a e salve. O cartão oferece uma imagem. Depois, escolha Já fiz isto.",
  "guide.user-picture.wait": "escolha Já fiz isto quando a imagem aparecer",
  "guide.user-picture.part.avatar": "Escolha a imagem",
  "guide.user-picture.part.file": "Escolha o arquivo",
  "guide.user-picture.part.upload": "Carregue o ícone",
  "guide.user-picture.part.take": "Use a imagem",

  "guide.capture.secret-id": "Esta é a ID do segredo. O Valor está na coluna ao lado.",
  "guide.capture.secret-masked":
    "Este segredo não pode mais ser lido: a Microsoft o mostra uma única vez. Adicione um novo segredo do cliente.",
  "guide.capture.not-a-secret": "Este não é o valor de um segredo do cliente.",
  "guide.capture.secret-unusual":
    "Isto não se parece com os segredos que a Microsoft cria hoje. É a coluna Valor?",
  "guide.capture.secret-elsewhere":
    "Este valor se chama “{name}”, mas a lista não tem a coluna ID do segredo. É o segredo do cliente?",
  "guide.capture.other-secret": "Este segredo se chama “{name}”. É o de {vendor}?",
  "guide.capture.second-secret": "Outro segredo foi capturado antes. Usar este no lugar dele?",
  "guide.capture.several-secrets":
    "A página mostra vários segredos chamados “{name}”. Usar o primeiro deles? Para ter certeza, escolha Não e cole o Valor na janela da própria extensão.",
  "guide.capture.which-secret": "Não foi possível ler a descrição deste segredo. É “{name}”?",
  "guide.capture.not-an-id": "Isto não é uma ID. Ela tem 32 dígitos e letras de a até f, em cinco grupos.",
  "guide.capture.is-client-id": "Esta é a ID do cliente; a ID do locatário é outra.",
  "guide.capture.is-tenant-id": "Esta é a ID do locatário; a ID do cliente é outra.",
  "guide.capture.not-this-app": "Esta ID não é a do aplicativo desta página. Pode ser a ID do objeto.",
  "guide.capture.not-this-page": "Esta não é a ID do aplicativo desta página. Usar mesmo assim?",
  "guide.capture.other-app": "Este aplicativo se chama {name}, não {app}. Usar?",
  "guide.capture.which-app": "Não foi possível ler o nome deste aplicativo. É {app}?",
  "guide.capture.enterprise-app":
    "Este é o aplicativo empresarial, não o registro de aplicativo. Abra Registros de aplicativo.",
  "guide.capture.other-tenant": "Outra ID do locatário foi capturada antes. Usar esta?",
  "guide.capture.from-route": "Esta ID do locatário vem do nome do ambiente. Usar?",
  "guide.capture.several": "A página mostra vários valores. Cole o certo.",
  "guide.capture.not-dynamics": "Este não é o endereço de uma organização do Dynamics 365.",
  "guide.capture.other-environment": "Este ambiente não é o mesmo de antes. Usar?",

  "guide.choice.unreadable": "Não consigo ler o que foi escolhido aqui. Confira manualmente.",
  "guide.choice.application-name.wrong": "O nome é “{found}”; deveria ser {app}.",
  "guide.choice.account-type.wrong": "“{found}” dá acesso a outras organizações. Escolha o locatário único.",
  "guide.choice.redirect-platform.wrong":
    "“{found}” é a plataforma errada: a Microsoft recusaria a entrada. Escolha Aplicativo de página única (SPA).",
  "guide.choice.redirect-uri.wrong":
    "O URI de redirecionamento é “{found}”; precisa ser exatamente {redirectUri}.",
  "guide.choice.secret-description.wrong": "A descrição é “{found}”; deveria ser “{description}”.",
  "guide.choice.secret-expiry.wrong":
    "“{found}” está escolhido; deveria ser {days} {days|dia|dias} ({months} {months|mês|meses}) ou o período mais longo que o seu locatário permite. Quando o segredo expira, a integração para.",
  "guide.choice.permission-kind.wrong":
    "As Permissões de aplicativo estão escolhidas. Escolha Permissões delegadas.",
  "guide.choice.chosen-app.wrong": "Outro aplicativo está selecionado. Selecione {app}.",
  "guide.choice.business-unit.wrong": "Escolha a unidade de negócios da sua organização.",
  "guide.choice.security-roles.wrong": "Os direitos de acesso ainda não estão certos.",
  "guide.choice.security-roles.missing": "Ainda a marcar: {missing}",
  "guide.choice.security-roles.extra": "A desmarcar: {extra}",
};
