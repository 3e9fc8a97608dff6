import type { ApplicationRow } from "../../../microsoft/graph/api.ts";
import type { WaysInRow } from "../../../microsoft/ways-in-row.ts";
import { type WordId, words } from "../../../words/index.ts";
import type { OwnWork } from "../../model/own-work.ts";
import type { ChoiceFact, PlanQuestion } from "../../model/plan.ts";
import { secretsOfOthers } from "../others.ts";
import type { ApplicationFound } from "../shapes.ts";
import type { Situation } from "../step.ts";
import { seemsUnableToRegister } from "../tenant/directory-roles.ts";
import { judgeWaysIn } from "../ways-in.ts";
import { isOwn, isSingleTenant, isUsable, waysInOf } from "./own.ts";

type Here = Situation<"tenant">;

/** The answer, if it is one of the choices that there are now. */
export const given = (choices: PlanQuestion["choices"], answer: string | undefined): string | null =>
  choices.some(({ value }) => value === answer) ? (answer ?? null) : null;

/**
 * Which app to use where there is one that is not provably ours. Each is shown as what it really is. The default is a
 * new one, unless the admin does not seem to be able to register apps, or the notes that would prove it are damaged:
 * then only the admin knows. One of ours that somebody has turned off or put a key on is asked about in the same way.
 */
export function adoptQuestion(found: ApplicationFound, situation: Here): readonly PlanQuestion[] {
  const { recipe, answers } = situation;
  if (found.candidates.length === 0) return [];
  const choices: PlanQuestion["choices"] = [
    {
      value: "new",
      label: words("question.application.adopt.new"),
      hint: words("question.application.adopt.new.hint"),
    },
    ...found.candidates.map((row) => ({
      value: row.appId,
      label: words("question.application.adopt.use", { name: row.displayName }),
      hint: words(
        isSingleTenant(row, recipe)
          ? "question.application.adopt.hint"
          : "question.application.adopt.not-single-tenant",
        { id: row.appId, created: row.createdDateTime?.slice(0, 10) ?? "?" },
      ),
      facts: factsOf(found, row, situation),
    })),
  ];
  // Somebody had a reason to turn ours off, or can sign in as it: nothing goes past that without an answer.
  const ours = found.candidates.find((row) => isOwn(row, situation.own));
  const isOpen =
    ours !== undefined || seemsUnableToRegister(situation.found("tenant")) || situation.own.damaged;
  const fallback = isOpen ? null : "new";
  const answer =
    given(choices, answers["application.adopt"]) ??
    given(choices, answers["application.restore"]) ??
    fallback;
  return [
    {
      id: "application.adopt",
      step: "application",
      text: words(
        ours === undefined
          ? "question.application.adopt"
          : textAbout(ours, waysInOf(found, ours.appId), recipe),
      ),
      choices,
      answer,
    },
  ];
}

const textAbout = (ours: ApplicationRow, looked: WaysInRow | null, recipe: Here["recipe"]): WordId =>
  looked && isUsable(ours, looked, recipe)
    ? "question.application.adopt.shared"
    : "question.application.adopt.off";

function factsOf(found: ApplicationFound, row: ApplicationRow, situation: Here): readonly ChoiceFact[] {
  const looked = waysInOf(found, row.appId);
  if (looked === null) return [{ text: words("ways-in.not-yet"), alarming: true }];
  return judgeWaysIn(looked, row, { own: situation.own, username: situation.account.username }).facts;
}

/**
 * Whether a deleted app is brought back. One that is not ours comes back with all the keys that others have to it, so
 * the default is to leave it.
 */
export function restoreQuestion(
  found: ApplicationFound,
  { settings, answers, own }: Here,
): readonly PlanQuestion[] {
  if (found.deleted.length === 0) return [];
  const ours = found.deleted.some((row) => isOwn(row, own));
  const choices: PlanQuestion["choices"] = [
    ...found.deleted.map((row) => ({
      value: row.appId,
      label: words("question.application.restore.yes", { name: row.displayName }),
      hint: words("question.application.restore.hint", { id: row.appId }),
      facts: deletedFacts(row, own),
    })),
    { value: "no", label: words("question.application.restore.no") },
  ];
  return [
    {
      id: "application.restore",
      step: "application",
      text: words(ours ? "question.application.restore.held" : "question.application.restore", {
        name: settings.applicationName,
      }),
      choices,
      answer: given(choices, answers["application.restore"]) ?? (ours ? null : "no"),
    },
  ];
}

function deletedFacts({ appId, passwordCredentials }: ApplicationRow, own: OwnWork): readonly ChoiceFact[] {
  const count = secretsOfOthers(passwordCredentials, appId, own.everMade).length;
  return [
    ...(count === 0
      ? []
      : [
          words(count === 1 ? "ways-in.secrets.one" : "ways-in.secrets.many", { count }),
          words("ways-in.whoever"),
        ]),
    words("ways-in.unread.deleted"),
  ].map((text) => ({ text, alarming: true }));
}
