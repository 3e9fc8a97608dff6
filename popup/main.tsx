import { recipe } from "../src/recipe/current.ts";
import { App } from "./frame/app.tsx";
import { mount } from "./frame/mount.tsx";

void mount(recipe, [], (host) => <App host={host} recipe={recipe} />);
