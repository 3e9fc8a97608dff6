import { h } from "../dom.ts";
import { applicationHash, type Page } from "../page.ts";

/** Where one lands without a route: links to what the sandbox has. */
export const home: Page = async ({ t, view, word, go, title }) => {
  title(word("home"));
  const links = [
    [word("tenantOverview"), "view/Microsoft_AAD_IAM/TenantOverview.ReactView"],
    [word("appRegistrations"), "view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade"],
  ] as const;
  view.draw(() => ({
    content: [
      h(
        "div",
        { class: "ext-home" },
        ...links.map(([text, hash]) =>
          h(
            "p",
            {},
            t.link(text, () => go(hash)),
          ),
        ),
      ),
    ],
  }));
};

/** Pages of an application that the sandbox has not. */
export const otherAppPage: Page = async ({ t, view, word, go, route, title }) => {
  title(word("appRegistrations"));
  view.draw(() => ({
    content: [
      t.info(word("notPartOfSandbox")),
      t.link(word("overview"), () => go(applicationHash("Overview", route.appId ?? ""))),
    ],
  }));
};
