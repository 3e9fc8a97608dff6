import { accountOf, signInAppOf } from "../../../drive/browser/tenant.ts";
import { until } from "../../../drive/browser/until.ts";
import type { ScenarioSource } from "../../../sandbox/scenario/read.ts";
import type { Exchange } from "../../../sandbox/server/observers.ts";
import { type Sandbox, startSandbox } from "../../../sandbox/start.ts";
import { localKeys } from "../../../src/contract/commands.ts";
import type { SetupState } from "../../../src/provisioning/model/setup-state.ts";
import { type Firefox, launchFirefox } from "../../browser/support/firefox.ts";
import { accept, enterAccount } from "../../browser/support/firefox-sign-in.ts";
import { newCanary } from "../hunt.ts";
import { needlesOf, people, scenario } from "../needles-of.ts";
import { filesMarks, firefoxFiles, firefoxStorages, plantInFirefox } from "../places/firefox.ts";
import type { Place } from "../places/place.ts";
import { type Facts, nothingYet } from "../rules.ts";
import { createMatcher } from "../search/matcher.ts";
import type { Moment, Story } from "./moment.ts";
import { ended, gone } from "./story.ts";

/** Hand-over in the other browser: what it stores, and the files of its profile. */
export const inFirefox: Story = {
  name: "Firefox",
  async *tell() {
    const sandbox = await startSandbox({ scenario: scenario as ScenarioSource });
    const exchanges: Exchange[] = [];
    sandbox.observe((exchange) => exchanges.push(exchange));
    let firefox: Firefox | null = null;
    try {
      firefox = await launchFirefox(sandbox);
      const { page } = firefox;
      const stored = [...firefoxStorages(firefox), ...firefoxFiles(firefox)];
      let facts = nothingYet;
      const at = (name: string, change: Partial<Facts>, places: readonly Place[] = stored): Moment => {
        facts = { ...facts, ...change };
        return { name: `Firefox: ${name}`, facts, places, needles: needlesOf(sandbox, exchanges) };
      };
      await configure(firefox, sandbox);
      yield at("finished", { signedIn: true, holdsSecret: true, finished: true });
      await page.press("button", "Forget the secret");
      await page.press("button", "Forget it");
      await isSignedOut(firefox, "finished");
      yield at("forgotten", ended);
      await page.press("button", "Done");
      await isSignedOut(firefox, "start");
      yield at("done", { done: true });
      const files = await killed(firefox);
      yield at("browser killed", gone, files);
    } finally {
      await firefox?.close();
      await sandbox.close();
    }
  },
};

/** Up to four values that work, as the person would. */
async function configure({ page, extensionUrl }: Firefox, sandbox: Sandbox): Promise<void> {
  await page.goto(extensionUrl("popup/options.html"));
  await page.press("button", "Enter its two IDs");
  await page.fill("Application (client) ID of the sign-in app", signInAppOf(sandbox));
  await page.fill("Directory (tenant) ID of your organization", sandbox.world.tenant.id);
  await page.press("button", "Save");
  await page.sees("Saved.");
  await page.goto(extensionUrl("popup/index.html"));
  await accept(page, await enterAccount(page, accountOf(sandbox, people.username)));
  await page.press("radio", people.chosenEnvironment);
  await page.press("button", /^Continue/);
  await page.press("button", /^Configure /);
  await page.press("button", "Copy all four");
}

/** Waits until a sign-out has ended: the note of it is taken away last. */
async function isSignedOut({ page }: Firefox, phase: SetupState["phase"]): Promise<void> {
  await until("the sign-out to end", async () => {
    const [session, local] = (await page.evaluate(
      "return Promise.all([browser.storage.session.get('setup'), browser.storage.local.get(null)])",
    )) as [{ readonly setup?: SetupState }, Readonly<Record<string, unknown>>];
    const isOver = session.setup?.phase === phase && (session.setup.account?.username ?? "") === "";
    return isOver && !(localKeys.signingOut in local) ? true : null;
  });
}

/** Ends the browser and leaves its files to be searched, with a canary in both kinds of them. */
async function killed(firefox: Firefox): Promise<readonly Place[]> {
  const canary = newCanary();
  const matcher = createMatcher([{ kind: "canary", name: "the canary", value: canary }]);
  const places = firefoxFiles(firefox);
  await plantInFirefox(firefox, canary);
  for (const [n, place] of places.entries()) {
    const mark = filesMarks[n] ?? "";
    await until(
      `the canary to be in ${mark}`,
      async () =>
        (await place.look(matcher, [mark])).found.some(({ where }) => where.includes(mark)) ? true : null,
      { timeoutMs: 30_000 },
    );
  }
  await firefox.kill();
  return places.map((place, n) => ({
    ...place,
    plantedBefore: canary,
    plant: async () => [filesMarks[n] ?? ""],
    clean: async () => undefined,
  }));
}
