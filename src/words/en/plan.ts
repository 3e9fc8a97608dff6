/** Words of the plan, the progress and the result: one list that changes its marks. */
export const plan = {
  "step.tenant.title": "Your organization",
} as const;
