import { issueAccessToken } from "../../../sandbox/entra/issue.ts";
import type { Sandbox } from "../../../sandbox/start.ts";

/**
 * What `az` prints for a command of `az rest` calls, run by an administrator who is signed in. It understands what this
 * extension's command uses: --method, --url, --body, and a --query of named paths. The real `az` is asked by
 * scripts/az.ts.
 * @throws when a part is no such call, or Graph refuses it.
 */
export async function runAz(sandbox: Sandbox, username: string, command: string): Promise<string> {
  const printed: string[] = [];
  for (const call of command.split(" ; ")) printed.push(await azRest(sandbox, username, call));
  return printed.join("\n");
}

async function azRest(sandbox: Sandbox, user: string, call: string): Promise<string> {
  const option = (name: string): string | undefined =>
    new RegExp(`--${name} (?:'([^']*)'|(\\S+))`)
      .exec(call)
      ?.slice(1)
      .find((found) => found !== undefined);
  const [url, body, query] = [option("url"), option("body"), option("query")];
  if (!call.startsWith("az rest ") || url === undefined || query === undefined)
    throw new Error(`This is no call of az rest:\n${call}`);
  const token = await issueAccessToken(sandbox.world, {
    user,
    scopes: ["Application.ReadWrite.All", "User.Read"],
    audience: new URL(url).origin,
  });
  const answer = await sandbox.fetch(url, {
    method: (option("method") ?? "get").toUpperCase(),
    headers: {
      authorization: `Bearer ${token}`,
      ...(body !== undefined && { "content-type": "application/json" }),
    },
    ...(body !== undefined && { body }),
  });
  const content: unknown = await answer.json();
  if (!answer.ok) throw new Error(`${answer.status} ${JSON.stringify(content)}`);
  const members = query
    .slice(1, -1)
    .split(",")
    .map((member) => member.split(":") as [string, string]);
  const chosen = Object.fromEntries(members.map(([name, path]) => [name, at(content, path)]));
  return JSON.stringify(chosen, null, 2);
}

/** The value at a path like `value[0].id`. */
const at = (content: unknown, path: string): unknown =>
  path
    .split(/[.[\]]+/)
    .filter((key) => key !== "")
    .reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>> | null)?.[key], content);
