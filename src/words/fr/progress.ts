import type { progress as english } from "../en/progress.ts";

/** Words of a run and of its result, in French. See en/progress.ts. */
export const progress: Readonly<Record<keyof typeof english, string>> = {
  "progress.waiting": "Attend les étapes précédentes.",
  "say.access.elevate": "Attribution du rôle Administrateur système à votre compte dans {environment}.",
  "say.access.api": "Ajout d'une API de Microsoft à votre organisation : {api}.",
  "say.access.give-back": "Retrait de votre rôle Administrateur système dans {environment}.",
  "say.application.create": "Inscription de l'application « {name} ».",
  "say.application.complete": "Ajout de ce qui manque à l'application « {name} ».",
  "say.application.restore": "Restauration de l'application « {name} ».",
  "say.service-principal.create": "Création du principal de service.",
  "say.client-secret.create": "Création du secret « {name} ».",
  "say.admin-consent.grant": "Octroi du consentement à {names}.",
  "say.application-user.create": "Création de l'utilisateur.",
  "say.application-user.enable": "Activation de l'utilisateur d'application.",
  "say.application-user.purge": "Suppression définitive de l'utilisateur supprimé.",
  "say.security-roles.assign": "Attribution des rôles de sécurité : {count}.",
  "say.verification.sign-in": "Connexion avec le secret.",
  "say.verification.check": "Demande à Dynamics : quel est cet utilisateur, et quels sont ses droits.",

  "wait.access": "Microsoft vous donne le rôle. En général, moins d'une minute.",
  "wait.access.dataverse":
    "Microsoft réplique le principal de service là où les connexions sont traitées. Cela peut prendre quelques minutes.",
  "wait.access.give-back": "Microsoft vous retire le rôle. En général, moins d'une minute.",
  "wait.throttled": "Microsoft nous demande d'attendre avant la requête suivante.",
  "wait.fault": "Le service de Microsoft ne répond pas comme prévu. Nouvel essai.",
  "wait.unknown": "Une réponse s'est perdue. Vérification de la modification.",
  "wait.application": "Inscription de l'application. Quelques secondes.",
  "wait.service-principal":
    "Microsoft réplique la nouvelle application dans son annuaire. En général, moins d'une minute.",
  "wait.client-secret":
    "Création du secret. Il peut falloir jusqu'à une minute à Microsoft pour connaître partout la nouvelle application.",
  "wait.admin-consent": "Octroi du consentement pour l'organisation. En général, moins d'une minute.",
  "wait.application-user":
    "Microsoft réplique la nouvelle application dans votre région Dynamics. En général, moins d'une minute.",
  "wait.security-roles": "Attribution des rôles de sécurité. Quelques secondes.",
  "wait.icon": "Définition de l'image. Quelques secondes.",
  "wait.verification":
    "Connexion avec le nouveau secret. Il peut falloir une minute à Microsoft pour le connaître partout.",

  "finding.signed-in":
    "La connexion a réussi telle qu'elle sera faite par {vendor}, avec ces quatre valeurs, et Dynamics a répondu.",
  "finding.who-am-i": "Dynamics reconnaît l'utilisateur d'application.",
  "finding.someone-else": "Dynamics reconnaît un autre utilisateur que celui qui a été configuré.",
  "finding.roles": "Il a {count} {count|rôle|rôles} de sécurité sur {wanted}.",
  "finding.reads-accounts": "Il peut lire les comptes.",
  "finding.no-accounts":
    "Il ne peut pas lire les comptes avec ces rôles. Demandez à {vendor} si un autre rôle est nécessaire.",
  "finding.accounts-unseen": "Il n'a pas été possible de voir s'il peut lire les comptes. {why}",
  "finding.accounts-unseen-quoted":
    "Il n'a pas été possible de voir s'il peut lire les comptes. {why} Réponse reçue : « {said} »",
  "finding.no-consent":
    "Personne n'a encore donné le consentement aux autorisations pour l'organisation. La connexion à Dynamics fonctionne sans.",
  "finding.role-given-back":
    "Vous n'avez plus le rôle Administrateur système dans {environment}, comme auparavant.",
  "finding.role-not-given-back":
    "Le rôle Administrateur système dans {environment} n'a pas pu vous être retiré. Retirez-le dans le Centre d'administration Power Platform.",
  "finding.no-secret": "La valeur du secret n'est pas dans ce navigateur ; il n'a donc pas été testé.",

  "fact.client-id": "ID d'application (client)",
  "fact.object-id": "ID d'objet",
  "fact.service-principal-id": "Principal de service",
  "fact.secret-id": "ID de secret",
  "fact.expires": "Valable jusqu'au",
  "fact.application-user-id": "Utilisateur d'application",
};
