import { runChecks } from "./test/checks.ts";

/** `npm run check`: types, lint and format of everything. */
const { failed } = await runChecks();
process.exitCode = failed === 0 ? 0 : 1;
