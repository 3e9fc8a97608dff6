import type { Application } from "../../tenant/model.ts";
import type { Call } from "../protocol/call.ts";
import { badSyntax, notFound } from "../protocol/errors.ts";
import type { Key } from "../protocol/path.ts";

/** The application of a key, whatever replicas have it: what the directory itself knows. */
export function storedApplication({ tenant }: Call, key: Key): Application | undefined {
  const value = key.value.toLowerCase();
  const name = key.name.toLowerCase();
  if (name === "id") return tenant.applications.find((row) => row.id === value);
  if (name === "appid") return tenant.applications.find((row) => row.appId === value);
  if (name === "uniquename")
    return tenant.applications.find((row) => row.uniqueName?.toLowerCase() === value);
  throw badSyntax(`Bad Request - Error in query syntax.`);
}

/** The application of a key as a replica has it. @throws GraphError 404, also while it replicates */
export function visibleApplication(call: Call, key: Key): Application {
  const row = storedApplication(call, key);
  if (!row || !call.sees("application", row)) throw notFound(key.value);
  return row;
}
