import type { SandboxResponse } from "../server/service.ts";
import { hostingHost, type Place, reactHost, shellHosts } from "./hosts.ts";

const frames = `https://${reactHost} https://${hostingHost}`;
const shells = shellHosts.map((host) => `https://${host}`).join(" ");

/** What a document holds: a place's page, or the step to the sign-in. */
type Document = Place | "signed-out";

const ko = ["ko.css", "ko-lists.css"];
const fluent = ["fluent.css", "fluent-lists.css"];
const parts: Readonly<
  Record<Document, { readonly script: string; readonly styles: readonly string[]; readonly title: string }>
> = {
  "signed-out": { script: "signed-out.ts", styles: ["shell.css"], title: "Microsoft Entra admin center" },
  shell: { script: "shell.ts", styles: [...ko, "shell.css"], title: "Microsoft Entra admin center" },
  "react-frame": { script: "frame.ts", styles: fluent, title: "" },
  "hosting-frame": { script: "frame.ts", styles: ko, title: "" },
  "power-platform": {
    script: "power-platform.ts",
    styles: [...fluent, "power-platform.css"],
    title: "Power Platform admin center",
  },
  dynamics: { script: "dynamics.ts", styles: ["dynamics.css"], title: "Dynamics 365" },
};

/** Who may frame a page: nobody the shell, the shell its frames, Dynamics itself its classic dialogs. */
const ancestors = (place: Document): string =>
  place === "react-frame" || place === "hosting-frame" ? shells : place === "dynamics" ? "'self'" : "'none'";

/**
 * The document of a portal page. It is empty: scripts draw the page. The policy is strict as the portals' is:
 * own scripts only, no inline ones, nothing evaluated, frames of the portal only.
 */
export function documentOf(place: Document, language: string): SandboxResponse {
  const { script, styles, title } = parts[place];
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    `frame-src ${place === "shell" ? frames : place === "dynamics" ? "'self'" : "'none'"}`,
    `frame-ancestors ${ancestors(place)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join("; ");
  return {
    status: 200,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": policy,
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
      "referrer-policy": "strict-origin-when-cross-origin",
    },
    body: `<!DOCTYPE html>
<!-- Sandbox: an approximation of a Microsoft portal, written from public facts. This is not Microsoft. -->
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
${styles.map((style) => `<link rel="stylesheet" href="/portal-assets/${style}">`).join("\n")}
<script type="module" src="/portal-assets/${script}"></script>
</head>
<body class="fxs-portal" data-place="${place}"></body>
</html>
`,
  };
}
