// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/preact";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { credentials } from "../../../drive/popup/contoso.ts";
import { createFakeHost } from "../../../drive/popup/fake-host.ts";
import { captures, refusedTest } from "../../../drive/popup/guided.ts";
import { Frame } from "../../../popup/frame/frame.tsx";
import { GuideCredentials } from "../../../popup/guide/guide-credentials.tsx";
import { loadWords } from "../../../popup/words/words.ts";
import type { GuideCheck } from "../../../src/contract/guide-check.ts";

function show(guideCheck: GuideCheck | null): void {
  render(
    <Frame
      host={createFakeHost({ credentials, guide: captures, guideCheck, proved: guideCheck?.works ?? false })}
    >
      <GuideCredentials record={captures} onBack={() => {}} />
    </Frame>,
  );
}
const handOver = { name: /^Send them safely, not by plain e-mail/ };
const buttons = () => screen.getAllByRole("button").map(({ textContent }) => textContent);
// As the guide's screens load them (popup/guide/guide-loader.tsx).
beforeAll(async () => loadWords(["guide-popup", "changes", "problems", "refusals", "set-up", "hand-off"]));
afterEach(cleanup);

describe("a test of the guide's values that was refused", () => {
  it("by something around them, says so, hands them over all the same, and can be repeated", async () => {
    show(refusedTest("app-blocked-by-policy", false));
    await screen.findByRole("heading", { name: "Made, not proved" });
    expect(screen.getByText(/^Conditional Access stops/)).toBeTruthy();
    expect(buttons()).toEqual(expect.arrayContaining(["Copy all four", "Test again"]));
    expect(await screen.findByRole("button", handOver)).toBeTruthy();
    const links = screen.getAllByRole("link").map((link) => link.getAttribute("href"));
    expect(links).toContain("/refusals.html#app-blocked-by-policy");
    screen.getByRole("button", { name: "Details for support" }).click();
    expect(await screen.findByText("AADSTS53003", { exact: false })).toBeTruthy();
  });

  it("and may be about the values, has the cause, its page and its details, and hands nothing over", async () => {
    show(refusedTest("secret-not-accepted", true));
    const panel = await screen.findByRole("region", { name: "Problem" });
    expect(panel.textContent).toContain("Microsoft Entra says that the secret");
    expect(panel.querySelector("a")?.getAttribute("href")).toBe("/refusals.html#secret-not-accepted");
    expect(buttons()).toContain("Test the credentials");
    expect(buttons()).not.toContain("Copy all four");
    expect(screen.queryByRole("button", handOver)).toBeNull();
  });
});

it("values that nobody has tested say so", async () => {
  show(null);
  await screen.findByRole("heading", { name: "In place, but not tested" });
  expect(buttons()).toContain("Test the credentials");
});
