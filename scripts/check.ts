import { runChecks } from "./test/checks.ts";

/** `npm run check`: types, lint and format of everything. */
process.exitCode = runChecks().failed === 0 ? 0 : 1;
