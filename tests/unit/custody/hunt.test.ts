import { describe, expect, it } from "vitest";
import { huntIn, type Row } from "../../custody/hunt.ts";
import { huntThrough } from "../../custody/hunt-through.ts";
import type { Place } from "../../custody/places/place.ts";
import { closingLine, rowAsText, summary } from "../../custody/report.ts";
import { nothingYet } from "../../custody/rules.ts";
import type { Needle } from "../../custody/search/needle.ts";
import { searchTexts, type Text } from "../../custody/search/searched.ts";

const secret: Needle = {
  kind: "client secret",
  name: "client secret 1",
  value: "Kq8Q~x7Lw2.Zp_9vTn4RbYc6Ms1Hd3Gf5JkVeUoAi",
};

/** A place that is a list of texts. */
const placeWith = (texts: Text[], name: Place["name"] = "storage.local"): Place => ({
  name,
  look: async (matcher) => searchTexts(texts, matcher),
  async plant(canary) {
    texts.push({ where: "canary", text: canary });
    return ["canary"];
  },
  clean: async () => void texts.pop(),
});

describe("A hunt", () => {
  it("tells what is where it must not be, by name and fingerprint, and never the value", async () => {
    const row = await huntIn(placeWith([{ where: "setup", text: secret.value }]), "finished", nothingYet, [
      secret,
    ]);
    expect(row.finds).toEqual([expect.stringMatching(/^client secret 1 #[0-9a-f]{8} in setup$/)]);
    expect(rowAsText(row) + summary([row])).not.toContain(secret.value.slice(0, 8));
    expect(closingLine([row])).toBe("custody: 1 places searched, 1 finds");
  });

  it("finds nothing wrong with a secret that is held where it belongs", async () => {
    const place = placeWith([{ where: "secret", text: secret.value }], "storage.session");
    const row = await huntIn(place, "finished", { ...nothingYet, holdsSecret: true }, [secret]);
    expect(row).toMatchObject({ finds: [], expected: ["client secret"] });
  });

  it("tells when the same secret is still there after it was forgotten", async () => {
    const place = placeWith([{ where: "secret", text: secret.value }], "storage.session");
    const row = await huntIn(place, "forgotten", nothingYet, [secret]);
    expect(row.finds).toHaveLength(1);
  });

  it("tells when a passphrase is kept, though it may be on the screen", async () => {
    const passphrase: Needle = {
      kind: "passphrase",
      name: "proposed words",
      value: "one two three four five six",
    };
    const facts = { ...nothingYet, passphraseShown: true };
    const text = { where: "somewhere", text: `{"words":"${passphrase.value}"}` };
    const kept = await huntIn(placeWith([text]), "shown", facts, [passphrase]);
    expect(kept.finds).toEqual([expect.stringMatching(/^proposed words #[0-9a-f]{8} in somewhere$/)]);
    const shown = await huntIn(placeWith([text], "DOM of the extension's pages"), "shown", facts, [
      passphrase,
    ]);
    expect(shown).toMatchObject({ finds: [], expected: ["passphrase"] });
  });

  it("tells when what has to be there is missing", async () => {
    const row = await huntIn(
      placeWith([], "storage.session"),
      "finished",
      { ...nothingYet, holdsSecret: true },
      [secret],
    );
    expect(row.finds).toEqual(["no client secret, though one has to be there"]);
  });

  it("trusts no place that does not show what was planted in it", async () => {
    const blind: Place = { ...placeWith([]), look: async () => ({ found: [], items: 0, bytes: 0 }) };
    const row = await huntIn(blind, "finished", nothingYet, [secret]);
    expect(row.finds).toEqual(["blind: a planted value was not found in canary"]);
  });

  it("trusts no place that can't be searched, and does not quote a secret from the error", async () => {
    const broken: Place = {
      ...placeWith([]),
      look: async () => {
        throw new Error(`cannot read ${secret.value}`);
      },
    };
    const row = await huntIn(broken, "finished", nothingYet, [secret]);
    expect(row.finds).toEqual(["could not be searched: (the error quotes a secret)"]);
  });

  it("counts a story that breaks off as a find", async () => {
    const rows: Row[] = [];
    const story = {
      name: "run",
      async *tell() {
        yield { name: "run: start", facts: nothingYet, places: [placeWith([])], needles: [secret] };
        throw new Error("no button");
      },
    };
    await huntThrough(story, (row) => rows.push(row));
    expect(rows.map(({ finds }) => finds)).toEqual([[], ["broke off: no button"]]);
  });
});
