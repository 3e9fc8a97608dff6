import * as v from "valibot";
import { cloudIds } from "../clouds/table.ts";
import { isStepId } from "../guide/guide.ts";
import { captureKeys, type GuideStepId, guideTasks } from "../guide/ids.ts";
import { mostPictureText, pictureBytes } from "../provisioning/model/picture.ts";
import { questionIds } from "../provisioning/model/plan.ts";
import { hasWholeCharacters, isPictureMark, settingsLimits } from "../recipe/settings.ts";
import { isLanguage, type Language } from "../words/languages.ts";
import { clearAfterChoices } from "./clipboard-record.ts";
import { type CommandName, mostIds } from "./commands.ts";
import { procedureInputs } from "./procedure-inputs.ts";
import { exactly, type InputsOf, id, nothing, readInputs, secretName } from "./read-inputs.ts";

const name = (longest: number) =>
  v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(longest), v.check(hasWholeCharacters));
/**
 * What a person types or pastes, also the wrong thing. Whoever it is for says what is wrong with it; the limit is no
 * more than a fence, far beyond a page of text.
 */
const typed = v.pipe(v.string(), v.maxLength(1_000_000));
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
  picture: v.exactOptional(v.pipe(v.string(), v.check(isPictureMark))),
});

/** The page has made it out of a file; here it is judged whatever made it. */
const picture = v.pipe(
  v.string(),
  v.maxLength(mostPictureText),
  v.check((png) => pictureBytes(png) !== null),
);

const step = v.custom<GuideStepId>((input) => typeof input === "string" && isStepId(input));

/** What each command may carry. Members that are not listed are refused. */
export const commandInputs = {
  ...readInputs,
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
  "setup.choose-picture": exactly({ png: v.nullable(picture) }),
  "setup.answer": exactly({ question: v.picklist(questionIds), value: id }),
  "setup.confirm": exactly({ planId: id }),
  "setup.resume": nothing,
  "setup.test-again": nothing,
  "setup.start-over": nothing,
  "setup.sign-out": nothing,
  "setup.done": nothing,
  ...procedureInputs,
  "home.opened": nothing,
  "home.known": exactly({ runId: id }),
  "clipboard.copied": exactly({ secret: v.boolean() }),
  "clipboard.keep": nothing,
  "clipboard.clear": nothing,
  "clipboard.set": exactly({ afterSeconds: v.picklist(clearAfterChoices) }),
  "home.forget": exactly({ runId: id }),
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
  "reset.everything": nothing,
  "options.tenants-among": exactly({
    ids: v.pipe(v.array(v.pipe(v.string(), v.uuid())), v.minLength(1), v.maxLength(mostIds)),
  }),
  "language.choose": exactly({
    language: v.nullable(v.custom<Language>((input) => isLanguage(input))),
  }),
  "icon.opens": exactly({ opens: v.picklist(["popup", "panel"]) }),
  "options.set": exactly({
    clientId: typed,
    tenant: typed,
  }),
} satisfies InputsOf<CommandName>;
