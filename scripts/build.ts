import { build } from "vite";

/** Both packages from one source: dist/chrome (Chrome and Edge) and dist/firefox. */
for (const mode of ["chrome", "firefox"]) {
  await build({ mode, logLevel: "warn" });
}
