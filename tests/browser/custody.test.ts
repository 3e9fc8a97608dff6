import { describe, expect, it } from "vitest";
import type { Row } from "../custody/hunt.ts";
import { huntThrough } from "../custody/hunt-through.ts";
import { handedOver } from "../custody/moments/auto-configure.ts";
import { inFirefox } from "../custody/moments/firefox.ts";
import { guided } from "../custody/moments/guide.ts";
import type { Story } from "../custody/moments/moment.ts";
import { findsOf } from "../custody/report.ts";

/** Three of the stories of `npm run test:custody`, which has more of them. */
async function hunt(story: Story): Promise<readonly Row[]> {
  const rows: Row[] = [];
  await huntThrough(story, (row) => rows.push(row));
  return rows;
}

describe("Tokens, secrets, the password and names", () => {
  it("are nowhere but where they belong when the values are copied, forgotten, done with, and the browser closes", async () => {
    const rows = await hunt(handedOver);
    expect(findsOf(rows)).toEqual([]);
    expect(rows.length).toBeGreaterThan(70);
  });

  it("are nowhere but where they belong when the guide takes a secret, its worker dies and it starts over", async () => {
    const rows = await hunt(guided);
    expect(findsOf(rows)).toEqual([]);
    expect(rows.length).toBeGreaterThan(90);
  });

  it("are nowhere but where they belong in Firefox and its profile, up to a browser that is killed after Done", async () => {
    const rows = await hunt(inFirefox);
    expect(findsOf(rows)).toEqual([]);
    expect(rows.map(({ place }) => place)).toContain("profile: the extension's files");
    expect(rows.length).toBeGreaterThan(12);
  });
});
