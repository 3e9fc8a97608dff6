import type { record as english } from "../en/record.ts";

/** Words of the record of a set-up, its picture and its calendar file, in French. See en/record.ts. */
export const record: Readonly<Record<keyof typeof english, string>> = {
  "ui.part.tenant": "Votre organisation : {name}",
  "ui.part.environment": "Environnement : {name}",
  "ui.part.application": "Inscription d'application",
  "ui.part.secret": "Secret client",
  "ui.part.service-principal": "Principal de service",
  "ui.part.grant": "Consentement",
  "ui.part.application-user": "Utilisateur d'application",
  "ui.part.role": "Rôle de sécurité",
  "ui.part.business-unit": "Division",
  "ui.part.picture": "Image",

  "ui.record.picture": "Comment tout s'articule. {list}",
  "ui.record.how": "Comment tout s'articule",
  "ui.record.created": "Créé",
  "ui.record.changed": "Modifié",
  "ui.record.will-create": "Sera créé",
  "ui.record.will-change": "Sera modifié",
  "ui.record.before": "Existait déjà",
  "ui.record.replaced": "Remplacé par un nouveau ; fonctionne jusqu'au {until}.",
  "ui.record.ends": "expire le {date}",

  "ui.record.title": "Ce qui a été fait",
  "ui.record.older":
    "Cette configuration a été créée par une version antérieure, qui ne conservait pas la liste de ses éléments. Les portails les montrent.",
  "ui.record.open": "Ouvrir le compte rendu",
  "ui.record.calendar": "Enregistrer un fichier de calendrier",
  "ui.record.calendar-hint":
    "Il vous avertit 60, 30, 14, 7 jours et 1 jour avant l'expiration du secret, sans cette extension.",
  "ui.record.portals": "Ouvrir dans les portails",
  "ui.record.open-app": "Inscription d'application, dans Microsoft Entra",
  "ui.record.open-secrets": "Secrets client, dans Microsoft Entra",
  "ui.record.open-permissions": "API autorisées, dans Microsoft Entra",
  "ui.record.open-users": "Utilisateurs de l'application, dans Power Platform",
  "ui.record.open-dynamics": "Dynamics 365",

  "ui.record.page-title": "Compte rendu de configuration : {environment} et {vendor}",
  "ui.record.left-out": "Laissé de côté, selon le choix fait dans le plan : {names}.",
  "ui.record.lacking": "Absent lors de l'ajout à la liste : {names}.",
  "ui.record.no-secret":
    "Ce compte rendu ne contient aucun secret. Il est créé sur votre ordinateur et n'est envoyé nulle part.",
  "ui.record.print": "Imprimer ou enregistrer en PDF",
  "ui.record.save": "Enregistrer dans un fichier",
  "ui.record.file": "{vendor} {host} compte rendu",
  "ui.record.calendar-file": "{vendor} {host} expiration du secret",
  "ui.record.not-found": "Cette configuration n'existe plus dans ce navigateur.",
  "ui.record.facts": "Ce qui a été connecté",
  "ui.record.fact-organization": "Organisation",
  "ui.record.fact-tenant": "ID de locataire",
  "ui.record.fact-environment": "Environnement",
  "ui.record.fact-url": "URL Dynamics",
  "ui.record.fact-client": "ID client",
  "ui.record.fact-connected": "Connecté",
  "ui.record.fact-by": "Par",
  "ui.record.fact-tested": "Testé",
  "ui.record.fact-secret-ends": "Expiration du secret",
  "ui.record.parts": "Composition",
  "ui.record.column-part": "Élément",
  "ui.record.column-id": "ID",
  "ui.record.column-what": "Ce qui a été fait",
  "ui.record.created-at": "Créé : {when}",
  "ui.record.changed-at": "Modifié : {when}",
  "ui.record.in-portal": "Ouvrir dans le portail",
  "ui.record.permissions": "Autorisations avec consentement",
  "ui.record.delegated":
    "Toutes sont déléguées : avec elles, {vendor} ne peut jamais faire plus que la personne connectée. Le consentement a été donné pour toute l'organisation.",
  "ui.record.scope-before": "{scope} (accordée auparavant)",
  "ui.record.undo": "Comment l'annuler à la main",
  "ui.record.undo-text":
    "L'extension peut aussi l'annuler : sur son écran de démarrage, sous Plus. À la main, dans cet ordre :",
  "ui.record.undo-user":
    "Dans le Centre d'administration Power Platform, ouvrez l'environnement, puis Applications S2S. Désactivez l'utilisateur d'application, puis supprimez-le.",
  "ui.record.undo-roles":
    "Dans le Centre d'administration Power Platform, ouvrez l'environnement, puis Applications S2S. Retirez à l'utilisateur d'application les rôles de sécurité marqués comme créés.",
  "ui.record.undo-app":
    "Dans Microsoft Entra, supprimez l'inscription d'application. Son secret, son principal de service et son consentement disparaissent avec elle. Microsoft conserve 30 jours une application supprimée.",
  "ui.record.undo-secret":
    "Dans Microsoft Entra, ouvrez Certificats & secrets de l'application et supprimez ce secret.",
  "ui.record.undo-grant":
    "Dans Microsoft Entra, ouvrez l'application sous Applications d'entreprise, puis Autorisations, et révoquez celles marquées comme créées.",
  "ui.record.undo-nothing": "Cette extension n'a rien créé ici ; il n'y a donc rien à annuler.",

  "ui.calendar.summary": "{vendor} : le secret client pour {environment} expire",
  "ui.calendar.description":
    "Après ce jour, {vendor} ne peut plus se connecter à {url}. Créez avant un nouveau secret, avec l'extension ou dans Microsoft Entra (application {clientId}, Certificats & secrets), et transmettez-le à {vendor}.",
  "ui.calendar.product": "{vendor} Setup for Dynamics 365",
};
