import { afterEach, describe, expect, it } from "vitest";
import { createEngine, type Engine } from "../../drive/engine/create-engine.ts";
import type { Outgoing } from "../../drive/engine/life.ts";
import {
  dataverse,
  graph,
  isCreation,
  isUserCreation,
  noGuess,
  readNow,
  times,
  toOrganization,
  toTheEnd,
} from "./support.ts";

/** Making the application user. */

const isRole = ({ method, url }: Outgoing): boolean =>
  method === "POST" && url.pathname.includes("/systemuserroles_association");

let engine: Engine;
afterEach(() => engine.close());

describe("f17: the company's own plug-in refuses new users (Project-Dataverse-Plugin-Sample#2)", () => {
  it("is told in its own words, as a rule of theirs", async () => {
    engine = await createEngine();
    await engine.admin.plan();
    engine.fate = (request) =>
      isUserCreation(request)
        ? dataverse(400, "0x80040265", "New users need an employee number. Ask the CRM team.")
        : "send";
    await engine.admin.confirm();
    expect(engine.state().phase).toBe("paused");
    const read = readNow(engine);
    expect(read).toContain("New users need an employee number. Ask the CRM team.");
    expect(read).toMatch(/Contoso Sales refused it by a rule of its own/);
    noGuess(read);
  });
});

describe("h5: “A record with matching key values already exists”, and none is shown (terraform-provider-power-platform#623)", () => {
  it("is told within two minutes as that, and the user is not asked for again and again", async () => {
    engine = await createEngine();
    await engine.admin.plan();
    const began = engine.sandbox.world.clock.now();
    engine.fate = (request) =>
      isUserCreation(request)
        ? dataverse(412, "0x80040237", "A record with matching key values already exists.")
        : "send";
    await engine.admin.confirm();
    await toTheEnd(engine);
    expect(engine.state()).toMatchObject({ phase: "paused", problem: { code: "there-unseen" } });
    expect(engine.sandbox.world.clock.now() - began).toBeLessThan(2 * 60_000);
    expect(times(engine, isUserCreation)).toBe(1);
    const read = readNow(engine);
    expect(read).toContain("A record with matching key values already exists.");
    expect(read).toMatch(/does not show it/);
    // Nothing of ours is on its way, so that waiting is no remedy.
    expect(read).not.toMatch(/what was made/);
    noGuess(read);
  });

  it("the same of a unique name that no app that is shown holds", async () => {
    engine = await createEngine();
    await engine.admin.plan();
    const began = engine.sandbox.world.clock.now();
    engine.fate = (request) =>
      isCreation(request)
        ? graph(
            400,
            "Request_BadRequest",
            "Another object with the same value for property uniqueName already exists.",
          )
        : "send";
    await engine.admin.confirm();
    await toTheEnd(engine);
    expect(engine.state().problem?.code).toBe("there-unseen");
    expect(engine.sandbox.world.clock.now() - began).toBeLessThan(2 * 60_000);
    expect(times(engine, isCreation)).toBe(1);
    expect(readNow(engine)).toMatch(/Nothing was changed\./);
  });
});

describe("h12: Dataverse stumbles over the new user itself (MicrosoftLearning/MB-400#14)", () => {
  it("0x80040530 is quoted, and what was made is told", async () => {
    engine = await createEngine();
    await engine.admin.plan();
    engine.fate = (request) =>
      isUserCreation(request)
        ? dataverse(
            400,
            "0x80040530",
            "Unable to retrieve attribute=businessunitid for entityLogicalName=systemuser.",
          )
        : "send";
    await engine.admin.confirm();
    const read = readNow(engine);
    expect(read).toMatch(/Unable to retrieve attribute=businessunitid/);
    expect(read).toMatch(/things were made and are kept/);
    noGuess(read);
  });
});

describe("i9: a user is disabled, and Dataverse does not say which (XrmToolBox#1099, as f6)", () => {
  it.each([
    ["at its creation", isUserCreation],
    ["at a role", isRole],
  ] as const)("%s: neither the administrator nor the new user is called disabled", async (_when, which) => {
    engine = await createEngine({
      changes: { switches: { applicationUserWithRolesInOneRequest: "refused" } },
    });
    await engine.admin.plan();
    engine.fate = (request) =>
      which(request)
        ? dataverse(403, "0x80040225", "The specified user is either disabled or in no business unit.")
        : "send";
    await engine.admin.confirm();
    const read = readNow(engine);
    expect(read).toMatch(/Dataverse does not say which/);
    expect(read).not.toMatch(/Your user|license/);
    noGuess(read);
    const bodies = engine.sent.filter(which).map(({ body, url }) => `${url}${body}`);
    expect(new Set(bodies).size).toBe(bodies.length);
  });
});

describe("i10: a duplicate rule of theirs stops the new user (a sibling of f17; Microsoft's error 0x80040333)", () => {
  it("is quoted, and is not taken for a user that is there", async () => {
    engine = await createEngine();
    await engine.admin.plan();
    engine.fate = (request) =>
      isUserCreation(request)
        ? dataverse(412, "0x80040333", "A duplicate of the current record already exists.")
        : "send";
    await engine.admin.confirm();
    await toTheEnd(engine);
    const read = readNow(engine);
    expect(read).toContain("A duplicate of the current record already exists.");
    noGuess(read);
    const bodies = engine.sent.filter(isUserCreation).map(({ body }) => body);
    expect(new Set(bodies).size).toBe(bodies.length);
  });
});

describe("i11: the organization is moved in mid-run (Microsoft's error 0x8004B044)", () => {
  it("is told as its state, at once, and as nothing about rights", async () => {
    engine = await createEngine();
    await engine.admin.plan();
    engine.fate = (request) =>
      request.write && toOrganization(request)
        ? dataverse(403, "0x8004B044", "The organization is being migrated.")
        : "send";
    await engine.admin.confirm();
    const read = readNow(engine);
    expect(engine.state().problem?.code).toBe("organization-not-ready");
    expect(read).toMatch(/minutes to hours/);
    noGuess(read);
    expect(engine.disk.alarm).toBeNull();
  });
});
