import type { GuideRecord } from "./guide-record.ts";

/** The record as the manual procedure has it, whatever is led through now. */
export function asVendorTask(record: GuideRecord): GuideRecord {
  const { progress, aside } = record;
  return progress.task === "sign-in-app" && aside !== null
    ? { ...record, on: false, progress: aside }
    : record;
}
