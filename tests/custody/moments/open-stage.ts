import { type Admin, createAdmin } from "../../../drive/browser/admin.ts";
import {
  builtForChromium,
  type Chromium,
  launchChromium,
  startedAnew,
} from "../../../drive/browser/chromium.ts";
import { setSignInApp } from "../../../drive/browser/extension.ts";
import { accountOf, signInAppOf } from "../../../drive/browser/tenant.ts";
import type { ScenarioSource } from "../../../sandbox/scenario/read.ts";
import { type Sandbox, startSandbox } from "../../../sandbox/start.ts";
import { needlesOf, people, scenario } from "../needles-of.ts";
import { browserPlaces, clipboardPlace, diagnosticsPlace, supportDetailsPlace } from "../places/around.ts";
import { withEars } from "../places/ears.ts";
import { fromFramesPlace, overheardPlaces } from "../places/overheard.ts";
import { guideLayerPlace, ownPagesPlace, portalPagesPlace } from "../places/pages.ts";
import type { Place } from "../places/place.ts";
import { profilePlaces } from "../places/profile.ts";
import { requestPlaces } from "../places/requests.ts";
import { createScene, type Scene } from "../places/scene.ts";
import { storagePlaces } from "../places/storages.ts";
import { cookiePlace, ownWebStorages, portalWebStorages } from "../places/web-storages.ts";
import type { Needle } from "../search/needle.ts";

/** A scene with an administrator, and the places in it. */
export interface CustodyStage {
  readonly sandbox: Sandbox;
  readonly browser: Chromium;
  readonly scene: Scene;
  readonly admin: Admin;
  /** Every place that there is while the browser runs. */
  readonly places: readonly Place[];
  needles(): readonly Needle[];
  /** From now on this is looked for as well. */
  watch(needle: Needle): void;
  /** Opens a browser on the same profile, after the one before was killed or closed. */
  again(): Promise<void>;
  /** Goes on after the extension itself was started anew. */
  startedAnew(): Promise<void>;
  close(): Promise<void>;
}

export interface StageOptions {
  /** The admin works in the portals: then there are the places of their pages, too. */
  readonly portals?: boolean;
  /** Default: Contoso, with names that can be looked for. */
  readonly source?: Exclude<ScenarioSource, string>;
}

export async function openStage({ portals = false, source = scenario }: StageOptions): Promise<CustodyStage> {
  const sandbox = await startSandbox({
    scenario: portals ? { ...source, portals: { signIn: "admin" } } : source,
  });
  const ears = await withEars(builtForChromium);
  const launch = (profile?: string) =>
    launchChromium({ sandbox, extension: ears.folder, ...(profile !== undefined && { profile }) });
  let browser = await launch();
  let scene = await createScene(browser, sandbox);
  const exchanges = [scene.exchanges];
  const watched: Needle[] = [];
  const act = () => createAdmin(browser, accountOf(sandbox, people.username));
  let admin = act();
  let places = placesIn(scene, portals);
  const goOnIn = async (next: Chromium): Promise<void> => {
    browser = next;
    scene = await createScene(browser, sandbox);
    exchanges.push(scene.exchanges);
    admin = act();
    places = placesIn(scene, portals);
  };
  // A search takes longer than a secret stays on the clipboard.
  await browser.desk.evaluate(`chrome.storage.local.set({ clipboard: { afterSeconds: 0 } })`);
  await (await setSignInApp(browser, signInAppOf(sandbox), sandbox.world.tenant.id)).close();

  return {
    sandbox,
    get browser() {
      return browser;
    },
    get scene() {
      return scene;
    },
    get admin() {
      return admin;
    },
    get places() {
      return places;
    },
    needles: () => [...needlesOf(sandbox, exchanges.flat()), ...watched],
    watch: (needle) => void watched.push(needle),
    again: async () => goOnIn(await launch(browser.profile)),
    startedAnew: async () => goOnIn(await startedAnew(browser)),
    async close() {
      await browser.close().catch(() => undefined);
      await Promise.all([browser.removeProfile(), ears.remove(), sandbox.close()]);
    },
  };
}

const placesIn = (scene: Scene, portals: boolean): readonly Place[] => [
  ...storagePlaces(scene),
  ...ownWebStorages(scene),
  cookiePlace(scene),
  ...overheardPlaces(scene),
  ...requestPlaces(scene),
  clipboardPlace(scene),
  ownPagesPlace(scene),
  supportDetailsPlace(scene),
  ...browserPlaces(scene),
  ...profilePlaces(scene),
  ...(portals
    ? [
        ...portalWebStorages(scene),
        portalPagesPlace(scene),
        guideLayerPlace(scene),
        fromFramesPlace(scene),
        diagnosticsPlace(scene),
      ]
    : []),
];
