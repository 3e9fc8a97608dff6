import type { SetupState } from "../../src/provisioning/model/setup-state.ts";
import { killWorker, setupIs, storedIn, storedSetup } from "../browser/extension.ts";
import { type Stage, setStage } from "../browser/stage.ts";
import { until } from "../browser/until.ts";
import { heldSecretWorks, tenantOf } from "../engine/tenant.ts";
import type { Memory } from "../engine/world.ts";
import { leftIn } from "./after-done.ts";
import { disagreement } from "./agreement.ts";
import type { Cell, Verdict } from "./cell.ts";
import { strangersCredential } from "./strangers.ts";

/** When the worker dies: before its request is carried out, or after that and before the answer arrives. */
export type Moment = "before" | "after";

/** What the worker is doing when it dies: reading for the plan, or carrying it out. */
export type Work = "plan" | "run";

/** A stage on which the administrator has only the last action to do before the work begins. */
async function before(work: Work): Promise<Stage> {
  const stage = await setStage({ extends: "contoso", signInAppConsented: true });
  await stage.admin.signIn();
  await setupIs(stage.browser, "the environments", ({ environments }) => environments.length > 0);
  if (work === "plan") return stage;
  await stage.admin.chooseEnvironment("Contoso Sales");
  await stage.admin.plan();
  return stage;
}

const begin = ({ admin }: Stage, work: Work): Promise<void> =>
  work === "plan" ? admin.chooseEnvironment("Contoso Sales") : admin.confirm();

/** An undisturbed run in real Chromium: how many requests each work sends, and what the run leaves. */
export async function runCalmlyInChromium(): Promise<{
  readonly requests: Readonly<Record<Work, number>>;
  readonly left: string;
}> {
  const stage = await before("plan");
  const { sandbox, admin } = stage;
  try {
    const listed = sandbox.requests.length;
    await begin(stage, "plan");
    await admin.plan();
    const planned = sandbox.requests.length;
    await begin(stage, "run");
    await admin.finish();
    const requests = { plan: planned - listed, run: sandbox.requests.length - planned };
    return { requests, left: JSON.stringify(tenantOf(stage)) };
  } finally {
    await stage.close();
  }
}

/**
 * One run in real Chromium whose worker is stopped at one request, for good. The administrator then opens the popup
 * again and does what it asks for.
 */
export async function killInChromium(left: string, work: Work, point: number, moment: Moment): Promise<Cell> {
  const stage = await before(work);
  const { sandbox, browser, admin } = stage;
  let struck = "";
  const cell = (verdict: Verdict, why = ""): Cell => ({
    kind: `Chromium, worker killed ${moment}`,
    point,
    request: struck,
    verdict,
    why,
  });
  try {
    const sent = sandbox.requests.length;
    sandbox.world.faults.add({
      match: { nth: point },
      action: { hang: moment === "after" ? "after" : true },
    });
    await begin(stage, work);
    await until("the request to arrive", async () =>
      (sandbox.world.faults.list()[0]?.hit ?? 0) > 0 ? true : null,
    );
    const hit = sandbox.requests[sent + point - 1];
    struck = `${hit?.method} ${hit?.host} ${hit?.path}`;
    await killWorker(browser);
    sandbox.world.faults.clear();
    await browser.popup.close();
    await browser.popup.open();
    const state = await untilRest(stage);
    if (state.phase === "planned") await admin.confirm();
    const { result } = await admin.finish();
    const { secrets } = await storedIn(browser, "session");
    const memory: Memory = {
      records: new Map(),
      secrets: (secrets as Memory["secrets"]) ?? [],
      signedIn: null,
    };
    if (!(await heldSecretWorks({ sandbox, memory }))) return cell("lost", "no secret in hand that works");
    if (result?.verified !== true) return cell("lost", "not verified");
    const now = JSON.stringify(tenantOf(stage));
    if (now !== left) return cell("different", `left ${now}`);
    const promise = await brokenPromise(stage, memory);
    return promise === null ? cell("same") : cell("different", promise);
  } catch (error) {
    const setup = await storedSetup(browser).catch(() => null);
    return cell("lost", `${error instanceof Error ? error.message.slice(0, 400) : error} ${setup?.phase}`);
  } finally {
    await stage.close();
  }
}

/**
 * The promises about the owner of the app and of the secret, after a run: no stranger's credential, "tested" over the
 * values that were proved, and after Done no token, no secret and nobody's name. Null when they hold.
 */
async function brokenPromise({ sandbox, browser }: Stage, memory: Memory): Promise<string | null> {
  const [state, { journal }] = await Promise.all([storedSetup(browser), storedIn(browser, "local")]);
  if (state === null) return "no set-up is stored";
  const ended = { sandbox, memory, state: () => state, journal: () => journal };
  const broken = strangersCredential(ended) ?? disagreement(ended);
  if (broken !== null) return broken;
  await browser.popup.press({ role: "button", name: "Done" });
  await browser.popup.sees({ role: "heading", name: "Does TextUs have the four values?" });
  await browser.popup.press({ role: "button", name: "Done" });
  await setupIs(browser, "the start after Done", ({ phase }) => phase === "start");
  const kept = JSON.stringify([await storedIn(browser, "local"), await storedIn(browser, "session")]);
  const secrets = memory.secrets.map(({ clientSecret }) => clientSecret);
  return leftIn(kept, { secrets, person: state.account?.username || null });
}

const untilRest = ({ browser }: Stage): Promise<SetupState> =>
  setupIs(browser, "an end", ({ phase }) => phase === "finished" || phase === "planned", 60_000);
