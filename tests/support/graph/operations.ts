import { spec } from "../../contract/dataverse-specs.ts";

/** One operation of Microsoft Graph v1.0 as Microsoft describes it. */
export interface Operation {
  readonly method: string;
  /** "/applications/{application-id}/addPassword" */
  readonly path: string;
  /** Query options that it takes. */
  readonly query: readonly string[];
  /** Definitions of json-schema.v1.json; null for none. */
  readonly request: string | null;
  readonly response: string | null;
}

interface Described {
  readonly operations: readonly Operation[];
}

const list = ["$count", "$expand", "$filter", "$orderby", "$search", "$select", "$skip", "$top"];

/**
 * Operations that Microsoft documents (docs/microsoft/graph.md) and that the subset of its OpenAPI document beside
 * the project leaves out; its README says so.
 */
const outsideTheSubset: readonly Operation[] = [
  {
    method: "GET",
    path: "/directory/deletedItems/microsoft.graph.application",
    query: list,
    request: null,
    response: "microsoft.graph.applicationCollectionResponse",
  },
  {
    method: "POST",
    path: "/directory/deletedItems/{id}/restore",
    query: [],
    request: null,
    response: "microsoft.graph.directoryObject",
  },
  { method: "DELETE", path: "/directory/deletedItems/{id}", query: [], request: null, response: null },
  { method: "POST", path: "/$batch", query: [], request: null, response: null },
];

/** Finds the operation of a request. @param path below /v1.0, with or without /myorganization */
export function operationFinder(): (method: string, path: string) => Operation | undefined {
  const { operations } = spec<Described>("graph/operations.json");
  const known = [...operations, ...outsideTheSubset].map((operation) => ({
    operation,
    pattern: patternOf(operation.path),
  }));
  return (method, path) =>
    known.find(({ operation, pattern }) => operation.method === method && pattern.test(path))?.operation;
}

/** Objects may be named by alternate keys wherever the description has their id (Learn, "Alternate key"). */
function patternOf(path: string): RegExp {
  const source = path
    .split("/")
    .map((part) => {
      if (/^\{.+\}$/.test(part)) return "(?:/[^/()]+|\\((?:appId|uniqueName)='[^']+'\\))";
      const keyed = /^(\w+)\((\w+)='\{.+\}'\)$/.exec(part);
      const text = part.replace(/[.$()]/g, "\\$&");
      return keyed ? `/${keyed[1]}\\(${keyed[2]}='[^']+'\\)` : part === "" ? "" : `/${text}`;
    })
    .join("");
  return new RegExp(`^(?:/myorganization)?${source}$`);
}
