import type { GuideParts } from "./guide-parts.ts";
import type { Knowledge } from "./knowledge.ts";
import type { SignInAppTask } from "./sign-in-app-task.ts";
import type { GuideTabs } from "./tabs.ts";

/** Everything that answers frames and card works with these. */
export interface GuideWork extends GuideParts {
  readonly knowledge: Knowledge;
  readonly tabs: GuideTabs;
  readonly signInApp: SignInAppTask;
  /** Draws every tab anew: what was learnt in one may tick a step in another. */
  refresh(): Promise<void>;
}
