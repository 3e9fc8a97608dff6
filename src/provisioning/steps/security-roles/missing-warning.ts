import { words } from "../../../words/index.ts";
import type { MissingRole } from "../shapes.ts";

export const missingWarning = ({ name, comesWith }: MissingRole) =>
  comesWith === ""
    ? words("plan.security-roles.unknown-warning", { role: name })
    : words("plan.security-roles.warning", { role: name, app: comesWith });
