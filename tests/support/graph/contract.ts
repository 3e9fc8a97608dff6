import type { Exchange, Observer } from "../../../sandbox/server/observers.ts";
import { headerDifferences } from "./headers.ts";
import { type Operation, operationFinder } from "./operations.ts";
import { type GraphSchemas, graphSchemas } from "./schemas.ts";

/** What was seen of Microsoft Graph in one run, held against Microsoft's descriptions. */
export interface GraphContract {
  /** Exchanges with Graph so far, those inside batches too. */
  readonly exchanges: number;
  /** Operations met: "POST /applications". */
  readonly operations: ReadonlySet<string>;
  /** One line for every way in which a request or an answer is not as described. */
  readonly differences: readonly string[];
  stop(): void;
}

/** A request may be wrong on purpose; its answer is held against the descriptions all the same. */
export interface ContractOptions {
  readonly requests?: boolean;
}

/**
 * Watches every exchange of a running sandbox with Graph: method, path, query options and body of requests,
 * body and headers of answers (specs/graph: operations.json, json-schema.v1.json).
 */
export function watchGraph(
  sandbox: { observe(observer: Observer): () => void },
  options: ContractOptions = {},
): GraphContract {
  const checker = createChecker(options);
  const stop = sandbox.observe((exchange) => {
    if (exchange.service === "graph") checker.check(exchange);
  });
  return {
    get exchanges() {
      return checker.count();
    },
    operations: checker.operations,
    differences: checker.differences,
    stop,
  };
}

type Part = Pick<Exchange, "request" | "response">;

function createChecker({ requests = true }: ContractOptions) {
  const find = operationFinder();
  const schemas = graphSchemas();
  const differences: string[] = [];
  const operations = new Set<string>();
  let exchanges = 0;

  function check({ request, response }: Part, inBatch = false): void {
    exchanges += 1;
    const path = decodeURIComponent(request.url.pathname.replace(/^\/v1\.0(?=\/)/, ""));
    const operation = find(request.method, path);
    const name = `${request.method} ${operation?.path ?? path}`;
    const note = (lines: readonly string[], where: string) =>
      differences.push(...lines.map((line) => `${name} -> ${response.status}: ${where}: ${line}`));
    if (operation) operations.add(name);
    if (requests) note(requestDifferences(operation, request, schemas), "request");
    note(answerDifferences(operation, response, schemas), "answer");
    if (!inBatch) note(headerDifferences(request.method, response), "headers");
    if (operation?.path === "/$batch" && response.status === 200)
      for (const part of partsOf({ request, response })) check(part, true);
  }
  return { check, differences, operations, count: () => exchanges };
}

function requestDifferences(
  operation: Operation | undefined,
  { url, body, headers, method }: Part["request"],
  schemas: GraphSchemas,
): readonly string[] {
  if (!url.pathname.startsWith("/v1.0/")) return [`${url.pathname} is not below /v1.0`];
  if (!operation) return ["not an operation of Microsoft Graph v1.0"];
  const options = [...url.searchParams.keys()].filter(
    // A client sends $skiptoken only as a nextLink gave it.
    (option) => option !== "$skiptoken" && !operation.query.includes(option),
  );
  const wrong = options.map((option) => `query option ${option} is not described`);
  if (body.length === 0) return operation.request && method !== "GET" ? [...wrong, "no body"] : wrong;
  if (operation.request === null)
    return operation.path === "/$batch" ? wrong : [...wrong, "has a body, which is not described"];
  if (operation.path.endsWith("/logo")) {
    const type = headers.get("content-type") ?? "";
    return /^image\//.test(type) ? wrong : [...wrong, `content-type ${type}`];
  }
  if (!/^application\/json\b/.test(headers.get("content-type") ?? "")) return [...wrong, "not sent as JSON"];
  return [
    ...wrong,
    ...schemas.request(definitionOf(operation, "request"), JSON.parse(body.toString("utf8"))),
  ];
}

function answerDifferences(
  operation: Operation | undefined,
  { status, body }: Part["response"],
  schemas: GraphSchemas,
): readonly string[] {
  if (status >= 400) return schemas.answer("odata.error", body);
  if (status === 204) return body === undefined ? [] : ["204 with a body"];
  if (!operation) return [];
  if (operation.path === "/$batch") return Array.isArray((body as Batch).responses) ? [] : ["no responses"];
  if (Buffer.isBuffer(body)) return operation.path.endsWith("/logo") ? [] : ["not JSON"];
  const restored = operation.path.endsWith("/restore") && typeOf(body);
  return schemas.answer(restored || definitionOf(operation, "response"), body);
}

/** What a row of an abstract type says that it is. */
const typeOf = (body: unknown): string | undefined =>
  (body as { readonly "@odata.type"?: string } | null)?.["@odata.type"]?.replace(/^#/, "");

/** operations.json has the names of the OpenAPI document, json-schema.v1.json those of the metadata. */
function definitionOf({ path, request, response }: Operation, side: "request" | "response"): string {
  const name = (side === "request" ? request : response) ?? "";
  if (name.startsWith("inline:")) return `action.${path.split("/").at(-1)}.request`;
  const collection = /^microsoft\.graph\.(\w+)CollectionResponse$/.exec(name)?.[1];
  return collection ? `collection.${collection}` : name;
}

interface Batch {
  readonly requests?: readonly BatchItem[];
  readonly responses?: readonly BatchItem[];
}
interface BatchItem {
  readonly id: string;
  readonly method?: string;
  readonly url?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** The exchanges inside a batch. */
function partsOf({ request, response }: Part): readonly Part[] {
  const { requests = [] } = JSON.parse(request.body.toString("utf8")) as Batch;
  const { responses = [] } = response.body as Batch;
  return requests.flatMap((item) => {
    const answer = responses.find(({ id }) => id === item.id);
    if (!answer) return [];
    const body = item.body === undefined ? "" : JSON.stringify(item.body);
    const url = new URL(`https://graph.microsoft.com/v1.0/${(item.url ?? "").replace(/^\//, "")}`);
    return [
      {
        request: {
          method: item.method ?? "",
          url,
          headers: new Headers(item.headers ?? {}),
          body: Buffer.from(body),
        },
        response: { status: answer.status ?? 0, headers: answer.headers ?? {}, body: answer.body },
      },
    ];
  });
}
