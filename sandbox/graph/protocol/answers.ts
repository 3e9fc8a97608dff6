import { randomUUID } from "node:crypto";
import type { SandboxRequest, SandboxResponse } from "../../server/service.ts";
import type { GraphError } from "./errors.ts";

export const jsonContentType =
  "application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8";
const root = "https://graph.microsoft.com";

/** @param set what the context names: "applications", "applications(id,appId)/$entity". */
export const contextOf = (set: string): string => `${root}/v1.0/$metadata#${set}`;

/** An answer with a JSON body, `@odata.context` first. */
export const withContext = (
  set: string,
  body: Readonly<Record<string, unknown>>,
  status = 200,
): SandboxResponse => ({
  status,
  headers: { "content-type": jsonContentType, "odata-version": "4.0" },
  body: { "@odata.context": contextOf(set), ...body },
});

/** 204: no body, no content type, no odata-version (specs/README.md). */
export const noContent = (): SandboxResponse => ({ status: 204 });

/** A 201 with the Location that Graph gives, below /v2/{tenant} and not /v1.0 (specs/README.md). */
export const created = (answer: SandboxResponse, location: string): SandboxResponse => ({
  ...answer,
  status: 201,
  headers: { ...answer.headers, location },
});

/** Location of a new object: `path` is "directoryObjects/{id}/Microsoft.DirectoryServices.Application"... */
export const locationOf = (tenantId: string, path: string): string => `${root}/v2/${tenantId}/${path}`;

/** The answer of an action: 200, and the service's root as Location (recorded). */
export const actionAnswer = (type: string, body: Readonly<Record<string, unknown>>): SandboxResponse => {
  const answer = withContext(type, body);
  return { ...answer, headers: { ...answer.headers, location: root } };
};

/** With `Accept: …;odata.metadata=none` an answer bears no context and no types (OData JSON 4.01, 3.1.3). */
export function asAccepted(answer: SandboxResponse, accept: string | null): SandboxResponse {
  const { body, headers } = answer;
  if (!/odata\.metadata=none/i.test(accept ?? "") || headers?.["content-type"] !== jsonContentType)
    return answer;
  return {
    ...answer,
    headers: { ...headers, "content-type": jsonContentType.replace("=minimal", "=none") },
    body: withoutControl(body),
  };
}

/** What tells how a list goes on stays. */
const kept = ["@odata.nextLink", "@odata.count"];

function withoutControl(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutControl);
  if (typeof value !== "object" || value === null || Buffer.isBuffer(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !name.includes("@odata.") || kept.includes(name))
      .map(([name, member]) => [name, withoutControl(member)]),
  );
}

/** The ids by which Microsoft finds a request again. */
export interface RequestIds {
  readonly requestId: string;
  /** The client's own, when it sent one. */
  readonly clientRequestId: string | null;
}

export const requestIdsOf = (request: SandboxRequest): RequestIds => ({
  requestId: randomUUID(),
  clientRequestId: request.headers.get("client-request-id"),
});

/** Error envelope: content type without odata parameters, `innerError.date` without Z (specs/README.md). */
export function errorAnswer(error: GraphError, now: number, ids: RequestIds): SandboxResponse {
  return {
    status: error.status,
    headers: { "content-type": "application/json", ...error.headers },
    body: {
      error: {
        code: error.code,
        message: error.message,
        ...(error.details.length > 0 ? { details: error.details } : {}),
        innerError: {
          date: new Date(now).toISOString().slice(0, 19),
          "request-id": ids.requestId,
          "client-request-id": ids.clientRequestId ?? ids.requestId,
        },
      },
    },
  };
}

const diagnostic = JSON.stringify({
  ServerInfo: {
    DataCenter: "West Europe",
    Slice: "E",
    Ring: "5",
    ScaleUnit: "000",
    RoleInstance: "SANDBOX00000000",
  },
});

/** The answer with the headers that every answer of Graph has (specs/graph/operations.json). */
export const withCommonHeaders = (
  answer: SandboxResponse,
  ids: RequestIds,
  now: number,
): SandboxResponse => ({
  ...answer,
  headers: {
    "cache-control": "no-cache",
    date: new Date(now).toUTCString(),
    "request-id": ids.requestId,
    ...(ids.clientRequestId === null ? {} : { "client-request-id": ids.clientRequestId }),
    "strict-transport-security": "max-age=31536000",
    "x-ms-ags-diagnostic": diagnostic,
    "x-ms-resource-unit": "1",
    ...(answer.body === undefined ? {} : { vary: "Accept-Encoding" }),
    ...answer.headers,
  },
});
