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
      parts: [{ target: "dynamics-users.row", say: "guide.open-user.part.row" }],
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
          say: "guide.user-picture.part.avatar",
          until: { kind: "showing", target: "dynamics-user.file" },
        },
        { target: "dynamics-user.file", say: "guide.user-picture.part.file" },
      ],
      // No public source shows the form's header with a picture, so the admin decides.
      done: { kind: "told" },
      captures: [],
      lookFor: ["change-picture", "save"],
    },
  ],
};
