export const textFile = "docs/troubleshooting.md";
/** Copied into the packages as it is: it needs no script, and works without a connection. */
export const pageFile = "public/refusals.html";
