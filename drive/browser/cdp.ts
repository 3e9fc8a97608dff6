import type { Browser, CDPSession } from "playwright-core";

/** One target (a popup, a worker) that Playwright does not show, by the DevTools protocol. */
export interface Target {
  readonly send: CDPSession["send"];
  /** Calls back on each event of one name until the target is gone. */
  on(event: string, listener: (params: never) => void): void;
  isClosed(): boolean;
}

/** The browser closed, or it closed the target, while it was in use. */
export class TargetClosedError extends Error {
  override readonly name = "TargetClosedError";
}

/** The browser's own DevTools session. Playwright's one for pages never shows toolbar popups. */
export interface Cdp {
  /** Ids of targets whose address begins with a prefix. @param type "page" or "service_worker" */
  find(type: string, prefix: string): Promise<readonly string[]>;
  attach(targetId: string): Promise<Target>;
  close(targetId: string): Promise<void>;
}

interface Reply {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

export async function connectCdp(browser: Browser): Promise<Cdp> {
  const session = await browser.newBrowserCDPSession();
  return {
    async find(type, prefix) {
      const { targetInfos } = await session.send("Target.getTargets");
      return targetInfos
        .filter((target) => target.type === type && target.url.startsWith(prefix))
        .map(({ targetId }) => targetId);
    },
    attach: (targetId) => attach(session, targetId),
    async close(targetId) {
      await session.send("Target.closeTarget", { targetId });
    },
  };
}

/** Not flattened: a flat session would take the target's messages past the CDPSession that we have. */
async function attach(session: CDPSession, targetId: string): Promise<Target> {
  const { sessionId } = await session.send("Target.attachToTarget", { targetId, flatten: false });
  const waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  const listeners = new Map<string, ((params: never) => void)[]>();
  let closed = false;
  let count = 0;

  session.on("Target.receivedMessageFromTarget", (event) => {
    if (event.sessionId !== sessionId) return;
    const reply = JSON.parse(event.message) as Reply;
    if (reply.method !== undefined) {
      for (const listener of listeners.get(reply.method) ?? []) listener(reply.params as never);
      return;
    }
    const asked = waiting.get(reply.id ?? 0);
    waiting.delete(reply.id ?? 0);
    if (reply.error) asked?.reject(new Error(`DevTools: ${reply.error.message}`));
    else asked?.resolve(reply.result);
  });
  session.on("Target.detachedFromTarget", (event) => {
    if (event.sessionId !== sessionId) return;
    closed = true;
    for (const { reject } of waiting.values()) reject(new TargetClosedError("The target was closed."));
    waiting.clear();
  });

  const send = async (method: string, params: object = {}): Promise<unknown> => {
    if (closed) throw new TargetClosedError("The target was closed.");
    count += 1;
    const id = count;
    const answer = new Promise<unknown>((resolve, reject) => waiting.set(id, { resolve, reject }));
    // We must handle the rejection even when sending fails first.
    answer.catch(() => undefined);
    await session
      .send("Target.sendMessageToTarget", { sessionId, message: JSON.stringify({ id, method, params }) })
      .catch(() => {
        throw new TargetClosedError("The target was closed.");
      });
    return answer;
  };
  return {
    send: send as CDPSession["send"],
    on: (event, listener) => listeners.set(event, [...(listeners.get(event) ?? []), listener]),
    isClosed: () => closed,
  };
}
