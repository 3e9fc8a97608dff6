/** One request as it leaves the engine. */
export interface Outgoing {
  /** Counts from 1 over all lives of an engine. */
  readonly n: number;
  /** How often a page had asked for something before this request, over all lives. */
  readonly asked: number;
  readonly method: string;
  readonly url: URL;
  /** Whether it is a request for a change of the tenant. */
  readonly write: boolean;
  /** Whether it carries the new application's token, or requests one with its secret. */
  readonly asApp: boolean;
  /** Its text; null for no body and for bytes. May hold a secret. */
  readonly body: string | null;
}

/** An answer by Microsoft, or what replaced it. */
export interface Incoming {
  readonly status: number;
  readonly body: string;
}

/** Whether a request belongs to the proof, which no sign-in of the administrator affects. */
export function isAppToken({ headers }: RequestInit): boolean {
  const bearer = new Headers(headers).get("authorization")?.replace(/^Bearer /, "") ?? "";
  const payload = bearer.split(".")[1];
  if (payload === undefined) return false;
  const claims = JSON.parse(Buffer.from(payload, "base64url").toString("utf8")) as {
    readonly idtyp?: string;
  };
  return claims.idtyp === "app";
}

/** The part of an answer's text that arrived. */
export const textOf = (answer: Response): Promise<string> => answer.text().catch(() => "");

/** Members that no page calls. */
const notOfPages: readonly (string | symbol)[] = ["wake", "idle", "isRunning", "unfinished", "busy"];

/** The same machine, which reports each call that stands for a person. */
export const counting = <T extends object>(machine: T, asked: () => void): T =>
  new Proxy(machine, {
    get(target, name, receiver) {
      const value: unknown = Reflect.get(target, name, receiver);
      if (typeof value === "function" && !notOfPages.includes(name)) asked();
      return value;
    },
  });

/** A request by its number, at its time. */
export function outgoing(
  { n, asked }: Pick<Outgoing, "n" | "asked">,
  address: string,
  init: RequestInit,
): Outgoing {
  const url = new URL(address);
  const method = init.method ?? "GET";
  const isSignIn = url.hostname === "login.microsoftonline.com";
  // Batches contain only reads (src/microsoft/graph/batch.ts).
  const reads = method === "GET" || isSignIn || url.pathname.endsWith("/$batch");
  const { body } = init;
  return {
    n,
    asked,
    method,
    url,
    write: !reads,
    asApp: isSignIn || isAppToken(init),
    body: typeof body === "string" || body instanceof URLSearchParams ? String(body) : null,
  };
}
