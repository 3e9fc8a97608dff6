import { gzipSync } from "node:zlib";
import type { Plugin } from "vite";

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`.padStart(10);

/** Prints what each script and page of the build weighs, as it is and compressed. */
export function reportSizes(): Plugin {
  return {
    name: "report-sizes",
    apply: "build",
    enforce: "post",
    writeBundle(options, bundle) {
      const rows = Object.values(bundle)
        .filter((file) => /\.(js|css|html)$/.test(file.fileName))
        .map((file) => ({
          name: file.fileName,
          content: Buffer.from(file.type === "chunk" ? file.code : file.source),
        }))
        .sort((a, b) => b.content.length - a.content.length);
      const lines = rows.map(
        ({ name, content }) =>
          `${kilobytes(content.length)} ${kilobytes(gzipSync(content).length)} gzip  ${name}`,
      );
      process.stdout.write(`\nsizes of ${options.dir ?? "the build"}\n${lines.join("\n")}\n`);
    },
  };
}
