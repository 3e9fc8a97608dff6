import type { screens as english } from "../en/screens.ts";

/** Words that the popup may show when it opens, in French. See en/screens.ts. */
export const screens: Readonly<Record<keyof typeof english, string>> = {
  "app.name": "{vendor} Setup for Dynamics 365",

  "ui.common.cancel": "Annuler",
  "ui.common.back": "Retour",
  "ui.common.close": "Fermer",
  "ui.common.copied": "Copié",
  "ui.common.copy": "Copier : {what}",
  "ui.common.copy-failed":
    "Le navigateur ne nous a pas laissé copier. Sélectionnez le texte et copiez-le à la main.",
  "ui.common.details": "Détails",
  "ui.common.open-link": "Ouvrir dans le portail",
  "ui.common.new-tab": "(s'ouvre dans un nouvel onglet)",
  "ui.common.show-details": "Afficher les détails : {title}",
  "ui.common.hide-details": "Masquer les détails : {title}",
  "ui.common.loading": "Un instant…",

  "ui.notice.refused": "Ce n'est plus possible, car quelque chose a changé. Consultez de nouveau l'écran.",
  "ui.notice.plan-changed": "Le plan a changé depuis que vous l'avez lu. Relisez-le, puis confirmez.",
  "ui.notice.unreachable":
    "L'arrière-plan de l'extension n'a pas répondu. Réessayez ; si cela ne suffit pas, rechargez l'extension.",

  "ui.menu.label": "Plus",
  "ui.menu.signed-in": "Session ouverte : {username}",
  "ui.menu.panel": "Ouvrir dans le panneau latéral",
  "ui.menu.sidebar": "Ouvrir dans la barre latérale",
  "ui.menu.options": "Options",
  "ui.menu.help": "Aide",
  "ui.menu.about": "À propos",
  "ui.menu.reset": "Tout réinitialiser",
  "ui.menu.environment": "Choisir un autre environnement",
  "ui.menu.account": "Se connecter avec un autre compte",
  "ui.menu.sign-out": "Se déconnecter",
  "ui.sign-out.title": "Se déconnecter et suspendre la configuration ?",
  "ui.sign-out.text":
    "Ce qui a été créé jusqu'ici est conservé. La configuration reprend là où elle s'est arrêtée quand vous vous reconnectez.",
  "ui.sign-out.confirm": "Se déconnecter",
  "ui.sign-out.cancel": "Rester connecté",
  "ui.sign-out.done": "Votre session est fermée.",
  "ui.menu.support": "Copier les détails pour le support",
  "ui.menu.support-copied": "Les détails pour le support sont copiés. Ils ne contiennent aucun secret.",
  "ui.menu.start-over": "Recommencer",
  "ui.start-over.title": "Arrêter et recommencer ?",
  "ui.start-over.text":
    "La configuration s'arrête. Ce qui a été créé jusqu'ici dans {tenant} y reste, et une configuration ultérieure le retrouve et le réutilise.",
  "ui.start-over.confirm": "Recommencer",
  "ui.start-over.cancel": "Poursuivre la configuration",

  "ui.header.tenant": "Locataire : {tenant}",
  "ui.header.environment": "Environnement : {environment}",

  "ui.start.title": "Connecter Dynamics 365 à {vendor}",
  "ui.start.text":
    "Vous obtiendrez les quatre valeurs dont {vendor} a besoin, testées. Cela prend environ une minute.",
  "ui.start.you-need": "Il vous faut",
  "ui.start.need-entra":
    "Le droit d'inscrire des applications et de donner le consentement pour votre organisation",
  "ui.start.need-entra-hint": "Administrateur d'application cloud ou rôle supérieur dans Microsoft Entra",
  "ui.start.need-dataverse": "Tous les droits dans l'environnement Dynamics 365",
  "ui.start.need-dataverse-hint": "Rôle de sécurité Administrateur système dans celui-ci",
  "ui.start.by-hand": "Vous avez connecté {vendor} à la main ?",
  "ui.start.action": "Configurer automatiquement",
  "ui.start.action-hint": "Vous voyez d'abord le plan. Rien n'est modifié avant que vous le confirmiez.",
  "ui.start.what-is-changed": "Qu'est-ce qui est modifié ?",
  "ui.start.no-client-id-title": "Il faut d'abord une application de connexion",
  "ui.start.no-client-id-text":
    "Vous vous connectez à Microsoft par une application de votre propre organisation. Le guide l'inscrit avec vous, une seule fois.",
  "ui.start.no-client-id-action": "Configurer l'application de connexion",
  "ui.start.held-title": "Un secret client est encore en mémoire",
  "ui.start.held-text":
    "Il vient d'une configuration antérieure de {url}. Il reste dans la mémoire de ce navigateur jusqu'à ce que vous fermiez le navigateur.",
  "ui.start.held-action": "Afficher les quatre valeurs",

  "ui.months.one": "1 mois",
  "ui.months.many": "{count} mois",

  "ui.unreadable.title": "La configuration enregistrée n'a pas pu être lue.",
  "ui.unreadable.text":
    "Elle est endommagée ou vient d'une autre version. Ce qui a été créé dans votre organisation y est toujours : recommencez, et ce sera retrouvé et réutilisé.",
};
