import { parseArgs } from "node:util";
import { networkArguments, networkOptions, networkUsage, overNetwork } from "./network-arguments.ts";
import { ScenarioError, scenarioNames } from "./scenario/read.ts";
import { startSandbox } from "./start.ts";

const usage = `Starts a Microsoft cloud on this machine.

  npm run sandbox -- [--port 8443] [--scenario contoso] [--ca ca.pem] [--proxy-port 8444]
                     [--latency graph=60,entra=90] [--connection 80] [--http2]

  --port        TLS port on 127.0.0.1; a free one without it
  --scenario    one of: ${scenarioNames().join(", ")}
  --ca          file that the certificate of the sandbox's authority is written to
  --proxy-port  port of the CONNECT proxy on 127.0.0.1; a free one without it
${networkUsage}
`;

function readArguments() {
  const { values } = parseArgs({
    options: {
      port: { type: "string" },
      scenario: { type: "string", default: "contoso" },
      ca: { type: "string" },
      "proxy-port": { type: "string" },
      ...networkOptions,
      help: { type: "boolean", short: "h" },
    },
  });
  const port = (text: string | undefined): number | undefined => {
    if (text === undefined) return undefined;
    const number = Number(text);
    if (!Number.isInteger(number) || number < 0 || number > 65_535)
      throw new TypeError(`${text} is not a port.`);
    return number;
  };
  return {
    ...values,
    port: port(values.port),
    proxyPort: port(values["proxy-port"]),
    network: networkArguments(values),
  };
}

async function main(): Promise<void> {
  const options = readArguments();
  if (options.help) {
    console.log(usage);
    return;
  }
  const sandbox = await startSandbox({
    scenario: overNetwork(options.scenario, options.network),
    port: options.port,
    proxyPort: options.proxyPort,
    caFile: options.ca,
  });
  const { tenant } = sandbox.world;
  const resolver = sandbox.hostPatterns.map((host) => `MAP ${host} 127.0.0.1:${sandbox.port}`).join(", ");
  console.log(`Sandbox "${options.scenario}": ${tenant.displayName}, tenant ${tenant.id}

TLS     https://127.0.0.1:${sandbox.port} (answers by Host header)
Proxy   http://127.0.0.1:${sandbox.proxyPort} (CONNECT only)
CA      ${options.ca ?? "not written; give --ca <file>"}

Accounts
${tenant.users.map((user) => `  ${user.userPrincipalName}   password ${user.password}`).join("\n")}

Hosts
  login.microsoftonline.com, graph.microsoft.com, api.bap.microsoft.com, api.powerplatform.com,
  globaldisco.crm.dynamics.com
  entra.microsoft.com, portal.azure.com, admin.powerplatform.microsoft.com: replicas of the portals
${tenant.organizations.map((organization) => `  ${organization.host}`).join("\n")}

Chromium
  --host-resolver-rules="${resolver}, MAP * ~NOTFOUND"
  --ignore-certificate-errors-spki-list=${sandbox.spkiFingerprint}

Any Node client
  SANDBOX_PORT=${sandbox.port} NODE_EXTRA_CA_CERTS=${options.ca ?? "<file>"} NODE_OPTIONS="--import ${new URL("./redirect.mjs", import.meta.url).href}" <client>

Look inside
  curl --insecure https://localhost:${sandbox.port}/_sandbox/state       the tenant
  curl --insecure https://localhost:${sandbox.port}/_sandbox/requests    what was asked
  curl --insecure https://localhost:${sandbox.port}/_sandbox/portals     how the portals show themselves

Ctrl+C stops it.`);
  const stop = (): void => {
    sandbox.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

main().catch((error: unknown) => {
  const expected = error instanceof ScenarioError || error instanceof TypeError;
  const system = error instanceof Error && "code" in error;
  console.error(expected || system ? error.message : error);
  if (error instanceof TypeError) console.error(`\n${usage}`);
  process.exit(1);
});
