import type { Sandbox } from "../../sandbox/start.ts";
import { type Allowed, differences } from "./dataverse-specs.ts";

/** One request of a recorded conversation, with the answer that Microsoft gave. */
export interface Interaction {
  readonly request: { readonly method: string; readonly url: string; readonly body: unknown };
  readonly response: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: unknown;
  };
}

export interface Conversation {
  readonly interactions: readonly Interaction[];
}

export interface Replayed {
  readonly requests: number;
  readonly differences: readonly string[];
}

/**
 * Sends the requests of a recorded conversation to the sandbox, in order, and compares each answer with the
 * recorded one: status, headers that carry meaning, members, types, and whether texts that are no ids or times are
 * the same. Ids that Microsoft gave out are exchanged for those that the sandbox gives.
 */
export async function replay(
  conversation: Conversation,
  { sandbox, token, allowed }: { sandbox: Sandbox; token: string; allowed: readonly Allowed[] },
): Promise<Replayed> {
  const ids = new Map<string, string>();
  const ours = (text: string): string => {
    let result = text;
    for (const [theirs, own] of ids) result = result.replaceAll(theirs, own);
    return result;
  };
  const found: string[] = [];
  for (const [index, { request, response }] of conversation.interactions.entries()) {
    const answer = await sandbox.fetch(ours(request.url), {
      method: request.method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(request.body === null ? {} : { "content-type": "application/json" }),
      },
      ...(request.body === null ? {} : { body: ours(JSON.stringify(request.body)) }),
    });
    const text = await answer.text();
    const body: unknown = text === "" ? null : JSON.parse(text);
    const name = `${index} ${request.method} ${new URL(request.url).pathname}`;
    const note = (line: string) => found.push(`${name}: ${line}`);
    if (answer.status !== response.status) {
      note(`${answer.status} answered, ${response.status} recorded: ${text.slice(0, 200)}`);
      continue;
    }
    for (const line of headerDifferences(answer.headers, response.headers)) note(line);
    for (const line of differences(body, response.body, allowed)) note(line);
    learn(body, response.body, ids);
    for (const line of textDifferences(body, response.body, ours)) note(line);
  }
  return { requests: conversation.interactions.length, differences: found };
}

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Ids that stand in the same place of both answers are the same thing; those of grants are no GUIDs. */
function learn(own: unknown, theirs: unknown, ids: Map<string, string>, member = ""): void {
  if (typeof own === "string" && typeof theirs === "string") {
    const isId = member === "id" || (guid.test(own) && guid.test(theirs));
    if (own !== theirs && isId) ids.set(theirs, own);
    return;
  }
  if (typeof own !== "object" || typeof theirs !== "object" || own === null || theirs === null) return;
  for (const [name, value] of Object.entries(theirs)) learn((own as Members)[name], value, ids, name);
}

type Members = Readonly<Record<string, unknown>>;

const sameHeaders = ["content-type", "odata-version", "cache-control", "strict-transport-security", "vary"];
const alsoThere = ["location", "request-id", "x-ms-ags-diagnostic", "x-ms-resource-unit"];

function headerDifferences(own: Headers, theirs: Readonly<Record<string, string>>): readonly string[] {
  const different = sameHeaders.filter((name) => (own.get(name) ?? undefined) !== theirs[name]);
  const missing = alsoThere.filter((name) => own.has(name) !== name in theirs);
  return [
    ...different.map((name) => `header ${name}: ${own.get(name)} answered, ${theirs[name]} recorded`),
    ...missing.map((name) => `header ${name} is only in one answer`),
  ];
}

/** Members whose text follows from the request: what was sent comes back, errors have Microsoft's words. */
const telling = new Set([
  "code",
  "message",
  "name",
  "issuer",
  "subject",
  "description",
  "consentType",
  "scope",
]);

function textDifferences(own: unknown, theirs: unknown, ours: (text: string) => string, path = ""): string[] {
  if (typeof own !== "object" || typeof theirs !== "object" || own === null || theirs === null) return [];
  return Object.entries(theirs).flatMap(([name, value]) => {
    // Recordings keep three of an API's permissions, the sandbox others (PROVENANCE.md: lists were cut).
    if (name === "appRoles" || name === "oauth2PermissionScopes") return [];
    const mine = (own as Members)[name];
    const at = path === "" ? name : `${path}.${name}`;
    if (name === "@odata.context" || telling.has(name)) {
      if (typeof value !== "string" || typeof mine !== "string" || mine === ours(value)) return [];
      return [`${at}: "${mine}" answered, "${ours(value)}" recorded`];
    }
    return textDifferences(mine, value, ours, at);
  });
}
