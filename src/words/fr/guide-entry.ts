import type { guideEntry as english } from "../en/guide-entry.ts";

/** Words that lead to the guide, in French. See en/guide-entry.ts. */
export const guideEntry: Readonly<Record<keyof typeof english, string>> = {
  "ui.guided.start": "Me guider dans les portails",
  "ui.guided.continue": "Poursuivre le guide (étapes faites : {done})",
  "ui.guided.not-loaded-title": "L'ouverture a échoué",
  "ui.guided.not-loaded":
    "Une partie de cette extension ne s'est pas chargée. L'extension vient peut-être d'être mise à jour. Rien n'a été modifié. Rouvrez la page ; si cela ne suffit pas, redémarrez le navigateur.",
  "ui.guided.open-again": "Rouvrir",
};
