/**
 * Points any Node client at a running sandbox:
 *
 *   SANDBOX_PORT=8443 NODE_EXTRA_CA_CERTS=ca.pem NODE_OPTIONS="--import <this file>" <client>
 *
 * TLS connections to Microsoft hosts end at the sandbox on loopback; the client keeps the name it asked for
 * and checks the certificate against it. Connections to other hosts are left alone.
 */
import { readFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import tls from "node:tls";

const port = Number(process.env.SANDBOX_PORT);
if (!Number.isInteger(port) || port <= 0) throw new Error("redirect.mjs needs SANDBOX_PORT.");

const { patterns } = JSON.parse(readFileSync(new URL("./server/hosts.json", import.meta.url), "utf8"));
const isKnown = (host) =>
  typeof host === "string" &&
  patterns.some((pattern) => (pattern.startsWith("*.") ? host.endsWith(pattern.slice(1)) : host === pattern));

const connect = tls.connect;

/** tls.connect's forms: (options, cb), (port, host, options, cb), (port, options, cb). */
function redirected(...given) {
  const callback = typeof given.at(-1) === "function" ? given.at(-1) : undefined;
  const options = { ...given.find((one) => typeof one === "object" && one !== null) };
  if (typeof given[0] === "number") options.port ??= given[0];
  if (typeof given[1] === "string") options.host ??= given[1];
  const host = options.host ?? options.servername;
  if (options.socket || options.path || !isKnown(host)) return connect.apply(this, given);
  return connect.call(
    this,
    { ...options, servername: options.servername || host, host: "127.0.0.1", port },
    callback,
  );
}

tls.connect = redirected;
syncBuiltinESMExports();
