import { afterEach, describe, expect, it } from "vitest";
import { createEngine, type Engine } from "../../drive/engine/create-engine.ts";
import { tenantOf, wholeSetup } from "../../drive/engine/tenant.ts";
import type { RequestLogEntry } from "../../sandbox/server/request-log.ts";
import { eventually } from "../support/eventually.ts";

let engine: Engine;
afterEach(() => engine.close());

/** A request by a short name: how it is recognised, and which it can't be sent without the answers of. */
interface Known {
  readonly service: string;
  readonly sign: string;
  readonly needs: readonly string[];
}
type Way = Readonly<Record<string, Known>>;

const known = (service: string, sign: string, ...needs: readonly string[]): Known => ({
  service,
  sign,
  needs,
});

/** The plan of a tenant that has nothing of ours. */
const planWay: Way = {
  organization: known("graph", "GET /v1.0/organization"),
  "directory roles": known("graph", "GET /v1.0/me/transitiveMemberOf"),
  "who may register": known("graph", "GET /v1.0/policies/authorizationPolicy"),
  "secret policy": known("graph", "GET /v1.0/policies/defaultAppManagementPolicy"),
  "app by unique name": known("graph", "GET /v1.0/applications(uniqueName"),
  "apps by name": known("graph", "GET /v1.0/applications?"),
  "deleted apps": known("graph", "GET /v1.0/directory/deletedItems"),
  "API Dataverse": known("graph", "GET /v1.0/servicePrincipals(appId='00000007-"),
  "API Graph": known("graph", "GET /v1.0/servicePrincipals(appId='00000003-"),
  "who am I": known("dataverse", "GET /api/data/v9.2/WhoAmI"),
  "admin's user": known("dataverse", "GET /api/data/v9.2/systemusers(", "who am I"),
  "business units": known("dataverse", "GET /api/data/v9.2/businessunits"),
  roles: known("dataverse", "GET /api/data/v9.2/roles", "business units"),
};

/**
 * The run, as bench/wait/floor.ts has it, with what fits beside it. Reading back is a part of the proof, so it comes after
 * the sign-in: at the end, and beside the question who the application is, which takes as long.
 */
const runWay: Way = {
  application: known("graph", "POST /v1.0/applications"),
  "service principal": known("graph", "PATCH /v1.0/servicePrincipals", "application"),
  logo: known("graph", "PUT /v1.0/applications", "service principal"),
  "grant 1": known("graph", "POST /v1.0/oauth2PermissionGrants", "service principal"),
  // Side by side they invite Directory_ConcurrencyViolation (graph-42).
  "grant 2": known("graph", "POST /v1.0/oauth2PermissionGrants", "grant 1"),
  "application user": known("dataverse", "POST /api/data/v9.2/systemusers", "service principal"),
  "token 1": known("entra", "POST /", "service principal"),
  "token 2": known("entra", "POST /", "token 1"),
  "token 3": known("entra", "POST /", "token 1"),
  "who am I": known("dataverse", "GET /api/data/v9.2/WhoAmI", "token 1", "application user"),
  accounts: known("dataverse", "GET /api/data/v9.2/accounts", "token 1", "application user"),
  "roles back": known("dataverse", "GET /api/data/v9.2/systemusers(", "token 1", "application user"),
  "who else": known("graph", "POST /v1.0/$batch", "token 1", "application user"),
};

/** What can be asked while those are not answered: they themselves, and what needs none of them. */
function reachable(way: Way, held: readonly string[]): readonly string[] {
  const waits = (name: string): boolean =>
    way[name]?.needs.some((need) => held.includes(need) || waits(need)) ?? false;
  return Object.keys(way)
    .filter((name) => !waits(name))
    .sort();
}

/** Names requests as they arrive; of several alike the first has the first name. */
function naming(way: Way, from: number): (request: RequestLogEntry) => string {
  const names = new Map<number, string>();
  return ({ n, method, service, path, query }) => {
    if (n <= from) return "before";
    const text = `${method} ${path}${decodeURIComponent(query)}`;
    const taken = [...names.values()];
    const fits = Object.keys(way).filter(
      (name) => way[name]?.service === service && text.startsWith(way[name].sign),
    );
    const name = names.get(n) ?? fits.find((one) => !taken.includes(one)) ?? `unknown: ${text}`;
    names.set(n, name);
    return name;
  };
}

/** Each request alone, and all of each service. */
const holdings = (way: Way): readonly (readonly [what: string, held: readonly string[]])[] => {
  const names = Object.keys(way);
  const services = [...new Set(names.map((name) => way[name]?.service ?? ""))];
  return [
    ...names.map((name) => [name, [name]] as const),
    ...services.map((one) => [`all of ${one}`, names.filter((name) => way[name]?.service === one)] as const),
  ];
};

/** Holds answers back while something is done, until everything is asked that needs none of them. */
async function asksTheRest(way: Way, held: readonly string[], does: () => Promise<unknown>): Promise<void> {
  const { sandbox } = engine;
  const from = sandbox.requests.length;
  const nameOf = naming(way, from);
  const gate = sandbox.hold((request) => held.includes(nameOf(request)));
  const doing = does();
  await eventually(() => {
    const asked = sandbox.requests.slice(from).map(nameOf).sort();
    expect(asked).toEqual(reachable(way, held));
  });
  gate.open();
  await doing;
  expect(sandbox.requests.slice(from).map(nameOf).sort()).toEqual(Object.keys(way).sort());
}

describe("the plan asks all that it can", () => {
  it.each(holdings(planWay))("while %s is not answered", async (_what, held) => {
    engine = await createEngine();
    await engine.admin.signIn();
    await asksTheRest(planWay, held, () => engine.admin.choose());
    expect(engine.state().phase).toBe("planned");
  });
});

describe("the run asks all that it can", () => {
  it.each(holdings(runWay))("while %s is not answered", async (_what, held) => {
    engine = await createEngine();
    await engine.admin.plan();
    await asksTheRest(runWay, held, () => engine.admin.confirm());
    expect(engine.state().result?.verified).toBe(true);
    expect(tenantOf(engine)).toEqual([wholeSetup]);
  });
});

describe("what is shown meanwhile", () => {
  it("says who is signed in, and where, while Power Platform does not answer", async () => {
    engine = await createEngine();
    const gate = engine.sandbox.hold(({ service }) => service === "power-platform");
    const signingIn = engine.admin.signIn();
    await eventually(() => expect(engine.state()?.account?.tenantName).toBe("Contoso"));
    expect(engine.state()).toMatchObject({ phase: "choosing-environment", environments: [], problem: null });
    gate.open();
    expect((await signingIn).environments).toHaveLength(3);
  });

  it("shows the environments, and plans, while Graph does not answer what the organization is called", async () => {
    engine = await createEngine();
    const gate = engine.sandbox.hold(({ n, path }) => n <= 2 && path.endsWith("/organization"));
    const signingIn = engine.admin.signIn();
    await eventually(() => expect(engine.state()?.environments).toHaveLength(3));
    expect(engine.state().account?.tenantName).toBe("contoso.onmicrosoft.com");
    const { plan, account, phase } = await engine.admin.choose();
    // The plan has read it as well.
    expect({ phase, name: account?.tenantName }).toEqual({ phase: "planned", name: "Contoso" });
    gate.open();
    await signingIn;
    expect(engine.state().plan?.id).toBe(plan?.id);
    await engine.admin.confirm();
    expect(engine.state().result?.verified).toBe(true);
  });

  it("plans for another environment while the Dataverse of the first one does not answer", async () => {
    engine = await createEngine();
    await engine.admin.signIn();
    const gate = engine.sandbox.hold(({ host }) => host === "contoso.crm4.dynamics.com");
    const first = engine.admin.choose("Contoso Sales");
    await eventually(() => expect(gate.held.length).toBeGreaterThan(0));
    expect(engine.state().environments).toHaveLength(3);
    const { phase, plan } = await engine.admin.choose("Contoso Test");
    expect(phase).toBe("planned");
    expect(JSON.stringify(plan)).toContain("Contoso Test");
    gate.open();
    await first;
    expect(engine.state().plan?.id).toBe(plan?.id);
  });
});
