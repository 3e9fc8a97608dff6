import type { guideCard as english } from "../en/guide-card.ts";

/** Words around the steps on the card in the portals, in German. See en/guide-card.ts. */
export const guideCard: Readonly<Record<keyof typeof english, string>> = {
  "guide.chrome.label": "Anleitung für {vendor}",
  "guide.chrome.step": "Schritt {number} von {total}",
  "guide.chrome.move": "Diese Karte verschieben. Verwenden Sie die Pfeiltasten, oder ziehen Sie.",
  "guide.chrome.collapse": "Verkleinern",
  "guide.chrome.expand": "Schritt anzeigen",
  "guide.chrome.made-small":
    "Die Karte ist jetzt klein, damit sie nicht verdeckt, worauf sie zeigt. „Schritt anzeigen“ öffnet sie.",
  "guide.chrome.close": "Anleitung in diesem Tab schließen",
  "guide.chrome.why": "Warum",
  "guide.chrome.fill": "Ausfüllen",
  "guide.chrome.fill-label": "„{label}“ mit „{value}“ ausfüllen",
  "guide.chrome.filled": "Ausgefüllt.",
  "guide.chrome.fill-failed":
    "Das Feld konnte nicht ausgefüllt werden. Kopieren Sie den Wert, und fügen Sie ihn selbst ein.",
  "guide.chrome.copy": "Kopieren",
  "guide.chrome.copy-label": "„{value}“ kopieren",
  "guide.chrome.copied": "Kopiert.",
  "guide.chrome.copy-failed":
    "Der Browser hat das Kopieren nicht zugelassen. Markieren Sie den Wert, und kopieren Sie ihn.",
  "guide.chrome.show": "Zeigen",
  "guide.chrome.open": "Seite öffnen",
  "guide.chrome.look-for": "Auf dieser Seite nicht gefunden. Suchen Sie nach",
  "guide.chrome.look-for-quiet": "Suchen Sie nach",
  "guide.chrome.help": "Nicht gefunden?",
  "guide.chrome.paste": "Oder hier einfügen: {label}",
  "guide.chrome.take": "Übernehmen",
  "guide.chrome.paste-secret":
    "Der Wert des Geheimnisses wird im Fenster der Erweiterung eingefügt, wo keine Seite mitlesen kann.",
  "guide.chrome.open-popup": "Erweiterung öffnen",
  "guide.chrome.open-popup-yourself": "Klicken Sie in der Symbolleiste auf das Symbol der Erweiterung.",
  "guide.chrome.back": "Zurück",
  "guide.chrome.done": "Erledigt",
  "guide.chrome.skip": "Überspringen",
  "guide.chrome.next": "Weiter",
  "guide.chrome.covered":
    "Etwas auf der Seite verdeckt diese Karte. Verschieben Sie es oder die Karte, und versuchen Sie es dann erneut.",
  "guide.chrome.save-picture": "Bild speichern",
  "guide.chrome.keys": "Mit Alt+Umschalt+G wechseln Sie zwischen dieser Karte und der Seite.",

  "guide.card.state-done": "dieser Schritt ist erledigt",
  "guide.card.state-elsewhere": "dieser Schritt gehört zu einer anderen Seite",
  "guide.card.wrong-page-enterprise":
    "das ist die Unternehmensanwendung: Die App-Registrierung dazu ist eine andere Seite",
  "guide.card.wrong-page-app": "diese Seite gehört zu einer anderen App, nicht zu {app}",
  "guide.card.wrong-page-tenant": "diese Seite gehört zu einem anderen Mandanten",
  "guide.card.wrong-page-environment": "diese Seite gehört zu einer anderen Umgebung",
  "guide.card.state-disabled": "es ist vorhanden, aber vorerst ausgegraut",
  "guide.card.state-hidden": "es ist ausgeblendet: Öffnen Sie zuerst, worin es liegt",
  "guide.card.state-hidden-in": "es ist ausgeblendet: Wählen Sie zuerst „{first}“ aus",
  "guide.card.allow":
    "Die Anleitung kann noch nicht nach {url} mitkommen. Öffnen Sie die Erweiterung, und wählen Sie zuerst „Zugriff zulassen“ aus.",
  "guide.card.open-first": "Zuerst „{first}“ auswählen",
  "guide.card.captured": "{label} übernommen: {end} ({from})",
  "guide.card.captured-secret":
    "Geheimer Clientschlüssel übernommen, liegt im Arbeitsspeicher des Browsers ({from})",
  "guide.card.from-page": "von der Portalseite",
  "guide.card.from-route": "aus der Adresse der Seite",
  "guide.card.from-pasted": "von Ihnen eingefügt",
  "guide.card.from-auto": "aus „Automatisch einrichten“",
  "guide.card.quoted": "„{name}“",
  "guide.card.with-portal-word": "{sentence} („{word}“)",
  "guide.card.yes": "Ja, übernehmen",
  "guide.card.no": "Nein",
  "guide.card.sign-in-title": "Die Anmelde-App ist bereit",
  "guide.card.sign-in-saved": "In den Optionen gespeichert: {app}, Client-ID {end}.",
  "guide.card.sign-in-saved-tenant": "In den Optionen gespeichert: {app} von {tenant}, Client-ID {end}.",
  "guide.card.sign-in-undone": "Die Optionen der Erweiterung sind wieder so wie zuvor.",
  "guide.card.sign-in-policy":
    "Die Richtlinie Ihrer Organisation legt die Anmelde-App fest, daher wurde sie nicht gespeichert.",
  "guide.card.sign-in-now": "Jetzt anmelden",
  "guide.card.sign-in-undo": "Rückgängig",
  "guide.card.finished-title": "Alles erledigt",
  "guide.card.finished-missing-title": "Fast fertig",
  "guide.card.finished-missing":
    "Alle Schritte sind abgehakt oder übersprungen. Es fehlt noch: {labels}. Gehen Sie zurück, oder öffnen Sie die Erweiterung, und fügen Sie die Werte dort ein.",
  "guide.card.finished-text":
    "Alle vier Werte sind vorhanden. Öffnen Sie die Erweiterung, um die Werte zu testen und zu kopieren.",
};
