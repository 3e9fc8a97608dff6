import type { ServicePrincipal } from "../../tenant/model.ts";
import { checkBody } from "../model/check-body.ts";
import { servicePrincipalKind } from "../model/kinds.ts";
import { readOnlyProperty } from "../protocol/errors.ts";

/** Writes properties into a service principal; undefined ones are left alone. @throws GraphError 400 */
export function changeServicePrincipal(row: ServicePrincipal, body: Readonly<Record<string, unknown>>): void {
  const given = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
  checkBody(servicePrincipalKind.type, given);
  if (typeof given.appId === "string" && given.appId.toLowerCase() !== row.appId)
    throw readOnlyProperty("appId");
  for (const [name, value] of Object.entries(given)) {
    if (name.includes("@") || name === "appId") continue;
    if (name in row) Object.assign(row, { [name]: value });
    else row._rest[name] = value;
  }
}
