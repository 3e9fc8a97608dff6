import type { guideEntry as english } from "../en/guide-entry.ts";

/** Words that lead to the guide, in German. See en/guide-entry.ts. */
export const guideEntry: Readonly<Record<keyof typeof english, string>> = {
  "ui.guided.start": "Durch die Portale führen lassen",
  "ui.guided.continue": "Anleitung fortsetzen ({done} erledigt)",
  "ui.guided.not-loaded-title": "Dies konnte nicht geöffnet werden",
  "ui.guided.not-loaded":
    "Ein Teil dieser Erweiterung wurde nicht geladen. Möglicherweise wurde sie gerade aktualisiert. Es wurde nichts geändert. Öffnen Sie die Seite erneut; wenn das nicht hilft, starten Sie den Browser neu.",
  "ui.guided.open-again": "Erneut öffnen",
};
