import { isGuid } from "../../tenant/ids.ts";
import { badRequest, invalidValue, readOnlyProperty, unknownPropertyText } from "../protocol/errors.ts";
import { complexType, type PropertyType, resourceName, type TypeInfo } from "./types.ts";

/**
 * Holds the body of a POST or PATCH against a type: unknown properties, read-only ones and values of another
 * type are refused. Annotations ("owners@odata.bind") pass.
 * @throws GraphError 400
 */
export function checkBody(type: TypeInfo, body: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(body)) {
    if (name.includes("@")) continue;
    const property = type.properties.get(name);
    if (!property || property.base === "Stream") throw badRequest(unknownPropertyText(name));
    if (type.readOnly.has(name)) throw readOnlyProperty(name);
    checkValue(value, property, name, resourceName(type));
  }
}

function checkValue(value: unknown, type: PropertyType, path: string, resource: string): void {
  if (type.collection) {
    if (!Array.isArray(value)) throw invalidValue(path, resource);
    for (const item of value)
      checkValue(item, { ...type, collection: false, nullable: false }, path, resource);
    return;
  }
  if (value === null) {
    if (!type.nullable) throw invalidValue(path, resource);
    return;
  }
  const complex = complexType(type.base);
  if (complex) checkComplex(value, complex, path, resource);
  else if (!fits(value, type.base)) throw invalidValue(path, resource);
}

function checkComplex(value: unknown, type: TypeInfo, path: string, resource: string): void {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalidValue(path, resource);
  for (const [name, member] of Object.entries(value)) {
    if (name.includes("@")) continue;
    const property = type.properties.get(name);
    if (!property) throw badRequest(unknownPropertyText(`${path}.${name}`));
    checkValue(member, property, `${path}.${name}`, resource);
  }
}

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,12})?)?(Z|[+-]\d\d:\d\d)$/i;

const tests: Readonly<Record<string, (value: unknown) => boolean>> = {
  String: (value) => typeof value === "string",
  Guid: (value) => typeof value === "string" && isGuid(value),
  Boolean: (value) => typeof value === "boolean",
  Int32: (value) => Number.isInteger(value),
  DateTimeOffset: (value) =>
    typeof value === "string" && instant.test(value) && !Number.isNaN(Date.parse(value)),
  Binary: (value) => typeof value === "string" && /^[\w+/=-]*$/.test(value),
};

const fits = (value: unknown, base: string): boolean => tests[base]?.(value) ?? true;
