import { describe, expect, it } from "vitest";
import { finishedSetups } from "../../../bench/growth/finished-setups.ts";
import { finishedSetupsIn } from "../../../src/contract/finished-record.ts";
import { isEndNews } from "../../../src/provisioning/model/secret-ends.ts";

describe("many finished set-ups", () => {
  const now = new Date("2027-01-01T00:00:00Z");
  const list = finishedSetups(1_000, now);

  it("are all read from storage as they are: no limit and no check leaves one out", () => {
    expect(finishedSetupsIn(JSON.parse(JSON.stringify(list)))).toEqual(list);
    expect(new Set(list.map(({ runId }) => runId)).size).toBe(1_000);
    expect(new Set(list.map(({ dynamicsUrl }) => dynamicsUrl)).size).toBe(1_000);
  });

  it("have nothing to tell about the ends of their secrets", () => {
    expect(list.filter((one) => isEndNews(one, now.getTime()))).toEqual([]);
  });
});
