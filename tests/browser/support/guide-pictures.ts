import { appendFileSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import type { Popup } from "../../../drive/browser/popup.ts";
import { setDarkTheme } from "./dark-page.ts";

/** Set by `npm run screens -- guide`; the tests themselves need no pictures. */
export const areWanted = process.env.TEXTUS_SETUP_PICTURES !== undefined;

const root = fileURLToPath(new URL("../../../artifacts/screens/guide/", import.meta.url));

/** Puts a file into artifacts/screens/guide/, and a line about it into the list of its folder. */
export async function keepPicture(
  file: string,
  shows: string,
  take: (path: string) => Promise<unknown>,
): Promise<void> {
  const path = `${root}${file}`;
  mkdirSync(dirname(path), { recursive: true });
  await take(path);
  appendFileSync(`${root}list.tsv`, `${file}\t${shows.replace(/\s+/g, " ")}\n`);
}

/** A picture of a tab as it is, in a light and a dark theme of the portal. */
export async function pictureInBoth(page: Page, file: string, shows: string): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await setDarkTheme(page, colorScheme === "dark");
    await keepPicture(`${file}-${colorScheme}.png`, shows, (path) => page.screenshot({ path }));
  }
  await page.emulateMedia({ colorScheme: "light" });
  await setDarkTheme(page, false);
}

/** A picture of the popup as it is, in light and dark, where pictures are wanted. */
export async function popupInBoth(popup: Popup, file: string): Promise<void> {
  if (!areWanted) return;
  const shows = await popup.text();
  for (const scheme of ["light", "dark"] as const) {
    await popup.inColors(scheme);
    await keepPicture(`${file}-${scheme}.png`, shows, (path) => popup.screenshot({ path }));
  }
  await popup.inColors("light");
}
