import { textus } from "../src/recipe/textus.ts";
import { App } from "./app.tsx";
import { mount } from "./mount.tsx";

mount((host) => <App host={host} recipe={textus} />);
