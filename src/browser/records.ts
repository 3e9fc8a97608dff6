import * as v from "valibot";
import type { HeldSecret } from "../provisioning/ports.ts";
import type { SetupPhase, SetupState } from "../provisioning/setup-state.ts";

const phases: readonly SetupPhase[] = [
  "start",
  "signing-in",
  "choosing-environment",
  "needs-host",
  "inspecting",
  "planned",
  "running",
  "paused",
  "finished",
];

const stateSchema = v.looseObject({
  version: v.literal(1),
  id: v.string(),
  phase: v.picklist(phases),
  environments: v.array(v.unknown()),
  progress: v.array(v.unknown()),
});

/**
 * The set-up as it was stored. Only the version and the frame are checked: the rest was written by this
 * extension, to storage that no one else can write.
 * @throws when it is of another version.
 */
export function parseSetupState(raw: unknown): SetupState {
  return v.parse(stateSchema, raw) as unknown as SetupState;
}

const secretSchema = v.object({
  runId: v.string(),
  keyId: v.string(),
  displayName: v.string(),
  expiresAt: v.string(),
  dynamicsUrl: v.string(),
  tenantId: v.string(),
  clientId: v.string(),
  clientSecret: v.string(),
});

/** @throws when something is missing; the error names members, never their values. */
export function parseHeldSecret(raw: unknown): HeldSecret {
  const parsed = v.safeParse(secretSchema, raw, { abortEarly: true });
  if (!parsed.success) throw new Error("not a held secret");
  return parsed.output;
}

const stringsSchema = v.record(v.string(), v.string());

export const parseStrings = (raw: unknown): Readonly<Record<string, string>> => v.parse(stringsSchema, raw);

/** For records whose reader checks them itself. */
export const asStored = (raw: unknown): unknown => raw;
