import { createMemory, createPass, type LookMemory } from "../../../content-scripts/locate/pass.ts";
import { readPage } from "../../../content-scripts/read/read-page.ts";
import type { ChoiceFact } from "../../../src/guide/fact.ts";
import type { ChoiceId } from "../../../src/guide/ids.ts";
import { targets } from "../../../src/guide/pages/index.ts";
import { portalWords } from "../../../src/guide/portal-words/languages.ts";
import type { PageId } from "../../../src/guide/routes/place.ts";
import { guideContext, placeOf, stage } from "./look.ts";

/** One frame that looks again and again at what a page shows. */
export function frame(page: PageId, language = "en", memory: LookMemory = createMemory()) {
  return (choice: ChoiceId, html: string): ChoiceFact & { readonly ringed: string | null } => {
    const { document } = stage(html, language);
    const pass = createPass(
      document,
      {
        guide: guideContext,
        targets,
        place: placeOf(page),
        words: portalWords(language),
        isChildFrame: false,
        own: null,
      },
      memory,
    );
    const fact = readPage(page, pass).facts.find((one) => one.kind === "choice" && one.choice === choice);
    if (fact?.kind !== "choice") throw new Error(`${choice} was not read`);
    const [instead] = [...memory.instead.values()];
    const ringed = (instead?.textContent || instead?.id) ?? null;
    return { ...fact, ringed: ringed?.trim() ?? null };
  };
}
