import type { undo as english } from "../en/undo.ts";

/** Words of an undo, in French. See en/undo.ts. */
export const undo: Readonly<Record<keyof typeof english, string>> = {
  "say.undo": "Annulation en cours.",
  "wait.undo": "Microsoft réplique la modification. En général, moins d'une minute.",

  "undo.line.secret": "Secret client « {name} », valable jusqu'au {until}",
  "undo.line.grant": "Consentement administrateur à {scopes}",
  "undo.line.resource": "Principal de service de l'API {id} de Microsoft",
  "undo.line.service-principal": "Principal de service de l'application {id}",
  "undo.line.permissions": "Autorisations ajoutées à l'application : {names}",
  "undo.line.unique-name": "Nom unique « {name} » de l'application",
  "undo.line.application": "Inscription d'application « {name} » ({id})",
  "undo.line.user": "Utilisateur d'application dans {url}",
  "undo.line.user-enabled": "Utilisateur d'application dans {url}, désactivé auparavant",
  "undo.line.purged": "Utilisateur d'application supprimé dans {url}",
  "undo.line.roles": "Rôles de sécurité dans {url} : {names}",
  "undo.line.picture": "Image de l'utilisateur d'application dans {url}",
  "undo.line.access": "Votre rôle Administrateur système dans {url}",

  "undo.note.thirty-days": "Microsoft conserve cet élément 30 jours parmi les éléments supprimés.",
  "undo.note.name-taken":
    "Microsoft conserve cet élément 30 jours parmi les éléments supprimés. D'ici là, aucune autre application ne peut porter son nom unique.",
  "undo.note.user":
    "Il est désactivé, puis supprimé. Il peut rester désactivé et sans rôles si Dynamics le conserve.",
  "undo.note.scopes-stay": "Les étendues accordées par d'autres restent : {scopes}.",

  "undo.keep.run": "La configuration pour {url} du {date} l'utilise.",
  "undo.keep.open-run": "La configuration pour {url} du {date} n'est pas terminée et l'utilise.",
  "undo.keep.secrets": "Quelqu'un d'autre a des secrets sur l'application ({count}) : {names}.",
  "undo.keep.certificates":
    "Quelqu'un d'autre a des certificats ou des secrets sur l'application ou son principal de service ({count}) : {names}.",
  "undo.keep.federated":
    "Quelqu'un d'autre a des informations d'identification fédérées sur l'application ({count}) : {names}.",
  "undo.keep.owners": "L'application a d'autres propriétaires ({count}) : {names}.",
  "undo.keep.addresses": "Quelqu'un a ajouté des adresses à l'application ({count}) : {names}.",
  "undo.keep.exposes":
    "Quelqu'un a ajouté des étendues ou des rôles d'application à l'application ({count}) : {names}.",
  "undo.keep.permissions": "Quelqu'un a ajouté des autorisations à l'application ({count}) : {names}.",
  "undo.keep.roles-held": "L'application a reçu des autorisations d'application ({count}) sur {names}.",
  "undo.keep.roles-given":
    "Des personnes ou des applications sont affectées à cet élément ({count}) : {names}.",
  "undo.keep.grants": "Quelqu'un d'autre lui a accordé des étendues ({count}) : {names}.",
  "undo.keep.roles": "Quelqu'un lui a donné d'autres rôles de sécurité ({count}), qui restent : {names}.",
  "undo.keep.unread": "Vous n'avez pas le droit de lire tout ce qui montrerait si d'autres l'utilisent.",
  "undo.keep.user-stays": "Un utilisateur d'application qui reste en a besoin.",
  "undo.keep.not-answered":
    "La réponse de Microsoft à sa création s'est perdue ; quelqu'un d'autre peut donc l'avoir créé.",
  "undo.keep.ambiguous":
    "Il y a deux secrets avec cette description et cette date d'expiration. Supprimez le bon à la main.",
  "undo.keep.access-unknown": "Les notes n'indiquent pas à qui le rôle a été donné.",
  "undo.keep.access-other": "Le rôle a été donné à une autre personne. Elle seule peut le rendre ici.",
  "undo.keep.damaged-notes":
    "Une partie des notes est illisible ; une autre configuration l'utilise peut-être.",

  "undo.unseen.yet":
    "Microsoft ne montre pas cet élément. Sa création est récente ; il peut donc encore apparaître. Réexaminez dans 20 minutes.",
  "undo.unseen.may-not-read": "Vous n'avez pas le droit de lire cet élément.",
  "undo.unseen.host": "Le navigateur n'a pas encore le droit d'appeler {url}.",
  "undo.unseen.refused": "{why}",
  "undo.unseen.lacking": "Dataverse indique qu'il vous manque des privilèges dans {url} : {why}.",
  "undo.unseen.other-organization": "{url} appartient maintenant à un autre environnement.",
  "undo.unseen.unreachable": "{url} ne répond pas.",

  "undo.kept.application":
    "Vous avez choisi de la conserver. Si elle était supprimée, son nom unique serait pris pendant 30 jours.",
  "undo.kept.unique-name": "Microsoft ne permet pas de le retirer.",
  "undo.kept.resource": "Il appartient à l'API de Microsoft ; d'autres peuvent en dépendre.",
  "undo.kept.user": "Il reste, désactivé et sans rôles ; Dynamics ne permet pas de le supprimer.",
  "undo.kept.picture": "Dynamics ne permet pas de la retirer.",
  "undo.kept.purged": "Ce qui a été supprimé définitivement ne peut pas être rétabli.",

  "problem.undo-other-tenant.title": "Votre session est ouverte dans une autre organisation.",
  "problem.undo-other-tenant.next": "Connectez-vous avec un compte de l'organisation qui a été configurée.",
  "problem.undo-run-unknown.title": "Cette configuration ne figure pas dans les notes.",
  "problem.undo-run-unknown.next": "Annulez dans les portails ce qui a été créé.",
  "problem.undo-set-up-running.title": "Une configuration est en cours.",
  "problem.undo-set-up-running.next": "Attendez qu'elle se termine ou se mette en pause, puis réessayez.",
  "problem.undo-plan-changed.title": "Ce qui peut être annulé a changé depuis que vous l'avez lu.",
  "problem.undo-plan-changed.next": "Relisez-le, puis confirmez.",
};
