import { mount } from "./frame/mount.tsx";
import { OptionsPage } from "./pages/options-page.tsx";

mount((host) => <OptionsPage host={host} />);
