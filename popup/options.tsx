import { recipe } from "../src/recipe/current.ts";
import { mount } from "./frame/mount.tsx";
import { OptionsPage } from "./pages/options-page.tsx";

void mount(recipe, ["pages", "consent", "hand-off", "set-up"], (host) => (
  <OptionsPage host={host} recipe={recipe} />
));
