import { cleanup, configure, render, waitFor } from "@testing-library/preact";
import { afterEach, beforeAll, expect } from "vitest";
import { createFakeHost, type FakeHost } from "../../../../drive/popup/fake-host.ts";
import { App } from "../../../../popup/frame/app.tsx";
import { OptionsPage } from "../../../../popup/pages/options-page.tsx";
import { WelcomePage } from "../../../../popup/pages/welcome-page.tsx";
import { PicturePage } from "../../../../popup/picture/picture-page.tsx";
import { RecordPage } from "../../../../popup/record/record-page.tsx";
import { loadWords, speak } from "../../../../popup/words/words.ts";
import type { Recipe } from "../../../../src/recipe/recipe.ts";
import { textus } from "../../../../src/recipe/textus.ts";
import { partedLanguage, wordParts } from "../../../../src/words/parts.ts";
import { patienceMs } from "../../../support/eventually.ts";

// What a screen loads first (its words, a part of it) may take longer than a second on a busy machine.
configure({ asyncUtilTimeout: patienceMs });

void speak(partedLanguage("en"), { vendor: textus.vendor });
beforeAll(async () => loadWords(wordParts));
afterEach(cleanup);

/** The whole popup over a fake world, as a person has it before them. */
export function show(world: Parameters<typeof createFakeHost>[0]): FakeHost {
  const host = createFakeHost(world);
  render(<App host={host} recipe={textus} />);
  return host;
}

type Page = "popup" | "options" | "welcome" | "record" | "picture";

/** One page over a fake world; answers when it is there. */
export async function showPage(
  page: Page,
  world: Parameters<typeof createFakeHost>[0],
  recipe: Recipe = textus,
): Promise<FakeHost> {
  const host = createFakeHost(world);
  const pages = {
    popup: () => <App host={host} recipe={recipe} />,
    options: () => <OptionsPage host={host} recipe={recipe} />,
    welcome: () => <WelcomePage host={host} />,
    picture: () => <PicturePage host={host} onDone={() => {}} />,
    record: () => <RecordPage host={host} runId={world.finished?.[0]?.runId ?? ""} />,
  };
  render(pages[page]());
  await waitFor(() => expect(document.body.textContent?.trim().length).toBeGreaterThan(10));
  return host;
}
