import { browserApi } from "../src/browser/api.ts";
import { buildCloud, clouds } from "../src/clouds/table.ts";
import { createRotateSecret } from "../src/provisioning/procedures/rotate-secret/rotate-secret.ts";
import { createUndo } from "../src/provisioning/procedures/undo/undo.ts";
import { createSetup } from "../src/provisioning/setup/setup.ts";
import { recipe } from "../src/recipe/current.ts";
import { createBackground } from "./create-background.ts";
import { listen } from "./listen.ts";

const { events } = createBackground({
  browser: browserApi,
  fetch: (url, init) => fetch(url, init),
  buildClientId: import.meta.env.VITE_CLIENT_ID ?? "",
  cloud: clouds[buildCloud(import.meta.env.VITE_CLOUD)],
  recipe,
  language: navigator.language,
  publisher: import.meta.env.VITE_PUBLISHER ?? "",
  createSetup,
  procedures: { undo: createUndo, rotation: createRotateSecret },
});
listen(browserApi, events);
