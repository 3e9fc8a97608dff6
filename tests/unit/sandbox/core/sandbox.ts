import { loadScenario } from "../../../../sandbox/scenario/load.ts";
import type { ScenarioSource } from "../../../../sandbox/scenario/read.ts";
import type { Service } from "../../../../sandbox/server/service.ts";
import { type Sandbox, startServer } from "../../../../sandbox/server/start-server.ts";

/** A service that answers with what it was asked, and counts the changes that it made. */
export function echoService(host = "graph.microsoft.com"): Service & { readonly changes: string[] } {
  const changes: string[] = [];
  return {
    name: "echo",
    changes,
    owns: (name) => name === host,
    handle(request) {
      if (request.method !== "GET") changes.push(`${request.method} ${request.url.pathname}`);
      return {
        status: 200,
        headers: { "x-echo": "yes" },
        body: { url: request.url.href, method: request.method, body: request.body.toString("utf8") },
      };
    },
  };
}

/** A sandbox on a free port with the services given. */
export const startWith = (
  services: readonly Service[],
  scenario: ScenarioSource = "contoso",
): Promise<Sandbox> => startServer(loadScenario(scenario), services);

/** POSTs JSON to one of the sandbox's own endpoints. */
export const control = (sandbox: Sandbox, name: string, body: unknown): Promise<Response> =>
  sandbox.fetch(`https://localhost/_sandbox/${name}`, { method: "POST", body: JSON.stringify(body) });
