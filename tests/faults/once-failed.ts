import type { Schedule } from "./schedule.ts";

/** Schedules that once broke a promise, smallest form, with what was wrong. */
export const onceFailed: readonly { readonly why: string; readonly schedule: Schedule }[] = [
  {
    why: "a secret whose value went with the browser before the app had replicated was left behind",
    schedule: {
      ground: 10,
      switches: {},
      strikes: [{ at: 19, fate: "kill-after", browserClosed: true }],
    },
  },
  {
    why: "a logo that was not set was not told",
    schedule: { ground: 0, switches: {}, strikes: [{ at: 18, fate: "429", browserClosed: false }] },
  },
];
