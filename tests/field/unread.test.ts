import { describe, expect, it } from "vitest";
import { createEngine, type Engine } from "../../drive/engine/create-engine.ts";
import type { Instead, Outgoing } from "../../drive/engine/life.ts";
import { dataverse, graph, noGuess, planWords, refused } from "./support.ts";

/** Every read of an inspection, refused in turn: what a plan is made of may be closed to whoever makes it. */
const nameOf = ({ method, url }: Outgoing): string =>
  `${method} ${url.hostname}${url.pathname.replaceAll(/\([0-9a-f-]{36}\)|(?<=applications\/)[0-9a-f-]{36}/g, "(id)")}`;

const answers = {
  "403": ({ url }) =>
    url.hostname.includes("dynamics")
      ? dataverse(403, "0x80048306", "Access is denied.")
      : graph(403, "Authorization_RequestDenied", "Insufficient privileges to complete the operation."),
  "404": ({ url }) =>
    url.hostname.includes("dynamics")
      ? dataverse(404, "0x80040217", "It does not exist.")
      : graph(404, "Request_ResourceNotFound", "Resource does not exist."),
  "a filter's page": () => refused(403, "<html><body>Blocked by Contoso Web Filter</body></html>"),
} satisfies Record<string, (request: Outgoing) => Instead>;
type Kind = keyof typeof answers;
const kinds = Object.keys(answers) as Kind[];

/** What a set-up can't be planned without: who lists the environments, and what the plan would change. */
const needed = [
  /applications\(uniqueName/,
  /v1\.0\/applications$/,
  /servicePrincipals\(appId/,
  /WhoAmI$/,
  /businessunits$/,
  /systemusers$/,
  /roles$/,
];
async function inspected(refuse: (request: Outgoing) => Instead | "send"): Promise<Engine> {
  const engine = await createEngine({ scenario: "hand-made-app" });
  engine.fate = (request) => (request.method === "GET" ? refuse(request) : "send");
  await engine.admin.signIn();
  if (engine.state().environments.length > 0) await engine.admin.choose();
  return engine;
}

const calm = await inspected(() => "send");
const reads = [...new Set(calm.sent.filter(({ method }) => method === "GET").map(nameOf))];
await calm.close();

describe.each(reads)("%s is closed", (read) => {
  it.each(kinds)("by %s: a plan is made, and says what stands in its way and nothing else", async (kind) => {
    const engine = await inspected((request) => (nameOf(request) === read ? answers[kind](request) : "send"));
    try {
      const { plan, problem } = engine.state();
      expect(problem).toBeNull();
      if (!plan) throw new Error("No plan was made.");
      const said = planWords(plan);
      noGuess(said);
      // Nothing of a role: none of these answers says that one is missing.
      expect(said).not.toMatch(/You are not System Administrator|may not register/);
      // A filter before the organization stops more than one list.
      const isNeeded =
        needed.some((one) => one.test(read)) || (kind === "a filter's page" && read.includes("dynamics.com"));
      if (!isNeeded) {
        expect(plan.confirmable || plan.questions.some(({ answer }) => answer === null)).toBe(true);
        expect(plan.items.filter(({ action }) => action === "blocked")).toEqual([]);
      } else if (kind === "a filter's page") {
        expect(said).toMatch(/Something between this browser and Microsoft refused the request to \S+\.com/);
      }
    } finally {
      await engine.close();
    }
  });
});
