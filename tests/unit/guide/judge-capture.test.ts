import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { english } from "../../../drive/english.ts";
import { type CaptureCandidate, judgeCapture } from "../../../src/guide/capture/judge.ts";
import type { GuideContext } from "../../../src/guide/context.ts";
import { say } from "../../../src/words/index.ts";
import { guideContext, placeOf } from "../content-scripts/look.ts";

const APP = "0d5a1b2c-1111-4222-8333-444455556666";
const OTHER = "9a8b7c6d-2222-4333-8444-555566667777";
const TENANT = "72f988bf-86f1-41af-91ab-2d7cd011db47";
const SECRET = "Xy18Q~abcdefghijklmnopqrstuvwxyz01234567";
const nothing: GuideContext = { ...guideContext, clientId: null };

const candidate = (more: Partial<CaptureCandidate>): CaptureCandidate => ({
  key: "clientId",
  text: APP,
  from: "page",
  place: placeOf("app-overview", APP),
  appName: "TextUs",
  rowName: null,
  isInSecretsList: true,
  alike: 1,
  ...more,
});

const judge = (more: Partial<CaptureCandidate>, known: GuideContext = nothing) => {
  const verdict = judgeCapture(candidate(more), known);
  return "reason" in verdict ? `${verdict.verdict} ${verdict.reason.id}` : verdict.verdict;
};

describe("a client ID", () => {
  it("is taken when page, route and name agree", () => {
    expect(judgeCapture(candidate({ text: APP.toUpperCase() }), nothing)).toEqual({
      verdict: "accepted",
      value: APP,
    });
  });

  it("is refused when the route names another app: it may be the Object ID", () => {
    expect(judge({ text: OTHER })).toBe("refused guide.capture.not-this-app");
  });

  it("is refused on the page of an enterprise application", () => {
    expect(judge({ place: { ...placeOf("app-overview", APP), page: null, isEnterpriseApp: true } })).toBe(
      "refused guide.capture.enterprise-app",
    );
  });

  it("needs the admin's answer when the app has another name, or none that can be read", () => {
    expect(judge({ appName: "Other" })).toBe("ask guide.capture.other-app");
    expect(judge({ appName: null })).toBe("ask guide.capture.which-app");
  });

  it("needs no name when the app was registered under the guide's eyes", () => {
    expect(judge({ appName: null }, { ...nothing, clientId: APP })).toBe("accepted");
  });

  it("never replaces another one without asking", () => {
    expect(judge({}, { ...nothing, clientId: OTHER })).toBe("ask guide.capture.other-app");
  });

  it("is refused when it is the tenant's", () => {
    expect(judge({ text: TENANT, place: null, from: "pasted" }, { ...nothing, tenantId: TENANT })).toBe(
      "refused guide.capture.is-tenant-id",
    );
  });

  it("can be pasted", () => {
    expect(judge({ from: "pasted", place: null, appName: null, text: ` {${APP}} ` })).toBe("accepted");
    expect(judge({ from: "pasted", text: OTHER })).toBe("ask guide.capture.not-this-page");
    expect(judge({ from: "pasted", text: "TextUs" })).toBe("refused guide.capture.not-an-id");
  });
});

describe("a client secret", () => {
  const secret = (
    text: string,
    more: Partial<CaptureCandidate> = {},
    known = { ...nothing, clientId: APP },
  ) =>
    judge(
      { key: "clientSecret", text, place: placeOf("credentials", APP), rowName: "production", ...more },
      known,
    );

  it.each([
    ["current, 40 characters", SECRET, "accepted"],
    ["previous, 37 characters", "abc7Q~0123456789012345678901234567890", "accepted"],
    ["with a dash in front", "-y18Q~abcdefghijklmnopqrstuvwxyz01234567", "accepted"],
    ["of a version not seen yet", "abc9Q~0123456789012345678901234567890", "accepted"],
    ["a Secret ID", OTHER, "refused guide.capture.secret-id"],
    ["masked with stars", "Xy1*****************", "refused guide.capture.secret-masked"],
    ["masked with bullets", "Xy1••••••••••••••••", "refused guide.capture.secret-masked"],
    ["two words", "not a secret", "refused guide.capture.not-a-secret"],
    ["too short", "abc8Q~", "refused guide.capture.not-a-secret"],
  ])("%s", (_, text, expected) => {
    expect(secret(text)).toBe(expected);
  });

  it("of before 2021 is always asked about, and not even that outside of the app's list of secrets", () => {
    const old = "k/3=abcdefghijklmnopqrstuvwxyz[]01";
    expect(secret(old, { from: "pasted", place: null })).toBe("ask guide.capture.secret-unusual");
    expect(secret(old)).toBe("ask guide.capture.secret-unusual");
    expect(secret(old, { isInSecretsList: false })).toBe("refused guide.capture.not-a-secret");
  });

  it("in a list without a column Secret ID is asked about, whatever its row is called", () => {
    expect(secret(SECRET, { isInSecretsList: false })).toBe("ask guide.capture.secret-elsewhere");
    expect(secret(SECRET, { isInSecretsList: false, rowName: "old" })).toBe("ask guide.capture.other-secret");
  });

  it("of another app is refused", () => {
    expect(secret(SECRET, { place: placeOf("credentials", OTHER) })).toBe(
      "refused guide.capture.not-this-app",
    );
  });

  it("with another description is asked about; of several only the guide's own is taken", () => {
    expect(secret(SECRET, { rowName: "old" })).toBe("ask guide.capture.other-secret");
    expect(secret(SECRET, { rowName: "old", alike: 2 })).toBe("refused guide.capture.several");
    expect(secret(SECRET, { rowName: null })).toBe("ask guide.capture.which-secret");
  });

  it("is asked about when there are several of the guide's own description", () => {
    expect(secret(SECRET, { alike: 2 })).toBe("ask guide.capture.several-secrets");
  });

  it("is in no reason", () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom("page", "pasted") as fc.Arbitrary<"page" | "pasted">,
        (text, from) => {
          const verdict = judgeCapture(
            candidate({ key: "clientSecret", text, from, place: null, rowName: "old" }),
            nothing,
          );
          return (
            verdict.verdict === "accepted" ||
            text.trim().length < 6 ||
            !say(verdict.reason, english).includes(text.trim())
          );
        },
      ),
    );
  });
});

describe("tenant ID and address", () => {
  it("of the tenant are taken from its overview", () => {
    expect(judge({ key: "tenantId", text: TENANT, place: placeOf("tenant-overview") })).toBe("accepted");
  });

  it("are asked about when they differ from before, or come from an environment's name alone", () => {
    expect(judge({ key: "tenantId", text: TENANT, place: null }, { ...nothing, tenantId: OTHER })).toBe(
      "ask guide.capture.other-tenant",
    );
    expect(judge({ key: "tenantId", text: TENANT, place: null, from: "route" })).toBe(
      "ask guide.capture.from-route",
    );
  });

  it("are no client ID", () => {
    expect(judge({ key: "tenantId", text: APP })).toBe("refused guide.capture.is-client-id");
  });

  it.each([
    ["https://contoso.crm4.dynamics.com/main.aspx?x=1", "accepted"],
    ["contoso.crm4.dynamics.com", "accepted"],
    ["https://contoso.crm4.dynamics.com.evil.example/", "refused guide.capture.not-dynamics"],
    ["https://contoso.sharepoint.com", "refused guide.capture.not-dynamics"],
  ])("of Dynamics: %s", (text, expected) => {
    expect(judge({ key: "dynamicsUrl", text, place: placeOf("environment") })).toBe(expected);
  });

  it("of another environment are asked about", () => {
    const known = { ...nothing, dynamicsUrl: "https://fabrikam.crm.dynamics.com" };
    expect(judge({ key: "dynamicsUrl", text: "https://contoso.crm4.dynamics.com", place: null }, known)).toBe(
      "ask guide.capture.other-environment",
    );
  });
});
