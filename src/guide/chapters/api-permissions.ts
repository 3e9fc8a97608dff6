import type { GuideContext } from "../context.ts";
import type { Chapter, StepPart } from "../model.ts";
import { scopesToTick } from "../permissions.ts";
import { apiPermissionsLink } from "../routes/deep-links.ts";

/** The way through the pane "Request API permissions", the same for both APIs. */
const request = (api: StepPart, permission: readonly StepPart[]): readonly StepPart[] => [
  {
    target: "api-permissions.add",
    say: "guide.permission.part.add",
    until: { kind: "showing", target: api.target },
  },
  { ...api, until: { kind: "showing", target: "api-permissions.delegated" } },
  {
    target: "api-permissions.delegated",
    say: "guide.permission.part.delegated",
    check: "permission-kind",
    until: { kind: "choice", choice: "permission-kind" },
  },
  ...permission,
  { target: "api-permissions.save", say: "guide.permission.part.save" },
];

/** A filter takes one name; with several, the first. */
const filterText = ({ permissions }: GuideContext): string =>
  scopesToTick(permissions, "permission:graph")[0] ?? "";

export const apiPermissions: Chapter = {
  id: "api-permissions",
  title: "guide.chapter.api-permissions",
  steps: [
    {
      id: "open-permissions",
      chapter: "api-permissions",
      onlyFor: "permissions",
      page: "app-overview",
      alsoOn: ["credentials"],
      title: "guide.open-permissions.title",
      why: "guide.open-permissions.why",
      doThis: "guide.open-permissions.do",
      waiting: "guide.open-permissions.wait",
      deepLink: apiPermissionsLink,
      parts: [{ target: "app-overview.api-permissions-menu", say: "guide.open-permissions.part.menu" }],
      done: {
        kind: "any",
        of: [
          { kind: "page", pages: ["api-permissions"] },
          { kind: "row", row: "permission:dynamics" },
          { kind: "granted" },
        ],
      },
      captures: [],
      lookFor: ["manage", "api-permissions"],
    },
    {
      id: "dynamics-permission",
      chapter: "api-permissions",
      onlyFor: "permission:dynamics",
      page: "api-permissions",
      title: "guide.dynamics-permission.title",
      why: "guide.dynamics-permission.why",
      doThis: "guide.dynamics-permission.do",
      waiting: "guide.dynamics-permission.wait",
      takeCare: "guide.dynamics-permission.care",
      deepLink: apiPermissionsLink,
      parts: request({ target: "api-permissions.dynamics-crm", say: "guide.dynamics-permission.part.api" }, [
        {
          target: "api-permissions.user-impersonation",
          say: "guide.dynamics-permission.part.permission",
          check: "dynamics-scope",
          until: { kind: "choice", choice: "dynamics-scope" },
        },
      ]),
      done: { kind: "any", of: [{ kind: "row", row: "permission:dynamics" }, { kind: "granted" }] },
      captures: [],
      lookFor: [
        "add-a-permission",
        { literal: "Dynamics CRM" },
        "delegated-permissions",
        { literal: "user_impersonation" },
        "add-permissions",
      ],
    },
    {
      id: "graph-permission",
      chapter: "api-permissions",
      onlyFor: "permission:graph",
      page: "api-permissions",
      title: "guide.graph-permission.title",
      why: "guide.graph-permission.why",
      doThis: "guide.graph-permission.do",
      waiting: "guide.graph-permission.wait",
      takeCare: "guide.graph-permission.care",
      deepLink: apiPermissionsLink,
      parts: request({ target: "api-permissions.microsoft-graph", say: "guide.graph-permission.part.api" }, [
        {
          target: "api-permissions.filter",
          say: "guide.graph-permission.part.filter",
          fill: { value: filterText, label: "guide.fill.permission" },
          // The rows that are left may be in a group that is closed.
          until: {
            kind: "any",
            of: [
              { kind: "showing", target: "api-permissions.directory-read-write" },
              { kind: "choice", choice: "permission-filter" },
            ],
          },
        },
        {
          target: "api-permissions.directory-read-write",
          say: "guide.graph-permission.part.permission",
          check: "graph-scope",
          until: { kind: "choice", choice: "graph-scope" },
        },
      ]),
      done: { kind: "any", of: [{ kind: "row", row: "permission:graph" }, { kind: "granted" }] },
      captures: [],
      lookFor: [
        "add-a-permission",
        { literal: "Microsoft Graph" },
        "delegated-permissions",
        { literal: "Directory.ReadWrite.All" },
        "add-permissions",
      ],
    },
    {
      id: "admin-consent",
      chapter: "api-permissions",
      onlyFor: "permissions",
      page: "api-permissions",
      title: "guide.admin-consent.title",
      why: "guide.admin-consent.why",
      doThis: "guide.admin-consent.do",
      waiting: "guide.admin-consent.wait",
      takeCare: "guide.admin-consent.care",
      deepLink: apiPermissionsLink,
      parts: [
        {
          target: "api-permissions.grant",
          say: "guide.admin-consent.part.button",
          until: { kind: "showing", target: "api-permissions.yes" },
        },
        { target: "api-permissions.yes", say: "guide.admin-consent.part.yes" },
      ],
      done: { kind: "granted" },
      captures: [],
      lookFor: ["grant-admin-consent", "yes"],
    },
  ],
};
