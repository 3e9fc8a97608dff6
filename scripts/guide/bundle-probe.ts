import { fileURLToPath } from "node:url";
import { build } from "vite";

/** The probe as one script that can be run in any frame. @throws when it can't be built. */
export async function bundleProbe(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      minify: false,
      target: "es2023",
      lib: { entry: fileURLToPath(new URL("probe.ts", import.meta.url)), formats: ["iife"], name: "probe" },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  const chunk = first && "output" in first ? first.output[0] : undefined;
  if (chunk === undefined) throw new Error("The probe was not built.");
  return chunk.code;
}
