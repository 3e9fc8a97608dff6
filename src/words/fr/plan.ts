import type { plan as english } from "../en/plan.ts";

/** Words of the plan, in French. See en/plan.ts. */
export const plan: Readonly<Record<keyof typeof english, string>> = {
  "environment.strange-address":
    "Son adresse n'est pas une adresse Dynamics 365 ; cette extension ne s'y connecte donc pas.",
  "environment.no-dataverse": "N'a pas de Dataverse ; Dynamics 365 ne s'y trouve donc pas.",
  "environment.teams":
    "Appartient à une équipe Microsoft Teams. Les applications Dynamics 365 ne peuvent pas s'y trouver.",
  "environment.not-ready": "Est encore en préparation ou n'est pas prêt.",
  "environment.admin-mode": "Est en mode d'administration.",
  "environment.disabled": "Est désactivé.",
  "environment.deleting": "Est supprimé ou en cours de suppression.",
  "environment.state": "N'est pas prêt : Microsoft indique « {state} ».",

  "step.tenant.title": "Votre organisation : {tenant}",
  "plan.tenant.id": "ID de locataire {id}",
  "step.environment.title": "Environnement : {environment}",
  "plan.environment.url": "{url}",
  "plan.tenant.quota":
    "{tenant} contient {used} objets d'annuaire sur {total} au maximum. Microsoft peut refuser une nouvelle application, quel que soit le demandeur : il faut d'abord supprimer définitivement des objets inutiles, ou que le Support Microsoft relève la limite.",
  "plan.tenant.roles-unread":
    "Vos rôles d'annuaire n'ont pas pu être lus. Seul l'essai montrera si vous pouvez inscrire des applications et donner le consentement.",
  "step.access.title": "Administrateur système dans {environment}",
  "step.access.rights": "Vos droits dans {environment}",
  "plan.access.unread":
    "Dynamics 365 n'indique pas ce que vous pouvez faire dans {environment}. La configuration continue ; s'il manque un droit, elle s'y arrête et le nomme.",
  "plan.access.security-group":
    "{environment} a un groupe de sécurité. Si vous n'en êtes pas membre direct, Microsoft refuse. La personne qui gère le groupe peut vous ajouter.",
  "plan.not-read-before": "Pas encore examiné, car ceci vient d'abord : {first}",
  "plan.not-read": "Pas encore examiné : rien ne peut être lu dans {environment}.",
  "step.access.elevate": "Vous donner le rôle Administrateur système dans {environment}",
  "step.access.dataverse": "Ajouter Dynamics CRM à votre organisation",
  "plan.access.dataverse":
    "L'API Dynamics CRM de Microsoft n'est pas encore dans votre organisation : son principal de service. Vous devrez peut-être lui donner votre consentement une fois",
  "plan.access.elevate": "Le rôle de sécurité Administrateur système pour {user}",
  "plan.access.platform-api":
    "L'API Power Platform de Microsoft n'est pas encore dans votre organisation : son principal de service",
  "plan.access.not-yet":
    "Vous n'avez pas le rôle Administrateur système dans {environment}. En tant qu'administrateur de l'organisation, vous pouvez prendre ce rôle vous-même ; Microsoft l'enregistre.",
  "plan.after-dataverse": "Sera examiné, puis affiché ici, une fois Dynamics CRM dans votre organisation.",
  "plan.after-elevation":
    "Sera examiné, puis affiché ici, une fois que vous aurez le rôle Administrateur système.",

  "step.application.title": "Inscription d'application « {name} »",
  "plan.application.id": "L'application déjà présente, ID client {id}",
  "plan.application.permission": "Demande l'autorisation déléguée {permission} ({resource})",
  "plan.application.unique-name":
    "Reçoit le nom unique {name}, qui permet à une configuration ultérieure de la retrouver",
  "plan.application.name-held":
    "Une autre application porte le nom unique {name} ; la nouvelle reçoit donc son propre nom unique",
  "plan.application.deleted-unread":
    "Ce compte ne peut pas lister les applications supprimées. Si l'une d'elles porte le nom de la nouvelle application, Microsoft le signale et rien n'est créé.",
  "plan.application.restore": "L'application supprimée, ID client {id}, est rétablie telle qu'elle était",
  "plan.application.may-not-change":
    "Vos rôles n'indiquent pas que vous pouvez modifier cette application. Si vous n'en êtes pas propriétaire, Microsoft refusera, et vous saurez à qui vous adresser.",
  "plan.application.owned-by-others":
    "Vous n'êtes pas propriétaire de cette application et vos rôles n'indiquent pas que vous pouvez la modifier. Adressez-vous à l'un de ses propriétaires ({owners}) ou créez une nouvelle application.",
  "plan.application.changed-since":
    "Quelqu'un a modifié cette application depuis que cette extension l'a créée.",
  "plan.application.no-unique-name":
    "Une autre application porte le nom unique qui permet à une configuration ultérieure de retrouver celle-ci. Elle fonctionne sans ce nom.",
  "plan.service-principal.id": "ID d'objet {id}",
  "step.service-principal.title": "Principal de service",
  "step.client-secret.title": "Secret « {description} », {months} mois",
  "step.client-secret.title-days": "Secret « {description} », {days} {days|jour|jours}",
  "plan.client-secret.until": "Valable jusqu'au {until}",
  "plan.client-secret.from-guide": "Celui que vous avez récupéré dans le guide",
  "plan.client-secret.unread":
    "Ce compte ne peut pas lire la stratégie de votre organisation pour les secrets. Si elle exige une durée plus courte, le secret est créé pour une durée plus courte, et le résultat l'indique.",
  "plan.client-secret.lost":
    "La valeur du secret créé précédemment est perdue : elle n'était que dans la mémoire du navigateur. Ce secret est supprimé et un nouveau est créé.",
  "plan.client-secret.shortened-months":
    "La stratégie de votre organisation n'a pas permis la durée plus longue : le secret est valable {count} mois.",
  "plan.client-secret.shortened-days":
    "La stratégie de votre organisation n'a pas permis la durée plus longue : le secret est valable {count} {count|jour|jours}.",
  "plan.client-secret.in-damaged-notes":
    "Les notes illisibles mentionnent un secret dont la valeur est peut-être perdue. Il n'est pas touché ; si rien ne l'utilise, supprimez-le sous Certificats & secrets. ID de secret : {ids}",
  "plan.client-secret.not-removed":
    "Un secret dont la valeur était perdue n'a pas pu être supprimé. Personne ne connaît sa valeur ; supprimez-le dans le portail quand vous le souhaitez.",
  "plan.client-secret.exceptions":
    "La stratégie de votre organisation interdit les secrets client, avec des exceptions que cette extension ne peut pas lire. Un essai est fait ; si Microsoft refuse, aucun secret n'est créé.",
  "plan.client-secret.capped":
    "La stratégie de votre organisation n'autorise que {count} {count|jour|jours} : le secret expirera le {until}.",
  "plan.client-secret.unreadable":
    "La valeur du secret existant ne peut plus être lue ; elle ne peut donc être ni copiée ni testée ici.",
  "step.admin-consent.title": "Consentement aux autorisations ({count})",
  "step.admin-consent.none": "Aucune autorisation n'est nécessaire",
  "plan.admin-consent.scope": "{permission} ({resource})",
  "plan.admin-consent.note":
    "{names} : autorisations déléguées, jamais plus que les droits de la personne connectée.",
  "plan.option.broad":
    "La procédure fournie par {vendor} le demande sans en donner la raison. Un point à évoquer avec {vendor}, si vous le souhaitez : les jetons obtenus par informations d'identification du client ne comportent aucune autorisation déléguée ; {name} est donc plus large que ce qu'exigerait Dynamics seul.",
  "plan.option.internal":
    "Un point à évoquer avec {vendor}, si vous le souhaitez : la documentation de Microsoft présente le rôle {name} comme interne et à ne pas attribuer.",
  "plan.admin-consent.resource":
    "{resource} n'est pas encore dans votre organisation : son principal de service",
  "plan.admin-consent.unread":
    "Ce compte ne peut pas lire ce qui lui a été accordé auparavant. Cela reste inchangé.",
  "plan.admin-consent.not-compared":
    "Un consentement existe déjà et ce compte n'a pas le droit de lire ce qu'il permet. Une personne ayant le rôle Administrateur d'application cloud peut le comparer.",
  "plan.admin-consent.role-missing":
    "{user} n'a pas le droit de donner le consentement pour {tenant}. Il faut le rôle Administrateur d'application cloud.",
  "step.application-user.title": "Utilisateur d'application « {name} »",
  "plan.application-user.unit": "Dans la division {unit}",
  "plan.application-user.enable": "Est désactivé actuellement, et sera activé",
  "plan.application-user.other-roles":
    "Il a aussi {roles}, dont {vendor} n'a pas besoin. Cela reste inchangé.",
  "plan.admin-consent.also": "Accordé auparavant, et conservé : {scopes}",
  "plan.service-principal.foreign": "Créé par quelqu'un d'autre",
  "plan.application-user.foreign": "Créé par quelqu'un d'autre",
  "plan.application-user.purge": "L'utilisateur supprimé de cette application est supprimé définitivement",
  "step.security-roles.title": "Rôles de sécurité : {count}",
  "plan.security-roles.role": "{role}",
  "plan.security-roles.missing": "{role} : fourni par {app}, qui n'est pas installé ici",
  "plan.security-roles.warning":
    "« {role} » est manquant. Ce rôle est fourni par {app}, qui n'est pas installé ici.",
  "plan.security-roles.unknown": "{role} : aucun rôle ne porte ce nom ici",
  "plan.security-roles.unknown-warning": "Il n'y a pas de rôle « {role} » ici.",
  "plan.security-roles.not-in-unit":
    "« {role} » n'a pas de copie dans cette division et n'a pas été attribué.",
  "step.icon.title": "Image de l'utilisateur",
  "step.icon.own": "Votre image",
  "plan.icon.user": "L'image intégrée, pour l'utilisateur d'application",
  "plan.icon.user-own": "Votre image, pour l'utilisateur d'application",
  "plan.icon.logo": "L'image intégrée, comme logo de l'application dans Microsoft Entra",
  "plan.icon.logo-own": "Votre image, comme logo de l'application dans Microsoft Entra",
  "plan.icon.there": "L'utilisateur d'application a déjà une image, et elle reste",
  "plan.icon.replaces":
    "Elle remplace l'image que cette configuration avait donnée à l'utilisateur d'application",
  "plan.icon.stays":
    "L'utilisateur d'application a déjà une image. Elle reste, et la vôtre ne la remplace pas.",
  "plan.icon.lost":
    "Le navigateur n'a plus votre image ; aucune n'a donc été définie. Tout fonctionne sans elle.",
  "plan.icon.refused":
    "Dynamics n'a pas accepté l'image de l'utilisateur d'application. Tout fonctionne sans elle.",
  "plan.icon.no-logo":
    "Le logo de l'application dans Microsoft Entra n'a pas été défini. Tout fonctionne sans lui.",
  "step.verification.title": "Se connecter comme {vendor}",
  "plan.verification.skipped": "Sans la valeur du secret, il est impossible de se connecter.",

  "question.access.elevate": "Prendre le rôle Administrateur système dans {environment} ?",
  "question.access.elevate.yes": "Donner le rôle Administrateur système à {user}",
  "question.access.elevate.yes.hint":
    "C'est fait en premier. Le reste du plan est ensuite examiné, et rien d'autre n'est modifié avant que vous l'ayez lu. À la fin, vous pouvez faire retirer le rôle.",
  "question.access.give-back":
    "Le rôle Administrateur système dans {environment} vous a été donné pour cette configuration. Ensuite :",
  "question.access.give-back.yes": "Retirer le rôle",
  "question.access.give-back.yes.hint": "Dès que tout est créé et testé.",
  "question.access.give-back.no": "Le conserver",
  "ways-in.secrets.one": "1 autre secret est sur cette application.",
  "ways-in.secrets.many": "{count} autres secrets sont sur cette application.",
  "ways-in.certificates.one": "1 certificat est sur cette application.",
  "ways-in.certificates.many": "{count} certificats sont sur cette application.",
  "ways-in.federated.one":
    "1 information d'identification fédérée sur cette application permet à {names} de se connecter comme elle sans secret.",
  "ways-in.federated.many":
    "{count} informations d'identification fédérées sur cette application permettent à {names} de se connecter comme elle sans secret.",
  "ways-in.principal-keys.one": "1 secret ou certificat est sur son principal de service.",
  "ways-in.principal-keys.many": "{count} secrets ou certificats sont sur son principal de service.",
  "ways-in.whoever": "Quiconque les détient pourrait utiliser Dynamics 365 comme {vendor}.",
  "ways-in.owners": "Propriétaires : {owners}. Un propriétaire peut ajouter des secrets à tout moment.",
  "ways-in.owned-by-you": "Vous êtes propriétaire de cette application.",
  "ways-in.no-owner": "Cette application n'a pas de propriétaire.",
  "ways-in.granted.one":
    "1 autorisation d'application lui a été accordée ({names}). Elle fonctionne sans qu'une personne soit connectée.",
  "ways-in.granted.many":
    "{count} autorisations d'application lui ont été accordées ({names}). Elles fonctionnent sans qu'une personne soit connectée.",
  "ways-in.redirect-uris": "URI de redirection : {names}",
  "ways-in.identifier-uris": "URI d'ID d'application : {names}",
  "ways-in.scopes": "Autorisations déléguées qu'elle propose à d'autres applications : {names}",
  "ways-in.app-roles": "Rôles d'application qu'elle propose : {names}",
  "ways-in.audience": "Des personnes d'autres organisations peuvent s'y connecter.",
  "ways-in.deactivated": "Elle est désactivée : personne ne peut se connecter comme elle.",
  "ways-in.disabled-by-microsoft": "Microsoft l'a désactivée.",
  "ways-in.sign-in-off": "La connexion est désactivée pour elle dans cette organisation.",
  "ways-in.unread.registration":
    "Ses secrets, certificats et adresses n'ont pas pu être lus. Il peut y en avoir.",
  "ways-in.not-yet":
    "Les autres accès à cette application n'ont pas encore été lus. Ils le sont quand vous la choisissez.",
  "ways-in.unread.is-disabled": "Il n'a pas été possible de lire si elle est désactivée.",
  "ways-in.unread.owners": "Ses propriétaires n'ont pas pu être lus. Il peut y en avoir.",
  "ways-in.unread.federated":
    "Ses informations d'identification fédérées n'ont pas pu être lues. Il peut y en avoir.",
  "ways-in.unread.principal":
    "Les clés de son principal de service n'ont pas pu être lues. Il peut y en avoir.",
  "ways-in.unread.granted":
    "Les autorisations d'application qui lui ont été accordées n'ont pas pu être lues. Il peut y en avoir.",
  "ways-in.unread.deleted":
    "Ses propriétaires et ses autres accès ne peuvent pas être lus tant qu'elle est supprimée. Relisez le plan après sa restauration.",

  "question.application.restore":
    "Une application « {name} » a été supprimée ces 30 derniers jours. La rétablir ?",
  "question.application.restore.held":
    "L'application créée par cette extension a été supprimée et peut être rétablie pendant 30 jours. La rétablir ?",
  "question.application.restore.yes": "Restaurer l'application supprimée « {name} »",
  "question.application.restore.hint": "ID client {id}",
  "question.application.restore.no": "La laisser supprimée",
  "question.application.adopt":
    "Une application que cette extension n'a pas créée existe déjà. Laquelle faut-il utiliser pour {vendor} ?",
  "question.application.adopt.off":
    "L'application créée par cette extension ne peut pas être utilisée dans son état actuel. Laquelle faut-il utiliser pour {vendor} ?",
  "question.application.adopt.shared":
    "Quelqu'un d'autre peut éventuellement se connecter comme l'application créée par cette extension. Laquelle faut-il utiliser pour {vendor} ?",
  "question.application.adopt.use": "Utiliser l'application existante « {name} »",
  "question.application.adopt.hint": "ID client {id}, créée le {created}. Rien ne lui est retiré.",
  "question.application.adopt.new": "Créer une application",
  "question.application.adopt.new.hint": "Seuls vos administrateurs peuvent entrer par elle.",
  "question.application.adopt.not-single-tenant":
    "ID client {id}, créée le {created}. Inutilisable : elle est ouverte à d'autres organisations.",
  "question.client-secret.another":
    "L'application a déjà un secret « {description} ». Sa valeur ne peut plus être lue.",
  "question.client-secret.another.make": "Créer un autre secret",
  "question.client-secret.another.make.hint": "Celui qui existe continue de fonctionner.",
  "question.client-secret.another.keep": "Garder celui qui existe",
  "question.client-secret.another.keep.hint":
    "Vous avez déjà sa valeur. Elle ne peut être ni affichée ni testée ici.",
  "question.admin-consent.by-other": "Quelqu'un d'autre doit donner le consentement. D'ici là :",
  "question.admin-consent.by-other.wait": "Faire tout le reste maintenant, puis attendre le consentement",
  "question.admin-consent.by-other.wait.hint":
    "Vous recevez un message à transférer. La configuration continue d'elle-même une fois le consentement donné.",
  "question.admin-consent.by-other.without": "Terminer sans consentement",
  "question.admin-consent.by-other.without.hint":
    "Les quatre valeurs fonctionnent dans Dynamics 365 sans lui. Ce qui est fait par {vendor} avec ces autorisations ne fonctionne pas tant que personne n'a donné le consentement.",
  "question.security-roles.missing": "Rôles manquants ici : {count}",
  "question.security-roles.missing.continue": "Continuer sans eux",
  "question.security-roles.missing.continue.hint":
    "{vendor} peut ne pas tout voir. Relancez cette opération après avoir installé l'application.",
  "question.application-user.other-roles":
    "L'utilisateur d'application a le rôle Administrateur système. Quiconque détient une clé de l'application peut tout faire dans {environment}.",
  "question.application-user.other-roles.keep": "Continuer et lui laisser le rôle Administrateur système",
  "question.application-user.other-roles.keep.hint":
    "{vendor} n'a pas besoin de ce rôle. Vous pouvez le retirer dans le Centre d'administration Power Platform, puis vérifier de nouveau.",
  "question.application-user.purge":
    "L'utilisateur d'application « {name} » a été supprimé et empêche d'en créer un nouveau.",
  "question.application-user.purge.yes": "Le supprimer définitivement et en créer un nouveau",
  "question.application-user.purge.yes.hint": "Il ne pourra plus être rétabli.",
  "question.application-user.business-unit": "Division",
  "question.application-user.business-unit.choice": "{name}",

  "ui.start.changes": "Après votre confirmation, ces éléments sont créés ou complétés, et rien d'autre :",
  "ui.start.change-application": "Une inscription d'application « {name} » pour votre organisation seule",
  "ui.start.change-principal": "Son principal de service (l'application dans votre locataire)",
  "ui.start.change-secret": "Un secret client « {name} », valable {months}",
  "ui.start.change-permissions": "Autorisations sur {resource}, avec consentement : {scopes}",
  "ui.start.change-user": "Un utilisateur d'application dans votre environnement, avec une image",
  "ui.start.change-roles": "Rôles de sécurité pour cet utilisateur ({count}) : {roles}",
  "ui.start.change-never":
    "Ce qui existe déjà est réutilisé. Rien de ce qui appartient à quelqu'un d'autre n'est modifié ni supprimé.",
};
