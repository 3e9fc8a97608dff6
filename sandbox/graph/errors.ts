import { randomUUID } from "node:crypto";
import type { SandboxResponse } from "../server/service.ts";

/** A refusal as Graph words it (specs/graph/errors.json). */
export class GraphError extends Error {
  readonly status: number;
  readonly code: string;
  readonly details: readonly { readonly code: string; readonly message: string; readonly target: string }[];

  constructor(status: number, code: string, message: string, detail?: { code: string; target: string }) {
    super(message);
    this.status = status;
    this.code = code;
    this.details = detail ? [{ code: detail.code, message, target: detail.target }] : [];
  }
}

export const notFound = (id: string): GraphError =>
  new GraphError(
    404,
    "Request_ResourceNotFound",
    `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
  );

export const denied = (): GraphError =>
  new GraphError(403, "Authorization_RequestDenied", "Insufficient privileges to complete the operation.");

export const badRequest = (message: string): GraphError => new GraphError(400, "Request_BadRequest", message);

/** Error envelope: content type without odata parameters, innerError.date without Z (specs/README.md). */
export function errorAnswer(error: GraphError, now: number, clientRequestId: string | null): SandboxResponse {
  const requestId = randomUUID();
  const date = new Date(now).toISOString().slice(0, 19);
  return {
    status: error.status,
    headers: { "content-type": "application/json", "request-id": requestId },
    body: {
      error: {
        code: error.code,
        message: error.message,
        ...(error.details.length > 0 ? { details: error.details } : {}),
        innerError: { date, "request-id": requestId, "client-request-id": clientRequestId ?? requestId },
      },
    },
  };
}
