import { recipe } from "../src/recipe/current.ts";
import { mount } from "./frame/mount.tsx";
import { WelcomePage } from "./pages/welcome-page.tsx";

void mount(recipe, ["pages"], (host) => <WelcomePage host={host} />);
