// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor } from "@testing-library/preact";
import { computeAccessibleName } from "dom-accessibility-api";
import { beforeAll, describe, expect, it } from "vitest";
import { options } from "../../../drive/popup/contoso.ts";
import { loadWords, speak } from "../../../popup/words/words.ts";
import type { Scene } from "../../../scripts/screens/scene.ts";
import { scenes } from "../../../scripts/screens/scenes.ts";
import { signInApis } from "../../../src/clouds/access.ts";
import { clouds } from "../../../src/clouds/table.ts";
import { signInAppName } from "../../../src/recipe/sign-in-app.ts";
import { textus } from "../../../src/recipe/textus.ts";
import { azCommand, graphPowerShell } from "../../../src/registration/commands.ts";
import { languageNames } from "../../../src/words/language-names.ts";
import { outsideBrackets, partedPseudo, pseudo } from "../../support/pseudo.ts";
import { showPage } from "./support/show.tsx";

/** As popup/frame/mount.tsx does it. What a set-up and the guide say is loaded by the screens themselves. */
beforeAll(async () => {
  await speak(partedPseudo, pseudo.names);
  await loadWords(["pages", "record", "hand-off", "set-up"]);
});

/** Every text that a person reads or hears on the page. */
function textsOn(document: Document): readonly string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.body, 4 /* text */);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest("style, script") === null) texts.push(node.textContent ?? "");
  }
  for (const element of document.body.querySelectorAll("[aria-label], [title], [placeholder], [alt]")) {
    for (const name of ["aria-label", "title", "placeholder", "alt"])
      texts.push(element.getAttribute(name) ?? "");
  }
  return texts;
}

/** Every string inside a value. */
const stringsIn = (value: unknown): readonly string[] =>
  typeof value === "string"
    ? [value]
    : typeof value === "object" && value !== null
      ? Object.entries(value).flatMap(([name, one]) => [name, ...stringsIn(one)])
      : [];

/** Names and brackets that stand around them here. */
const unbracketed = (text: string | null): string => (text ?? "").replaceAll(/[⟦⟧]/g, "").trim();

/** Presses what the scene presses. What it names is in English, and stands in brackets here. */
async function pressAll({ press = [], fill }: Scene): Promise<void> {
  if (fill !== undefined) return;
  for (const name of press) {
    const roles = ["button", "menuitem", "checkbox", "radio", "searchbox"] as const;
    const target = await waitFor(() => {
      const found = roles
        .flatMap((role) => screen.queryAllByRole(role))
        .find((one) => unbracketed(computeAccessibleName(one)) === name);
      expect(found, name).toBeDefined();
      return found as HTMLElement;
    });
    await act(async () => void fireEvent.click(target));
  }
}

/** Dates and times as Intl writes them, and units that are none of ours. */
const isDate = (text: string): boolean => /^\d{1,2} \p{L}+\.? \d{4}(, \d\d:\d\d)?$/u.test(text);

describe("in a language that nobody speaks", () => {
  it("finds a text that is not translated", () => {
    expect(outsideBrackets("⟦Copied ⟦Tenant ID⟧⟧ now").trim()).toBe("now");
    expect(() => outsideBrackets("⟦half")).toThrow("unmatched");
  });

  it.each(Object.entries(scenes))("shows nothing but its words and data on %s", async (_name, scene) => {
    const { page = "popup", ...world } = scene;
    await showPage(page, world);
    // Some screens are loaded when they are shown.
    await screen.findAllByRole("heading", { level: 1 });
    await pressAll(scene);
    for (const details of screen.queryAllByRole("button", { expanded: false })) fireEvent.click(details);
    const { state, options: shown, credentials, finished, undo, rotation, check, guideCheck } = world;
    const data = stringsIn([state, shown, credentials, finished, undo, rotation, check, guideCheck]);
    const untranslated = textsOn(document)
      .map((text) => outsideBrackets(text).trim())
      .filter((rest) => /\p{L}{2}/u.test(rest) && !isDate(rest))
      .filter((rest) => !data.some((known) => known.includes(rest)))
      .filter((rest) => !allowed.includes(rest) && !isPassphrase(rest))
      // Each language calls itself by its own name.
      .filter((rest) => !Object.values(languageNames).includes(rest));
    expect([...new Set(untranslated)]).toEqual([]);
  });
});

/** A proposal: words of one list, whatever the language, because age has the same. */
const isPassphrase = (text: string): boolean => /^[a-z]+( [a-z]+){5}$/.test(text);

const registration = {
  name: signInAppName(textus),
  redirectUri: options.redirectUri,
  graph: clouds.public.graph,
};

/** Names of Microsoft's APIs and permissions, as the portal writes them in every language, and commands. */
const allowed: readonly string[] = [
  ...signInApis.flatMap(({ name, permissions }) => [
    name,
    ...permissions.map((permission) => permission.name),
  ]),
  azCommand(registration),
  graphPowerShell(registration),
];
