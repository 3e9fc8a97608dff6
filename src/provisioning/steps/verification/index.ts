import { words } from "../../../words/index.ts";
import { defineStep } from "../step.ts";
import { verify } from "./checks.ts";

type Needs =
  | "environment"
  | "application"
  | "service-principal"
  | "client-secret"
  | "admin-consent"
  | "application-user"
  | "security-roles";

/** The proof: signs in with the four values as TextUs will, and asks Dataverse who that is. */
export const verification = defineStep<"verification", Needs>({
  id: "verification",
  inspect: async () => null,
  plan(_found, situation) {
    const readable = situation.decision("client-secret")?.is !== "keep";
    return {
      item: {
        step: "verification",
        action: readable ? "check" : "skip",
        title: words("step.verification.title"),
        details: [],
        warnings: readable ? [] : [words("plan.verification.skipped")],
      },
      decision: readable ? { is: "verify" } : null,
    };
  },
  apply: (_decision, applying) => verify(applying),
});
