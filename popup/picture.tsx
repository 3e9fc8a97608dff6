import { recipe } from "../src/recipe/current.ts";
import { mount } from "./frame/mount.tsx";
import { PicturePage } from "./picture/picture-page.tsx";

// The plan in the same tab: the popup may be opened again, and nobody has to look for it.
const toThePlan = (): void => location.assign("/popup/index.html");
void mount(recipe, ["picture"], (host) => <PicturePage host={host} onDone={toThePlan} />);
