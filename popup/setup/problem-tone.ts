import type { Problem } from "../../src/provisioning/model/plan.ts";

/** Nothing went wrong: the admin did it, or it was bound to happen. */
const harmless = [
  "sign-in-cancelled",
  "sign-in-left",
  "sign-in-interrupted",
  "sign-in-declined",
  "sign-in-changed",
];

/**
 * How strongly a problem is shown. Red is for what stops the admin. What one click settles is a request, and what the
 * admin did is no fault.
 */
export function problemTone({ code, remedy }: Pick<Problem, "code" | "remedy">): "info" | "warning" | "bad" {
  if (harmless.includes(code)) return "info";
  if (remedy === "sign-in-again" || remedy === "grant-host" || remedy === "resume") return "warning";
  return "bad";
}
