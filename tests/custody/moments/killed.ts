import { until } from "../../../drive/browser/until.ts";
import { newCanary } from "../hunt.ts";
import type { Place } from "../places/place.ts";
import { plantInFiles, profilePlaces } from "../places/profile.ts";
import { createMatcher } from "../search/matcher.ts";
import type { CustodyStage } from "./open-stage.ts";

/** File in which Chromium keeps what was visited. */
const history = "History";

/**
 * Ends the browser and leaves the files of its profile to be searched. Nothing can be planted there any more, so
 * that is done before.
 */
export async function endBrowser(stage: CustodyStage, how: "kill" | "close"): Promise<readonly Place[]> {
  const canary = newCanary();
  const [ownFiles, otherFiles] = profilePlaces(stage.scene);
  if (!ownFiles || !otherFiles) throw new Error("A profile has two kinds of files.");
  await plantInFiles(stage.scene, canary);
  const matcher = createMatcher([{ kind: "canary", name: "the canary", value: canary }]);
  // The browser writes its history with a delay; what is searched later is then as complete as it gets.
  await until(
    "the canary to be on disk",
    async () =>
      (await otherFiles.look(matcher, [history])).found.some(({ where }) => where.includes(history))
        ? true
        : null,
    { timeoutMs: 30_000 },
  );
  await stage.browser[how]();
  const planted = (place: Place, mark: string): Place => ({
    ...place,
    plantedBefore: canary,
    plant: async () => [mark],
    clean: async () => undefined,
  });
  return [planted(ownFiles, "Local Extension Settings"), planted(otherFiles, history)];
}
