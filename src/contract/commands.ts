import type { CloudId } from "../clouds/table.ts";
import type { Credentials } from "../credentials/credentials.ts";
import type { Destination } from "../credentials/destination.ts";
import type { CaptureKey, GuideStepId, GuideTask } from "../guide/ids.ts";
import type { Misses } from "../guide/misses.ts";
import type { QuestionId } from "../provisioning/model/plan.ts";
import { type ProcedureName, perProcedure } from "../provisioning/model/procedures.ts";
import type { RunSecretName, SecretName } from "../provisioning/model/vault.ts";
import type { RecipeSettings } from "../recipe/recipe.ts";
import type { Words } from "../words/index.ts";
import type { Language } from "../words/languages.ts";
import type { Accepted, Nothing } from "./accepted.ts";
import type { ClearAfter } from "./clipboard-record.ts";
import type { IconOpens } from "./icon-opens.ts";
import type { ProcedureCommands } from "./procedure-commands.ts";

/**
 * What pages of the extension may ask of the background. A command answers at once ("accepted"); what comes
 * of it is read from the stored {@link file://../provisioning/model/setup-state.ts SetupState}. Only the
 * background's own pages may send these: `background/commands.ts` checks each sender.
 */
export interface Commands extends ProcedureCommands {
  /** Starts sign-in: opens Microsoft's window, then lists environments. Phase: signing-in. */
  "setup.sign-in": {
    readonly input: { readonly otherAccount?: boolean; readonly asking?: "minimum" };
    readonly output: Accepted;
  };
  /** Gives up a sign-in in flight. */
  "setup.cancel-sign-in": { readonly input: Nothing; readonly output: Accepted };
  "setup.list-environments": { readonly input: Nothing; readonly output: Accepted };
  /**
   * Sent before the page calls `permissions.request`, because the browser's prompt may close the popup. The
   * background goes on at once when it has the origin already, else from `permissions.onAdded`.
   */
  "setup.choose-environment": {
    readonly input: { readonly environmentId: string };
    readonly output: Accepted;
  };
  /** The admin declined the browser's prompt for the organization's origin. */
  "setup.host-declined": { readonly input: Nothing; readonly output: Accepted };
  /** Inspects again and plans; used after an error and to refresh. */
  "setup.inspect": { readonly input: Nothing; readonly output: Accepted };
  /** Plans again with other values; reads the tenant again only where it must. */
  "setup.change-settings": {
    readonly input: { readonly settings: RecipeSettings };
    readonly output: Accepted;
  };
  /**
   * Sets the picture of the application user and the app: base64 of a PNG (provisioning/model/picture.ts); null: the
   * built-in one. Refused once the run has begun.
   */
  "setup.choose-picture": { readonly input: { readonly png: string | null }; readonly output: Accepted };
  "setup.answer": {
    readonly input: { readonly question: QuestionId; readonly value: string };
    readonly output: Accepted;
  };
  /** Carries out the plan that was read; refused when the plan has changed since. */
  "setup.confirm": { readonly input: { readonly planId: string }; readonly output: Accepted };
  /** Goes on after a pause or a problem in mid-run: inspects again, then continues. */
  "setup.resume": { readonly input: Nothing; readonly output: Accepted };
  /** Tries the four values once more that were made and not proved. The outcome shows in the result. */
  "setup.test-again": { readonly input: Nothing; readonly output: Accepted };
  /** Back to the start; keeps what was made in the tenant and says so. Does not forget the secret. */
  "setup.start-over": { readonly input: Nothing; readonly output: Accepted };
  /** Leaves no token, and gives back the access that the browser was asked for. A run in work asks for a sign-in. */
  "setup.sign-out": { readonly input: Nothing; readonly output: Accepted };
  /** The values were handed over: forgets the secret, signs out and goes back to the start. Not in mid-run. */
  "setup.done": { readonly input: Nothing; readonly output: Accepted };
  /**
   * Home is shown: what ends soon is known, and what has not been checked for a day is checked, where a sign-in is there
   * that needs no window. Only the outcome shows, in the list of finished set-ups.
   */
  "home.opened": { readonly input: Nothing; readonly output: Accepted };
  /** The ways in of others that the last check of a set-up has found are known: they are no finding any more. */
  "home.known": { readonly input: { readonly runId: string }; readonly output: Accepted };
  /** Something was copied. A secret is cleared off the clipboard later; anything else has taken its place. */
  "clipboard.copied": { readonly input: { readonly secret: boolean }; readonly output: Accepted };
  /** Leaves the clipboard as it is. */
  "clipboard.keep": { readonly input: Nothing; readonly output: Accepted };
  "clipboard.clear": { readonly input: Nothing; readonly output: Accepted };
  /** How long after a copy, seconds; 0: never. Counts for a copy before, too. */
  "clipboard.set": { readonly input: { readonly afterSeconds: ClearAfter }; readonly output: Accepted };
  /** Takes a set-up off Home. Changes nothing in the tenant. */
  "home.forget": { readonly input: { readonly runId: string }; readonly output: Accepted };
  /** Records of runs that are in memory, the latest first, by name: no value is in the answer. */
  "credentials.held": { readonly input: Nothing; readonly output: readonly RunSecretName[] };
  /** The four values of exactly that record; null when it is not in memory or not complete. */
  "credentials.get": { readonly input: SecretName; readonly output: HeldCredentials | null };
  /**
   * Forgets the secret that this record holds, in every record that holds the same one. Others stay. Also signs out,
   * unless a run that is not finished needs the sign-in.
   */
  "credentials.forget": { readonly input: SecretName; readonly output: Accepted };
  /**
   * Turns the guide on in the tab in front, or in a new one. Sent before the page calls `permissions.request`,
   * because the browser's prompt may close the popup; the background goes on from `permissions.onAdded`.
   */
  "guide.turn-on": {
    readonly input: { readonly cloud: CloudId; readonly task?: GuideTask };
    readonly output: Accepted;
  };
  /** In every tab; takes the scripts out of the portals. */
  "guide.turn-off": { readonly input: Nothing; readonly output: Accepted };
  "guide.host-declined": { readonly input: Nothing; readonly output: Accepted };
  /** Uses the guide without the portals' permission: the steps in the popup, values pasted there. */
  "guide.follow-here": { readonly input: { readonly cloud: CloudId }; readonly output: Accepted };
  /** Opens a step's page in the tab that the guide is on in, or in a new one. */
  "guide.open": { readonly input: { readonly step: GuideStepId }; readonly output: Accepted };
  "guide.tell": {
    readonly input: { readonly step: GuideStepId; readonly what: "done" | "skip" | "not-done" };
    readonly output: Accepted;
  };
  /** Takes one of the four values. @param confirmed the admin is sure of a value that looks unusual. */
  "guide.paste": {
    readonly input: { readonly value: CaptureKey; readonly text: string; readonly confirmed?: boolean };
    readonly output: Pasted;
  };
  /** Signs in with the four values and reads as the application user; the outcome shows in the record. */
  "guide.test": { readonly input: Nothing; readonly output: Accepted };
  /** What could not be found, as text for support. */
  "guide.misses": { readonly input: Nothing; readonly output: Misses };
  /** Forgets ticks, values and the captured secret. */
  "guide.start-over": { readonly input: Nothing; readonly output: Accepted };
  /**
   * Leaves nothing in this browser and starts the extension anew; changes nothing in a tenant. Refused while something is
   * being changed there.
   */
  "reset.everything": { readonly input: Nothing; readonly output: Accepted };
  /** The last lines of the log as text, oldest first, without secrets; for support. Changes nothing. */
  "log.recent": { readonly input: Nothing; readonly output: readonly string[] };
  "options.get": { readonly input: Nothing; readonly output: Options };
  /** Which of some IDs Microsoft knows as tenants; nobody has to be signed in. */
  "options.tenants-among": {
    readonly input: { readonly ids: readonly string[] };
    readonly output: { readonly tenants: readonly string[] };
  };
  /** Sets both; "" removes one. Another app or tenant ends the sign-in of the former. */
  "options.set": { readonly input: OwnOptions; readonly output: OptionsSaved };
  /** The language of pages and cards; null: the browser's. Refused while a policy sets it. */
  "language.choose": { readonly input: { readonly language: Language | null }; readonly output: Accepted };
  /** What a click on the toolbar icon opens. */
  "icon.opens": { readonly input: { readonly opens: IconOpens }; readonly output: Accepted };
}

export type CommandName = keyof Commands;

export interface HeldCredentials extends Credentials {
  /** Whether exactly these four values were proved to work. */
  readonly proved: boolean;
}

export type Pasted =
  | { readonly taken: true }
  /** Nothing was taken. `ask`: it is when it is sent again with `confirmed`. Never holds the value. */
  | { readonly taken: false; readonly ask: boolean; readonly why: Words };

export interface Options {
  /** The client id in force and where it comes from; managed policy > options > build. */
  readonly clientId: string | null;
  readonly clientIdSource: "policy" | "options" | "build" | "none";
  /** What the options page itself holds, which a policy may outrank. */
  readonly ownClientId: string;
  /** The tenant to sign in to, by id or domain, and where it comes from; null: the account decides. */
  readonly tenant: string | null;
  readonly tenantSource: "policy" | "options" | "none";
  readonly ownTenant: string;
  /** What an organization's policy sets to something that can't be used; its version where it says none that is known. */
  readonly policyIgnored: readonly (
    | "policyVersion"
    | "clientId"
    | "tenantId"
    | "signOutAfterMinutes"
    | "handOffUrl"
    | "handOffMail"
    | "handOffPublicKey"
    | "language"
    | "supportLink"
  )[];
  /** Where a policy says that the four values go; it outranks each member of the recipe's. */
  readonly destination: Destination;
  /** Where a policy says that the organization's own support is, https; null where it says none. */
  readonly supportLink: string | null;
  /** To be registered as a single-page application redirect URI. */
  readonly redirectUri: string;
  /** Where an administrator consents to the app in force for the whole organization; null without an app. */
  readonly consentLink: string | null;
  /** Who publishes the build's sign-in app, as its maker has said; null when not said, or when another app is in force. */
  readonly publisher: string | null;
}

/** What an admin enters on the options page. */
export interface OwnOptions {
  /** GUID, or "". */
  readonly clientId: string;
  /** Directory (tenant) ID or a verified domain, or "". */
  readonly tenant: string;
}

/** What is wrong with a field of the options page. */
export type OptionsFault = "not-a-guid" | "not-a-tenant" | "same-as-client-id" | "managed";

export type OptionsSaved =
  | { readonly saved: true }
  | { readonly saved: false; readonly faults: Partial<Readonly<Record<keyof OwnOptions, OptionsFault>>> };

/** More IDs without names than this are no pasted pair. */
export const mostIds = 4;

/** Each has its name for a key. */
const procedureKeys = perProcedure((name) => name) as { readonly [Name in ProcedureName]: Name };

/** Keys in `storage.local`, with no secret behind any of them. */
export const localKeys = {
  setup: "setup",
  ...procedureKeys,
  journal: "journal",
  options: "options",
  finished: "finished",
  picture: "picture",
  clipboard: "clipboard",
  guide: "guide",
  guideCard: "guide-card",
  guideMisses: "guide-misses",
  signingOut: "signing-out",
  handedOver: "handed-over",
  welcome: "welcome",
  resetting: "resetting",
  language: "language",
  iconOpens: "icon-opens",
} as const;
/** Keys in `storage.session`: memory of the browser, trusted contexts only. */
export const sessionKeys = {
  setup: "setup",
  ...procedureKeys,
  inspection: "inspection",
  refusals: "refusals",
  secrets: "secrets",
  signInUsed: "sign-in-used",
  clipboard: "clipboard",
  msal: "msal",
  guideTabs: "guide-tabs",
  guidePending: "guide-pending",
  guideCheck: "guide-check",
  guideNames: "guide-names",
  panelShows: "panel-shows",
} as const;
