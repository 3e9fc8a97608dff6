import type { Chapter } from "../model.ts";
import { appListLink, appOverviewLink, registerLink } from "../routes/deep-links.ts";
import { accountTypePart, namePart, submitPart } from "./register-parts.ts";

export const appRegistration: Chapter = {
  id: "app-registration",
  title: "guide.chapter.app-registration",
  steps: [
    {
      id: "new-registration",
      chapter: "app-registration",
      page: "app-list",
      title: "guide.new-registration.title",
      why: "guide.new-registration.why",
      doThis: "guide.new-registration.do",
      waiting: "guide.new-registration.wait",
      deepLink: appListLink,
      parts: [{ target: "app-list.new-registration", say: "guide.new-registration.part.button" }],
      done: {
        kind: "any",
        of: [
          { kind: "page", pages: ["register"] },
          { kind: "registered" },
          { kind: "captured", value: "clientId" },
        ],
      },
      captures: [],
      lookFor: ["new-registration"],
    },
    {
      id: "register",
      chapter: "app-registration",
      page: "register",
      title: "guide.register.title",
      why: "guide.register.why",
      doThis: "guide.register.do",
      waiting: "guide.register.wait",
      takeCare: "guide.register.care",
      deepLink: registerLink,
      parts: [namePart, accountTypePart, submitPart],
      done: { kind: "any", of: [{ kind: "registered" }, { kind: "captured", value: "clientId" }] },
      captures: [],
      lookFor: ["name", "account-types", "single-tenant", "register"],
    },
    {
      id: "client-id",
      chapter: "app-registration",
      page: "app-overview",
      title: "guide.client-id.title",
      why: "guide.client-id.why",
      doThis: "guide.client-id.do",
      waiting: "guide.client-id.wait",
      deepLink: (context) => appOverviewLink(context) ?? appListLink(context),
      parts: [{ target: "app-overview.client-id", say: "guide.client-id.part.value" }],
      done: { kind: "captured", value: "clientId" },
      captures: ["clientId", "tenantId"],
      lookFor: ["application-client-id"],
    },
  ],
};
