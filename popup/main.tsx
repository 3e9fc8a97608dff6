import { recipe } from "../src/recipe/current.ts";
import { App } from "./frame/app.tsx";
import { mount } from "./frame/mount.tsx";

// One script for both: index.html is the popup, panel.html is the side panel, and each says so itself.
const inPanel = document.documentElement.dataset.surface === "panel";

void mount(recipe, [], (host) => <App host={host} recipe={recipe} inPanel={inPanel} />);
