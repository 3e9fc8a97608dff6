import type { Recipe } from "../../../recipe/recipe.ts";
import { type Words, words } from "../../../words/index.ts";
import type { OwnWork } from "../../model/own-work.ts";
import type { RotationAsked } from "../../model/rotation-state.ts";
import { lostSecrets } from "../../steps/client-secret/terms.ts";
import { blindness } from "../../steps/undo-pieces.ts";
import { type SeenApplication, userIn } from "../../steps/undo-step.ts";
import { judgeWaysIn, offOf, signsInHere } from "../../steps/ways-in.ts";
import type { ByHandFound } from "./by-hand-inspection.ts";
import { lackingIn } from "./by-hand-lacking.ts";
import {
  lineOf,
  newSecret,
  ownRecord,
  type RotationPiece,
  type RotationPlanning,
  rotationPiece,
  rotationPlanning,
} from "./planning.ts";

export interface ByHandGround {
  readonly asked: RotationAsked;
  /** Of the rotation's own run in the journal. */
  readonly id: string;
  readonly recipe: Recipe;
  readonly found: ByHandFound;
  /** What such work has made on the app and not proved: lost, unless its value is held. */
  readonly own: OwnWork;
  /** All that this extension has made in the tenant. */
  readonly ours: OwnWork;
  /** Of the administrator, who is no stranger among the owners. */
  readonly username: string;
  /** Whether Home has it already, with what it needs. */
  readonly isOnHome: boolean;
}

/**
 * What the app really is, what keeps a new secret from working, the secret, and those that are there: they stay. Pure:
 * the same ground makes the same plan.
 */
export function planByHand(ground: ByHandGround): RotationPlanning {
  const { asked, found } = ground;
  const { app } = found;
  const pieces = app === null || app === "absent" ? [unseen(ground)] : seen(app, ground);
  return rotationPlanning(asked, found.inspectedAt, pieces);
}

const unseen = ({ found: { app, clientId } }: ByHandGround): RotationPiece =>
  rotationPiece({
    id: "app",
    step: "application",
    does: "cannot-see",
    text: words("by-hand.line.unseen", { id: clientId }),
    because: [words(app === null ? "rotation.unseen.app" : "by-hand.unseen.absent")],
  });

function seen(app: SeenApplication, ground: ByHandGround): readonly RotationPiece[] {
  const { found, own, recipe } = ground;
  const mine = ownRecord(ground);
  const lost = lostSecrets(app.row.passwordCredentials, own, found.known).map(({ keyId }) => keyId);
  const obstacles = obstaclesTo(app, ground);
  const old = app.row.passwordCredentials
    .filter(({ keyId }) => keyId !== mine?.keyId && !lost.includes(keyId))
    .map((credential) =>
      rotationPiece({
        id: `old:${credential.keyId}`,
        does: "keep",
        text: lineOf(credential),
        because: [words("by-hand.keep.old")],
      }),
    );
  const notes = lost.length > 0 ? [words("plan.client-secret.lost")] : [];
  const secret = newSecret(recipe.secret.displayName, mine, notes, ground);
  const blocked = rotationPiece({
    id: "secret",
    does: "keep",
    text: words("by-hand.line.no-secret"),
    because: obstacles,
  });
  return [...whose(app, ground), userPiece(found), ...(obstacles.length > 0 ? [blocked] : secret), ...old];
}

/** Whose the app is, and in lines of their own who else gets in to it. */
function whose(
  { row, waysIn }: SeenApplication,
  { found, ours, recipe, username }: ByHandGround,
): readonly RotationPiece[] {
  const { facts } = judgeWaysIn(waysIn, row, { own: ours, username });
  const alarming = facts.filter((fact) => fact.alarming).map(({ text }) => text);
  const plain = facts.filter((fact) => !fact.alarming).map(({ text }) => text);
  const lacking = lackingIn(found, recipe);
  return [
    rotationPiece({
      id: "app",
      step: "application",
      does: "keep",
      text: words("by-hand.line.app", { name: row.displayName }),
      because: [
        words("by-hand.app.facts", { id: row.appId, created: row.createdDateTime?.slice(0, 10) ?? "?" }),
        ...plain,
      ],
      notes:
        lacking.length > 0
          ? [words("by-hand.app.lacking", { vendor: recipe.vendor, names: lacking.join(", ") })]
          : [],
    }),
    ...(alarming.length > 0
      ? [
          rotationPiece({
            id: "others",
            step: "application",
            does: "attend",
            text: words("check.line.others"),
            because: alarming,
          }),
        ]
      : []),
  ];
}

function userPiece({ organization, environment, clientId }: ByHandFound): RotationPiece {
  const url = environment.url ?? "";
  const subject = {
    id: "user",
    step: "application-user",
    text: words("by-hand.line.user", { environment: environment.displayName }),
  } as const;
  if (organization.blind !== null) {
    const why = words(blindness[organization.blind], { url, why: organization.why ?? "" });
    return rotationPiece({ ...subject, does: "cannot-see", because: [why] });
  }
  const user = userIn(organization, clientId);
  const roles = user?.roles.map(({ name }) => name).sort() ?? [];
  return rotationPiece({
    ...subject,
    does: "keep",
    because: [
      user === null
        ? words("by-hand.user.none")
        : roles.length === 0
          ? words("by-hand.user.no-roles")
          : words("by-hand.user.roles", { count: roles.length, names: roles.join(", ") }),
    ],
  });
}

/** Why a new secret would not work, or is not wanted here; each a sentence. */
function obstaclesTo(
  { waysIn, principal }: SeenApplication,
  { found, isOnHome }: ByHandGround,
): readonly Words[] {
  const { organization, clientId } = found;
  const off = offOf(waysIn);
  const user = userIn(organization, clientId);
  return [
    ...(isOnHome ? [words("by-hand.obstacle.on-home")] : []),
    ...(off === null ? [] : [words(`ways-in.${off}`)]),
    ...(signsInHere(waysIn) ? [] : [words("ways-in.sign-in-off")]),
    ...(principal === "absent" ? [words("by-hand.obstacle.no-principal")] : []),
    ...(organization.blind === null && user === null ? [words("by-hand.obstacle.no-user")] : []),
    ...(user?.isDisabled === true ? [words("by-hand.obstacle.user-off")] : []),
  ];
}
