import { recipe } from "../../src/recipe/current.ts";
import { privacy } from "./privacy.ts";
import { reasons } from "./reasons.ts";
import { permissionsAsMarkdown, privacyAsMarkdown, privacyAsPage } from "./write.ts";

/** What scripts/store.ts writes: each file, and what it holds. */
export function storeDocuments(): Readonly<Record<string, string>> {
  return {
    "docs/store/permissions.md": permissionsAsMarkdown(reasons()),
    "docs/store/privacy.md": privacyAsMarkdown(privacy(recipe.vendor)),
    // Copied into the packages as it is, of whichever vendor they are.
    "public/privacy.html": privacyAsPage(privacy("the service that it is named after")),
  };
}
