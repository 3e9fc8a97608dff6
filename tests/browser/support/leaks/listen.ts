import type { Page } from "playwright-core";
import type { Exchange } from "../../../../sandbox/server/observers.ts";
import type { Sandbox } from "../../../../sandbox/start.ts";
import type { Target } from "../../../../scripts/drive/cdp.ts";
import { type Chromium, extensionId } from "../../../../scripts/drive/chromium.ts";
import { foundIn, type Needle } from "./needles.ts";

/** All that could be overheard of a run, by where it was heard. */
export interface Listener {
  /** Console lines of the popup, the worker and every tab and window. */
  console(): readonly string[];
  /** URLs, headers and bodies of requests in which a secret has no business being. */
  requests(needles: readonly Needle[]): readonly string[];
  /** What was sent from the background to tabs, where content scripts live. */
  sentToTabs(): Promise<string>;
}

interface ConsoleCall {
  readonly type: string;
  readonly args: readonly {
    readonly value?: unknown;
    readonly description?: string;
    readonly preview?: unknown;
  }[];
}

/** Overhears from now on. Call it before anybody signs in. */
export async function listen(browser: Chromium, sandbox: Sandbox): Promise<Listener> {
  const { context, cdp, popup } = browser;
  const lines: string[] = [];
  const hear = (page: Page): void => {
    page.on("console", (message) => lines.push(`${page.url()} ${message.text()}`));
    page.on("pageerror", (error) => lines.push(`${page.url()} ${error.stack ?? error.message}`));
  };
  context.pages().forEach(hear);
  context.on("page", hear);
  const worker = await hearWorker(browser, lines);
  const exchanges: Exchange[] = [];
  sandbox.observe((exchange) => exchanges.push(exchange));

  return {
    console: () => [...lines, ...popup.console],
    requests: (needles) => exchanges.flatMap((exchange) => misplaced(exchange, needles)),
    async sentToTabs() {
      const { result } = await worker.send("Runtime.evaluate", {
        expression: "JSON.stringify(globalThis.overheard)",
        returnByValue: true,
      });
      if (typeof result.value !== "string")
        throw new Error("The worker has died since; nothing was overheard.");
      return result.value;
    },
  };

  /** The console of the worker, and everything that it sends to tabs. */
  async function hearWorker(of: Chromium, into: string[]): Promise<Target> {
    const [id] = await cdp.find("service_worker", `chrome-extension://${extensionId}/`);
    if (id === undefined) throw new Error("There is no worker to overhear.");
    const target = await of.cdp.attach(id);
    target.on("Runtime.consoleAPICalled", ({ type, args }: ConsoleCall) => {
      into.push(`worker ${type}: ${JSON.stringify(args)}`);
    });
    target.on("Runtime.exceptionThrown", (event: never) => {
      into.push(`worker threw: ${JSON.stringify(event)}`);
    });
    await target.send("Runtime.enable");
    await target.send("Runtime.evaluate", {
      expression: `globalThis.overheard = [];
        if (chrome.tabs?.sendMessage) {
          const send = chrome.tabs.sendMessage.bind(chrome.tabs);
          chrome.tabs.sendMessage = (...sent) => { overheard.push(sent); return send(...sent); };
        }
        chrome.runtime.onConnect.addListener((port) => {
          if (!port.sender?.tab) return;
          const post = port.postMessage.bind(port);
          port.postMessage = (sent) => { overheard.push(sent); post(sent); };
        });`,
    });
    return target;
  }
}

/** Where in a request a secret is that does not belong there; the secret itself is not told. */
function misplaced({ service, request }: Exchange, needles: readonly Needle[]): readonly string[] {
  const at = `${request.method} ${request.url.host}${request.url.pathname}`;
  // A person signs in by typing a password into Microsoft's form, and a client by posting to /token.
  const signIn = service === "entra" && request.method === "POST";
  const places: readonly (readonly [string, string])[] = [
    ["the address", request.url.href],
    ...(signIn ? [] : ([["the body", request.body.toString("utf8")]] as const)),
    ...[...request.headers]
      .filter(([name]) => name !== "authorization" && name !== "cookie")
      .map(([name, value]) => [`the header ${name}`, value] as const),
  ];
  return places.flatMap(([place, text]) =>
    foundIn(text, needles).map((name) => `${name} in ${place} of ${at}`),
  );
}
