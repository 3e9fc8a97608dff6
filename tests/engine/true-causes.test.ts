import { afterEach, describe, expect, it } from "vitest";
import { createEngine, type Engine } from "../../drive/engine/create-engine.ts";
import { english } from "../../drive/english.ts";
import type { Problem } from "../../src/provisioning/model/plan.ts";
import { say } from "../../src/words/index.ts";

let engine: Engine;
afterEach(() => engine.close());

const json = (status: number, body: unknown) => () => Response.json(body, { status });
const refusal = (status: number, code: string, message: string) => json(status, { error: { code, message } });

/** What stands on the screen that says what went wrong, or on the plan's line that it blocks. */
function shown(): Problem & { readonly text: string } {
  const { problem: ofAll, plan } = engine.state();
  const problem = ofAll ?? plan?.items.find(({ action }) => action === "blocked")?.problem;
  if (!problem) throw new Error(`No problem in “${engine.state().phase}”.`);
  const text = [problem.title, problem.unchanged, problem.next].map((one) => say(one, english)).join("\n");
  return { ...problem, text };
}

const sentTo = (end: string, method = "POST"): number =>
  engine.sent.filter((one) => one.method === method && one.url.pathname.endsWith(end)).length;

/** Answers of the organization, instead of its own. */
const organizationSays = (answer: () => Response): void => {
  engine.fate = ({ url }) => (url.host === "contoso.crm4.dynamics.com" ? answer : "send");
};

describe("self-elevation that is refused", () => {
  const groupMissing = {
    errors: [
      {
        Subject: "Result",
        Description:
          "User 9f1c2d3e-0000-4000-8000-0000000000aa is not in security group 5b6c7d8e-0000-4000-8000-0000000000bb",
        Code: "userNotPartOfSecurityGroup",
      },
      { Subject: "InnerException", Description: null, Code: null },
    ],
    information: [],
  };
  it.each([
    ["lists errors under 200", json(200, groupMissing), "not-in-environment-group"],
    ["lists errors under 400", json(400, groupMissing), "not-in-environment-group"],
    [
      "says so by a code of connectors",
      refusal(403, "UserNotMemberOfCdsSecurityGroup", "…"),
      "not-in-environment-group",
    ],
    [
      "does not take the version",
      json(400, { code: "ApiVersionInvalid", message: "Supported: 2024-10-01." }),
      "elevation-by-hand",
    ],
    [
      "has a code that nobody knows",
      json(200, { errors: [{ Code: "zzz", Description: "Why not." }] }),
      "refused",
    ],
  ])("%s: is sent once, at once told, and nothing was changed", async (_what, answer, code) => {
    engine = await createEngine({ scenario: "not-system-administrator" });
    await engine.admin.plan();
    await engine.admin.answer("access.elevate", "elevate");
    engine.fate = ({ url }) => (url.pathname.endsWith("/applyAdminRole") ? answer : "send");
    const before = engine.sandbox.world.clock.now();
    await engine.admin.confirm();
    expect(engine.state().phase).toBe("paused");
    expect(shown().code).toBe(code);
    expect(sentTo("/applyAdminRole")).toBe(1);
    expect(engine.sandbox.world.clock.now() - before).toBeLessThan(5_000);
    expect(shown().text).toContain("Nothing was changed.");
    expect(JSON.stringify(engine.state())).not.toContain("9f1c2d3e-0000-4000-8000-0000000000aa");
  });
});

describe("an organization that refuses", () => {
  it.each([
    ["0x80095ffc", "app-access-control", "5e7a11ed-0000-4000-8000-00000000c11d"],
    ["0x80040225", "your-user-disabled", "admin@contoso.com is disabled"],
    ["0x80095ffe", "ip-firewall", "this network's address"],
    ["0x8004d24b", "no-licence", "no license"],
    ["0x8ffff001", "refused", "It says: “Why not.”"],
  ])("%s: is %s, and no role is offered", async (code, cause, says) => {
    engine = await createEngine({ scenario: "contoso" });
    await engine.admin.signIn();
    organizationSays(refusal(403, code, "Why not."));
    await engine.admin.plan().catch(() => null);
    expect(engine.state().plan?.questions.map(({ id }) => id) ?? []).not.toContain("access.elevate");
    expect(shown().code).toBe(cause);
    expect(shown().text).toContain(says);
    expect(shown().text).toContain("Nothing was changed.");
  });

  it("by a page that is a web filter's is told as that, with the host", async () => {
    engine = await createEngine({ scenario: "contoso" });
    await engine.admin.signIn();
    const page = () =>
      new Response("<html><h1>Blocked</h1></html>", {
        status: 403,
        headers: { "content-type": "text/html" },
      });
    organizationSays(page);
    await engine.admin.plan().catch(() => null);
    expect(shown().code).toBe("network-refused");
    expect(shown().text).toContain("contoso.crm4.dynamics.com");
  });

  it("by its own code is quoted, and nothing is sent twice", async () => {
    engine = await createEngine({ scenario: "contoso" });
    await engine.admin.plan();
    const words = "New users need an employee number. Ask ada@contoso.com.";
    engine.fate = ({ method, url }) =>
      method === "POST" && url.pathname.endsWith("/systemusers") ? refusal(400, "0x80040265", words) : "send";
    await engine.admin.confirm();
    expect(shown().code).toBe("rule-of-the-environment");
    expect(shown().text).toContain("“New users need an employee number. Ask [address].”");
    expect(shown().technical.message).toBe("New users need an employee number. Ask [address].");
    expect(shown().text).toMatch(/\d things were made and are kept: .*app registration/);
    expect(sentTo("/systemusers")).toBe(1);
  });
});

describe("Microsoft Graph that refuses", () => {
  it("a person with all roles, for the sign-in app lacks a permission: says which", async () => {
    engine = await createEngine({ scenario: "contoso", withoutScopes: ["Application.ReadWrite.All"] });
    await engine.admin.plan().catch(() => null);
    expect(shown().code).toBe("scope-missing");
    expect(shown().text).toContain("The sign-in app lacks the permission Application.ReadWrite.All.");
    expect(shown().link).toContain("/CallAnAPI/");
  });

  it.each([
    ["The directory object quota limit for the Principal has been exceeded.", "quota-of-person"],
    ["The directory object quota limit for the Tenant has been exceeded.", "quota-of-tenant"],
    ["Over quota.", "quota"],
  ])("for a quota (%s): no role is named as missing", async (message, code) => {
    engine = await createEngine({ scenario: "contoso" });
    await engine.admin.plan();
    engine.fate = ({ method, url }) =>
      method === "POST" && url.pathname.endsWith("/applications")
        ? refusal(403, "Directory_QuotaExceeded", message)
        : "send";
    await engine.admin.confirm();
    expect(shown().code).toBe(code);
    expect(sentTo("/applications")).toBe(1);
  });
});

describe("a change of the app that this run has just made, refused as if a role were missing", () => {
  /** By a person who may register apps, and has no role. */
  const register = async (times: number): Promise<void> => {
    engine = await createEngine({ scenario: "may-not-consent", user: "developer@contoso.com" });
    await engine.admin.plan();
    await engine.admin.answer("admin-consent.by-other", "without");
    let left = times;
    engine.fate = ({ method, url, body }) => {
      if (
        method === "POST" &&
        url.pathname.endsWith("/applications") &&
        body?.includes("passwordCredentials")
      )
        return { instead: refusal(400, "CredentialInvalidLifetimeAsPerAppPolicy", "Too long.")() };
      if (!url.pathname.endsWith("/addPassword") || left === 0) return "send";
      left -= 1;
      return {
        instead: refusal(403, "Authorization_RequestDenied", "Insufficient privileges to do this.")(),
      };
    };
    await engine.admin.confirm();
  };

  it("is waited for, as Graph may not know everywhere yet who owns it", async () => {
    await register(3);
    await engine.admin.finish();
    expect(engine.state().result?.verified).toBe(true);
    expect(engine.slept.reduce((sum, ms) => sum + ms, 0)).toBeLessThan(60_000);
  });

  it("is quoted where it lasts: nobody else's app it is, and no role is named", async () => {
    await register(Number.POSITIVE_INFINITY);
    expect(engine.state().phase).toBe("paused");
    expect(shown().code).toBe("refused");
    expect(shown().text).toContain("It says: “Insufficient privileges to do this.”");
    expect(shown().text).not.toMatch(/somebody else|role/);
    expect(engine.slept.reduce((sum, ms) => sum + ms, 0)).toBeLessThan(120_000);
  });
});

describe("a network that cuts a host off", () => {
  const cutOff = (host: string): void => {
    engine.fate = ({ url }) => (url.host === host ? "cut-before" : "send");
  };
  const letAlarmsRing = async (hours: number): Promise<void> => {
    const end = engine.sandbox.world.clock.now() + hours * 3_600_000;
    while (engine.disk.alarm !== null && engine.sandbox.world.clock.now() < end) await engine.ringAlarm();
  };

  it.each([
    ["while the tenant is looked at", "contoso.crm4.dynamics.com", "inspecting"],
    ["while the environments are listed", "api.bap.microsoft.com", "choosing-environment"],
  ])("%s: ends in minutes, and says which host", async (_when, host, phase) => {
    engine = await createEngine({ scenario: "contoso" });
    if (phase === "inspecting") await engine.admin.signIn();
    cutOff(host);
    const before = engine.sandbox.world.clock.now();
    await (phase === "inspecting" ? engine.admin.plan() : engine.admin.signIn()).catch(() => null);
    await engine.restart();
    await letAlarmsRing(2);
    expect(shown().code).toBe("host-unreachable");
    expect(shown().text).toContain(`The browser can't reach ${host}.`);
    expect(shown().remedy).toBe("retry");
    expect(engine.sandbox.world.clock.now() - before).toBeLessThan(20 * 60_000);
    expect(engine.disk.alarm).toBeNull();
  });

  it("in mid-run: pauses in minutes, and says what is kept", async () => {
    engine = await createEngine({ scenario: "contoso" });
    await engine.admin.plan();
    engine.fate = ({ method, url }) => {
      if (method === "POST" && url.pathname.endsWith("/applications")) cutOff("contoso.crm4.dynamics.com");
      return "send";
    };
    await engine.admin.confirm();
    await letAlarmsRing(3);
    expect(engine.state().phase).toBe("paused");
    expect(shown().code).toBe("host-unreachable");
    expect(shown().text).toMatch(/made and (is|are) kept|not known/);
  });
});

describe("a definite refusal is never sent again", () => {
  it("by the alarm that looks whether somebody else has consented; by the admin's Resume it is", async () => {
    engine = await createEngine({ scenario: "may-not-consent", user: "developer@contoso.com" });
    await engine.admin.plan();
    await engine.admin.answer("admin-consent.by-other", "wait");
    await engine.admin.confirm();
    expect(shown().code).toBe("needs-consent");
    expect(sentTo("/oauth2PermissionGrants")).toBe(1);
    for (let n = 0; n < 3; n += 1) await engine.ringAlarm();
    expect(shown().code).toBe("needs-consent");
    expect(sentTo("/oauth2PermissionGrants")).toBe(1);
    await engine.life().setup.resume();
    await engine.rest();
    expect(sentTo("/oauth2PermissionGrants")).toBe(2);
  });

  it("by a worker that begins where another died", async () => {
    engine = await createEngine({ scenario: "contoso" });
    await engine.admin.plan();
    let refusals = 0;
    engine.fate = ({ method, url }) => {
      if (method === "POST" && url.pathname.endsWith("/oauth2PermissionGrants")) {
        refusals += 1;
        return refusal(403, "Zz_Unheard", "Not so.");
      }
      // The rest of the run is still at work when the worker dies.
      return refusals > 0 && method === "GET" && url.pathname.endsWith("/WhoAmI") ? "kill-before" : "send";
    };
    await engine.admin.confirm();
    await engine.restart();
    for (let n = 0; n < 5 && engine.state().phase === "running"; n += 1) await engine.restart();
    expect(refusals).toBe(1);
  });
});
