import type { pages as english } from "../en/pages.ts";

/** Words of the pages that open in a tab, in Brazilian Portuguese. See en/pages.ts. */
export const pages: Readonly<Record<keyof typeof english, string>> = {
  "ui.options.title": "Aplicativo de entrada",
  "ui.options.ids": "Insira as duas IDs",
  "ui.options.test": "Testar entrada",
  "ui.options.tested": "Funciona: {name} entrou em {tenant}. Abra a extensão na barra de ferramentas.",
  "ui.options.client-id": "ID do aplicativo (cliente) do aplicativo de entrada",
  "ui.options.client-id-hint": "Exemplo: 11111111-2222-3333-4444-555555555555",
  "ui.options.tenant": "ID do diretório (locatário) da sua organização",
  "ui.options.tenant-hint":
    "Está abaixo da ID do cliente na visão geral do aplicativo. Um domínio verificado, como contoso.onmicrosoft.com, também serve.",
  "ui.options.tenant-named": "Locatário: {tenant}, como consta neste texto. “Testar entrada” confirma isso.",
  "ui.options.save": "Salvar",
  "ui.options.saved": "Salvo. Abra a extensão na barra de ferramentas e escolha Configurar automaticamente.",
  "ui.options.removed": "Salvo. Nenhum aplicativo de entrada está definido.",
  "ui.options.not-a-guid": "Isto não é uma ID. Ela tem 32 dígitos e letras de a até f, em cinco grupos.",
  "ui.options.not-a-tenant":
    "Isto não é uma ID (32 dígitos e letras de a até f, em cinco grupos) nem um domínio como contoso.onmicrosoft.com.",
  "ui.options.same-as-client-id":
    "Esta é novamente a ID do aplicativo (cliente). A ID do diretório (locatário) está abaixo dela na visão geral do aplicativo.",
  "ui.options.managed": "Sua organização define este valor; ele não pode ser alterado aqui.",
  "ui.options.policy-policyVersion":
    "A política da sua organização não informa a versão dela, por isso o navegador pode ter omitido outras partes. Avise quem gerencia a política: policyVersion é o número inteiro 1.",
  "ui.options.policy-clientId":
    "A política da sua organização define uma ID do cliente que não é válida, por isso foi omitida. Avise quem gerencia a política: clientId tem 32 dígitos e letras de a até f, em cinco grupos.",
  "ui.options.policy-tenantId":
    "A política da sua organização define um locatário que não é válido, por isso foi omitido. Avise quem gerencia a política: tenantId é a ID do diretório (locatário) ou um domínio como contoso.onmicrosoft.com.",
  "ui.options.policy-handOffUrl":
    "A política da sua organização define uma página para os quatro valores que não pode ser usada, por isso foi omitida. Avise quem gerencia a política: handOffUrl é um endereço que começa com https://, sem nome nem senha.",
  "ui.options.policy-handOffMail":
    "A política da sua organização define um endereço de email que não é válido, por isso foi omitido. Avise quem gerencia a política: handOffMail é um único endereço simples.",
  "ui.options.policy-handOffPublicKey":
    "A política da sua organização define uma chave pública que não pode ser usada, por isso foi omitida. Avise quem gerencia a política: handOffPublicKey é uma chave pública age do tipo X25519, age1 e 58 letras e dígitos.",
  "ui.options.policy-signOutAfterMinutes":
    "A política da sua organização define um tempo para sair que não pode ser usado, por isso foi omitido. Avise quem gerencia a política: signOutAfterMinutes é um número inteiro de 5 a 480.",
  "ui.options.support-link": "Suporte da sua organização",
  "ui.options.policy-supportLink":
    "A política da sua organização define uma página de suporte que não pode ser usada, por isso foi omitida. Avise quem gerencia a política: supportLink é um endereço que começa com https://, sem nome nem senha.",
  "ui.options.policy-language":
    "A política da sua organização define um idioma que não existe aqui, por isso ele é ignorado. Informe a quem gerencia a política: language é um destes códigos: {languages}.",
  "ui.options.language": "Idioma",
  "ui.options.language-browser": "O do navegador: {name}",
  "ui.options.language-hint": "Do pop-up, destas páginas e do cartão do guia.",
  "ui.options.icon": "O ícone da barra de ferramentas abre",
  "ui.options.icon-popup": "O pop-up",
  "ui.options.icon-panel": "O painel lateral",
  "ui.options.icon-sidebar": "A barra lateral",
  "ui.options.file": "Opções em um arquivo",
  "ui.options.file-text": "Para outro navegador ou para um colega. O arquivo não contém nenhum segredo.",
  "ui.options.file-save": "Salvar em um arquivo",
  "ui.options.file-load": "Carregar de um arquivo",
  "ui.options.file-name": "{vendor}-setup-opcoes",
  "ui.options.file-line": "{label}: {value}",
  "ui.options.file-found": "O arquivo define o seguinte:",
  "ui.options.file-use": "Usar estas opções",
  "ui.options.file-used": "As opções do arquivo estão em vigor.",
  "ui.options.file-not-ours": "Este não é um arquivo destas opções. Nada foi alterado.",
  "ui.options.file-newer":
    "Uma versão mais recente da extensão gravou este arquivo. Atualize a extensão e carregue o arquivo novamente. Nada foi alterado.",
  "ui.options.file-nothing": "O arquivo não define nada que possa ser usado aqui. Nada foi alterado.",
  "ui.options.file-refused":
    "O aplicativo de entrada do arquivo não pode ser usado, portanto nada foi alterado. {why}",
  "ui.options.failed": "Não foi possível salvar. Tente novamente.",
  "ui.options.status-none":
    "Ainda não definido. Você entra na Microsoft por um aplicativo da sua própria organização.",
  "ui.options.status-no-tenant":
    "Nenhum locatário está definido. Isso só funciona com um aplicativo de entrada aberto a várias organizações; um aplicativo só da sua organização precisa da ID do diretório (locatário) dela.",
  "ui.options.status-build":
    "O aplicativo de entrada {id} veio com a extensão. Insira outro para usá-lo no lugar deste.",
  "ui.options.status-ready": "Pronto: você entra em {tenant} com o aplicativo {id}.",
  "ui.options.status-named": "Pronto: você entra em {tenant}.",
  "ui.options.redirect": "URI de redirecionamento",
  "ui.options.redirect-hint":
    "A Microsoft envia você de volta para cá depois que você entra. O guia precisa dele.",

  "ui.register.title": "Registre o aplicativo de entrada, uma única vez",
  "ui.register.another": "Registrar outro",
  "ui.register.guide": "Abrir o Microsoft Entra e me guiar",
  "ui.register.declined":
    "Seu navegador não permitiu o acesso aos portais, por isso o guia não pode acompanhar você. Tente novamente ou use uma das outras formas.",
  "ui.register.command": "Com um comando",
  "ui.register.command-text":
    "Execute um destes e cole o resultado em “Insira as duas IDs”. O Azure Cloud Shell precisa de uma assinatura do Azure; na sua própria máquina, entre antes com az login --allow-no-subscriptions.",
  "ui.register.az": "Azure Cloud Shell ou az",
  "ui.register.powershell": "Microsoft Graph PowerShell",
  "ui.register.explorer": "Abrir o Explorador do Graph com a solicitação",
  "ui.register.explorer-hint":
    "Entre lá, dê o consentimento para Application.ReadWrite.All e escolha Executar consulta. Copie appId da resposta; a ID do locatário está no Microsoft Entra. O Explorador do Graph mantém esse consentimento.",
  "ui.register.ask": "Pedir a um administrador",
  "ui.register.ask-text":
    "Registrar um aplicativo exige a função Desenvolvedor de aplicativos ou superior, quando isso não está aberto a todos.",
  "ui.register.request": "Solicitação para o seu administrador",
  "ui.register.request-text":
    "Registre um aplicativo no Microsoft Entra para mim, por favor, para que eu possa entrar na Microsoft com a extensão {vendor} Setup for Dynamics 365. Nome: {name}. Tipos de conta com suporte: locatário único. URI de redirecionamento: plataforma Aplicativo de página única (SPA), {redirectUri} Ele não precisa de segredo nem de permissões de API. Depois, envie-me a ID do aplicativo (cliente) e a ID do diretório (locatário). No Azure Cloud Shell, este comando faz isso e mostra as duas: {command}",
  "ui.register.by-hand": "Manualmente",
  "ui.register.by-hand-text":
    "No Microsoft Entra, em Registros de aplicativo, escolha Novo registro. Dê o nome {name}, mantenha locatário único, escolha a plataforma Aplicativo de página única (SPA), cole este URI de redirecionamento e escolha Registrar. Ele não precisa de permissões de API.",

  "ui.paste.label": "Cole as duas IDs aqui, em qualquer formato",
  "ui.paste.secret":
    "Havia um segredo do cliente no texto. Ele não foi guardado, e o aplicativo de entrada não precisa de nenhum. Remova-o do Microsoft Entra se alguém puder tê-lo visto.",
  "ui.paste.object-id":
    "Esta é a ID do objeto. Copie a ID do aplicativo (cliente), que está acima dela na visão geral do aplicativo.",
  "ui.paste.several": "O texto contém vários aplicativos ou locatários. Cole as IDs de um só.",
  "ui.paste.nothing":
    "Não há nenhuma ID no texto. As IDs têm 32 dígitos e letras de a até f, em cinco grupos.",
  "ui.paste.unnamed":
    "O texto não diz qual ID é qual. Cole-as com os nomes ou insira cada uma no campo correspondente.",

  "ui.guide.permissions": "O que você precisará aceitar",
  "ui.guide.column-permission": "Permissão",
  "ui.guide.column-why": "Por quê",
  "ui.guide.optional": "opcional",
  "ui.guide.why-user-read": "Informa quem entrou.",
  "ui.guide.why-application":
    "Registra o aplicativo {vendor} e cria o segredo do cliente e a entidade de serviço dele.",
  "ui.guide.why-grant": "Concede o consentimento para as permissões de {vendor} na sua organização.",
  "ui.guide.why-policy":
    "Lê se a sua organização limita os segredos do cliente, para que o plano possa informar isso antes.",
  "ui.guide.why-roles": "Lê quais funções de administrador você tem, para informar antes o que falta.",
  "ui.guide.why-powerapps": "Lista seus ambientes.",
  "ui.guide.why-apply-admin":
    "Torna você Administrador do Sistema de um ambiente em que não é, se você pedir. Sem isso, outra pessoa precisa fazê-lo.",
  "ui.guide.why-dynamics": "Cria o usuário do aplicativo e atribui os direitos de acesso dele.",

  "ui.welcome.title": "Conecte o Dynamics 365 a {vendor}",
  "ui.welcome.text": "Você lê o plano antes que algo mude.",
  "ui.welcome.automatic": "Configurar automaticamente",
  "ui.welcome.automatic-text": "Entre e confirme. Cerca de um minuto.",
  "ui.welcome.automatic-first": "Primeiro, registre um aplicativo de entrada, uma única vez.",
  "ui.welcome.register": "Registrar com o guia",
  "ui.welcome.other-ways": "Outras formas",
  "ui.welcome.by-hand": "Guie-me pelos portais",
  "ui.welcome.by-hand-or": "Ou manualmente:",
  "ui.welcome.by-hand-text": "Sem um aplicativo de entrada, manualmente:",
  "ui.welcome.pin": "Fixe-a: peça de quebra-cabeça e, depois, o alfinete.",
  "ui.welcome.sent-title": "Privacidade",
  "ui.welcome.sent-text":
    "Só para a Microsoft: entrada, Microsoft Graph, Power Platform e o seu único endereço do Dynamics. Não temos nenhum servidor, e nada é medido. O segredo do cliente permanece na memória deste navegador e nunca é gravado em disco.",
};
