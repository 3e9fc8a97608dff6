import * as v from "valibot";
import type { HeldSecret } from "../provisioning/model/vault.ts";

const text = v.string();
const provedAt = v.nullable(text);
const secretSchema = v.variant("owner", [
  v.object({
    owner: v.literal("run"),
    runId: text,
    keyId: text,
    displayName: text,
    expiresAt: text,
    dynamicsUrl: text,
    tenantId: text,
    clientId: text,
    clientSecret: text,
    provedAt,
  }),
  v.object({
    owner: v.literal("guide"),
    clientSecret: text,
    at: text,
    keyId: v.nullable(text),
    dynamicsUrl: v.nullable(text),
    tenantId: v.nullable(text),
    clientId: v.nullable(text),
    provedAt,
  }),
]);

/** The vault's records that can be read; a damaged one does not take the others with it. @throws when it is no list. */
export const parseHeldSecrets = (raw: unknown): readonly HeldSecret[] =>
  v.parse(v.array(v.unknown()), raw).filter((record): record is HeldSecret => v.is(secretSchema, record));

const handOverSchema = v.array(v.object({ keyId: text, at: text }));

/** A secret whose value a page has got: its id and when, ISO 8601. */
export type HandOver = v.InferOutput<typeof handOverSchema>[number];

/** @throws when it is not a list of hand-overs. */
export const parseHandOvers = (raw: unknown): readonly HandOver[] => v.parse(handOverSchema, raw);

const stringsSchema = v.record(v.string(), v.string());

export const parseStrings = (raw: unknown): Readonly<Record<string, string>> => v.parse(stringsSchema, raw);

/** For records whose reader checks them itself. */
export const asStored = (raw: unknown): unknown => raw;
