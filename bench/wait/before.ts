/** The prefix of the rows of another version (`--before`). */
export const before = "before: ";
