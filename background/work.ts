import { createClipboardClearer } from "../src/browser/clipboard.ts";
import { procedures } from "../src/provisioning/procedures/index.ts";
import { createSetup } from "../src/provisioning/setup/setup.ts";
import { recipe } from "../src/recipe/current.ts";
import { type Background, type BackgroundDependencies, createBackground } from "./create-background.ts";

/** The whole background with all procedures; a file of its own, loaded when it is wanted (front.ts). */
export const createWork = (
  deps: Omit<BackgroundDependencies, "recipe" | "createSetup" | "procedures" | "clearClipboard"> &
    Parameters<typeof createClipboardClearer>[0],
): Background =>
  createBackground({
    ...deps,
    recipe,
    createSetup,
    procedures,
    clearClipboard: createClipboardClearer(deps),
  });
