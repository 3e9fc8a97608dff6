/** A refusal of the portal's server, in words for the person. */
export class BackEndError extends Error {
  override readonly name = "BackEndError";
}

/** Asks the portal's server. `write` for what changes something. */
export type BackEnd = (name: string, given?: object, write?: "write") => Promise<unknown>;

/** The server of the document's own origin. @throws BackEndError */
export const backEnd: BackEnd = async (name, given = {}, write) => {
  const query = write ? "" : `?${new URLSearchParams(given as Record<string, string>)}`;
  const response = await fetch(`/portal-api/${name}${query}`, {
    ...(write
      ? { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(given) }
      : {}),
    credentials: "same-origin",
  });
  if (response.status === 204) return null;
  const body: unknown = await response.json().catch(() => null);
  if (response.ok) return body;
  const { message } = (body ?? {}) as { readonly message?: string };
  throw new BackEndError(message ?? `${response.status}`);
};
