import * as v from "valibot";
import type { CommandName, Commands } from "./commands.ts";

/** What names a thing: a GUID, an address, an id of ours. */
export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

/** An object with these members and no others. A list would pass for an object without members. */
export const exactly = <T extends v.ObjectEntries>(members: T) =>
  v.pipe(
    v.custom<Record<string, unknown>>((input) => !Array.isArray(input)),
    v.strictObject(members),
  );
export const nothing = exactly({});

export const secretName = v.union([
  exactly({ owner: v.literal("run"), runId: id, clientId: id, keyId: id, dynamicsUrl: id }),
  exactly({ owner: v.literal("guide") }),
]);

/** What some commands may carry. */
export type InputsOf<Name extends CommandName> = {
  readonly [N in Name]: v.GenericSchema<unknown, Commands[N]["input"]>;
};

/**
 * Commands that read what is stored and change nothing in a tenant. They are answered at once, whatever else a worker
 * has to take up or to load, and this file knows nothing of what they need not know.
 */
export const readInputs = {
  "options.get": nothing,
  "credentials.held": nothing,
  "credentials.get": secretName,
  "log.recent": nothing,
} satisfies Partial<InputsOf<CommandName>>;

export type ReadName = keyof typeof readInputs;
