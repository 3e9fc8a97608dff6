/** The answer of a gateway in a service's place. */
export const unavailable = (): Response =>
  new Response("<html><body>Service Unavailable</body></html>", {
    status: 503,
    headers: { "content-type": "text/html" },
  });

export const throttled = (): Response =>
  Response.json(
    { error: { code: "TooManyRequests", message: "Too many requests." } },
    { status: 429, headers: { "retry-after": "600" } },
  );

/** The answer of a hotel's or a company's proxy. */
export const proxyPage = (): Response =>
  new Response("<!DOCTYPE html><html><body><h1>Please sign in to the network</h1></body></html>", {
    headers: { "content-type": "text/html" },
  });

/** The proxy's answer when it can't reach the service. */
export const badGateway = (): Response =>
  new Response("<html><head><title>502 Bad Gateway</title></head><body>502</body></html>", {
    status: 502,
    headers: { "content-type": "text/html" },
  });

/** A captive portal's redirect to its own page, as `fetch` takes it. */
export function captivePortal({ redirect }: RequestInit): Response {
  if (redirect === "error") throw new TypeError("fetch failed");
  return proxyPage();
}

/** The same answer, whose connection breaks before its announced length. */
export async function brokenOff(answer: Response): Promise<Response> {
  const whole = new Uint8Array(await answer.arrayBuffer());
  if (whole.length === 0) return new Response(null, { status: answer.status, headers: answer.headers });
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(whole.subarray(0, Math.floor(whole.length / 2)));
    },
    pull: (controller) => controller.error(new TypeError("terminated")),
  });
  return new Response(body, { status: answer.status, headers: answer.headers });
}

/** The claims that step-up demands (entra-18). */
export const challenge = JSON.stringify({ access_token: { acrs: { essential: true, value: "c1" } } });

/** The refusal of a token that is no longer accepted. @param claims what the next one has to show. */
export const refused = (claims: string | null): Response =>
  Response.json(
    { error: { code: "InvalidAuthenticationToken", message: "Lifetime validation failed." } },
    {
      status: 401,
      headers: {
        "www-authenticate":
          claims === null
            ? 'Bearer error="invalid_token", error_description="The access token expired"'
            : `Bearer realm="", error="insufficient_claims", claims="${Buffer.from(claims).toString("base64")}"`,
      },
    },
  );

/** The same answer with half of its text, for answers that announce no length. */
export async function truncated(answer: Response): Promise<Response> {
  const text = await answer.text();
  const headers = new Headers(answer.headers);
  headers.delete("content-length");
  const half = text === "" ? null : text.slice(0, Math.floor(text.length / 2));
  return new Response(half, { status: answer.status, headers });
}
