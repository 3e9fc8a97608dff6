import { words } from "../../../words/index.ts";
import { defineStep } from "../step.ts";

/** The chosen environment; that it can be used was settled when it was picked (environments.ts). */
export const environment = defineStep<"environment">({
  id: "environment",
  inspect: async ({ environment: chosen }) => ({ url: chosen.url ?? "" }),
  plan(found, { environment: chosen }) {
    return {
      item: {
        step: "environment",
        action: "check",
        title: words("step.environment.title", { environment: chosen.displayName }),
        details: [
          { action: "check", text: words("plan.environment.url", { url: found.url }), href: found.url },
        ],
        warnings: [],
      },
      decision: found,
    };
  },
  apply: async (found) => found,
});
