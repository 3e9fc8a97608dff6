import { connect as connectTcp, type Socket } from "node:net";
import { connect as connectTls } from "node:tls";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Service } from "../../../../sandbox/server/service.ts";
import type { Sandbox } from "../../../../sandbox/server/start-server.ts";
import { echoService, startWith } from "./sandbox.ts";

/** Sends every request somewhere else, with the status that its path names. */
const redirecting: Service = {
  name: "redirecting",
  owns: (host) => host === "api.bap.microsoft.com",
  handle: ({ url, headers }) =>
    url.pathname === "/end"
      ? { status: 200, body: { authorization: headers.get("authorization") } }
      : { status: Number(url.pathname.slice(1)), headers: { location: url.searchParams.get("to") ?? "" } },
};

let sandbox: Sandbox;

const start = async (http2: boolean) => {
  sandbox = await startWith([echoService(), redirecting], { extends: "contoso", http2 });
};
afterEach(() => sandbox.close());

describe("the proxy", () => {
  beforeEach(() => start(false));

  /** Asks for a tunnel. @returns the first line of the answer, and the socket */
  function tunnel(target: string, method = "CONNECT"): Promise<{ status: string; socket: Socket }> {
    return new Promise((resolve, reject) => {
      const socket = connectTcp(sandbox.proxyPort, "127.0.0.1", () => {
        socket.write(`${method} ${target} HTTP/1.1\r\nHost: ${target}\r\n\r\n`);
      });
      socket.once("data", (data) => resolve({ status: data.toString().split("\r\n")[0] ?? "", socket }));
      socket.on("error", reject);
    });
  }

  it("leads to the sandbox, whatever the port", async () => {
    const { status, socket } = await tunnel("graph.microsoft.com:443");
    expect(status).toContain(" 200 ");
    const answer = await new Promise<string>((resolve, reject) => {
      const secure = connectTls(
        { socket, servername: "graph.microsoft.com", ca: sandbox.caCertificate },
        () => {
          secure.write("GET /v1.0/me HTTP/1.1\r\nHost: graph.microsoft.com\r\nConnection: close\r\n\r\n");
        },
      );
      let text = "";
      secure.on("data", (data) => {
        text += data.toString();
      });
      secure.on("end", () => resolve(text));
      secure.on("error", reject);
    });
    expect(answer).toContain("HTTP/1.1 200 OK");
    expect(answer).toContain("https://graph.microsoft.com/v1.0/me");
  });

  it("refuses other hosts with 502 and plain requests with 405", async () => {
    const other = await tunnel("example.com:443");
    expect(other.status).toBe("HTTP/1.1 502 Bad Gateway");
    const plain = await tunnel("http://graph.microsoft.com/", "GET");
    expect(plain.status).toContain("405");
    for (const { socket } of [other, plain]) socket.destroy();
  });
});

describe.each([
  { http: "1.1", http2: false },
  { http: "2", http2: true },
])("the fetch for Node clients, over HTTP/$http", ({ http, http2 }) => {
  beforeEach(() => start(http2));

  const bap = "https://api.bap.microsoft.com";

  it("follows redirects within the sandbox as fetch does", async () => {
    const moved = await sandbox.fetch(`${bap}/302?to=https://graph.microsoft.com/x`, {
      method: "POST",
      body: "b",
    });
    expect(await moved.json()).toMatchObject({
      method: "GET",
      url: "https://graph.microsoft.com/x",
      body: "",
    });
    expect(moved.url).toBe("https://graph.microsoft.com/x");
    const kept = await sandbox.fetch(`${bap}/307?to=https://graph.microsoft.com/x`, {
      method: "POST",
      body: "b",
    });
    expect(await kept.json()).toMatchObject({ method: "POST", body: "b" });
  });

  it("speaks what the server speaks", async () => {
    await sandbox.fetch(`${bap}/end`);
    expect(sandbox.requests.map((request) => request.http)).toEqual([http]);
  });

  it("takes credentials along on the same host only", async () => {
    const headers = { authorization: "Bearer x" };
    const same = await sandbox.fetch(`${bap}/302?to=/end`, { headers });
    expect(await same.json()).toEqual({ authorization: "Bearer x" });
    await sandbox.fetch(`${bap}/302?to=https://graph.microsoft.com/x`, { headers });
    expect(sandbox.requests.at(-1)?.caller).toBeNull();
  });

  it("does not follow when told not to, nor away from the sandbox, nor for ever", async () => {
    const manual = await sandbox.fetch(`${bap}/302?to=/end`, { redirect: "manual" });
    expect([manual.status, manual.headers.get("location")]).toEqual([302, "/end"]);
    await expect(sandbox.fetch(`${bap}/302?to=/end`, { redirect: "error" })).rejects.toThrow(TypeError);
    await expect(sandbox.fetch(`${bap}/302?to=https://example.com/`)).rejects.toThrow("fetch failed");
    await expect(sandbox.fetch(`${bap}/302?to=/302?to=/302`)).rejects.toThrow();
  });

  it("can be aborted before and while it waits", async () => {
    await expect(sandbox.fetch(bap, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: "AbortError",
    });
    sandbox.faults.add({ match: {}, action: { hang: true } });
    const controller = new AbortController();
    const waiting = sandbox.fetch(`${bap}/end`, { signal: controller.signal });
    setTimeout(() => controller.abort(), 50);
    await expect(waiting).rejects.toMatchObject({ name: "AbortError" });
  });
});
