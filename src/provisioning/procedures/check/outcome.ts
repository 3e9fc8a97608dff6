import type { Baseline, CheckFinding, FinishedSetup } from "../../model/finished-setup.ts";
import { changed, type List } from "../../model/finished-setups.ts";
import { everyWayIn } from "../../steps/others.ts";
import { userIn } from "../../steps/undo-step.ts";
import { principalIdOf, rolesOf, seenApp } from "./inspection.ts";
import type { CheckBasis } from "./lines.ts";
import type { CheckPlanning } from "./planning.ts";
import { withRenewed } from "./renewed.ts";
import { formerFinding, foundFirst } from "./since.ts";
import { strangeMarks } from "./strange.ts";

/** The list of finished set-ups after a check of one of them. */
export const withCheck = (list: List, basis: CheckBasis, planning: CheckPlanning): List =>
  changed(list, basis.setUp.runId, (one) => checked(one, basis, planning));

function checked(before: FinishedSetup, basis: CheckBasis, { plan }: CheckPlanning): FinishedSetup {
  const one = withRenewed(before, basis);
  const { found } = basis;
  const at = plan.inspectedAt;
  const findings = plan.lines.flatMap(({ id, does }): readonly CheckFinding[] =>
    does === "fine" ? [] : [{ line: id, does, since: formerFinding(one.check, { id, does })?.since ?? at }],
  );
  const { keys, roles } = strangeMarks(basis);
  const strange = [...keys, ...roles];
  const baseline = one.baseline?.keys ? one.baseline : firstBaseline(one, basis);
  return {
    ...one,
    ...(baseline && { baseline }),
    ...(found.proof?.works && { checkedAt: at, state: "verified" as const }),
    check: {
      at,
      findings,
      strange,
      strangeSince: Object.fromEntries(strange.map((mark) => [mark, foundFirst(one.check, mark) ?? at])),
    },
  };
}

/**
 * What later checks compare with where nothing was noted at the end of the set-up: what is there now, without what
 * others have added since then. That stays a finding until the admin says that it is known.
 */
function firstBaseline(one: FinishedSetup, basis: CheckBasis): Baseline | undefined {
  const { found, recipe } = basis;
  const app = seenApp(found);
  if (app === null) return one.baseline;
  const strange = new Set(strangeMarks(basis).keys);
  const user = userIn(found.organization, one.clientId);
  const { principalId, userId, businessUnitId } = one.baseline ?? {};
  return {
    principalId: principalId ?? principalIdOf(app),
    userId: userId ?? user?.id ?? null,
    businessUnitId: businessUnitId ?? user?.businessUnitId ?? null,
    roles: rolesOf(one.baseline, recipe),
    keys: everyWayIn(app.waysIn)?.filter((mark) => !strange.has(mark)) ?? null,
  };
}
