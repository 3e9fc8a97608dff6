import type { Credentials, SecretRecord } from "../../credentials/credentials.ts";
import type { SetupResult } from "./setup-state.ts";

/** Names one record that a run owns: of that run, that application, that secret and that organization. */
export interface RunSecretName {
  readonly owner: "run";
  /** The run that made the secret or took it over. */
  readonly runId: string;
  readonly clientId: string;
  readonly keyId: string;
  /** Organization URL without a trailing slash. */
  readonly dynamicsUrl: string;
}

/** Names the one record that the guide owns. */
export interface GuideSecretName {
  readonly owner: "guide";
}

export type SecretName = RunSecretName | GuideSecretName;

export interface RunSecret extends RunSecretName, SecretRecord, Credentials {}

/** What the guide has captured. The other three values may still be missing. */
export interface GuideSecret extends GuideSecretName {
  readonly clientSecret: string;
  /** When it was captured, ISO 8601. */
  readonly at: string;
  /** null: captured on a page or pasted, and Microsoft's id of it is not known. */
  readonly keyId: string | null;
  readonly tenantId: string | null;
  /** The application that the secret is for. */
  readonly clientId: string | null;
  readonly dynamicsUrl: string | null;
}

/** A record as the vault holds it. */
export type HeldSecret = HeldRunSecret | HeldGuideSecret;
export type HeldRunSecret = RunSecret & Proved;
export type HeldGuideSecret = GuideSecret & Proved;

interface Proved {
  /** When exactly these four values were proved to work, ISO 8601; null: not, or one of them has changed since. */
  readonly provedAt: string | null;
}

export type RecordOf<Name extends SecretName> = Name extends RunSecretName ? HeldRunSecret : HeldGuideSecret;

/** What may be known of a record: everything but the secret's value. */
export type KnownSecret =
  | Omit<HeldRunSecret, "clientSecret">
  /** `hint`: the first three characters, which Microsoft Graph shows of every secret as well. */
  | (Omit<HeldGuideSecret, "clientSecret"> & { readonly hint: string });

/** Records of one owner: the guide's, or those of a run, or of a run those of one secret. */
export type Owned =
  | GuideSecretName
  | { readonly owner: "run"; readonly runId: string; readonly keyId?: string };

/**
 * The browser's memory for client secrets; `storage.session` in the extension. Each record has an owner. Nobody
 * replaces or forgets the record of another owner, and whoever reads names the record and gets that one or null.
 */
export interface Vault {
  /**
   * Keeps a record, in the place of one with the same name only. A proof stays only if all four values stay.
   * @throws when the browser does not store it.
   */
  put(record: RunSecret | GuideSecret): Promise<void>;
  get<Name extends SecretName>(name: Name): Promise<RecordOf<Name> | null>;
  /** All records without their values, the oldest first. */
  known(): Promise<readonly KnownSecret[]>;
  /**
   * Notes that these four values work.
   * @returns false when the record is gone or one of its values is another by now; then nothing is noted.
   */
  proved(name: SecretName, values: Credentials): Promise<boolean>;
  forget(which: Owned): Promise<void>;
  /** Key ids of secrets whose value a page has got. Somebody may use them, so no run removes one as lost. */
  handedOver(): Promise<readonly string[]>;
}

/** Whether a record is the one that is named. */
export function isNamed(record: HeldSecret | KnownSecret, name: SecretName): boolean {
  if (record.owner === "guide" || name.owner === "guide") return record.owner === name.owner;
  return (
    record.runId === name.runId &&
    record.clientId === name.clientId &&
    record.keyId === name.keyId &&
    record.dynamicsUrl === name.dynamicsUrl
  );
}

export const nameOfRecord = ({
  owner,
  runId,
  clientId,
  keyId,
  dynamicsUrl,
}: RunSecretName): RunSecretName => ({
  owner,
  runId,
  clientId,
  keyId,
  dynamicsUrl,
});

/**
 * Names the record that a result speaks of; null where the result has no secret to hand over.
 * @param runId the id of the set-up whose result it is.
 */
export function secretNameOf(
  runId: string,
  { clientId, dynamicsUrl, secret }: Pick<SetupResult, "clientId" | "dynamicsUrl" | "secret">,
): RunSecretName | null {
  return secret && { owner: "run", runId, clientId, keyId: secret.keyId, dynamicsUrl };
}

/** The four values of a record; null while the guide has not got all of them. */
export function credentialsOf(record: HeldSecret): Credentials | null {
  const { dynamicsUrl, tenantId, clientId, clientSecret } = record;
  return dynamicsUrl === null || tenantId === null || clientId === null
    ? null
    : { dynamicsUrl, tenantId, clientId, clientSecret };
}
