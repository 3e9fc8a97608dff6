import type { SandboxResponse } from "../../server/service.ts";
import { type Html, html } from "./html.ts";

const style = `
  :root { color-scheme: light dark; --line: light-dark(#8a8886, #a19f9d); }
  body { margin: 0; min-height: 100vh; display: grid; place-items: center; font: 15px/20px "Segoe UI", system-ui, sans-serif; background: light-dark(#f2f2f2, #1b1a19); }
  main { box-sizing: border-box; width: min(440px, 100vw); padding: 44px; background: light-dark(#fff, #292827); box-shadow: 0 2px 6px #0003; }
  h1 { font-size: 24px; line-height: 28px; font-weight: 600; margin: 16px 0; }
  h2 { font-size: 15px; margin: 16px 0 4px; }
  label { display: block; margin-top: 16px; }
  input:not([type=checkbox]) { box-sizing: border-box; width: 100%; margin-top: 4px; padding: 6px 8px; font: inherit; border: 1px solid var(--line); }
  .choices { list-style: none; padding: 0; margin: 0; }
  .choices button { width: 100%; text-align: start; margin: 0; padding: 12px; background: none; color: inherit; border: 0; border-bottom: 1px solid var(--line); }
  .buttons { display: flex; justify-content: flex-end; gap: 8px; margin-top: 24px; }
  button { min-width: 108px; min-height: 32px; font: inherit; border: 1px solid var(--line); background: light-dark(#e1dfdd, #3b3a39); color: inherit; cursor: pointer; }
  button.primary { background: #0067b8; border-color: #0067b8; color: #fff; }
  :focus-visible { outline: 2px solid currentColor; outline-offset: 2px; }
  [role=alert] { color: light-dark(#a4262c, #f1707b); }
  .quiet { font-size: 12px; line-height: 16px; color: light-dark(#605e5c, #c8c6c4); overflow-wrap: anywhere; }
`;

/** Headers of every page: never cached, no script, in no frame (Entra's own pages refuse framing too). */
const headers = {
  "content-type": "text/html; charset=utf-8",
  "cache-control": "no-store, no-cache",
  pragma: "no-cache",
  "x-frame-options": "DENY",
  "x-content-type-options": "nosniff",
  "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
} as const;

/** A page of the sign-in. @param options.headers added, or in place of the usual ones. */
export function page(
  title: string,
  content: Html,
  options: { readonly status?: number; readonly headers?: Readonly<Record<string, string>> } = {},
): SandboxResponse {
  const document = html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${{ markup: style }}</style>
</head>
<body>
<main>
<p class="quiet">Sandbox: this is not Microsoft</p>
${content}
</main>
</body>
</html>
`;
  return {
    status: options.status ?? 200,
    headers: { ...headers, ...options.headers },
    body: document.markup,
  };
}
