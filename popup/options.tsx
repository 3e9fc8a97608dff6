import { mount } from "./mount.tsx";
import { OptionsPage } from "./pages/options-page.tsx";

mount((host) => <OptionsPage host={host} />);
