import { classify } from "../../microsoft/classify.ts";
import type { Words } from "../../words/index.ts";
import type { Undone } from "./step.ts";

/**
 * What comes of taking something back that Microsoft does not let go: what is gone already is undone, what may not be
 * taken away is kept.
 * @throws anything that passes.
 */
export function refusedUndo(error: unknown, why: Words): Undone {
  const { is } = classify(error, { ours: false });
  if (is === "not-found") return { is: "undone" };
  if (is === "fatal" || is === "denied") return { is: "kept", why };
  throw error;
}
