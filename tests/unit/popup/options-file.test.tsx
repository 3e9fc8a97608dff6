// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import fc from "fast-check";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { ids, options } from "../../../drive/popup/contoso.ts";
import { createFakeHost } from "../../../drive/popup/fake-host.ts";
import { OptionsPage } from "../../../popup/pages/options-page.tsx";
import { loadWords, speak } from "../../../popup/words/words.ts";
import type { Options } from "../../../src/contract/commands.ts";
import { readOptionsFile, writeOptionsFile } from "../../../src/contract/options-file.ts";
import { textus } from "../../../src/recipe/textus.ts";
import { partedLanguage } from "../../../src/words/parts.ts";

void speak(partedLanguage("en"), { vendor: "TextUs" });
beforeAll(async () => loadWords(["pages", "hand-off", "set-up"]));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const filed = {
  clientId: ids.signInApp,
  tenant: "contoso.onmicrosoft.com",
  language: "de",
  clearClipboardAfter: 120,
  iconOpens: "panel",
} as const;

async function open(shown: Options = options) {
  const host = createFakeHost({ options: shown });
  render(<OptionsPage host={host} recipe={textus} />);
  fireEvent.click(await screen.findByRole("button", { name: "Options as a file" }));
  return host;
}
const choose = (content: string) => {
  const input = screen.getByLabelText<HTMLInputElement>("Load from a file");
  Object.defineProperty(input, "files", { configurable: true, value: [new File([content], "options.json")] });
  fireEvent.change(input);
};

describe("a file of options", () => {
  it("is read as it was written", () => {
    expect(readOptionsFile(writeOptionsFile(filed))).toEqual({ options: filed });
    expect(readOptionsFile(writeOptionsFile({ language: null }))).toEqual({ options: { language: null } });
  });

  it("keeps what can be used, and says when nothing can", () => {
    const wrong = {
      ...filed,
      language: "constructor",
      clearClipboardAfter: 7,
      clientId: ["x"],
      iconOpens: "window",
    };
    expect(readOptionsFile(writeOptionsFile(wrong as never))).toEqual({ options: { tenant: filed.tenant } });
    expect(readOptionsFile(writeOptionsFile({}))).toEqual({ fault: "nothing" });
    const newer = writeOptionsFile(filed).replace('"version": 1', '"version": 2');
    expect(readOptionsFile(newer)).toEqual({ fault: "newer" });
  });

  it("is refused when it is anything else, and never breaks the page", () => {
    for (const text of ["", "[]", "null", "{}", '"textus-setup-options"', "x".repeat(300_000)])
      expect(readOptionsFile(text)).toEqual({ fault: "not-ours" });
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readOptionsFile(text)).toEqual({ fault: "not-ours" });
      }),
    );
  });
});

describe("the options page", () => {
  it("saves its own values in a file", async () => {
    const saved: Blob[] = [];
    vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
      saved.push(blob as Blob);
      return "blob:options";
    });
    await open();
    fireEvent.click(screen.getByRole("button", { name: "Save to a file" }));
    const [file] = saved;
    expect(readOptionsFile((await file?.text()) ?? "")).toEqual({
      options: {
        clientId: options.ownClientId,
        tenant: options.ownTenant,
        language: null,
        clearClipboardAfter: 60,
        iconOpens: "popup",
      },
    });
  });

  it("shows what a file sets before it is used, then sets it", async () => {
    const host = await open();
    choose(writeOptionsFile(filed));
    await screen.findByText("Directory (tenant) ID of your organization: contoso.onmicrosoft.com");
    screen.getByText("Language: Deutsch");
    screen.getByText("Clear the clipboard after a copy: 2 min");
    screen.getByText("The toolbar icon opens: The side panel");
    expect(host.asked).toEqual([]);
    fireEvent.click(screen.getByRole("button", { name: "Use these" }));
    expect((await screen.findAllByText("The options of the file are in force.")).length).toBeGreaterThan(0);
    expect(host.asked).toEqual([
      { command: "options.set", input: { clientId: filed.clientId, tenant: filed.tenant } },
      { command: "clipboard.set", input: { afterSeconds: 120 } },
      { command: "icon.opens", input: { opens: "panel" } },
      { command: "language.choose", input: { language: "de" } },
    ]);
  });

  it("changes nothing when the sign-in app of the file is refused, and says why", async () => {
    const host = await open();
    host.optionsSaved = { saved: false, faults: { clientId: "not-a-guid" } };
    choose(writeOptionsFile({ ...filed, clientId: "nonsense" }));
    fireEvent.click(await screen.findByRole("button", { name: "Use these" }));
    await screen.findByText(/can't be used, so nothing was changed\. This is not an ID/);
    expect(host.asked.map(({ command }) => command)).toEqual(["options.set"]);
  });

  it("leaves alone what a policy sets", async () => {
    const host = await open({ ...options, clientIdSource: "policy", ownClientId: "" });
    choose(writeOptionsFile(filed));
    fireEvent.click(await screen.findByRole("button", { name: "Use these" }));
    await screen.findAllByText("The options of the file are in force.");
    expect(host.asked[0]?.input).toEqual({ clientId: "", tenant: filed.tenant });
  });

  it.each([
    ["{", "This is not a file of these options. Nothing was changed."],
    [writeOptionsFile({}), "The file sets nothing that can be used here. Nothing was changed."],
  ])("says so when a file is of no use", async (content, sentence) => {
    const host = await open();
    choose(content);
    await screen.findByText(sentence);
    expect(host.asked).toEqual([]);
  });
});
