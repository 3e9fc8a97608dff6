import type { Fetch } from "../../src/microsoft/http.ts";

/** How long to wait for the answer, ms: the admin is waiting too. */
const patienceMs = 5_000;

/**
 * Which error Entra shows on a page of its own for an authorize address. What makes the app or its redirect
 * URI doubtful (AADSTS50194, 700016, 50011) is never sent back to the app: all that the extension sees is that
 * the admin closed the window. So the same address is asked once more without cookies and without a form
 * (`prompt=none`): a redirect means that nothing is wrong with it.
 *
 * That Entra answers so before anybody has signed in is unconfirmed for some of these; where it does not, the
 * sign-in just counts as cancelled.
 * @returns "AADSTS50194", or null when there is none or it could not be asked.
 */
export async function shownRefusal(url: string, fetch: Fetch): Promise<string | null> {
  const silent = new URL(url);
  silent.searchParams.set("prompt", "none");
  try {
    const answer = await fetch(silent.href, {
      redirect: "manual",
      credentials: "omit",
      cache: "no-store",
      referrerPolicy: "no-referrer",
      signal: AbortSignal.timeout(patienceMs),
    });
    if (answer.type === "opaqueredirect" || (answer.status >= 300 && answer.status < 400)) return null;
    return /AADSTS\d{5,7}/.exec(await answer.text())?.[0] ?? null;
  } catch {
    return null;
  }
}
