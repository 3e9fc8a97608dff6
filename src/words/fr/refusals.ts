import type { refusals as english } from "../en/refusals.ts";

/** What Microsoft's answers prove, and what to do for each cause, in French. See en/refusals.ts. */
export const refusals: Readonly<Record<keyof typeof english, string>> = {
  // ---- Between the browser and Microsoft ----
  "problem.network-refused.title":
    "Un élément entre ce navigateur et Microsoft a refusé la requête à {host}.",
  "problem.network-refused.next":
    "La réponse (statut {status}) n'a aucune des formes que Microsoft utilise ; elle vient donc probablement d'un filtre web ou d'un proxy de votre réseau. Demandez à votre équipe réseau d'autoriser {host}, puis réessayez.",
  "problem.address-without-dataverse.title": "{host} ne répond pas comme Dataverse.",
  "problem.address-without-dataverse.next":
    "La réponse (statut {status}) n'a aucune des formes que Microsoft utilise. Soit l'environnement a été supprimé ou a une autre adresse : choisissez-le alors de nouveau dans la liste. Soit la réponse vient d'un filtre web ou d'un proxy de votre réseau : demandez alors à votre équipe réseau d'autoriser {host}.",
  "problem.network-answered.title":
    "Un élément entre ce navigateur et Microsoft a répondu à la place de {host}.",
  "problem.network-answered.next":
    "Il a envoyé une page et aucune réponse de Microsoft, comme le fait la page de connexion d'un réseau invité ou la page d'un proxy. Ouvrez n'importe quelle page dans un onglet pour la voir, ou demandez à votre équipe réseau d'autoriser {host}, puis réessayez.",
  "problem.host-unreachable.title": "Le navigateur ne peut pas joindre {host}.",
  "problem.host-unreachable.next":
    "Un pare-feu ou un proxy fait peut-être obstacle. Vérifiez le réseau, ou demandez à votre équipe réseau d'autoriser {host}, puis réessayez.",
  "problem.tenant-restricted-by-network.title": "Votre réseau interdit les connexions à cette organisation.",
  "problem.tenant-restricted-by-network.next":
    "Les restrictions de locataire de votre réseau n'autorisent que d'autres organisations. Aucun rôle n'y change rien : adressez-vous à votre équipe réseau ou utilisez un autre réseau.",
  "problem.throttled.title": "Microsoft demande une pause : il y a eu trop de requêtes.",
  "problem.throttled.next": "Rien n'est perdu. Attendez quelques minutes, puis continuez.",
  "problem.asked-too-often.title":
    "Microsoft Entra a cessé de répondre, car la même demande lui a été faite trop souvent.",
  "problem.asked-too-often.next": "Attendez dix minutes, puis réessayez une fois.",
  "problem.busy.title": "Une autre modification des mêmes objets est en cours.",
  "problem.busy.next": "Attendez une minute, puis continuez.",
  "problem.not-copied.title": "Microsoft ne voit pas encore partout ce qui a été créé.",
  "problem.not-copied.next":
    "Cela peut durer plus longtemps que notre attente. Continuez dans quelques minutes.",

  // ---- The sign-in app ----
  "problem.redirect-uri-missing.title":
    "L'application de connexion n'a pas l'URI de redirection de cette extension.",
  "problem.redirect-uri-missing.next":
    "Dans l'inscription d'application, ouvrez Authentification et ajoutez exactement cet URI comme application monopage : {redirectUri}. Puis reconnectez-vous.",
  "problem.redirect-uri-not-single-page.title":
    "Microsoft Entra accepte l'URI de redirection, mais pas comme celui d'une application monopage.",
  "problem.redirect-uri-not-single-page.next":
    "Dans l'inscription d'application, ouvrez Authentification, supprimez l'URI là où il est maintenant (Web, ou Applications mobiles et de bureau) et ajoutez-le sous Application monopage : {redirectUri}. Puis reconnectez-vous. S'il y figure déjà, définissez « Autoriser les flux de clients publics » sur Non. Si cela ne suffit pas dans Firefox, utilisez Chrome ou Edge.",
  "problem.sign-in-app-unknown.title":
    "Microsoft Entra ne peut pas utiliser l'application de connexion dans cette organisation.",
  "problem.sign-in-app-unknown.next":
    "Comparez l'ID client {clientId} et le locataire dans les options avec la vue d'ensemble de l'application. L'ID est peut-être mal saisi, ou l'application est supprimée ou d'une autre organisation.",
  "problem.sign-in-app-not-in-tenant.title":
    "L'application de connexion n'est pas configurée dans cette organisation.",
  "problem.sign-in-app-not-in-tenant.next":
    "Elle est connue, mais n'a pas de principal de service ici. Le consentement d'un administrateur en crée un : envoyez le lien, puis reconnectez-vous.",
  "problem.sign-in-app-not-found.title":
    "Microsoft Graph ne trouve pas l'application de connexion dans {tenant}.",
  "problem.sign-in-app-not-found.next":
    "Juste après son consentement, cela prend environ une minute, et ce délai est passé. Faites donner le consentement à l'application de connexion par un administrateur à l'aide de son lien, puis réessayez.",
  "problem.sign-in-app-disabled.title": "L'application de connexion est désactivée dans cette organisation.",
  "problem.sign-in-app-disabled.next":
    "Cherchez qui l'a désactivée et pourquoi : un propriétaire ou un administrateur, ou Microsoft. Un administrateur le voit dans Microsoft Entra sous Applications d'entreprise, Propriétés. Puis reconnectez-vous.",
  "problem.not-assigned.title":
    "L'application de connexion est réservée aux personnes affectées, et ce compte ne l'est pas.",
  "problem.not-assigned.next":
    "Demandez à un administrateur d'ajouter le compte dans Microsoft Entra sous Applications d'entreprise, Utilisateurs et groupes (les membres de groupes imbriqués ne comptent pas), ou utilisez un compte affecté.",
  "problem.api-not-in-tenant.title": "{api} n'est pas encore dans cette organisation.",
  "problem.api-not-in-tenant.next":
    "Son principal de service manque ; cela ne prouve pas qu'il manque une licence. Un administrateur peut le créer avec {command} (dans Azure Cloud Shell, ou partout où Azure CLI est installé). Puis reconnectez-vous.",
  "problem.resource-unknown.title":
    "Microsoft Entra ne connaît pas un service demandé dans cette organisation : {asked}.",
  "problem.resource-unknown.next":
    "Soit son principal de service manque, soit l'adresse est celle d'une autre organisation. Vérifiez que le locataire et l'environnement vont ensemble. Un administrateur peut créer un principal de service manquant avec {command} (dans Azure Cloud Shell, ou partout où Azure CLI est installé).",
  "problem.api-disabled.title": "Un service demandé est désactivé dans cette organisation : {asked}.",
  "problem.api-disabled.next":
    "Il n'est pas précisé par qui : un administrateur, ou Microsoft après la fin d'un abonnement. Un administrateur le voit dans Microsoft Entra sous Applications d'entreprise, l'API en question, Propriétés.",
  "problem.api-not-listed.title":
    "L'inscription de l'application de connexion ne mentionne pas une API nécessaire.",
  "problem.api-not-listed.next":
    "Dans l'inscription d'application, ouvrez API autorisées et ajoutez {missing} avec son autorisation déléguée (la page d'options les énumère toutes). Puis reconnectez-vous et acceptez.",
  "problem.scope-missing.title": "Il manque à l'application de connexion l'autorisation {scope}.",
  "problem.scope-missing.next":
    "Vos rôles ne sont pas en cause. Reconnectez-vous et acceptez ce que Microsoft demande. Si {scope} n'y figure pas, ajoutez cette autorisation (déléguée) sous API autorisées de l'inscription d'application, puis reconnectez-vous encore une fois.",
  "problem.registration-faulty.title": "L'inscription de l'application de connexion comporte une anomalie.",
  "problem.registration-faulty.next":
    "Microsoft Entra ne dit pas laquelle : aucune autorisation n'est mentionnée, aucune n'a reçu de consentement, ou l'ID client est celui d'une autre application. Comparez ses API autorisées avec la liste de la page d'options.",
  "problem.microsofts-own-app.title":
    "L'ID client dans les options est celui d'une application de Microsoft.",
  "problem.microsofts-own-app.next":
    "Inscrivez votre propre application de connexion et saisissez son ID client dans les options.",
  "problem.request-of-ours.title": "Microsoft Entra indique que notre requête était incorrecte.",
  "problem.request-of-ours.next":
    "C'est une erreur de cette extension, pas de vos paramètres. Cherchez une mise à jour ; si cela se reproduit, envoyez les détails au support.",
  "problem.sign-in-tenant-needed.title":
    "L'application de connexion appartient à une seule organisation, et l'extension ne sait pas laquelle.",
  "problem.sign-in-tenant-needed.next":
    "Ouvrez les options et saisissez l'ID de l'annuaire (locataire). Il figure dans la vue d'ensemble de l'application, sous l'ID client.",
  "problem.sign-in-tenant-unknown.title": "Microsoft ne connaît pas le locataire défini dans les options.",
  "problem.sign-in-tenant-unknown.next":
    "Ouvrez les options et comparez l'ID de l'annuaire (locataire) avec celui de la vue d'ensemble de l'application.",
  "problem.tenant-unknown.title": "Microsoft ne connaît pas ce locataire.",
  "problem.tenant-unknown.next":
    "Comparez l'ID de locataire avec celui affiché dans Microsoft Entra sous Vue d'ensemble.",
  "problem.national-cloud.title": "Cette organisation est dans un cloud national.",
  "problem.national-cloud.next": "Cette extension se connecte uniquement au cloud public.",

  // ---- The person who signs in ----
  "problem.sign-in-consent-needed.title":
    "Un administrateur doit donner son consentement à l'application de connexion.",
  "problem.sign-in-consent-needed.next":
    "Envoyez le lien ci-dessous à une personne ayant le rôle Administrateur d'application cloud ou Administrateur général, ou connectez-vous une fois avec un tel compte. Si Microsoft a proposé d'envoyer une demande, elle attend un réviseur.",
  "problem.sign-in-consent-missing.title":
    "Personne n'a encore donné son consentement à tout ce que demande l'application de connexion.",
  "problem.sign-in-consent-missing.next":
    "Reconnectez-vous et acceptez. Si Microsoft demande alors un administrateur, faites donner le consentement par l'un d'eux.",
  "problem.sign-in-declined.title": "Le consentement a été refusé.",
  "problem.sign-in-declined.next":
    "Microsoft n'a pas de case pour chaque autorisation : c'est tout ou rien. Vous pouvez vous connecter avec moins d'autorisations, sans lecture des stratégies ni des rôles. Le plan en dit alors moins à l'avance.",
  "problem.sign-in-blocked-by-policy.title":
    "Une stratégie de connexion de votre organisation a arrêté la connexion à {to}.",
  "problem.sign-in-blocked-by-policy.next":
    "La condition n'est pas précisée, et aucun de vos rôles n'est nommé. La personne qui gère l'accès conditionnel la voit dans Microsoft Entra sous Journaux de connexion, onglet Accès conditionnel. Un autre appareil, réseau ou compte passera peut-être.",
  "problem.sign-in-blocked-elsewhere.title":
    "L'organisation d'origine du compte voit un risque et a arrêté la connexion à {to}.",
  "problem.sign-in-blocked-elsewhere.next":
    "Aucun paramètre dans {tenant} n'est nommé. L'équipe de sécurité de l'organisation du compte peut lever le risque, ou bien utilisez un compte de cette organisation-ci.",
  "problem.sign-in-security-defaults.title":
    "Les paramètres de sécurité par défaut de votre organisation ont arrêté la connexion à {to}.",
  "problem.sign-in-security-defaults.next":
    "Microsoft Entra ne dit pas pourquoi, et aucun rôle n'est nommé. Un administrateur voit la tentative dans Microsoft Entra sous Journaux de connexion. Réessayez sur votre appareil et votre réseau habituels.",
  "problem.device-not-accepted.title":
    "Votre organisation n'accepte pas cet appareil pour la connexion à {to}.",
  "problem.device-not-accepted.next":
    "Utilisez un appareil géré par votre organisation, dans un navigateur qui peut le prouver (Edge, ou Chrome avec l'extension Microsoft Single Sign On).",
  "problem.security-info-needed.title":
    "Votre organisation souhaite que vous inscriviez d'abord des informations de sécurité.",
  "problem.security-info-needed.next":
    "Inscrivez-les depuis un lieu ou un appareil autorisé par votre organisation, puis reconnectez-vous.",
  "problem.cross-tenant-access.title": "Les paramètres entre deux organisations interdisent cette connexion.",
  "problem.cross-tenant-access.next":
    "Le compte est un invité. Demandez une modification sous External Identities, Paramètres d'accès entre locataires (Cross-tenant access settings), ou utilisez un compte de cette organisation.",
  "problem.sign-in-other-organization.title":
    "Ce compte n'est pas, ou pas entièrement, dans l'organisation de l'application de connexion.",
  "problem.sign-in-other-organization.next":
    "Connectez-vous avec un compte de cette organisation, ou saisissez une autre application de connexion et un autre locataire dans les options.",
  "problem.sign-in-name-unknown.title":
    "Microsoft Entra ne connaît pas ce nom de compte dans cette organisation.",
  "problem.sign-in-name-unknown.next":
    "Il est peut-être mal saisi, supprimé ou d'une autre organisation. Reconnectez-vous avec un autre compte, ou saisissez une autre application de connexion et un autre locataire dans les options.",
  "problem.sign-in-guest-pending.title":
    "Ce compte est un invité dont l'invitation n'est pas encore acceptée.",
  "problem.sign-in-guest-pending.next":
    "Acceptez l'invitation reçue par e-mail, ou faites-la renvoyer, puis connectez-vous. Ou utilisez un compte de cette organisation.",
  "problem.sign-in-locked.title": "Microsoft Entra a verrouillé cette connexion pour le moment.",
  "problem.sign-in-locked.next":
    "Il y a eu trop de mots de passe incorrects, ou l'adresse du réseau a mauvaise réputation ; seuls les journaux de connexion indiquent la cause. Attendez quelques minutes ou essayez depuis un autre réseau.",
  "problem.password-problem.title": "Microsoft Entra n'a pas accepté le mot de passe.",
  "problem.password-problem.next":
    "Il est incorrect, manquant ou expiré. Modifiez-le ou réinitialisez-le, puis reconnectez-vous.",
  "problem.account-disabled.title": "Ce compte est désactivé.",
  "problem.account-disabled.next":
    "Demandez à un Administrateur d'utilisateurs de l'activer, ou utilisez un autre compte.",
  "problem.sign-in-restart.title":
    "Cette connexion ne peut pas aboutir : elle a été commencée deux fois, ou il y a eu un retour en arrière.",
  "problem.sign-in-restart.next": "Reconnectez-vous, sans le bouton Précédent et dans une seule fenêtre.",
  "problem.sign-in-step.title": "Microsoft demande une autre preuve de votre identité.",
  "problem.sign-in-step.next": "Connectez-vous ; le travail reprend là où il s'est arrêté.",
  "problem.sign-in-outside-step.title":
    "Votre organisation exige pour cette connexion une étape hors de Microsoft.",
  "problem.sign-in-outside-step.next":
    "Connectez-vous et terminez cette étape. Si elle revient sans cesse, adressez-vous à son fournisseur.",

  // ---- Roles and quotas in the directory ----
  "problem.app-of-somebody-else.title":
    "Cette application appartient à quelqu'un d'autre, et {user} n'a pas de rôle pour la modifier.",
  "problem.app-of-somebody-else.next":
    "L'application de connexion a l'autorisation. Il faut être propriétaire de l'application ou avoir le rôle Administrateur d'application cloud. Adressez-vous à l'un de ses propriétaires ({owners}), connectez-vous avec un compte qui a ce rôle, ou recommencez et choisissez une nouvelle application.",
  "problem.consent-role-missing.title": "{user} n'a pas de rôle pour donner le consentement pour {tenant}.",
  "problem.consent-role-missing.next":
    "L'application de connexion a l'autorisation. Il faut le rôle Administrateur d'application cloud, Administrateur d'application ou Administrateur général.",
  "problem.quota-of-person.title":
    "{user} a atteint le nombre d'objets d'annuaire qu'une personne peut créer.",
  "problem.quota-of-person.next":
    "Aucun rôle ne manque. Sans rôle d'administrateur, la limite est de 250 objets, et les applications supprimées comptent entièrement pendant 30 jours. Supprimez définitivement d'anciennes applications sous Inscriptions d'applications, Applications supprimées, ou confiez cette opération à un administrateur.",
  "problem.quota-of-tenant.title": "{tenant} a épuisé son nombre d'objets d'annuaire.",
  "problem.quota-of-tenant.next":
    "Aucun rôle ne manque. Il faut supprimer définitivement des objets inutiles, ou que le Support Microsoft relève la limite.",
  "problem.quota-of-owners.title": "L'application a le nombre maximal de propriétaires.",
  "problem.quota-of-owners.next": "Retirez un propriétaire devenu inutile, puis réessayez.",
  "problem.quota.title": "Un nombre d'objets d'annuaire est épuisé.",
  "problem.quota.next":
    "Aucun rôle ne manque. Le quota est soit le vôtre (les applications supprimées comptent pendant 30 jours), soit celui du locataire ; les détails citent ce que dit Microsoft.",
  "problem.object-too-big.title":
    "L'application contient trop d'éléments, très probablement trop d'anciens secrets et certificats.",
  "problem.object-too-big.next":
    "Supprimez ceux qui sont inutiles sous Certificats & secrets, puis réessayez.",
  "problem.principal-locked.title":
    "Le verrou de propriété d'instance de l'application protège son principal de service.",
  "problem.principal-locked.next":
    "Le verrou ne concerne pas les secrets de l'inscription d'application. Il peut être modifié dans l'inscription d'application sous Authentification, App instance property lock.",
  "problem.app-policy.title":
    "Une stratégie pour les inscriptions d'applications a refusé un paramètre de l'application.",
  "problem.app-policy.next":
    "Elle porte sur les personnes qui peuvent se connecter ou sur les URI d'identificateur, pas sur les secrets. Adressez-vous à la personne qui gère les stratégies d'application (Application policies) dans Microsoft Entra.",
  "problem.tenant-not-licensed.title": "{tenant} n'a pas de licence pour ce qui a été demandé.",
  "problem.tenant-not-licensed.next":
    "Les détails indiquent de quelle requête il s'agit. Aucun rôle ne manque.",
  "problem.object-missing.title": "Un élément demandé a disparu ou n'est pas visible pour ce compte.",
  "problem.object-missing.next":
    "Les détails indiquent de quelle requête il s'agit. Réexaminez ; le plan est établi d'après ce qui existe maintenant.",

  // ---- Power Platform ----
  "problem.not-in-environment-group.title":
    "{user} n'est pas dans le groupe de sécurité qui détermine l'accès à {environment}.",
  "problem.not-in-environment-group.next":
    "La personne qui gère ce groupe doit vous ajouter comme membre direct (les membres de groupes imbriqués ne comptent pas), ou un Administrateur Power Platform change le groupe dans les paramètres de l'environnement. La prise en compte peut prendre quelques minutes.",
  "problem.not-in-environment-group.forward":
    "Bonjour, pour connecter Dynamics 365 à {vendor}, j'ai besoin d'un accès à l'environnement {environment}. Seuls les membres de son groupe de sécurité peuvent y entrer. Pourriez-vous ajouter temporairement {user} à ce groupe comme membre direct, ou exécuter vous-même {vendor} Setup for Dynamics 365 ?",
  "problem.elevation-by-hand.title":
    "Power Platform n'accepte pas la demande faite par cette extension pour vous donner le rôle Administrateur système.",
  "problem.elevation-by-hand.next":
    "L'interface a maintenant une autre version ; vos rôles ne sont pas en cause. Faites-le à la main : dans le Centre d'administration Power Platform, ouvrez l'environnement, Appartenance (Membership), M'ajouter (Add me). Puis vérifiez de nouveau. Ou utilisez un compte qui a le rôle Administrateur système.",
  "problem.version-refused.title": "Power Platform n'accepte pas cette version des requêtes de l'extension.",
  "problem.version-refused.next": "Aucun droit ne manque. Cherchez une mise à jour de cette extension.",
  "problem.environment-busy.title": "Power Platform travaille actuellement sur {environment}.",
  "problem.environment-busy.next":
    "Cela peut prendre de quelques minutes à plusieurs heures. Continuez quand le centre d'administration l'affiche comme prêt.",
  "problem.environment-missing.title":
    "Power Platform ne trouve pas l'environnement ou ne le montre pas à ce compte.",
  "problem.environment-missing.next": "Choisissez de nouveau l'environnement dans la liste.",
  "problem.environment-without-dataverse.title": "{environment} n'a pas de Dataverse.",
  "problem.environment-without-dataverse.next": "Choisissez un environnement avec Dynamics 365 ou Dataverse.",
  "problem.capacity.title": "L'organisation n'a plus de capacité de stockage pour cela.",
  "problem.capacity.next":
    "Un Administrateur Power Platform voit la capacité dans le centre d'administration. Aucun rôle ne manque.",
  "problem.no-licence.title":
    "Le compte n'a pas de licence pour {environment}, ou elle n'est pas encore prise en compte.",
  "problem.no-licence.next":
    "Demandez une licence, ou attendez quelques minutes si elle vient d'être attribuée. Aucun rôle n'est nommé.",

  // ---- An environment with Dataverse ----
  "problem.app-access-control.title":
    "{environment} ne laisse entrer que des applications choisies, et pas l'application {clientId}.",
  "problem.app-access-control.next":
    "Aucun de vos rôles n'est nommé. Un Administrateur Power Platform autorise cet ID client dans les paramètres de l'environnement sous Confidentialité + sécurité (version récente : Sécurité, Identité et accès, App access control) ; il peut aussi n'être autorisé que pour certains rôles. La prise en compte d'une modification prend jusqu'à une heure.",
  "problem.app-access-control.forward":
    "Bonjour, pour connecter Dynamics 365 à {vendor}, le contrôle d'accès aux applications de l'environnement {environment} doit autoriser l'application avec l'ID client {clientId}. Pourriez-vous l'autoriser dans le Centre d'administration Power Platform, dans les paramètres de l'environnement, sous Confidentialité + sécurité ?",
  "problem.ip-firewall.title":
    "{environment} n'accepte pas les requêtes provenant de l'adresse de ce réseau.",
  "problem.ip-firewall.next":
    "Le pare-feu IP de l'environnement est intervenu avant toute vérification des droits. Utilisez un réseau qu'il autorise, ou faites autoriser cette adresse par un Administrateur Power Platform ; la prise en compte prend environ cinq minutes. Cela ne prouve rien sur les adresses utilisées par {vendor}.",
  "problem.not-a-user.title": "{user} n'est pas un utilisateur dans {environment}.",
  "problem.not-a-user.next":
    "Une personne ayant le rôle Administrateur système dans l'environnement peut ajouter le compte. Si l'environnement a un groupe de sécurité, le compte doit en faire partie. Ou choisissez un autre environnement ou un autre compte.",
  "problem.user-without-roles.title": "{user} n'a aucun rôle de sécurité dans {environment}.",
  "problem.user-without-roles.next":
    "Demandez-en un à une personne ayant le rôle Administrateur système dans l'environnement, ou utilisez un autre compte.",
  "problem.application-not-a-user.title":
    "{environment} ne reconnaît pas l'application comme l'un de ses utilisateurs.",
  "problem.application-not-a-user.next":
    "La prise en compte d'un nouvel utilisateur d'application prend jusqu'à dix minutes. Si cela dure, l'utilisateur d'application appartient à un principal de service antérieur de l'application : supprimez-le dans le Centre d'administration Power Platform et vérifiez de nouveau.",
  "problem.application-without-roles.title":
    "L'utilisateur d'application n'a pas encore de rôle de sécurité dans {environment}.",
  "problem.application-without-roles.next":
    "La prise en compte de nouveaux rôles prend quelques minutes. Continuez ensuite.",
  "problem.your-user-disabled.title": "Votre utilisateur {user} est désactivé dans {environment}.",
  "problem.your-user-disabled.next":
    "Rien ne prouve que votre compte dans Microsoft Entra le soit. Causes possibles : une licence a pris fin, ou vous n'êtes plus dans le groupe de sécurité de l'environnement. Un Administrateur Power Platform le voit en exécutant des diagnostics (Run diagnostics) sur l'utilisateur.",
  "problem.your-user-disabled.forward":
    "Bonjour, mon utilisateur {user} est désactivé dans l'environnement {environment}, et j'en ai besoin pour connecter Dynamics 365 à {vendor}. Pourriez-vous examiner cela en exécutant des diagnostics (Run diagnostics) dans le Centre d'administration Power Platform ? C'est souvent une licence, ou le groupe de sécurité de l'environnement.",
  "problem.a-user-disabled.title":
    "Un utilisateur concerné par cette opération est désactivé dans {environment}.",
  "problem.a-user-disabled.next":
    "Dataverse ne dit pas lequel : l'appelant ou l'utilisateur de la requête. Un Administrateur Power Platform le voit en exécutant des diagnostics (Run diagnostics) sur l'utilisateur.",
  "problem.environment-admin-mode.title": "{environment} est en mode d'administration.",
  "problem.environment-admin-mode.next":
    "Désactivez le mode d'administration dans le Centre d'administration Power Platform, puis réessayez.",
  "problem.organization-disabled.title": "{environment} est désactivé.",
  "problem.organization-disabled.next":
    "Un Administrateur Power Platform peut l'activer. Aucun droit ne manque.",
  "problem.organization-not-ready.title":
    "{environment} est en cours de préparation ou de déplacement par Microsoft.",
  "problem.organization-not-ready.next":
    "Cela peut prendre de quelques minutes à plusieurs heures. Continuez quand le centre d'administration l'affiche comme prêt.",
  "problem.privilege-missing.title": "{environment} indique que le privilège {privilege} manque.",
  "problem.privilege-missing.next":
    "Demandez un rôle de sécurité qui comporte ce privilège ; Administrateur système les a tous. La prise en compte d'un nouveau rôle prend quelques minutes.",
  "problem.target-lacks-privilege.title":
    "Il manque un privilège à l'utilisateur concerné dans {environment}.",
  "problem.target-lacks-privilege.next":
    "Vos propres droits ne sont pas en cause. Les détails citent ce que dit Dataverse.",
  "problem.system-administrator-needed.title":
    "{environment} réserve cette opération au rôle Administrateur système.",
  "problem.system-administrator-needed.next":
    "Demandez le rôle de sécurité Administrateur système dans cet environnement, ou connectez-vous avec un compte qui l'a.",
  "problem.column-security.title":
    "Une colonne dans {environment} est protégée par la sécurité des colonnes.",
  "problem.column-security.next":
    "Demandez un profil de sécurité de colonne qui le permet. Les détails citent la colonne concernée.",
  "problem.rule-of-the-environment.title": "{environment} a refusé selon une règle qui lui est propre.",
  "problem.rule-of-the-environment.next":
    "Réponse reçue : « {said} » C'est le code de votre organisation (un plug-in ou un workflow), pas Microsoft. Adressez-vous à la personne qui gère {environment}, puis continuez.",
  "problem.app-not-seen-by-dataverse.title":
    "Dataverse ne voit pas encore l'application dans Microsoft Entra.",
  "problem.app-not-seen-by-dataverse.next":
    "Pour une nouvelle application, cela prend plusieurs minutes. Continuez ensuite.",
  "problem.user-of-a-former-app.title":
    "L'utilisateur d'application appartient à un principal de service antérieur, ce qui ne peut pas être modifié.",
  "problem.user-of-a-former-app.next":
    "Supprimez cet utilisateur d'application dans le Centre d'administration Power Platform, puis vérifiez de nouveau : un nouveau est créé.",
  "problem.security-role-gone.title": "Un rôle de sécurité choisi n'existe plus dans {environment}.",
  "problem.security-role-gone.next": "Vérifiez de nouveau et choisissez parmi les rôles existants.",
  "problem.role-of-another-unit.title":
    "Un rôle de sécurité appartient à une autre division que l'utilisateur.",
  "problem.role-of-another-unit.next":
    "Vérifiez de nouveau : le rôle est recherché dans la division de l'utilisateur.",
  "problem.protected-by-dataverse.title": "Dataverse protège ce qui devrait être modifié.",
  "problem.protected-by-dataverse.next":
    "C'est un dernier administrateur, un utilisateur propre à Microsoft ou une division racine. Aucun droit ne manque.",

  // ---- The app that was set up ----
  "problem.secrets-expired.title": "Tous les secrets de l'application ont expiré.",
  "problem.secrets-expired.next": "Relancez cette opération pour en créer un autre.",
  "problem.app-unknown.title":
    "Microsoft Entra ne connaît pas l'application {clientId} dans cette organisation.",
  "problem.app-unknown.next":
    "Si elle vient d'être créée, attendez quelques minutes. Sinon, l'ID client ou le locataire est un autre, ou l'application a été supprimée.",
  "problem.app-not-in-tenant.title": "L'application n'a pas de principal de service dans cette organisation.",
  "problem.app-not-in-tenant.next":
    "Cela ne prouve pas que le secret est incorrect. Si l'application vient d'être créée, attendez quelques minutes ; sinon, relancez cette opération.",
  "problem.app-disabled.title":
    "L'application {clientId} est désactivée ; personne ne peut donc se connecter comme elle.",
  "problem.app-disabled.next":
    "Rien ne prouve que le secret soit incorrect. Un propriétaire ou un administrateur, ou Microsoft, l'a désactivée : regardez dans Microsoft Entra sous Inscriptions d'applications et sous Applications d'entreprise, Propriétés.",
  "problem.consent-missing.title":
    "Personne n'a encore donné son consentement aux autorisations de l'application.",
  "problem.consent-missing.next": "Juste après le consentement, la prise en compte prend quelques minutes.",
  "problem.app-blocked-by-policy.title":
    "L'accès conditionnel arrête l'application {clientId} quand elle se connecte d'ici.",
  "problem.app-blocked-by-policy.next":
    "Rien ne prouve que le secret soit incorrect, et rien n'est prouvé sur les adresses utilisées par {vendor}. La personne qui gère l'accès conditionnel pour les identités de charge de travail peut exclure l'application d'entreprise, ou autoriser les adresses utilisées par {vendor} comme emplacement nommé. La connexion figure sous Journaux de connexion, Connexions du principal de service.",
  "problem.app-not-assigned.title":
    "Le service exige que les applications soient affectées, et celle-ci ne l'est pas.",
  "problem.app-not-assigned.next":
    "Rien ne prouve que le secret soit incorrect. Un administrateur affecte un rôle d'application à l'application, ou désactive « Affectation requise » pour ce service dans Microsoft Entra sous Applications d'entreprise.",
  "problem.organization-unknown-to-entra.title":
    "Microsoft Entra ne connaît pas {url} dans cette organisation.",
  "problem.organization-unknown-to-entra.next":
    "Vérifiez que le locataire et l'URL Dynamics vont ensemble. Rien ne prouve que le secret soit incorrect.",
};
