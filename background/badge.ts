import type { BrowserApi } from "../src/browser/api.ts";
import type { SetupState } from "../src/provisioning/model/setup-state.ts";

export interface Badge {
  /** At most four characters; "" shows none. */
  readonly text: string;
  readonly colour: string;
}

const colours = { working: "#0f6cbd", done: "#107c10", attention: "#b10e1c" } as const;

/** What the toolbar icon says of a set-up: how far a run is, that it is done, or that it needs the admin. */
export function badgeOf(state: SetupState | null): Badge {
  if (state === null) return { text: "", colour: colours.working };
  // Whoever closed the sign-in window knows it.
  if (state.problem?.code === "sign-in-cancelled") return { text: "", colour: colours.working };
  if (state.problem !== null || state.phase === "paused") return { text: "!", colour: colours.attention };
  if (state.phase === "finished") return { text: "✓", colour: colours.done };
  if (state.phase !== "running" || state.progress.length === 0) return { text: "", colour: colours.working };
  const ended = state.progress.filter((step) => step.endedAt !== null).length;
  return { text: `${ended}/${state.progress.length}`, colour: colours.working };
}

export async function showBadge(browser: BrowserApi, { text, colour }: Badge): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: colour });
  await browser.action.setBadgeText({ text });
}
