import { createServer, request } from "node:https";
import type { AddressInfo } from "node:net";
import type { Sandbox } from "../../../sandbox/start.ts";
import { makeCertificates } from "../../../sandbox/tls.ts";

/** A stranger's server that passes on what the sandbox's portals send, down to the last byte of markup. */
export interface LookAlike {
  readonly hosts: readonly string[];
  readonly port: number;
  readonly spkiFingerprint: string;
  close(): Promise<void>;
}

/**
 * @param hosts those that it answers for, and the portal that each looks like. A host that looks like itself is
 * the portal as it would be without a policy on who may frame it and what it may frame.
 */
export async function startLookAlike(
  sandbox: Pick<Sandbox, "port" | "caCertificate">,
  hosts: Readonly<Record<string, string>>,
): Promise<LookAlike> {
  const names = Object.keys(hosts);
  const certificates = await makeCertificates(names);
  const server = createServer(
    { key: certificates.privateKey, cert: certificates.certificate, ALPNProtocols: ["http/1.1"] },
    (incoming, answer) => {
      const host = hosts[incoming.headers.host ?? ""] ?? "";
      const url = new URL(incoming.url ?? "/", `https://${host}`);
      if (url.pathname === "/frame-of") {
        answer.setHeader("content-type", "text/html");
        const src = (url.searchParams.get("url") ?? "").replaceAll('"', "%22");
        answer.end(`<!doctype html><title>Sign in</title><iframe src="${src}" width="1200" height="900">`);
        return;
      }
      const { origin: _origin, referer: _referer, ...headers } = incoming.headers;
      const passed = request(
        {
          port: sandbox.port,
          host: "127.0.0.1",
          servername: host,
          ca: sandbox.caCertificate,
          method: incoming.method,
          path: incoming.url,
          headers: { ...headers, host, ...(_origin ? { origin: `https://${host}` } : {}) },
        },
        (reply) => {
          const { "content-security-policy": _policy, "x-frame-options": _frames, ...more } = reply.headers;
          answer.writeHead(reply.statusCode ?? 502, more);
          reply.pipe(answer);
        },
      );
      passed.on("error", () => answer.destroy());
      incoming.pipe(passed);
    },
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    hosts: names,
    port: (server.address() as AddressInfo).port,
    spkiFingerprint: certificates.spkiFingerprint,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
