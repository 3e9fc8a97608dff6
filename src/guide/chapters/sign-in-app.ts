import type { Chapter } from "../model.ts";
import { appListLink, appOverviewLink, registerLink } from "../routes/deep-links.ts";
import { accountTypePart, namePart, submitPart } from "./register-parts.ts";

/**
 * Chapter 0: registers the app that Auto-configure signs in with (entra-01). It is not part of the manual procedure.
 */
export const signInApp: Chapter = {
  id: "sign-in-app",
  title: "guide.chapter.sign-in-app",
  steps: [
    {
      id: "sign-in-register",
      chapter: "sign-in-app",
      page: "register",
      title: "guide.sign-in-register.title",
      why: "guide.sign-in-register.why",
      doThis: "guide.sign-in-register.do",
      waiting: "guide.sign-in-register.wait",
      deepLink: registerLink,
      parts: [
        namePart,
        accountTypePart,
        {
          // The option while the list is open, else the list.
          target: "register.spa",
          or: ["register.platform"],
          say: "guide.sign-in-register.part.platform",
          check: "redirect-platform",
          until: { kind: "choice", choice: "redirect-platform" },
        },
        {
          target: "register.redirect-uri",
          say: "guide.sign-in-register.part.redirect-uri",
          fill: { value: ({ redirectUri }) => redirectUri ?? "", label: "guide.fill.redirect-uri" },
          check: "redirect-uri",
          until: { kind: "choice", choice: "redirect-uri" },
        },
        submitPart,
      ],
      done: { kind: "any", of: [{ kind: "registered" }, { kind: "captured", value: "clientId" }] },
      captures: [],
      lookFor: ["name", "single-tenant", "single-page-application", "redirect-uri", "register"],
    },
    {
      id: "sign-in-ids",
      chapter: "sign-in-app",
      page: "app-overview",
      title: "guide.sign-in-ids.title",
      why: "guide.sign-in-ids.why",
      doThis: "guide.sign-in-ids.do",
      waiting: "guide.sign-in-ids.wait",
      deepLink: (context) => appOverviewLink(context) ?? appListLink(context),
      parts: [{ target: "app-overview.client-id", say: "guide.client-id.part.value" }],
      done: {
        kind: "all",
        of: [
          { kind: "captured", value: "clientId" },
          { kind: "captured", value: "tenantId" },
        ],
      },
      captures: ["clientId", "tenantId"],
      lookFor: ["application-client-id", "directory-tenant-id"],
    },
  ],
};
