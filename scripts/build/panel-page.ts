import type { Plugin } from "vite";

const popupPage = "popup/index.html";
export const panelPage = "popup/panel.html";

/** The popup's page as a panel shows it. @throws when it does not say that it is the popup's. */
export function asPanel(html: string): string {
  const panel = html.replace('data-surface="popup"', 'data-surface="panel"');
  if (panel === html) throw new Error(`${popupPage} does not say on which surface it is.`);
  return panel;
}

/**
 * Writes the panel's page: the popup's, with another surface. A page of its own would have an entry of its own, and then
 * the bundler cuts what both share into more files, which the popup would have to load. Chromium's manifest is told of it
 * here, too: @crxjs/vite-plugin builds whatever page it finds there.
 */
export function panelOfPopup(): Plugin {
  return {
    name: "panel-page",
    apply: "build",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const page = bundle[popupPage];
        if (page?.type !== "asset") throw new Error(`There is no ${popupPage}.`);
        const html = typeof page.source === "string" ? page.source : new TextDecoder().decode(page.source);
        this.emitFile({ type: "asset", fileName: panelPage, source: asPanel(html) });
        const manifest = bundle["manifest.json"];
        if (manifest?.type !== "asset") throw new Error("There is no manifest to name the panel in.");
        const written = JSON.parse(String(manifest.source)) as Readonly<Record<string, unknown>>;
        // Firefox's has its sidebar.
        const named = written.sidebar_action
          ? written
          : { ...written, side_panel: { default_path: panelPage } };
        manifest.source = `${JSON.stringify(named, null, 2)}\n`;
      },
    },
  };
}
