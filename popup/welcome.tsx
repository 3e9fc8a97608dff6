import { mount } from "./mount.tsx";
import { WelcomePage } from "./pages/welcome-page.tsx";

mount((host) => <WelcomePage host={host} />);
