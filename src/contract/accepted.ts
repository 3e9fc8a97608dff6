/** The input of a command that needs none. */
export type Nothing = Readonly<Record<string, never>>;

/** Whether a command was taken; what comes of it shows in the stored state. */
export type Accepted = { readonly accepted: true } | { readonly accepted: false; readonly reason: string };
