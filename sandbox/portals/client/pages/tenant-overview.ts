import { h } from "../dom.ts";
import { copyWords, type Page } from "../page.ts";

/** Overview of the tenant: "Tenant ID" with a copy icon. */
export const tenantOverview: Page = async ({ t, view, word, start, go, title }) => {
  const { tenant } = start;
  title(tenant.displayName);
  const row = (label: string, value: HTMLElement | string) =>
    h(
      "div",
      { class: "ext-property-row" },
      h("div", { class: "ext-property-label" }, label),
      h("div", { class: "ext-property-value" }, value),
    );
  view.draw(() => ({
    content: [
      t.commandBar([
        { text: word("add"), icon: "＋", truth: "addSomething" },
        { text: word("refresh"), icon: "⟳", act: view.update },
      ]),
      t.tabs([
        { text: word("overview"), selected: true, act: view.update },
        { text: word("properties"), selected: false, act: () => undefined },
      ]),
      h(
        "div",
        { class: "ext-basic-information" },
        h("h3", {}, word("basicInformation")),
        row(word("name"), tenant.displayName),
        row(word("tenantId"), t.copyable(tenant.id, "tenantId", copyWords(word, "copyTenantId"))),
        row(word("primaryDomain"), tenant.domain),
        row(word("license"), "Microsoft Entra ID P1"),
        row(word("users"), String(tenant.users)),
        row(
          word("applications"),
          t.link(
            String(tenant.applications),
            () => go("view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade"),
            "appCount",
          ),
        ),
      ),
    ],
  }));
};
