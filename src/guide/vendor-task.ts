import type { GuideRecord } from "./guide-record.ts";

/** The record with the manual procedure as its task, whatever the current task is. */
export function asVendorTask(record: GuideRecord): GuideRecord {
  const { progress, aside } = record;
  return progress.task === "sign-in-app" && aside !== null
    ? { ...record, on: false, progress: aside }
    : record;
}
