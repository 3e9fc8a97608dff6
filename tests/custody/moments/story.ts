import { type Facts, nothingYet } from "../rules.ts";
import type { Moment, Story } from "./moment.ts";
import { type CustodyStage, openStage, type StageOptions } from "./open-stage.ts";

type Change = Partial<Facts>;

/** Forgotten, signed out or closed: nothing secret is left. */
export const ended = { signedIn: false, holdsSecret: false, shown: false } satisfies Change;
/** The clipboard of a browser without a window goes along with it. */
export const gone = {
  ...ended,
  namedByPortal: false,
  copied: false,
  passphraseShown: false,
  passphraseCopied: false,
  portalShows: false,
  closed: true,
} satisfies Change;

/** Tells a story on a stage of its own, which is taken down whatever happens. */
export function story(
  name: string,
  tell: (
    stage: CustodyStage,
    at: (moment: string, change?: Change) => Moment,
  ) => AsyncGenerator<Moment, void, undefined>,
  options: StageOptions = {},
): Story {
  return {
    name,
    async *tell() {
      const stage = await openStage(options);
      let facts = nothingYet;
      const at = (moment: string, change: Change = {}): Moment => {
        facts = { ...facts, ...change };
        return { name: `${name}: ${moment}`, facts, places: stage.places, needles: stage.needles() };
      };
      try {
        yield* tell(stage, at);
      } finally {
        await stage.close();
      }
    },
  };
}
