/** Key in `storage.local` of the table of jobs (deferred-jobs.ts). */
export const jobsKey = "deferred-jobs";

/** Records that an older version kept on disk, and the copy of everything while they are taken off (former-records.ts). */
export const formerKeys = { local: ["inspection"], session: ["records-in-safety"] } as const;
