import { writeFileSync } from "node:fs";
import { storeDocuments } from "./store/files.ts";

/** Writes what the stores ask for and can be made from the product's own tables. */
for (const [file, text] of Object.entries(storeDocuments())) {
  writeFileSync(file, text);
  console.log(file);
}
