import fc from "fast-check";
import { steps } from "../../../../src/guide/guide.ts";

/** Messages as the guide's scripts send them, up to the bounds of every member. */
const short = fc.string({ maxLength: 120 });
const id = fc.string({ minLength: 1, maxLength: 80 });
const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const score = fc.double({ min: 0, max: 10, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const values = fc.constantFrom("tenantId", "clientId", "clientSecret", "dynamicsUrl");
const page = fc.constantFrom(
  null,
  "tenant-overview",
  "app-list",
  "register",
  "app-overview",
  "credentials",
  "api-permissions",
  "environments",
  "environment",
  "application-users",
  "dynamics-users",
  "dynamics-user",
);

const sight = fc.record(
  {
    target: id,
    state: fc.constantFrom("found", "disabled", "hidden", "unsure", "absent"),
    score,
    runnerUp: score,
    reasons: fc.array(short, { maxLength: 20 }),
    openFirst: id,
  },
  { requiredKeys: ["target", "state", "score", "runnerUp", "reasons"] },
);

const fact = fc.oneof(
  fc.record(
    {
      kind: fc.constant("choice"),
      choice: fc.constantFrom(
        "application-name",
        "account-type",
        "secret-description",
        "secret-expiry",
        "permission-kind",
        "dynamics-scope",
        "graph-scope",
        "chosen-app",
        "business-unit",
        "security-roles",
      ),
      verdict: fc.constantFrom("right", "wrong", "open", "unreadable"),
      found: short,
      missing: fc.array(short, { maxLength: 50 }),
      extra: fc.array(short, { maxLength: 50 }),
    },
    { requiredKeys: ["kind", "choice", "verdict"] },
  ),
  fc.record(
    {
      kind: fc.constant("row"),
      row: fc.constantFrom("secret", "permission:dynamics", "permission:graph", "application-user"),
      there: fc.boolean(),
      granted: fc.constantFrom(true, false, null),
    },
    { requiredKeys: ["kind", "row", "there"] },
  ),
  fc.record({
    kind: fc.constant("name"),
    of: fc.constantFrom("tenant", "environment"),
    name: fc.string({ minLength: 1, maxLength: 256 }),
  }),
);

const capture = fc.record({
  key: values,
  text: fc.string({ minLength: 1, maxLength: 300 }),
  appName: fc.option(fc.string({ maxLength: 256 })),
  rowName: fc.option(fc.string({ maxLength: 256 })),
  isInSecretsList: fc.boolean(),
  alike: fc.integer({ min: 1, max: 1000 }),
});

const language = fc.constantFrom(null, "en", "de-DE", "zh-Hans", "pt-BR", "sr-Latn-RS");
const box = fc.record({ x: finite, y: finite, width: finite, height: finite });

const frameNumber = fc.integer({ min: 0, max: 500 });
const framePath = fc.array(frameNumber, { minLength: 1, maxLength: 12 });

export const goodFrameMessage: fc.Arbitrary<unknown> = fc.oneof(
  fc.record({ kind: fc.constant("route"), url: fc.string({ maxLength: 4000 }) }),
  fc.record(
    {
      kind: fc.constant("sees"),
      page,
      sizeless: fc.boolean(),
      sights: fc.array(sight, { maxLength: 100 }),
      facts: fc.array(fact, { maxLength: 60 }),
      secretIsMasked: fc.boolean(),
      at: framePath,
    },
    { requiredKeys: ["kind", "page", "sizeless", "sights", "facts", "secretIsMasked"] },
  ),
  fc.record(
    { kind: fc.constant("captures"), page, captures: fc.array(capture, { maxLength: 20 }), at: framePath },
    { requiredKeys: ["kind", "page", "captures"] },
  ),
  fc.record({
    kind: fc.constant("panes"),
    panes: fc.array(
      fc.record({
        at: frameNumber,
        targets: fc.array(fc.string({ minLength: 1, maxLength: 80 }), { maxLength: 100 }),
      }),
      { maxLength: 40 },
    ),
  }),
  fc.record({ kind: fc.constant("at"), at: frameNumber }),
  fc.record({
    kind: fc.constant("stands"),
    at: framePath,
    levels: fc.array(frameNumber, { maxLength: 12 }),
    over: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant("speaks"),
    language,
    within: fc.array(fc.string({ maxLength: 300 }), { maxLength: 12 }),
  }),
  fc.record({
    kind: fc.constant("ringed"),
    where: fc.record({ box: fc.option(box), row: fc.option(box), panes: fc.array(box, { maxLength: 8 }) }),
  }),
  fc.record({ kind: fc.constant("filled"), worked: fc.boolean() }),
  fc.constant({ kind: "switch" }),
);

export const goodCardMessage: fc.Arbitrary<unknown> = fc.oneof(
  fc.record({ kind: fc.constantFrom("show", "close", "open-popup", "look", "sign-in", "undo") }),
  fc.record({
    kind: fc.constantFrom("back", "done", "skip", "fill"),
    step: fc.option(fc.constantFrom(...steps.map((step) => step.id))),
  }),
  fc.record({
    kind: fc.constant("paste"),
    value: fc.constantFrom("tenantId", "clientId", "dynamicsUrl"),
    text: fc.string({ maxLength: 500 }),
  }),
  fc.record({ kind: fc.constant("answer"), value: values, yes: fc.boolean() }),
  fc.record({
    kind: fc.constant("placed"),
    where: fc.record({ x: share, y: share, collapsed: fc.boolean() }),
  }),
  fc.record({ kind: fc.constant("gave-up"), step: fc.constantFrom(...steps.map((step) => step.id)) }),
  fc.record({ kind: fc.constant("covered"), is: fc.boolean() }),
  fc.record({ kind: fc.constant("switch"), hasFocus: fc.boolean() }),
);
