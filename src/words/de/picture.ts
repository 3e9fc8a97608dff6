import type { picture as english } from "../en/picture.ts";

/** Words of the page on which an admin chooses a picture, in German. See en/picture.ts. */
export const picture: Readonly<Record<keyof typeof english, string>> = {
  "ui.picture.title": "Bild auswählen",
  "ui.picture.lead":
    "Es wird zum Bild des Anwendungsbenutzers in Dynamics 365 und zum Logo der App in Microsoft Entra.",
  "ui.picture.file": "Bilddatei",
  "ui.picture.file-hint":
    "PNG oder JPEG, bis 25 MB. Sie können die Datei auch hierher ziehen. Nur ein Quadrat von 144 × 144 Pixeln wird aufbewahrt, in diesem Browser; der Rest der Datei, ihr Name und Kameraangaben werden nicht aufbewahrt.",
  "ui.picture.opening": "Bild wird geöffnet…",
  "ui.picture.opened": "Das Bild ist geöffnet. Wählen Sie das Quadrat aus.",
  "ui.picture.square": "Quadrat auswählen",
  "ui.picture.square-hint": "Ziehen Sie das Bild, oder verwenden Sie die Schieberegler.",
  "ui.picture.stage": "Das verwendete Quadrat",
  "ui.picture.zoom": "Zoom",
  "ui.picture.across": "Von links nach rechts",
  "ui.picture.down": "Von oben nach unten",
  "ui.picture.logo": "App",
  "ui.picture.user": "Anwendungsbenutzer",
  "ui.picture.preview-logo": "Als Logo der App",
  "ui.picture.preview-user": "Als Bild des Anwendungsbenutzers",
  "ui.picture.small":
    "Das Bild ist kleiner als 144 × 144 Pixel. Es wird daher vergrößert und wirkt unscharf.",
  "ui.picture.use": "Dieses Bild verwenden",
  "ui.picture.back": "Zurück zum Plan",
  "ui.picture.built-in": "Mitgeliefertes Bild verwenden",
  "ui.picture.now-own": "Jetzt im Plan: Ihr Bild",
  "ui.picture.now-built-in": "Jetzt im Plan: das mitgelieferte Bild",
  "ui.picture.choose": "Eigenes Bild auswählen",
  "ui.picture.another": "Anderes Bild auswählen",
  "ui.picture.tab": "Öffnet sich in einem Tab, da sich dieses Fenster bei der Dateiauswahl schließen würde.",
  "ui.picture.begun": "Die Einrichtung hat begonnen, daher kann ihr Bild nicht mehr geändert werden.",
  "ui.picture.not-taken":
    "Das Bild wurde nicht übernommen. Möglicherweise hat die Einrichtung begonnen; sehen Sie sie sich noch einmal an.",

  "ui.picture.refused.empty": "Die Datei ist leer. Wählen Sie eine andere aus.",
  "ui.picture.refused.svg":
    "Das ist eine SVG-Zeichnung, die Microsoft nicht als Bild annimmt. Speichern Sie sie als PNG, und wählen Sie diese Datei aus.",
  "ui.picture.refused.format": "Das ist eine {format}-Datei. Wählen Sie eine PNG- oder JPEG-Datei aus.",
  "ui.picture.refused.unknown": "Diese Datei ist weder PNG noch JPEG. Wählen Sie eine andere aus.",
  "ui.picture.refused.broken":
    "Das Bild kann nicht geöffnet werden: Die Datei ist beschädigt oder unvollständig. Wählen Sie eine andere aus, oder speichern Sie sie neu.",
  "ui.picture.refused.file-size":
    "Die Datei hat {size} MB, höchstens {most} MB sind möglich. Wählen Sie eine kleinere Kopie aus.",
  "ui.picture.refused.pixels":
    "Das Bild hat {width} × {height} Pixel. Höchstens {most} Millionen insgesamt und {side} pro Seite sind möglich. Wählen Sie eine kleinere Kopie aus.",
};
