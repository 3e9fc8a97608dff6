import { beforeEach, describe, expect, it } from "vitest";
import { createOriginFreeFetch } from "../../../background/origin-free-fetch.ts";
import { eventually } from "../../support/eventually.ts";
import { fakeBrowser } from "./fake-browser.ts";

const guid = (digit: number): string => `${String(digit).repeat(8)}-0000-4000-8000-000000000000`;
const tokenUrl = (mark: string): string =>
  `https://login.microsoftonline.com/t/oauth2/v2.0/token?client-request-id=${mark}`;
const post = { method: "POST", body: "grant_type=client_credentials" };

let browser: ReturnType<typeof fakeBrowser>;
/** The rules that were in force while each request was sent. */
let during: { readonly url: string; readonly rules: readonly unknown[] }[];
let answer: () => Promise<Response>;

beforeEach(() => {
  browser = fakeBrowser();
  during = [];
  answer = async () => new Response("{}");
});

const originFree = () =>
  createOriginFreeFetch({
    rules: browser.api.declarativeNetRequest,
    initiator: "extension",
    fetch: (url) => {
      during.push({ url, rules: [...browser.rules.values()] });
      return answer();
    },
  });

describe("a request without Origin", () => {
  it("has a rule that matches its own id and nothing else, while it is under way", async () => {
    await originFree().fetch(tokenUrl(guid(1)), post);
    expect(during).toEqual([
      {
        url: tokenUrl(guid(1)),
        rules: [
          {
            id: 1,
            priority: 1,
            action: { type: "modifyHeaders", requestHeaders: [{ header: "origin", operation: "remove" }] },
            condition: {
              urlFilter: `client-request-id=${guid(1)}`,
              requestDomains: ["login.microsoftonline.com"],
              initiatorDomains: ["extension"],
              requestMethods: ["post"],
              resourceTypes: ["xmlhttprequest", "other"],
            },
          },
        ],
      },
    ]);
    expect(browser.rules.size).toBe(0);
  });

  it("leaves no rule behind when it fails", async () => {
    answer = () => Promise.reject(new TypeError("Failed to fetch"));
    await expect(originFree().fetch(tokenUrl(guid(1)), post)).rejects.toThrow("Failed to fetch");
    expect(browser.rules.size).toBe(0);
  });

  it("has a rule of its own beside others, and waits when there are four", async () => {
    const { fetch } = originFree();
    const releases: (() => void)[] = [];
    answer = () => new Promise((resolve) => releases.push(() => resolve(new Response("{}"))));
    const all = [1, 2, 3, 4, 5].map((digit) => fetch(tokenUrl(guid(digit)), post));
    await eventually(() => expect(during).toHaveLength(4));
    // A fifth would have set its rule before this one.
    await browser.api.declarativeNetRequest.updateSessionRules({ removeRuleIds: [99] });
    expect(during).toHaveLength(4);
    for (const [index, { rules }] of during.entries())
      expect(JSON.stringify(rules)).toContain(guid(index + 1));
    releases[1]?.();
    await all[1];
    await eventually(() => expect(during).toHaveLength(5));
    const marks = during[4]?.rules.map((rule) => JSON.stringify(rule)) ?? [];
    for (const digit of [1, 3, 4, 5])
      expect(marks.filter((rule) => rule.includes(guid(digit)))).toHaveLength(1);
    expect(JSON.stringify(marks)).not.toContain(guid(2));
    for (const release of releases) release();
    await Promise.all(all);
    expect(browser.rules.size).toBe(0);
  });

  it.each(["https://login.microsoftonline.com/t/oauth2/v2.0/token", tokenUrl("*"), tokenUrl("||")])(
    "is not sent with a rule that could match others: %s",
    async (url) => {
      await expect(originFree().fetch(url, post)).rejects.toThrow("no client-request-id");
      expect(during).toEqual([]);
    },
  );

  it("is not sent after it was aborted", async () => {
    const signal = AbortSignal.abort(new Error("stopped"));
    await expect(originFree().fetch(tokenUrl(guid(1)), { ...post, signal })).rejects.toThrow("stopped");
    expect(during).toEqual([]);
  });

  it("of a worker that died leaves a rule that the next start removes", async () => {
    browser.rules.set(1, { id: 1, condition: { urlFilter: `client-request-id=${guid(1)}` } });
    browser.rules.set(4, { id: 4, condition: { urlFilter: `client-request-id=${guid(4)}` } });
    await originFree().clearLeftovers();
    expect(browser.rules.size).toBe(0);
  });

  it("still gives its answer when the rule can't be removed", async () => {
    const { fetch } = originFree();
    const update = browser.api.declarativeNetRequest.updateSessionRules;
    browser.api.declarativeNetRequest.updateSessionRules = (change) =>
      change.addRules ? update(change) : Promise.reject(new Error("no"));
    expect((await fetch(tokenUrl(guid(1)), post)).status).toBe(200);
  });
});
