import type { check as english } from "../en/check.ts";

/** Words of a check of a finished set-up, in French. See en/check.ts. */
export const check: Readonly<Record<keyof typeof english, string>> = {
  "say.repair": "Réparation en cours.",
  "wait.repair": "Microsoft réplique la modification. En général, moins d'une minute.",

  "check.line.application": "Inscription d'application « {name} »",
  "check.line.activation": "Activation de l'inscription d'application",
  "check.line.permissions": "Autorisations demandées par l'application",
  "check.line.principal": "Principal de service de l'application",
  "check.line.consent": "Consentement administrateur",
  "check.line.secret": "Secret client, valable jusqu'au {until}",
  "check.line.secret-unknown": "Secret client",
  "check.line.others": "Qui d'autre peut se connecter comme l'application ou la modifier",
  "check.line.user": "Utilisateur d'application dans {url}",
  "check.line.unit": "Division de l'utilisateur d'application",
  "check.line.roles": "Rôles de sécurité de l'utilisateur d'application",
  "check.line.proof": "Connexion avec le secret, comme le fait {vendor}",

  "check.since.found": "Constaté pour la première fois le {date}.",
  "check.since.more": "{count} de plus depuis le {date}.",
  "check.since.fine": "Le {date}, tout était encore en ordre ici.",

  "check.found.app-deleted":
    "Elle a été supprimée : {vendor} ne peut pas se connecter. Microsoft la conserve 30 jours ; elle peut être restaurée.",
  "check.found.app-gone":
    "Elle n'existe plus : {vendor} ne peut pas se connecter. Connectez de nouveau cet environnement.",
  "check.found.deactivated": "Quelqu'un l'a désactivée : {vendor} ne peut pas se connecter.",
  "check.found.disabled-by-microsoft":
    "Microsoft l'a désactivée : {vendor} ne peut pas se connecter. Seul le Support Microsoft peut vous aider.",
  "check.found.permissions":
    "L'application ne demande plus {names}. Le consentement reste valable ; un nouveau consentement ne comprendrait pas ce point.",
  "check.found.principal-gone": "Il n'existe pas : {vendor} ne peut pas se connecter.",
  "check.found.principal-deleted":
    "Il a été supprimé : {vendor} ne peut pas se connecter. Microsoft le conserve 30 jours ; il peut être restauré.",
  "check.found.principal-disabled":
    "La connexion est désactivée pour lui : {vendor} ne peut pas se connecter.",
  "check.found.consent":
    "Manque : {names}. La procédure fournie par {vendor} le demande ; sans cela, {vendor} peut rencontrer un refus.",
  "check.found.secret-gone":
    "Quelqu'un l'a supprimé de l'application : {vendor} ne peut plus l'utiliser pour se connecter. Créez un nouveau secret.",
  "check.found.secret-ended": "Il a expiré : {vendor} ne peut pas se connecter. Créez un nouveau secret.",
  "check.found.secret-soon":
    "Il expire bientôt. Créez un nouveau secret et transmettez-le à {vendor} avant cette date.",
  "check.found.secrets":
    "Secrets ajoutés par quelqu'un d'autre ({count}) : {names}. Quiconque en possède un peut se connecter comme l'application.",
  "check.found.certificates":
    "Certificats ou secrets ajoutés par quelqu'un d'autre ({count}) : {names}. Quiconque en possède un peut se connecter comme l'application.",
  "check.found.federated":
    "Informations d'identification fédérées ajoutées par quelqu'un d'autre ({count}) : {names}. Elles permettent à un autre service de se connecter comme l'application.",
  "check.found.owners":
    "Nouveaux propriétaires de l'application ({count}) : {names}. Un propriétaire peut ajouter un secret et se connecter comme l'application.",
  "check.found.granted":
    "L'application a reçu des autorisations d'application ({count}) sur {names}. Quiconque se connecte comme l'application en dispose partout, sans intervention d'une personne.",
  "check.found.user-gone": "Il n'existe pas. {vendor} peut se connecter, mais tout lui est refusé.",
  "check.found.user-deleted":
    "Il a été supprimé et Dynamics le conserve encore : tout est refusé à {vendor}. Restaurez-le dans le Centre d'administration Power Platform.",
  "check.found.user-disabled": "Il est désactivé : tout est refusé à {vendor}.",
  "check.found.user-of-another":
    "Il appartient à un principal de service qui n'existe plus : tout est refusé à {vendor}. Annulez cette configuration, puis connectez de nouveau l'environnement.",
  "check.found.user-moved":
    "Il est maintenant dans la division « {unit} ». {vendor} peut voir d'autres enregistrements qu'avant. Dynamics lui retire ses rôles si vous le replacez ; vérifiez ensuite de nouveau pour les rétablir.",
  "check.found.roles": "Manque : {names}. Ce que ces rôles permettent peut être refusé à {vendor}.",
  "check.found.roles-absent":
    "N'existe plus dans cet environnement : {names}. Ce que ces rôles permettent peut être refusé à {vendor}. Réinstallez l'application qui les fournit, puis vérifiez de nouveau.",
  "check.found.roles-more":
    "Quelqu'un lui a donné d'autres rôles de sécurité ({count}) : {names}. {vendor} peut faire ce qu'ils permettent.",
  "check.found.proof": "Elle a été refusée. {vendor} se connecte avec les mêmes valeurs.",
  "check.found.proof-other":
    "Dynamics répond au nom d'un autre utilisateur, et {vendor} a les droits de celui-ci.",

  "check.unseen.may-not-read": "Vous n'avez pas le droit de lire cet élément.",
  "check.unseen.others": "Vous n'avez pas le droit de lire tout ce qui le montrerait.",
  "check.unseen.secret": "On ne sait pas ici lequel des secrets de l'application est utilisé par {vendor}.",

  "problem.check-unknown.title": "Cette configuration n'est plus dans la liste.",
  "problem.check-unknown.next": "Revenez à vos configurations.",
  "problem.check-other-tenant.title": "Votre session est ouverte dans une autre organisation.",
  "problem.check-other-tenant.next": "Connectez-vous avec un compte de l'organisation qui a été configurée.",
  "problem.check-plan-changed.title": "Le résultat a changé depuis que vous l'avez lu.",
  "problem.check-plan-changed.next": "Relisez-le, puis confirmez.",
};
