import { convertIcsCalendar } from "ts-ics";
import { describe, expect, it } from "vitest";
import { fileName } from "../../../popup/hand-off/save-file.ts";
import { calendarFile } from "../../../popup/record/calendar.ts";
import { endMilestones } from "../../../src/provisioning/model/secret-ends.ts";

const hourMs = 60 * 60_000;
const event = {
  key: "0d6c3f0e-key",
  endsAt: "2028-11-29T23:30:00Z",
  summary: "TextUs: the client secret for Ä, B; and C ends",
  description: "Create a new secret.\nGive it to TextUs, please; it is needed. ".repeat(4).trim(),
  product: "TextUs Setup",
  now: new Date("2026-11-29T10:00:00Z"),
};
const file = calendarFile(event);
const hoursOf = ({ before = true, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0 }) =>
  (before ? 1 : -1) * (weeks * 168 + days * 24 + hours + minutes / 60 + seconds / 3600);

describe("a calendar file, read by another program", () => {
  const [read, ...others] = convertIcsCalendar(undefined, file).events ?? [];

  it("has one whole day, the one on which the secret expires, in every time zone", () => {
    expect(others).toEqual([]);
    expect(read?.start.type).toBe("DATE");
    expect(read?.start.date.toISOString().slice(0, 10)).toBe("2028-11-29");
    expect(file).toContain("\r\nDTSTART;VALUE=DATE:20281129\r\n");
  });

  it("says what expires and what to do, with every character as it is", () => {
    expect(read?.summary).toBe(event.summary);
    expect(read?.description).toBe(event.description);
    expect(read?.uid).toBe("0d6c3f0e-key@secret-end");
  });

  it("reminds at nine in the morning, 60, 30, 14, 7 days and 1 day before", () => {
    const hours = (read?.alarms ?? []).map(({ trigger }) =>
      trigger.type === "relative" ? hoursOf(trigger.value) : Number.NaN,
    );
    expect(hours).toEqual(endMilestones.map((days) => days * 24 - 9));
    const [first = 0] = hours;
    expect(new Date(Date.parse("2028-11-29T00:00:00Z") - first * hourMs).toISOString()).toBe(
      "2028-09-30T09:00:00.000Z",
    );
  });

  it("has lines that every reader takes: CRLF, 75 bytes at most, no duration of days with a T and nothing after it", () => {
    const lines = file.split("\r\n");
    expect(lines.at(-1)).toBe("");
    expect(lines.filter((line) => line.includes("\n"))).toEqual([]);
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(lines.filter((line) => line.startsWith("TRIGGER") && /T$/.test(line))).toEqual([]);
  });
});

describe("a file's name", () => {
  it.each([
    ["TextUs contoso.crm4.dynamics.com", "textus-contoso.crm4.dynamics.com.ics"],
    ["TextUs: a/b%c\\d", "textus-a-b-c-d.ics"],
    ["Müller & Söhne", "muller-sohne.ics"],
    [".. ..", ".ics"],
    ["x".repeat(300), `${"x".repeat(80)}.ics`],
  ])("of %j is one that both browsers take as it is", (of, name) => {
    expect(fileName(of, ".ics")).toBe(name);
  });
});
