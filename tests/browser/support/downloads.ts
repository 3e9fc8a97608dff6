import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Chromium } from "../../../drive/browser/chromium.ts";
import { until } from "../../../drive/browser/until.ts";

/** The files that a browser has saved. */
export interface Downloads {
  readonly folder: string;
  /** The next one, whole. */
  next(): Promise<{ readonly name: string; readonly text: string }>;
  count(): number;
  remove(): Promise<void>;
}

/** Has Chromium save files in a folder of its own, without asking. */
export async function downloadsOf({ context }: Pick<Chromium, "context">): Promise<Downloads> {
  const folder = await mkdtemp(join(tmpdir(), "textus-setup-downloads-"));
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error("Chromium has no browser session.");
  const seen: string[] = [];
  const finished: string[] = [];
  const names = new Map<string, string>();
  session.on("Browser.downloadWillBegin", ({ guid, suggestedFilename }) =>
    names.set(guid, suggestedFilename),
  );
  session.on("Browser.downloadProgress", ({ guid, state }) => {
    if (state === "completed") finished.push(guid);
  });
  await session.send("Browser.setDownloadBehavior", {
    behavior: "allowAndName",
    downloadPath: folder,
    eventsEnabled: true,
  });
  return {
    folder,
    async next() {
      const guid = await until(
        "a file to be saved",
        async () => finished.find((one) => !seen.includes(one)) ?? null,
        { told: async () => JSON.stringify(await readdir(folder)) },
      );
      seen.push(guid);
      return { name: names.get(guid) ?? "", text: await readFile(join(folder, guid), "utf8") };
    },
    count: () => finished.length,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
