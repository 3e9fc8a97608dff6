import { afterEach, describe, expect, it } from "vitest";
import { itemOf } from "../../drive/engine/admin.ts";
import { createEngine, type Engine } from "../../drive/engine/create-engine.ts";
import { tenantOf, wholeSetup } from "../../drive/engine/tenant.ts";
import { switchValues } from "../../sandbox/world/switches.ts";
import { nothingWritten, openQuestions } from "../engine/tenants/ground.ts";
import {
  dataverse,
  isElevation,
  isWho,
  noGuess,
  planWords,
  readNow,
  refused,
  times,
  toTheEnd,
  wordsOf,
} from "./support.ts";
import { askedToElevate, nobodyYet, sales } from "./tenants.ts";

/** Taking the role System Administrator. */

let engine: Engine;
afterEach(() => engine.close());

const group = { securityGroupId: "5b6c7d8e-0000-4000-8000-0000000000bb" };

describe("f1: the environment's security group (microsoft/coe-starter-kit#9270, #5449)", () => {
  it.each(switchValues.adminRoleRefused)(
    "an administrator outside it is told so at once, whatever the status (%s)",
    async (status) => {
      engine = await createEngine({
        changes: { ...sales({ ...nobodyYet, ...group }), switches: { adminRoleRefused: status } },
      });
      const plan = await engine.admin.plan();
      expect(planWords(plan)).toMatch(/Contoso Sales has a security group\. If you are not a direct member/);
      await engine.admin.answer("access.elevate", "elevate");
      await engine.admin.confirm();
      expect(engine.state().problem?.code).toBe("not-in-environment-group");
      const read = readNow(engine);
      expect(read).toMatch(/admin@contoso\.com is not in the security group/);
      expect(read).toMatch(/Could you add admin@contoso\.com to that group/);
      // Read before: Dataverse knows no such user.
      noGuess(read, [/not System Administrator/]);
      expect(times(engine, isElevation)).toBe(1);
      expect(engine.disk.alarm).toBeNull();
    },
  );

  it("the code of connectors, with 403, means the same", async () => {
    engine = await askedToElevate();
    engine.fate = (request) =>
      isElevation(request)
        ? refused(403, {
            error: { code: "UserNotMemberOfCdsSecurityGroup", message: "The user is not in the group." },
          })
        : "send";
    await engine.admin.confirm();
    expect(engine.state().problem?.code).toBe("not-in-environment-group");
    expect(times(engine, isElevation)).toBe(1);
  });

  it("an administrator inside it takes the role as before", async () => {
    engine = await createEngine({
      changes: sales({ ...nobodyYet, ...group, securityGroupMembers: ["admin@contoso.com"] }),
    });
    await engine.admin.plan();
    await engine.admin.answer("access.elevate", "elevate");
    await engine.admin.confirm();
    await engine.admin.finish();
    expect(tenantOf(engine)).toEqual([wholeSetup]);
  });
});

describe("f2: self-elevation refuses our version of the API (microsoft/powerplatform-build-tools#1353)", () => {
  it("names the way by hand, and no right", async () => {
    engine = await askedToElevate();
    engine.fate = (request) =>
      isElevation(request)
        ? refused(400, {
            code: "ApiVersionInvalid",
            message: "The API version is not supported. Supported: 2024-10-01, 2024-05-01.",
          })
        : "send";
    await engine.admin.confirm();
    const read = readNow(engine);
    expect(read).toMatch(/open the environment, Membership, Add me/);
    expect(read).toMatch(/account that is System Administrator/);
    noGuess(read, [/not System Administrator/]);
    // A listed version may be tried once; the same one never.
    const versions = engine.sent.filter(isElevation).map(({ url }) => url.searchParams.get("api-version"));
    expect(versions.length).toBeLessThanOrEqual(2);
    expect(new Set(versions).size).toBe(versions.length);
  });
});

describe("h1: self-elevation names the permissions that are missing inside its error (microsoft/coe-starter-kit#8119)", () => {
  it("is quoted with that inner sentence, and no role is named", async () => {
    engine = await askedToElevate();
    engine.fate = (request) =>
      isElevation(request)
        ? refused(403, {
            code: "Forbidden",
            message: "The caller is not authorized to perform the request.",
            innererror: {
              code: "InsufficientPrincipalPermissions",
              message:
                "Authorization denied: Principal missing required permissions: [UserManagement.Users.Apply, All.All.ReadWrite]",
            },
          })
        : "send";
    await engine.admin.confirm();
    const read = readNow(engine);
    expect(read).toMatch(/missing required permissions: \[UserManagement\.Users\.Apply/);
    expect(read).not.toMatch(/It takes the role Global/);
    expect(times(engine, isElevation)).toBe(1);
  });
});

describe("h2: the administrator's role is eligible and not active (microsoft/coe-starter-kit#8119, “PIM Issue”)", () => {
  it("the way on names the activation, and nothing is asked of Power Platform", async () => {
    engine = await createEngine({
      changes: { users: [{ userPrincipalName: "pim@contoso.com", displayName: "Pim", directoryRoles: [] }] },
      user: "pim@contoso.com",
    });
    const plan = await engine.admin.plan();
    expect(openQuestions(engine)).not.toContain("access.elevate");
    expect(itemOf(plan, "access").problem?.code).toBe("not-system-administrator");
    expect(planWords(plan)).toMatch(/activate it and check again/);
    nothingWritten(engine);
    expect(times(engine, isElevation)).toBe(0);
  });
});

describe("h3: the role is held through a group (MicrosoftDocs/power-platform#1994)", () => {
  it("the refusal says that it has to be held directly, and is not asked for again", async () => {
    engine = await createEngine({
      changes: {
        users: [
          {
            userPrincipalName: "group@contoso.com",
            displayName: "Group",
            directoryRoles: ["Cloud Application Administrator"],
            directoryRolesByGroup: ["Power Platform Administrator"],
          },
        ],
      },
      user: "group@contoso.com",
    });
    await engine.admin.plan();
    await engine.admin.answer("access.elevate", "elevate");
    await engine.admin.confirm();
    await toTheEnd(engine);
    expect(engine.state().problem?.code).toBe("elevation-refused");
    expect(readNow(engine)).toMatch(/active and held directly, not through a group/);
    expect(times(engine, isElevation)).toBe(1);
  });
});

describe("i1: the role was given, and the organization still lets nobody in (a sibling of f1)", () => {
  it("is asked for once, waited for some minutes, and told as that", async () => {
    engine = await askedToElevate();
    let given = false;
    engine.fate = (request) => {
      given ||= isElevation(request);
      return given && isWho(request)
        ? dataverse(403, "0x80072560", "The user is not a member of the organization.")
        : "send";
    };
    const began = engine.sandbox.world.clock.now();
    await engine.admin.confirm();
    await toTheEnd(engine);
    expect(engine.sandbox.world.clock.now() - began).toBeLessThan(20 * 60_000);
    expect(engine.state()).toMatchObject({ phase: "paused", problem: { code: "elevated-unseen" } });
    const read = wordsOf(engine.state().problem);
    expect(read).toMatch(
      /admin@contoso\.com is System Administrator now, and Contoso Sales does not show it/,
    );
    expect(read).toMatch(/1 thing was made and is kept: the role System Administrator for you/);
    noGuess(read);
    expect(times(engine, isElevation)).toBe(1);

    // It shows at last: whoever goes on gets to the plan, and is asked for nothing again.
    engine.fate = () => "send";
    await engine.admin.finish();
    expect(engine.state().problem).toBeNull();
    expect(times(engine, isElevation)).toBe(1);
  });
});

describe("i2: Power Platform does not find the environment that it has listed (a sibling of h13)", () => {
  it("leads back to the list, and names no role", async () => {
    engine = await askedToElevate();
    engine.fate = (request) =>
      isElevation(request)
        ? refused(404, { error: { code: "EnvironmentNotFound", message: "It could not be found." } })
        : "send";
    await engine.admin.confirm();
    expect(engine.state().problem).toMatchObject({
      code: "environment-missing",
      remedy: "choose-environment",
    });
    noGuess(wordsOf(engine.state().problem));
    expect(times(engine, isElevation)).toBe(1);
  });
});
