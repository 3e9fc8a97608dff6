import { recipe } from "../src/recipe/current.ts";
import { mount } from "./frame/mount.tsx";
import { RecordPage } from "./record/record-page.tsx";

const runId = decodeURIComponent(location.hash.slice(1));
void mount(recipe, ["record"], (host) => <RecordPage host={host} runId={runId} />);
