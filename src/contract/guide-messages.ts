import * as v from "valibot";
import { isStepId } from "../guide/guide.ts";
import { captureKeys, choiceIds, type GuideStepId, rowIds } from "../guide/ids.ts";
import { pageIds } from "../guide/routes/place.ts";
import type { CardMessage, FrameMessage } from "./guide-protocol.ts";

/** Longest texts that a frame may send; more than any real one has. */
const short = v.pipe(v.string(), v.maxLength(120));
const name = v.pipe(v.string(), v.maxLength(256));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(80));
const finite = v.pipe(v.number(), v.finite());
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const list = <T extends v.GenericSchema>(item: T, most: number) => v.pipe(v.array(item), v.maxLength(most));

const sight = v.strictObject({
  target: id,
  state: v.picklist(["found", "disabled", "hidden", "unsure", "absent"]),
  score: v.pipe(finite, v.minValue(0), v.maxValue(10)),
  runnerUp: v.pipe(finite, v.minValue(0), v.maxValue(10)),
  reasons: list(short, 20),
  openFirst: v.exactOptional(id),
});

const fact = v.variant("kind", [
  v.strictObject({
    kind: v.literal("choice"),
    choice: v.picklist(choiceIds),
    verdict: v.picklist(["right", "wrong", "open", "unreadable"]),
    found: v.exactOptional(short),
    missing: v.exactOptional(list(short, 50)),
    extra: v.exactOptional(list(short, 50)),
  }),
  v.strictObject({
    kind: v.literal("row"),
    row: v.picklist(rowIds),
    there: v.boolean(),
    granted: v.exactOptional(v.nullable(v.boolean())),
  }),
  v.strictObject({
    kind: v.literal("name"),
    of: v.picklist(["tenant", "environment"]),
    name: v.pipe(v.string(), v.minLength(1), v.maxLength(256)),
  }),
]);

const capture = v.strictObject({
  key: v.picklist(captureKeys),
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
  appName: v.nullable(name),
  rowName: v.nullable(name),
  isInSecretsList: v.boolean(),
  alike: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000)),
});

const box = v.strictObject({ x: finite, y: finite, width: finite, height: finite });

const frameNumber = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(500));
const framePath = v.pipe(list(frameNumber, 12), v.minLength(1));

const frameMessage = v.variant("kind", [
  v.strictObject({ kind: v.literal("route"), url: v.pipe(v.string(), v.maxLength(4000)) }),
  v.strictObject({
    kind: v.literal("sees"),
    page: v.nullable(v.picklist(pageIds)),
    sizeless: v.boolean(),
    sights: list(sight, 100),
    facts: list(fact, 60),
    secretIsMasked: v.boolean(),
    at: v.exactOptional(framePath),
  }),
  v.strictObject({
    kind: v.literal("captures"),
    page: v.nullable(v.picklist(pageIds)),
    captures: list(capture, 20),
    at: v.exactOptional(framePath),
  }),
  v.strictObject({
    kind: v.literal("panes"),
    panes: list(v.strictObject({ at: frameNumber, targets: list(id, 100) }), 40),
  }),
  v.strictObject({ kind: v.literal("at"), at: frameNumber }),
  v.strictObject({
    kind: v.literal("stands"),
    at: framePath,
    levels: list(frameNumber, 12),
    over: v.boolean(),
  }),
  v.strictObject({
    kind: v.literal("speaks"),
    language: v.nullable(v.pipe(v.string(), v.maxLength(35), v.regex(/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i))),
    within: list(v.pipe(v.string(), v.maxLength(300)), 12),
  }),
  v.strictObject({
    kind: v.literal("ringed"),
    where: v.strictObject({ box: v.nullable(box), row: v.nullable(box), panes: list(box, 8) }),
  }),
  v.strictObject({ kind: v.literal("filled"), worked: v.boolean() }),
  v.strictObject({ kind: v.literal("switch") }),
]);

const step = v.custom<GuideStepId>((input) => typeof input === "string" && isStepId(input));
const pasted = v.pipe(v.string(), v.maxLength(500));

const cardMessage = v.variant("kind", [
  v.strictObject({
    kind: v.picklist(["show", "close", "open-popup", "look", "sign-in", "undo"]),
  }),
  v.strictObject({ kind: v.picklist(["back", "done", "skip", "fill"]), step: v.nullable(step) }),
  v.strictObject({
    kind: v.literal("paste"),
    value: v.picklist(["tenantId", "clientId", "dynamicsUrl"]),
    text: pasted,
  }),
  v.strictObject({
    kind: v.literal("answer"),
    value: v.picklist(captureKeys),
    yes: v.boolean(),
  }),
  v.strictObject({
    kind: v.literal("placed"),
    where: v.strictObject({ x: share, y: share, collapsed: v.boolean() }),
  }),
  v.strictObject({ kind: v.literal("covered"), is: v.boolean() }),
  v.strictObject({ kind: v.literal("gave-up"), step }),
  v.strictObject({ kind: v.literal("switch"), hasFocus: v.boolean() }),
]);

/** A message of a frame, or null when it is none. What is not listed is refused, and sizes are bounded. */
export const parseFrameMessage = (raw: unknown): FrameMessage | null => parsed(frameMessage, raw);

/** A message of the card, or null when it is none. */
export const parseCardMessage = (raw: unknown): CardMessage | null => parsed(cardMessage, raw);

function parsed<T>(schema: v.GenericSchema<unknown, T>, raw: unknown): T | null {
  const result = v.safeParse(schema, raw, { abortEarly: true });
  return result.success ? result.output : null;
}
