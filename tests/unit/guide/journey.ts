import type { Fact } from "../../../src/guide/fact.ts";
import { steps } from "../../../src/guide/guide.ts";
import { type GuideState, guideAfter } from "../../../src/guide/progress/after.ts";
import { emptyTab, startProgress } from "../../../src/guide/progress/progress.ts";
import { placeOf } from "../content-scripts/look.ts";

export const AT = "2026-11-26T08:00:00.000Z";
export const APP = "0d5a1b2c-1111-4222-8333-444455556666";
export const OTHER = "9a8b7c6d-2222-4333-8444-555566667777";
export const ENV = "1f2e3d4c-5555-4666-8777-888899990000";

export const start: GuideState = { progress: startProgress(AT), tab: emptyTab };
export const afterFacts = (...facts: readonly Fact[]): GuideState =>
  facts.reduce((state, fact) => guideAfter(state, fact, AT), start);
export const at = (page: Parameters<typeof placeOf>[0], appId: string | null = null): Fact => ({
  kind: "place",
  place: placeOf(page, appId),
});
export const done = ({ progress }: GuideState) =>
  steps.filter(({ id }) => progress.marks[id]?.state === "done").map(({ id }) => id);
export const clientId: Fact = { kind: "captured", value: "clientId", text: APP, from: "page" };

/** Everything that is seen on a way through all chapters by hand. */
export const journey: readonly Fact[] = [
  at("tenant-overview"),
  { kind: "captured", value: "tenantId", text: OTHER, from: "page" },
  at("app-list"),
  at("register"),
  { kind: "choice", choice: "application-name", verdict: "right", found: "TextUs" },
  at("app-overview", APP),
  clientId,
  at("credentials", APP),
  { kind: "showing", targets: ["credentials.description"] },
  { kind: "row", row: "secret", there: true },
  { kind: "captured", value: "clientSecret", from: "page" },
  at("api-permissions", APP),
  { kind: "row", row: "permission:dynamics", there: true, granted: null },
  { kind: "row", row: "permission:graph", there: true, granted: false },
  { kind: "row", row: "permission:dynamics", there: true, granted: true },
  { kind: "row", row: "permission:graph", there: true, granted: true },
  { kind: "place", place: { ...placeOf("environment"), environmentId: ENV } },
  { kind: "captured", value: "dynamicsUrl", text: "https://contoso.crm4.dynamics.com", from: "page" },
  { kind: "showing", targets: ["application-users.new"] },
  { kind: "row", row: "application-user", there: true },
  { kind: "place", place: { ...placeOf("dynamics-user"), userId: ENV } },
  { kind: "told", step: "user-picture", what: "done" },
];
