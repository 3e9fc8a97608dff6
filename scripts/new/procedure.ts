import { changesIn, spell } from "./project.ts";
import { insertWords } from "./words.ts";

/**
 * Writes a procedure for a finished set-up that only looks. Its commands, records, alarm and badge follow from its name.
 * @param root folder of the checkout. @returns the files written or changed.
 * @throws when the name can't be used or is taken.
 */
export function newProcedure(root: string, name: string): readonly string[] {
  const { kebab, camel, pascal } = spell(name);
  const key = kebab === camel ? kebab : `"${kebab}"`;
  const folder = `src/provisioning/procedures/${kebab}`;
  const changes = changesIn(root);
  changes.create(`src/provisioning/model/${kebab}-state.ts`, stateFile(camel, pascal));
  changes.create(`${folder}/${kebab}.ts`, procedureFile(kebab, camel, pascal));
  changes.create(`tests/unit/provisioning/procedures/${kebab}.test.ts`, testFile(kebab, camel));

  const names = "src/provisioning/model/procedures.ts";
  changes.insertAfterLast(names, "import ", `import type { ${pascal}State } from "./${kebab}-state.ts";`);
  changes.replace(names, '"check"] as const', `"check", "${kebab}"] as const`);
  changes.insertBefore(names, "readonly check: CheckState;", `  readonly ${key}: ${pascal}State;`);

  const table = "src/provisioning/procedures/index.ts";
  changes.insertAfterLast(
    table,
    "import ",
    `import { create${pascal}, read${pascal}State } from "./${kebab}/${kebab}.ts";`,
  );
  changes.insertBefore(
    table,
    "  undo: { create:",
    `  ${key}: { create: create${pascal}, read: read${pascal}State, listAfter: (list) => list },`,
  );

  const inputs = "src/contract/procedure-inputs.ts";
  changes.insertBefore(inputs, "check: exactly({ runId: id }),", `  ${key}: exactly({ runId: id }),`);

  changes.insertBefore("popup/home/procedure-texts.ts", "  check(state) {", screenTexts(kebab, key));
  insertWords(changes, "home", '"ui.undo.title"', screenWords(kebab));
  insertWords(
    changes,
    "problems",
    '"problem.undo-running.title"',
    `  "problem.${kebab}-running.title": "${kebab.replaceAll("-", " ")} is at work.",
  "problem.${kebab}-running.next": "Wait until that ends or pauses, then try again.",`,
  );
  return changes.write();
}

const stateFile = (
  camel: string,
  pascal: string,
): string => `import type { ProcedureState } from "./procedure-state.ts";

/** What a line does. */
export const ${camel}Verbs = ["fine", "cannot-see"] as const;
export type ${pascal}Verb = (typeof ${camel}Verbs)[number];

export interface ${pascal}Asked {
  /** The set-up that it is about. */
  readonly runId: string;
}

export type ${pascal}State = ProcedureState<${pascal}Asked, ${pascal}Verb>;
`;

const procedureFile = (kebab: string, camel: string, pascal: string): string => `import * as v from "valibot";
import { stableHash } from "../../../ground/stable-hash.ts";
import { words } from "../../../words/index.ts";
import { type ${pascal}Asked, type ${pascal}Verb, ${camel}Verbs } from "../../model/${kebab}-state.ts";
import { StepProblem } from "../../model/problems.ts";
import type { ProcedureLine } from "../../model/procedure-state.ts";
import { createProcedure } from "../../procedure/machine.ts";
import type { Procedure, ProcedureDependencies, ProcedureMachine } from "../../procedure/procedure.ts";
import { stateReader } from "../../procedure/stored-state.ts";

/** What is stored of it, if this version can go on with it; null for anything else. */
export const read${pascal}State = stateReader<${pascal}Asked, ${pascal}Verb>(
  v.object({ runId: v.pipe(v.string(), v.nonEmpty()) }),
  ${camel}Verbs,
);

/** What this procedure is for, in one sentence. */
export const ${camel}: Procedure<${pascal}Asked, ${pascal}Verb> = {
  id: "${kebab}",
  understand: read${pascal}State,
  runOf: ({ runId }) => runId,
  planChanged: "check-plan-changed",
  async look({ runId }, { journal, account, ports, signal }) {
    const run = journal.run(runId);
    if (run === null) throw new StepProblem("check-unknown", {}, { remedy: "none" });
    if (account.tenantId !== run.tenantId)
      throw new StepProblem("check-other-tenant", {}, { remedy: "other-account" });
    const { tenantId, organizationUrl } = run;
    return {
      run: { tenantId, organizationUrl, repairs: runId },
      // Reads only. A piece with an act, and with a \`carryOut\` that writes, changes something after the confirmation.
      async plan() {
        signal.throwIfAborted();
        const line: ProcedureLine<${pascal}Verb> = {
          id: "there",
          step: "application",
          does: "fine",
          acts: false,
          text: words("ui.${kebab}.line"),
          because: [],
          notes: [],
        };
        const inspectedAt = new Date(ports.clock.now()).toISOString();
        return {
          plan: { id: stableHash([line]), inspectedAt, lines: [line], changes: 0 },
          pieces: [{ piece: { line, act: null, entries: [] }, carryOut: async () => null }],
        };
      },
    };
  },
};

export const create${pascal} = (deps: ProcedureDependencies): ProcedureMachine<${pascal}Asked> =>
  createProcedure(${camel}, deps);
`;

const testFile = (kebab: string, camel: string): string => `import { describe, expect, it } from "vitest";
import { ${camel} } from "../../../../src/provisioning/procedures/${kebab}/${kebab}.ts";

describe("the procedure ${kebab}", () => {
  it("finds what is there, and does what was confirmed", async () => {
    // A table in drive/faults/ disturbs it at every request; a button on Home's card begins it.
    expect.fail(\`say what ${camel} finds, plans and does: \${${camel}.id}\`);
  });
});
`;

const screenTexts = (kebab: string, key: string): string => `  ${key}: () => ({
    title: "ui.${kebab}.title",
    lead: "ui.${kebab}.text",
    nothingTitle: "ui.${kebab}.title",
    nothing: null,
    confirm: text("ui.${kebab}.confirm"),
    running: "ui.${kebab}.title",
    finishedTitle: "ui.${kebab}.title",
    finished: "ui.${kebab}.text",
  }),`;

const screenWords = (kebab: string): string => {
  const name = kebab.replaceAll("-", " ");
  return `  "ui.${kebab}.title": "${name}",
  "ui.${kebab}.text": "${name}",
  "ui.${kebab}.confirm": "${name}",
  "ui.${kebab}.line": "${name}",
`;
};
