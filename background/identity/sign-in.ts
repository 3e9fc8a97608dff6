import type { AccountInfo, AuthenticationResult } from "@azure/msal-browser";
import type { Cloud } from "../../src/clouds/table.ts";
import { createInOrder } from "../../src/ground/in-order.ts";
import { untilAborted } from "../../src/ground/until-aborted.ts";
import { apiOfScopes } from "../../src/microsoft/apis.ts";
import { type Asking, scopeOf, scopesToAsk } from "../../src/microsoft/scopes.ts";
import { SignInError } from "../../src/provisioning/model/sign-in-error.ts";
import type { SignIn } from "../../src/provisioning/setup/setup-ports.ts";
import { accountOf, isPersonal } from "./accounts.ts";
import { askAfter } from "./ask-after.ts";
import type { AuthWindow } from "./auth-window.ts";
import type { MsalSession, OpenMsal } from "./msal-session.ts";
import type { NeededInteractionItem } from "./needed-interaction.ts";
import { refusedWith, toSignInError } from "./sign-in-errors.ts";

type Options = Parameters<SignIn["signIn"]>[0];

export interface BrowserSignIn extends SignIn {
  /** Gives up a sign-in that is under way. @returns when nothing of it is left. */
  giveUp(): Promise<void>;
}

interface Dependencies {
  readonly msal: MsalSession;
  readonly window: AuthWindow;
  readonly needed: NeededInteractionItem;
  readonly cloud: Cloud;
  /** What Microsoft's page says about an address (shown-refusal.ts). */
  readonly refusalAt: (url: string) => Promise<string | null>;
}

/**
 * Sign-in in Microsoft's own window: MSAL makes the request and redeems the answer, the browser shows the
 * window (auth-window.ts; libraries-03). A sign-in that is given up is answered to MSAL with an
 * error, and whatever the window may still bring is ignored.
 */
export function createSignIn(deps: Dependencies): BrowserSignIn {
  const inOrder = createInOrder();
  let running: AbortController | null = null;

  return {
    async signIn(options) {
      // MSAL allows one interactive request at a time; the newer one is what the admin wants.
      running?.abort();
      const mine = new AbortController();
      running = mine;
      const signal = AbortSignal.any([options.signal, mine.signal]);
      try {
        // The admin hears of a cancellation at once; what has to be tidied up goes on before the next turn.
        const turn = inOrder(() => signInOnce(deps, { ...options, signal }));
        return accountOf(await untilAborted(turn, signal));
      } catch (error) {
        throw signal.aborted ? new SignInError("cancelled") : await named(toSignInError(error), deps.msal);
      } finally {
        if (running === mine) running = null;
      }
    },
    async account() {
      const open = await deps.msal.open();
      const info = open && signedIn(open);
      return info ? accountOf(info) : null;
    },
    inFlight: () => running !== null,
    async giveUp() {
      running?.abort();
      await inOrder(async () => undefined);
    },
  };
}

/** The same failure, with the sign-in app that it is about. */
async function named(error: SignInError, msal: MsalSession): Promise<SignInError> {
  if (error.failure !== "refused") return error;
  const open = await msal.open().catch(() => null);
  return open ? new SignInError(error.failure, error.technical, open.client.registration) : error;
}

/** The account that tokens are for, or null. */
export function signedIn({ client }: OpenMsal): AccountInfo | null {
  return client.app.getActiveAccount();
}

/** Microsoft's window, and another one where Microsoft refuses what was asked for and nobody had a say in it. */
async function signInOnce(deps: Dependencies, options: Options): Promise<AccountInfo> {
  const open = await deps.msal.open();
  if (open === null) throw new SignInError("no-client-id");
  options.signal.throwIfAborted();
  const before = signedIn(open);
  if (before !== null && !options.otherAccount) {
    const request = await requestAgain(deps, open, before, options);
    try {
      return await inWindow(deps, open, before, request, options.signal);
    } catch (error) {
      throw options.signal.aborted ? error : askedFor(toSignInError(error), request, deps.cloud);
    }
  }
  let asking: Asking = options.asking ?? "everything";
  for (let first = true; ; first = false) {
    try {
      return await inWindow(deps, open, before, requestOf(asking, deps, options, first), options.signal);
    } catch (error) {
      if (options.signal.aborted) throw error;
      const next = askAfter(error, asking);
      if (next === null) throw withAsking(toSignInError(error), asking);
      asking = next;
    }
  }
}

type Request = Parameters<OpenMsal["client"]["authorizeUrl"]>[0];

async function inWindow(
  deps: Dependencies,
  open: OpenMsal,
  before: AccountInfo | null,
  request: Request,
  signal: AbortSignal,
): Promise<AccountInfo> {
  const url = await open.client.authorizeUrl(request);
  let answer: string;
  try {
    // A single-tenant app can't be used without its tenant: no need to let Microsoft's page say so.
    if (open.client.anyTenant) await refuse(deps, url, (code) => code === needsTenant);
    signal.throwIfAborted();
    answer = await deps.window.ask(url, signal);
  } catch (error) {
    await giveUp(open, url);
    if (!signal.aborted && !(error instanceof SignInError)) await refuse(deps, url);
    throw error;
  }
  const result = await deps.msal.during(redeem(open, answer));
  const personal = isPersonal(result.account);
  await keepOnly(open, signal.aborted || personal ? before : result.account);
  signal.throwIfAborted();
  if (personal) throw new SignInError("personal-account");
  await deps.needed.clear();
  return result.account;
}

/** Application that is not multi-tenant, at an authority for all tenants. */
const needsTenant = "AADSTS50194";

/** @throws SignInError when Microsoft's page for this address says what is wrong with the app. */
async function refuse(
  { refusalAt }: Dependencies,
  url: string,
  counts: (code: string) => boolean = () => true,
): Promise<void> {
  const code = await refusalAt(url);
  const refusal = code !== null && counts(code) ? refusedWith(code) : null;
  if (refusal) throw refusal;
}

/** The first sign-in lets the admin choose who they are; a window right after it does not ask that again. */
function requestOf(asking: Asking, { cloud }: Dependencies, options: Options, first: boolean): Request {
  const { scopes, others } = scopesToAsk(asking, cloud);
  return {
    scopes: [...scopes],
    ...(others.length > 0 && { extraScopesToConsent: [...others] }),
    ...(first && { prompt: "select_account" }),
    ...claimsOf(options.claims),
  };
}

/** A later sign-in is about what Microsoft asked for, in the tenant and for the account that are signed in. */
async function requestAgain(
  { needed, cloud }: Dependencies,
  { client }: OpenMsal,
  account: AccountInfo,
  options: Options,
): Promise<Request> {
  const asked = await needed.read();
  return {
    scopes: [asked?.scope ?? scopeOf("graph", cloud)],
    account,
    authority: client.authorityOf(account.tenantId),
    ...claimsOf(options.claims ?? asked?.claims ?? undefined),
  };
}

/** What the refused window asked for, so that nobody is offered the same once more. */
const withAsking = ({ failure, technical, values }: SignInError, asking: Asking): SignInError =>
  new SignInError(failure, asking === "everything" ? technical : { ...technical, asking }, values);

/** The API that the window was about. Where it was about several, Microsoft does not say which was refused. */
function askedFor(
  { failure, technical, values }: SignInError,
  { scopes }: Request,
  cloud: Cloud,
): SignInError {
  const api = failure === "refused" ? apiOfScopes(scopes, cloud) : null;
  return new SignInError(failure, api === null ? technical : { ...technical, api }, values);
}

const claimsOf = (claims: string | undefined) => (claims ? { claims } : {});

async function redeem({ client, mirror }: OpenMsal, answer: string): Promise<AuthenticationResult> {
  try {
    const result = await client.app.handleRedirectPromise({
      hash: new URL(answer).hash,
      navigateToLoginRequestUrl: false,
    });
    if (result === null) throw new SignInError("failed", { kind: "no-answer" });
    return result;
  } finally {
    mirror.dropTemporary();
  }
}

/**
 * Ends a request that will not be answered. MSAL's own way first, an answer with an error, which throws that
 * error; then its leftovers. Without this every later sign-in fails with `interaction_in_progress`
 * (libraries-07).
 */
async function giveUp({ client, mirror }: OpenMsal, url: string): Promise<void> {
  const state = new URL(url).searchParams.get("state") ?? "";
  const hash = `#${new URLSearchParams({ error: "access_denied", state })}`;
  try {
    await client.app.handleRedirectPromise({ hash, navigateToLoginRequestUrl: false });
  } catch {
    // The error that we have just given.
  }
  mirror.dropTemporary();
}

/** Makes one account the only one, so that nobody else's tokens stay in memory. */
async function keepOnly({ client, mirror }: OpenMsal, account: AccountInfo | null): Promise<void> {
  for (const other of client.app.getAllAccounts()) {
    if (other.homeAccountId === account?.homeAccountId && other.tenantId === account.tenantId) continue;
    await client.app.clearCache({ account: other });
  }
  client.app.setActiveAccount(account);
  await mirror.save();
}
