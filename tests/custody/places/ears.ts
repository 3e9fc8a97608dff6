import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What was overheard inside the extension. */
export interface Heard {
  readonly what:
    | "console"
    | "messages: pages to worker"
    | "messages: worker to pages"
    | "messages: frames to worker"
    | "messages: worker to frames"
    | "fetch";
  /** "worker", or the path of a page. */
  readonly who: string;
  readonly text: string;
}

/** Channel between what listens in the extension and the page that writes it down. */
export const channelName = "custody-ears";

/**
 * Runs before the first line of the worker and of each page. It tells a page of the same extension what is written
 * to the console, what is said in messages and over ports in both directions, and what is fetched; it changes
 * nothing and stores nothing. What is heard before that page is there is told when it comes.
 */
const ears = `(() => {
  const who = globalThis.document ? location.pathname : "worker";
  const channel = new BroadcastChannel("${channelName}");
  let early = [];
  channel.onmessage = ({ data }) => {
    if (data !== "here" || early === null) return;
    for (const one of early) channel.postMessage(one);
    early = null;
  };
  channel.postMessage("hello");
  const written = (content) => {
    if (content instanceof Error) return content.name + ": " + (content.stack ?? content.message);
    if (typeof content === "string") return content;
    try {
      return JSON.stringify(content) ?? String(content);
    } catch {
      return String(content);
    }
  };
  const say = (what, ...content) => {
    const heard = { what, who, text: content.map(written).join(" ") };
    early?.push(heard);
    channel.postMessage(heard);
  };
  for (const level of ["debug", "error", "info", "log", "trace", "warn", "dir", "table"]) {
    const write = console[level];
    console[level] = (...parts) => { say("console", level, ...parts); write.apply(console, parts); };
  }
  addEventListener("error", ({ message, error }) => say("console", message, error));
  addEventListener("unhandledrejection", ({ reason }) => say("console", reason));

  const isPage = (sender) => sender?.url?.startsWith(location.origin + "/") === true;
  const toWorker = (sender) => (isPage(sender) ? "messages: pages to worker" : "messages: frames to worker");
  const fromWorker = (sender) => (isPage(sender) ? "messages: worker to pages" : "messages: worker to frames");
  const listenTo = (port, sender) => {
    const post = port.postMessage.bind(port);
    port.postMessage = (message) => { say(fromWorker(sender), message); post(message); };
    port.onMessage.addListener((message) => say(toWorker(sender), message));
  };
  const { runtime, tabs, scripting } = chrome;
  if (who === "worker") {
    const addMessageListener = runtime.onMessage.addListener.bind(runtime.onMessage);
    runtime.onMessage.addListener = (listener) => addMessageListener((message, sender, respond) => {
      say(toWorker(sender), message);
      return listener(message, sender, (reply) => { say(fromWorker(sender), reply); respond(reply); });
    });
    const addConnectListener = runtime.onConnect.addListener.bind(runtime.onConnect);
    runtime.onConnect.addListener = (listener) => addConnectListener((port) => {
      listenTo(port, port.sender);
      listener(port);
    });
  }
  const send = tabs?.sendMessage?.bind(tabs);
  if (send) tabs.sendMessage = (...sent) => { say("messages: worker to frames", ...sent); return send(...sent); };
  const execute = scripting?.executeScript?.bind(scripting);
  if (execute) {
    scripting.executeScript = (...sent) => { say("messages: worker to frames", ...sent); return execute(...sent); };
  }
  const fetched = globalThis.fetch.bind(globalThis);
  globalThis.fetch = (resource, init = {}) => {
    const request = resource instanceof Request ? resource : null;
    const headers = Object.fromEntries(new Headers(init.headers ?? request?.headers ?? {}));
    const body = init.body === undefined || init.body === null ? "" : written(
      init.body instanceof URLSearchParams ? String(init.body) : typeof init.body === "string" ? init.body : "(bytes)");
    say("fetch", { method: init.method ?? request?.method ?? "GET", url: String(request?.url ?? resource), headers, body });
    return fetched(resource, init);
  };
})();
`;

/**
 * A copy of the built extension that is the same byte for byte, but for the ears in front of its worker and of
 * each of its pages.
 * @param built folder of the built extension
 */
export async function withEars(built: string): Promise<{
  readonly folder: string;
  remove(): Promise<void>;
}> {
  const folder = await mkdtemp(join(tmpdir(), "textus-setup-custody-"));
  await cp(built, folder, { recursive: true });
  await writeFile(join(folder, "ears.js"), ears);
  const manifest = JSON.parse(await readFile(join(folder, "manifest.json"), "utf8")) as {
    readonly background: { readonly service_worker: string };
  };
  const worker = join(folder, manifest.background.service_worker);
  await writeFile(worker, `importScripts("/ears.js");\n${await readFile(worker, "utf8")}`);
  const pages = (await readdir(join(folder, "popup"))).filter((name) => name.endsWith(".html"));
  for (const name of pages) {
    const page = join(folder, "popup", name);
    const html = await readFile(page, "utf8");
    const heard = html.replace("<head>", '<head><script src="/ears.js"></script>');
    if (heard === html) throw new Error(`${name} has no head to put ears in.`);
    await writeFile(page, heard);
  }
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
