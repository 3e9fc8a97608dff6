import * as v from "valibot";
import { destinationKey, destinationMail, destinationUrl } from "../credentials/destination.ts";
import type { Recipe } from "./recipe.ts";
import { hasWholeCharacters, roleKey, settingsLimits } from "./settings.ts";

/**
 * A recipe as a JSON file: what another vendor's integration needs, for a build of its own
 * (`npm run build -- --recipe FILE`). docs/recipes/ has the JSON Schema that is made from this one.
 */

const text = (longest: number) =>
  v.pipe(
    v.string("must be a text"),
    v.minLength(1, "must not be empty"),
    v.maxLength(longest, `must have at most ${longest} characters`),
    v.check((value) => value.trim() === value, "must not begin or end with a blank"),
    v.check(hasWholeCharacters, "must have whole characters only"),
  );
const matching = (pattern: RegExp, fault: string) =>
  v.pipe(v.string("must be a text"), v.regex(pattern, fault));
const guid = matching(
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  "must be a GUID in lower case, such as 00000007-0000-0000-c000-000000000000",
);
const list = <T extends v.GenericSchema>(item: T, most: number) =>
  v.pipe(v.array(item, "must be a list"), v.maxLength(most, `must have at most ${most} entries`));
const different = <T>(of: (item: T) => string, fault: string) =>
  v.check<T[], string>((items) => new Set(items.map(of)).size === items.length, fault);
const yes = v.exactOptional(v.literal(true, "must be true, or left out"));

const scope = v.strictObject({
  id: guid,
  value: matching(/^[A-Za-z][\w.-]{0,119}$/, "must be a delegated permission's name, such as User.Read"),
  broad: yes,
});

const permission = v.strictObject({
  resourceAppId: guid,
  resourceName: text(100),
  scopes: v.pipe(
    list(scope, 50),
    v.minLength(1, "must name a permission"),
    different(({ id }) => id, "must not name a permission twice"),
  ),
});

/** Well-known id of the role's template (docs/microsoft, dataverse-42). */
const systemAdministrator = "627090ff-40a3-4053-8790-584edc5be201";

const role = v.pipe(
  v.strictObject({
    name: text(settingsLimits.role),
    templateId: v.exactOptional(guid),
    rootRoleId: v.exactOptional(guid),
    comesWith: v.pipe(v.string("must be a text"), v.maxLength(100, "must have at most 100 characters")),
    internal: yes,
  }),
  v.check(
    ({ name, templateId }) => roleKey(name) !== "system administrator" && templateId !== systemAdministrator,
    "must not be System Administrator, which may do everything in the environment",
  ),
);

const usable = (parse: (value: string) => string | null, fault: string) =>
  v.exactOptional(
    v.pipe(
      v.string("must be a text"),
      v.check((value) => parse(value) !== null, fault),
    ),
  );

export const recipeSchema = v.strictObject({
  $schema: v.exactOptional(v.string("must be a text")),
  id: matching(/^[a-z][a-z0-9-]{0,39}$/, "must be lower-case letters, digits and hyphens"),
  vendor: text(60),
  application: v.strictObject({
    displayName: text(settingsLimits.applicationName),
    uniqueName: matching(/^[\w-]{1,64}$/, "must be at most 64 letters, digits, hyphens and underscores"),
    signInAudience: v.literal(
      "AzureADMyOrg",
      "must be AzureADMyOrg: this extension makes single-tenant apps",
    ),
  }),
  secret: v.strictObject({
    displayName: text(settingsLimits.secretDescription),
    lifetimeMonths: v.pipe(
      v.number("must be a number of months"),
      v.integer("must be whole months"),
      v.minValue(1, "must be at least 1"),
      v.maxValue(
        settingsLimits.secretLifetimeMonths,
        `must be at most ${settingsLimits.secretLifetimeMonths}`,
      ),
    ),
  }),
  permissions: v.pipe(
    list(permission, 10),
    different(({ resourceAppId }) => resourceAppId, "must name an API once"),
  ),
  roles: v.pipe(
    list(role, settingsLimits.roles),
    v.minLength(1, "must name a security role: a user without one can do nothing"),
    different(({ name }) => roleKey(name), "must not name a role twice, in whatever case"),
  ),
  destination: v.exactOptional(
    v.strictObject({
      url: usable(destinationUrl, "must be an https address without a name or password in it"),
      mail: usable(destinationMail, "must be one plain mail address"),
      publicKey: usable(destinationKey, "must be a public key of age, such as age1…"),
    }),
  ),
});

/** What is wrong with one place of a recipe. */
export interface RecipeFault {
  /** Members and positions from 0, joined by dots: "roles.2.name"; "" is the whole. */
  readonly at: string;
  /** "must be …", or that there is no such member. */
  readonly fault: string;
}

/** A recipe that can't be used, with everything that is wrong with it. */
export class RecipeError extends Error {
  readonly faults: readonly RecipeFault[];

  constructor(faults: readonly RecipeFault[]) {
    const lines = faults.map(({ at, fault }) => `  ${at === "" ? "the file" : at} ${fault}`);
    super(`This is not a recipe:\n${lines.join("\n")}`);
    this.name = "RecipeError";
    this.faults = faults;
  }
}

/**
 * A recipe out of parsed JSON.
 * @returns it without `$schema`.
 * @throws RecipeError that names every fault with its place.
 */
export function readRecipe(raw: unknown): Recipe {
  const result = v.safeParse(recipeSchema, raw);
  if (!result.success) throw new RecipeError(result.issues.map(faultOf));
  const { $schema: _, ...recipe } = result.output;
  return recipe;
}

function faultOf(issue: v.BaseIssue<unknown>): RecipeFault {
  const at = (issue.path ?? []).map(({ key }) => String(key)).join(".");
  if (issue.type !== "strict_object") return { at, fault: issue.message };
  if (issue.expected === "never") return { at, fault: "is no member of a recipe" };
  // A member that is missing is reported by its name, in quotes.
  return { at, fault: issue.received === "undefined" ? "is missing" : "must be an object" };
}
