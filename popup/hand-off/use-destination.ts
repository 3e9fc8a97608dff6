import { type Destination, usableDestination } from "../../src/credentials/destination.ts";
import { recipe } from "../../src/recipe/current.ts";
import { useOptions } from "../hooks/use-options.ts";
import { useUi } from "../host/ui.ts";

/** Where the four values go: of the organization's policy, else of the recipe; null until the policy was read. */
export function useDestination(): Destination | null {
  const { host } = useUi();
  const { options } = useOptions(host);
  return options && { ...usableDestination(recipe.destination ?? {}), ...options.destination };
}
