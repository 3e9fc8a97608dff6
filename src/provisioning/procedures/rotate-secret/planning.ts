import type { ApplicationRow, PasswordCredentialRow } from "../../../microsoft/graph/api.ts";
import type { Recipe } from "../../../recipe/recipe.ts";
import { defaultSettings } from "../../../recipe/settings.ts";
import { type Words, words } from "../../../words/index.ts";
import { stableHash } from "../../engine/stable-hash.ts";
import type { JournalRecord, JournalRun } from "../../model/journal-record.ts";
import { entriesIn, factOf, isDone, type OwnEntry } from "../../model/own-work.ts";
import type { ProcedurePlan } from "../../model/procedure-state.ts";
import type { RotationAsked, RotationVerb } from "../../model/rotation-state.ts";
import type { HeldRunSecret } from "../../model/vault.ts";
import { endOf, isFrom, secretTerms } from "../../steps/client-secret/terms.ts";
import type { Piece } from "../../steps/piece.ts";
import type { SecretTerms } from "../../steps/shapes.ts";
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
  /** Of the rotation's own run in the journal. */
  readonly id: string;
}

export interface RotationPlanning {
  readonly plan: ProcedurePlan<RotationVerb>;
  readonly pieces: readonly Piece<RotationAct, RotationVerb>[];
}

type One = Piece<RotationAct, RotationVerb>;

const piece = (
  line: Pick<One["line"], "id" | "does" | "text"> & Partial<Pick<One["line"], "because" | "notes">>,
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
          piece({
            id: "secret",
            does: "cannot-see",
            text: words("rotation.line.create", { name: nameOf(ground), until: "?" }),
            because: [words("rotation.unseen.app")],
          }),
        ]
      : asked.removes === null
        ? planNew(application, ground)
        : [planRemoval(asked.removes, application, ground)];
  const lines = pieces.map(({ line }) => line);
  return {
    plan: {
      id: stableHash({ asked, lines, acts: pieces.map(({ act }) => act) }),
      inspectedAt: new Date(found.inspectedAt).toISOString(),
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
  const { recipe, found, run, record } = ground;
  const name = nameOf(ground);
  const mine = ownRecord(ground);
  const old = secretsOf(application, secretMakingsOf(familyOf(run, record)))
    .filter(({ keyId }) => keyId !== mine?.keyId)
    .filter((credential) => !isFromRun(credential, ground.id, record))
    .map((credential) =>
      piece({
        id: `old:${credential.keyId}`,
        does: "keep",
        text: lineOf(credential),
        because: [words("rotation.keep.old")],
      }),
    );
  const check = piece(
    { id: "proof", does: "check", text: words("rotation.line.check", { vendor: recipe.vendor }) },
    { is: "prove" },
    { last: true },
  );
  if (mine !== null) {
    const text = words("rotation.line.made", { name: mine.displayName, until: mine.expiresAt.slice(0, 10) });
    return [piece({ id: "secret", does: "gone", text }), check, ...old];
  }
  const settings = { ...defaultSettings(recipe), secretDescription: name };
  const terms = secretTerms(settings, found.policy, found.inspectedAt);
  const until = typeof terms === "string" ? "?" : endOf(terms, found.inspectedAt, []).slice(0, 10);
  const text = words("rotation.line.create", { name, until });
  if (typeof terms === "string") {
    return [piece({ id: "secret", does: "keep", text, because: [words("rotation.keep.forbidden")] }), ...old];
  }
  return [piece({ id: "secret", does: "create", text }, { is: "make", terms }), check, ...old];
}

/**
 * The old secret goes only if this extension has made it, and only if another one that it has made and proved is on the
 * app and still valid: never both are gone.
 */
function planRemoval(keyId: string, application: ApplicationRow, ground: RotationGround): One {
  const { run, record, found } = ground;
  const family = familyOf(run, record);
  const credential = application.passwordCredentials.find((one) => one.keyId === keyId);
  const id = `old:${keyId}`;
  const makings = secretMakingsOf(family);
  if (credential === undefined) {
    const made = makings.find((entry) => factOf(entry, "keyId") === keyId);
    const until = made ? factOf(made, "endDateTime").slice(0, 10) : "?";
    const text = words("rotation.line.old", { name: made ? factOf(made, "secretName") : keyId, until });
    return piece({ id, does: "gone", text }, null, { entries: refs(made ? [made] : []) });
  }
  const mine = makings.filter((entry) => isFrom(entry, credential));
  const text = lineOf(credential);
  if (mine.length === 0) return piece({ id, does: "keep", text, because: [words("rotation.keep.stranger")] });
  const stays = family.some(
    ({ provedKeyId, undoneAt = null }) =>
      undoneAt === null &&
      provedKeyId !== undefined &&
      provedKeyId !== keyId &&
      application.passwordCredentials.some(
        (one) => one.keyId === provedKeyId && Date.parse(one.endDateTime ?? "") > found.inspectedAt,
      ),
  );
  if (!stays) return piece({ id, does: "keep", text, because: [words("rotation.keep.no-other")] });
  return piece(
    { id, does: "remove", text, notes: [words("rotation.note.removed")] },
    { is: "remove", applicationId: application.id, appId: application.appId, keyId },
    { last: true, entries: refs(mine) },
  );
}

/** The set-up, those whose work it has taken over, and its rotations. */
const familyOf = (run: JournalRun, { runs }: JournalRecord): readonly JournalRun[] => {
  const own = [run, ...runs.filter(({ takenOverBy }) => takenOverBy === run.id)];
  return [...own, ...runs.filter(({ rotates }) => own.some(({ id }) => id === rotates))];
};

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

const lineOf = ({ displayName, keyId, endDateTime }: PasswordCredentialRow): Words =>
  words("rotation.line.old", { name: displayName || keyId, until: (endDateTime ?? "").slice(0, 10) });
