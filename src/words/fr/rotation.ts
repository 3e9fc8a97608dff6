import type { rotation as english } from "../en/rotation.ts";

/** Words of a new secret in the place of an old one, in French. See en/rotation.ts. */
export const rotation: Readonly<Record<keyof typeof english, string>> = {
  "rotation.line.create": "Nouveau secret client « {name} », valable jusqu'au {until}",
  "rotation.line.made":
    "Nouveau secret client « {name} », valable jusqu'au {until} : créé et conservé dans la mémoire de ce navigateur",
  "rotation.line.check": "Connexion avec le nouveau secret, comme {vendor} le fera",
  "rotation.line.old": "Secret client « {name} », valable jusqu'au {until}",

  "rotation.keep.old": "Il continue de fonctionner jusqu'à ce que vous indiquiez qu'il peut être supprimé.",
  "rotation.keep.stranger": "Cette extension ne l'a pas créé.",
  "rotation.keep.no-other": "L'application n'a pas d'autre secret qui ait été créé et testé ici.",
  "rotation.keep.forbidden":
    "La stratégie de votre organisation interdit les secrets client pour cette application.",
  "rotation.keep.too-short":
    "La stratégie de votre organisation n'autorise que des secrets de moins d'un jour.",
  "rotation.unseen.app": "Microsoft ne montre pas l'application, ou vous n'avez pas le droit de la lire.",
  "rotation.note.value-gone":
    "La valeur du nouveau secret n'est plus dans ce navigateur. Si {vendor} ne l'a pas, créez-en d'abord un autre.",
  "rotation.note.shared":
    "{environment} utilise peut-être aussi ce secret. Transmettez le nouveau à {vendor} pour cet environnement avant de continuer.",
  "rotation.note.removed": "Quiconque l'utilise encore ne pourra plus se connecter.",

  "problem.rotation-run-unknown.title": "Cette configuration ne figure pas dans les notes.",
  "problem.rotation-run-unknown.next": "Relancez la configuration. Elle utilise la même application.",
  "problem.rotation-other-tenant.title": "Votre session est ouverte dans une autre organisation.",
  "problem.rotation-other-tenant.next":
    "Connectez-vous avec un compte de l'organisation qui a été configurée.",
  "problem.rotation-plan-changed.title": "Ce qui doit être fait a changé depuis que vous l'avez lu.",
  "problem.rotation-plan-changed.next": "Relisez-le, puis confirmez.",

  "by-hand.choice.environment": "{name}",
  "by-hand.choice.address": "{host}",
  "by-hand.choice.app": "{name}",
  "by-hand.choice.app-facts": "ID client {id}, créée le {created}",
  "by-hand.choice.user": "A un utilisateur d'application dans {environment}",
  "by-hand.choice.no-user": "Aucun utilisateur d'application n'a pu être vu dans {environment}",

  "by-hand.line.app": "Inscription d'application « {name} »",
  "by-hand.line.unseen": "Inscription d'application avec l'ID client {id}",
  "by-hand.line.user": "Utilisateur d'application dans {environment}",
  "by-hand.line.no-secret": "Nouveau secret client",
  "by-hand.app.facts": "ID client {id}, créée le {created}. Cette extension ne l'a pas configurée.",
  "by-hand.app.lacking": "Il lui manque ce que nomme la procédure fournie par {vendor} : {names}.",
  "by-hand.user.none": "Il n'y en a pas.",
  "by-hand.user.no-roles": "Il n'a pas de rôle de sécurité propre.",
  "by-hand.user.roles": "Rôles de sécurité ({count}) : {names}",
  "by-hand.keep.old":
    "Il continue de fonctionner. Vous pourrez le supprimer dans « Vos configurations » quand plus personne ne l'utilisera.",
  "by-hand.note.removed":
    "Cette extension ne l'a pas créé. Quiconque l'utilise encore, {vendor} ou quelqu'un d'autre, ne pourra plus se connecter.",
  "by-hand.unseen.absent":
    "Votre organisation n'a pas cette application. Copiez « ID d'application (client) » dans sa vue d'ensemble, pas l'ID d'objet ni l'ID de secret.",
  "by-hand.obstacle.on-home":
    "Cette connexion figure déjà dans « Vos configurations ». Choisissez Nouveau secret sur sa carte.",
  "by-hand.obstacle.no-principal":
    "L'application n'a pas de principal de service dans votre organisation ; personne ne peut donc se connecter comme elle.",
  "by-hand.obstacle.no-user":
    "L'application n'a pas d'utilisateur d'application dans cet environnement ; un secret pour elle ne fonctionnerait donc pas. « Configurer automatiquement » crée ce qui manque.",
  "by-hand.obstacle.user-off":
    "Son utilisateur d'application est désactivé ; un secret pour elle ne fonctionnerait donc pas.",

  "problem.by-hand-no-environment.title": "Cet environnement ne peut pas être utilisé actuellement.",
  "problem.by-hand-no-environment.next":
    "Réexaminez, ou revenez en arrière et choisissez un autre environnement.",

  "ui.by-hand.sign-in-text":
    "Obtenez un nouveau secret client testé pour cette application et surveillez-la ici : son expiration, ses autorisations, les autres accès. Les secrets qu'elle a continuent de fonctionner.",
  "ui.by-hand.sign-in-need":
    "Connectez-vous avec un compte qui peut gérer l'application dans Microsoft Entra.",
  "ui.by-hand.sign-in": "Se connecter",
  "ui.by-hand.environment-title": "À quel environnement est-elle connectée ?",
  "ui.by-hand.environment-list": "Environnements",
  "ui.by-hand.environment-none": "Votre compte ne voit aucun environnement utilisable.",
  "ui.by-hand.environment-hint": "Votre navigateur demande l'accès à son adresse.",
  "ui.by-hand.app-title": "Quelle application est utilisée par {vendor} ?",
  "ui.by-hand.app-text": "Cherchez, dans {vendor} ou dans vos notes, l'ID client qui y a été saisi.",
  "ui.by-hand.app-list": "Applications possibles",
  "ui.by-hand.app-none":
    "Aucune application ne convient par son nom ni n'y a d'utilisateur d'application. Saisissez son ID client.",
  "ui.by-hand.app-other": "Une autre",
  "ui.by-hand.client-id": "ID client",
  "ui.by-hand.client-id-hint":
    "« ID d'application (client) » dans la vue d'ensemble de l'application, dans Microsoft Entra",
  "ui.by-hand.client-id-fault": "Un ID client se présente ainsi : 00000000-0000-0000-0000-000000000000",
  "ui.by-hand.continue": "Continuer",
  "ui.by-hand.find": "Rechercher un environnement",
  "ui.by-hand.title": "Un nouveau secret pour cette application ?",
  "ui.by-hand.text": "Vérifiez que c'est l'application utilisée par {vendor}, et qui d'autre y a accès.",
  "ui.by-hand.nothing-title": "Cette application ne peut pas recevoir de nouveau secret ici",
  "ui.by-hand.nothing-text": "La liste indique pourquoi.",
  "ui.by-hand.inspecting":
    "Lecture de ce que contient votre organisation. En général, moins de dix secondes. Rien n'est modifié.",
  "ui.by-hand.finished-text":
    "Transmettez ces quatre valeurs à {vendor}. Les secrets qu'avait l'application continuent de fonctionner.",
  "ui.by-hand.card": "Configuré à la main ou ailleurs. Secret créé ici le {date}",
  "ui.by-hand.older": "Secrets antérieurs ({count})",
  "ui.by-hand.older-text":
    "Ils n'ont pas été créés ici et fonctionnent encore. N'en supprimez un que lorsque plus personne ne l'utilise.",
  "ui.by-hand.older-name": "« {name} », expire le {date}",
  "ui.by-hand.remove": "Supprimer…",
  "ui.by-hand.undo": "Annuler le secret créé ici",
  "ui.by-hand.undo-text":
    "{vendor} ne peut plus l'utiliser pour se connecter. Tout ce qui n'a pas été créé ici reste.",
};
