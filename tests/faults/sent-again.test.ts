import { describe, expect, it } from "vitest";
import { grounds } from "../../drive/faults/grounds.ts";
import type { Ground } from "../../drive/faults/matrix.ts";
import { changesOf, type Refusing, refuseOnce, type Work, works } from "../../drive/faults/refuse-once.ts";
import { isDefinite } from "../../drive/faults/sent-again.ts";

/** Every change is refused in turn for good, the worker dies at once or at the next request, and wakes again. */

const named = (...names: readonly string[]) => grounds.filter(({ name }) => names.includes(name));
const tenants: Readonly<Record<Work, readonly Ground[]>> = {
  "set-up": named(
    "empty tenant",
    "hand-made app, consented",
    "not System Administrator",
    "application user disabled",
  ),
  undo: named("empty tenant", "hand-made app, consented"),
  "new-secret": named("empty tenant"),
  "old-secret": named("empty tenant"),
};

describe.each(works)("%s", (work) => {
  it.each(tenants[work])(
    "sends no change again after a definite refusal: $name",
    async (ground) => {
      const changes = await changesOf(ground, work);
      expect(changes.length).toBeGreaterThan(0);
      const wrong: string[] = [];
      for (const change of changes)
        for (const dies of ["at the next request", "at rest"] satisfies Refusing["dies"][]) {
          const { again } = await refuseOnce(ground, { work, change, dies });
          if (again !== null) wrong.push(`${change}, ${dies}: ${again}`);
        }
      expect(wrong).toEqual([]);
    },
    240_000,
  );
});

describe.each(["set-up", "new-secret"] as const)("%s whose first answer is lost", (work) => {
  it("sends no change again after the definite refusal that follows", async () => {
    const [ground] = named("empty tenant");
    if (!ground) throw new Error("There is no such tenant.");
    const wrong: string[] = [];
    for (const change of await changesOf(ground, work)) {
      const { again } = await refuseOnce(ground, {
        work,
        change,
        lostBefore: true,
        dies: "at the next request",
      });
      if (again !== null) wrong.push(`${change}: ${again}`);
    }
    expect(wrong).toEqual([]);
  });
});

describe("the property", () => {
  it.each(["set-up", "new-secret"] as const)(
    "fails for a %s that forgets what was refused",
    async (work) => {
      const [ground] = named("empty tenant");
      if (!ground) throw new Error("There is no such tenant.");
      const overlooked: number[] = [];
      let found = 0;
      for (const change of await changesOf(ground, work)) {
        const { again, ended } = await refuseOnce(ground, { work, change, dies: "at rest", forgets: true });
        if (again?.includes("and sent again as request")) found += 1;
        else if (!ended) overlooked.push(change);
      }
      expect(overlooked).toEqual([]);
      expect(found).toBeGreaterThan(0);
    },
    240_000,
  );
});

describe("a definite refusal", () => {
  const graph = (status: number, code: string) => ({ status, body: JSON.stringify({ error: { code } }) });
  it("is one that no list says time mends", () => {
    expect(isDefinite(graph(403, "Directory_QuotaExceeded"))).toBe(true);
    expect(isDefinite(graph(400, "CredentialTypeNotAllowedAsPerAppPolicy"))).toBe(true);
    expect(isDefinite({ status: 200, body: '{"errors":[{"Code":"userNotPartOfSecurityGroup"}]}' })).toBe(
      true,
    );
    expect(isDefinite({ status: 403, body: "<html>Blocked</html>" })).toBe(true);
  });
  it("is none where time or a token may help, or where it was done", () => {
    expect(isDefinite(graph(403, "Authorization_RequestDenied"))).toBe(false);
    expect(isDefinite(graph(429, "TooManyRequests"))).toBe(false);
    expect(isDefinite({ status: 200, body: '{"errors":[],"information":[{"Code":"UserExists"}]}' })).toBe(
      false,
    );
  });
});
