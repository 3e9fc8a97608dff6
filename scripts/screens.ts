import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { type Language, languageOf, languages, otherLanguages } from "../src/words/languages.ts";
import { act } from "./screens/act.ts";
import { serveGallery } from "./screens/gallery-server.ts";
import { picturesOfTheGuide } from "./screens/guide.ts";
import { outOfOrder } from "./screens/order.ts";
import type { Scene } from "./screens/scene.ts";
import { scenes } from "./screens/scenes.ts";
import { picturesForStores } from "./screens/store.ts";
import { type Translate, translatorOf } from "./screens/translated.ts";

/**
 * `npm run screens [-- part of a scene's name…]`: pictures of every screen, light and dark, at its real size, into
 * artifacts/screens/. `-- --language de [parts…]`: in that language, light only, into artifacts/screens/de/; `all`: in
 * each but English. The screens are the product's; their world is a fake. Fails when axe finds something, when a
 * page needs what the extension's content security policy forbids, when it overflows, or when the Tab key jumps up.
 * `npm run screens -- guide`: the guide in the sandbox's portals instead, in real Chromium (screens/guide.ts).
 * `npm run screens -- store`: the pictures of the stores' listings (screens/store.ts).
 */
const root = fileURLToPath(new URL("..", import.meta.url));
const pictures = join(root, "artifacts/screens");
const axe = await readFile(join(root, "node_modules/axe-core/axe.min.js"), "utf8");

interface Look {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly surface: "popup" | "panel";
  readonly dark?: true;
  readonly forcedColors?: true;
  readonly language?: Language;
}

const folderOf = (language: Language): string => (language === "en" ? pictures : join(pictures, language));
const looks: readonly Look[] = [
  { name: "light", width: 400, height: 560, surface: "popup" },
  { name: "dark", width: 400, height: 560, surface: "popup", dark: true },
];
/** From Firefox's sidebar, as it opens, to the widest panel, and in forced colours: a few screens stand for the rest. */
const otherLooks: readonly Look[] = [
  { name: "sidebar", width: 252, height: 640, surface: "panel" },
  { name: "narrow", width: 320, height: 640, surface: "panel" },
  { name: "wide", width: 480, height: 800, surface: "panel", dark: true },
  { name: "forced", width: 400, height: 560, surface: "popup", forcedColors: true },
];
const inOtherLooks = [
  "01-start",
  "20-environments",
  "25-environments-long",
  "30-plan",
  "34-plan-roles-missing",
  "37-plan-blocked",
  "41-settings-roles",
  "50-progress",
  "52-progress-paused",
  "60-credentials",
  "65-credentials-gaps",
  "70-home",
  "72-undo-planned",
];

async function main(asked: readonly string[]): Promise<number> {
  const [option, tag = ""] = asked;
  const inOthers = option === "--language";
  const wanted = inOthers ? asked.slice(2) : asked;
  const spoken: readonly Language[] = !inOthers ? ["en"] : tag === "all" ? otherLanguages : [languageOf(tag)];
  const server = await serveGallery(root);
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    chromiumSandbox: false,
  });
  const faults: string[] = [];
  let taken = 0;
  try {
    for (const language of spoken) {
      await mkdir(folderOf(language), { recursive: true });
      const translate = await translatorOf(language);
      for (const [name, scene] of Object.entries(scenes)) {
        if (wanted.length > 0 && !wanted.some((part) => name.includes(part))) continue;
        const own = [...looks, ...(inOtherLooks.includes(name) ? otherLooks : [])];
        for (const look of language === "en" ? own : looks.slice(0, 1)) {
          faults.push(
            ...(await picture(browser, server.origin, name, scene, { ...look, language }, translate)),
          );
          taken += 1;
        }
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
  for (const fault of faults) console.error(fault);
  console.log(`${taken} pictures in artifacts/screens, ${faults.length} faults`);
  return faults.length;
}

async function picture(
  browser: Browser,
  origin: string,
  name: string,
  scene: Scene,
  look: Look,
  translate: Translate,
): Promise<readonly string[]> {
  const { language = "en" } = look;
  const tab = scene.page !== undefined && scene.page !== "popup";
  const context = await browser.newContext({
    viewport: tab ? { width: 1024, height: 768 } : { width: look.width, height: look.height },
    colorScheme: look.dark ? "dark" : "light",
    forcedColors: look.forcedColors ? "active" : "none",
    reducedMotion: "reduce",
    timezoneId: "UTC",
    locale: languages[language],
  });
  const page = await context.newPage();
  const faults: string[] = [];
  const at = `${name} (${look.name}, ${language})`;
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`${at}: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`${at}: ${error.message}`));
  try {
    await page.goto(
      `${origin}/scripts/screens/gallery.html?scene=${name}&surface=${look.surface}&language=${language}`,
    );
    await page.locator("h1").waitFor();
    await act(page, scene, translate);
    await page.screenshot({ path: join(folderOf(language), `${name}-${look.name}.png`), fullPage: tab });
    faults.push(...(await overflows(page)).map((text) => `${at}: overflows: ${text}`));
    faults.push(...(await smallTargets(page)).map((text) => `${at}: smaller than ${smallest} px: ${text}`));
    faults.push(...(await outOfOrder(page)).map((text) => `${at}: focus order: ${text}`));
    faults.push(...(await violations(page)).map((text) => `${at}: ${text}`));
  } catch (error) {
    // One scene that can't be played does not keep the others from being looked at.
    faults.push(`${at}: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`);
  } finally {
    await context.close();
  }
  return faults;
}

/** What is wider than its room without being made to be cut off. */
function overflows(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const inPictures = [...document.querySelectorAll<SVGGElement>("g.picture-box")].flatMap((box) => {
      const end = box.querySelector("rect")?.getBoundingClientRect().right ?? 0;
      return [...box.querySelectorAll("text")]
        .filter((text) => text.getBoundingClientRect().right > end)
        .map((text) => `picture “${text.textContent}”`);
    });
    const elements = [...document.querySelectorAll<HTMLElement>("body, body *")]
      .filter(
        (element) =>
          // A text of a picture has no room of its own.
          element instanceof HTMLElement &&
          element.scrollWidth > element.clientWidth + 1 &&
          element.clientWidth > 1 &&
          getComputedStyle(element).display !== "inline" &&
          getComputedStyle(element).textOverflow !== "ellipsis",
      )
      .map(
        (element) =>
          `${element.tagName.toLowerCase()}.${element.className} “${element.textContent?.slice(0, 60)}”`,
      );
    return [...elements, ...inPictures];
  });
}

/** Smallest thing to press, px, in its smaller direction (screens-08). */
const smallest = 32;

/** What can be pressed and is smaller than it should be. Links in running text are as high as the text. */
function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    (least) =>
      [...document.querySelectorAll<HTMLElement>("button, select, .input, label.choice, label.environment")]
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && Math.min(box.width, box.height) < least)
        .map(({ element, box }) => `${element.className} ${box.width} × ${box.height}`),
    smallest,
  );
}

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
  }[];
}

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const found = (await page.evaluate(`axe.run(document, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  })`)) as AxeResult;
  return found.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary = "" }) => {
      const why = failureSummary.split("\n").slice(1).join(" ").trim();
      return `axe ${id}: ${help}: ${target.join(" ")}: ${why}`;
    }),
  );
}

const asked = process.argv.slice(2);
const others: Readonly<Record<string, (root: string) => Promise<number>>> = {
  guide: picturesOfTheGuide,
  store: picturesForStores,
};
const faults = await (others[asked[0] ?? ""]?.(root) ?? main(asked));
process.exitCode = faults === 0 ? 0 : 1;
