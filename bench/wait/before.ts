/** How rows of another version begin (`--before`). */
export const before = "before: ";
