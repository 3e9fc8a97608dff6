import type { GuideContext } from "../context.ts";
import type { Evidence } from "../evidence.ts";
import type { Chapter } from "../model.ts";
import { environmentLink, environmentsLink } from "../routes/deep-links.ts";

const environmentOrList = (context: GuideContext): string =>
  environmentLink(context) ?? environmentsLink(context);
const created: Evidence = { kind: "row", row: "application-user" };

export const applicationUser: Chapter = {
  id: "application-user",
  title: "guide.chapter.application-user",
  steps: [
    {
      id: "environment",
      chapter: "application-user",
      page: "environments",
      title: "guide.environment.title",
      why: "guide.environment.why",
      doThis: "guide.environment.do",
      waiting: "guide.environment.wait",
      takeCare: "guide.environment.care",
      deepLink: environmentsLink,
      parts: [{ target: "environments.row", or: ["environments.list"], say: "guide.environment.part.row" }],
      done: {
        kind: "any",
        of: [
          { kind: "page", pages: ["environment", "application-users"] },
          { kind: "captured", value: "dynamicsUrl" },
          created,
        ],
      },
      captures: [],
      lookFor: ["environments"],
    },
    {
      id: "dynamics-url",
      chapter: "application-user",
      page: "environment",
      alsoOn: ["dynamics-users", "dynamics-user"],
      title: "guide.dynamics-url.title",
      why: "guide.dynamics-url.why",
      doThis: "guide.dynamics-url.do",
      waiting: "guide.dynamics-url.wait",
      deepLink: environmentOrList,
      parts: [{ target: "environment.url", say: "guide.dynamics-url.part.value" }],
      done: { kind: "captured", value: "dynamicsUrl" },
      captures: ["dynamicsUrl"],
      lookFor: ["environment-url"],
    },
    {
      id: "open-application-users",
      chapter: "application-user",
      page: "environment",
      title: "guide.open-application-users.title",
      why: "guide.open-application-users.why",
      doThis: "guide.open-application-users.do",
      waiting: "guide.open-application-users.wait",
      deepLink: environmentOrList,
      parts: [
        {
          target: "environment.application-users",
          // Microsoft's own way from its end, where the page has neither that card nor that link.
          or: [
            {
              target: "environment.users-and-permissions",
              say: "guide.open-application-users.part.permissions",
            },
            { target: "environment.settings", say: "guide.open-application-users.part.settings" },
          ],
          say: "guide.open-application-users.part.link",
        },
      ],
      done: {
        kind: "any",
        of: [
          { kind: "page", pages: ["application-users"] },
          { kind: "showing", target: "application-users.new" },
          created,
        ],
      },
      captures: [],
      lookFor: ["s2s-apps", "see-all", "settings", "users-and-permissions", "application-users"],
    },
    {
      id: "choose-app",
      chapter: "application-user",
      page: "application-users",
      title: "guide.choose-app.title",
      why: "guide.choose-app.why",
      doThis: "guide.choose-app.do",
      waiting: "guide.choose-app.wait",
      takeCare: "guide.choose-app.care",
      deepLink: environmentOrList,
      parts: [
        {
          target: "application-users.new",
          say: "guide.choose-app.part.new",
          until: { kind: "showing", target: "application-users.add-app" },
        },
        {
          target: "application-users.add-app",
          say: "guide.choose-app.part.add-app",
          until: { kind: "showing", target: "application-users.search" },
        },
        {
          target: "application-users.search",
          say: "guide.choose-app.part.search",
          fill: {
            value: ({ clientId, settings }) => clientId ?? settings.applicationName,
            label: "guide.fill.search",
          },
          until: { kind: "showing", target: "application-users.app-row" },
        },
        {
          target: "application-users.app-row",
          say: "guide.choose-app.part.row",
          check: "chosen-app",
          until: { kind: "choice", choice: "chosen-app" },
        },
        { target: "application-users.add", say: "guide.choose-app.part.add" },
      ],
      done: { kind: "any", of: [{ kind: "showing", target: "application-users.app-chosen" }, created] },
      captures: [],
      lookFor: ["new-app-user", "add-an-app", { known: "applicationName" }, "add"],
    },
    {
      id: "user-roles",
      chapter: "application-user",
      page: "application-users",
      title: "guide.user-roles.title",
      why: "guide.user-roles.why",
      doThis: "guide.user-roles.do",
      waiting: "guide.user-roles.wait",
      takeCare: "guide.user-roles.care",
      deepLink: environmentOrList,
      parts: [
        {
          target: "application-users.business-unit",
          say: "guide.user-roles.part.business-unit",
          check: "business-unit",
          until: { kind: "choice", choice: "business-unit" },
        },
        {
          target: "application-users.edit-roles",
          say: "guide.user-roles.part.edit",
          until: { kind: "showing", target: "application-users.roles" },
        },
        {
          target: "application-users.roles",
          say: "guide.user-roles.part.roles",
          check: "security-roles",
          until: { kind: "choice", choice: "security-roles" },
        },
        { target: "application-users.save-roles", say: "guide.user-roles.part.save" },
      ],
      done: {
        kind: "any",
        of: [
          {
            kind: "all",
            of: [
              { kind: "choice", choice: "business-unit" },
              { kind: "choice", choice: "security-roles" },
              // Saved: the list of roles is closed, and the panel's own button, which may have been under it all the
              // time, can be used again.
              { kind: "gone", target: "application-users.save-roles" },
              { kind: "showing", target: "application-users.create" },
            ],
          },
          created,
        ],
      },
      captures: [],
      lookFor: ["business-unit", "security-roles", "edit-roles", "save"],
    },
    {
      id: "create-user",
      chapter: "application-user",
      page: "application-users",
      title: "guide.create-user.title",
      why: "guide.create-user.why",
      doThis: "guide.create-user.do",
      waiting: "guide.create-user.wait",
      deepLink: environmentOrList,
      parts: [{ target: "application-users.create", say: "guide.create-user.part.button" }],
      done: created,
      captures: [],
      lookFor: ["create"],
    },
  ],
};
