import * as v from "valibot";
import type { HeldSecret } from "../provisioning/model/ports.ts";

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
