import * as v from "valibot";
import type { CallOptions } from "../api.ts";
import { failureOf } from "../failure.ts";
import { readBody } from "../http.ts";
import { isRefusedRead } from "../refused-read.ts";
import type { GraphConnection } from "./client.ts";
import type { Page } from "./rows.ts";

/** Most requests of one batch (Learn, "Combine multiple HTTP requests using JSON batching"). */
const MOST_IN_A_BATCH = 20;

/** A read that goes into a batch. There is no way to write in one. */
export interface BatchedRead<T> {
  /** Path with placeholders for the error's facts. */
  readonly template: string;
  /** Path and query, already encoded. */
  readonly path: string;
  /** Takes a success apart. */
  readonly take: (answer: BatchAnswer) => T | Promise<T>;
  /** What stands in the place of a refusal that is an answer, by status; 403 stands for all that say no. */
  readonly instead: Readonly<Partial<Record<400 | 403 | 404, T>>>;
}

/** `withoutFailed`: a read that fails in whatever way is taken for one that was refused. */
type BatchOptions = CallOptions & { readonly withoutFailed?: boolean };

/** A success in a batch. `read` and `page` take a body apart and throw on another form. */
export interface BatchAnswer {
  /** What is no list. */
  one<T>(read: (body: unknown) => T): T;
  /**
   * All rows of a list. The batch has brought its first page; the others are fetched, because a list that was cut by
   * paging must not be taken for the whole.
   */
  all<Row>(page: (body: unknown) => Page<Row>): Promise<readonly Row[]>;
}

const answers = v.object({
  responses: v.array(
    v.object({
      id: v.string(),
      status: v.number(),
      headers: v.nullish(v.record(v.string(), v.unknown()), {}),
      body: v.optional(v.unknown()),
    }),
  ),
});

/**
 * Sends reads together, 20 in a request, each with an answer of its own.
 * @throws MicrosoftError of the first read that failed and was not refused for itself, so that all are asked again.
 */
export async function readTogether<T>(
  graph: GraphConnection,
  reads: readonly BatchedRead<T>[],
  options: BatchOptions,
): Promise<readonly T[]> {
  const results: T[] = [];
  for (let start = 0; start < reads.length; start += MOST_IN_A_BATCH) {
    results.push(...(await oneBatch(graph, reads.slice(start, start + MOST_IN_A_BATCH), options)));
  }
  return results;
}

async function oneBatch<T>(
  graph: GraphConnection,
  reads: readonly BatchedRead<T>[],
  options: BatchOptions,
): Promise<readonly T[]> {
  const requests = reads.map(({ path }, index) => ({ id: String(index), method: "GET", url: path }));
  const { responses } = await graph.ask(
    { method: "POST", template: "/$batch", path: "/$batch", body: { requests } },
    (body) => {
      const parsed = v.parse(answers, body);
      // A batch without an answer to each would leave a list out, and that must not look like an empty one.
      if (reads.some((_, index) => !parsed.responses.some(({ id }) => id === String(index))))
        throw new TypeError("A read of the batch has no answer.");
      return parsed;
    },
    options,
  );
  const taken = reads.map(async ({ template, path, take, instead }, index) => {
    const answer = responses.find(({ id }) => id === String(index));
    if (answer === undefined) throw new TypeError("A read of the batch has no answer.");
    const { status, body } = answer;
    if (isOf(instead, status)) return instead[status] as T;
    const name = { service: "graph", operation: `GET ${template}` } as const;
    const headers = new Headers(
      Object.entries(answer.headers ?? {}).map(([key, value]): [string, string] => [key, String(value)]),
    );
    if (status < 200 || status > 299) {
      const failure = failureOf(name, { status, headers, body }, [], Date.now());
      // Refused for itself, in whatever way: it says nothing of the others.
      const isUnread = options.withoutFailed === true || isRefusedRead(failure);
      if (isUnread && isOf(instead, 403)) return instead[403] as T;
      throw failure;
    }
    const first = { status, headers, body };
    return take({
      one: (read) => readBody(name, first, read),
      all: (page) => graph.list({ method: "GET", template, path }, page, options, first),
    });
  });
  return Promise.all(taken);
}

const isOf = <T>(
  instead: BatchedRead<T>["instead"],
  status: number,
): status is keyof BatchedRead<T>["instead"] => Object.hasOwn(instead, status);
