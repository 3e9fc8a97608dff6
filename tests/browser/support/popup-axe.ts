import { readFile } from "node:fs/promises";
import type { Popup } from "../../../drive/browser/popup.ts";

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
  }[];
}

/** What axe finds in the real popup as it is now, a line each. */
export async function violationsIn(popup: Pick<Popup, "evaluate">): Promise<readonly string[]> {
  const axe = await readFile("node_modules/axe-core/axe.min.js", "utf8");
  await popup.evaluate(`if (!globalThis.axe) { ${axe}\n}`);
  const { violations } = JSON.parse(
    String(
      await popup.evaluate(`axe.run(document, {
          runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        }).then(({ violations }) => JSON.stringify({ violations }))`),
    ),
  ) as AxeResult;
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(" ")} ${failureSummary ?? ""}`),
  );
}
