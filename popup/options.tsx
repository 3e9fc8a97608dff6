import { textus } from "../src/recipe/textus.ts";
import { mount } from "./frame/mount.tsx";
import { OptionsPage } from "./pages/options-page.tsx";

void mount(textus, ["pages"], (host) => <OptionsPage host={host} />);
