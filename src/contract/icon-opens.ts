/** What a click on the toolbar icon opens. */
export type IconOpens = "popup" | "panel";

/** The stored choice; what can't be understood is the popup. */
export const iconOpensIn = (raw: unknown): IconOpens => (raw === "panel" ? raw : "popup");
