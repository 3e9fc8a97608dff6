import type { Schedule } from "./schedule.ts";

/** Schedules that once broke a promise, smallest form, with what was wrong. */
export const onceFailed: readonly { readonly why: string; readonly schedule: Schedule }[] = [];
