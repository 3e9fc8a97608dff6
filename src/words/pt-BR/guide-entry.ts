import type { guideEntry as english } from "../en/guide-entry.ts";

/** Words that lead to the guide, in Brazilian Portuguese. See en/guide-entry.ts. */
export const guideEntry: Readonly<Record<keyof typeof english, string>> = {
  "ui.guided.start": "Guie-me pelos portais",
  "ui.guided.continue": "Continuar o guia (concluídas: {done})",
  "ui.guided.not-loaded-title": "Não foi possível abrir isto",
  "ui.guided.not-loaded":
    "Uma parte desta extensão não foi carregada. Ela pode ter acabado de ser atualizada. Nada foi alterado. Abra a página novamente; se isso não ajudar, reinicie o navegador.",
  "ui.guided.open-again": "Abrir novamente",
};
