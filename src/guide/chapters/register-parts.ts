import type { StepPart } from "../model.ts";

/** Parts of the form that registers an application: the vendor's, or the one that signs in. */

export const namePart: StepPart = {
  target: "register.name",
  say: "guide.register.part.name",
  fill: { value: ({ settings }) => settings.applicationName, label: "guide.fill.name" },
  check: "application-name",
  until: { kind: "choice", choice: "application-name" },
};

export const accountTypePart: StepPart = {
  target: "register.account-type",
  option: "register.account-option",
  or: ["register.single-tenant", "register.single-tile"],
  say: "guide.register.part.account-type",
  check: "account-type",
  isPreset: true,
  until: { kind: "choice", choice: "account-type" },
};

export const submitPart: StepPart = { target: "register.submit", say: "guide.register.part.button" };
