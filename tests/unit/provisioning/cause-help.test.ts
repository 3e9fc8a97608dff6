import { expect, it } from "vitest";
import { causeIds } from "../../../src/microsoft/causes.ts";
import { causeHelp } from "../../../src/provisioning/model/cause-help.ts";
import { problems } from "../../../src/words/en/problems.ts";
import { refusals } from "../../../src/words/en/refusals.ts";

const words: Readonly<Record<string, string>> = { ...problems, ...refusals };

it("sends nobody to the portal's permissions for a consent to the sign-in app, which leaves out what it does not list", () => {
  const sent = causeIds.filter(
    (cause) =>
      causeHelp[cause].link === "permissions" &&
      /administrator.*consent/i.test(words[`problem.${cause}.next`] ?? ""),
  );
  expect(sent).toEqual([]);
});
