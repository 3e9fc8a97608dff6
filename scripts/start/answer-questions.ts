import type { Plan } from "../../src/provisioning/model/plan.ts";
import type { Admin } from "../drive/admin.ts";
import { type Teller, tell } from "./teller.ts";

/**
 * Answers what only an administrator can decide, in the way that goes on with what is there: always the first
 * choice (use the app that exists, make another secret, go on without the missing roles).
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
