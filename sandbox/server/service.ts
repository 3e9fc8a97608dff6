import type { World } from "../world.ts";

/** A request as a service sees it, body already read (at most 16 MiB). */
export interface SandboxRequest {
  readonly method: string;
  /** As the client addressed it: https, the Microsoft host, path, query. */
  readonly url: URL;
  readonly headers: Headers;
  readonly body: Buffer;
}

/** `body`: an object is sent as JSON, a string or Buffer as it is, undefined as none. */
export interface SandboxResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** One Microsoft service: everything behind one or more host names. */
export interface Service {
  /** Name in the request log: "entra", "graph", "power-platform", "dataverse", "portal". */
  readonly name: string;
  /** Whether this service answers for a host (lower case, no port) and a path of it. The first that does, answers. */
  owns(host: string, world: World, path?: string): boolean;
  handle(request: SandboxRequest, world: World): Promise<SandboxResponse> | SandboxResponse;
}
