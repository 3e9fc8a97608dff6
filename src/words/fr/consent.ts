import type { consent as english } from "../en/consent.ts";

/** Permissions that the sign-in app was not given, and who publishes it, in French. See en/consent.ts. */
export const consent: Readonly<Record<keyof typeof english, string>> = {
  "ui.consent.title": "Microsoft a demandé l'approbation d'un administrateur ?",
  "ui.consent.admin":
    "Une personne ayant le rôle Administrateur d'application cloud peut accorder les autorisations pour votre organisation. Envoyez-lui ce lien ; elle examine les autorisations, puis accepte.",
  "ui.consent.end":
    "Son navigateur aboutit à une page inaccessible. C'est normal : les autorisations sont accordées. Reconnectez-vous ensuite.",
  "ui.consent.copy": "Copier un message avec le lien",
  "ui.consent.copied": "Le message est copié.",
  "ui.consent.message":
    "Bonjour, pour connecter Dynamics 365 à {vendor}, j'ai besoin du consentement administrateur pour une application de connexion (ID client {clientId}). Veuillez ouvrir {link}, vous connecter avec le rôle Administrateur d'application cloud ou un rôle supérieur, et accepter. Le navigateur affiche ensuite une page inaccessible ; le consentement est tout de même donné. Merci.",
  "ui.consent.less": "Ou connectez-vous sans les autorisations dont la configuration peut se passer :",
  "ui.consent.refused-title": "La page de Microsoft vous a opposé un refus ?",
  "ui.consent.elsewhere":
    "AADSTS50020 ou AADSTS90072 : ce compte n'est pas dans l'organisation de l'application de connexion. Reconnectez-vous et choisissez un compte de cette organisation.",
  "ui.consent.approval": "« Approbation administrateur requise » : utilisez le lien ci-dessous.",
  "ui.consent.page-error":
    "AADSTS650051 : l'application n'a pas encore de principal de service. Ouvrez-la dans Microsoft Entra sous Inscriptions d'applications et choisissez « Créer un principal de service », ou faites-le créer à l'aide du lien.",
  "ui.publisher.title": "Qui publie l'application de connexion",
  "ui.publisher.by": "Elle est publiée par {publisher}. Vous n'avez rien à inscrire.",
  "ui.publisher.unnamed": "Elle est fournie avec cette extension. Vous n'avez rien à inscrire.",
  "ui.publisher.consent":
    "À votre première connexion, Microsoft affiche son nom, son éditeur et les autorisations qu'elle demande. Repérez le badge bleu d'éditeur vérifié. Il suffit d'accepter pour vous-même ; un Administrateur général peut aussi accepter pour toute l'organisation.",
  "ui.publisher.own": "Utiliser plutôt votre propre application de connexion",
  "ui.after.title": "L'application de connexion",
  "ui.after.text":
    "{vendor} n'utilise pas l'application avec laquelle vous vous êtes connecté. Elle n'a pas de secret et personne ne peut l'utiliser sans se connecter.",
  "ui.after.keep":
    "La conserver : vous en avez besoin pour vérifier de nouveau la configuration, ou pour créer un nouveau secret avant l'expiration de celui-ci.",
  "ui.after.remove":
    "La supprimer : ses autorisations disparaissent avec elle. {vendor} continue de fonctionner. Pour une vérification ultérieure, vous inscrirez de nouveau une application.",
  "ui.after.link": "L'ouvrir dans Microsoft Entra pour la supprimer",
};
