import type { SandboxRequest, SandboxResponse, Service } from "../server/service.ts";
import type { User } from "../tenant/model.ts";
import type { World } from "../world.ts";
import { Refusal } from "./back-end/call.ts";
import { reads, writes } from "./back-end/index.ts";
import { documentOf } from "./documents.ts";
import { placeOf } from "./hosts.ts";
import { clientFile } from "./scripts.ts";
import { createPortalSessions, signInPath, signInStartPath } from "./session.ts";
import { type PortalSettings, PortalSettingsError, readPortalSettings, withQuery } from "./settings.ts";
import { createTruth, type Truth } from "./truth.ts";
import { wordsOf } from "./words/words.ts";

/** The portals of one sandbox. */
export interface Portals {
  readonly service: Service;
  readonly truth: Truth;
  /** How pages show themselves from their next load on. */
  settings(): PortalSettings;
  /** Changes what is given and leaves the rest. @throws PortalSettingsError */
  set(changes: Partial<PortalSettings>): PortalSettings;
}

const json = (status: number, body: unknown): SandboxResponse => ({
  status,
  headers: { "cache-control": "no-store" },
  body,
});

/**
 * Replicas of the portals that an administrator works in by hand: Entra and Azure, Power Platform, Dynamics.
 * They act on the tenant through the sandbox's own Graph and Dataverse, as the person who is signed in.
 */
export function createPortals(apis: {
  readonly entra: Service;
  readonly graph: Service;
  readonly dataverse: Service;
  readonly settings?: Partial<PortalSettings> | undefined;
}): Portals {
  const sessions = createPortalSessions(apis.entra);
  const truth = createTruth();
  let settings = readPortalSettings(apis.settings ?? {});

  async function handle(request: SandboxRequest, world: World): Promise<SandboxResponse> {
    const { pathname } = request.url;
    const place = placeOf(request.url.hostname, world);
    if (place === null) return { status: 404 };
    const asset = /^\/portal-assets\/(.+)$/.exec(pathname)?.[1];
    if (asset !== undefined) return clientFile(asset);
    if (pathname === signInPath) return sessions.comeBack(request, world);
    if (pathname === signInStartPath)
      return sessions.challenge(request, request.url.searchParams.get("return") ?? "/");
    const user = sessions.userOf(request);
    const name = /^\/portal-api\/(\w+)$/.exec(pathname)?.[1];
    if (name !== undefined)
      return user ? api(name, request, user, world) : json(401, { message: "Sign in." });
    if (request.method !== "GET") return { status: 405 };
    const { language } = withQuery(settings, request.url.searchParams);
    const page = documentOf(place, language);
    // Frames ask for nothing on their own: the shell speaks for them.
    if (user || place === "react-frame" || place === "hosting-frame") return page;
    const [admin] = world.tenant.users;
    if (settings.signIn === "admin" && admin)
      return { ...page, headers: { ...page.headers, ...sessions.admit(admin) } };
    // The route is in the hash, which only a script can keep over a sign-in.
    if (place === "shell") return documentOf("signed-out", language);
    return sessions.challenge(request, pathname + request.url.search);
  }

  async function api(
    name: string,
    request: SandboxRequest,
    user: User,
    world: World,
  ): Promise<SandboxResponse> {
    const { searchParams, hostname } = request.url;
    if (name === "start") return json(200, start(user, world, withQuery(settings, searchParams)));
    if (request.method === "POST" && request.headers.get("origin") !== request.url.origin)
      return json(403, { message: "Another origin." });
    if (name === "truth" && request.method === "POST") {
      truth.take(JSON.parse(request.body.toString("utf8")));
      return { status: 204 };
    }
    const answer = (request.method === "POST" ? writes : reads)[name];
    if (!answer) return json(404, { message: `The portal has no ${name}.` });
    const given =
      request.method === "POST"
        ? (JSON.parse(request.body.toString("utf8")) as Record<string, unknown>)
        : Object.fromEntries(searchParams);
    return json(200, await answer({ world, user, host: hostname, arguments: given, apis }));
  }

  return {
    truth,
    settings: () => settings,
    set(changes) {
      settings = readPortalSettings({ ...settings, ...changes });
      return settings;
    },
    service: {
      name: "portal",
      owns: (host, world, path = "/") => placeOf(host, world) !== null && !path.startsWith("/api/"),
      async handle(request, world) {
        try {
          return await handle(request, world);
        } catch (error) {
          if (error instanceof Refusal) return json(error.status, { message: error.message });
          if (error instanceof PortalSettingsError) return { status: 400, body: `${error.message}\n` };
          throw error;
        }
      },
    },
  };
}

/** What a page has to know before it can draw itself. */
function start(user: User, world: World, settings: PortalSettings) {
  const { tenant } = world;
  return {
    settings,
    words: wordsOf(settings.language),
    user: { displayName: user.displayName, userName: user.userPrincipalName },
    tenant: {
      id: tenant.id,
      displayName: tenant.displayName,
      domain: tenant.customDomains[0] ?? tenant.initialDomain,
      users: tenant.users.length,
      applications: tenant.applications.length,
    },
  };
}
