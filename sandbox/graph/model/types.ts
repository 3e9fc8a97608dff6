import complexTypes from "./complex-types.json" with { type: "json" };
import entityTypes from "./entity-types.json" with { type: "json" };

/** The type of a property as the two JSON files spell it: "String", "Guid!", "resourceAccess[]". */
export interface PropertyType {
  /** An EDM primitive ("String", "Guid", "Boolean", "Int32", "DateTimeOffset", "Binary", "Stream") or a complex type. */
  readonly base: string;
  readonly collection: boolean;
  readonly nullable: boolean;
}

/** A type of Microsoft Graph v1.0, from its metadata (specs/graph/csdl.v1.subset.xml). */
export interface TypeInfo {
  /** "application" */
  readonly name: string;
  readonly properties: ReadonlyMap<string, PropertyType>;
  /** Properties that a request may not set. */
  readonly readOnly: ReadonlySet<string>;
  readonly navigation: ReadonlySet<string>;
}

interface RawType {
  readonly properties: Readonly<Record<string, string>>;
  readonly readOnly?: readonly string[];
  readonly navigation?: readonly string[];
}

/**
 * Read-only by experience, though the metadata does not say so: msgraph-bicep-types issues 260 and 263, and what
 * only the directory can know.
 */
const alsoReadOnly: Readonly<Record<string, readonly string[]>> = {
  application: ["id", "deletedDateTime", "disabledByMicrosoftStatus", "createdByAppId", "verifiedPublisher"],
  servicePrincipal: [
    "id",
    "deletedDateTime",
    "disabledByMicrosoftStatus",
    "createdByAppId",
    "appDescription",
    "appDisplayName",
    "appOwnerOrganizationId",
    "addIns",
    "verifiedPublisher",
  ],
  oAuth2PermissionGrant: ["id"],
  federatedIdentityCredential: ["id"],
  appRoleAssignment: ["id", "deletedDateTime", "resourceDisplayName"],
};

const types = new Map<string, TypeInfo>(
  Object.entries<RawType>({ ...complexTypes, ...entityTypes }).map(([name, raw]) => [
    name,
    {
      name,
      properties: new Map(Object.entries(raw.properties).map(([key, type]) => [key, propertyType(type)])),
      readOnly: new Set([...(raw.readOnly ?? []), ...(alsoReadOnly[name] ?? [])]),
      navigation: new Set(raw.navigation ?? []),
    },
  ]),
);

function propertyType(text: string): PropertyType {
  const base = text.replace(/(\[\]|!)+$/, "");
  return { base, collection: text.includes("[]"), nullable: !text.includes("!") && !text.includes("[]") };
}

/** A complex type, or undefined for a primitive one. */
export const complexType = (name: string): TypeInfo | undefined => types.get(name);

/** @throws RangeError for a type that the sandbox does not have. */
export function typeNamed(name: string): TypeInfo {
  const type = types.get(name);
  if (!type) throw new RangeError(`The sandbox has no Graph type ${name}.`);
  return type;
}

/** "Application": how error texts name a type. */
export const resourceName = ({ name }: TypeInfo): string => name.charAt(0).toUpperCase() + name.slice(1);

/** A property by its name in a query, where case does not count; undefined when there is none. */
export function findProperty(
  type: TypeInfo,
  name: string,
): { readonly name: string; readonly type: PropertyType } | undefined {
  const exact = type.properties.get(name);
  if (exact) return { name, type: exact };
  for (const [key, property] of type.properties)
    if (key.toLowerCase() === name.toLowerCase()) return { name: key, type: property };
  return undefined;
}
