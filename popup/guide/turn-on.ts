import type { CloudId } from "../../src/clouds/table.ts";
import type { GuideTask } from "../../src/guide/ids.ts";
import { portalMatchPatterns } from "../../src/guide/routes/hosts.ts";
import type { Ui } from "../host/ui.ts";

/**
 * Turns the guide on and asks the browser for the portals' hosts (docs/decisions/0007). Call it on the stack of a
 * click. The command goes first, because the browser's prompt may close the popup. From then on the background
 * continues by itself; the answer here is used only to notice a refusal.
 * @param task default: the manual procedure.
 */
export function turnOnGuide(cloud: CloudId, ui: Ui, task?: GuideTask): void {
  void ui.act("guide.turn-on", { cloud, ...(task && { task }) });
  const declined = () => void ui.act("guide.host-declined", {});
  ui.host.requestPatterns(portalMatchPatterns(cloud)).then((granted) => {
    if (!granted) declined();
  }, declined);
}
