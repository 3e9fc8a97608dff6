/** A sign-in app that a build brings along (docs/publishing.md). */
export interface BuildPublisher {
  readonly clientId?: string | undefined;
  /** Its publisher's name, as Microsoft's consent page shows it. */
  readonly publisher?: string | undefined;
}

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * What the bundler puts into the background (background/env.d.ts).
 * @throws Error in words, for a client ID that is none, or a publisher without one.
 */
export function publisherVariables({
  clientId,
  publisher,
}: BuildPublisher): Readonly<Record<string, string>> {
  const name = publisher?.trim() ?? "";
  if (clientId === undefined) {
    if (name !== "")
      throw new Error("--publisher names who publishes the sign-in app of --client-id, which is missing.");
    return { VITE_CLIENT_ID: "", VITE_PUBLISHER: "" };
  }
  if (!guid.test(clientId))
    throw new Error(`--client-id takes an Application (client) ID, not “${clientId}”.`);
  if (name.length > 100) throw new Error("--publisher takes a name of at most 100 characters.");
  return { VITE_CLIENT_ID: clientId.toLowerCase(), VITE_PUBLISHER: name };
}
