import { h } from "../dom.ts";
import { copyWords, type Page } from "../page.ts";

/** The enterprise application's page: the same name and application id, another object id, no secrets. */
export const enterpriseApp: Page = async ({ t, view, word, route, ask, title }) => {
  const app = (await ask("enterpriseApplication", { objectId: route.objectId ?? "" })) as {
    readonly objectId: string;
    readonly appId: string;
    readonly displayName: string;
  };
  title(`${app.displayName} | ${word("enterpriseApplication")}`);
  const row = (label: string, value: string, truth: string) =>
    h(
      "div",
      { class: "ext-property-row" },
      h("div", { class: "ext-property-label" }, label),
      h("div", { class: "ext-property-value" }, t.copyable(value, truth, copyWords(word))),
    );
  view.draw(() => ({
    content: [
      h(
        "div",
        { class: "ext-basic-information" },
        h("h3", {}, word("properties")),
        row(word("name"), app.displayName, "enterpriseName"),
        row("Application ID", app.appId, "enterpriseAppId"),
        row(word("objectId"), app.objectId, "enterpriseObjectId"),
      ),
    ],
  }));
};
