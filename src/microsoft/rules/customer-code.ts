import { fatal, type Rule, transient } from "./rule.ts";

/**
 * Answers that a customer's own code in Dataverse has chosen (plug-ins, workflows), with the status that it has chosen:
 * 401 is no sign-in, 403 no role. The words are that code's; specs/dataverse/denials.json.
 */
export const customerCodeRules: readonly Rule[] = [
  {
    source:
      "specs/dataverse/denials.json: the plug-in asks to be tried again (503, 429, 408, 504), or its host has died",
    codes: ["0x80048d03", "0x80048d04", "0x80048d07", "0x80048d10", "0x8004418d"],
    cause: "rule-of-the-environment",
    verdict: transient,
  },
  {
    source: "specs/dataverse/denials.json: a plug-in refuses",
    codes: [
      "0x80040265",
      "0x80048d02",
      "0x80048d05",
      "0x80048d06",
      "0x80048d08",
      "0x80048d09",
      "0x80048d0a",
      "0x80048d0b",
      "0x80048d0c",
      "0x80048d0d",
      "0x80048d0e",
      "0x80048d0f",
      "0x80048d11",
      "0x80040224",
      "0x80048550",
      "0x8009000c",
      "0x80044190",
      "0x80044191",
    ],
    cause: "rule-of-the-environment",
    verdict: fatal,
  },
];
