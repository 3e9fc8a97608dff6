import { anyOrder, h } from "../dom.ts";
import { type DynamicsContext, show, type UserRow } from "./context.ts";

/** Users: a search box and a grid with the classic client's ids. */
export async function userList(context: DynamicsContext): Promise<void> {
  const { word, ask } = context;
  const all = (await ask("users")) as readonly UserRow[];
  let search = "";
  const box = h("input", {
    id: "crmGrid_findCriteria",
    class: "ms-crm-FindCriteria",
    attrs: {
      type: "text",
      title: word("searchForRecords"),
      placeholder: word("searchForRecords"),
      "aria-label": word("searchForRecords"),
    },
    truth: "searchUsers",
  });
  const rows = (): HTMLElement[] =>
    all
      // "*" stands for anything, as in the classic quick find, which looks at the beginning.
      .filter((one) =>
        [one.fullName, one.userName].some((text) =>
          text.toLowerCase().startsWith(search.toLowerCase().replace(/^\*/, "")),
        ),
      )
      .map((one) =>
        h(
          "tr",
          {
            class: "ms-crm-List-Row",
            attrs: { oid: `{${one.id.toUpperCase()}}`, otypename: "systemuser" },
            truth: `user:${one.fullName}`,
          },
          h(
            "td",
            {},
            h(
              "a",
              {
                class: "ms-crm-List-Link",
                attrs: {
                  href: `/main.aspx?etn=systemuser&pagetype=entityrecord&id=%7B${one.id}%7D`,
                  target: "_top",
                },
                truth: `openUser:${one.fullName}`,
              },
              one.fullName,
            ),
          ),
          h("td", {}, one.userName),
        ),
      );
  const body = anyOrder(h("tbody"));
  const filter = (): void => {
    search = box.value;
    body.replaceChildren(...rows());
  };
  box.addEventListener("keydown", (event) => {
    if (event.key === "Enter") filter();
  });
  const find = h(
    "button",
    {
      id: "crmGrid_findCriteriaButton",
      attrs: { type: "button", title: word("search"), "aria-label": word("search") },
      on: { click: filter },
      truth: "findUsers",
    },
    "⌕",
  );
  body.replaceChildren(...rows());
  show(context, () => [
    h(
      "div",
      { class: "ms-crm-CommandBar" },
      h("button", { attrs: { type: "button" }, truth: "newUser" }, `＋ ${word("newUser")}`),
    ),
    h(
      "div",
      { class: "ms-crm-GridHeader" },
      h("span", { id: "crmGrid_SavedNewQuerySelector" }, word("enabledUsers")),
      h("div", {}, box, find),
    ),
    h(
      "table",
      { id: "gridBodyTable", class: "ms-crm-List-Data", attrs: { "aria-label": word("enabledUsers") } },
      h("thead", {}, h("tr", {}, h("th", {}, word("fullName")), h("th", {}, word("userName")))),
      body,
    ),
  ]);
}
