import { sixRoles } from "../../browser/portals/procedure.ts";
import type { Moment, Spot } from "../truth.ts";

/** The six roles ticked one after the other. The ring is on the next one, or on any other still to tick and in view. */
export const roleTicks = ({
  spotsOf,
  boxOf,
  ...moment
}: {
  /** Where a role's ring may be. */
  readonly spotsOf: (role: string) => readonly Spot[];
  /** What ticks it. */
  readonly boxOf: (role: string) => Spot;
} & Pick<Moment, "never" | "scrolled">): readonly Moment[] =>
  sixRoles.map((role, index) => ({
    step: "user-roles",
    what: `ticks ${role}`,
    target: sixRoles.slice(index).flatMap(spotsOf),
    ...moment,
    does: { click: boxOf(role) },
  }));
