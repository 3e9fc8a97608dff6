import type { EnvironmentSummary } from "../../src/provisioning/model/setup-state.ts";
import type { Ui } from "../host/ui.ts";
import { originOf } from "./setup-facts.ts";

/**
 * Chooses an environment and asks the browser for its exact origin (docs/decisions/0007). Call it on the stack
 * of a click. The choice goes first, because the browser's prompt may close the popup. From then on the background
 * continues by itself; the answer here is used only to notice a refusal.
 * @param options.chosenBefore in mid-run: only the permission is missing.
 */
export function askForOrganization(
  environment: EnvironmentSummary,
  ui: Ui,
  { chosenBefore = false }: { readonly chosenBefore?: boolean } = {},
): void {
  const origin = originOf(environment);
  if (origin === null) return;
  const chosen = chosenBefore
    ? Promise.resolve(true)
    : ui.act("setup.choose-environment", { environmentId: environment.id });
  // A browser whose administrator forbids the address refuses at once, before the choice is stored.
  const declined = () => void chosen.then(() => ui.act("setup.host-declined", {}));
  ui.host.requestOrigin(origin).then((granted) => {
    if (!granted) declined();
  }, declined);
}
