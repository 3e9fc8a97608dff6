/**
 * What a panel is to show that somebody has just opened: what they had before them. "stored": the guide while it is on, as
 * when nobody has asked.
 */
export type PanelShows = "guide" | "set-up" | "stored";

/** The stored wish. @throws when it is none. */
export function parsePanelShows(raw: unknown): PanelShows {
  if (raw === "guide" || raw === "set-up" || raw === "stored") return raw;
  throw new TypeError("not what a panel shows");
}
