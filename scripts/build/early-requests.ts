import type { IndexHtmlTransformResult, Plugin, Rollup } from "vite";

/**
 * Lets a page ask for all of its scripts at once, after its style sheet and behind it: the browser would find one
 * chunk in the other, a round trip to its file reader each time. They are of low priority, so that the first frame,
 * which needs the style sheet alone, does not wait for them (docs/performance.md).
 */
export function earlyRequests(): Plugin {
  return {
    name: "early-requests",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle, chunk }): IndexHtmlTransformResult | undefined {
        if (!bundle || !chunk) return undefined;
        const script = /^.*<script type="module"[^>]*><\/script>\n/m.exec(html)?.[0];
        if (!script) throw new Error(`${chunk.fileName} has no page that runs it.`);
        const behind = script.replace("<script ", '<script fetchpriority="low" ');
        const preloads = staticImports(chunk, bundle).map(
          (file) => `    <link rel="modulepreload" fetchpriority="low" crossorigin href="/${file}">\n`,
        );
        return html.replace(script, "").replace("  </head>", `${behind}${preloads.join("")}  </head>`);
      },
    },
  };
}

/** Files that a chunk imports, itself or through others; without those that it loads when they are needed. */
function staticImports(chunk: Rollup.OutputChunk, bundle: Rollup.OutputBundle): readonly string[] {
  const found = new Set<string>(chunk.imports);
  for (const file of found) {
    const imported = bundle[file];
    if (imported?.type === "chunk") for (const next of imported.imports) found.add(next);
  }
  return [...found];
}
