import { afterEach, describe, expect, it } from "vitest";
import { allowHost, killWorker, setupIs } from "../../drive/browser/extension.ts";
import { completeSignIn, signInWindow } from "../../drive/browser/sign-in-window.ts";
import { type Stage, setStage } from "../../drive/browser/stage.ts";
import { accountOf, writesOf } from "../../drive/browser/tenant.ts";

/** Dataverse's application id, to which the rule of conditional access applies. */
const dataverse = "00000007-0000-0000-c000-000000000000";

let stage: Stage;
afterEach(() => stage?.close());

const stopsWith = (code: string) =>
  setupIs(stage.browser, `the problem ${code}`, ({ problem }) => problem?.code === code);
/** Presses the one button and signs in as Microsoft asks. @returns headings of the pages that were shown. */
async function signInAgain(): Promise<readonly string[]> {
  const { browser, sandbox } = stage;
  const seen: string[] = [];
  const press = () => browser.popup.press({ role: "button", name: "Sign in again" });
  const window = await signInWindow(browser.context, press);
  await completeSignIn(window, accountOf(sandbox, "admin@contoso.com"), {
    onPage: async (_window, heading) => void seen.push(heading),
  });
  return seen;
}

describe("An API that demands more than a password", () => {
  it("lets the admin sign in again before the plan, and then makes the plan", async () => {
    stage = await setStage({
      extends: "contoso",
      conditionalAccess: [{ demand: "mfa", resource: dataverse }],
    });
    const { admin, browser, sandbox } = stage;
    await admin.signIn({ consent: "organization" });
    await allowHost(browser, "https://contoso.crm4.dynamics.com");
    await browser.popup.press({ role: "radio", name: "Contoso Sales" });
    await browser.popup.press({ role: "button", name: /^Continue/ });
    const stopped = await stopsWith("sign-in-again");
    expect(stopped.phase).toBe("choosing-environment");
    expect(await signInAgain()).toContain("Verify your identity");
    await admin.chooseEnvironment("Contoso Sales");
    expect((await admin.plan()).confirmable).toBe(true);
    expect(writesOf(sandbox)).toEqual([]);
  });

  it("in mid-run, after the tokens were lost: the run pauses, twice, and goes on to the end", async () => {
    stage = await setStage("contoso");
    const { admin, browser, sandbox } = stage;
    await admin.signIn({ consent: "organization" });
    await admin.chooseEnvironment("Contoso Sales");
    await admin.plan();
    // As after the browser was closed: what was in its memory is gone, and the policy is stricter now.
    await browser.desk.evaluate('chrome.storage.session.remove(["msal", "msal-configured-for"])');
    await killWorker(browser);
    sandbox.world.conditionalAccess.push({
      id: "5f0b1f2e-0000-4000-8000-000000000001",
      demand: "mfa",
      resource: dataverse,
    });

    await admin.confirm();
    const first = await stopsWith("sign-in-again");
    expect(first.phase).toBe("paused");
    await signInAgain();
    await setupIs(
      browser,
      "the second pause",
      ({ phase, changedAt }) => phase === "paused" && changedAt > first.changedAt,
    );
    expect(await signInAgain()).toContain("Verify your identity");
    const { result } = await setupIs(browser, "the end", ({ phase }) => phase === "finished", 60_000);
    expect(result).toMatchObject({ verified: true });
    expect(writesOf(sandbox).filter((write) => write.includes("POST graph /v1.0/applications"))).toHaveLength(
      1,
    );
  });
});
