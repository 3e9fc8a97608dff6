// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/preact";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { noClientId, options } from "../../../drive/popup/contoso.ts";
import { createFakeHost } from "../../../drive/popup/fake-host.ts";
import { WelcomePage } from "../../../popup/pages/welcome-page.tsx";
import { loadWords, speak } from "../../../popup/words/words.ts";
import type { Options } from "../../../src/contract/commands.ts";
import { partedLanguage } from "../../../src/words/parts.ts";

void speak(partedLanguage("en"), { vendor: "TextUs" });
beforeAll(async () => loadWords(["pages"]));
afterEach(cleanup);

const open = (shown: Options) => render(<WelcomePage host={createFakeHost({ options: shown })} />);

describe("the welcome page", () => {
  it("offers to register the sign-in app where there is none", async () => {
    open(noClientId);
    await screen.findByRole("button", { name: "Register it with the guide" });
    expect(screen.getByText("Without a sign-in app, by hand:")).toBeTruthy();
  });

  it("has Auto-configure and no word about a sign-in app where one is set, as in a publisher's build", async () => {
    open({ ...options, clientIdSource: "build" });
    await screen.findByText("Or by hand:");
    expect(screen.getByRole("button", { name: "Auto-configure" })).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/sign-in app|register/i);
  });
});
