import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { SandboxResponse } from "../server/service.ts";

const folder = fileURLToPath(new URL("./client/", import.meta.url));
const made = new Map<string, Promise<string>>();

/** Types are stripped when a script is first asked for; Vite is loaded only then. */
async function javascript(name: string): Promise<string> {
  const [{ transformWithOxc }, source] = await Promise.all([import("vite"), readFile(folder + name, "utf8")]);
  return (await transformWithOxc(source, folder + name, { sourcemap: false })).code;
}

/** A script or style sheet of client/. @param name as in the address: "shell.ts", "ko/grid.ts", "portal.css" */
export async function clientFile(name: string): Promise<SandboxResponse> {
  const kind = /^(?:[a-z-]+\/)*[a-z-]+\.(ts|css)$/.exec(name)?.[1];
  if (kind === undefined) return { status: 404 };
  const headers = { "cache-control": "max-age=3600", "access-control-allow-origin": "*" };
  try {
    if (kind === "css")
      return {
        status: 200,
        headers: { ...headers, "content-type": "text/css; charset=utf-8" },
        body: await readFile(folder + name, "utf8"),
      };
    const script = made.get(name) ?? javascript(name);
    made.set(name, script);
    return {
      status: 200,
      headers: { ...headers, "content-type": "text/javascript; charset=utf-8" },
      body: await script,
    };
  } catch (error) {
    made.delete(name);
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return { status: 404 };
    throw error;
  }
}
