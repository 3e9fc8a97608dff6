import { randomBytes } from "node:crypto";
import type { SandboxResponse } from "../../server/service.ts";
import { formPostPage } from "../pages/pages.ts";

export type ResponseMode = "query" | "fragment" | "form_post";

/** Brings an answer to an application's redirect URI. */
export function reply(
  redirectUri: string,
  mode: ResponseMode,
  members: Readonly<Record<string, string>>,
): SandboxResponse {
  if (mode === "form_post") return formPostPage(redirectUri, members, randomBytes(16).toString("base64url"));
  const target = new URL(redirectUri);
  if (mode === "fragment") target.hash = new URLSearchParams(members).toString();
  else for (const [name, value] of Object.entries(members)) target.searchParams.set(name, value);
  return {
    status: 302,
    headers: { location: target.href, "cache-control": "no-store, no-cache", pragma: "no-cache" },
  };
}
