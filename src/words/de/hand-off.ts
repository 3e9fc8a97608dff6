import type { handOff as english } from "../en/hand-off.ts";

/** Words of handing the four values over, in German. See en/hand-off.ts. */
export const handOff: Readonly<Record<keyof typeof english, string>> = {
  "ui.clipboard.after": "Zwischenablage nach dem Kopieren leeren",
  "ui.clipboard.never": "Nie",
  "ui.clipboard.pending": "Die Zwischenablage wird in {time} geleert.",
  "ui.clipboard.now": "Die Zwischenablage wird geleert.",
  "ui.clipboard.clear": "Jetzt leeren",
  "ui.clipboard.keep": "Behalten",
  "ui.clipboard.hint":
    "Die Erweiterung liest die Zwischenablage nicht. Was Sie inzwischen in einem anderen Programm kopieren, wird ebenfalls gelöscht.",
  "ui.clipboard.failed":
    "Der Browser hat der Erweiterung nicht erlaubt, die Zwischenablage zu leeren. Kopieren Sie etwas anderes, um das Geheimnis daraus zu entfernen.",

  "ui.hand-over.title": "Sicher senden, nicht per einfacher E-Mail",
  "ui.hand-over.unknown":
    "Geben Sie diese vier Werte Ihrem Kontakt bei {vendor}. Senden Sie das Geheimnis nicht per einfacher E-Mail: E-Mails werden unterwegs gelesen und gespeichert.",
  "ui.hand-over.url": "Geben Sie die vier Werte auf dieser Seite ein:",
  "ui.hand-over.mail": "Senden Sie die verschlüsselte Datei an {mail}.",
  "ui.hand-over.file": "{vendor} {host}",
  "ui.hand-over.encrypt": "Verschlüsselte Datei speichern",
  "ui.hand-over.calendar": "Kalenderdatei speichern",
  "ui.hand-over.calendar-hint":
    "Sie erinnert Sie an den Ablauf des Geheimnisses, auch wenn diese Erweiterung nicht mehr installiert ist. Sie enthält kein Geheimnis.",

  "ui.encrypt.title": "Verschlüsselte Datei speichern",
  "ui.encrypt.to-key":
    "Nur {vendor} kann diese Datei öffnen: Sie wird mit dem öffentlichen Schlüssel unten verschlüsselt.",
  "ui.encrypt.key": "Öffentlicher Schlüssel",
  "ui.encrypt.to-passphrase":
    "Senden Sie die Datei auf beliebigem Weg. Teilen Sie die Passphrase telefonisch oder persönlich mit, nicht in derselben Nachricht.",
  "ui.encrypt.which": "Passphrase",
  "ui.encrypt.proposed": "Diese Wörter verwenden",
  "ui.encrypt.typed": "Eine andere eingeben",
  "ui.encrypt.other-words": "Andere Wörter",
  "ui.encrypt.passphrase": "Ihre Passphrase",
  "ui.encrypt.empty": "Geben Sie eine Passphrase ein. Ohne Passphrase würde nichts verschlüsselt.",
  "ui.encrypt.strength": "Stärke: {strength}",
  "ui.encrypt.strength-0": "zu schwach. Sie wird sofort erraten.",
  "ui.encrypt.strength-1": "schwach. Sie wird innerhalb von Tagen erraten.",
  "ui.encrypt.strength-2": "mittel. Sie wird innerhalb von Jahren erraten.",
  "ui.encrypt.strength-3": "stark. Das Erraten dauert länger, als das Geheimnis gültig ist.",
  "ui.encrypt.strength-hint":
    "Geschätzt für jemanden, der die Datei hat und tausend Passphrasen pro Sekunde ausprobiert, die häufigen zuerst.",
  "ui.encrypt.too-weak":
    "Wählen Sie eine stärkere Passphrase, oder verwenden Sie die vorgeschlagenen Wörter.",
  "ui.encrypt.save": "Datei speichern",
  "ui.encrypt.again": "Erneut speichern",
  "ui.encrypt.back": "Zurück zu den Werten",
  "ui.encrypt.working":
    "Wird verschlüsselt. Das dauert absichtlich einige Sekunden, damit auch jeder Versuch, die Passphrase zu erraten, so lange dauert.",
  "ui.encrypt.progress": "Datei wird verschlüsselt",
  "ui.encrypt.failed":
    "Die Datei konnte nicht verschlüsselt werden. Es wurde nichts gespeichert. Versuchen Sie es erneut, oder kopieren Sie die Werte.",
  "ui.encrypt.saved": "{file} wird in den Downloads Ihres Browsers abgelegt.",
  "ui.encrypt.saved-passphrase":
    "Die Passphrase wird nirgends gespeichert. Notieren Sie sie, bevor Sie diese Ansicht verlassen.",
  "ui.encrypt.how": "So öffnet {vendor} die Datei",
  "ui.encrypt.how-key": "Mit age (age-encryption.org) und dem privaten Schlüssel:",
  "ui.encrypt.how-passphrase": "Mit age (age-encryption.org), das nach der Passphrase fragt:",
  "ui.encrypt.command": "Befehl",
};
