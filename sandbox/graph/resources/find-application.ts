import type { Application } from "../../tenant/model.ts";
import { rowsSeen } from "../../tenant/past.ts";
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

/** The application of a key as a replica shows it to a reader. @throws GraphError 404, also while it replicates */
export function readApplication(call: Call, key: Key): Application {
  const { applications } = call.tenant;
  const stored = storedApplication(call, key);
  const name = key.name.toLowerCase();
  const row = rowsSeen(call.sees, "application", applications, applications).find((one) =>
    stored ? one.id === stored.id : isOf(one, name, key.value.toLowerCase()),
  );
  if (!row) throw notFound(key.value);
  return row;
}

const isOf = (row: Application, name: string, value: string): boolean =>
  value === (name === "id" ? row.id : name === "appid" ? row.appId : row.uniqueName?.toLowerCase());

/** The application of a key for a writer: changes are made to what is stored. @throws GraphError 404, also while it replicates */
export function visibleApplication(call: Call, key: Key): Application {
  const row = storedApplication(call, key);
  if (!row || !call.sees("application", row)) throw notFound(key.value);
  return row;
}
