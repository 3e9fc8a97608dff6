import type { SandboxResponse } from "../../server/service.ts";
import type { Correlation, EntraError } from "../errors.ts";
import { html } from "./html.ts";
import { page } from "./layout.ts";

/** A form of the sign-in: `ctx` names the interaction that it goes on with. */
interface FormOf {
  readonly tenant: string;
  readonly ctx: string;
}

const hidden = (ctx: string) => html`<input type="hidden" name="ctx" value="${ctx}">`;

/** Address and password on one page. @param about.problem shown above the fields */
export function signInPage(
  form: FormOf,
  about: {
    readonly appName: string;
    readonly address: string;
    readonly problem?: string;
    readonly again?: boolean;
  },
): SandboxResponse {
  return page(
    "Sign in to your account",
    html`<h1>${about.again ? "Verify your identity" : "Sign in"}</h1>
<p>${about.again ? "Your organization wants to see you again before you go on to" : "to continue to"} ${about.appName}</p>
<form method="post" action="/${form.tenant}/login">
${hidden(form.ctx)}
${about.problem ? html`<p role="alert" id="problem">${about.problem}</p>` : null}
<label for="i0116">Email</label>
<input id="i0116" name="loginfmt" type="email" autocomplete="username" required value="${about.address}"${about.problem ? html` aria-describedby="problem"` : null}>
<label for="i0118">Password</label>
<input id="i0118" name="passwd" type="password" autocomplete="current-password" required>
<div class="buttons">
<button type="submit" name="action" value="cancel" id="idBtn_Back" formnovalidate>Cancel</button>
<button type="submit" name="action" value="sign-in" id="idSIButton9" class="primary">Sign in</button>
</div>
</form>`,
  );
}

/** The accounts that this browser is signed in with. */
export function accountPage(
  form: FormOf,
  about: {
    readonly appName: string;
    readonly accounts: readonly { readonly address: string; readonly name: string }[];
  },
): SandboxResponse {
  return page(
    "Pick an account",
    html`<h1>Pick an account</h1>
<p>to continue to ${about.appName}</p>
<form method="post" action="/${form.tenant}/pick">
${hidden(form.ctx)}
<ul class="choices">
${about.accounts.map(
  (
    account,
  ) => html`<li><button type="submit" name="account" value="${account.address}">${account.name}<br><span class="quiet">${account.address}</span></button></li>
`,
)}<li><button type="submit" name="account" value="">Use another account</button></li>
</ul>
</form>`,
  );
}

/** One permission in words. */
export interface PermissionWords {
  readonly name: string;
  readonly description: string;
}

/** What the application asks for. @param about.hasBox whether there is the checkbox of administrators */
export function consentPage(
  form: FormOf,
  about: {
    readonly appName: string;
    readonly tenantName: string;
    readonly permissions: readonly PermissionWords[];
    readonly hasBox: boolean;
    /** The consent counts for everybody. */
    readonly forOrganization: boolean;
  },
): SandboxResponse {
  return page(
    "Permissions requested",
    html`<h1>Permissions requested</h1>
${about.forOrganization ? html`<p>Review for your organization</p>` : null}
<p><strong>${about.appName}</strong></p>
<p>This application would like to:</p>
<ul>
${about.permissions.map((one) => html`<li><strong>${one.name}</strong><br><span class="quiet">${one.description}</span></li>\n`)}
</ul>
<form method="post" action="/${form.tenant}/consent">
${hidden(form.ctx)}
${
  about.hasBox
    ? html`<label><input type="checkbox" name="organization" value="yes"> Consent on behalf of your organization</label>
<p class="quiet">Then nobody else of ${about.tenantName} is asked.</p>`
    : null
}
<div class="buttons">
<button type="submit" name="action" value="cancel" id="idBtn_Back">Cancel</button>
<button type="submit" name="action" value="accept" id="idSIButton9" class="primary">Accept</button>
</div>
</form>`,
  );
}

/** The user may not consent to what the application asks for (AADSTS90094). */
export function approvalPage(
  form: FormOf,
  about: { readonly appName: string; readonly tenantName: string },
): SandboxResponse {
  return page(
    "Need admin approval",
    html`<h1>Need admin approval</h1>
<p><strong>${about.appName}</strong> needs permission to access resources in ${about.tenantName} that only an admin can grant. Please ask an admin to grant permission to this app before you can use it.</p>
<p class="quiet">AADSTS90094</p>
<form method="post" action="/${form.tenant}/consent">
${hidden(form.ctx)}
<div class="buttons"><button type="submit" name="action" value="refused">Return to the application without granting consent</button></div>
</form>`,
  );
}

/** An error that is shown and never sent to the application. */
export function errorPage(error: EntraError, at: Correlation): SandboxResponse {
  return page(
    "Sign in to your account",
    html`<h1>Sorry, but we’re having trouble signing you in.</h1>
<p role="alert">${error.message}</p>
<h2>Troubleshooting details</h2>
<p class="quiet">Correlation Id: ${at.correlationId}<br>Timestamp: ${new Date(at.now).toISOString()}<br>Error Code: ${error.code}</p>`,
  );
}

/** Where a user of a device without a browser enters the code that it shows. */
export function deviceCodePage(problem?: string): SandboxResponse {
  return page(
    "Enter code",
    html`<h1>Enter code</h1>
<form method="post" action="/common/oauth2/deviceauth">
${problem ? html`<p role="alert">${problem}</p>` : null}
<label for="otc">Code displayed on your app or device</label>
<input id="otc" name="otc" autocomplete="off" required>
<div class="buttons"><button type="submit" class="primary" id="idSIButton9">Next</button></div>
</form>`,
  );
}

/** The end of something, with nothing more to do. */
export const closingPage = (title: string, text: string): SandboxResponse =>
  page(title, html`<h1>${title}</h1><p>${text}</p>`);

/** Sends the answer to the client as a form; needs one line of script, as Entra's own does. */
export function formPostPage(
  target: string,
  members: Readonly<Record<string, string>>,
  nonce: string,
): SandboxResponse {
  return page(
    "Working...",
    html`<form method="post" action="${target}">
${Object.entries(members).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">\n`)}
<noscript><p>Script is disabled. Click Submit to continue.</p></noscript>
<button type="submit">Submit</button>
</form>
<script nonce="${nonce}">document.forms[0].submit();</script>`,
    {
      headers: {
        "content-security-policy": `default-src 'none'; style-src 'unsafe-inline'; script-src 'nonce-${nonce}'`,
      },
    },
  );
}
