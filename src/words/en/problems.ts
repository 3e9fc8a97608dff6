/**
 * Words of everything that can go wrong. Each problem has four parts (shared with screens.md):
 * `problem.<code>.title` what happened, `.unchanged` what was not changed, `.next` what to do now.
 */
export const problems = {
  "problem.unexpected.title": "Something went wrong that we did not expect.",
} as const;
