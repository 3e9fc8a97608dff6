import { readFile } from "node:fs/promises";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { makeCertificates } from "../../sandbox/tls.ts";
import type { PageTruth } from "./truth.ts";
import { fillIn } from "./values.ts";

/** The portals' hosts, each answered by the page that is shown. */
const hosts = [
  "entra.microsoft.com",
  "portal.azure.com",
  "*.portal.azure.net",
  "admin.powerplatform.microsoft.com",
  "*.dynamics.com",
] as const;

/** A server on 127.0.0.1 in place of the portals: the documents of one page, and an empty portal elsewhere. */
export interface PageServer {
  readonly port: number;
  readonly hostPatterns: readonly string[];
  readonly spkiFingerprint: string;
  /** From now on answers with a page; with null, with an empty portal. */
  show(page: PageTruth | null): Promise<void>;
  close(): Promise<void>;
}

const nothing = "<!doctype html><html lang=en><meta charset=utf-8><title>Home</title><h1>Welcome</h1></html>";

export async function startPages(): Promise<PageServer> {
  const styles = await readFile(new URL("./styles.css", import.meta.url), "utf8");
  const certificates = await makeCertificates([
    ...hosts,
    "*.hosting.portal.azure.net",
    "*.reactblade.portal.azure.net",
    "*.crm4.dynamics.com",
  ]);
  let documents: ReadonlyMap<string, string> = new Map();
  const server = createServer(
    { key: certificates.privateKey, cert: certificates.certificate, ALPNProtocols: ["http/1.1"] },
    (incoming, answer) => {
      const { host, pathname } = new URL(incoming.url ?? "/", `https://${incoming.headers.host}`);
      const isStyle = pathname === "/others.css";
      const text = isStyle ? styles : (documents.get(host + pathname) ?? nothing);
      answer.setHeader("content-type", `text/${isStyle ? "css" : "html"}; charset=utf-8`);
      answer.setHeader("cache-control", "no-store");
      answer.end(text);
    },
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    hostPatterns: hosts,
    spkiFingerprint: certificates.spkiFingerprint,
    async show(page) {
      documents = page === null ? new Map() : await readDocuments(page.name);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** @returns the documents in a page's file, by host and path. */
async function readDocuments(name: string): Promise<ReadonlyMap<string, string>> {
  const text = fillIn(await readFile(new URL(`./pages/${name}.html`, import.meta.url), "utf8"));
  const [, ...parts] = text.split(/^<!-- document: /m);
  return new Map(
    parts.map((part) => {
      const [address = "", ...lines] = part.split("\n");
      const { host, pathname } = new URL(address.replace("-->", "").trim());
      return [host + pathname, lines.join("\n").trim()];
    }),
  );
}
