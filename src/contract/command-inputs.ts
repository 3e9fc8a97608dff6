import * as v from "valibot";
import { cloudIds } from "../clouds/table.ts";
import { isStepId } from "../guide/guide.ts";
import { captureKeys, type GuideStepId, guideTasks } from "../guide/ids.ts";
import { questionIds } from "../provisioning/model/plan.ts";
import { settingsLimits } from "../recipe/settings.ts";
import { type CommandName, type Commands, mostIds } from "./commands.ts";

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const name = (longest: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(longest));
/**
 * What a person types or pastes, also the wrong thing. Whoever it is for says what is wrong with it; the limit is no
 * more than a fence, far beyond a page of text.
 */
const typed = v.pipe(v.string(), v.maxLength(1_000_000));
/** An object with these members and no others. A list would pass for an object without members. */
const exactly = <T extends v.ObjectEntries>(members: T) =>
  v.pipe(
    v.custom<Record<string, unknown>>((input) => !Array.isArray(input)),
    v.strictObject(members),
  );
const nothing = exactly({});

const settings = exactly({
  applicationName: name(settingsLimits.applicationName),
  secretDescription: name(settingsLimits.secretDescription),
  secretLifetimeMonths: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(1),
    v.maxValue(settingsLimits.secretLifetimeMonths),
  ),
  roles: v.pipe(v.array(name(settingsLimits.role)), v.minLength(1), v.maxLength(settingsLimits.roles)),
});

const secretName = v.union([
  exactly({ owner: v.literal("run"), runId: id, clientId: id, keyId: id, dynamicsUrl: id }),
  exactly({ owner: v.literal("guide") }),
]);

const step = v.custom<GuideStepId>((input) => typeof input === "string" && isStepId(input));

type Inputs = { readonly [N in CommandName]: v.GenericSchema<unknown, Commands[N]["input"]> };

/** What each command may carry. Members that are not listed are refused. */
export const commandInputs = {
  "setup.sign-in": exactly({
    otherAccount: v.exactOptional(v.boolean()),
    asking: v.exactOptional(v.literal("minimum")),
  }),
  "setup.cancel-sign-in": nothing,
  "setup.list-environments": nothing,
  "setup.choose-environment": exactly({ environmentId: id }),
  "setup.host-declined": nothing,
  "setup.inspect": nothing,
  "setup.change-settings": exactly({ settings }),
  "setup.answer": exactly({ question: v.picklist(questionIds), value: id }),
  "setup.confirm": exactly({ planId: id }),
  "setup.resume": nothing,
  "setup.test-again": nothing,
  "setup.start-over": nothing,
  "setup.sign-out": nothing,
  "setup.done": nothing,
  "undo.begin": exactly({ runId: id, deleteApplication: v.boolean() }),
  "undo.inspect": nothing,
  "undo.confirm": exactly({ planId: id }),
  "undo.resume": nothing,
  "undo.sign-in": exactly({ otherAccount: v.exactOptional(v.boolean()) }),
  "undo.stop": nothing,
  "undo.leave": nothing,
  "rotation.begin": exactly({ runId: id, removes: v.nullable(id) }),
  "rotation.inspect": nothing,
  "rotation.confirm": exactly({ planId: id }),
  "rotation.resume": nothing,
  "rotation.sign-in": exactly({ otherAccount: v.exactOptional(v.boolean()) }),
  "rotation.stop": nothing,
  "rotation.leave": nothing,
  "home.forget": exactly({ runId: id }),
  "credentials.held": nothing,
  "credentials.get": secretName,
  "credentials.forget": secretName,
  "guide.turn-on": exactly({
    cloud: v.picklist(cloudIds),
    task: v.exactOptional(v.picklist(guideTasks)),
  }),
  "guide.turn-off": nothing,
  "guide.host-declined": nothing,
  "guide.follow-here": exactly({ cloud: v.picklist(cloudIds) }),
  "guide.open": exactly({ step }),
  "guide.tell": exactly({ step, what: v.picklist(["done", "skip", "not-done"]) }),
  "guide.paste": exactly({
    value: v.picklist(captureKeys),
    text: typed,
    confirmed: v.exactOptional(v.boolean()),
  }),
  "guide.test": nothing,
  "guide.misses": nothing,
  "guide.start-over": nothing,
  "log.recent": nothing,
  "options.get": nothing,
  "options.tenants-among": exactly({
    ids: v.pipe(v.array(v.pipe(v.string(), v.uuid())), v.minLength(1), v.maxLength(mostIds)),
  }),
  "options.set": exactly({
    clientId: typed,
    tenant: typed,
  }),
} satisfies Inputs;
