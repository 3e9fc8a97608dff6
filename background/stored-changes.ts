import { localKeys } from "../src/contract/commands.ts";
import type { Log } from "../src/log/log.ts";
import { changesBadge } from "./badge.ts";
import type { BackgroundEvents } from "./listen.ts";

type Does = () => Promise<unknown>;

/** What follows from a change of what is stored: of a policy, of the language, of what badge and notifications tell. */
export const createStoredChanges =
  (deps: {
    /** Does a part once the start is over; its failure is logged. */
    readonly once: (part: string, does: Does) => void;
    /** What reads the policy, by the name of its part. */
    readonly policy: Readonly<Record<string, Does>>;
    readonly languageChanged: Does;
    readonly badge: Does;
    readonly notify: (...change: Parameters<BackgroundEvents["onStored"]>) => Promise<unknown>;
    readonly log: Log;
  }): BackgroundEvents["onStored"] =>
  (changes, area) => {
    if (area === "managed") {
      deps.log.info("policy.changed");
      for (const [part, does] of Object.entries(deps.policy)) deps.once(part, does);
    }
    if (area === "local" && localKeys.language in changes) deps.once("guide-language", deps.languageChanged);
    if (changesBadge(changes, area)) {
      deps.once("badge", deps.badge);
      deps.once("notification", () => deps.notify(changes, area));
    }
  };
