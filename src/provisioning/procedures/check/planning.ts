import { stableHash } from "../../../ground/stable-hash.ts";
import { words } from "../../../words/index.ts";
import type { CheckVerb } from "../../model/check-state.ts";
import type { ProcedurePlan } from "../../model/procedure-state.ts";
import { appLines } from "./app-lines.ts";
import { attend, type CheckBasis, type CheckPiece, fine, type Subject } from "./lines.ts";
import { organizationLines } from "./organization-lines.ts";
import { sinceWhen } from "./since.ts";

export interface CheckPlanning {
  readonly plan: ProcedurePlan<CheckVerb>;
  readonly pieces: readonly CheckPiece[];
}

/** What is as it was, what is not, and what can be put right. Pure: the same basis makes the same plan. */
export function planCheck(basis: CheckBasis): CheckPlanning {
  const { found, setUp } = basis;
  const pieces = [...appLines(basis), ...organizationLines(basis), ...proofLines(basis)].map((piece) => ({
    ...piece,
    line: { ...piece.line, notes: sinceWhen(piece.line, basis) },
  }));
  const lines = pieces.map(({ line }) => line);
  // Since when is told, and changes nothing of what is done.
  const content = lines.map(({ notes: _, ...line }) => line);
  return {
    plan: {
      id: stableHash({ run: setUp.runId, content, acts: pieces.map(({ act }) => act) }),
      inspectedAt: new Date(found.inspectedAt).toISOString(),
      lines,
      changes: lines.filter(({ acts }) => acts).length,
    },
    pieces,
  };
}

function proofLines({ found }: CheckBasis): readonly CheckPiece[] {
  const subject: Subject = { id: "proof", step: "verification", text: words("check.line.proof") };
  if (found.proof === null) return [];
  return [found.proof.works ? fine(subject) : attend(subject, words("check.found.proof"), found.proof.why)];
}
