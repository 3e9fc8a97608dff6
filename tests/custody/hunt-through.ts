import { huntIn, type Row, whyOf } from "./hunt.ts";
import type { Story } from "./moments/moment.ts";
import type { Needle } from "./search/needle.ts";

/** Searches every place at every moment of a story. A story that breaks off is a find: what comes after went unseen. */
export async function huntThrough(story: Story, onRow: (row: Row) => void): Promise<void> {
  let watched: readonly Needle[] = [];
  try {
    for await (const { name, facts, places, needles } of story.tell()) {
      watched = needles;
      for (const place of places) onRow(await huntIn(place, name, facts, needles));
    }
  } catch (error) {
    onRow({
      moment: story.name,
      place: "the story",
      items: 0,
      bytes: 0,
      expected: [],
      finds: [`broke off: ${whyOf(error, watched)}`],
    });
  }
}
