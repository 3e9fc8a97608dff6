import { anyOrder, h } from "../dom.ts";
import type { Page } from "../page.ts";
import type { EnvironmentSummary } from "./environments.ts";

/** An environment's page: cards "Details" and "Access", in which each row has its own "See all". */
export const hub: Page = async ({ t, view, word, ask, go, title, route, start }) => {
  const environment = (await ask("environment", {
    environment: route.environment ?? "",
  })) as EnvironmentSummary;
  title(environment.displayName);
  const users = start.settings.applicationUsers === "S2S apps" ? "s2sApps" : "applicationUsers";
  const fact = (label: string, value: string, truth?: string) =>
    h("div", { class: "pp-card-row" }, h("span", {}, label), h("span", { truth }, value));
  const access = (key: string, act: () => void) =>
    h(
      "div",
      { class: "pp-card-row", attrs: { role: "group", "aria-label": word(key) } },
      h("span", {}, word(key)),
      t.link(word("seeAll"), act, `seeAll:${key}`),
    );
  const rows = (...all: readonly HTMLElement[]) => anyOrder(h("div", { class: "pp-card-rows" }, all));
  view.draw(() => ({
    content: [
      t.commandBar([
        { text: word("edit"), icon: "✎", truth: "editEnvironment" },
        { text: word("delete"), icon: "⌫", truth: "deleteEnvironment" },
      ]),
      anyOrder(
        h(
          "div",
          { class: "pp-cards" },
          h(
            "section",
            { class: "pp-card", attrs: { "aria-label": word("details") } },
            h("h3", {}, word("details")),
            rows(
              fact(
                word("environmentUrl"),
                environment.url?.replace(/^https:\/\/|\/$/g, "") ?? "-",
                "environmentUrl",
              ),
              fact(word("state"), environment.state),
              fact(word("type"), environment.type),
              fact("Environment ID", environment.id, "environmentId"),
              fact("Organization ID", environment.organizationId ?? "-", "organizationId"),
            ),
          ),
          environment.url === null
            ? null
            : h(
                "section",
                { class: "pp-card", attrs: { "aria-label": word("access") } },
                h("h3", {}, word("access")),
                rows(
                  access("securityRoles", () => undefined),
                  access("teams", () => undefined),
                  access("users", () => undefined),
                  access(users, () => go(`/manage/environments/${environment.id}/appusers`)),
                ),
              ),
        ),
      ),
    ],
  }));
};
