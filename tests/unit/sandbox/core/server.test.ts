import { createHash } from "node:crypto";
import { connect } from "node:tls";
import { afterEach, describe, expect, it } from "vitest";
import { issueAccessToken } from "../../../../sandbox/entra/issue.ts";
import type { FaultRule } from "../../../../sandbox/server/faults.ts";
import type { Sandbox } from "../../../../sandbox/server/start-server.ts";
import { control, echoService, startWith } from "./sandbox.ts";

describe.each([
  { http: "1.1", http2: false },
  { http: "2", http2: true },
])("over HTTP/$http", ({ http, http2 }) => {
  let sandbox: Sandbox | undefined;
  let echo = echoService();

  async function start(...faults: readonly FaultRule[]): Promise<Sandbox> {
    echo = echoService();
    sandbox = await startWith([echo], { extends: "contoso", http2, faults: [...faults] });
    return sandbox;
  }

  afterEach(async () => {
    await sandbox?.close();
    sandbox = undefined;
  });

  const address = "https://graph.microsoft.com/v1.0/things";
  const post = (at: Sandbox, init: RequestInit = {}): Promise<Response> =>
    at.fetch(address, { method: "POST", body: "{}", ...init });

  describe("the TLS server", () => {
    it("hands a request to the service of its host, address as the client sees it", async () => {
      const at = await start();
      const response = await at.fetch(`${address}?a=1`, { method: "PUT", body: "hello" });
      expect(response.status).toBe(200);
      expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
      expect(await response.json()).toEqual({ url: `${address}?a=1`, method: "PUT", body: "hello" });
    });

    it("answers 421 for hosts that nobody owns", async () => {
      const at = await start();
      const response = await at.fetch("https://fabrikam.crm4.dynamics.com/api/data/v9.2/WhoAmI");
      expect(response.status).toBe(421);
      expect(await response.text()).toContain("does not answer for fabrikam.crm4.dynamics.com");
    });

    it.each([
      "login.microsoftonline.com",
      "contoso.crm.dynamics.com",
      "contoso.crm4.dynamics.com",
      "contoso.api.crm21.dynamics.com",
      "globaldisco.crm.dynamics.com",
      "api.powerplatform.com",
    ])("has a certificate for %s, with the published fingerprint", async (servername) => {
      const at = await start();
      const { spki, authorized } = await new Promise<{ spki: Buffer; authorized: boolean }>(
        (resolve, reject) => {
          const socket = connect(
            { host: "127.0.0.1", port: at.port, servername, ca: at.caCertificate },
            () => {
              const key = socket.getPeerX509Certificate()?.publicKey.export({ type: "spki", format: "der" });
              socket.end();
              resolve({ spki: key ?? Buffer.alloc(0), authorized: socket.authorized });
            },
          );
          socket.on("error", reject);
        },
      );
      expect(authorized).toBe(true);
      expect(createHash("sha256").update(spki).digest("base64")).toBe(at.spkiFingerprint);
    });

    it("does not speak for other names, nor does its fetch go anywhere else", async () => {
      const at = await start();
      await expect(at.fetch("https://example.com/")).rejects.toThrow(TypeError);
      await expect(at.fetch("http://graph.microsoft.com/")).rejects.toThrow(TypeError);
    });

    it("refuses a body over 16 MiB", async () => {
      const at = await start();
      const response = await post(at, { body: Buffer.alloc(16 * 1024 * 1024 + 1) });
      expect(response.status).toBe(413);
      expect(echo.changes).toEqual([]);
    });

    it("waits the latency", async () => {
      const at = await start();
      at.setLatency(80);
      const before = performance.now();
      await at.fetch(address);
      expect(performance.now() - before).toBeGreaterThanOrEqual(78);
    });
  });

  describe("CORS", () => {
    const headers = { origin: "https://example.com" };

    it("lets pages read Graph, and answers preflights", async () => {
      const at = await start();
      const response = await at.fetch(address, { headers });
      expect(response.headers.get("access-control-allow-origin")).toBe("*");
      expect(response.headers.get("access-control-expose-headers")).toContain("Retry-After");
      const preflight = await at.fetch(address, {
        method: "OPTIONS",
        headers: {
          ...headers,
          "access-control-request-method": "PATCH",
          "access-control-request-headers": "authorization,prefer",
        },
      });
      expect(preflight.status).toBe(204);
      expect(preflight.headers.get("access-control-allow-headers")).toBe("authorization,prefer");
      expect(echo.changes).toEqual([]);
    });

    it("adds nothing without an Origin, nor on BAP", async () => {
      const bap = echoService("api.bap.microsoft.com");
      sandbox = await startWith([echoService(), bap], { extends: "contoso", http2 });
      const plain = await sandbox.fetch(address);
      expect(plain.headers.get("access-control-allow-origin")).toBeNull();
      const response = await sandbox.fetch("https://api.bap.microsoft.com/x", { headers });
      expect(response.headers.get("access-control-allow-origin")).toBeNull();
    });
  });

  describe("the request log", () => {
    it("keeps who asked what, and masks secrets", async () => {
      const at = await start();
      const token = await issueAccessToken(at.world, { user: "admin@contoso.com" });
      await at.fetch(`${address}?code=abc&$top=1`, { headers: { authorization: `Bearer ${token}` } });
      const app = await issueAccessToken(at.world, { appId: "5e7a11ed-0000-4000-8000-00000000c11d" });
      await post(at, { headers: { authorization: `Bearer ${app}`, origin: "chrome-extension://abc" } });
      await at.fetch("https://login.windows.net/");
      expect(at.requests).toMatchObject([
        {
          n: 1,
          service: "echo",
          method: "GET",
          host: "graph.microsoft.com",
          path: "/v1.0/things",
          query: "?code=***&%24top=1",
          status: 200,
          caller: { appid: "5e7a11ed-0000-4000-8000-00000000c11d", user: "admin@contoso.com" },
          write: false,
          origin: false,
          http,
        },
        { n: 2, method: "POST", query: "", caller: { user: null }, write: true, origin: true },
        { n: 3, service: "none", status: 421, caller: null },
      ]);
      expect(JSON.stringify(at.requests)).not.toContain("abc");
      expect(JSON.stringify(at.requests)).not.toContain(token.split(".")[2]);
    });
  });

  describe("faults at the server", () => {
    it("answer before the change, with Retry-After in seconds or as a date", async () => {
      const at = await start(
        { match: { method: "POST" }, action: { status: 429, retryAfterSeconds: 7 } },
        { match: { method: "POST" }, action: { status: 503, retryAfterDate: 60, body: { odd: true } } },
      );
      const first = await post(at);
      expect([first.status, first.headers.get("retry-after")]).toEqual([429, "7"]);
      expect(await first.json()).toEqual({
        error: { code: "TooManyRequests", message: "Too many requests." },
      });
      at.faults.clear();
      at.faults.add({ match: {}, action: { status: 503, retryAfterDate: 60, body: { odd: true } } });
      const second = await post(at);
      const wait = Date.parse(second.headers.get("retry-after") ?? "") - Date.now();
      expect(wait).toBeGreaterThan(55_000);
      expect(wait).toBeLessThan(62_000);
      expect(await second.json()).toEqual({ odd: true });
      expect(echo.changes).toEqual([]);
      expect(at.requests.map((entry) => entry.status)).toEqual([429, 503]);
    });

    it("answer after the change", async () => {
      const at = await start({ match: {}, action: { after: 504 } });
      expect((await post(at)).status).toBe(504);
      expect(echo.changes).toEqual(["POST /v1.0/things"]);
    });

    it.each([
      ["before", []],
      ["after", ["POST /v1.0/things"]],
    ] as const)("cut the connection %s the change", async (cut, changes) => {
      const at = await start({ match: {}, action: { cut } });
      await expect(post(at)).rejects.toThrow("fetch failed");
      expect(echo.changes).toEqual(changes);
      expect(at.requests.at(-1)?.status).toBe(0);
      expect((await post(at)).status).toBe(200);
    });

    it("leave a request hanging until the client gives up", async () => {
      const at = await start({ match: {}, action: { hang: true } });
      await expect(post(at, { signal: AbortSignal.timeout(100) })).rejects.toMatchObject({
        name: "TimeoutError",
      });
      expect(echo.changes).toEqual([]);
    });

    it("cut an answer off in the middle", async () => {
      const at = await start({ match: {}, action: { truncate: true } });
      const response = await post(at);
      expect(response.status).toBe(200);
      await expect(response.text()).rejects.toThrow();
      expect(echo.changes).toEqual(["POST /v1.0/things"]);
    });

    it("cut an answer off without its length: the client takes the half for the whole", async () => {
      const at = await start({ match: {}, action: { truncate: "unannounced" } });
      const response = await post(at);
      expect(response.headers.get("content-length")).toBeNull();
      const text = await response.text();
      expect(text.length).toBeGreaterThan(0);
      expect(() => JSON.parse(text)).toThrow();
      expect(echo.changes).toEqual(["POST /v1.0/things"]);
    });

    it("send a page where JSON was promised", async () => {
      const at = await start({ match: {}, action: { nonJson: true } });
      const response = await post(at);
      expect(response.headers.get("content-type")).toContain("text/html");
      expect(await response.text()).toContain("<!DOCTYPE html>");
      expect(echo.changes).toEqual([]);
    });

    it("delay", async () => {
      const at = await start({ match: {}, action: { delay: 60 } });
      const before = performance.now();
      expect((await post(at)).status).toBe(200);
      expect(performance.now() - before).toBeGreaterThanOrEqual(58);
    });
  });

  describe("the sandbox's own endpoints", () => {
    it("show the tenant with secrets and passwords masked", async () => {
      sandbox = await startWith([echoService()], {
        extends: "contoso",
        http2,
        applications: [
          {
            displayName: "App",
            secrets: [{ displayName: "s", value: "very~secret", endDateTime: "2027-01-01T00:00:00Z" }],
          },
        ],
      });
      const response = await sandbox.fetch("https://localhost/_sandbox/state");
      const text = await response.text();
      expect(JSON.parse(text)).toMatchObject({
        tenant: { displayName: "Contoso", users: [{ password: "***" }, {}, {}] },
      });
      expect(text).not.toContain("very~secret");
      expect(JSON.stringify(sandbox.state())).not.toContain("very~secret");
      expect(sandbox.requests).toEqual([]);
    });

    it("are the same on every host", async () => {
      const at = await start();
      await at.fetch(address);
      const response = await at.fetch("https://graph.microsoft.com/_sandbox/requests");
      expect(await response.json()).toEqual(at.requests);
    });

    it("move time and change settings", async () => {
      const at = await start();
      const before = at.world.clock.now();
      expect((await control(at, "time", { advanceMs: 60_000 })).status).toBe(200);
      expect(at.world.clock.now() - before).toBeGreaterThanOrEqual(60_000);
      await control(at, "settings", {
        latencyMs: 5,
        lag: { systemuser: 1000 },
        flapping: true,
        switches: { duplicateGrant: "400" },
        faults: [{ match: {}, action: { status: 500 } }],
      });
      expect(at.world.latency.ms).toBe(5);
      expect(at.world.replication).toMatchObject({
        lag: { systemuser: 1000, application: 0 },
        flapping: true,
      });
      expect(at.world.switches.duplicateGrant).toBe("400");
      expect((await at.fetch(address)).status).toBe(500);
    });

    it("say what is wrong and change nothing", async () => {
      const at = await start();
      const response = await control(at, "settings", { latencyMs: 5, switches: { duplicateGrant: "418" } });
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({
        error: expect.stringContaining("switches.duplicateGrant"),
      });
      expect(at.world.latency.ms).toBe(0);
      expect((await control(at, "time", { advanceMs: -1 })).status).toBe(400);
      expect((await control(at, "nothing", {})).status).toBe(404);
      expect((await at.fetch("https://localhost/_sandbox/time")).status).toBe(404);
    });

    it("revoke a user's tokens", async () => {
      const at = await start();
      const token = await issueAccessToken(at.world, { user: "admin@contoso.com" });
      const check = () => at.world.tokens.verify(`Bearer ${token}`, ["https://graph.microsoft.com"]);
      expect(await check()).toMatchObject({ ok: true });
      await control(at, "settings", { revokeTokensOf: ["admin@contoso.com"] });
      expect(await check()).toEqual({ ok: false, reason: "revoked" });
    });

    it.each([
      { origin: "https://example.com" },
      { origin: "null" },
      { "sec-fetch-site": "cross-site" },
      { "sec-fetch-site": "same-origin" },
    ])("refuse what a web page sends: %o", async (headers) => {
      const at = await start();
      const read = await at.fetch("https://graph.microsoft.com/_sandbox/state", { headers });
      expect(read.status).toBe(403);
      expect(read.headers.get("access-control-allow-origin")).toBeNull();
      const write = await at.fetch("https://graph.microsoft.com/_sandbox/time", {
        method: "POST",
        headers,
        body: '{"advanceMs":1000}',
      });
      expect(write.status).toBe(403);
      const preflight = await at.fetch("https://graph.microsoft.com/_sandbox/time", {
        method: "OPTIONS",
        headers: { ...headers, "access-control-request-method": "POST" },
      });
      expect(preflight.headers.get("access-control-allow-origin")).toBeNull();
    });
  });
});
