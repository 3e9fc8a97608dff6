import type { Evidence } from "../evidence.ts";
import type { Chapter } from "../model.ts";
import { credentialsLink } from "../routes/deep-links.ts";

/** Either shows that a secret was added, also when the guide did not watch it happen. */
const added: readonly Evidence[] = [
  { kind: "row", row: "secret" },
  { kind: "captured", value: "clientSecret" },
];

export const clientSecret: Chapter = {
  id: "client-secret",
  title: "guide.chapter.client-secret",
  steps: [
    {
      id: "open-secrets",
      chapter: "client-secret",
      page: "app-overview",
      alsoOn: ["api-permissions"],
      title: "guide.open-secrets.title",
      why: "guide.open-secrets.why",
      doThis: "guide.open-secrets.do",
      waiting: "guide.open-secrets.wait",
      deepLink: credentialsLink,
      parts: [{ target: "app-overview.credentials-menu", say: "guide.open-secrets.part.menu" }],
      done: { kind: "any", of: [{ kind: "page", pages: ["credentials"] }, ...added] },
      captures: [],
      lookFor: ["manage", "certificates-and-secrets"],
    },
    {
      id: "new-secret",
      chapter: "client-secret",
      page: "credentials",
      title: "guide.new-secret.title",
      why: "guide.new-secret.why",
      doThis: "guide.new-secret.do",
      waiting: "guide.new-secret.wait",
      takeCare: "guide.new-secret.care",
      deepLink: credentialsLink,
      parts: [
        {
          target: "credentials.client-secrets-tab",
          say: "guide.new-secret.part.tab",
          until: { kind: "showing", target: "credentials.new-secret" },
        },
        { target: "credentials.new-secret", say: "guide.new-secret.part.button" },
      ],
      done: { kind: "any", of: [{ kind: "showing", target: "credentials.description" }, ...added] },
      captures: [],
      lookFor: ["client-secrets", "new-client-secret"],
    },
    {
      id: "add-secret",
      chapter: "client-secret",
      page: "credentials",
      title: "guide.add-secret.title",
      why: "guide.add-secret.why",
      doThis: "guide.add-secret.do",
      waiting: "guide.add-secret.wait",
      deepLink: credentialsLink,
      parts: [
        {
          target: "credentials.description",
          say: "guide.add-secret.part.description",
          fill: { value: ({ settings }) => settings.secretDescription, label: "guide.fill.description" },
          check: "secret-description",
          until: { kind: "choice", choice: "secret-description" },
        },
        {
          target: "credentials.expires",
          option: "credentials.expiry-option",
          say: "guide.add-secret.part.expiry",
          check: "secret-expiry",
          isPreset: true,
          mayDiffer: true,
          until: { kind: "choice", choice: "secret-expiry" },
        },
        { target: "credentials.add", say: "guide.add-secret.part.button" },
      ],
      done: { kind: "any", of: added },
      captures: ["clientSecret"],
      lookFor: ["description", "expires", "add"],
    },
    {
      id: "secret-value",
      chapter: "client-secret",
      page: "credentials",
      title: "guide.secret-value.title",
      why: "guide.secret-value.why",
      doThis: "guide.secret-value.do",
      waiting: "guide.secret-value.wait",
      takeCare: "guide.secret-value.care",
      deepLink: credentialsLink,
      parts: [{ target: "credentials.secret-value", say: "guide.secret-value.part.value" }],
      done: { kind: "captured", value: "clientSecret" },
      captures: ["clientSecret"],
      lookFor: ["value"],
    },
  ],
};
