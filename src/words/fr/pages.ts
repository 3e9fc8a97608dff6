import type { pages as english } from "../en/pages.ts";

/** Words of the pages that open in a tab, in French. See en/pages.ts. */
export const pages: Readonly<Record<keyof typeof english, string>> = {
  "ui.options.title": "Application de connexion",
  "ui.options.ids": "Saisissez ses deux ID",
  "ui.options.test": "Tester la connexion",
  "ui.options.tested":
    "Cela fonctionne : {name} a une session ouverte dans {tenant}. Ouvrez l'extension depuis la barre d'outils.",
  "ui.options.client-id": "ID d'application (client) de l'application de connexion",
  "ui.options.client-id-hint": "De la forme 11111111-2222-3333-4444-555555555555",
  "ui.options.tenant": "ID de l'annuaire (locataire) de votre organisation",
  "ui.options.tenant-hint":
    "Il figure sous l'ID client dans la vue d'ensemble de l'application. Un domaine vérifié comme contoso.onmicrosoft.com convient aussi.",
  "ui.options.tenant-named":
    "Locataire : {tenant}, d'après ce texte. « Tester la connexion » permet de le confirmer.",
  "ui.options.save": "Enregistrer",
  "ui.options.saved":
    "Enregistré. Ouvrez l'extension depuis la barre d'outils et choisissez « Configurer automatiquement ».",
  "ui.options.removed": "Enregistré. Aucune application de connexion n'est plus définie.",
  "ui.options.not-a-guid":
    "Ceci n'est pas un ID. Un ID comporte 32 chiffres et lettres de a à f, en cinq groupes.",
  "ui.options.not-a-tenant":
    "Ceci n'est ni un ID (32 chiffres et lettres de a à f, en cinq groupes) ni un domaine comme contoso.onmicrosoft.com.",
  "ui.options.same-as-client-id":
    "C'est encore l'ID d'application (client). L'ID de l'annuaire (locataire) figure au-dessous, dans la vue d'ensemble de l'application.",
  "ui.options.managed": "Votre organisation définit cette valeur ; elle ne peut pas être modifiée ici.",
  "ui.options.policy-policyVersion":
    "La stratégie de votre organisation n'indique pas sa version ; le navigateur a donc pu en omettre d'autres parties. À signaler à la personne qui gère la stratégie : policyVersion est le nombre entier 1.",
  "ui.options.policy-clientId":
    "La stratégie de votre organisation définit un ID client qui n'en est pas un ; il est donc ignoré. À signaler à la personne qui gère la stratégie : clientId comporte 32 chiffres et lettres de a à f, en cinq groupes.",
  "ui.options.policy-tenantId":
    "La stratégie de votre organisation définit un locataire qui n'en est pas un ; il est donc ignoré. À signaler à la personne qui gère la stratégie : tenantId est l'ID de l'annuaire (locataire) ou un domaine comme contoso.onmicrosoft.com.",
  "ui.options.policy-handOffUrl":
    "La stratégie de votre organisation définit pour les quatre valeurs une page inutilisable ; elle est donc ignorée. À signaler à la personne qui gère la stratégie : handOffUrl est une adresse qui commence par https://, sans nom ni mot de passe.",
  "ui.options.policy-handOffMail":
    "La stratégie de votre organisation définit une adresse e-mail qui n'en est pas une ; elle est donc ignorée. À signaler à la personne qui gère la stratégie : handOffMail est une seule adresse simple.",
  "ui.options.policy-handOffPublicKey":
    "La stratégie de votre organisation définit une clé publique inutilisable ; elle est donc ignorée. À signaler à la personne qui gère la stratégie : handOffPublicKey est une clé publique age de type X25519, soit age1 suivi de 58 lettres et chiffres.",
  "ui.options.policy-signOutAfterMinutes":
    "La stratégie de votre organisation définit un délai de déconnexion inutilisable ; il est donc ignoré. À signaler à la personne qui gère la stratégie : signOutAfterMinutes est un nombre entier de 5 à 480.",
  "ui.options.support-link": "Support de votre organisation",
  "ui.options.policy-supportLink":
    "La stratégie de votre organisation définit une page de support inutilisable ; elle est donc ignorée. À signaler à la personne qui gère la stratégie : supportLink est une adresse qui commence par https://, sans nom ni mot de passe.",
  "ui.options.policy-language":
    "La stratégie de votre organisation définit une langue qui n'existe pas ici ; elle est donc ignorée. Signalez à la personne qui gère la stratégie : language est l'un de ces codes : {languages}.",
  "ui.options.language": "Langue",
  "ui.options.language-browser": "Celle du navigateur : {name}",
  "ui.options.language-hint": "Pour la fenêtre contextuelle, ces pages et la carte du guide.",
  "ui.options.icon": "L'icône de la barre d'outils ouvre",
  "ui.options.icon-popup": "La fenêtre contextuelle",
  "ui.options.icon-panel": "Le panneau latéral",
  "ui.options.icon-sidebar": "La barre latérale",
  "ui.options.file": "Options dans un fichier",
  "ui.options.file-text": "Pour un autre navigateur ou un collègue. Le fichier ne contient aucun secret.",
  "ui.options.file-save": "Enregistrer dans un fichier",
  "ui.options.file-load": "Charger à partir d'un fichier",
  "ui.options.file-name": "{vendor}-setup-options",
  "ui.options.file-line": "{label} : {value}",
  "ui.options.file-found": "Le fichier définit ceci :",
  "ui.options.file-use": "Utiliser ces options",
  "ui.options.file-used": "Les options du fichier sont appliquées.",
  "ui.options.file-not-ours": "Ce n'est pas un fichier de ces options. Rien n'a été modifié.",
  "ui.options.file-newer":
    "Une version plus récente de l'extension a écrit ce fichier. Mettez l'extension à jour, puis chargez de nouveau le fichier. Rien n'a été modifié.",
  "ui.options.file-nothing": "Le fichier ne définit rien d'utilisable ici. Rien n'a été modifié.",
  "ui.options.file-refused":
    "L'application de connexion du fichier ne peut pas être utilisée ; rien n'a donc été modifié. {why}",
  "ui.options.failed": "L'enregistrement a échoué. Réessayez.",
  "ui.options.status-none":
    "Pas encore définie. Vous vous connectez à Microsoft par une application de votre propre organisation.",
  "ui.options.status-no-tenant":
    "Aucun locataire n'est défini. Cela ne fonctionne qu'avec une application de connexion ouverte à plusieurs organisations ; celle d'une seule organisation a besoin de son ID de l'annuaire (locataire).",
  "ui.options.status-build":
    "L'application de connexion {id} est fournie avec l'extension. Saisissez-en une autre pour l'utiliser à sa place.",
  "ui.options.status-ready": "Prêt : vous vous connectez à {tenant} avec l'application {id}.",
  "ui.options.status-named": "Prêt : vous vous connectez à {tenant}.",
  "ui.options.redirect": "URI de redirection",
  "ui.options.redirect-hint": "Microsoft vous renvoie ici après votre connexion. Le guide en a besoin.",

  "ui.register.title": "Inscrire l'application de connexion, une seule fois",
  "ui.register.another": "En inscrire une autre",
  "ui.register.guide": "Ouvrir Microsoft Entra et me guider",
  "ui.register.declined":
    "Votre navigateur n'a pas autorisé l'accès aux portails ; le guide ne peut donc pas vous suivre. Réessayez ou utilisez l'une des autres méthodes.",
  "ui.register.command": "Avec une seule commande",
  "ui.register.command-text":
    "Exécutez l'une d'elles et collez ce qu'elle affiche sous « Saisissez ses deux ID ». Azure Cloud Shell nécessite un abonnement Azure ; sur votre propre ordinateur, connectez-vous d'abord avec az login --allow-no-subscriptions.",
  "ui.register.az": "Azure Cloud Shell ou az",
  "ui.register.powershell": "Microsoft Graph PowerShell",
  "ui.register.explorer": "Ouvrir Graph Explorer avec la requête",
  "ui.register.explorer-hint":
    "Connectez-vous-y, donnez votre consentement à Application.ReadWrite.All et choisissez « Exécuter la requête ». Relevez appId dans la réponse ; l'ID du locataire se trouve dans Microsoft Entra. Graph Explorer conserve ce consentement.",
  "ui.register.ask": "Demander à un administrateur",
  "ui.register.ask-text":
    "Pour inscrire une application, il faut le rôle Développeur d'application ou un rôle supérieur, là où ce n'est pas ouvert à tout le monde.",
  "ui.register.request": "Demande à votre administrateur",
  "ui.register.request-text":
    "Veuillez inscrire pour moi une application dans Microsoft Entra, afin que je puisse me connecter à Microsoft avec l'extension {vendor} Setup for Dynamics 365. Nom : {name}. Types de comptes pris en charge : locataire unique. URI de redirection : plateforme Application monopage (SPA), {redirectUri} Elle n'a besoin ni de secret ni d'autorisations d'API. Envoyez-moi ensuite l'ID d'application (client) et l'ID de l'annuaire (locataire). Dans Azure Cloud Shell, cette commande fait le tout et affiche les deux ID : {command}",
  "ui.register.by-hand": "À la main",
  "ui.register.by-hand-text":
    "Dans Microsoft Entra, sous Inscriptions d'applications, sélectionnez Nouvelle inscription. Donnez à l'application le nom {name}, gardez « locataire unique », sélectionnez la plateforme Application monopage (SPA), collez cet URI de redirection et sélectionnez S'inscrire. Aucune autorisation d'API n'est nécessaire.",

  "ui.paste.label": "Collez ici les deux ID, sous n'importe quelle forme",
  "ui.paste.secret":
    "Le texte contenait un secret client. Il n'a pas été conservé, et l'application de connexion n'en a pas besoin. Supprimez-le de Microsoft Entra si quelqu'un a pu le voir.",
  "ui.paste.object-id":
    "Ceci est l'ID d'objet. Copiez l'ID d'application (client), qui figure au-dessus dans la vue d'ensemble de l'application.",
  "ui.paste.several":
    "Le texte contient plusieurs applications ou locataires. Collez les ID d'une seule application.",
  "ui.paste.nothing":
    "Le texte ne contient pas d'ID. Un ID comporte 32 chiffres et lettres de a à f, en cinq groupes.",
  "ui.paste.unnamed":
    "Le texte ne dit pas quel ID est lequel. Collez-les avec leurs noms ou saisissez chacun dans son champ.",

  "ui.guide.permissions": "Ce que vous devrez accepter",
  "ui.guide.column-permission": "Autorisation",
  "ui.guide.column-why": "Pourquoi",
  "ui.guide.optional": "facultatif",
  "ui.guide.why-user-read": "Indique qui est connecté.",
  "ui.guide.why-application":
    "Inscrit l'application {vendor} et crée son secret client et son principal de service.",
  "ui.guide.why-grant":
    "Donne le consentement aux autorisations demandées par {vendor} pour votre organisation.",
  "ui.guide.why-policy":
    "Lit si votre organisation limite les secrets client, pour que le plan puisse l'indiquer à l'avance.",
  "ui.guide.why-roles": "Lit vos rôles d'administration, pour vous indiquer à l'avance ce qui manque.",
  "ui.guide.why-powerapps": "Répertorie vos environnements.",
  "ui.guide.why-apply-admin":
    "Vous donne, si vous le demandez, le rôle Administrateur système d'un environnement où vous ne l'avez pas. Sans cela, quelqu'un d'autre doit le faire.",
  "ui.guide.why-dynamics": "Crée l'utilisateur d'application et lui attribue ses rôles de sécurité.",

  "ui.welcome.title": "Connecter Dynamics 365 à {vendor}",
  "ui.welcome.text": "Vous lisez le plan avant tout changement.",
  "ui.welcome.automatic": "Configurer automatiquement",
  "ui.welcome.automatic-text": "Connectez-vous, confirmez. Environ une minute.",
  "ui.welcome.automatic-first": "D'abord, inscrivez une application de connexion, une seule fois.",
  "ui.welcome.register": "L'inscrire avec le guide",
  "ui.welcome.other-ways": "Autres méthodes",
  "ui.welcome.by-hand": "Me guider dans les portails",
  "ui.welcome.by-hand-or": "Ou à la main :",
  "ui.welcome.by-hand-text": "Sans application de connexion, à la main :",
  "ui.welcome.pin": "Épinglez-la : pièce de puzzle, puis épingle.",
  "ui.welcome.sent-title": "Confidentialité",
  "ui.welcome.sent-text":
    "Uniquement vers Microsoft : connexion, Microsoft Graph, Power Platform et votre seule adresse Dynamics. Nous n'avons aucun serveur et rien n'est mesuré. Le secret client reste dans la mémoire de ce navigateur et n'est jamais écrit sur le disque.",
};
