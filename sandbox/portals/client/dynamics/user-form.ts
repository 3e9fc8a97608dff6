import { anyOrder, h } from "../dom.ts";
import { type DynamicsContext, pictureUrl, recordId, show, tell, type UserRow } from "./context.ts";

/** The classic form of a user. Its picture opens the dialog that changes it; its markup is made up (portals-28). */
export async function userForm(context: DynamicsContext): Promise<void> {
  const { word, ask, query } = context;
  const id = recordId(query);
  const user = (await ask("user", { id })) as UserRow;
  const field = (name: string, label: string, value: string) =>
    h(
      "div",
      { class: "ms-crm-Field", id: name },
      h("label", { id: `${name}_c` }, label),
      h("span", { id: `${name}_d`, truth: `field:${name}` }, value),
    );
  show(context, () => [
    h(
      "div",
      { class: "ms-crm-CommandBar" },
      h("button", { id: "savefooter_statuscontrol", attrs: { type: "button" } }, word("save")),
    ),
    h(
      "div",
      { id: "crmFormHeaderTop", class: "ms-crm-Form-Header" },
      h(
        "button",
        {
          id: "header_entityimage",
          class: "ms-crm-EntityImage",
          attrs: { type: "button", title: word("changePicture"), "aria-label": word("changePicture") },
          on: { click: () => tell({ kind: "open-dialog", id }) },
          truth: "userPicture",
        },
        user.picture
          ? h("img", { attrs: { src: pictureUrl(user.picture), alt: "" }, truth: "userPictureImage" })
          : h(
              "span",
              { class: "ms-crm-NoImage", attrs: { "aria-hidden": "true" } },
              user.fullName.replace(/^# /, "").charAt(0),
            ),
      ),
      h(
        "div",
        {},
        h("div", { class: "ms-crm-Form-Kind" }, word("user")),
        h("h1", { id: "FormTitle" }, user.fullName),
      ),
    ),
    anyOrder(
      h(
        "div",
        { class: "ms-crm-Form-Body" },
        field("fullname", word("fullName"), user.fullName),
        field("domainname", word("userName"), user.userName),
        field("internalemailaddress", "E-Mail", user.email),
        user.appId === null ? h("div") : field("applicationid", "Application ID", user.appId),
      ),
    ),
  ]);
}
