import { textus } from "../src/recipe/textus.ts";
import { mount } from "./frame/mount.tsx";
import { WelcomePage } from "./pages/welcome-page.tsx";

mount(textus, (host) => <WelcomePage host={host} />);
