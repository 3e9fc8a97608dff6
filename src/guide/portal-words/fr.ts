import type { PartialPortalWords } from "./index.ts";

/** French. Lines marked F are from docs/microsoft/terms.md; the others are translations that nobody has checked. */
export const fr: PartialPortalWords = {
  "tenant-id": ["ID de locataire", "ID du locataire", "Identifiant du locataire", "ID de l'annuaire"],
  overview: ["Vue d'ensemble", "Présentation"],

  "app-registrations": ["Inscriptions d'applications"], // F
  "new-registration": ["Nouvelle inscription"], // F
  "register-an-application": ["Inscrire une application"],
  name: ["Nom", "Nom d'affichage côté utilisateur pour cette application{}"],
  "account-types": ["Types de comptes pris en charge", "Types de compte pris en charge"],
  "single-tenant": [
    "Locataire unique seulement : {}",
    "Comptes dans cet annuaire organisationnel uniquement ({})",
    "Comptes dans ce répertoire d'organisation uniquement ({})",
    "Locataire unique uniquement - {}",
    "Locataire unique uniquement",
    "Comptes dans cet annuaire d'organisation uniquement ({})",
    "Comptes dans cet annuaire d'organisation uniquement",
    "Comptes de cet annuaire organisationnel uniquement ({})",
    "Mon organisation uniquement",
  ],
  "other-account-types": [
    "Plusieurs locataires Entra ID{}",
    "Tout locataire Entra ID + comptes Microsoft personnels",
    "Comptes dans un annuaire d'organisation{}",
    "Comptes Microsoft personnels uniquement",
    "Tout locataire Entra ID + compte personnel Microsoft",
    "Comptes dans un annuaire organisationnel{}",
    "Comptes Microsoft personnels",
    "Comptes personnels Microsoft{}",
    "Plusieurs organisations",
  ],
  "redirect-uri": ["URI de redirection (facultatif)"],
  "select-platform": ["Sélectionner une plateforme", "Sélectionnez une plateforme"],
  "single-page-application": ["Application monopage (SPA)", "Application monopage", "{}(SPA)"],
  "other-platforms": ["Web", "Client public{}", "Mobile{}"],
  register: ["S'inscrire", "Inscrire"], // F

  "application-client-id": ["ID d'application (client)"], // F
  "object-id": ["ID d'objet", "ID de l'objet"],
  "directory-tenant-id": ["ID de l'annuaire (locataire)"], // F
  "display-name": ["Nom d'affichage", "Nom complet"],
  manage: ["Gérer"],
  "certificates-and-secrets": ["Certificats & secrets", "Certificats et secrets"], // F
  "api-permissions": [
    "API autorisées",
    "Autorisations API",
    "Permissions API",
    "Autorisations d'API",
    "Autorisations de l'API",
    "Permissions d'API",
  ], // F

  "client-secrets": ["Secrets client", "Secrets client ({})"],
  "new-client-secret": ["Nouveau secret client"], // F
  "add-a-client-secret": ["Ajouter un secret client"],
  description: ["Description"],
  expires: ["Date d'expiration", "Expire le", "Expire"], // F
  add: ["Ajouter"], // F
  value: ["Valeur"], // F
  "secret-id": ["ID de secret", "ID du secret", "ID secret"],
  copy: ["Copier dans le Presse-papiers", "Copier"],

  "add-a-permission": ["Ajouter une autorisation", "Ajouter une permission"],
  "request-api-permissions": ["Demander des autorisations d'API", "Demander des autorisations API"],
  "delegated-permissions": ["Autorisations déléguées", "Permissions déléguées"],
  "application-permissions": [
    "Autorisations d'application",
    "Permissions d'application",
    "Autorisations de l'application",
  ],
  "filter-permissions": [
    "Commencez à taper une autorisation pour filtrer ces résultats",
    "{}autorisation{}filtrer{}",
    "{}filtrer{}autorisation{}",
    "Sélectionner des autorisations",
  ],
  "expand-all": ["Tout développer", "développer tout"],
  "collapse-all": ["Tout réduire", "réduire tout"],
  "add-permissions": ["Ajouter des autorisations", "Ajouter des permissions"],
  "grant-admin-consent": [
    "Accorder un consentement d'administrateur pour {}",
    "Accorder un consentement d'administrateur",
    "Accorder le consentement de l'administrateur pour {}",
    "Accorder le consentement administrateur pour {}",
    "Accorder le consentement de l'administrateur",
    "Accorder le consentement administrateur",
  ],
  "consent-question": [
    "Confirmation du consentement de l'administrateur.",
    "Accorder la confirmation du consentement de l'administrateur.",
    "{}confirm{}consentement{}administrateur{}",
  ],
  yes: ["Oui"],
  permissions: ["Autorisations"],
  permission: ["API / Nom de l'autorisation", "API / nom des autorisations", "API/nom d'autorisation"],
  type: ["Type"],
  delegated: ["Déléguée", "Délégué"],
  application: ["Application"],
  status: ["État", "Statut"],
  "granted-for": ["Accordé pour {}", "Accordée pour {}", "Accordé à {}", "Accordé", "Accordée"],
  "not-granted": [
    "Non accordé pour {}",
    "Non accordée pour {}",
    "Pas accordé pour {}",
    "Pas accordé",
    "Non accordé",
    "Non accordée",
  ],

  environments: ["Environnements"],
  "environment-url": ["URL de l'environnement", "URL d'environnement", "URL"],
  access: ["Accès"],
  "s2s-apps": ["Applications S2S", "Afficher toutes les applications S2S"],
  "see-all": ["Afficher tout", "Tout afficher", "Voir tout"],
  settings: ["Paramètres"],
  "users-and-permissions": ["Utilisateurs + autorisations", "Utilisateurs et autorisations"],
  "application-users": ["Utilisateurs de l'application", "Utilisateurs d'application", "Applications S2S"],
  "new-app-user": ["Nouvel utilisateur de l'application", "Nouvel utilisateur d'application"],
  "create-app-user": [
    "Créer un utilisateur d'application",
    "Créer un utilisateur de l'application",
    "Créer un nouvel utilisateur de l'application",
    "Créer un nouvel utilisateur d'application",
  ],
  "add-an-app": ["Ajouter une application"],
  "add-app-panel": ["Ajouter une application à partir de Microsoft Entra ID", "Ajouter une application"],
  search: ["Rechercher", "Recherche", "Rechercher{}"],
  app: ["Application", "Applications"],
  "business-unit": ["Division", "Unité commerciale"],
  "security-roles": ["Rôles de sécurité", "Rôles de sécurité ({})"],
  "edit-roles": ["Modifier les rôles de sécurité", "Modifier"],
  "roles-panel": [
    "Gérer les rôles de sécurité",
    "Ajouter des rôles de sécurité",
    "Rôles de sécurité",
    "Sélectionner les rôles de sécurité",
  ],
  save: ["Enregistrer"],
  create: ["Créer"],
  "full-name": ["Nom complet"],
  "change-picture": ["Changer l'image", "Modifier l'image", "Charger une image", "Choisir une image"],
  "upload-image": ["Charger une image", "Télécharger une image", "Charger"],
  "take-image": ["Modifier", "Changer", "OK"],
};
