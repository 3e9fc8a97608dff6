import type { guide as english } from "../en/guide.ts";

/** Words of the guide's card, by step, in French. See en/guide.ts. */
export const guide: Readonly<Record<keyof typeof english, string>> = {
  "value.tenant-id": "ID de locataire",
  "value.client-id": "ID client",
  "value.client-secret": "Secret client",
  "value.dynamics-url": "URL Dynamics",
  "guide.name.tenant": "votre organisation",
  "guide.name.environment": "votre environnement",
  "guide.name.dynamics": "Dynamics 365",

  "guide.chapter.sign-in-app": "Application de connexion",
  "guide.sign-in-register.title": "Inscrire l'application de connexion",
  "guide.sign-in-register.why":
    "Refus ? Les options de l'extension contiennent une demande pour votre administrateur.",
  "guide.sign-in-register.do": "Remplissez le formulaire.",
  "guide.sign-in-register.wait": "en attente de l'application… Refus ? Voir Pourquoi.",
  "guide.sign-in-register.part.platform": "Sélectionnez Application monopage (SPA)",
  "guide.sign-in-register.part.redirect-uri": "Saisissez l'URI de redirection",
  "guide.fill.redirect-uri": "URI de redirection",
  "guide.sign-in-ids.title": "Récupérer les deux ID",
  "guide.sign-in-ids.why": "Ils vont dans les options de l'extension. Vous pouvez revenir en arrière.",
  "guide.sign-in-ids.do": "Ils sont récupérés sur cette page dès qu'ils s'affichent.",
  "guide.sign-in-ids.wait": "en attente de la vue d'ensemble de l'application…",

  "guide.chapter.tenant": "Votre locataire",
  "guide.chapter.app-registration": "Inscription d'application",
  "guide.chapter.client-secret": "Secret client",
  "guide.chapter.api-permissions": "API autorisées",
  "guide.chapter.application-user": "Utilisateur d'application",
  "guide.chapter.user-icon": "Image",

  "guide.tenant-id.title": "Lire l'ID de locataire",
  "guide.tenant-id.why": "{vendor} en a besoin pour savoir à quelle organisation se connecter.",
  "guide.tenant-id.do":
    "Ouvrez la vue d'ensemble du locataire. L'ID de locataire figure sous Informations de base ; il y est récupéré dès qu'il s'affiche.",
  "guide.tenant-id.wait": "en attente de l'affichage de l'ID de locataire…",
  "guide.tenant-id.part.value": "L'ID de locataire",

  "guide.new-registration.title": "Commencer une nouvelle inscription d'application",
  "guide.new-registration.why":
    "L'inscription d'application est l'identité avec laquelle {vendor} se connecte.",
  "guide.new-registration.do":
    "Sélectionnez Nouvelle inscription. Si {app} figure déjà dans la liste, ouvrez cette entrée au lieu d'en créer une seconde.",
  "guide.new-registration.wait": "en attente de l'ouverture du formulaire…",
  "guide.new-registration.part.button": "Sélectionnez Nouvelle inscription",

  "guide.register.title": "Inscrire {app}",
  "guide.register.why":
    "Seule votre organisation peut utiliser l'application ; ce doit donc être une application à locataire unique.",
  "guide.register.do":
    "Donnez-lui le nom {app}, gardez « locataire unique » sous Types de comptes pris en charge, laissez l'URI de redirection vide, puis sélectionnez S'inscrire.",
  "guide.register.wait": "en attente de l'ouverture de la nouvelle application…",
  "guide.register.care":
    "Les autres types de comptes permettent à des personnes d'autres organisations de se connecter.",
  "guide.register.part.name": "Saisissez le nom",
  "guide.register.part.account-type": "Locataire unique seulement",
  "guide.register.part.button": "Sélectionnez S'inscrire",
  "guide.fill.name": "Nom",

  "guide.client-id.title": "Lire l'ID client",
  "guide.client-id.why": "Il désigne l'application à chaque connexion.",
  "guide.client-id.do":
    "La vue d'ensemble de l'application affiche l'ID d'application (client) ; il y est récupéré. Ne copiez pas l'ID d'objet.",
  "guide.client-id.wait": "en attente de la vue d'ensemble de l'application…",
  "guide.client-id.part.value": "L'ID d'application (client)",

  "guide.open-secrets.title": "Ouvrir Certificats & secrets",
  "guide.open-secrets.why": "C'est ici que l'application reçoit son mot de passe.",
  "guide.open-secrets.do":
    "Dans le menu de l'application, sélectionnez Certificats & secrets. Cette entrée peut se trouver sous Gérer, qui s'ouvre au premier clic.",
  "guide.open-secrets.wait": "en attente de la page…",
  "guide.open-secrets.part.menu": "Sélectionnez Certificats & secrets",

  "guide.new-secret.title": "Préparer un nouveau secret client",
  "guide.new-secret.why": "Il permet à {vendor} de prouver qu'il s'agit bien de l'application.",
  "guide.new-secret.do": "Sous l'onglet Secrets client, sélectionnez Nouveau secret client.",
  "guide.new-secret.wait": "en attente du volet de droite…",
  "guide.new-secret.care":
    "Bouton grisé ou refus : une stratégie de votre organisation interdit les nouveaux secrets. La personne qui gère les stratégies d'application peut autoriser celui-ci.",
  "guide.new-secret.part.tab": "Ouvrez l'onglet Secrets client",
  "guide.new-secret.part.button": "Sélectionnez Nouveau secret client",

  "guide.add-secret.title": "Ajouter le secret client",
  "guide.add-secret.why": "Un secret qui expire plus tôt arrête l'intégration plus tôt.",
  "guide.add-secret.do":
    "Description « {description} », expiration dans {days} {days|jour|jours} ({months} mois), puis sélectionnez Ajouter.",
  "guide.add-secret.wait": "en attente de la nouvelle ligne…",
  "guide.add-secret.part.description": "Saisissez la description",
  "guide.add-secret.part.expiry": "Sélectionnez {days} {days|jour|jours} ({months} mois)",
  "guide.add-secret.part.button": "Sélectionnez Ajouter",
  "guide.fill.description": "Description",

  "guide.secret-value.title": "Récupérer la valeur du secret",
  "guide.secret-value.why":
    "Microsoft l'affiche une seule fois. Quand vous aurez quitté la page, personne ne pourra plus la lire.",
  "guide.secret-value.do":
    "Restez sur cette page. La valeur est récupérée dans la nouvelle ligne et conservée uniquement dans la mémoire du navigateur.",
  "guide.secret-value.wait": "en attente de la valeur…",
  "guide.secret-value.care": "C'est la colonne Valeur, pas ID de secret.",
  "guide.secret-value.part.value": "La valeur, pas l'ID de secret",

  "guide.open-permissions.title": "Ouvrir API autorisées",
  "guide.open-permissions.why": "L'application demande ici ce qu'elle peut faire.",
  "guide.open-permissions.do":
    "Dans le menu de l'application, sélectionnez API autorisées. Cette entrée peut se trouver sous Gérer.",
  "guide.open-permissions.wait": "en attente de la page…",
  "guide.open-permissions.part.menu": "Sélectionnez API autorisées",

  "guide.dynamics-permission.title": "Ajouter l'autorisation Dynamics",
  "guide.dynamics-permission.why": "Elle permet à {vendor} de travailler avec Dynamics 365.",
  "guide.dynamics-permission.do":
    "Ajouter une autorisation, Dynamics CRM, Autorisations déléguées, user_impersonation, puis Ajouter des autorisations.",
  "guide.dynamics-permission.wait": "en attente de user_impersonation dans la liste…",
  "guide.dynamics-permission.care": "Autorisations déléguées, pas Autorisations d'application.",
  "guide.dynamics-permission.part.api": "Sélectionnez Dynamics CRM",
  "guide.dynamics-permission.part.permission": "Cochez user_impersonation",

  "guide.graph-permission.title": "Ajouter les autorisations Microsoft Graph",
  "guide.graph-permission.why": "Elles permettent à {vendor} de lire l'annuaire.",
  "guide.graph-permission.do":
    "Ajouter une autorisation, Microsoft Graph, Autorisations déléguées, trouvez et cochez {permissions}, puis Ajouter des autorisations.",
  "guide.graph-permission.wait": "en attente de leur apparition dans la liste…",
  "guide.graph-permission.care": "Autorisations déléguées, pas Autorisations d'application.",
  "guide.graph-permission.part.api": "Sélectionnez Microsoft Graph",
  "guide.graph-permission.part.filter": "Saisissez le nom de l'autorisation",
  "guide.graph-permission.part.permission": "Cochez Directory.ReadWrite.All",
  "guide.fill.permission": "Filtre",

  "guide.permission.part.add": "Sélectionnez Ajouter une autorisation",
  "guide.permission.part.delegated": "Sélectionnez Autorisations déléguées",
  "guide.permission.part.save": "Sélectionnez Ajouter des autorisations",

  "guide.admin-consent.title": "Accorder le consentement administrateur",
  "guide.admin-consent.why": "Sans lui, les autorisations sont demandées mais pas accordées.",
  "guide.admin-consent.do":
    "Sélectionnez Accorder un consentement d'administrateur pour {tenant} et confirmez par Oui.",
  "guide.admin-consent.wait": "en attente de l'état « Accordé » sur chaque autorisation…",
  "guide.admin-consent.care":
    "Si le bouton est grisé, votre rôle ne permet pas de donner ce consentement. Il faut le rôle Administrateur d'application cloud ou un rôle supérieur ; revenez quand c'est fait.",
  "guide.admin-consent.part.button": "Sélectionnez Accorder un consentement d'administrateur",
  "guide.admin-consent.part.yes": "Confirmez par Oui",

  "guide.environment.title": "Ouvrir l'environnement",
  "guide.environment.why": "L'environnement contient le Dynamics 365 dans lequel {vendor} travaillera.",
  "guide.environment.do":
    "Sélectionnez l'environnement dont le Dynamics 365 est utilisé par votre personnel.",
  "guide.environment.wait": "en attente de l'ouverture d'un environnement…",
  "guide.environment.care": "Plusieurs peuvent se ressembler : vérifiez l'URL, pas seulement le nom.",
  "guide.environment.part.row": "Sélectionnez votre environnement",

  "guide.dynamics-url.title": "Lire l'URL Dynamics",
  "guide.dynamics-url.why": "{vendor} a besoin de l'adresse de votre Dynamics 365.",
  "guide.dynamics-url.do":
    "La page de l'environnement affiche l'URL de l'environnement ; elle y est récupérée.",
  "guide.dynamics-url.wait": "en attente de l'URL de l'environnement…",
  "guide.dynamics-url.part.value": "L'URL de l'environnement",

  "guide.open-application-users.title": "Ouvrir les utilisateurs de l'application",
  "guide.open-application-users.why": "L'application a besoin de son propre utilisateur dans Dynamics 365.",
  "guide.open-application-users.do":
    "Sur la carte Accès, sélectionnez Afficher tout en regard de « Applications S2S » ou « Utilisateurs de l'application ». S'il n'y a ni l'un ni l'autre : Paramètres, Utilisateurs + autorisations, Utilisateurs de l'application.",
  "guide.open-application-users.wait": "en attente de la liste…",
  "guide.open-application-users.part.link": "Ouvrez Utilisateurs de l'application",
  "guide.open-application-users.part.permissions": "Sélectionnez Utilisateurs + autorisations",
  "guide.open-application-users.part.settings": "Sélectionnez Paramètres",

  "guide.choose-app.title": "Ajouter {app} comme utilisateur de l'application",
  "guide.choose-app.why": "Cela lie l'inscription d'application à cet environnement.",
  "guide.choose-app.do":
    "Sélectionnez Nouvel utilisateur de l'application, puis Ajouter une application. Recherchez {app}, cochez la ligne trouvée, puis sélectionnez Ajouter.",
  "guide.choose-app.wait": "en attente de l'application {app} dans le volet…",
  "guide.choose-app.care":
    "Recherchez par nom ou par ID d'application ; l'ID d'objet ne donne aucun résultat.",
  "guide.choose-app.part.new": "Sélectionnez Nouvel utilisateur de l'application",
  "guide.choose-app.part.add-app": "Sélectionnez Ajouter une application",
  "guide.choose-app.part.search": "Recherchez l'application",
  "guide.choose-app.part.row": "Sélectionnez {app}",
  "guide.choose-app.part.add": "Sélectionnez Ajouter",
  "guide.fill.search": "Rechercher",

  "guide.user-roles.title": "Division et rôles de sécurité ({count})",
  "guide.user-roles.why": "Les rôles déterminent ce qui est permis à {vendor} dans Dynamics 365.",
  "guide.user-roles.do":
    "Sélectionnez la division de votre organisation. Sélectionnez ensuite Modifier en regard de Rôles de sécurité, cochez exactement ces rôles ({count}) et sélectionnez Enregistrer : {roles}.",
  "guide.user-roles.wait": "en attente de la division et des rôles…",
  "guide.user-roles.care":
    "Des noms se ressemblent : « Sales system access » n'est pas « Sales, Enterprise app access ».",
  "guide.user-roles.part.business-unit": "Sélectionnez la division",
  "guide.user-roles.part.edit": "Sélectionnez Modifier en regard de Rôles de sécurité",
  "guide.user-roles.part.roles": "Cochez les rôles ({count})",
  "guide.user-roles.part.roles-left": "Cochés : {done} sur {count}. Encore à cocher : {missing}",
  "guide.user-roles.part.roles-count": "Cochés : {done} sur {count}",
  "guide.user-roles.part.save": "Sélectionnez Enregistrer",

  "guide.create-user.title": "Créer l'utilisateur de l'application",
  "guide.create-user.why": "Rien n'est enregistré tant que vous ne l'avez pas fait.",
  "guide.create-user.do": "Sélectionnez Créer.",
  "guide.create-user.wait": "en attente de l'utilisateur {app} dans la liste…",
  "guide.create-user.part.button": "Sélectionnez Créer",

  "guide.open-user.title": "Ouvrir l'utilisateur {app} dans Dynamics 365",
  "guide.open-user.why": "Son image signale les messages émis par {vendor}.",
  "guide.open-user.do":
    "Ouvrez la liste des utilisateurs, sélectionnez la vue Utilisateurs de l'application, recherchez « # {app} » et ouvrez la fiche trouvée.",
  "guide.open-user.wait": "en attente du formulaire de l'utilisateur…",
  "guide.open-user.part.row": "Ouvrez # {app}",
  "guide.open-user.part.view": "Ouvrez la liste des vues",
  "guide.open-user.part.view-option": "Sélectionnez la vue Utilisateurs de l'application",
  "guide.open-user.part.search": "Recherchez # {app}",

  "guide.user-picture.title": "Définir l'image",
  "guide.user-picture.why": "C'est la seule étape dont l'intégration peut se passer.",
  "guide.user-picture.do":
    "Sélectionnez l'image dans l'en-tête du formulaire, chargez-la et enregistrez. La carte propose une image. Choisissez ensuite « C'est fait ».",
  "guide.user-picture.wait": "choisissez « C'est fait » quand l'image s'affiche",
  "guide.user-picture.part.avatar": "Sélectionnez l'image",
  "guide.user-picture.part.file": "Choisissez le fichier",
  "guide.user-picture.part.upload": "Chargez l'icône",
  "guide.user-picture.part.take": "Validez l'image",

  "guide.capture.secret-id": "Ceci est l'ID de secret. La valeur se trouve dans la colonne d'à côté.",
  "guide.capture.secret-masked":
    "Ce secret ne peut plus être lu : Microsoft ne l'affiche qu'une fois. Ajoutez un nouveau secret client.",
  "guide.capture.not-a-secret": "Ceci n'est pas la valeur d'un secret client.",
  "guide.capture.secret-unusual":
    "Ceci ne ressemble pas aux secrets que Microsoft crée aujourd'hui. Est-ce bien la colonne Valeur ?",
  "guide.capture.secret-elsewhere":
    "Cette valeur porte le nom « {name} », mais la liste n'a pas de colonne ID de secret. Est-ce le secret client ?",
  "guide.capture.other-secret": "Ce secret porte le nom « {name} ». Est-ce celui destiné à {vendor} ?",
  "guide.capture.second-secret": "Un autre secret a déjà été récupéré. Utiliser plutôt celui-ci ?",
  "guide.capture.several-secrets":
    "La page affiche plusieurs secrets nommés « {name} ». Utiliser le premier ? En cas de doute, choisissez Non et collez la valeur dans la fenêtre de l'extension.",
  "guide.capture.which-secret": "La description de ce secret n'a pas pu être lue. Est-ce « {name} » ?",
  "guide.capture.not-an-id":
    "Ceci n'est pas un ID. Un ID comporte 32 chiffres et lettres de a à f, en cinq groupes.",
  "guide.capture.is-client-id": "Ceci est l'ID client ; l'ID de locataire est différent.",
  "guide.capture.is-tenant-id": "Ceci est l'ID de locataire ; l'ID client est différent.",
  "guide.capture.not-this-app":
    "Cet ID n'est pas celui de l'application de cette page. C'est peut-être l'ID d'objet.",
  "guide.capture.not-this-page":
    "Ceci n'est pas l'ID de l'application de cette page. L'utiliser quand même ?",
  "guide.capture.other-app": "Cette application s'appelle {name}, pas {app}. L'utiliser ?",
  "guide.capture.which-app": "Le nom de cette application n'a pas pu être lu. Est-ce {app} ?",
  "guide.capture.enterprise-app":
    "Ceci est l'application d'entreprise, pas l'inscription d'application. Ouvrez plutôt Inscriptions d'applications.",
  "guide.capture.other-tenant": "Un autre ID de locataire a déjà été récupéré. Utiliser celui-ci ?",
  "guide.capture.from-route": "Cet ID de locataire provient du nom de l'environnement. L'utiliser ?",
  "guide.capture.several": "La page en affiche plusieurs. Collez la bonne valeur.",
  "guide.capture.not-dynamics": "Ceci n'est pas l'adresse d'une organisation Dynamics 365.",
  "guide.capture.other-environment": "Cet environnement n'est pas le même que précédemment. L'utiliser ?",

  "guide.choice.unreadable": "Le choix fait ici n'est pas lisible. Vérifiez-le vous-même.",
  "guide.choice.application-name.wrong": "Le nom est « {found} » ; il devrait être {app}.",
  "guide.choice.account-type.wrong":
    "« {found} » laisse entrer d'autres organisations. Sélectionnez le locataire unique.",
  "guide.choice.redirect-platform.wrong":
    "« {found} » n'est pas la bonne plateforme : Microsoft refuserait la connexion. Sélectionnez Application monopage (SPA).",
  "guide.choice.redirect-uri.wrong":
    "L'URI de redirection est « {found} » ; il doit être exactement {redirectUri}.",
  "guide.choice.secret-description.wrong":
    "La description est « {found} » ; elle devrait être « {description} ».",
  "guide.choice.secret-expiry.wrong":
    "« {found} » est sélectionné ; il faudrait {days} {days|jour|jours} ({months} mois), ou la plus longue durée permise par votre locataire. Quand le secret expire, l'intégration s'arrête.",
  "guide.choice.permission-kind.wrong":
    "Autorisations d'application est sélectionné. Sélectionnez Autorisations déléguées.",
  "guide.choice.chosen-app.wrong": "Une autre application est sélectionnée. Sélectionnez {app}.",
  "guide.choice.business-unit.wrong": "Sélectionnez la division de votre organisation.",
  "guide.choice.security-roles.wrong": "Les rôles ne sont pas encore corrects.",
  "guide.choice.security-roles.missing": "Encore à cocher : {missing}",
  "guide.choice.security-roles.extra": "À décocher : {extra}",
};
