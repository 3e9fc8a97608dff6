import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const packageFile = fileURLToPath(new URL("../../package.json", import.meta.url));

/**
 * The extension's version: package.json holds it, and nothing else does. The build writes it into the manifest,
 * from which the pages read it.
 * @throws Error when it is none that the stores take: one to four numbers of at most 65535, without leading zeros.
 */
export function versionOfPackage(): string {
  const { version } = JSON.parse(readFileSync(packageFile, "utf8")) as { readonly version?: unknown };
  const numbers = typeof version === "string" ? version.split(".") : [];
  const right = (part: string): boolean => /^(0|[1-9]\d{0,4})$/.test(part) && Number(part) <= 65_535;
  if (typeof version !== "string" || numbers.length > 4 || !numbers.every(right)) {
    throw new Error(`package.json has the version “${String(version)}”, which no store takes.`);
  }
  return version;
}
