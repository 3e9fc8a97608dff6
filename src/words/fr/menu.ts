import type { menu as english } from "../en/menu.ts";

/** Words of what the menu opens, in French. See en/menu.ts. */
export const menu: Readonly<Record<keyof typeof english, string>> = {
  "ui.about.title": "À propos",
  "ui.about.version": "{name}, version {version}",
  "ui.about.sent": "Ce qui est envoyé, et où",
  "ui.about.sent-text":
    "Seul Microsoft est appelé, à ces adresses. Nous n'avons aucun serveur, et rien n'est mesuré.",
  "ui.about.login":
    "Votre connexion ; une connexion avec les nouvelles informations d'identification, pour les tester",
  "ui.about.graph": "Inscription d'application, secret, principal de service, consentement",
  "ui.about.bap": "La liste de vos environnements",
  "ui.about.discovery": "La liste de vos environnements, quand l'autre n'en montre aucun",
  "ui.about.power-platform": "La prise du rôle Administrateur système, si vous la demandez",
  "ui.about.allowed": "Vous avez autorisé cette adresse dans votre navigateur",
  "ui.about.texts": "Documents",
  "ui.about.privacy": "Confidentialité",
  "ui.about.help": "Signification des refus et solutions",
  "ui.about.license": "Licence de cette extension",
  "ui.about.notices": "Licences des bibliothèques incluses",

  "ui.reset.title": "Tout réinitialiser",
  "ui.reset.held": "Un secret client est encore en mémoire",
  "ui.reset.held-text": "Il est effacé et personne ne peut plus l'afficher. Transmettez-le d'abord.",
  "ui.reset.here": "Supprimé de ce navigateur",
  "ui.reset.here-sign-in": "Votre connexion et tous les secrets client en mémoire",
  "ui.reset.here-progress": "Ce qui a été fait jusqu'ici et votre progression dans le guide",
  "ui.reset.here-set-ups":
    "La liste des configurations ({count}) avec leurs comptes rendus et rappels, et votre progression dans le guide",
  "ui.reset.here-options": "Les ID de l'application de connexion et toutes les options",
  "ui.reset.here-access": "L'accès aux adresses et aux portails que vous avez autorisé",
  "ui.reset.stays": "Conservé",
  "ui.reset.stays-tenant":
    "Tout ce qui est dans votre organisation : applications et leurs secrets, consentement, utilisateurs d'application, rôles et application de connexion.",
  "ui.reset.stays-undo":
    "Pour annuler une configuration, choisissez d'abord « Annuler cette configuration » sur sa carte. Après une réinitialisation, rien ici ne sait ce qu'elle a créé.",
  "ui.reset.stays-policy": "Ce que la stratégie de votre organisation définit pour cette extension.",
  "ui.reset.action": "Tout réinitialiser",
  "ui.reset.confirm-title": "Tout réinitialiser maintenant ?",
  "ui.reset.confirm-text":
    "L'extension repart de zéro, comme après son installation. Cette action est irréversible. Rien ne change dans votre organisation.",
  "ui.reset.busy":
    "Une opération est en cours dans votre organisation. Attendez qu'elle se termine, puis réinitialisez.",
};
