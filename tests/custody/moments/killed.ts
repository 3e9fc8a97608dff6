import { newCanary } from "../hunt.ts";
import type { Place } from "../places/place.ts";
import { plantInFiles, profilePlaces } from "../places/profile.ts";
import type { CustodyStage } from "./open-stage.ts";

/**
 * Ends the browser and leaves the files of its profile to be searched. Nothing can be planted there any more, so
 * that is done before.
 */
export async function endBrowser(stage: CustodyStage, how: "kill" | "close"): Promise<readonly Place[]> {
  const canary = newCanary();
  const [ownFiles, otherFiles] = profilePlaces(stage.scene);
  if (!ownFiles || !otherFiles) throw new Error("A profile has two kinds of files.");
  await plantInFiles(stage.scene, canary);
  await stage.browser[how]();
  const planted = (place: Place, mark: string): Place => ({
    ...place,
    plantedBefore: canary,
    plant: async () => [mark],
    clean: async () => undefined,
  });
  return [planted(ownFiles, "Local Extension Settings"), planted(otherFiles, "History")];
}
