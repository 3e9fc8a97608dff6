import { words } from "../../words/index.ts";
import { defineStep } from "../step.ts";

/** The chosen environment; that it can be used was settled when it was picked (environments.ts). */
export const environment = defineStep<null, { readonly id: string }>({
  id: "environment",
  needs: [],
  async inspect() {
    return null;
  },
  plan(_found, { environment: chosen }) {
    return {
      item: {
        step: "environment",
        action: "check",
        title: words("step.environment.title", { environment: chosen.displayName }),
        details: [{ action: "check", text: words("plan.environment.url", { url: chosen.url ?? "" }) }],
        warnings: [],
      },
    };
  },
  async apply(_item, _found, { environment: chosen }) {
    return { id: chosen.id };
  },
});
