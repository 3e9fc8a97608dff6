import type { Admin } from "../../drive/browser/admin.ts";
import type { Plan } from "../../src/provisioning/model/plan.ts";
import { type Teller, tell } from "./teller.ts";

/**
 * Answers what only an administrator can decide and what has no default, always with the first choice (make another
 * secret, go on without the missing roles). An app of somebody else's is left alone, which is that question's default.
 * @returns the plan with every question answered, or as it is when something else stops it.
 */
export async function answerQuestions(admin: Admin, teller: Teller): Promise<Plan> {
  let plan = await admin.plan();
  for (;;) {
    const open = plan.questions.find(({ answer }) => answer === null);
    const choice = open?.choices[0];
    const blocked = plan.items.some(({ action }) => action === "blocked");
    if (!open || !choice || blocked) return plan;
    teller.say(`Asked: ${tell(open.text)}`);
    teller.detail(`Answered: ${tell(choice.label)}`);
    plan = await admin.answer(tell(choice.label));
  }
}
