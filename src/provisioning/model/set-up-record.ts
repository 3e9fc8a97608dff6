import type { FinishedSetup } from "./finished-setup.ts";
import { type JournalEntry, readJournal, type WriteName } from "./journal-record.ts";
import { type MadePart, madePartsIn } from "./made-part.ts";
import { factOf, isDone, listOf, type OwnEntry, ownWorkIn } from "./own-work.ts";

/**
 * What a set-up consists of today, as far as this browser knows: the parts that were noted at its end, and of each the
 * journal's proof that this extension has created it, in that run or an earlier one. A new secret stands in for the first;
 * replaced ones that still work follow it.
 * @param raw the journal as it is stored.
 */
export function partsOfSetUp(
  setUp: Pick<
    FinishedSetup,
    "made" | "keyId" | "secretEndsAt" | "older" | "tenantId" | "clientId" | "dynamicsUrl"
  >,
  raw: unknown,
): readonly MadePart[] {
  const { record } = readJournal(raw);
  const parts = madePartsIn(setUp.made).flatMap((part) =>
    part.kind === "secret" ? secretsOf(part, setUp) : [part],
  );
  const made = ownWorkIn(record, setUp.tenantId).everMade;
  const id = (kind: MadePart["kind"]): string => parts.find((part) => part.kind === kind)?.id ?? "";
  const ids = {
    clientId: setUp.clientId,
    dynamicsUrl: setUp.dynamicsUrl,
    principal: id("service-principal"),
    user: id("application-user"),
  };
  return parts.map((part) => withProof(part, made, ids));
}

/** The secret of today, then those that it has replaced. */
function secretsOf(
  part: MadePart,
  { keyId, secretEndsAt, older = [] }: Pick<FinishedSetup, "keyId" | "secretEndsAt" | "older">,
): readonly MadePart[] {
  const today: MadePart =
    keyId === null || keyId === part.id
      ? part
      : // Its day is that of the new secret, which the notes tell.
        { ...part, id: keyId, origin: "created", at: null };
  const replaced = older.map(({ keyId: id, endsAt, theirs }): MadePart => {
    const own = id === part.id ? part : { ...part, id, origin: "created" as const, at: null };
    return {
      ...(theirs === undefined ? own : { ...own, name: theirs, origin: "before" }),
      endsAt,
      isReplaced: true,
    };
  });
  return [{ ...today, endsAt: secretEndsAt }, ...replaced];
}

type Ids = {
  readonly clientId: string;
  readonly dynamicsUrl: string;
  readonly principal: string;
  readonly user: string;
};

function withProof(part: MadePart, entries: readonly OwnEntry[], ids: Ids): MadePart {
  if (part.kind === "grant") return grantWithProof(part, entries, ids);
  if (part.origin === "created" && part.at !== null) return part;
  const proof = entries.find((entry) => creates(part, entry, ids));
  return proof ? { ...part, origin: "created", at: proof.outcome?.at ?? proof.at } : part;
}

function creates(part: MadePart, entry: OwnEntry, ids: Ids): boolean {
  const is = (write: WriteName, fact: string, value: string): boolean =>
    entry.write === write && value !== "" && factOf(entry, fact) === value;
  switch (part.kind) {
    case "application":
      return is("create-application", "appId", ids.clientId);
    case "secret":
      return is("create-application", "keyId", part.id) || is("add-secret", "keyId", part.id);
    case "service-principal":
      return (
        (is("create-service-principal", "id", part.id) && factOf(entry, "created") === "yes") ||
        (entry.write === "create-service-principal" && isCutOff(entry, ids))
      );
    case "application-user":
      return createsUser(entry, ids);
    case "role":
      return (
        (is("assign-role", "name", part.name) && factOf(entry, "userId") === ids.user) ||
        (createsUser(entry, ids) && listOf(entry, "roleNames").includes(part.name))
      );
    case "picture":
      return (
        is("set-image", "userId", ids.user) ||
        (createsUser(entry, ids) && factOf(entry, "withPicture") !== "")
      );
    case "grant":
      return false;
  }
}

/** A worker died over it: its answer is not noted, and the set-up has found and taken what it made. */
const isCutOff = (entry: OwnEntry, { clientId }: Ids): boolean =>
  !isDone(entry) && clientId !== "" && factOf(entry, "appId") === clientId;

const createsUser = (entry: OwnEntry, ids: Ids): boolean =>
  entry.write === "create-user" &&
  (isDone(entry)
    ? ids.user !== "" && factOf(entry, "id") === ids.user
    : isCutOff(entry, ids) && entry.organizationUrl === ids.dynamicsUrl);

function grantWithProof(part: MadePart, entries: readonly OwnEntry[], { principal }: Ids): MadePart {
  const grants = entries.filter(
    (entry) =>
      (entry.write === "create-grant" || entry.write === "extend-grant") &&
      principal !== "" &&
      factOf(entry, "clientId") === principal,
  );
  const givenBy = (scope: string): JournalEntry | undefined =>
    grants.find(({ intent }) => [intent.scopes, intent.added].flat().includes(scope));
  const scopes = (part.scopes ?? []).map((scope) =>
    scope.origin === "before" && givenBy(scope.name) ? { ...scope, origin: "created" as const } : scope,
  );
  const isNew = scopes.every(({ origin }) => origin === "created");
  const first = scopes.flatMap(({ name }) => givenBy(name) ?? [])[0];
  if (scopes.every(({ origin }) => origin === "before")) return part;
  return {
    ...part,
    scopes,
    origin: isNew ? "created" : "changed",
    at: part.at ?? first?.outcome?.at ?? first?.at ?? null,
  };
}
