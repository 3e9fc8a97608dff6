import type { SandboxRequest } from "../../server/service.ts";
import type { Tenant, User } from "../../tenant/model.ts";
import type { LaggingKind, World } from "../../world.ts";
import { badSyntax } from "./errors.ts";

/** Who asks: a person through an application, or an application on its own. */
export type Caller =
  | {
      readonly kind: "user";
      readonly id: string;
      readonly user: User;
      readonly permissions: readonly string[];
    }
  | { readonly kind: "app"; readonly id: string; readonly permissions: readonly string[] };

/** One authenticated request to Graph. */
export interface Call {
  readonly request: SandboxRequest;
  readonly world: World;
  readonly tenant: Tenant;
  readonly caller: Caller;
  /** Sandbox time, ms since the epoch. */
  readonly now: number;
  /** Whether the replica that answers this request has a row. */
  readonly sees: (kind: LaggingKind, row: { readonly _writtenAt: number }) => boolean;
}

/** What one replica has: the same for all rows of a request, also while reads flap. */
export function createView(world: World): Call["sees"] {
  const view = world.replication.view();
  return (kind, { _writtenAt }) => view(kind, _writtenAt);
}

/** The JSON object that a request carries. @throws GraphError 400 for anything else. */
export function bodyOf({ request }: Call): Record<string, unknown> {
  const type = request.headers.get("content-type") ?? "";
  if (/^application\/(?:[\w.-]+\+)?json\b/i.test(type)) {
    try {
      const body: unknown = JSON.parse(request.body.toString("utf8"));
      if (typeof body === "object" && body !== null && !Array.isArray(body)) return { ...body };
    } catch {
      // The same answer as to a body of another kind.
    }
  }
  throw badSyntax(
    "Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.",
  );
}

/** Whether the request asks for an upsert: `Prefer: create-if-missing`. */
export const createsIfMissing = ({ request }: Call): boolean =>
  (request.headers.get("prefer") ?? "")
    .split(",")
    .some((one) => one.trim().toLowerCase() === "create-if-missing");
