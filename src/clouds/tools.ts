/** Microsoft's Graph Explorer, a page in which a person runs one request of Graph themselves; worldwide cloud only. */
export const graphExplorer = "https://developer.microsoft.com/graph/graph-explorer";
