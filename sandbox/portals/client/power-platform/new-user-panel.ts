import { anyOrder, h } from "../dom.ts";
import { attempt, type PageContext } from "../page.ts";

interface Named {
  readonly id: string;
  readonly name: string;
}
interface Choices {
  readonly apps: readonly { readonly appId: string; readonly displayName: string }[];
  readonly businessUnits: readonly Named[];
  readonly roles: readonly (Named & { readonly businessUnit: string })[];
}

/**
 * "Create a new app user": app, business unit, security roles; app and roles are chosen in panels of their own
 * on top (portals-44, text flow only: no public source has its markup).
 */
export function newUserPanel(context: PageContext, created: () => Promise<void>) {
  const { t, view, word, ask, route, toast } = context;
  const environment = route.environment ?? "";
  let choices: Choices | null = null;
  let shown: "none" | "user" | "app" | "roles" = "none";
  let [appId, candidate, search, businessUnit, email] = ["", "", "", "", ""];
  let roles = new Set<string>();
  let ticked = new Set<string>();
  let busy = false;

  const set = (change: () => void) => () => {
    change();
    view.update();
  };
  const show = (next: typeof shown) =>
    set(() => {
      shown = next;
    });
  const appOf = (id: string) => choices?.apps.find((one) => one.appId === id);
  const roleName = (id: string) => choices?.roles.find((one) => one.id === id)?.name ?? "";

  const create = () => {
    busy = true;
    view.update();
    attempt(context, async () => {
      try {
        await ask("createApplicationUser", { environment, appId, businessUnit, roles: [...roles] }, "write");
        toast(word("appUserCreated", appOf(appId)?.displayName));
        shown = "none";
        await created();
      } finally {
        busy = false;
        view.update();
      }
    });
  };

  const userPanel = () =>
    t.pane({
      title: word("createAppUser"),
      closeText: word("close"),
      close: show("none"),
      truth: "newUserPanel",
      body: [
        h(
          "div",
          { class: "pp-edit" },
          h(
            "div",
            {},
            h("strong", {}, `${word("app")} *`),
            h("div", { truth: "chosenApp" }, appOf(appId)?.displayName ?? ""),
          ),
          t.button({
            text: appId ? word("edit") : `+ ${word("addAnApp")}`,
            act: set(() => {
              [shown, candidate, search] = ["app", appId, ""];
            }),
            truth: "addAnApp",
          }),
        ),
        t.dropdown({
          truth: "businessUnit",
          label: `${word("businessUnit")} *`,
          placeholder: "",
          value: businessUnit,
          options: (choices?.businessUnits ?? []).map(({ id, name }) => ({ value: id, text: name })),
          choose: (value) => {
            if (value !== businessUnit) roles = new Set();
            businessUnit = value;
            view.update();
          },
        }),
        t.textBox({
          truth: "emailAddress",
          label: word("emailAddress"),
          value: email,
          input: (value) => {
            email = value;
          },
        }),
        h(
          "div",
          { class: "pp-edit" },
          h("strong", {}, `${word("securityRoles")}(${roles.size})`),
          t.button({
            text: `✎ ${word("edit")}`,
            disabled: businessUnit === "",
            act: set(() => {
              shown = "roles";
              ticked = new Set(roles);
            }),
            truth: "editRoles",
          }),
        ),
        h("ul", { class: "pp-list" }, ...[...roles].map((id) => h("li", {}, roleName(id)))),
      ],
      footer: [
        t.button({
          text: word("create"),
          primary: true,
          disabled: busy || appId === "" || businessUnit === "",
          act: create,
          truth: "createAppUser",
        }),
        t.button({ text: word("cancel"), act: show("none"), truth: "cancelAppUser" }),
      ],
    });

  const option = (
    type: "radio" | "checkbox",
    id: string,
    text: string,
    more: string,
    on: boolean,
    act: () => void,
  ) => {
    const inputId = `option-${id}`;
    return h(
      "div",
      { class: "pp-option", attrs: { role: "row", "aria-selected": String(on) } },
      h("input", {
        id: inputId,
        attrs: { type, name: type === "radio" ? "app" : null, checked: on },
        on: { change: act },
        truth: `${type === "radio" ? "chooseApp" : "role"}:${text}`,
      }),
      h("label", { attrs: { for: inputId } }, text, more && h("small", {}, more)),
    );
  };

  /** Rows have to be in a grid (ARIA); Fluent's lists are one. */
  const options = (truth: string, label: string, rows: readonly HTMLElement[]) =>
    anyOrder(h("div", { class: "pp-options", attrs: { role: "grid", "aria-label": label }, truth }, ...rows));

  const appPanel = () => {
    const matches = (choices?.apps ?? []).filter(
      (one) =>
        one.displayName.toLowerCase().includes(search.toLowerCase()) || one.appId === search.toLowerCase(),
    );
    return t.pane({
      title: word("addAnAppTitle"),
      closeText: word("close"),
      close: show("user"),
      truth: "addAppPanel",
      body: [
        t.searchBox({
          truth: "searchApps",
          label: word("searchApps"),
          placeholder: word("searchApps"),
          value: search,
          input: (value) => {
            search = value;
            view.update();
          },
        }),
        options(
          "apps",
          word("app"),
          matches.map((one) =>
            option(
              "radio",
              one.appId,
              one.displayName,
              one.appId,
              candidate === one.appId,
              set(() => {
                candidate = one.appId;
              }),
            ),
          ),
        ),
      ],
      footer: [
        t.button({
          text: word("add"),
          primary: true,
          disabled: candidate === "",
          act: set(() => {
            [appId, shown] = [candidate, "user"];
          }),
          truth: "addApp",
        }),
        t.button({ text: word("cancel"), act: show("user"), truth: "cancelApp" }),
      ],
    });
  };

  const rolesPanel = () =>
    t.pane({
      title: word("editSecurityRoles"),
      closeText: word("close"),
      close: show("user"),
      truth: "rolesPanel",
      body: [
        options(
          "roles",
          word("securityRoles"),
          (choices?.roles ?? [])
            .filter((one) => one.businessUnit === businessUnit)
            .map((one) =>
              option(
                "checkbox",
                one.id,
                one.name,
                "",
                ticked.has(one.id),
                set(() => void (ticked.delete(one.id) || ticked.add(one.id))),
              ),
            ),
        ),
      ],
      footer: [
        t.button({
          text: word("save"),
          primary: true,
          act: set(() => {
            roles = new Set(ticked);
            shown = "user";
          }),
          truth: "saveRoles",
        }),
        t.button({ text: word("cancel"), act: show("user"), truth: "cancelRoles" }),
      ],
    });

  return {
    open: () =>
      attempt(context, async () => {
        choices = (await ask("newUserChoices", { environment })) as Choices;
        [appId, candidate, search, businessUnit, email] = ["", "", "", "", ""];
        roles = new Set();
        shown = "user";
        view.update();
      }),
    draw: () => {
      if (shown === "none") return null;
      const above = shown === "app" ? appPanel() : shown === "roles" ? rolesPanel() : null;
      return h("div", { class: "pp-panels" }, userPanel(), above);
    },
  };
}
