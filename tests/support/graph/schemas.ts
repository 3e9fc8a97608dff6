import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { spec } from "../../contract/dataverse-specs.ts";

interface Schema {
  readonly $defs: Readonly<Record<string, unknown>>;
}

/** Checks a value against a definition of Microsoft's types; lists what does not hold. */
export interface GraphSchemas {
  has(definition: string): boolean;
  answer(definition: string, value: unknown): readonly string[];
  /** As `answer`, and members that are read-only are refused. */
  request(definition: string, value: unknown): readonly string[];
}

/** Types of Microsoft Graph v1.0 (specs/graph/json-schema.v1.json), for answers and for requests. */
export function graphSchemas(): GraphSchemas {
  const schema = spec<Schema>("graph/json-schema.v1.json");
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema(schema, "answer");
  ajv.addSchema(withoutReadOnly(schema) as Schema, "request");
  const check = (id: string, definition: string, value: unknown): readonly string[] => {
    const validate: ValidateFunction | undefined = ajv.getSchema(`${id}#/$defs/${definition}`);
    if (!validate) return [`no definition ${definition}`];
    return validate(value) ? [] : (validate.errors ?? []).map(lineOf);
  };
  return {
    has: (definition) => definition in schema.$defs,
    answer: (definition, value) => check("answer", definition, value),
    request: (definition, value) => check("request", definition, value),
  };
}

const lineOf = ({ instancePath, message, params }: ErrorObject): string =>
  `${instancePath || "(body)"} ${message ?? "is wrong"} ${JSON.stringify(params)}`;

/** The same schema, in which a member that is read-only may not be there. */
function withoutReadOnly(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutReadOnly);
  if (typeof value !== "object" || value === null) return value;
  if ("readOnly" in value && value.readOnly === true) return false;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withoutReadOnly(member)]));
}
