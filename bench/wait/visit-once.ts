import type { Page } from "playwright-core";
import { setStage } from "../../drive/browser/stage.ts";
import type { Sandbox } from "../../sandbox/start.ts";
import { askedTwice, type Question, type Repeated } from "./asked-twice.ts";
import { type Asked, listenTo } from "./requests.ts";
import { type HandedOver, isPage, momentsOf, type Stretch, stretchOf } from "./visit.ts";

/** A visit in its parts. */
export interface Visit {
  /** From Entra's answer to the sign-in to the environments. */
  readonly toEnvironments: Stretch;
  /** From the choice of one to its plan. */
  readonly toPlan: Stretch;
  /** From the confirmation to verified credentials. */
  readonly run: Asked;
  /** All requests of the extension from the click that begins it, without the pages of Microsoft's window. */
  readonly requests: number;
  readonly repeated: readonly Repeated[];
}

/**
 * One visit with the built extension in real Chromium, from the sign-in to verified credentials: the worker, MSAL,
 * storage and the popup's clicks are real. Between list and choice pass about two seconds, in which the drive lets the
 * browser allow the organization's host; a person takes longer.
 * @param extension folder of the built extension
 */
export async function visitOnce(extension: string, roundTripMs: number): Promise<Visit> {
  const { sandbox, browser, admin, close } = await setStage("contoso", undefined, extension);
  try {
    sandbox.setLatency(roundTripMs);
    const handed = await watchStates(browser.desk);
    const questions = collectQuestions(sandbox);
    const visit = listenTo(sandbox);
    await admin.signIn();
    await admin.chooseEnvironment("Contoso Sales");
    await admin.plan();
    const { signedIn, listed, chosen, planned } = momentsOf(visit().requests, await handed());
    const run = listenTo(sandbox);
    await admin.confirm();
    const { result } = await admin.finish();
    if (result?.verified !== true) throw new Error("The credentials were not verified.");
    const { requests } = visit();
    return {
      toEnvironments: stretchOf(requests, signedIn, listed),
      toPlan: stretchOf(requests, chosen, planned),
      run: run(),
      requests: requests.filter(({ name }) => !isPage(name)).length,
      repeated: askedTwice(questions),
    };
  } finally {
    await close();
  }
}

/** Notes each state that the worker stores for the screens, which draw it within a frame. @returns those so far */
async function watchStates(desk: Page): Promise<() => Promise<readonly HandedOver[]>> {
  await desk.evaluate(`globalThis.benchStates = []; chrome.storage.session.onChanged.addListener(({ setup }) => {
    const { phase, environments } = setup?.newValue ?? {};
    if (phase) globalThis.benchStates.push({ at: Date.now(), phase, environments: environments.length });
  })`);
  return () => desk.evaluate("globalThis.benchStates") as Promise<readonly HandedOver[]>;
}

function collectQuestions(sandbox: Pick<Sandbox, "observe">): readonly Question[] {
  const questions: Question[] = [];
  sandbox.observe(({ service, request: { method, url, headers, body } }) => {
    if (isPage(`${method} ${service} ${url.pathname}`)) return;
    const authorization = headers.get("authorization");
    questions.push({ service, method, url: url.href, body: body.toString("utf8"), authorization });
  });
  return questions;
}
