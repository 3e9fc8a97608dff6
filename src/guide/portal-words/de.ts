import type { PartialPortalWords } from "./index.ts";

/** German. Lines marked F are from docs/microsoft/terms.md; the others are translations that nobody has checked. */
export const de: PartialPortalWords = {
  "tenant-id": ["Mandanten-ID", "Verzeichnis-ID", "Mandant-ID"],
  overview: ["Übersicht"],

  "app-registrations": ["App-Registrierungen"], // F
  "new-registration": ["Neue Registrierung"], // F
  "register-an-application": ["Anwendung registrieren"],
  name: ["Name", "Der dem Benutzer gezeigte Anzeigename für diese Anwendung{}"],
  "account-types": ["Unterstützte Kontotypen"],
  "single-tenant": [
    "Nur ein Mandant - {}",
    "Nur einzelner Mandant - {}",
    "Nur einzelner Mandant",
    "Nur Konten in diesem Organisationsverzeichnis ({})",
    "Nur Konten in diesem Organisationsverzeichnis",
    "Nur meine Organisation",
  ],
  "other-account-types": [
    "Mehrere Entra ID-Mandanten{}",
    "Beliebiger Entra ID-Mandant + persönliche Microsoft-Konten",
    "Konten in einem beliebigen Organisationsverzeichnis{}",
    "Nur persönliche Microsoft-Konten",
    "Nur persönliche Konten",
    "Alle Konten von Entra ID-Mandanten und persönliche Microsoft-Konten",
    "Konten in allen Organisationsverzeichnissen{}",
    "Persönliche Microsoft-Konten",
    "Mehrere Organisationen",
  ],
  "redirect-uri": ["Umleitungs-URI (optional)"],
  "select-platform": ["Plattform auswählen", "Wählen Sie eine Plattform aus"],
  "single-page-application": ["Einzelseitenanwendung (SPA)", "Einzelseitenanwendung", "{}(SPA)"],
  "other-platforms": ["Web", "Öffentlicher Client{}", "Mobil{}"],
  register: ["Registrieren"], // F

  "application-client-id": ["Anwendungs-ID (Client)", "Anwendungs-ID (Client-ID)"], // F
  "object-id": ["Objekt-ID"],
  "directory-tenant-id": ["Verzeichnis-ID (Mandant)", "Verzeichnis-ID (Mandanten-ID)"], // F
  "display-name": ["Anzeigename"],
  manage: ["Verwalten"],
  "certificates-and-secrets": ["Zertifikate & Geheimnisse", "Zertifikate und Geheimnisse"], // F
  "api-permissions": ["API-Berechtigungen"], // F

  "client-secrets": ["Geheime Clientschlüssel", "Geheime Clientschlüssel ({})", "Clientgeheimnisse ({})"],
  "new-client-secret": ["Neuer geheimer Clientschlüssel", "Neuer Clientgeheimnis", "Neues Clientgeheimnis"], // F
  "add-a-client-secret": [
    "Geheimen Clientschlüssel hinzufügen",
    "Einen geheimen Clientschlüssel hinzufügen",
    "Clientgeheimnis hinzufügen",
  ],
  description: ["Beschreibung"],
  expires: ["Gültig bis", "Läuft ab", "Ablaufdatum"], // F
  add: ["Hinzufügen"], // F
  value: ["Wert"], // F
  "secret-id": ["Geheime ID", "Geheimnis-ID", "Schlüssel-ID"],
  copy: ["In Zwischenablage kopieren", "In die Zwischenablage kopieren", "Kopieren"],

  "add-a-permission": ["Berechtigung hinzufügen"],
  "request-api-permissions": ["API-Berechtigungen anfordern"],
  "delegated-permissions": ["Delegierte Berechtigungen"],
  "application-permissions": ["Anwendungsberechtigungen"],
  "filter-permissions": [
    "Geben Sie zum Filtern dieser Ergebnisse eine Berechtigung ein",
    "{}Berechtigung{}filtern{}",
    "{}filtern{}Berechtigung{}",
    "Berechtigungen auswählen",
  ],
  "expand-all": ["Alle erweitern", "Alle aufklappen"],
  "collapse-all": ["Alle reduzieren", "Alle zuklappen", "Alle ausblenden"],
  "add-permissions": ["Berechtigungen hinzufügen"],
  "grant-admin-consent": [
    "Administratorzustimmung für {} erteilen",
    "Administratoreinwilligung für {} erteilen",
    "Administratorzustimmung erteilen",
    "Administratoreinwilligung erteilen",
  ],
  "consent-question": [
    "Bestätigung der Administratorzustimmung.",
    "Bestätigung zum Erteilen der Administratorzustimmung.",
    "Administratorzustimmung erteilen – Bestätigung",
    "{}Bestätigung{}Administrator{}",
  ],
  yes: ["Ja"],
  permissions: ["Berechtigungen", "Berechtigung"],
  permission: ["API-/Berechtigungsname", "API/Berechtigungsname", "API / Berechtigungsname"],
  type: ["Typ"],
  delegated: ["Delegiert"],
  application: ["Anwendung"],
  status: ["Status"],
  "granted-for": ["Gewährt für {}", "Für {} gewährt", "Für {} erteilt", "Erteilt für {}", "Gewährt"],
  "not-granted": [
    "Nicht für {} gewährt",
    "Nicht gewährt für {}",
    "Nicht für {} erteilt",
    "Nicht erteilt für {}",
    "Nicht gewährt",
    "Nicht erteilt",
  ],

  environments: ["Umgebungen"],
  "environment-url": ["Umgebungs-URL", "URL der Umgebung", "URL"],
  access: ["Zugriff"],
  "s2s-apps": ["S2S-Apps", "Alle S2S-Apps anzeigen"],
  "see-all": ["Alle anzeigen"],
  settings: ["Einstellungen"],
  "users-and-permissions": ["Benutzer + Berechtigungen", "Benutzer und Berechtigungen"],
  "application-users": ["Anwendungsbenutzer", "Anwendungsbenutzer*innen", "S2S-Apps", "App-Benutzer"],
  "new-app-user": ["Neuer App-Benutzer", "Neue App-Benutzer*innen", "Neuer Anwendungsbenutzer"],
  "create-app-user": [
    "Erstellen eines neuen App-Benutzers",
    "Einen neuen Anwendungsbenutzer erstellen",
    "Neuen App-Benutzer erstellen",
    "Einen neuen App-Benutzer erstellen",
    "Neuen Anwendungsbenutzer erstellen",
  ],
  "add-an-app": ["Eine App hinzufügen", "App hinzufügen"],
  "add-app-panel": [
    "App aus Microsoft Entra ID hinzufügen",
    "Eine App aus Microsoft Entra ID hinzufügen",
    "App hinzufügen",
    "Eine App hinzufügen",
  ],
  search: ["Suchen", "Suche", "Nach{}suchen", "Suchen{}"],
  app: ["App", "Apps"],
  "business-unit": ["Unternehmenseinheit", "Geschäftseinheit"],
  "security-roles": ["Sicherheitsrollen", "Sicherheitsrollen ({})"],
  "edit-roles": ["Sicherheitsrollen bearbeiten", "Bearbeiten"],
  "roles-panel": [
    "Sicherheitsrollen verwalten",
    "Sicherheitsrollen hinzufügen",
    "Sicherheitsrollen",
    "Sicherheitsrollen auswählen",
  ],
  save: ["Speichern"],
  create: ["Erstellen"],
  "full-name": ["Vollständiger Name"],
  "change-picture": ["Bild ändern", "Profilbild aktualisieren", "Bild hochladen", "Bild auswählen"],
  "upload-image": ["Bild hochladen", "Hochladen"],
  "take-image": ["Ändern", "OK"],
};
