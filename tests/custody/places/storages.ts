import { searchTexts, type Text } from "../search/searched.ts";
import type { Place, PlaceName } from "./place.ts";
import type { Scene } from "./scene.ts";

const canaryKey = "custody-canary";

const json = (value: unknown): string => JSON.stringify(value) ?? "";

/** The extension's own storage areas, a text a record. */
export function storagePlaces({ browser: { desk } }: Scene): readonly Place[] {
  const recordsOf = async (area: string): Promise<readonly Text[]> => {
    const stored = (await desk.evaluate(`chrome.storage.${area}.get(null)`)) as Record<string, unknown>;
    return Object.entries(stored).map(([key, value]) => ({ where: key, text: `${key} ${json(value)}` }));
  };
  const area = (name: PlaceName, of: string, isIn: (key: string) => boolean = () => true): Place => ({
    name,
    look: async (matcher) =>
      searchTexts(
        (await recordsOf(of)).filter(({ where }) => isIn(where)),
        matcher,
      ),
    async plant(canary) {
      await desk.evaluate(`chrome.storage.${of}.set({ "${canaryKey}": { deep: [${json(canary)}] } })`);
      return [canaryKey];
    },
    clean: () => desk.evaluate(`chrome.storage.${of}.remove("${canaryKey}")`) as Promise<void>,
  });
  let before: unknown;
  const log: Place = {
    ...area("the log", "session", (key) => key === "log"),
    async plant(canary) {
      before = ((await desk.evaluate("chrome.storage.session.get('log')")) as { readonly log?: unknown }).log;
      const line = { at: new Date().toISOString(), level: "info", event: "canary", facts: { canary } };
      const lines = Array.isArray(before) ? [...before, line] : [line];
      await desk.evaluate(`chrome.storage.session.set(${json({ log: lines })})`);
      return ["log"];
    },
    async clean() {
      if (before === undefined) await desk.evaluate("chrome.storage.session.remove('log')");
      else await desk.evaluate(`chrome.storage.session.set(${json({ log: before })})`);
    },
  };
  return [
    area("storage.local", "local"),
    area("storage.session", "session", (key) => key !== "log"),
    area("storage.sync", "sync"),
    log,
  ];
}

/** What an organization's policy sets; nobody else can write there, so the canary is what the policy has set. */
export const managedPlace = ({ browser: { desk } }: Scene, set: string): Place => {
  const read = async () => json(await desk.evaluate("chrome.storage.managed.get(null)"));
  return {
    name: "storage.managed",
    look: async (matcher) => searchTexts([{ where: "policy", text: await read() }], matcher),
    async plant() {
      if (!(await read()).includes(set)) throw new Error("The policy does not show in storage.managed.");
      return [];
    },
  };
};
