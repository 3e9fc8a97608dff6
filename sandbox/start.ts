import { writeFile } from "node:fs/promises";
import { dataverseService } from "./dataverse/service.ts";
import { entraService } from "./entra/service.ts";
import { graphService } from "./graph/service.ts";
import { portalControl } from "./portals/control.ts";
import { createPortals, type Portals } from "./portals/service.ts";
import { powerPlatformService } from "./power-platform/service.ts";
import { loadScenario } from "./scenario/load.ts";
import type { ScenarioSource } from "./scenario/read.ts";
import type { Front } from "./server/front.ts";
import { type Sandbox as Servers, startServer } from "./server/start-server.ts";

/** A running sandbox with all its services. */
export interface Sandbox extends Servers {
  /** The portals: their settings, and what is where on their open pages. */
  readonly portals: Portals;
}

/** How a sandbox is started. Ports: 0 or absent for a free one. */
export interface SandboxOptions {
  readonly scenario: ScenarioSource;
  readonly port?: number | undefined;
  readonly proxyPort?: number | undefined;
  /** One that stands already, instead of the ports; whoever gave it closes it. */
  readonly front?: Front | undefined;
  /** Where to write the authority's certificate (PEM), for clients that take a file. */
  readonly caFile?: string | undefined;
}

/**
 * Starts a Microsoft cloud on loopback: sign-in, Graph, Power Platform, Dataverse and the
 * portals of one tenant.
 * @throws ScenarioError for a scenario that cannot be used; the system's error for a port that is taken.
 */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const world = loadScenario(options.scenario);
  const [entra, graph, dataverse] = [entraService(), graphService(), dataverseService()];
  const portals = createPortals({ entra, graph, dataverse, settings: world.portals });
  // The portals come before Dataverse: an organization's host is both, told apart by the path.
  const services = [entra, graph, powerPlatformService(), portals.service, dataverse];
  const controls = [portalControl(portals)];
  const sandbox = { ...(await startServer(world, services, { ...options, controls })), portals };
  try {
    if (options.caFile !== undefined) await writeFile(options.caFile, sandbox.caCertificate);
  } catch (error) {
    await sandbox.close();
    throw error;
  }
  return sandbox;
}
