import { faultAnswer } from "../server/fault-answer.ts";
import type { SandboxRequest, SandboxResponse } from "../server/service.ts";
import type { World } from "../world.ts";
import { jsonContentType } from "./protocol/answers.ts";
import { badSyntax } from "./protocol/errors.ts";

/** Answers one request of a batch. */
type Serve = (request: SandboxRequest) => SandboxResponse | Promise<SandboxResponse>;

/** Most requests of one batch (specs/graph/documented/batch.json). */
const most = 20;
const root = "https://graph.microsoft.com/v1.0";

interface Item {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: unknown;
  readonly dependsOn: readonly string[];
}

/**
 * POST /$batch: each item is a request of its own, with its own rights, throttling and faults; what depends on a
 * failure gets 424 (Learn, "Combine multiple HTTP requests using JSON batching").
 * @throws GraphError 400 for a batch that is none; then nothing of it was done.
 */
export async function answerBatch(
  outer: SandboxRequest,
  world: World,
  serve: Serve,
): Promise<SandboxResponse> {
  const items = readItems(outer.body);
  const answers = new Map<string, Promise<SandboxResponse>>();
  const answerOf = (item: Item): Promise<SandboxResponse> => {
    const known = answers.get(item.id);
    if (known) return known;
    const answer = afterOthers(item);
    answers.set(item.id, answer);
    return answer;
  };
  const afterOthers = async (item: Item): Promise<SandboxResponse> => {
    for (const other of items) {
      if (!item.dependsOn.includes(other.id)) continue;
      if ((await answerOf(other)).status >= 400) return failedDependency(other.id);
    }
    return withFaults(requestOf(item, outer), world, serve);
  };
  const responses: unknown[] = [];
  for (const item of items) responses.push(itemAnswer(item.id, await answerOf(item)));
  return {
    status: 200,
    headers: { "content-type": jsonContentType, "odata-version": "4.0" },
    body: { responses },
  };
}

function readItems(body: Buffer): readonly Item[] {
  const requests = requestsIn(body);
  if (!Array.isArray(requests)) throw badSyntax("Invalid batch payload format.");
  if (requests.length === 0 || requests.length > most)
    throw badSyntax(`Number of batch request steps must be between 1 and ${most}.`);
  const items = requests.map(readItem);
  const ids = items.map(({ id }) => id);
  if (new Set(ids).size !== ids.length) throw badSyntax("Batch request ids must be unique.");
  for (const [index, item] of items.entries())
    for (const other of item.dependsOn)
      if (!ids.slice(0, index).includes(other))
        throw badSyntax(`Request '${item.id}' depends on '${other}', which does not come before it.`);
  return items;
}

function requestsIn(body: Buffer): unknown {
  try {
    return (JSON.parse(body.toString("utf8")) as { readonly requests?: unknown } | null)?.requests;
  } catch {
    return undefined;
  }
}

function readItem(value: unknown): Item {
  const { id, method, url, headers, body, dependsOn = [] } = (value ?? {}) as Record<string, unknown>;
  const known = Array.isArray(dependsOn) && dependsOn.every((one) => typeof one === "string");
  if (typeof id !== "string" || typeof method !== "string" || typeof url !== "string" || !url || !known)
    throw badSyntax("Invalid batch payload format.");
  const own = new Headers((headers ?? {}) as Record<string, string>);
  if (body !== undefined && !own.has("content-type"))
    throw badSyntax(`Write request id : ${id} does not contain Content-Type header or body.`);
  return { id, method: method.toUpperCase(), url, headers: own, body, dependsOn };
}

function requestOf({ method, url, headers, body }: Item, outer: SandboxRequest): SandboxRequest {
  const sent = new Headers(headers);
  for (const name of ["authorization", "client-request-id"]) {
    const value = outer.headers.get(name);
    if (value !== null && !sent.has(name)) sent.set(name, value);
  }
  return {
    method,
    url: new URL(`${root}/${url.replace(/^\//, "")}`),
    headers: sent,
    body: body === undefined ? Buffer.alloc(0) : bytesOf(body),
  };
}

/** JSON as it stands; anything else comes in base64. */
const bytesOf = (body: unknown): Buffer =>
  typeof body === "string" ? Buffer.from(body, "base64") : Buffer.from(JSON.stringify(body));

/** Faults that are answers hit single items; those of the connection hit the batch as a whole. */
async function withFaults(request: SandboxRequest, world: World, serve: Serve): Promise<SandboxResponse> {
  const { action } = world.faults.decide(request);
  if (action && "status" in action && !("nonJson" in action))
    return faultAnswer(action.status, action, world.clock.now());
  const answer = await serve(request);
  return action && "after" in action ? faultAnswer(action.after, action, world.clock.now()) : answer;
}

const failedDependency = (id: string): SandboxResponse => ({
  status: 424,
  headers: { "content-type": "application/json" },
  body: {
    error: { code: "FailedDependency", message: `The request '${id}' that this one depends on failed.` },
  },
});

function itemAnswer(id: string, { status, headers = {}, body }: SandboxResponse): unknown {
  const names = [
    "cache-control",
    "content-type",
    "location",
    "odata-version",
    "retry-after",
    "x-ms-resource-unit",
  ];
  const shown = Object.entries(headers).flatMap(([name, value]) =>
    names.includes(name.toLowerCase()) ? [[capital(name), value]] : [],
  );
  return {
    id,
    status,
    headers: Object.fromEntries(shown),
    ...(body === undefined ? {} : { body: Buffer.isBuffer(body) ? body.toString("base64") : body }),
  };
}

const capital = (name: string): string =>
  name.startsWith("x-")
    ? name
    : name.replace(/^odata/, "OData").replace(/(^|-)([a-z])/g, (part) => part.toUpperCase());
