import { vi } from "vitest";
import type { ScenarioSource } from "../../../sandbox/scenario/read.ts";
import { type Sandbox, startSandbox } from "../../../sandbox/start.ts";
import type { Switches } from "../../../sandbox/world.ts";
import { fakeBrowser, redirectUri } from "../../unit/browser/fake-browser.ts";
import { never, startWorker } from "../../unit/browser/identity/worker.ts";
import { createBrowser, extensionOrigin, signInApp, tenantId } from "../../unit/sandbox/entra/browser.ts";

/** What a person does on "Permissions requested". */
type Answer = "accept" | "cancel";

/**
 * The real MSAL, in the background's own sign-in, against the sandbox: a person walks through Microsoft's pages in the
 * window that the browser would open.
 * @param options.permissions what the registration lists; nothing when absent.
 */
export async function startPerson(
  options: {
    readonly switches?: Partial<Switches>;
    readonly permissions?: readonly { readonly api: string; readonly delegated: readonly string[] }[];
    readonly app?: Readonly<Record<string, unknown>>;
    readonly changes?: Readonly<Record<string, unknown>>;
    readonly tenant?: string;
    /** Of the background's requests; default: Chromium's. */
    readonly origin?: string;
  } = {},
) {
  const sandbox: Sandbox = await startSandbox({
    scenario: {
      extends: "contoso",
      switches: options.switches ?? {},
      ...options.changes,
      signInApp: {
        permissions: options.permissions ?? [],
        redirectUris: { spa: [redirectUri] },
        ...options.app,
      },
    } as ScenarioSource,
  });
  vi.stubGlobal("fetch", (url: string, init: RequestInit = {}) =>
    sandbox.fetch(url, {
      ...init,
      // As the browser marks what the background sends.
      headers: {
        ...(init.headers as Record<string, string>),
        ...(init.method === "POST" ? { origin: options.origin ?? extensionOrigin } : {}),
      },
    }),
  );
  const browser = fakeBrowser();
  const worker = startWorker(browser, { clientId: signInApp, tenant: options.tenant ?? tenantId });
  const cookies = createBrowser(sandbox);
  const person = {
    sandbox,
    worker,
    address: "admin@contoso.com",
    answer: "accept" as Answer,
    /** Permissions on the consent pages that were shown, a list a page. */
    pages: [] as string[][],
    /** Scopes of each window. */
    windows: [] as string[][],
    signIn: (how: { readonly otherAccount?: boolean; readonly asking?: "minimum" } = {}) =>
      worker.signIn.signIn({ otherAccount: false, ...how, signal: never }),
    token: (resource: Parameters<typeof worker.tokens.token>[0]) =>
      worker.tokens.token(resource, { signal: never }),
    async close() {
      worker.die();
      vi.unstubAllGlobals();
      await sandbox.close();
    },
  };

  browser.launch = async (url) => {
    person.windows.push(scopesOf(url));
    let place = await cookies.open(url);
    for (let steps = 0; steps < 10; steps += 1) {
      if (place.back) return place.back.url.href;
      switch (place.heading) {
        case "Sign in":
          place = await cookies.signIn(place, person.address);
          continue;
        case "Pick an account":
          place = await cookies.submit(place, { account: person.address });
          continue;
        case "Permissions requested":
          person.pages.push([...place.html.matchAll(/<li><strong>([^<]*)</g)].map(([, text = ""]) => text));
          place = await cookies.submit(place, { action: person.answer });
          continue;
        case "Need admin approval":
          place = await cookies.submit(place, { action: "refused" });
          continue;
      }
      break;
    }
    // Nothing is left but to close the window.
    throw new Error("The user did not approve access.");
  };
  return person;
}

export type Person = Awaited<ReturnType<typeof startPerson>>;

const scopesOf = (url: string): string[] => (new URL(url).searchParams.get("scope") ?? "").split(" ");

/** Somebody else accepts at an address, in a browser of their own. @returns where that browser ended. */
export async function acceptsAt(sandbox: Sandbox, url: string, address: string): Promise<string> {
  const browser = createBrowser(sandbox);
  const page = await browser.signIn(await browser.open(url), address);
  const end = await browser.submit(page, { action: "accept" });
  return end.back?.url.href ?? end.heading;
}
