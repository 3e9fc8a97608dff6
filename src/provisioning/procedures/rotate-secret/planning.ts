import { stableHash } from "../../../ground/stable-hash.ts";
import type { ApplicationRow, PasswordCredentialRow } from "../../../microsoft/graph/api.ts";
import type { Recipe } from "../../../recipe/recipe.ts";
import { defaultSettings } from "../../../recipe/settings.ts";
import { type Words, words } from "../../../words/index.ts";
import { familyOf } from "../../model/family.ts";
import type { JournalRecord, JournalRun } from "../../model/journal-record.ts";
import {
  entriesIn,
  factOf,
  isDone,
  listOf,
  type OwnEntry,
  type OwnWork,
  ownWorkIn,
} from "../../model/own-work.ts";
import type { ProcedurePlan } from "../../model/procedure-state.ts";
import type { RotationAsked, RotationVerb } from "../../model/rotation-state.ts";
import type { HeldRunSecret } from "../../model/vault.ts";
import { isOwn } from "../../steps/application/own.ts";
import { endOf, isFrom, lostSecrets, secretTerms } from "../../steps/client-secret/terms.ts";
import type { Piece } from "../../steps/piece.ts";
import type { SecretTerms } from "../../steps/shapes.ts";
import { judgeWaysIn } from "../../steps/ways-in.ts";
import type { RotationFound } from "./inspection.ts";

export type RotationAct =
  | { readonly is: "make"; readonly terms: SecretTerms }
  | { readonly is: "prove" }
  | { readonly is: "remove"; readonly applicationId: string; readonly appId: string; readonly keyId: string };

export interface RotationGround {
  readonly recipe: Recipe;
  readonly asked: RotationAsked;
  readonly found: RotationFound;
  /** The set-up. */
  readonly run: JournalRun;
  readonly record: JournalRecord;
  /** Of the administrator, who is no stranger among the owners. */
  readonly username: string;
  /** Of the rotation's own run in the journal. */
  readonly id: string;
  /** Names of other environments that were connected with the secret that is to go, or with one that is not known. */
  readonly sharedWith: readonly string[];
}

export interface RotationPlanning {
  readonly plan: ProcedurePlan<RotationVerb>;
  readonly pieces: readonly RotationPiece[];
}

export type RotationPiece = Piece<RotationAct, RotationVerb>;
type One = RotationPiece;

/** @param line without what the most lines have in common */
export const rotationPiece = (
  line: Pick<One["line"], "id" | "does" | "text"> & Partial<Pick<One["line"], "step" | "because" | "notes">>,
  act: RotationAct | null = null,
  rest: Partial<Pick<One, "entries" | "last">> = {},
): One => ({
  line: { step: "client-secret", acts: act !== null, because: [], notes: [], ...line },
  act,
  entries: [],
  ...rest,
});

/** What is made, what is removed and what stays. Pure: the same ground makes the same plan. */
export function planRotation(ground: RotationGround): RotationPlanning {
  const { asked, found } = ground;
  const { application } = found;
  const pieces =
    application === null
      ? [
          rotationPiece({
            id: "secret",
            does: "cannot-see",
            text: words("rotation.line.create", { name: nameOf(ground), until: "?" }),
            because: [words("rotation.unseen.app")],
          }),
        ]
      : asked.removes === null
        ? planNew(application, ground)
        : [planRemoval(asked.removes, application, ground)];
  return rotationPlanning(asked, found.inspectedAt, pieces);
}

/** @param inspectedAt ms since the epoch */
export function rotationPlanning(
  asked: RotationAsked,
  inspectedAt: number,
  pieces: readonly RotationPiece[],
): RotationPlanning {
  const lines = pieces.map(({ line }) => line);
  return {
    plan: {
      id: stableHash({ asked, lines, acts: pieces.map(({ act }) => act) }),
      inspectedAt: new Date(inspectedAt).toISOString(),
      lines,
      changes: lines.filter(({ acts }) => acts).length,
    },
    pieces,
  };
}

/** The record that this very rotation has put into the vault, and of which the tenant has the secret. */
export const ownRecord = ({
  id,
  found: { held, application },
}: Pick<RotationGround, "id" | "found">): Omit<HeldRunSecret, "clientSecret"> | null =>
  held.find(
    (known): known is Omit<HeldRunSecret, "clientSecret"> =>
      known.owner === "run" && known.runId === id && known.clientId === application?.appId,
  ) ?? null;

const nameOf = ({ recipe, run }: RotationGround): string =>
  secretMakingsOf([run])
    .map((entry) => factOf(entry, "secretName"))
    .at(-1) ?? recipe.secret.displayName;

function planNew(application: ApplicationRow, ground: RotationGround): readonly One[] {
  const { found, run, record } = ground;
  const name = nameOf(ground);
  const mine = ownRecord(ground);
  const lost = lostSecrets(
    application.passwordCredentials,
    unprovedWork(run, record, ground.id),
    found.known,
  ).map(({ keyId }) => keyId);
  const old = secretsOf(application, secretMakingsOf(familyOf(run, record)))
    .filter(({ keyId }) => keyId !== mine?.keyId && !lost.includes(keyId))
    .filter((credential) => !isFromRun(credential, ground.id, record))
    .map((credential) =>
      rotationPiece({
        id: `old:${credential.keyId}`,
        does: "keep",
        text: lineOf(credential),
        because: [words("rotation.keep.old")],
      }),
    );
  const notes = [...(lost.length > 0 ? [words("plan.client-secret.lost")] : []), ...othersOn(ground)];
  return [...newSecret(name, mine, notes, ground), ...old];
}

/**
 * The lines of a secret that is made and proved, or of one that this very rotation has made already.
 * @param mine what the vault has of it. @param notes on the line of the secret
 */
export function newSecret(
  name: string,
  mine: ReturnType<typeof ownRecord>,
  notes: readonly Words[],
  { recipe, found }: Pick<RotationGround, "recipe" | "found">,
): readonly RotationPiece[] {
  const check = rotationPiece(
    { id: "proof", does: "check", text: words("rotation.line.check", { vendor: recipe.vendor }) },
    { is: "prove" },
    { last: true },
  );
  if (mine !== null) {
    const text = words("rotation.line.made", { name: mine.displayName, until: mine.expiresAt.slice(0, 10) });
    return [rotationPiece({ id: "secret", does: "gone", text, notes }), check];
  }
  const settings = { ...defaultSettings(recipe), secretDescription: name };
  const terms = secretTerms(settings, found.policy, found.inspectedAt);
  const until = typeof terms === "string" ? "?" : endOf(terms, found.inspectedAt, []).slice(0, 10);
  const text = words("rotation.line.create", { name, until });
  if (typeof terms === "string") {
    const because = [
      words(terms === "secrets-forbidden" ? "rotation.keep.forbidden" : "rotation.keep.too-short"),
    ];
    return [rotationPiece({ id: "secret", does: "keep", text, because })];
  }
  return [rotationPiece({ id: "secret", does: "create", text, notes }, { is: "make", terms }), check];
}

/** Who else gets in to the application, a sentence each: a new secret alone keeps nobody else out. */
function othersOn({ found: { application, waysIn }, run, record, username }: RotationGround) {
  if (application === null || waysIn === null) return [];
  const own = ownWorkIn(record, run.tenantId);
  const { warnings, additions } = judgeWaysIn(waysIn, application, { own, username });
  return [...warnings, ...(isOwn(application, own) ? additions : [])];
}

/**
 * Secrets that rotations have made and not proved: this one, and those that were stopped before. Nobody knows the value
 * of one that is in no vault and was never handed over.
 */
export function unprovedWork(run: JournalRun, record: JournalRecord, id: string): OwnWork {
  const own = ownWorkIn(record, run.tenantId);
  const runIds = familyOf(run, record)
    .filter(
      (one) => one.id === id || ((one.rotates ?? one.byHand) !== undefined && one.provedKeyId === undefined),
    )
    .map((one) => one.id);
  return { ...own, entries: own.everMade.filter(({ runId }) => runIds.includes(runId)) };
}

/**
 * The old secret goes only if this extension has made it, or the set-up was made by hand and had it, and only if another
 * one that this extension has made and proved is on the app and still valid: never both are gone.
 */
function planRemoval(keyId: string, application: ApplicationRow, ground: RotationGround): One {
  const { run, record, found, sharedWith } = ground;
  const family = familyOf(run, record);
  const credential = application.passwordCredentials.find((one) => one.keyId === keyId);
  const id = `old:${keyId}`;
  const makings = secretMakingsOf(family);
  if (credential === undefined) {
    const made = makings.find((entry) => factOf(entry, "keyId") === keyId);
    const until = made ? factOf(made, "endDateTime").slice(0, 10) : "?";
    const text = words("rotation.line.old", { name: made ? factOf(made, "secretName") : keyId, until });
    return rotationPiece({ id, does: "gone", text }, null, { entries: refs(made ? [made] : []) });
  }
  const mine = makings.filter((entry) => isFrom(entry, credential));
  const text = lineOf(credential);
  const theirs = mine.length === 0;
  if (theirs && !wasThereBefore(keyId, run))
    return rotationPiece({ id, does: "keep", text, because: [words("rotation.keep.stranger")] });
  const proved = family.flatMap(({ provedKeyId, undoneAt = null }) =>
    undoneAt === null && provedKeyId !== undefined && provedKeyId !== keyId ? [provedKeyId] : [],
  );
  const staying = application.passwordCredentials.filter(
    (one) => proved.includes(one.keyId) && Date.parse(one.endDateTime ?? "") > found.inspectedAt,
  );
  if (staying.length === 0)
    return rotationPiece({ id, does: "keep", text, because: [words("rotation.keep.no-other")] });
  // A value that is in no memory may never have been handed over.
  const isAtHand = staying.some((one) => found.held.some((held) => held.keyId === one.keyId));
  const notes = [
    words(theirs ? "by-hand.note.removed" : "rotation.note.removed"),
    ...sharedWith.map((environment) => words("rotation.note.shared", { environment })),
    ...(isAtHand ? [] : [words("rotation.note.value-gone")]),
  ];
  return rotationPiece(
    { id, does: "remove", text, notes },
    { is: "remove", applicationId: application.id, appId: application.appId, keyId },
    { last: true, entries: refs(mine) },
  );
}

/**
 * Whether a secret was on an app that was set up by hand when its new one was made: then it may be what the new one is
 * for. What others have added since is theirs.
 */
const wasThereBefore = (keyId: string, run: JournalRun): boolean =>
  run.byHand === true &&
  secretMakingsOf([run]).some((making) => listOf(making, "knownKeyIds").includes(keyId));

const secretMakingsOf = (runs: readonly JournalRun[]): readonly OwnEntry[] =>
  runs
    .flatMap(entriesIn)
    .filter(
      ({ write, outcome }) =>
        (write === "create-application" || write === "add-secret") && outcome?.is !== "failed",
    )
    .filter((entry) => factOf(entry, "endDateTime") !== "");

const secretsOf = (
  { passwordCredentials }: ApplicationRow,
  makings: readonly OwnEntry[],
): readonly PasswordCredentialRow[] =>
  passwordCredentials.filter((credential) => makings.some((entry) => isFrom(entry, credential)));

const isFromRun = (credential: PasswordCredentialRow, id: string, { runs }: JournalRecord): boolean =>
  secretMakingsOf(runs.filter((run) => run.id === id)).some((entry) => isFrom(entry, credential));

const refs = (entries: readonly OwnEntry[]): One["entries"] =>
  entries.filter(isDone).map(({ runId, number }) => ({ runId, number }));

export const lineOf = ({ displayName, keyId, endDateTime }: PasswordCredentialRow): Words =>
  words("rotation.line.old", { name: displayName || keyId, until: (endDateTime ?? "").slice(0, 10) });
