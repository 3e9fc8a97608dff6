import {
  BrowserAuthError,
  ClientAuthError,
  InteractionRequiredAuthError,
  ServerError,
} from "@azure/msal-browser";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { toSignInError } from "../../../../background/identity/sign-in-errors.ts";
import { SignInError, type SignInFailure } from "../../../../src/provisioning/model/sign-in-error.ts";
import { fakeBrowser } from "../fake-browser.ts";
import { ada, fakeEntra } from "./fake-entra.ts";
import { never, startWorker } from "./worker.ts";

describe("what a browser says", () => {
  it.each<[string, SignInFailure]>([
    ["The user did not approve access.", "cancelled"],
    ["User cancelled or denied access.", "cancelled"],
    ["Authorization page could not be loaded.", "unreachable"],
    ["Invalid request", "unreachable"],
    ["Only one web auth flow is allowed at a time.", "failed"],
    ["Something new", "failed"],
  ])("%s", (text, failure) => {
    expect(toSignInError(new Error(text))).toMatchObject({ failure });
  });

  it("need not be an error", () => {
    expect(toSignInError("why")).toMatchObject({ failure: "failed", technical: { kind: "string" } });
    const own = new SignInError("no-client-id");
    expect(toSignInError(own)).toBe(own);
  });
});

describe("what MSAL says", () => {
  const id = "c0ffee00-0000-4000-8000-000000000000";
  it.each<[Error, SignInFailure]>([
    [new ServerError("access_denied", id), "cancelled"],
    [new ServerError("access_denied", id, "AADSTS65004: User declined to consent."), "refused"],
    [new ServerError("access_denied", id, "AADSTS90094: admin consent"), "refused"],
    [new ServerError("invalid_grant", id, "AADSTS65001: not consented", "consent_required"), "refused"],
    [new InteractionRequiredAuthError("consent_required", id), "refused"],
    [new ServerError("access_denied", id, "AADSTS53003: blocked"), "refused"],
    [new ServerError("access_denied", id, "", "", "530035"), "refused"],
    [new ServerError("unauthorized_client", id, "", "", "700016"), "refused"],
    [new ServerError("invalid_request", id, "AADSTS9002327: cross-origin"), "refused"],
    [new ServerError("invalid_request", id, "AADSTS50011: redirect"), "refused"],
    [new ClientAuthError("network_error", id), "unreachable"],
    [new BrowserAuthError("interaction_in_progress", id), "failed"],
    [new ServerError("server_error", id, "AADSTS90033: passing"), "refused"],
  ])("%s", (error, failure) => {
    expect(toSignInError(error).failure).toBe(failure);
  });

  it("is passed on as codes and Entra's own sentence, without what could be a token", () => {
    const error = new ServerError(
      "access_denied",
      id,
      "AADSTS53003: Blocked eyJhbGciOiJub25lIn0.e30. Trace ID: t",
      "message_only",
      "53003",
    );
    expect(toSignInError(error).technical).toEqual({
      error: "access_denied",
      code: "AADSTS53003",
      suberror: "message_only",
      correlationId: id,
      message: "Blocked [removed]",
    });
  });
});

describe("what Microsoft's page sends back", () => {
  let browser: ReturnType<typeof fakeBrowser>;
  let worker: ReturnType<typeof startWorker>;
  const entra = fakeEntra();
  beforeEach(() => {
    browser = fakeBrowser();
    vi.stubGlobal("fetch", entra.fetch);
    worker = startWorker(browser);
  });
  afterEach(() => {
    worker.die();
    vi.unstubAllGlobals();
  });
  const plain = { otherAccount: false, signal: never };

  it.each<[string, Record<string, string>, SignInFailure]>([
    ["Cancel", { error: "access_denied", error_subcode: "cancel" }, "cancelled"],
    [
      "consent by an administrator",
      { error: "access_denied", error_description: "AADSTS90094: needs an admin" },
      "refused",
    ],
    [
      "Conditional Access",
      {
        error: "access_denied",
        error_description: "AADSTS53000: device",
        error_uri: "https://login.microsoftonline.com/error?code=53000",
      },
      "refused",
    ],
  ])("%s; the next sign-in works", async (_what, answer, failure) => {
    browser.launch = async (url) => entra.refuse(url, answer);
    await expect(worker.signIn.signIn(plain)).rejects.toMatchObject({ failure });
    browser.launch = async (url) => entra.signIn(url);
    expect((await worker.signIn.signIn(plain)).username).toBe(ada.username);
  });

  it("an answer to another request is not redeemed", async () => {
    browser.launch = async (url) => entra.signIn(url.replace(/state=[^&]+/, "state=forged"));
    const calls = entra.calls.length;
    await expect(worker.signIn.signIn(plain)).rejects.toBeInstanceOf(SignInError);
    expect(entra.calls).toHaveLength(calls);
    browser.launch = async (url) => entra.signIn(url);
    expect((await worker.signIn.signIn(plain)).username).toBe(ada.username);
  });

  it("no answer to the code says that Microsoft could not be reached", async () => {
    browser.launch = async (url) => entra.signIn(url);
    entra.failNextToken("network");
    await expect(worker.signIn.signIn(plain)).rejects.toMatchObject({ failure: "unreachable" });
    expect((await worker.signIn.signIn(plain)).username).toBe(ada.username);
  });
});
