import { render } from "preact";
import { createFakeHost } from "../../drive/popup/fake-host.ts";
import * as finished from "../../drive/popup/finished.ts";
import { App } from "../../popup/frame/app.tsx";
import { OptionsPage } from "../../popup/pages/options-page.tsx";
import { WelcomePage } from "../../popup/pages/welcome-page.tsx";
import { PicturePage } from "../../popup/picture/picture-page.tsx";
import { RecordPage } from "../../popup/record/record-page.tsx";
import { loadWords, speak } from "../../popup/words/words.ts";
import { textus } from "../../src/recipe/textus.ts";
import { partedLanguage } from "../../src/words/parts.ts";
import { scenes } from "./scenes.ts";

// Shows one scene with the real screens and styles: gallery.html?scene=30-plan&surface=panel&language=de
const query = new URLSearchParams(location.search);
const language = partedLanguage(query.get("language") ?? "en");
document.documentElement.lang = language.language;
await speak(language, { vendor: textus.vendor });
await loadWords(["pages", "consent", "record", "picture", "hand-off", "set-up"]);
const scene = scenes[query.get("scene") ?? ""];
const root = document.getElementById("app");
if (scene && root) {
  const { page = "popup", ...world } = scene;
  document.documentElement.dataset.surface = page === "popup" ? (query.get("surface") ?? "popup") : "page";
  const host = createFakeHost(world);
  host.refuse = scene.refuse ?? false;
  if (scene.faults) host.optionsSaved = { saved: false, faults: scene.faults };
  const pages = {
    popup: () => <App host={host} recipe={textus} />,
    options: () => <OptionsPage host={host} recipe={textus} />,
    welcome: () => <WelcomePage host={host} />,
    picture: () => <PicturePage host={host} onDone={() => {}} />,
    record: () => <RecordPage host={host} runId={finished.connected.runId} />,
  };
  render(pages[page](), root);
}
