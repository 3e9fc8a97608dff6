import type { Chapter } from "../model.ts";
import { userLink, usersLink } from "../routes/deep-links.ts";

export const userIcon: Chapter = {
  id: "user-icon",
  title: "guide.chapter.user-icon",
  steps: [
    {
      id: "open-user",
      chapter: "user-icon",
      page: "dynamics-users",
      title: "guide.open-user.title",
      why: "guide.open-user.why",
      doThis: "guide.open-user.do",
      waiting: "guide.open-user.wait",
      deepLink: (context) => userLink(context) ?? usersLink(context),
      parts: [
        {
          target: "dynamics-users.row",
          // The list may show another view, or not all of its rows.
          or: [
            { target: "dynamics-users.view-option", say: "guide.open-user.part.view-option" },
            { target: "dynamics-users.view", say: "guide.open-user.part.view" },
            { target: "dynamics-users.search", say: "guide.open-user.part.search" },
          ],
          say: "guide.open-user.part.row",
        },
      ],
      done: { kind: "page", pages: ["dynamics-user"] },
      captures: ["dynamicsUrl"],
      lookFor: ["application-users", { known: "applicationUserName" }],
    },
    {
      id: "user-picture",
      chapter: "user-icon",
      page: "dynamics-user",
      title: "guide.user-picture.title",
      why: "guide.user-picture.why",
      doThis: "guide.user-picture.do",
      waiting: "guide.user-picture.wait",
      deepLink: (context) => userLink(context) ?? usersLink(context),
      parts: [
        {
          target: "dynamics-user.avatar",
          or: ["dynamics-user.nameless-avatar"],
          say: "guide.user-picture.part.avatar",
          until: {
            kind: "any",
            of: [
              { kind: "showing", target: "dynamics-user.file" },
              { kind: "showing", target: "dynamics-user.upload" },
            ],
          },
        },
        {
          target: "dynamics-user.file",
          or: [{ target: "dynamics-user.upload", say: "guide.user-picture.part.upload" }],
          say: "guide.user-picture.part.file",
          until: { kind: "choice", choice: "picture" },
        },
        { target: "dynamics-user.take", say: "guide.user-picture.part.take" },
      ],
      // No public source shows what the form's header looks like with a picture, so the admin decides.
      done: { kind: "told" },
      captures: [],
      lookFor: ["change-picture", "save"],
      offersPicture: true,
    },
  ],
};
