import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import manifest from "../../manifest.json" with { type: "json" };
import { wordFiles } from "../build/words.ts";
import { serve } from "./serve.ts";

/**
 * Builds the gallery of screens (gallery.html) and serves it on loopback under the extension's own content security
 * policy.
 * @param root folder of the sources
 */
export async function serveGallery(
  root: string,
): Promise<{ readonly origin: string; close(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "screens-"));
  await build({
    root,
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    plugins: [wordFiles()],
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: "es2023",
      modulePreload: false,
      rollupOptions: { input: join(root, "scripts/screens/gallery.html") },
    },
  });
  await cp(join(root, "icons"), join(folder, "icons"), { recursive: true });
  const server = await serve(folder, manifest.content_security_policy.extension_pages);
  return {
    origin: server.origin,
    async close() {
      server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
