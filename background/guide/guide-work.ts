import type { GuideParts } from "./guide-parts.ts";
import type { Knowledge } from "./knowledge.ts";
import type { SignInAppTask } from "./sign-in-app-task.ts";
import type { GuideTabs } from "./tabs.ts";

/** What everything that answers frames and the card works with. */
export interface GuideWork extends GuideParts {
  readonly knowledge: Knowledge;
  readonly tabs: GuideTabs;
  readonly signInApp: SignInAppTask;
  /** Draws every tab again: what the guide learnt in one may tick a step in another. */
  refresh(): Promise<void>;
}
