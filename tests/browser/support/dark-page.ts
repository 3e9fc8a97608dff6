import type { Page } from "playwright-core";

/** Every ground of a page, not of what lies beside its body: the guide's card and ring. */
const DARK = "body, body * { background-color: #1b1a19 !important; color: #fff !important; }";

/** Gives all documents of a tab a dark theme, as a portal's own setting does, or takes it away. */
export async function setDarkTheme(page: Page, isDark: boolean): Promise<void> {
  // The portals' content security policy lets no style element in; a constructed sheet is the document's own.
  const inFrame = (css: string | null) => {
    document.adoptedStyleSheets = [];
    document.documentElement.style.removeProperty("color-scheme");
    if (css === null) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
    document.documentElement.style.setProperty("color-scheme", "dark");
  };
  const frames = page.frames().filter((frame) => frame.url().startsWith("https:"));
  await Promise.all(frames.map((frame) => frame.evaluate(inFrame, isDark ? DARK : null).catch(() => null)));
}
