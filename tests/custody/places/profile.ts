import { extensionId } from "../../../drive/browser/chromium.ts";
import { searchFiles } from "../search/files.ts";
import type { Place } from "./place.ts";
import type { Scene } from "./scene.ts";

/** Files that the browser writes for extensions, ours is the only one. Local Storage is one for all origins. */
export const isOfExtension = (path: string): boolean =>
  path.includes(extensionId) ||
  /(^|\/)((Local|Sync|Managed) Extension Settings|Extension (State|Rules|Scripts)|Extensions|Service Worker|DNR Extension Rules|Local Storage|Session Storage)\//.test(
    path,
  );

/** Where a canary shows in the extension's files: what storage.local keeps. */
const ownMark = "Local Extension Settings";
const ownKey = "custody-canary-file";

/** Leaves a value on disk in both: in what the extension stores, and in what the browser itself keeps. */
export async function plantInFiles({ browser: { context, desk } }: Scene, canary: string): Promise<void> {
  await desk.evaluate(`chrome.storage.local.set({ "${ownKey}": ${JSON.stringify(canary)} })`);
  const page = await context.newPage();
  const address = "https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration";
  await page.goto(`${address}?x=${encodeURIComponent(canary)}`);
  await page.close();
}

/** The profile on disk, while the browser runs and when it is gone. */
export function profilePlaces(scene: Scene): readonly Place[] {
  const { profile, desk } = scene.browser;
  return [
    {
      name: "profile: the extension's files",
      look: (matcher, only) => searchFiles(profile, matcher, isOfExtension, only),
      async plant(canary) {
        await desk.evaluate(`chrome.storage.local.set({ "${ownKey}": ${JSON.stringify(canary)} })`);
        return [ownMark];
      },
      clean: () => desk.evaluate(`chrome.storage.local.remove("${ownKey}")`) as Promise<void>,
    },
    {
      name: "profile: the browser's own files",
      look: (matcher, only) => searchFiles(profile, matcher, (path) => !isOfExtension(path), only),
      async plant(canary) {
        await plantInFiles(scene, canary);
        return ["History"];
      },
      clean: () => desk.evaluate(`chrome.storage.local.remove("${ownKey}")`) as Promise<void>,
    },
  ];
}
