import { textus } from "../src/recipe/textus.ts";
import { App } from "./frame/app.tsx";
import { mount } from "./frame/mount.tsx";

void mount(textus, [], (host) => <App host={host} recipe={textus} />);
