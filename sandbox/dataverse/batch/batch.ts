import type { SandboxResponse } from "../../server/service.ts";
import { newGuid } from "../../tenant/ids.ts";
import { badPayload, badQuery, DataverseError, errorAnswer } from "../errors.ts";
import { readPreferences } from "../odata/preferences.ts";
import type { Operation } from "../operation.ts";
import { perform } from "../router.ts";
import { atomically, type Session } from "../session.ts";
import { boundaryOf, joinMultipart, type Part, readPart, splitMultipart } from "./multipart.ts";
import { writeResponse } from "./response.ts";

/** Operations in one batch (Learn, "Execute batch operations"). */
const mostOperations = 1000;

/** Addresses of rows that earlier parts made, by Content-ID. */
type References = Map<string, string>;

/**
 * Answers `POST $batch`: parts in turn, change sets as one transaction each. A refusal ends the batch unless
 * odata.continue-on-error was preferred. `$1` in URLs and bodies stands for what the part with Content-ID 1 made.
 * @throws DataverseError when the batch itself cannot be read
 */
export function performBatch(session: Session, batch: Operation): SandboxResponse {
  if (batch.method !== "POST") throw badQuery(`The batch must be sent with POST, not ${batch.method}.`);
  const parts = splitMultipart(batch.body, boundaryOf(batch.headers.get("content-type") ?? ""));
  const boundary = `batchresponse_${newGuid()}`;
  const answers: string[] = [];
  const references: References = new Map();
  const counter = { left: mostOperations };
  let refused = false;
  for (const part of parts) {
    const answer = isChangeSet(part)
      ? performChangeSet(session, part, references, counter)
      : performSingle(session, part, references, counter);
    answers.push(answer.text);
    if (!answer.ok) refused = true;
    if (!answer.ok && !batch.preferences.continueOnError) break;
  }
  return {
    status: refused && !batch.preferences.continueOnError ? 400 : 200,
    headers: { "Content-Type": `multipart/mixed; boundary=${boundary}` },
    body: joinMultipart(answers, boundary),
  };
}

interface PartAnswer {
  readonly ok: boolean;
  readonly text: string;
}

const isChangeSet = (part: Part): boolean => /^multipart\//i.test(part.headers.get("content-type") ?? "");

function performSingle(
  session: Session,
  part: Part,
  references: References,
  counter: { left: number },
): PartAnswer {
  const operation = readOperation(session, part, references, counter);
  try {
    return { ok: true, text: writeResponse(perform(session, operation), null) };
  } catch (error) {
    return { ok: false, text: writeResponse(asAnswer(error, operation.preferences.annotates("*")), null) };
  }
}

/** All or nothing; when one part is refused the change set is answered by that refusal alone. */
function performChangeSet(
  session: Session,
  part: Part,
  references: References,
  counter: { left: number },
): PartAnswer {
  const boundary = `changesetresponse_${newGuid()}`;
  const parts = splitMultipart(part.body, boundaryOf(part.headers.get("content-type") ?? ""));
  const answers: string[] = [];
  /** The part under way: whom a refusal belongs to. */
  const current: { contentId: string | null; annotated: boolean } = { contentId: null, annotated: false };
  session.inChangeSet = true;
  try {
    atomically(session, () => {
      for (const inner of parts) {
        current.contentId = inner.headers.get("content-id");
        const operation = readOperation(session, inner, references, counter);
        current.annotated = operation.preferences.annotates("*");
        if (operation.method === "GET") throw badQuery("A change set cannot contain GET requests.");
        const answer = perform(session, operation);
        const address = answer.headers?.["OData-EntityId"];
        if (current.contentId !== null && address !== undefined) references.set(current.contentId, address);
        answers.push(writeResponse(answer, current.contentId));
      }
    });
    return { ok: true, text: changeSetPart(answers, boundary) };
  } catch (error) {
    const refusal = writeResponse(asAnswer(error, current.annotated), current.contentId);
    return { ok: false, text: changeSetPart([refusal], boundary) };
  } finally {
    session.inChangeSet = false;
  }
}

const changeSetPart = (answers: readonly string[], boundary: string): string =>
  `Content-Type: multipart/mixed; boundary=${boundary}\r\n\r\n${joinMultipart(answers, boundary)}`;

function asAnswer(error: unknown, annotated: boolean): SandboxResponse {
  if (error instanceof DataverseError) return errorAnswer(error, annotated);
  throw error;
}

/** Reads `application/http`: a request line, headers, a body. */
function readOperation(
  session: Session,
  part: Part,
  references: References,
  counter: { left: number },
): Operation {
  counter.left -= 1;
  if (counter.left < 0)
    throw badQuery(`The number of operations in a batch must not exceed ${mostOperations}.`);
  const lineEnd = part.body.indexOf("\r\n");
  const line = part.body.subarray(0, lineEnd < 0 ? undefined : lineEnd).toString("utf8");
  const [, method, target] = /^([A-Z]+) (\S+) HTTP\/1\.1$/.exec(line) ?? [];
  if (!method || !target)
    throw badPayload("", "Microsoft.OData.ODataException: An invalid request line was found in the batch.");
  const inner = lineEnd < 0 ? part : readPart(part.body.subarray(lineEnd + 2));
  const body = lineEnd < 0 ? Buffer.alloc(0) : inner.body;
  const url = new URL(resolve(target, references), session.base);
  const path = /^\/api\/data\/v9\.\d\/(.*)$/.exec(url.pathname)?.[1];
  if (path === undefined) throw badQuery(`Invalid URI: '${target}' is not below the Web API.`);
  const text = Buffer.from(resolveBody(body.toString("utf8"), references));
  return {
    method,
    url,
    path,
    headers: inner.headers,
    body: text,
    preferences: readPreferences(inner.headers.get("prefer")),
  };
}

/** `$1/systemuserroles_association/$ref` and the like. @throws DataverseError for an id that nothing has */
function resolve(target: string, references: References): string {
  const [, id, rest = ""] = /^\/?\$([^/?()$]+)(.*)$/s.exec(target) ?? [];
  if (id === undefined || id === "batch") return target;
  const address = references.get(id);
  if (address === undefined) throw badQuery(`Resource not found for the segment '$${id}'.`);
  return address + rest;
}

/** References in bodies stand alone as a string: `"@odata.id": "$1"`. */
const resolveBody = (body: string, references: References): string =>
  body.replace(/"\$([^"$/]+)"/g, (whole, id: string) => {
    const address = references.get(id);
    return address === undefined ? whole : JSON.stringify(address);
  });
