import * as v from "valibot";
import { questionIds } from "../provisioning/plan.ts";
import type { CommandName, Commands } from "./contract.ts";

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120));
const nothing = v.strictObject({});

const settings = v.strictObject({
  applicationName: name,
  secretDescription: name,
  secretLifetimeMonths: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(24)),
  roles: v.pipe(v.array(name), v.maxLength(50)),
});

type Inputs = { readonly [N in CommandName]: v.GenericSchema<unknown, Commands[N]["input"]> };

/** What each command may carry. Members that are not listed are refused. */
export const commandInputs = {
  "setup.sign-in": v.strictObject({ otherAccount: v.exactOptional(v.boolean()) }),
  "setup.cancel-sign-in": nothing,
  "setup.list-environments": nothing,
  "setup.choose-environment": v.strictObject({ environmentId: id }),
  "setup.host-declined": nothing,
  "setup.inspect": nothing,
  "setup.change-settings": v.strictObject({ settings }),
  "setup.answer": v.strictObject({ question: v.picklist(questionIds), value: id }),
  "setup.confirm": v.strictObject({ planId: id }),
  "setup.resume": nothing,
  "setup.start-over": nothing,
  "credentials.get": nothing,
  "credentials.forget": nothing,
  "options.get": nothing,
  "options.set": v.strictObject({ clientId: v.pipe(v.string(), v.maxLength(100)) }),
} satisfies Inputs;
