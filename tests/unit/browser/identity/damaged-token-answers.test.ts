import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { InteractionNeededError, MicrosoftError } from "../../../../src/microsoft/errors.ts";
import { SignInError } from "../../../../src/provisioning/model/sign-in-error.ts";
import { damaged, textOf } from "../../microsoft/outside/damage.ts";
import { fakeBrowser } from "../fake-browser.ts";
import { fakeEntra } from "./fake-entra.ts";
import { never, startWorker } from "./worker.ts";

/** What the token endpoint may answer to the real MSAL: its own answer with members gone or of another type, or none. */

const crm = { dataverse: "https://contoso.crm4.dynamics.com" };
const plain = { otherAccount: false, signal: never };

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A worker whose token endpoint answers what `rewrite` makes of the true answer. */
function workerWith() {
  const browser = fakeBrowser();
  const entra = fakeEntra();
  const told = { rewrite: null as ((text: string) => string) | null };
  vi.stubGlobal("fetch", async (url: string, init: RequestInit) => {
    const answer = await entra.fetch(url, init);
    if (told.rewrite === null) return answer;
    return new Response(told.rewrite(await answer.text()), { status: 200, headers: answer.headers });
  });
  browser.launch = async (url) => entra.signIn(url);
  return { worker: startWorker(browser), told };
}

/** The same damage for the same text and seed. */
const rewriteWith = (seed: number) => (text: string) =>
  fc.sample(textOf(damaged(JSON.parse(text))), { seed, numRuns: 1 })[0] ?? "";

const outcomeOf = (promise: Promise<unknown>): Promise<unknown> => promise.catch((error: unknown) => error);

describe("an answer of the token endpoint that is damaged", () => {
  it("to a renewal is a token all the same, or an error that the run knows; the next good answer is a token", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer(), async (seed) => {
        const { worker, told } = workerWith();
        try {
          await worker.signIn.signIn(plain);
          told.rewrite = rewriteWith(seed);
          const outcome = await outcomeOf(worker.tokens.token(crm, { signal: never }));
          const known =
            (typeof outcome === "string" && outcome !== "") ||
            outcome instanceof MicrosoftError ||
            outcome instanceof InteractionNeededError;
          expect([known, String(outcome)]).toEqual([true, String(outcome)]);
        } finally {
          worker.die();
        }
      }),
      { numRuns: 150 },
    );
  });

  it("to a sign-in is a sign-in all the same, or one that did not work; the next one does", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer(), async (seed) => {
        const { worker, told } = workerWith();
        try {
          told.rewrite = rewriteWith(seed);
          const outcome = await outcomeOf(worker.signIn.signIn(plain));
          const known = !(outcome instanceof Error) || outcome instanceof SignInError;
          expect([known, String(outcome)]).toEqual([true, String(outcome)]);
          told.rewrite = null;
          await worker.signIn.signIn(plain);
          expect(await worker.tokens.token(crm, { signal: never })).toMatch(/^access-/);
        } finally {
          worker.die();
        }
      }),
      { numRuns: 100 },
    );
  });
});
