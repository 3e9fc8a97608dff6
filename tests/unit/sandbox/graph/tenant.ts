import { issueAccessToken } from "../../../../sandbox/entra/issue.ts";
import { graphService } from "../../../../sandbox/graph/service.ts";
import { loadScenario } from "../../../../sandbox/scenario/load.ts";
import { createClock } from "../../../../sandbox/world/clock.ts";
import type { World } from "../../../../sandbox/world.ts";

/** Everything that the sign-in app and the portals ask for. */
export const allScopes = [
  "User.Read",
  "Application.ReadWrite.All",
  "DelegatedPermissionGrant.ReadWrite.All",
  "Policy.Read.All",
  "RoleManagement.Read.Directory",
];
export const nobody = "00000000-0000-4000-8000-000000000000";

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** {} for an answer without a body. */
  // biome-ignore lint/suspicious/noExplicitAny: tests reach into answers of every shape
  readonly body: any;
}

export interface Tenant {
  readonly world: World;
  /** Moves time, ms. */
  advance(ms: number): void;
  ask(method: string, path: string, body?: unknown, options?: Asking): Promise<Answer>;
}

export interface Asking {
  readonly user?: string;
  readonly scopes?: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** Contoso with changes and a clock that stands still, asked by its administrator unless said otherwise. */
export function tenant(changes: Readonly<Record<string, unknown>> = {}): Tenant {
  const clock = createClock(() => Date.UTC(2026, 10, 26, 9));
  const world = loadScenario({ extends: "contoso", ...changes }, { clock });
  const service = graphService();
  return {
    world,
    advance: (ms) => clock.advance(ms),
    async ask(method, path, body, { user = "admin@contoso.com", scopes = allScopes, headers = {} } = {}) {
      const token = await issueAccessToken(world, {
        user,
        scopes: [...scopes],
        audience: "https://graph.microsoft.com",
      });
      const bytes = Buffer.isBuffer(body)
        ? body
        : Buffer.from(body === undefined ? "" : JSON.stringify(body));
      const answer = await service.handle(
        {
          method,
          url: new URL(`https://graph.microsoft.com${path.startsWith("/v") ? "" : "/v1.0"}${path}`),
          headers: new Headers({
            authorization: `Bearer ${token}`,
            ...(body === undefined ? {} : { "content-type": "application/json" }),
            ...headers,
          }),
          body: bytes,
        },
        world,
      );
      return { status: answer.status, headers: answer.headers ?? {}, body: answer.body ?? {} };
    },
  };
}

/** Status, code and first detail of a refusal. */
export const refusal = ({ status, body }: Answer) => [
  status,
  body.error?.code,
  ...(body.error?.details ? [body.error.details[0].code] : []),
];

/** A new application and its service principal. */
export async function makeApp({ ask }: Tenant, body: Readonly<Record<string, unknown>> = {}) {
  const { body: application } = await ask("POST", "/applications", { displayName: "TextUs", ...body });
  return application as { readonly id: string; readonly appId: string };
}
