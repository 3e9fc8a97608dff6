import * as v from "valibot";
import { faultSchema } from "../scenario/fault-schema.ts";
import { latencyEntries } from "../scenario/network-schema.ts";
import { lagSchema, switchesSchema } from "../scenario/schema.ts";
import type { Switches, World } from "../world.ts";

const ms = v.pipe(v.number(), v.minValue(0, "must not be negative"));

const settingsSchema = v.strictObject({
  ...latencyEntries,
  lag: v.optional(lagSchema),
  flapping: v.optional(v.boolean()),
  switches: v.optional(switchesSchema),
  /** Replaces all faults; [] removes them. */
  faults: v.optional(v.array(faultSchema)),
  /** Addresses of users whose access tokens are revoked now. */
  revokeTokensOf: v.optional(v.array(v.string())),
});

const timeSchema = v.strictObject({ advanceMs: ms });

/** Settings that cannot be used; the message says which and why. */
export class SettingsError extends Error {
  override readonly name = "SettingsError";
}

function parse<Schema extends v.GenericSchema>(schema: Schema, input: unknown): v.InferOutput<Schema> {
  const result = v.safeParse(schema, input);
  if (result.success) return result.output;
  throw new SettingsError(
    result.issues.map((issue) => `${v.getDotPath(issue) ?? "(top level)"}: ${issue.message}`).join("\n"),
  );
}

/** Changes what is given and leaves the rest. @throws SettingsError; then nothing was changed. */
export function applySettings(world: World, input: unknown): void {
  const settings = parse(settingsSchema, input);
  const revoked = (settings.revokeTokensOf ?? []).map((name) => {
    const user = world.tenant.users.find((row) => row.userPrincipalName === name);
    if (!user) throw new SettingsError(`revokeTokensOf: the tenant has no user ${name}`);
    return user.id;
  });
  if (settings.latencyMs !== undefined) world.latency.ms = settings.latencyMs;
  if (settings.latencyOfHosts !== undefined) world.latency.ofHosts = settings.latencyOfHosts;
  if (settings.connectionMs !== undefined) world.latency.connectionMs = settings.connectionMs;
  if (settings.flapping !== undefined) world.replication.flapping = settings.flapping;
  if (settings.lag) Object.assign(world.replication.lag, defined(settings.lag));
  // The schema accepts only a switch's own values.
  if (settings.switches) Object.assign(world.switches, defined(settings.switches) as Partial<Switches>);
  if (settings.faults) {
    world.faults.clear();
    world.faults.add(...settings.faults);
  }
  for (const oid of revoked) world.tokens.revokeTokensOf(oid);
}

/** Moves the sandbox's time forward. @throws SettingsError */
export function applyTime(world: World, input: unknown): void {
  world.clock.advance(parse(timeSchema, input).advanceMs);
}

const defined = (values: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
