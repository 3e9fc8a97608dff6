import { changesIn, spell } from "./project.ts";
import { insertWords } from "./words.ts";

/**
 * Writes a step of the set-up that only looks, in the place before the proof.
 * @param root folder of the checkout. @returns the files written or changed.
 * @throws when the name can't be used or is taken.
 */
export function newStep(root: string, name: string): readonly string[] {
  const { kebab, camel, pascal } = spell(name);
  const key = kebab === camel ? kebab : `"${kebab}"`;
  const changes = changesIn(root);
  changes.create(
    `src/provisioning/steps/${kebab}/index.ts`,
    `import { words } from "../../../words/index.ts";
import { defineStep } from "../step.ts";

/** What this step is for, in one sentence. */
export const ${camel} = defineStep<"${kebab}">({
  id: "${kebab}",
  // Reads only: what it is given has no writing methods.
  inspect: async () => ({ there: false }),
  // Pure. An action of "create" or "change" needs an \`apply\` that writes with \`applying.change\`, and an \`undo\`.
  plan: (found) => ({
    item: {
      step: "${kebab}",
      action: "check",
      title: words("step.${kebab}.title"),
      details: [],
      warnings: [],
    },
    decision: found,
  }),
  apply: async (found) => found,
});
`,
  );
  changes.create(
    `tests/unit/provisioning/steps/${kebab}.test.ts`,
    `import { describe, expect, it } from "vitest";
import { ${camel} } from "../../../../src/provisioning/steps/${kebab}/index.ts";

describe("the step ${kebab}", () => {
  it("finds what is there", async () => {
    // A scenario in sandbox/scenarios/ and a row in tests/engine/tenants/table.ts show it in a whole run.
    expect.fail(\`say what ${camel} finds, plans and does: \${${camel}.id}\`);
  });
});
`,
  );
  changes.insertBefore("src/provisioning/model/step-ids.ts", '"verification",', `  "${kebab}",`);
  changes.insertBefore(
    "src/provisioning/steps/shapes.ts",
    "readonly verification: Shape",
    `  readonly ${key}: Look<${pascal}Found>;`,
  );
  changes.insertBefore(
    "src/provisioning/steps/shapes.ts",
    "export interface VerificationDecision",
    `export interface ${pascal}Found {\n  readonly there: boolean;\n}\n`,
  );
  changes.insertBefore(
    "src/provisioning/steps/index.ts",
    "import { verification }",
    `import { ${camel} } from "./${kebab}/index.ts";`,
  );
  changes.insertBefore(
    "src/provisioning/steps/index.ts",
    "  verification,",
    key === kebab ? `  ${camel},` : `  ${key}: ${camel},`,
  );
  insertWords(
    changes,
    "plan",
    '"step.verification.title"',
    `  "step.${kebab}.title": "${kebab.replaceAll("-", " ")}",`,
  );
  return changes.write();
}
