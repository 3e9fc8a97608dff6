import { steps } from "../../../../src/guide/guide.ts";

/** What the protocol says, written down a second time and without the product's parser. */
type Check = (value: unknown) => boolean;

const text =
  (most: number, least = 0): Check =>
  (value) =>
    typeof value === "string" && value.length >= least && value.length <= most;
const oneOf =
  (...known: readonly unknown[]): Check =>
  (value) =>
    known.includes(value);
const between =
  (least: number, most: number): Check =>
  (value) =>
    typeof value === "number" && value >= least && value <= most;
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const listOf =
  (check: Check, most: number): Check =>
  (value) =>
    Array.isArray(value) && value.length <= most && Array.from(value).every(check);
const either =
  (...checks: readonly Check[]): Check =>
  (value) =>
    checks.some((check) => check(value));

const flag: Check = (value) => value === true || value === false;
const finite: Check = (value) => typeof value === "number" && Number.isFinite(value);

/** An object with exactly these own members; those that end in "?" may be missing. */
function shape(members: Readonly<Record<string, Check>>): Check {
  const known = new Map(
    Object.entries(members).map(([name, check]) => [
      name.replace("?", ""),
      { check, isNeeded: !name.endsWith("?") },
    ]),
  );
  return (value) => {
    if (typeof value !== "object" || value === null) return false;
    const own = new Map(Object.entries(value));
    if ([...own.keys()].some((name) => !known.has(name))) return false;
    return [...known].every(([name, { check, isNeeded }]) =>
      own.has(name) ? check(own.get(name)) : !isNeeded,
    );
  };
}

const is = (kind: string): Check => oneOf(kind);
const short = text(120);
const id = text(80, 1);
const value = oneOf("tenantId", "clientId", "clientSecret", "dynamicsUrl");
const page = oneOf(
  ...[null, "tenant-overview", "app-list", "register", "app-overview", "credentials", "api-permissions"],
  ...["environments", "environment", "application-users", "dynamics-users", "dynamics-user"],
);
const choice = oneOf(
  ...["application-name", "account-type", "secret-description", "secret-expiry", "permission-kind"],
  ...["dynamics-scope", "graph-scope", "chosen-app", "business-unit", "security-roles"],
);

const sight = shape({
  target: id,
  state: oneOf("found", "disabled", "hidden", "unsure", "absent"),
  score: between(0, 10),
  runnerUp: between(0, 10),
  reasons: listOf(short, 20),
  "openFirst?": id,
});
const fact = either(
  shape({
    kind: is("choice"),
    choice,
    verdict: oneOf("right", "wrong", "open", "unreadable"),
    "found?": short,
    "missing?": listOf(short, 50),
    "extra?": listOf(short, 50),
  }),
  shape({
    kind: is("row"),
    row: oneOf("secret", "permission:dynamics", "permission:graph", "application-user"),
    there: flag,
    "granted?": orNull(flag),
  }),
  shape({ kind: is("name"), of: oneOf("tenant", "environment"), name: text(256, 1) }),
);
const capture = shape({
  key: value,
  text: text(300, 1),
  appName: orNull(text(256)),
  rowName: orNull(text(256)),
  isInSecretsList: flag,
  alike: (count) => Number.isInteger(count) && between(1, 1000)(count),
});
const language: Check = (tag) =>
  typeof tag === "string" && tag.length <= 35 && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag);

const frameBox = shape({ x: finite, y: finite, width: finite, height: finite });

const frameNumber: Check = (at) => Number.isInteger(at) && between(0, 500)(at);
const framePath: Check = (at) => listOf(frameNumber, 12)(at) && (at as unknown[]).length > 0;

export const isFrameMessage = either(
  shape({ kind: is("route"), url: text(4000) }),
  shape({
    kind: is("sees"),
    page,
    sizeless: flag,
    sights: listOf(sight, 100),
    facts: listOf(fact, 60),
    secretIsMasked: flag,
    "at?": framePath,
  }),
  shape({ kind: is("captures"), page, captures: listOf(capture, 20), "at?": framePath }),
  shape({
    kind: is("panes"),
    panes: listOf(shape({ at: frameNumber, targets: listOf(text(80, 1), 100) }), 40),
  }),
  shape({ kind: is("at"), at: frameNumber }),
  shape({ kind: is("stands"), at: framePath, levels: listOf(frameNumber, 12), over: flag }),
  shape({ kind: is("speaks"), language: orNull(language), within: listOf(text(300), 12) }),
  shape({
    kind: is("ringed"),
    where: shape({ box: orNull(frameBox), row: orNull(frameBox), panes: listOf(frameBox, 8) }),
  }),
  shape({ kind: is("filled"), worked: flag }),
  shape({ kind: is("switch") }),
);

export const isCardMessage = either(
  shape({ kind: oneOf("show", "close", "open-popup", "look", "sign-in", "undo") }),
  shape({ kind: oneOf("back", "done", "skip", "fill"), step: oneOf(null, ...steps.map((step) => step.id)) }),
  shape({ kind: is("paste"), value: oneOf("tenantId", "clientId", "dynamicsUrl"), text: text(500) }),
  shape({ kind: is("answer"), value, yes: flag }),
  shape({
    kind: is("placed"),
    where: shape({ x: between(0, 1), y: between(0, 1), collapsed: flag }),
  }),
  shape({ kind: is("gave-up"), step: oneOf(...steps.map((step) => step.id)) }),
  shape({ kind: is("covered"), is: flag }),
  shape({ kind: is("switch"), hasFocus: flag }),
);
