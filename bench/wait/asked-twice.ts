/** What the sandbox's observer shows of one request; held in memory only. */
export interface Question {
  /** "graph" */
  readonly service: string;
  readonly method: string;
  readonly url: string;
  readonly body: string;
  readonly authorization: string | null;
}

/** A request that was sent more than once. */
export interface Repeated {
  /** "GET dataverse /api/data/v9.2/WhoAmI" */
  readonly name: string;
  /** How often it was sent after the first time. */
  readonly again: number;
}

/**
 * The requests that were sent again although they had been asked: same method, address and body, for the same caller. Two
 * callers may get different answers, so the same request by another one is another question. Each request in a batch of
 * Graph's counts by itself. Of a request for a token only what decides which token it is counts: MSAL adds telemetry and
 * an id of its own to each, and redeems what the last answer gave it.
 */
export function askedTwice(questions: readonly Question[]): readonly Repeated[] {
  const known = new Map<string, { readonly name: string; times: number }>();
  for (const question of questions.flatMap(singly)) {
    const { origin, pathname: path } = new URL(question.url);
    const asked = path.endsWith("/token")
      ? [`${origin}${path}`, tokenOf(question.body)]
      : [question.url, question.body];
    const key = JSON.stringify([question.method, ...asked, callerIn(question.authorization)]);
    const entry = known.get(key) ?? { name: `${question.method} ${question.service} ${path}`, times: 0 };
    entry.times += 1;
    known.set(key, entry);
  }
  return [...known.values()]
    .filter(({ times }) => times > 1)
    .map(({ name, times }) => ({ name, again: times - 1 }));
}

/** How many requests were sent for nothing. */
export const timesAgain = (repeated: readonly Repeated[]): number =>
  repeated.reduce((sum, { again }) => sum + again, 0);

/** The requests of a batch, or the request itself. */
function singly(question: Question): readonly Question[] {
  if (question.service !== "graph" || !question.url.endsWith("/$batch")) return [question];
  const { requests } = JSON.parse(question.body) as {
    readonly requests: readonly { readonly method: string; readonly url: string; readonly body?: unknown }[];
  };
  const base = question.url.slice(0, -"/$batch".length);
  return requests.map(({ method, url, body }) => ({
    ...question,
    method,
    url: `${base}${url.startsWith("/") ? "" : "/"}${url}`,
    body: body === undefined ? "" : JSON.stringify(body),
  }));
}

function tokenOf(body: string): readonly (string | null)[] {
  const form = new URLSearchParams(body);
  return ["grant_type", "client_id", "scope"].map((name) => form.get(name));
}

/** Application and person of an access token, unchecked; null without one. */
function callerIn(authorization: string | null): string | null {
  const payload = /^Bearer\s+[\w-]+\.([\w-]+)\./i.exec(authorization ?? "")?.[1];
  if (payload === undefined) return null;
  const { appid, oid } = JSON.parse(Buffer.from(payload, "base64url").toString("utf8")) as {
    readonly appid?: string;
    readonly oid?: string;
  };
  return `${appid} ${oid}`;
}
