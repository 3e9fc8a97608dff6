import { h } from "../dom.ts";
import { type DialogMessage, type DynamicsContext, drawOnce, recordId } from "./context.ts";

const frameOf = (query: URLSearchParams): string => {
  if (query.get("pagetype") === "entityrecord")
    return `/userdefined/edit.aspx?etn=systemuser&id=${recordId(query)}`;
  if (query.get("pagetype") === "entitylist") return "/_root/homepage.aspx?etn=systemuser";
  return "/tools/AdminSecurity/adminsecurity_area.aspx";
};

/**
 * The classic shell: navigation bar, content in a frame named by `currentcontentid`, dialogs in
 * `#InlineDialog` > `#InlineDialog_Iframe` (portals-26).
 */
export function classicShell(context: DynamicsContext): void {
  const { word, query, start, root } = context;
  const dialogs = h("div", { id: "InlineDialogs" });
  const isRecord = query.get("pagetype") === "entityrecord";
  drawOnce(context, () => [
    h(
      "div",
      { id: "navBar", class: "navBarArea" },
      h("span", { class: "navBarLogo" }, "Dynamics 365"),
      h(
        "a",
        {
          id: "TabSettings",
          class: "navTabButton",
          attrs: { href: "/main.aspx?settingsonly=true", title: "Settings" },
        },
        "Settings",
      ),
      h(
        "a",
        {
          id: "TabSecurity",
          class: "navTabButton",
          attrs: { href: "/main.aspx?settingsonly=true" },
          truth: "navSecurity",
        },
        word("security"),
      ),
      isRecord && h("span", { class: "navTabButton" }, word("user")),
      h("span", { id: "navTabButtonUserInfoLinkId", class: "navUser" }, start.user.displayName),
    ),
    h(
      "div",
      { id: "crmContentPanel", attrs: { currentcontentid: "contentIFrame0" } },
      h("iframe", {
        id: "contentIFrame0",
        attrs: { name: "contentIFrame0", src: frameOf(query), title: "Content Area" },
      }),
    ),
    dialogs,
  ]);
  window.addEventListener("message", (event) => {
    if (event.origin !== location.origin) return;
    const message = event.data as DialogMessage;
    if (message.kind === "open-dialog")
      dialogs.replaceChildren(
        h(
          "div",
          {
            id: "InlineDialog",
            class: "ms-crm-InlineDialog",
            attrs: { role: "dialog", "aria-label": word("choosePicture") },
          },
          h("iframe", {
            id: "InlineDialog_Iframe",
            attrs: {
              name: "InlineDialog_Iframe",
              src: `/_grid/cmds/dlg_changepicture.aspx?id=${encodeURIComponent(message.id)}`,
              title: word("choosePicture"),
            },
          }),
        ),
      );
    if (message.kind !== "close-dialog") return;
    dialogs.replaceChildren();
    const content = root.querySelector<HTMLIFrameElement>("iframe");
    content?.contentWindow?.location.reload();
  });
}
