import type { Plugin } from "vite";

/**
 * Takes the polyfills out of dom-accessibility-api, which has its own Set and Array.from for browsers of long ago and
 * uses them in every browser. A frame of a portal should not carry them.
 */
export function withoutPolyfills(): Plugin {
  return {
    name: "without-polyfills",
    load(id) {
      const [, name] = /\/dom-accessibility-api\/dist\/polyfills\/(SetLike|array\.from)\.mjs$/.exec(id) ?? [];
      if (name === undefined) return null;
      return name === "SetLike" ? "export default Set;" : "export default (list) => Array.from(list);";
    },
  };
}
