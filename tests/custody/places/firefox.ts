import type { Firefox } from "../../browser/support/firefox.ts";
import { searchFiles } from "../search/files.ts";
import { searchTexts } from "../search/searched.ts";
import type { Place, PlaceName } from "./place.ts";

const canaryKey = "custody-canary";
const fileKey = "custody-canary-file";

/** Files that Firefox writes for extensions. */
const isOfExtension = (path: string): boolean =>
  /moz-extension|browser-extension-data|storage-sync|extension-store|webext/i.test(path);

/** Where a canary shows in the extension's files, and in Firefox's own: what was stored, and what was visited. */
export const filesMarks = ["moz-extension", "places.sqlite"] as const;

/** The storage areas of the extension, read by a page of it. */
export const firefoxStorages = ({ page }: Firefox): readonly Place[] =>
  (["local", "session"] as const).map((area) => ({
    name: `storage.${area}` satisfies PlaceName,
    async look(matcher) {
      const stored = (await page.evaluate(`return browser.storage.${area}.get(null)`)) as Readonly<
        Record<string, unknown>
      >;
      return searchTexts(
        Object.entries(stored).map(([where, value]) => ({
          where,
          text: `${where} ${JSON.stringify(value)}`,
        })),
        matcher,
      );
    },
    async plant(canary) {
      await page.evaluate(
        `return browser.storage.${area}.set({ [arguments[0]]: arguments[1] })`,
        canaryKey,
        canary,
      );
      return [canaryKey];
    },
    clean: async () => void (await page.evaluate(`return browser.storage.${area}.remove("${canaryKey}")`)),
  }));

/** Leaves a value on disk in both kinds of files. */
export async function plantInFirefox({ page }: Firefox, canary: string): Promise<void> {
  const address = "https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration";
  await page.evaluate("return browser.storage.local.set({ [arguments[0]]: arguments[1] })", fileKey, canary);
  await page.evaluate(
    "return browser.tabs.create({ url: arguments[0], active: false }).then(() => undefined)",
    `${address}?x=${encodeURIComponent(canary)}`,
  );
}

/** The profile on disk, while the browser runs and when it is gone: first the extension's files, then the others. */
export function firefoxFiles(firefox: Firefox): readonly Place[] {
  const { profile, page } = firefox;
  const clean = async (): Promise<void> => {
    await page.evaluate(
      `return Promise.all([browser.storage.local.remove("${fileKey}"), browser.tabs.getCurrent(), browser.tabs.query({})])
        .then(([, own, all]) => browser.tabs.remove(all.filter(({ id }) => id !== own.id).map(({ id }) => id)))`,
    );
  };
  return (["profile: the extension's files", "profile: the browser's own files"] as const).map((name, n) => ({
    name,
    look: (matcher, only) => searchFiles(profile, matcher, (path) => isOfExtension(path) === (n === 0), only),
    async plant(canary) {
      await plantInFirefox(firefox, canary);
      return [filesMarks[n] ?? ""];
    },
    clean,
  }));
}
