import { connect } from "node:tls";
import { afterEach, describe, expect, it, vi } from "vitest";
import { loadScenario } from "../../../../sandbox/scenario/load.ts";
import { ScenarioError } from "../../../../sandbox/scenario/read.ts";
import { openFront } from "../../../../sandbox/server/front.ts";
import { connectionOf } from "../../../../sandbox/server/messages.ts";
import type { Service } from "../../../../sandbox/server/service.ts";
import { type Sandbox, startServer } from "../../../../sandbox/server/start-server.ts";
import { latencyOf } from "../../../../sandbox/world/latency.ts";
import { eventually } from "../../../support/eventually.ts";
import { control, echoService, startWith } from "./sandbox.ts";

let sandbox: Sandbox | undefined;
afterEach(async () => {
  await sandbox?.close();
  sandbox = undefined;
});

const start = async (
  changes: Readonly<Record<string, unknown>> = {},
  services: readonly Service[] = [echoService()],
): Promise<Sandbox> => {
  sandbox = await startWith(services, { extends: "contoso", ...changes });
  return sandbox;
};
const address = "https://graph.microsoft.com/v1.0/things";
const protocols = [
  { http: "1.1", http2: false },
  { http: "2", http2: true },
];

describe("the latency of a host", () => {
  const latency = {
    ms: 10,
    ofHosts: { dataverse: 180, "*.dynamics.com": 150, "*.crm4.dynamics.com": 140, "a.crm4.dynamics.com": 20 },
  };

  it.each([
    ["a.crm4.dynamics.com", "dataverse", 20],
    ["b.crm4.dynamics.com", "dataverse", 140],
    ["b.crm.dynamics.com", "dataverse", 150],
    ["elsewhere.example.com", "dataverse", 180],
    ["graph.microsoft.com", "graph", 10],
  ])("%s of %s: %i ms", (host, service, expected) => {
    expect(latencyOf(latency, { host, service })).toBe(expected);
  });

  it("may be none where the others have one", () => {
    expect(latencyOf({ ms: 10, ofHosts: { graph: 0 } }, { host: "x", service: "graph" })).toBe(0);
  });

  it("is waited for at that host", async () => {
    const at = await start({ latencyOfHosts: { "graph.microsoft.com": 80 } });
    const before = performance.now();
    await at.fetch(address);
    expect(performance.now() - before).toBeGreaterThanOrEqual(78);
  });

  it("comes from the scenario, and can be set while the sandbox runs", async () => {
    const at = await start({ latencyMs: 5, latencyOfHosts: { entra: 90 }, connectionMs: 0 });
    expect(at.world.latency).toEqual({ ms: 5, ofHosts: { entra: 90 }, connectionMs: 0 });
    at.setLatency({ ofHosts: { graph: 1 }, connectionMs: 2 });
    expect(at.world.latency).toEqual({ ms: 5, ofHosts: { graph: 1 }, connectionMs: 2 });
    await control(at, "settings", { latencyOfHosts: { "*.dynamics.com": 3 }, connectionMs: 4 });
    expect(at.state()).toMatchObject({
      latencyMs: 5,
      latencyOfHosts: { "*.dynamics.com": 3 },
      connectionMs: 4,
      http2: false,
    });
    at.setLatency(7);
    expect(at.world.latency).toEqual({ ms: 7, ofHosts: {}, connectionMs: 4 });
  });

  it("can't be given to what is no host", async () => {
    await expect(start({ latencyOfHosts: { grahp: 5 } })).rejects.toThrow(ScenarioError);
    const at = await start();
    expect((await control(at, "settings", { latencyOfHosts: { graph: -1 } })).status).toBe(400);
    expect(at.world.latency.ofHosts).toEqual({});
  });
});

describe.each(protocols)("a new connection, HTTP/$http", ({ http2 }) => {
  it("costs once, however many requests it carries, and is slow itself", async () => {
    const front = await openFront({ http2 });
    const cost = vi.fn(() => 40);
    try {
      sandbox = await startServer(loadScenario({ extends: "contoso", http2 }), [echoService()], { front });
      const connections = new Set<object>();
      front.serve((message, out) => {
        connections.add(connectionOf(message));
        if ("stream" in out) out.end("there");
        else out.end("there");
      }, cost);
      const before = performance.now();
      await (await sandbox.fetch(address)).text();
      expect(performance.now() - before).toBeGreaterThanOrEqual(38);
      for (let nth = 0; nth < 20; nth += 1) await (await sandbox.fetch(address)).text();
      expect(cost).toHaveBeenCalledTimes(connections.size);
      expect(connections.size).toBeLessThan(20);
    } finally {
      await front.close();
    }
  });
});

describe("HTTP/2", () => {
  it("has one connection for requests side by side, where HTTP/1.1 has one for each", async () => {
    const connections = async (http2: boolean) => {
      const at = await start({ http2 });
      const gate = at.hold(() => true);
      const all = Promise.all([1, 2, 3].map(() => at.fetch(address)));
      await eventually(() => expect(gate.held).toHaveLength(3));
      gate.open();
      await all;
      const numbers = new Set(at.requests.map(({ connection }) => connection));
      await at.close();
      return numbers.size;
    };
    expect(await connections(true)).toBe(1);
    expect(await connections(false)).toBe(3);
  });

  it("has one connection for each host", async () => {
    const hosts = ["graph.microsoft.com", "api.powerplatform.com"];
    const at = await start({ http2: true }, hosts.map(echoService));
    for (const host of [...hosts, ...hosts]) await at.fetch(`https://${host}/x`);
    expect(at.requests.map(({ host, connection }) => [host, connection])).toEqual([
      [hosts[0], 1],
      [hosts[1], 2],
      [hosts[0], 1],
      [hosts[1], 2],
    ]);
  });

  it.each([{ cut: "after" }, { truncate: true }] as const)(
    "loses one request by the fault %o, and not those beside it",
    async (action) => {
      const at = await start({ http2: true, faults: [{ match: { method: "POST" }, action }] });
      const gate = at.hold(({ method }) => method === "GET");
      const beside = at.fetch(address);
      await eventually(() => expect(gate.held).toHaveLength(1));
      const broken = at.fetch(address, { method: "POST", body: "{}" }).then((answer) => answer.text());
      await expect(broken).rejects.toThrow();
      gate.open();
      expect((await beside).status).toBe(200);
      expect(new Set(at.requests.map(({ connection }) => connection)).size).toBe(1);
    },
  );

  it("is not forced on a client that does not offer it", async () => {
    const at = await start({ http2: true });
    const answer = await overHttp1(at);
    expect(answer).toContain("HTTP/1.1 200 OK");
    expect(at.requests).toMatchObject([{ http: "1.1", path: "/v1.0/things" }]);
  });

  it("needs a server that has it", async () => {
    const front = await openFront();
    const world = loadScenario({ extends: "contoso", http2: true });
    await expect(startServer(world, [], { front })).rejects.toThrow("the same HTTP");
    await front.close();
  });
});

describe.each(protocols)("answers over HTTP/$http", ({ http2 }) => {
  const service: Service = {
    name: "cookies",
    owns: () => true,
    handle: ({ headers }) => ({
      status: 200,
      headers: { "set-cookie": "a=1\nb=2", "retry-after": "7", Location: "/there" },
      body: { host: headers.get("host"), cookie: headers.get("cookie") },
    }),
  };

  it("have the same headers, several cookies among them, and services see the same of a request", async () => {
    const at = await start({ http2 }, [service]);
    const answer = await at.fetch(address, { headers: { cookie: "c=3; d=4" } });
    const { date: _, connection: __, "keep-alive": ___, ...headers } = Object.fromEntries(answer.headers);
    expect(headers).toEqual({
      "content-length": expect.any(String),
      "content-type": "application/json; charset=utf-8",
      location: "/there",
      "retry-after": "7",
      "set-cookie": "b=2",
    });
    expect(answer.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
    expect(await answer.json()).toEqual({ host: "graph.microsoft.com", cookie: "c=3; d=4" });
  });
});

describe("a gate", () => {
  it("holds the answers to what it is told, after they were carried out, until it is opened", async () => {
    const echo = echoService();
    const at = await start({}, [echo]);
    const gate = at.hold(({ method }) => method === "POST");
    let answered = false;
    const held = at.fetch(address, { method: "POST", body: "{}" }).then((answer) => {
      answered = true;
      return answer.status;
    });
    await eventually(() => expect(gate.held).toMatchObject([{ method: "POST", status: 0 }]));
    expect(echo.changes).toEqual(["POST /v1.0/things"]);
    expect((await at.fetch(address)).status).toBe(200);
    expect(answered).toBe(false);
    gate.open();
    expect(await held).toBe(200);
    expect((await at.fetch(address, { method: "POST", body: "{}" })).status).toBe(200);
    expect(gate.held).toEqual([]);
  });
});

/** The first bytes of the answer to a client that offers no HTTP/2. */
function overHttp1({ port, caCertificate }: Sandbox): Promise<string> {
  return new Promise((resolve, reject) => {
    const host = "graph.microsoft.com";
    const socket = connect({ host: "127.0.0.1", port, servername: host, ca: caCertificate }, () => {
      socket.write(`GET /v1.0/things HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
    });
    socket.once("data", (data) => resolve(data.toString()));
    socket.on("error", reject);
  });
}
