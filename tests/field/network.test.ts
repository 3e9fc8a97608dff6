import { afterEach, describe, expect, it } from "vitest";
import { createEngine, type Engine } from "../../drive/engine/create-engine.ts";
import type { Instead, Outgoing } from "../../drive/engine/life.ts";
import { nothingWritten } from "../engine/tenants/ground.ts";
import {
  forToken,
  handedOverUnproved,
  isCreation,
  noGuess,
  readNow,
  refused,
  times,
  toOrganization,
  toTheEnd,
} from "./support.ts";

/** What stands between the browser and Microsoft. */

let engine: Engine;
afterEach(() => engine.close());

/** A guest network answers everything by its own page, and calls that a success. */
const guestNetwork = (): Instead =>
  refused(200, "<html><title>Welcome</title>Please accept our terms.</html>");

describe("i3: the page of a guest network in the place of answers (a sibling of f19)", () => {
  const places = [
    ["the organization", toOrganization, "contoso.crm4.dynamics.com"],
    [
      "the list of environments",
      ({ url }: Outgoing) => url.hostname.startsWith("api.bap"),
      "api.bap.microsoft.com",
    ],
  ] as const;
  it.each(places)("of %s: says that something else answered, for which host", async (_what, which, host) => {
    engine = await createEngine();
    engine.fate = (request) => (which(request) ? guestNetwork() : "send");
    await engine.admin.signIn();
    if (engine.state().environments.length > 0) await engine.admin.choose();
    await toTheEnd(engine);
    const read = readNow(engine);
    expect(read).toContain(`answered in the place of ${host}`);
    // It was reached, and nothing refused.
    expect(read).not.toMatch(/can't reach|refused/);
    noGuess(read);
    nothingWritten(engine);
  });

  it("of a change: it is open whether it was made, and nothing is told as made or not", async () => {
    engine = await createEngine();
    await engine.admin.plan();
    engine.fate = (request) => (isCreation(request) ? guestNetwork() : "send");
    await engine.admin.confirm();
    await toTheEnd(engine);
    const read = readNow(engine);
    expect(read).toContain("answered in the place of graph.microsoft.com");
    expect(read).toMatch(/Whether this was carried out is not known/);
    noGuess(read);
  });

  it("of the proof's sign-in: the four values are there", async () => {
    engine = await createEngine();
    await engine.admin.plan();
    engine.fate = (request) => (forToken(request) ? guestNetwork() : "send");
    await engine.admin.confirm();
    await toTheEnd(engine);
    handedOverUnproved(engine);
    expect(readNow(engine)).toContain("answered in the place of login.microsoftonline.com");
  });
});

describe("i4: a proxy wants its own sign-in (microsoft/powerplatform-vscode#109, XrmToolBox#330)", () => {
  it("is told as the network's refusal at once, with the host", async () => {
    engine = await createEngine();
    await engine.admin.plan();
    engine.fate = (request) =>
      toOrganization(request) ? { instead: new Response(null, { status: 407 }) } : "send";
    await engine.admin.confirm();
    const read = readNow(engine);
    expect(read).toMatch(/refused the request to contoso\.crm4\.dynamics\.com/);
    expect(read).toMatch(/status 407/);
    noGuess(read);
    const asked = engine.sent.filter((request) => request.write && toOrganization(request));
    expect(new Set(asked.map(({ url, body }) => `${url} ${body}`)).size).toBe(asked.length);
  });
});

describe("i5: Graph and Entra see two addresses: continuous access evaluation (Azure/azure-cli#24684, msgraph-sdk-powershell#3322)", () => {
  const said =
    "Continuous access evaluation resulted in challenge with result: InteractionRequired and code: LocationConditionEvaluationSatisfied";
  const claims = Buffer.from('{"access_token":{"nbf":{"essential":true,"value":"1"}}}').toString("base64");
  const challenge = (): Instead =>
    refused(
      401,
      { error: { code: "InvalidAuthenticationToken", message: said, innerError: { "request-id": "4a5b" } } },
      { "www-authenticate": `Bearer realm="", error="insufficient_claims", claims="${claims}"` },
    );
  it("asks for one more sign-in, then quotes what Graph says of it, and asks for no third", async () => {
    engine = await createEngine();
    engine.fate = ({ url }) =>
      url.hostname === "graph.microsoft.com" && url.pathname.endsWith("/applications") ? challenge() : "send";
    const again = async (): Promise<void> => {
      await engine.admin.signIn();
      if (engine.state().environments.length > 0) await engine.admin.choose();
    };
    await again();
    expect(engine.state().problem?.code).toBe("sign-in-again");
    await again();
    expect(engine.state().problem).toMatchObject({ code: "sign-in-not-taken", remedy: "other-account" });
    const read = readNow(engine);
    expect(read).toContain("LocationConditionEvaluationSatisfied");
    expect(read).not.toMatch(/not said/);
    noGuess(read);
  });

  it("at a change: pauses for the sign-in, and the change is not sent without it", async () => {
    engine = await createEngine();
    await engine.admin.plan();
    engine.fate = (request) => (isCreation(request) ? challenge() : "send");
    await engine.admin.confirm();
    expect(engine.state()).toMatchObject({ phase: "paused", problem: { remedy: "sign-in-again" } });
    expect(times(engine, isCreation)).toBe(1);
    expect(readNow(engine)).toMatch(/Nothing was changed\./);
  });
});
