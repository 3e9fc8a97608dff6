import { afterEach, describe, expect, it, vi } from "vitest";
import { english } from "../../../../drive/english.ts";
import { MicrosoftError } from "../../../../src/microsoft/errors.ts";
import { problemFrom } from "../../../../src/provisioning/model/problems.ts";
import { SignInError } from "../../../../src/provisioning/model/sign-in-error.ts";
import { say } from "../../../../src/words/index.ts";
import { fakeBrowser } from "../fake-browser.ts";
import { fakeEntra } from "./fake-entra.ts";
import { never, startWorker } from "./worker.ts";

/**
 * A token answer that is no success and names no error: a proxy's, a filter's, a gateway's. MSAL alone makes an empty
 * token of it, which counts as a success.
 */

const crm = { dataverse: "https://contoso.crm4.dynamics.com" };
const plain = { otherAccount: false, signal: never };

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A worker between which and the token endpoint something answers by itself, when it is told to. */
function workerBehind() {
  const browser = fakeBrowser();
  const entra = fakeEntra();
  const told = { instead: null as (() => Response) | null };
  vi.stubGlobal(
    "fetch",
    async (url: string, init: RequestInit) => told.instead?.() ?? entra.fetch(url, init),
  );
  browser.launch = async (url) => entra.signIn(url);
  return { worker: startWorker(browser), told };
}

const page = "<html><body>Blocked by Contoso Web Filter</body></html>";
const bodies: Readonly<Record<string, () => BodyInit | null>> = {
  "a page": () => page,
  nothing: () => null,
  "JSON that is nobody's": () => JSON.stringify({ message: "Blocked" }),
  "an error that is no text": () => JSON.stringify({ error: { code: "blocked" } }),
};
const cases = [302, 307, 400, 403, 404, 407, 451].flatMap((status) =>
  Object.entries(bodies).map(([what, body]) => ({
    status,
    what,
    answer: () => new Response(body(), { status }),
  })),
);

describe("a proxy that answers in Entra's place", () => {
  it.each(cases)("with $status and $what: a renewal brings no token, and the next one does", async (one) => {
    const { worker, told } = workerBehind();
    try {
      await worker.signIn.signIn(plain);
      told.instead = one.answer;
      const refused = await worker.tokens.token(crm, { signal: never }).catch((error: unknown) => error);
      if (!(refused instanceof MicrosoftError)) throw new Error(`Not refused: ${String(refused)}`);
      expect(refused.facts).toMatchObject({ service: "entra", status: one.status });
      told.instead = null;
      expect(await worker.tokens.token(crm, { signal: never })).toMatch(/^access-/);
    } finally {
      worker.die();
    }
  });

  it.each(cases)(
    "with $status and $what: a sign-in is refused by the network, with its status",
    async (one) => {
      const { worker, told } = workerBehind();
      try {
        told.instead = one.answer;
        const refused = await worker.signIn.signIn(plain).catch((error: unknown) => error);
        if (!(refused instanceof SignInError)) throw new Error(`Not refused: ${String(refused)}`);
        const problem = problemFrom(refused, {});
        const said = [problem.title, problem.next].map((text) => say(text, english)).join(" ");
        expect(problem.technical).toMatchObject({ status: String(one.status) });
        expect(said).not.toMatch(/secret|role|closed/i);
        // An empty refusal may be Microsoft's own as well (refusals-03).
        if (one.what !== "nothing" || one.status < 400 || one.status === 407)
          expect(problem.code).toBe("network-refused");
        told.instead = null;
        await worker.signIn.signIn(plain);
        expect(await worker.tokens.token(crm, { signal: never })).toMatch(/^access-/);
      } finally {
        worker.die();
      }
    },
  );
});
