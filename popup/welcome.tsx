import { textus } from "../src/recipe/textus.ts";
import { mount } from "./frame/mount.tsx";
import { WelcomePage } from "./pages/welcome-page.tsx";

void mount(textus, ["pages"], (host) => <WelcomePage host={host} />);
