import { beforeAll, describe, expect, it } from "vitest";
import { createEngine, type Engine } from "../../drive/engine/create-engine.ts";
import { calledHosts as calledHostsOf, signInApis } from "../../src/clouds/access.ts";

const calledHosts = calledHostsOf("public");

/** Every request of two whole runs: an ordinary one, and one of somebody who has to become System Administrator. */
let requests: readonly { readonly host: string; readonly line: string }[];

const runIn = async (scenario: "contoso" | "not-system-administrator"): Promise<typeof requests> => {
  const engine: Engine = await createEngine({ scenario });
  try {
    await engine.admin.plan();
    if (scenario === "not-system-administrator") await engine.admin.answer("access.elevate", "elevate");
    await engine.admin.confirm();
    await engine.admin.finish();
    return engine.sandbox.requests.map(({ method, host, path }) => ({
      host,
      line: `${method} ${host} ${path}`,
    }));
  } finally {
    await engine.close();
  }
};

beforeAll(async () => {
  requests = [...(await runIn("contoso")), ...(await runIn("not-system-administrator"))];
});

const fits = (host: string, row: string): boolean =>
  row.startsWith("*.") ? host.endsWith(row.slice(1)) : host === row;

describe("what whole runs call", () => {
  it("is in the table of hosts", () => {
    const strangers = requests.filter(({ host }) => !calledHosts.some((row) => fits(host, row.host)));
    expect(requests.length).toBeGreaterThan(40);
    expect(strangers).toEqual([]);
  });

  it.each(calledHosts.map(({ host }) => host))("the table's %s is called", (host) => {
    expect(requests.some((one) => fits(one.host, host))).toBe(true);
  });

  it.each(
    signInApis.flatMap(({ name, permissions }) =>
      permissions.map((one) => [`${one.name} (${name})`, one] as const),
    ),
  )("%s is used", (_name, { usedBy }) => {
    expect(requests.map(({ line }) => line).filter((line) => usedBy.test(line))).not.toEqual([]);
  });
});
