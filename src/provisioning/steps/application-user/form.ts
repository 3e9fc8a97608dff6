import type { CauseId } from "../../../microsoft/causes.ts";
import { judge } from "../../../microsoft/classify.ts";
import { MicrosoftError } from "../../../microsoft/errors.ts";
import type { RolesDecision } from "../shapes.ts";

/** How a user is asked for. */
export interface Form {
  readonly accessMode: "non-interactive" | "unset";
  /** The picture rides along where Dataverse takes it, and saves a request (dataverse-52). */
  readonly pngBase64: string | null;
  /** So do its roles, and save six (docs/decisions/0013). */
  readonly roles: readonly { readonly name: string; readonly roleId: string }[];
}

/**
 * All that Dataverse may take in one request. Of the roles those whose ids in the user's business unit are known; the
 * step for roles gives it the others.
 */
export function fullForm(
  pngBase64: string | null,
  businessUnitId: string,
  roles: RolesDecision | null,
): Form {
  const known = roles?.businessUnitId === businessUnitId ? roles.roles : [];
  const given = known.flatMap(({ name, roleId }) => (roleId === null ? [] : [{ name, roleId }]));
  return { accessMode: "non-interactive", pngBase64, roles: given };
}

/** What to ask for instead after a refusal, by which nothing was made; null when there is nothing. */
export function simplerForm(error: unknown, form: Form): Form | null {
  const { verdict, cause } = judge(error, { ours: true });
  // An "Administrative" caller may not set the access mode; Dataverse then sets it (dataverse-30).
  if (verdict.is === "denied" && verdict.kind === "access-mode" && form.accessMode !== "unset") {
    return { ...form, accessMode: "unset" };
  }
  // Whether a picture and roles may come with an application user is unconfirmed; a refusal has no one code, and so
  // does not tell which of them it is about.
  const plain = { ...form, pngBase64: null, roles: [] };
  if (form.roles.length > 0) return mayBeAboutRoles(error) ? plain : null;
  const mayBeAboutThePicture = verdict.is === "fatal" && cause === null && error instanceof MicrosoftError;
  return mayBeAboutThePicture && form.pngBase64 !== null ? plain : null;
}

/** Not "not yet": the user is what is made here, so what is not found is a role. */
export class RoleNotFound extends Error {
  override readonly name = "RoleNotFound";
  /** The refusal. */
  override readonly cause: unknown;

  constructor(cause: unknown) {
    super("A role in the request was not found.");
    this.cause = cause;
  }
}

/** Causes that the roles in the request may have; another one would only be given again. */
const causesOfRoles: readonly CauseId[] = [
  "object-missing",
  "privilege-missing",
  "role-of-another-unit",
  "security-role-gone",
];

function mayBeAboutRoles(error: unknown): boolean {
  if (error instanceof RoleNotFound) return true;
  const { verdict, cause } = judge(error, { ours: false });
  if (!(error instanceof MicrosoftError) || (cause !== null && !causesOfRoles.includes(cause))) return false;
  return verdict.is === "fatal" || verdict.is === "denied" || verdict.is === "not-found";
}
