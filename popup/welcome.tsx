import { mount } from "./frame/mount.tsx";
import { WelcomePage } from "./pages/welcome-page.tsx";

mount((host) => <WelcomePage host={host} />);
