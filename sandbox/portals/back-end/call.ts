import { setTimeout as sleep } from "node:timers/promises";
import { issueAccessToken } from "../../entra/issue.ts";
import type { SandboxResponse, Service } from "../../server/service.ts";
import type { User } from "../../tenant/model.ts";
import { portalClientId } from "../../tenant/portal-client.ts";
import { firstParty } from "../../tenant/service-principals.ts";
import type { World } from "../../world.ts";

/** A refusal that the portal shows to the person. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** One request of a portal page to its server, on behalf of the person who is signed in. */
export interface Call {
  readonly world: World;
  readonly user: User;
  readonly host: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  /** The services behind the portal. */
  readonly apis: { readonly graph: Service; readonly dataverse: Service };
}

/** A text argument. @throws Refusal when it is missing */
export function text({ arguments: given }: Call, name: string): string {
  const value = given[name];
  if (typeof value !== "string" || value === "") throw new Refusal(400, `${name} is missing.`);
  return value;
}

/** A list of texts; empty when it is missing. */
export function texts({ arguments: given }: Call, name: string): readonly string[] {
  const value = given[name];
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === "string") : [];
}

type Json = Record<string, unknown>;

async function send(
  call: Call,
  service: Service,
  token: string,
  request: { readonly method: string; readonly url: string; readonly body?: unknown },
): Promise<Json> {
  const answer: SandboxResponse = await service.handle(
    {
      method: request.method,
      url: new URL(request.url),
      headers: new Headers({
        authorization: `Bearer ${token}`,
        "content-type": "application/json",
        prefer: "return=representation",
      }),
      body: request.body === undefined ? Buffer.alloc(0) : Buffer.from(JSON.stringify(request.body)),
    },
    call.world,
  );
  const body = readBody(answer.body);
  if (answer.status < 400) return body;
  const error = body.error as { readonly message?: string } | undefined;
  throw new Refusal(answer.status, error?.message ?? `The service answered ${answer.status}.`);
}

function readBody(body: unknown): Json {
  if (typeof body === "string" && body !== "") return JSON.parse(body) as Json;
  return typeof body === "object" && body !== null && !Buffer.isBuffer(body) ? (body as Json) : {};
}

/** Asks Microsoft Graph as the person: their rights and the tenant's policies decide. @throws Refusal */
export async function graph(call: Call, method: string, path: string, body?: unknown): Promise<Json> {
  const token = await issueAccessToken(call.world, {
    user: call.user.userPrincipalName,
    appId: portalClientId,
    audience: firstParty.graph,
    scopes: [
      "Directory.ReadWrite.All",
      "Application.ReadWrite.All",
      "DelegatedPermissionGrant.ReadWrite.All",
    ],
  });
  return send(call, call.apis.graph, token, { method, url: `https://graph.microsoft.com/v1.0${path}`, body });
}

/** Asks the Dataverse of an organization as the person. @throws Refusal */
export async function dataverse(
  call: Call,
  host: string,
  method: string,
  path: string,
  body?: unknown,
): Promise<Json> {
  const token = await issueAccessToken(call.world, {
    user: call.user.userPrincipalName,
    appId: portalClientId,
    audience: `https://${host}`,
    scopes: ["user_impersonation"],
  });
  return send(call, call.apis.dataverse, token, {
    method,
    url: `https://${host}/api/data/v9.2/${path}`,
    body,
  });
}

const pauseMs = 250;
const patienceMs = 30_000;

/**
 * Tries again while something that was just made is not seen everywhere yet (404), as the portals do behind
 * their spinner. @throws Refusal
 */
export async function patiently<Answer>(act: () => Promise<Answer>): Promise<Answer> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    try {
      return await act();
    } catch (error) {
      if (!(error instanceof Refusal) || error.status !== 404 || Date.now() > deadline) throw error;
      await sleep(pauseMs);
    }
  }
}
