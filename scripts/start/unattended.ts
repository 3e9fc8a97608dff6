import { type Admin, createAdmin } from "../../drive/browser/admin.ts";
import type { Chromium } from "../../drive/browser/chromium.ts";
import { setupIs, storedSetup } from "../../drive/browser/extension.ts";
import { type CopiedCredentials, readIndependently } from "../../drive/browser/independent-client.ts";
import type { Account } from "../../drive/browser/sign-in-window.ts";
import type { Sandbox } from "../../sandbox/start.ts";
import type { SetupState } from "../../src/provisioning/model/setup-state.ts";
import { answerQuestions } from "./answer-questions.ts";
import { countedPopup } from "./counted.ts";
import { beginFirstRun, countedPage } from "./first-run.ts";
import { followRun } from "./follow-run.ts";
import { createLook, type Look } from "./look.ts";
import { countRequests, endedSteps, masked, type Outcome } from "./outcome.ts";
import { createPictures } from "./pictures.ts";
import { Stopped, tryAgain } from "./recover.ts";
import { createTally, type Tally } from "./tally.ts";
import type { Teller } from "./teller.ts";

/** Longest run against a sandbox that is slow and turns requests away, ms. */
const runMs = 180_000;

/**
 * One whole set-up as an administrator does it: through the toolbar popup and Microsoft's sign-in window,
 * told as it happens, with pictures. It never throws for what the product itself says; then it is not verified.
 */
export async function runUnattended(context: {
  readonly sandbox: Sandbox;
  readonly browser: Chromium;
  readonly account: Account;
  readonly teller: Teller;
  /** Folder for the pictures. */
  readonly pictures: string;
  /** Begins on the welcome page, with no sign-in app, and counts. */
  readonly firstRun: boolean;
}): Promise<Outcome> {
  const { sandbox, teller, account, firstRun } = context;
  const tally = firstRun ? createTally() : null;
  const browser =
    tally === null
      ? context.browser
      : { ...context.browser, popup: countedPopup(context.browser.popup, tally) };
  const look = createLook(await createPictures(context.pictures), tally);
  const start = performance.now();
  let values: CopiedCredentials | null = null;
  let verified = false;
  try {
    const finished = await setUp({ sandbox, browser, account, teller, look, tally });
    values = await createAdmin(browser, account).copyAll();
    verified = (finished.result?.verified ?? false) && (await proves(sandbox, values, teller));
    for (const [name, value] of Object.entries(masked(values))) teller.detail(`${name.padEnd(13)} ${value}`);
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    teller.say(error.message);
    for (const problem of error.problems) teller.problem(problem);
  }
  if (tally) tellCounts(tally, teller);
  return {
    verified,
    credentials: values && masked(values),
    steps: endedSteps((await storedSetup(browser))?.progress ?? []),
    requests: countRequests(sandbox.requests),
    ms: Math.round(performance.now() - start),
    ...(tally && { counts: tally.counts() }),
  };
}

function tellCounts(tally: Tally, teller: Teller): void {
  for (const [part, counts] of Object.entries(tally.counts()))
    teller.say(
      `${part} the click on Auto-configure: ${Object.entries(counts)
        .map(([what, count]) => `${what} ${count}`)
        .join(", ")}.`,
    );
  for (const [screen, words] of tally.screens()) teller.detail(`${screen.padEnd(14)} ${words} words`);
}

interface Course {
  readonly sandbox: Sandbox;
  readonly browser: Chromium;
  readonly account: Account;
  readonly teller: Teller;
  readonly look: Look;
  /** null: nothing is counted, and the sign-in app is set. */
  readonly tally: Tally | null;
}

/** From the start to the credentials. @throws Stopped where the product does. */
async function setUp(course: Course): Promise<SetupState> {
  const { sandbox, browser, account, teller, look, tally } = course;
  const { popup } = browser;
  const admin = createAdmin(browser, account);

  if (tally !== null) await beginFirstRun({ ...course, tally });
  else {
    await popup.sees({ role: "button", name: "Auto-configure" });
    await look("start", popup);
    await admin.signIn({ onPage: countedPage(null, look) });
  }
  // In the portal the person has registered the sign-in app.
  const byThePerson = writesSoFar(sandbox);
  teller.say(`Signed in as ${account.username}.`);

  const listed = await tryAgain(browser, teller, ({ environments, phase }) =>
    phase === "choosing-environment" && environments.length > 0 ? true : null,
  );
  const environment = listed.environments.find(({ unusable }) => unusable === null);
  if (!environment) throw new Stopped("There is no environment that can be used.", listed);
  await popup.sees({ role: "radio", name: environment.displayName });
  await look("environments", popup);
  await admin.chooseEnvironment(environment.displayName);
  // The browser's own prompt, which no test can click, is answered beforehand.
  tally?.add("clicks");
  teller.say(`Chose the environment ${environment.displayName} and allowed ${environment.url}.`);

  await tryAgain(browser, teller, ({ phase }) => (phase === "planned" ? true : null));
  for (;;) {
    const plan = await answerQuestions(admin, teller);
    await look("plan", popup);
    const before = writesSoFar(sandbox) - byThePerson;
    teller.say(`The plan. Requests that change something so far: ${before}.`);
    teller.plan(plan);
    if (!plan.confirmable)
      throw new Stopped("The plan can't be carried out.", await setupIs(browser, "a plan", () => true));
    const ended = await carryOut(course, admin, plan.id);
    if (ended.phase === "finished") return ended;
    teller.say("There is more to decide before the rest.");
  }
}

/** What asked for a change of the tenant; consent is Microsoft's own. */
const writesSoFar = ({ requests }: Sandbox): number =>
  countRequests(requests.filter(({ service }) => service !== "entra")).writes;

/** Confirms the plan and follows the run to its end, or to another plan where the product wants to ask again. */
async function carryOut(
  { browser, teller, look }: Course,
  admin: Admin,
  planId: string,
): Promise<SetupState> {
  const { popup } = browser;
  await admin.confirm(/^(Configure |Check that it works)/);
  teller.say("Confirmed.");
  const follower = followRun(browser, teller);
  await popup.sees({ role: "list", name: "Progress" }, { timeoutMs: 2_000 }).then(
    () => look("progress", popup),
    // A run may end before the popup has shown it.
    () => undefined,
  );
  try {
    return await tryAgain(
      browser,
      teller,
      ({ phase, plan }) =>
        phase === "finished" || (phase === "planned" && plan?.id !== planId) ? true : null,
      runMs,
    );
  } finally {
    await follower.stop();
    await look("end", popup);
  }
}

async function proves(sandbox: Sandbox, values: CopiedCredentials, teller: Teller): Promise<boolean> {
  try {
    const { userId, accounts } = await readIndependently(sandbox, values);
    teller.say(
      `MSAL Node and DynamicsWebApi signed in with the four values: user ${userId}, ${accounts.length} accounts.`,
    );
    return true;
  } catch (error) {
    teller.say(
      `An independent client could not use the four values. ${error instanceof Error ? error.message : ""}`,
    );
    return false;
  }
}
