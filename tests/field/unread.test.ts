import { describe, expect, it } from "vitest";
import { createEngine, type Engine } from "../../drive/engine/create-engine.ts";
import type { Instead, Outgoing, Rewrite } from "../../drive/engine/life.ts";
import { dataverse, graph, noGuess, planWords, refused, wordsOf } from "./support.ts";

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

/** Without it there is nothing to choose from. */
const isTheChoice = /GET api\.bap\..+\/environments$/;

/** What a set-up can't be planned without: what the plan would change. */
const needed = [
  /applications\(uniqueName/,
  /v1\.0\/applications$/,
  /servicePrincipals\(appId/,
  /WhoAmI$/,
  /businessunits$/,
  /systemusers$/,
  /roles$/,
];
/** Where it is refused Dataverse decides at the write; where it only does not answer, the role to give back is unknown. */
const neededUnlessRefused = [...needed, /systemusers\(id\)$/];
async function inspected(refuse: (request: Outgoing) => Instead | "send"): Promise<Engine> {
  const engine = await createEngine({ scenario: "hand-made-app" });
  engine.fate = (request) => (request.method === "GET" ? refuse(request) : "send");
  await engine.admin.signIn();
  if (engine.state().environments.length > 0) await engine.admin.choose();
  return engine;
}

const toTheEnd = async (engine: Engine): Promise<void> => {
  for (let alarms = 0; alarms < 60 && engine.disk.alarm !== null; alarms += 1) await engine.ringAlarm();
};

interface Member {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** Puts an answer in the place of one of a batch. */
const memberOf =
  (path: string, member: Member) =>
  ({ url, body }: Outgoing): "send" | Rewrite => {
    if (!url.pathname.endsWith("/$batch")) return "send";
    const { requests } = JSON.parse(body ?? "{}") as {
      readonly requests: readonly { readonly id: string; readonly url: string }[];
    };
    const ids = requests
      .filter(({ url: asked }) => pathOf(asked).endsWith(path) || isItself(pathOf(asked), path))
      .map(({ id }) => id);
    return async (answer) => {
      const { responses } = (await answer.json()) as {
        readonly responses: readonly { readonly id: string }[];
      };
      return Response.json({
        responses: responses.map((one) => (ids.includes(one.id) ? { id: one.id, ...member } : one)),
      });
    };
  };
const pathOf = (url: string): string => url.split("?", 1)[0] ?? "";
/** The object itself, and none of its lists. */
const isItself = (asked: string, path: string): boolean => asked.startsWith(path) && /^[^)]*\)$/.test(asked);

const calm = await inspected(() => "send");
const reads = [...new Set(calm.sent.filter(({ method }) => method === "GET").map(nameOf))];
await calm.close();

describe.each(reads)("%s fails for a long time", (read) => {
  it("a plan is made in minutes, names who does not answer what, and no cause; nothing is written", async () => {
    const engine = await createEngine({ scenario: "hand-made-app" });
    try {
      const began = engine.sandbox.world.clock.now();
      engine.fate = (request) =>
        request.method === "GET" && nameOf(request) === read ? refused(500, { error: {} }) : "send";
      await engine.admin.signIn();
      await toTheEnd(engine);
      if (engine.state().environments.length > 0 && engine.state().environmentId === null) {
        await engine.admin.choose();
        await toTheEnd(engine);
      }
      expect(engine.disk.alarm).toBeNull();
      expect(engine.sandbox.world.clock.now() - began).toBeLessThan(20 * 60_000);
      const { plan, problem } = engine.state();
      expect(engine.sandbox.requests.filter(({ write }) => write)).toEqual([]);
      if (isTheChoice.test(read)) {
        expect(problem).toMatchObject({ code: "microsoft-unavailable", remedy: "retry" });
        return noGuess(wordsOf(problem));
      }
      expect(problem).toBeNull();
      if (!plan) throw new Error("No plan was made.");
      const said = planWords(plan);
      noGuess(said);
      const blocked = plan.items.filter(({ action }) => action === "blocked");
      if (neededUnlessRefused.some((one) => one.test(read))) {
        expect(blocked.length).toBeGreaterThan(0);
        for (const { problem: why } of blocked)
          expect(why).toMatchObject({ code: "read-not-answered", remedy: "retry" });
        expect(said).toMatch(/did not (tell|list|let) .+: for minutes it answered with faults only\./);
        expect(said).not.toMatch(/\{\w+\}|answer a read|carry out/);
      } else {
        expect(blocked).toEqual([]);
        expect(plan.confirmable || plan.questions.some(({ answer }) => answer === null)).toBe(true);
      }
    } finally {
      await engine.close();
    }
  });
});

/** Reads of one batch, by path, and what the plan says where one is closed. */
const batched = [
  ["/applications(appId", /Its registration|could not be read/],
  ["/owners", /Its owners could not be read/],
  ["/federatedIdentityCredentials", /Its federated credentials could not be read/],
  ["/servicePrincipals(appId", /could not be read/],
  ["/appRoleAssignments", /could not be read/],
  // Who uses it stops no set-up; an undo asks for it (tests/engine/undo-others.test.ts).
] as const;

describe.each(batched)("the member %s of a batch", (path, words) => {
  it.each([400, 403, 405, 410, 500, 501, 503])(
    "answered by %i: a plan is made, says what could not be read, and stops at nothing",
    async (status) => {
      const engine = await createEngine({ scenario: "hand-made-app" });
      try {
        engine.fate = memberOf(path, { status, body: { error: { code: "Closed", message: "Closed." } } });
        await engine.admin.plan();
        const plan = await engine.admin.answerNth("application.adopt", 1);
        const said = planWords(plan);
        expect(said).toMatch(words);
        noGuess(said);
        expect(plan.items.filter(({ action }) => action === "blocked")).toEqual([]);
      } finally {
        await engine.close();
      }
    },
  );

  it("that asks for patience is waited for, and all are asked again", async () => {
    const engine = await createEngine({ scenario: "hand-made-app" });
    try {
      let left = 2;
      const closed = memberOf(path, {
        status: 429,
        headers: { "Retry-After": "5" },
        body: { error: { code: "TooManyRequests", message: "Slow down." } },
      });
      engine.fate = (request) => {
        const fate = left > 0 ? closed(request) : "send";
        if (fate !== "send") left -= 1;
        return fate;
      };
      const plan = await engine.admin.plan();
      expect(engine.state().problem).toBeNull();
      expect(planWords(plan)).not.toMatch(/could not be read/);
      expect(engine.slept.length).toBeGreaterThan(0);
    } finally {
      await engine.close();
    }
  });
});

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
