/** What both other ways need: calls with the platform's fetch, and waiting for replication. */
import { readFileSync } from "node:fs";

export const { GRAPH_TOKEN, DATAVERSE_TOKEN, SERVER, TENANT } = process.env;
const graph = "https://graph.microsoft.com/v1.0";

const permissions = readFileSync(new URL("./permissions.json", import.meta.url), "utf8");
export const { dataverseApp, graphApp, impersonation, directoryWrite, userRead } = JSON.parse(permissions);
export const roleNames = [
  "Activity Feeds",
  "App Profile User",
  "Basic User",
  "Bot Author",
  "Customer service app access",
  "Sales system access",
];

/** One request. @throws with status and body when it is refused */
export async function call(method, url, token, body) {
  const answer = await fetch(url, {
    method,
    headers: {
      accept: "application/json",
      authorization: `Bearer ${token}`,
      ...(body === undefined ? {} : { "content-type": "application/json" }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${url}: ${answer.status} ${text}`);
  return { headers: answer.headers, json: text === "" ? null : JSON.parse(text) };
}

export const graphCall = (method, path, body) => call(method, `${graph}${path}`, GRAPH_TOKEN, body);

/** Tries again after two seconds, up to thirty times, as scripts do that take replication into account. */
export async function patiently(attempt) {
  for (let left = 30; ; left -= 1) {
    try {
      return await attempt();
    } catch (error) {
      if (left === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 2000));
    }
  }
}

export async function tokenBySecret(clientId, clientSecret) {
  const answer = await fetch(`https://login.microsoftonline.com/${TENANT}/oauth2/v2.0/token`, {
    method: "POST",
    body: new URLSearchParams({
      grant_type: "client_credentials",
      client_id: clientId,
      client_secret: clientSecret,
      scope: `${SERVER}/.default`,
    }),
  });
  if (!answer.ok) throw new Error(`token: ${answer.status} ${await answer.text()}`);
  return (await answer.json()).access_token;
}

/** Does the work and prints how long it took, ms, without the start of this process. */
export async function timed(work) {
  const start = performance.now();
  await work();
  process.stdout.write(JSON.stringify({ ms: performance.now() - start }));
}
