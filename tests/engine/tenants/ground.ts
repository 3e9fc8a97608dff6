import { expect } from "vitest";
import type { Engine } from "../../support/engine/create-engine.ts";

/** Client ID of the app that somebody made by hand in the scenarios. */
export const handMade = "7e87a500-0000-4000-8000-00000000ba2d";

/** Members of contoso's `applications`: that app. */
export const app = (changes: Readonly<Record<string, unknown>> = {}) => ({
  displayName: "TextUs",
  appId: handMade,
  permissions: [{ api: "Microsoft Graph", delegated: ["User.Read", "Organization.Read.All"] }],
  secrets: [{ displayName: "made by hand", value: "own8Q~made-up", endDateTime: "2028-02-10T14:25:00Z" }],
  ...changes,
});

const people = [
  { user: "admin@contoso.com", roles: ["System Administrator"] },
  { user: "cloudapp@contoso.com", roles: ["System Administrator"] },
];

/** Changes of contoso: that app with an application user in Contoso Sales. */
export const withUser = (user: Readonly<Record<string, unknown>>) => ({
  applications: [app()],
  environments: [
    {
      displayName: "Contoso Sales",
      organization: { systemUsers: [...people, { application: "TextUs", ...user }] },
    },
  ],
});

/** The questions of the plan that have no answer yet. */
export const openQuestions = (engine: Engine): readonly string[] =>
  (engine.state().plan?.questions ?? []).filter(({ answer }) => answer === null).map(({ id }) => id);

/** Holds that the tenant was only read so far. */
export const nothingWritten = (engine: Engine): void =>
  expect(engine.sandbox.requests.filter(({ write }) => write)).toEqual([]);
