/** One request as it leaves the engine. */
export interface Outgoing {
  /** Counts from 1 over all lives of an engine. */
  readonly n: number;
  /** How often a page had asked for something before it, over all lives. */
  readonly asked: number;
  readonly method: string;
  readonly url: URL;
  /** Whether it asks for a change of the tenant. */
  readonly write: boolean;
  /** Whether it bears the new application's token, or asks for one with its secret. */
  readonly asApp: boolean;
  /** Its text; null for none and for bytes. May hold a secret. */
  readonly body: string | null;
}

/** An answer of Microsoft's, or what stood in its place. */
export interface Incoming {
  readonly status: number;
  readonly body: string;
}

/** Whether a request is the proof's own, which no sign-in of the administrator concerns. */
export function isAppToken({ headers }: RequestInit): boolean {
  const bearer = new Headers(headers).get("authorization")?.replace(/^Bearer /, "") ?? "";
  const payload = bearer.split(".")[1];
  if (payload === undefined) return false;
  const claims = JSON.parse(Buffer.from(payload, "base64url").toString("utf8")) as {
    readonly idtyp?: string;
  };
  return claims.idtyp === "app";
}

/** What arrived of an answer's text. */
export const textOf = (answer: Response): Promise<string> => answer.text().catch(() => "");

/** What no page calls. */
const notOfPages: readonly (string | symbol)[] = ["wake", "idle", "isRunning", "unfinished", "busy"];

/** The same machine, which tells of each call that stands for a person. */
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
  // What goes into a batch are reads (src/microsoft/graph/batch.ts).
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
