import type { refusals as english } from "../en/refusals.ts";

/** What Microsoft's answers prove, a title and what to do for each cause, in Brazilian Portuguese. See en/refusals.ts. */
export const refusals: Readonly<Record<keyof typeof english, string>> = {
  // ---- Between the browser and Microsoft ----
  "problem.network-refused.title":
    "Algo entre este navegador e a Microsoft recusou a solicitação para {host}.",
  "problem.network-refused.next":
    "A resposta (status {status}) não está em nenhum formato em que a Microsoft responde, por isso provavelmente foi escrita por um filtro da Web ou um proxy da sua rede. Peça à equipe de rede que permita {host} e tente novamente.",
  "problem.address-without-dataverse.title": "{host} não responde como Dataverse.",
  "problem.address-without-dataverse.next":
    "A resposta (status {status}) não está em nenhum formato em que a Microsoft responde. O ambiente foi excluído ou tem outro endereço: nesse caso, escolha-o novamente na lista. Ou um filtro da Web ou um proxy da sua rede a escreveu: nesse caso, peça à equipe de rede que permita {host}.",
  "problem.network-answered.title": "Algo entre este navegador e a Microsoft respondeu no lugar de {host}.",
  "problem.network-answered.next":
    "Foi enviada uma página, não uma resposta da Microsoft, como fazem a página de entrada de uma rede de visitantes ou a página de um proxy. Abra qualquer página em uma aba para vê-la ou peça à equipe de rede que permita {host} e tente novamente.",
  "problem.host-unreachable.title": "O navegador não consegue acessar {host}.",
  "problem.host-unreachable.next":
    "Pode haver um firewall ou um proxy no caminho. Verifique a conexão ou peça à equipe de rede que permita {host} e tente novamente.",
  "problem.tenant-restricted-by-network.title": "Sua rede proíbe entradas nesta organização.",
  "problem.tenant-restricted-by-network.next":
    "As restrições de locatário da sua rede permitem só outras organizações. Nenhuma função ajuda: peça à equipe de rede ou use outra rede.",
  "problem.throttled.title": "A Microsoft pede uma pausa: houve solicitações demais.",
  "problem.throttled.next": "Nada se perdeu. Aguarde alguns minutos e continue.",
  "problem.asked-too-often.title":
    "O Microsoft Entra parou de responder, pois recebeu o mesmo pedido vezes demais.",
  "problem.asked-too-often.next": "Aguarde dez minutos e tente novamente uma vez.",
  "problem.busy.title": "Outra alteração nos mesmos objetos está em andamento.",
  "problem.busy.next": "Aguarde um minuto e continue.",
  "problem.not-copied.title": "A Microsoft ainda não vê em toda parte o que foi criado.",
  "problem.not-copied.next": "Pode demorar mais do que aguardamos. Continue em alguns minutos.",

  // ---- The sign-in app ----
  "problem.redirect-uri-missing.title":
    "O aplicativo de entrada não tem o URI de redirecionamento desta extensão.",
  "problem.redirect-uri-missing.next":
    "No registro de aplicativo, abra Autenticação e adicione exatamente este URI como aplicativo de página única: {redirectUri}. Depois, entre novamente.",
  "problem.redirect-uri-not-single-page.title":
    "O Microsoft Entra aceita o URI de redirecionamento, mas não como o de um aplicativo de página única.",
  "problem.redirect-uri-not-single-page.next":
    "No registro de aplicativo, abra Autenticação, remova o URI de onde está agora (Web ou Aplicativos móveis e de área de trabalho) e adicione-o em Aplicativo de página única: {redirectUri}. Depois, entre novamente. Se já estiver lá, defina “Permitir fluxos de cliente público” como Não. No Firefox, use o Chrome ou o Edge se isso não ajudar.",
  "problem.sign-in-app-unknown.title":
    "O Microsoft Entra não consegue usar o aplicativo de entrada nesta organização.",
  "problem.sign-in-app-unknown.next":
    "Compare a ID do cliente {clientId} e o locatário nas opções com a visão geral do aplicativo. A ID pode ter sido digitada errado, ou o aplicativo pode ter sido excluído ou ser de outra organização.",
  "problem.sign-in-app-not-in-tenant.title":
    "O aplicativo de entrada não está configurado nesta organização.",
  "problem.sign-in-app-not-in-tenant.next":
    "Ele é conhecido, mas não tem entidade de serviço aqui. O consentimento de um administrador cria uma: envie o link e entre novamente.",
  "problem.sign-in-app-not-found.title":
    "O Microsoft Graph não encontra o aplicativo de entrada em {tenant}.",
  "problem.sign-in-app-not-found.next":
    "Logo depois do consentimento, isso leva cerca de um minuto, que já passou. Peça a um administrador que dê o consentimento ao aplicativo de entrada pelo link e tente novamente.",
  "problem.sign-in-app-disabled.title": "O aplicativo de entrada está desabilitado nesta organização.",
  "problem.sign-in-app-disabled.next":
    "Descubra quem o desabilitou e por quê: um proprietário ou um administrador, ou a Microsoft. Um administrador vê isso no Microsoft Entra, em Aplicativos empresariais, Propriedades. Depois, entre novamente.",
  "problem.not-assigned.title":
    "O aplicativo de entrada é só para pessoas atribuídas, e esta conta não está atribuída.",
  "problem.not-assigned.next":
    "Peça a um administrador que adicione a conta no Microsoft Entra, em Aplicativos empresariais, Usuários e grupos (membros de grupos aninhados não contam), ou use uma conta atribuída.",
  "problem.api-not-in-tenant.title": "{api} ainda não está nesta organização.",
  "problem.api-not-in-tenant.next":
    "Falta a entidade de serviço dela; isso não prova que falte uma licença. Um administrador pode criá-la com {command} (no Azure Cloud Shell ou onde houver a CLI do Azure). Depois, entre novamente.",
  "problem.resource-unknown.title":
    "O Microsoft Entra não conhece um serviço que foi solicitado nesta organização: {asked}.",
  "problem.resource-unknown.next":
    "Falta a entidade de serviço dele, ou o endereço é de outra organização. Verifique se o locatário e o ambiente correspondem um ao outro. Um administrador pode criar uma entidade de serviço que falta com {command} (no Azure Cloud Shell ou onde houver a CLI do Azure).",
  "problem.api-disabled.title": "Um serviço que foi solicitado está desabilitado nesta organização: {asked}.",
  "problem.api-disabled.next":
    "Não se informa por quem: um administrador, ou a Microsoft depois do fim de uma assinatura. Um administrador vê isso no Microsoft Entra, em Aplicativos empresariais, na API em questão, Propriedades.",
  "problem.api-not-listed.title": "O registro do aplicativo de entrada não lista uma API necessária.",
  "problem.api-not-listed.next":
    "No registro de aplicativo, abra Permissões de API e adicione {missing} com a permissão delegada correspondente (a página de opções lista todas). Depois, entre novamente e aceite.",
  "problem.scope-missing.title": "O aplicativo de entrada não tem a permissão {scope}.",
  "problem.scope-missing.next":
    "Suas funções não são a causa. Entre novamente e aceite o que a Microsoft solicita. Se {scope} não estiver incluída, adicione-a (delegada) em Permissões de API do registro de aplicativo e entre mais uma vez.",
  "problem.registration-faulty.title": "Há algo errado no registro do aplicativo de entrada.",
  "problem.registration-faulty.next":
    "O Microsoft Entra não informa o quê: nenhuma permissão está listada, nenhuma recebeu o consentimento, ou a ID do cliente é de outro aplicativo. Compare as permissões de API dele com a lista na página de opções.",
  "problem.microsofts-own-app.title":
    "A ID do cliente nas opções pertence a um aplicativo da própria Microsoft.",
  "problem.microsofts-own-app.next":
    "Registre um aplicativo de entrada próprio e insira a ID do cliente dele nas opções.",
  "problem.request-of-ours.title": "O Microsoft Entra informa que a nossa solicitação estava errada.",
  "problem.request-of-ours.next":
    "É uma falha desta extensão, não das suas configurações. Procure uma atualização; se acontecer novamente, envie os detalhes ao suporte.",
  "problem.sign-in-tenant-needed.title":
    "O aplicativo de entrada pertence a uma só organização, e a extensão não sabe qual.",
  "problem.sign-in-tenant-needed.next":
    "Abra as opções e insira a ID do diretório (locatário). Ela está na visão geral do aplicativo, abaixo da ID do cliente.",
  "problem.sign-in-tenant-unknown.title": "A Microsoft não conhece o locatário definido nas opções.",
  "problem.sign-in-tenant-unknown.next":
    "Abra as opções e compare a ID do diretório (locatário) com a da visão geral do aplicativo.",
  "problem.tenant-unknown.title": "A Microsoft não conhece este locatário.",
  "problem.tenant-unknown.next": "Compare a ID do locatário com a do Microsoft Entra, em Visão geral.",
  "problem.national-cloud.title": "Esta organização está em uma nuvem nacional.",
  "problem.national-cloud.next": "Esta extensão entra só na nuvem pública.",

  // ---- The person who signs in ----
  "problem.sign-in-consent-needed.title":
    "Um administrador precisa dar o consentimento ao aplicativo de entrada.",
  "problem.sign-in-consent-needed.next":
    "Envie o link abaixo a alguém com a função Administrador de aplicativos de nuvem ou Administrador global, ou entre uma vez com uma conta assim. Se a Microsoft ofereceu o envio de uma solicitação, ela aguarda um revisor.",
  "problem.sign-in-consent-missing.title":
    "Ninguém ainda deu o consentimento a tudo o que o aplicativo de entrada solicita.",
  "problem.sign-in-consent-missing.next":
    "Entre novamente e aceite. Se a Microsoft então pedir um administrador, peça a um que dê o consentimento.",
  "problem.sign-in-declined.title": "O consentimento foi recusado.",
  "problem.sign-in-declined.next":
    "A Microsoft não tem uma caixa para cada permissão: é tudo ou nada. Você pode entrar com menos permissões, sem a leitura de políticas e funções. Nesse caso, o plano informa menos com antecedência.",
  "problem.sign-in-blocked-by-policy.title":
    "Uma política de entrada da sua organização impediu a entrada em {to}.",
  "problem.sign-in-blocked-by-policy.next":
    "Não se informa qual condição, e nenhuma função sua é citada. Quem gerencia o Acesso Condicional vê isso no Microsoft Entra, em Logs de entrada, aba Acesso Condicional. Outro dispositivo, rede ou conta pode passar.",
  "problem.sign-in-blocked-elsewhere.title":
    "A organização de onde vem a conta vê um risco e impediu a entrada em {to}.",
  "problem.sign-in-blocked-elsewhere.next":
    "Nenhuma configuração de {tenant} é citada. A equipe de segurança da organização da própria conta pode descartar o risco; ou use uma conta desta organização.",
  "problem.sign-in-security-defaults.title":
    "Os padrões de segurança da sua organização impediram a entrada em {to}.",
  "problem.sign-in-security-defaults.next":
    "O Microsoft Entra não informa o motivo, e nenhuma função é citada. Um administrador vê a tentativa no Microsoft Entra, em Logs de entrada. Tente novamente no seu dispositivo e na sua rede habituais.",
  "problem.device-not-accepted.title": "Sua organização não aceita este dispositivo para a entrada em {to}.",
  "problem.device-not-accepted.next":
    "Use um dispositivo que a sua organização gerencia, em um navegador que possa mostrar isso (Edge, ou Chrome com a extensão Single Sign On da Microsoft).",
  "problem.security-info-needed.title":
    "Sua organização quer que você registre antes as informações de segurança.",
  "problem.security-info-needed.next":
    "Registre-as em um local ou dispositivo que a sua organização permita e entre novamente.",
  "problem.cross-tenant-access.title": "As configurações entre duas organizações proíbem esta entrada.",
  "problem.cross-tenant-access.next":
    "A conta é de convidado. Peça uma alteração em Identidades Externas, Configurações de acesso entre locatários, ou use uma conta desta organização.",
  "problem.sign-in-other-organization.title":
    "Essa conta não está, ou não está por completo, na organização do aplicativo de entrada.",
  "problem.sign-in-other-organization.next":
    "Entre com uma conta dessa organização ou insira outro aplicativo de entrada e outro locatário nas opções.",
  "problem.sign-in-name-unknown.title": "O Microsoft Entra não conhece esse nome de conta nesta organização.",
  "problem.sign-in-name-unknown.next":
    "O nome pode ter sido digitado errado, ou a conta pode ter sido excluída ou ser de outra organização. Entre novamente com outra conta ou insira outro aplicativo de entrada e outro locatário nas opções.",
  "problem.sign-in-guest-pending.title": "Essa conta é de um convidado que ainda não aceitou o convite.",
  "problem.sign-in-guest-pending.next":
    "Aceite o convite no email, ou peça que seja enviado novamente, e entre. Ou use uma conta desta organização.",
  "problem.sign-in-locked.title": "O Microsoft Entra bloqueou esta entrada por enquanto.",
  "problem.sign-in-locked.next":
    "Houve senhas erradas demais, ou o endereço da rede tem má reputação; só os logs de entrada dizem qual dos dois. Aguarde alguns minutos ou tente de outra rede.",
  "problem.password-problem.title": "O Microsoft Entra não aceitou a senha.",
  "problem.password-problem.next":
    "Ela está errada, não foi informada ou expirou. Altere-a ou redefina-a e entre novamente.",
  "problem.account-disabled.title": "Esta conta está desabilitada.",
  "problem.account-disabled.next": "Peça a um Administrador de usuários que a habilite ou use outra conta.",
  "problem.sign-in-restart.title":
    "Não é possível concluir esta entrada: ela foi iniciada duas vezes, ou houve uma volta a uma página anterior.",
  "problem.sign-in-restart.next": "Entre novamente, sem o botão Voltar e em uma única janela.",
  "problem.sign-in-step.title": "A Microsoft quer outra prova de que é você.",
  "problem.sign-in-step.next": "Entre; o trabalho continua de onde parou.",
  "problem.sign-in-outside-step.title": "Sua organização quer uma etapa fora da Microsoft para esta entrada.",
  "problem.sign-in-outside-step.next":
    "Entre e conclua essa etapa. Se ela se repetir sempre, pergunte ao provedor dela.",

  // ---- Roles and quotas in the directory ----
  "problem.app-of-somebody-else.title":
    "Este aplicativo pertence a outra pessoa, e {user} não tem nenhuma função para alterá-lo.",
  "problem.app-of-somebody-else.next":
    "O aplicativo de entrada tem a permissão. O que falta é ser proprietário do aplicativo ou ter a função Administrador de aplicativos de nuvem. Peça a um proprietário ({owners}), entre com uma conta que tenha a função ou recomece e escolha um novo aplicativo.",
  "problem.consent-role-missing.title":
    "{user} não tem nenhuma função para dar o consentimento para {tenant}.",
  "problem.consent-role-missing.next":
    "O aplicativo de entrada tem a permissão. É necessária a função Administrador de aplicativos de nuvem, Administrador de aplicativos ou Administrador global.",
  "problem.quota-of-person.title":
    "{user} atingiu o número de objetos de diretório que uma pessoa pode criar.",
  "problem.quota-of-person.next":
    "Não falta nenhuma função. Sem uma função de administrador, são 250 objetos, e os aplicativos excluídos contam integralmente por 30 dias. Exclua definitivamente aplicativos antigos em Registros de aplicativo, Aplicativos excluídos, ou deixe um administrador executar isto.",
  "problem.quota-of-tenant.title": "{tenant} esgotou o número de objetos de diretório.",
  "problem.quota-of-tenant.next":
    "Não falta nenhuma função. É preciso excluir definitivamente objetos desnecessários, ou o Suporte da Microsoft aumenta o limite.",
  "problem.quota-of-owners.title": "O aplicativo já tem o máximo de proprietários que pode ter.",
  "problem.quota-of-owners.next": "Remova um proprietário que não seja mais necessário e tente novamente.",
  "problem.quota.title": "Um número de objetos de diretório se esgotou.",
  "problem.quota.next":
    "Não falta nenhuma função. A cota é sua (aplicativos excluídos contam por 30 dias) ou do locatário; os detalhes citam o que a Microsoft diz.",
  "problem.object-too-big.title":
    "O aplicativo contém coisas demais, muito provavelmente segredos e certificados antigos em excesso.",
  "problem.object-too-big.next": "Remova os desnecessários em Certificados e segredos e tente novamente.",
  "problem.principal-locked.title":
    "O bloqueio de propriedade da instância do aplicativo protege a entidade de serviço dele.",
  "problem.principal-locked.next":
    "O bloqueio não afeta os segredos do registro de aplicativo. Ele pode ser alterado no registro de aplicativo, em Autenticação, Bloqueio de propriedade da instância do aplicativo.",
  "problem.app-policy.title":
    "Uma política para registros de aplicativo recusou uma configuração do aplicativo.",
  "problem.app-policy.next":
    "Ela trata de quem pode entrar, ou de URIs de identificador, não de segredos. Pergunte a quem gerencia as Políticas de aplicativo no Microsoft Entra.",
  "problem.tenant-not-licensed.title": "{tenant} não tem licença para o que foi solicitado.",
  "problem.tenant-not-licensed.next": "Os detalhes dizem qual foi a solicitação. Não falta nenhuma função.",
  "problem.object-missing.title": "Algo que foi solicitado não existe mais ou não é visível para esta conta.",
  "problem.object-missing.next":
    "Os detalhes dizem qual foi a solicitação. Examine novamente; o plano é feito com o que existe agora.",

  // ---- Power Platform ----
  "problem.not-in-environment-group.title":
    "{user} não está no grupo de segurança que decide quem tem acesso a {environment}.",
  "problem.not-in-environment-group.next":
    "Quem gerencia esse grupo precisa adicionar você como membro direto (membros de grupos aninhados não contam), ou um administrador do Power Platform altera o grupo nas configurações do ambiente. Pode levar alguns minutos para valer.",
  "problem.not-in-environment-group.forward":
    "Olá, para conectar o Dynamics 365 a {vendor}, preciso de acesso ao ambiente {environment}. Só membros do grupo de segurança dele têm acesso. Você poderia adicionar {user} a esse grupo temporariamente como membro direto ou executar por conta própria a extensão {vendor} Setup for Dynamics 365?",
  "problem.elevation-by-hand.title":
    "O Power Platform não aceita a solicitação desta extensão para tornar você Administrador do Sistema.",
  "problem.elevation-by-hand.next":
    "A interface agora tem outra versão; suas funções não são a causa. Faça isso manualmente: no centro de administração do Power Platform, abra o ambiente, Associação, Adicionar-me. Depois, verifique novamente. Ou use uma conta que seja Administrador do Sistema.",
  "problem.version-refused.title": "O Power Platform não aceita esta versão das solicitações da extensão.",
  "problem.version-refused.next": "Não falta nenhuma permissão. Procure uma atualização desta extensão.",
  "problem.environment-busy.title": "O Power Platform está trabalhando em {environment}.",
  "problem.environment-busy.next":
    "Pode levar de minutos a horas. Continue quando o centro de administração o mostrar como pronto.",
  "problem.environment-missing.title":
    "O Power Platform não encontra o ambiente ou não o mostra a esta conta.",
  "problem.environment-missing.next": "Escolha o ambiente novamente na lista.",
  "problem.environment-without-dataverse.title": "{environment} não tem Dataverse.",
  "problem.environment-without-dataverse.next": "Escolha um ambiente com Dynamics 365 ou Dataverse.",
  "problem.capacity.title": "A organização não tem mais capacidade de armazenamento para isto.",
  "problem.capacity.next":
    "Um administrador do Power Platform vê a capacidade no centro de administração. Não falta nenhuma função.",
  "problem.no-licence.title": "A conta não tem licença para {environment}, ou a licença ainda não vale.",
  "problem.no-licence.next":
    "Peça uma licença ou aguarde alguns minutos se ela acabou de ser atribuída. Nenhuma função é citada.",

  // ---- An environment with Dataverse ----
  "problem.app-access-control.title":
    "{environment} dá acesso só a aplicativos escolhidos, e não ao aplicativo {clientId}.",
  "problem.app-access-control.next":
    "Nenhuma função sua é citada. Um administrador do Power Platform permite esta ID do cliente nas configurações do ambiente, em Privacidade + Segurança (mais recente: Segurança, Identidade e acesso, Controle de acesso do aplicativo); ela também pode estar permitida só para alguns direitos de acesso. Uma alteração leva até uma hora para valer.",
  "problem.app-access-control.forward":
    "Olá, para conectar o Dynamics 365 a {vendor}, o controle de acesso do aplicativo do ambiente {environment} precisa permitir o aplicativo com a ID do cliente {clientId}. Você poderia permiti-lo no centro de administração do Power Platform, nas configurações do ambiente, em Privacidade + Segurança?",
  "problem.ip-firewall.title": "{environment} não aceita solicitações do endereço desta rede.",
  "problem.ip-firewall.next":
    "O firewall de IP do ambiente foi consultado antes dos privilégios de qualquer pessoa. Use uma rede que ele permita ou peça a um administrador do Power Platform que permita este endereço; isso leva cerca de cinco minutos para valer. Isso não prova nada sobre os endereços de {vendor}.",
  "problem.not-a-user.title": "{user} não é usuário de {environment}.",
  "problem.not-a-user.next":
    "Um Administrador do Sistema do ambiente pode adicionar a conta. Se o ambiente tiver um grupo de segurança, a conta precisa estar nele. Ou escolha outro ambiente ou outra conta.",
  "problem.user-without-roles.title": "{user} não tem nenhum direito de acesso em {environment}.",
  "problem.user-without-roles.next": "Peça um a um Administrador do Sistema do ambiente ou use outra conta.",
  "problem.application-not-a-user.title": "{environment} não conhece o aplicativo como um dos seus usuários.",
  "problem.application-not-a-user.next":
    "Um novo usuário do aplicativo leva até dez minutos para valer. Se persistir, o usuário do aplicativo pertence a uma entidade de serviço anterior do aplicativo: exclua-o no centro de administração do Power Platform e verifique novamente.",
  "problem.application-without-roles.title":
    "O usuário do aplicativo ainda não tem nenhum direito de acesso em {environment}.",
  "problem.application-without-roles.next":
    "Novos direitos de acesso levam alguns minutos para valer. Continue depois disso.",
  "problem.your-user-disabled.title": "Seu usuário {user} está desabilitado em {environment}.",
  "problem.your-user-disabled.next":
    "Não está provado que a sua conta no Microsoft Entra esteja desabilitada. As causas são uma licença que terminou ou não estar mais no grupo de segurança do ambiente. Um administrador do Power Platform vê isso com Executar diagnóstico no usuário.",
  "problem.your-user-disabled.forward":
    "Olá, meu usuário {user} está desabilitado no ambiente {environment}, e preciso dele para conectar o Dynamics 365 a {vendor}. Você poderia verificar com Executar diagnóstico no centro de administração do Power Platform? Muitas vezes é uma licença ou o grupo de segurança do ambiente.",
  "problem.a-user-disabled.title": "Um usuário envolvido nisto está desabilitado em {environment}.",
  "problem.a-user-disabled.next":
    "O Dataverse não informa qual: quem chama ou o usuário na solicitação. Um administrador do Power Platform vê isso com Executar diagnóstico no usuário.",
  "problem.environment-admin-mode.title": "{environment} está no modo de administração.",
  "problem.environment-admin-mode.next":
    "Desative o modo de administração no centro de administração do Power Platform e tente novamente.",
  "problem.organization-disabled.title": "{environment} está desabilitado.",
  "problem.organization-disabled.next":
    "Um administrador do Power Platform pode habilitá-lo. Não falta nenhuma permissão.",
  "problem.organization-not-ready.title": "A Microsoft está preparando ou movendo {environment}.",
  "problem.organization-not-ready.next":
    "Pode levar de minutos a horas. Continue quando o centro de administração o mostrar como pronto.",
  "problem.privilege-missing.title": "{environment} informa que falta o privilégio {privilege}.",
  "problem.privilege-missing.next":
    "Peça um direito de acesso com esse privilégio; Administrador do Sistema tem todos. Um novo direito de acesso leva alguns minutos para valer.",
  "problem.target-lacks-privilege.title": "Falta ao usuário envolvido um privilégio em {environment}.",
  "problem.target-lacks-privilege.next":
    "Não se trata dos seus próprios privilégios. Os detalhes citam o que o Dataverse diz.",
  "problem.system-administrator-needed.title": "{environment} permite isto só a Administradores do Sistema.",
  "problem.system-administrator-needed.next":
    "Peça o direito de acesso Administrador do Sistema neste ambiente ou entre com uma conta que o tenha.",
  "problem.column-security.title": "Uma coluna em {environment} é protegida pela segurança de coluna.",
  "problem.column-security.next":
    "Peça um perfil de segurança de coluna que permita isso. Os detalhes citam qual.",
  "problem.rule-of-the-environment.title": "{environment} recusou isto por uma regra própria.",
  "problem.rule-of-the-environment.next":
    "A resposta diz: “{said}” É código da sua própria organização (um plug-in ou fluxo de trabalho), não da Microsoft. Pergunte a quem mantém {environment} e, depois, continue.",
  "problem.app-not-seen-by-dataverse.title": "O Dataverse ainda não vê o aplicativo no Microsoft Entra.",
  "problem.app-not-seen-by-dataverse.next":
    "Para um novo aplicativo, isso leva minutos. Continue depois disso.",
  "problem.user-of-a-former-app.title":
    "O usuário do aplicativo pertence a uma entidade de serviço anterior, que não pode ser alterada.",
  "problem.user-of-a-former-app.next":
    "Exclua este usuário do aplicativo no centro de administração do Power Platform e verifique novamente: um novo é criado.",
  "problem.security-role-gone.title":
    "Um direito de acesso que foi escolhido não existe mais em {environment}.",
  "problem.security-role-gone.next": "Verifique novamente e escolha entre os direitos de acesso existentes.",
  "problem.role-of-another-unit.title":
    "Um direito de acesso pertence a uma unidade de negócios diferente da do usuário.",
  "problem.role-of-another-unit.next":
    "Verifique novamente: o direito de acesso é procurado na unidade de negócios do usuário.",
  "problem.protected-by-dataverse.title": "O Dataverse protege o que deveria ser alterado.",
  "problem.protected-by-dataverse.next":
    "É um último administrador, um usuário da própria Microsoft ou uma unidade de negócios raiz. Não falta nenhuma permissão.",

  // ---- The app that was set up ----
  "problem.secrets-expired.title": "Todos os segredos do aplicativo expiraram.",
  "problem.secrets-expired.next": "Execute isto novamente para criar outro.",
  "problem.app-unknown.title": "O Microsoft Entra não conhece o aplicativo {clientId} nesta organização.",
  "problem.app-unknown.next":
    "Se acabou de ser criado, aguarde alguns minutos. Caso contrário, a ID do cliente ou o locatário é outro, ou o aplicativo foi excluído.",
  "problem.app-not-in-tenant.title": "O aplicativo não tem entidade de serviço nesta organização.",
  "problem.app-not-in-tenant.next":
    "Isso não prova que o segredo esteja errado. Se acabou de ser criado, aguarde alguns minutos; caso contrário, execute isto novamente.",
  "problem.app-disabled.title":
    "O aplicativo {clientId} está desabilitado, por isso ninguém pode entrar como ele.",
  "problem.app-disabled.next":
    "Não está provado que o segredo esteja errado. Um proprietário ou um administrador, ou a Microsoft, o desabilitou: veja no Microsoft Entra, em Registros de aplicativo e em Aplicativos empresariais, Propriedades.",
  "problem.consent-missing.title": "Ninguém ainda deu o consentimento às permissões do aplicativo.",
  "problem.consent-missing.next": "Logo depois do consentimento, ele leva alguns minutos para valer.",
  "problem.app-blocked-by-policy.title":
    "O Acesso Condicional impede o aplicativo {clientId} quando ele entra daqui.",
  "problem.app-blocked-by-policy.next":
    "Não está provado que o segredo esteja errado, e nada está provado sobre os endereços de {vendor}. Quem gerencia o Acesso Condicional para identidades de carga de trabalho pode excluir o aplicativo empresarial ou permitir os endereços de {vendor} como local nomeado. Isso aparece em Logs de entrada, Entradas da entidade de serviço.",
  "problem.app-not-assigned.title":
    "O serviço exige que os aplicativos sejam atribuídos, e este não está atribuído.",
  "problem.app-not-assigned.next":
    "Não está provado que o segredo esteja errado. Um administrador atribui uma função de aplicativo ao aplicativo ou desativa “Atribuição necessária” para esse serviço no Microsoft Entra, em Aplicativos empresariais.",
  "problem.organization-unknown-to-entra.title": "O Microsoft Entra não conhece {url} nesta organização.",
  "problem.organization-unknown-to-entra.next":
    "Verifique se o locatário e a URL do Dynamics correspondem um ao outro. Não está provado que o segredo esteja errado.",
};
