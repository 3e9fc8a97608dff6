import type { JournalRecord } from "../../src/provisioning/model/journal-record.ts";
import { factOf } from "../../src/provisioning/model/own-work.ts";
import type { PlanQuestion } from "../../src/provisioning/model/plan.ts";
import type { Engine } from "../engine/create-engine.ts";
import { addKeyToPrincipal, addStrangersSecret, strangersValue } from "../engine/stranger.ts";
import type { Choices } from "./persevere.ts";

/** A key that a stranger puts on the set-up's new app, between two of its requests. */
export interface PlantedKey {
  /** Plants it before this request, or before the first one at which the app is there, if that is later. */
  readonly at: number;
  readonly on: "app" | "principal";
  /** What the administrator answers when asked: that app all the same, or a new one. */
  readonly kept: boolean;
}

export interface Planting {
  /** Call before each request. */
  before(n: number): void;
  /** Whether the engine has looked for keys since this one was planted; null: nothing was planted. */
  wasLookedFor(): boolean | null;
  /** Removes the key again, so that the result can be compared, and plants no other. */
  remove(): void;
  /** The choices of an administrator who is asked about the app. @param choices what is answered otherwise */
  answers(choices?: Choices): Choices;
}

export function plantingIn(engine: Engine, key: PlantedKey | undefined): Planting {
  let at: number | null = null;
  let isOver = false;
  const { tenant } = engine.sandbox.world;
  return {
    before(n) {
      if (key === undefined || at !== null || isOver || n < key.at) return;
      const app = tenant.applications.find(({ appId, _rest }) => isOurs(engine, appId, _rest.tags));
      const principal = tenant.servicePrincipals.find(({ appId }) => appId === app?.appId);
      if (key.on === "app" && app) addStrangersSecret(engine, app);
      else if (key.on === "principal" && principal) addKeyToPrincipal(engine, principal);
      else return;
      at = n;
    },
    // All that the engine asks Graph for in a batch are ways in.
    wasLookedFor: () =>
      at === null
        ? null
        : engine.sent.some(({ n, url }) => n > Number(at) && url.pathname.endsWith("/$batch")),
    remove() {
      isOver = true;
      for (const row of [...tenant.applications, ...tenant.servicePrincipals]) {
        const { passwordCredentials: keys } = row;
        keys.splice(0, keys.length, ...keys.filter(({ _secretText }) => _secretText !== strangersValue));
      }
    },
    answers: (choices = {}) => ({
      ...choices,
      "application.adopt": (question: PlanQuestion) => {
        const ours = question.choices.find(({ value }) => isOurs(engine, value))?.value;
        if (ours !== undefined && question.text.id === "question.application.adopt.shared")
          return key?.kept ? ours : "new";
        const otherwise = choices["application.adopt"] ?? 0;
        return typeof otherwise === "function" ? otherwise(question) : otherwise;
      },
    }),
  };
}

/** Whether a request of the set-up has created an app, according to the journal. */
function isOurs(engine: Engine, appId: string, tags?: unknown): boolean {
  const journal = engine.journal() as JournalRecord | null;
  return (journal?.runs ?? [])
    .flatMap(({ entries }) => entries)
    .filter(({ write }) => write === "create-application")
    .some(
      (entry) =>
        factOf(entry, "appId") === appId || (Array.isArray(tags) && tags.includes(factOf(entry, "mark"))),
    );
}
