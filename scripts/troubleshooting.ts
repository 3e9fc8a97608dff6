import { writeFileSync } from "node:fs";
import { pageFile, textFile } from "./troubleshooting/files.ts";
import { asMarkdown, asPage } from "./troubleshooting/write.ts";

/** Writes docs/troubleshooting.md and the page that ships with the extension, both from the table of causes. */
writeFileSync(textFile, asMarkdown());
writeFileSync(pageFile, asPage());
console.log(`${textFile}\n${pageFile}`);
