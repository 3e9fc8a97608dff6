import { changesIn, spell } from "./project.ts";

/**
 * Writes a portal page of the guide: its id, its address, a first target, and a test that fails.
 * @param root folder of the checkout. @returns the files written or changed.
 * @throws when the name can't be used or is taken.
 */
export function newPage(root: string, name: string): readonly string[] {
  const { kebab, camel } = spell(name);
  const changes = changesIn(root);
  changes.create(
    `src/guide/pages/${kebab}.ts`,
    `import type { Target } from "../target.ts";

/** What is known of this page; cite the facts (docs/microsoft/portals.md). */
export const ${camel} = [
  {
    id: "${kebab}.heading",
    page: "${kebab}",
    element: "value",
    signals: [{ kind: "label", says: ["overview"] }],
    source: { grade: "I", from: "say where this is known from" },
  },
] as const satisfies readonly Target[];
`,
  );
  changes.create(
    `tests/unit/guide/pages/${kebab}.test.ts`,
    `import { describe, expect, it } from "vitest";
import { targetsOf } from "../../../../src/guide/pages/index.ts";
import { parsePortalUrl } from "../../../../src/guide/routes/parse-portal-url.ts";

describe("the page ${kebab}", () => {
  it("is known by its address", () => {
    const url = "https://entra.microsoft.com/#view/Extension_of_${camel}/Blade_of_${camel}";
    expect(parsePortalUrl(url)?.page).toBe("${kebab}");
    expect(targetsOf("${kebab}").length).toBeGreaterThan(0);
    expect.fail("put the page's real address here and into routes/, and its controls into sandbox/portals/");
  });
});
`,
  );
  changes.insertBefore("src/guide/routes/place.ts", '"tenant-overview",', `  "${kebab}",`);
  changes.insertBefore(
    "src/guide/routes/portal-hash.ts",
    '"microsoft_aad_iam/tenantoverview.reactview"',
    `  "extension_of_${camel.toLowerCase()}/blade_of_${camel.toLowerCase()}": "${kebab}",`,
  );
  changes.insertAfterLast(
    "src/guide/pages/index.ts",
    "import {",
    `import { ${camel} } from "./${kebab}.ts";`,
  );
  changes.insertBefore("src/guide/pages/index.ts", "...tenantOverview,", `  ...${camel},`);
  return changes.write();
}
