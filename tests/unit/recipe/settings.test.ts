import * as v from "valibot";
import { expect, it } from "vitest";
import { commandInputs } from "../../../src/contract/command-inputs.ts";
import { areUsable, defaultSettings } from "../../../src/recipe/settings.ts";
import { textus } from "../../../src/recipe/textus.ts";

const good = defaultSettings(textus);
const command = commandInputs["setup.change-settings"];

it.each([
  ["applicationName", { applicationName: "Text\ud800" }],
  ["secretDescription", { secretDescription: "\udc00" }],
  ["roles", { roles: ["Basic User", "Bot \ud800Author"] }],
])("%s with half a character is refused where it is stored and where it is said", (_, bad) => {
  expect(areUsable(good)).toBe(true);
  expect(v.is(command, { settings: good })).toBe(true);
  expect(areUsable({ ...good, ...bad })).toBe(false);
  expect(v.is(command, { settings: { ...good, ...bad } })).toBe(false);
});
