import type { guideEntry as english } from "../en/guide-entry.ts";

/** Words that lead to the guide, in Spanish. See en/guide-entry.ts. */
export const guideEntry: Readonly<Record<keyof typeof english, string>> = {
  "ui.guided.start": "Guiarme por los portales",
  "ui.guided.continue": "Continuar con la guía (hechos: {done})",
  "ui.guided.not-loaded-title": "No se pudo abrir",
  "ui.guided.not-loaded":
    "Una parte de esta extensión no se cargó. Es posible que se acabe de actualizar. No se ha cambiado nada. Abra la página de nuevo; si eso no ayuda, reinicie el explorador.",
  "ui.guided.open-again": "Abrir de nuevo",
};
