import type { Plugin } from "vite";

/**
 * Fills the vendor's name into what the browser reads before any of our code runs: the pages' titles and first frame,
 * and the extension's name and description in _locales/.
 */
export function vendorNames(vendor: string): Plugin {
  const filled = (text: string): string => text.replaceAll("{vendor}", vendor);
  return {
    name: "vendor-names",
    apply: "build",
    transformIndexHtml: (html) => filled(html),
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== "asset" || !file.fileName.startsWith("_locales/")) continue;
          file.source = filled(
            typeof file.source === "string" ? file.source : new TextDecoder().decode(file.source),
          );
        }
      },
    },
  };
}
