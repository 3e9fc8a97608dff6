import type { SandboxResponse } from "../../server/service.ts";
import type { Call } from "./call.ts";
import { badSyntax, denied, methodNotAllowed, segmentNotFound } from "./errors.ts";
import { isOfGraph, notModelled } from "./not-modelled.ts";
import type { Key, Step } from "./path.ts";

/** Which query options a route takes: those of a list, those of one object, or none (specs/graph/operations.json). */
export type QueryOptions = "list" | "object" | "none";

export interface Route {
  readonly method: "GET" | "POST" | "PATCH" | "PUT" | "DELETE";
  /** Names as Graph writes them and "{key}": "applications/{key}/addPassword". */
  readonly path: string;
  readonly query: QueryOptions;
  /** @param keys those of the path, from left to right. */
  readonly handle: (call: Call, ...keys: Key[]) => SandboxResponse;
}

const options: Readonly<Record<QueryOptions, readonly string[]>> = {
  list: ["$count", "$expand", "$filter", "$orderby", "$search", "$select", "$skip", "$skiptoken", "$top"],
  object: ["$expand", "$select"],
  none: [],
};

const get = (path: string, query: QueryOptions, handle: Route["handle"]): Route => ({
  method: "GET",
  path,
  query,
  handle,
});
export const list = (path: string, handle: Route["handle"]): Route => get(path, "list", handle);
export const one = (path: string, handle: Route["handle"]): Route => get(path, "object", handle);
export const write = (method: Route["method"], path: string, handle: Route["handle"]): Route => ({
  method,
  path,
  query: "none",
  handle,
});

/**
 * Answers a request by the route that fits.
 * @throws GraphError 400 for a path that Graph does not have or an option that the route does not take, 405 for a
 * method, 501 for what Graph has and no route answers.
 */
export function dispatch(routes: readonly Route[], call: Call, steps: readonly Step[]): SandboxResponse {
  let found: Route | undefined;
  for (const route of routes) {
    const keys = keysOf(route.path, steps);
    if (!keys) continue;
    if (route.method === call.request.method) {
      if (route.method === "GET" && isUnreadable(call, route)) throw denied();
      checkOptions(call.request.url, route.query);
      return route.handle(call, ...keys);
    }
    found = route;
  }
  if (found) throw methodNotAllowed();
  const unknown = firstUnknown(routes, steps);
  throw isOfGraph(unknown) ? notModelled(unknown) : segmentNotFound(unknown);
}

/** A list that this scenario lets nobody read, whatever else may be read. */
const isUnreadable = ({ tenant }: Call, { path }: Route): boolean =>
  path.split("/").some((part) => (tenant._unreadable ?? []).includes(part));

function keysOf(path: string, steps: readonly Step[]): Key[] | null {
  const parts = path.split("/");
  if (parts.length !== steps.length) return null;
  const keys: Key[] = [];
  for (const [index, part] of parts.entries()) {
    const step = steps[index];
    if (part === "{key}") {
      if (step?.kind === "key") keys.push(step.key);
      else if (step?.kind === "name") keys.push({ name: "id", value: step.name });
    } else if (step?.kind !== "name" || !isNamed(step.name, part)) return null;
  }
  return keys;
}

/** Names are taken in any case, actions also by their full name: microsoft.graph.addPassword. */
const isNamed = (step: string, part: string): boolean =>
  [part, `microsoft.graph.${part}`].some((name) => name.toLowerCase() === step.toLowerCase());

function firstUnknown(routes: readonly Route[], steps: readonly Step[]): string {
  for (let length = 1; length <= steps.length; length += 1) {
    const start = steps.slice(0, length);
    const known = routes.some(({ path }) => keysOf(path.split("/").slice(0, length).join("/"), start));
    const last = start.at(-1);
    if (!known) return last?.kind === "name" ? last.name : (last?.key.value ?? "");
  }
  const last = steps.at(-1);
  return last?.kind === "name" ? last.name : "";
}

function checkOptions(url: URL, query: QueryOptions): void {
  for (const name of url.searchParams.keys()) {
    if (!name.startsWith("$")) continue;
    if (!options.list.includes(name.toLowerCase()))
      throw badSyntax(`The query parameter '${name}' is not supported.`);
    if (!options[query].includes(name.toLowerCase()))
      throw badSyntax(`Query option '${name}' is not allowed for this resource.`);
  }
}
