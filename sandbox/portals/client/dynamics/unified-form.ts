import { h } from "../dom.ts";
import { type DynamicsContext, pictureUrl, readFile, recordId, show, type UserRow } from "./context.ts";

/** The unified client's form of a user: `data-id` everywhere (portals-27); the dialog is made up. */
export async function unifiedForm(context: DynamicsContext): Promise<void> {
  const { word, ask, query } = context;
  const id = recordId(query);
  let user = (await ask("user", { id })) as UserRow;
  let choosing = false;
  let picture: string | null = null;
  let problem = "";
  const set = (change: () => void) => () => {
    change();
    update();
  };
  const run = (act: () => Promise<void>) => () => {
    act()
      .catch((error: unknown) => {
        problem = error instanceof Error ? error.message : String(error);
      })
      .finally(() => update());
  };
  const field = (name: string, label: string, value: string) =>
    h(
      "div",
      { class: "uci-field", attrs: { "data-id": `${name}-FieldSectionItemContainer` } },
      h("label", {}, label),
      h(
        "span",
        { attrs: { "data-id": `${name}.fieldControl-text-box-text` }, truth: `field:${name}` },
        value,
      ),
    );
  const dialog = () => {
    const file = h("input", {
      attrs: {
        type: "file",
        accept: "image/*",
        "data-id": "entityImageUpload",
        "aria-label": word("uploadImage"),
      },
      truth: "pictureFile",
    });
    file.addEventListener(
      "change",
      run(async () => {
        const [chosen] = file.files ?? [];
        if (chosen) picture = await readFile(chosen);
      }),
    );
    return h(
      "div",
      {
        class: "uci-dialog",
        attrs: { role: "dialog", "aria-label": word("choosePicture"), "data-id": "entityImageDialog" },
      },
      h("h2", { attrs: { "data-id": "dialogTitleText" } }, word("choosePicture")),
      picture && h("img", { attrs: { src: pictureUrl(picture), alt: "" } }),
      file,
      problem && h("p", { attrs: { role: "alert" } }, problem),
      h(
        "button",
        {
          attrs: { type: "button", "data-id": "ok_id", disabled: picture === null },
          on: {
            click: run(async () => {
              await ask("setPicture", { id, picture }, "write");
              user = (await ask("user", { id })) as UserRow;
              choosing = false;
            }),
          },
          truth: "pictureOk",
        },
        word("change"),
      ),
      h(
        "button",
        {
          attrs: { type: "button", "data-id": "cancel_id" },
          on: {
            click: set(() => {
              choosing = false;
            }),
          },
          truth: "pictureCancel",
        },
        word("cancel"),
      ),
    );
  };
  const update = show(context, () => [
    h(
      "header",
      { class: "uci-topbar", attrs: { "data-id": "topBar", role: "banner" } },
      h("strong", {}, "Dynamics 365"),
      h("span", {}, context.start.user.displayName),
    ),
    h(
      "div",
      { class: "uci-root", attrs: { "data-id": "editFormRoot" } },
      h(
        "div",
        { class: "uci-commands", attrs: { role: "menubar" } },
        h(
          "button",
          {
            attrs: {
              type: "button",
              role: "menuitem",
              "data-id": "systemuser|NoRelationship|Form|Mscrm.Form.systemuser.Save",
            },
          },
          word("save"),
        ),
        h(
          "button",
          {
            attrs: {
              type: "button",
              role: "menuitem",
              "data-id": "systemuser|NoRelationship|Form|Mscrm.Form.systemuser.SaveAndClose",
            },
          },
          word("saveAndClose"),
        ),
      ),
      h(
        "div",
        { class: "uci-header", attrs: { "data-id": "form-header" } },
        h(
          "button",
          {
            class: "uci-image",
            attrs: {
              type: "button",
              "data-id": "entity_image_button",
              "data-lp-id": "form-header-image",
              title: word("changePicture"),
              "aria-label": word("changePicture"),
            },
            on: {
              click: set(() => {
                [choosing, picture, problem] = [true, null, ""];
              }),
            },
            truth: "userPicture",
          },
          user.picture
            ? h("img", { attrs: { src: pictureUrl(user.picture), alt: "" }, truth: "userPictureImage" })
            : user.fullName.replace(/^# /, "").charAt(0),
        ),
        h(
          "div",
          {},
          h("h1", { attrs: { "data-id": "header_title" } }, user.fullName),
          h("span", { attrs: { "data-id": "form-selector" } }, word("user")),
        ),
      ),
      h(
        "section",
        { class: "uci-body" },
        field("fullname", word("fullName"), user.fullName),
        field("domainname", word("userName"), user.userName),
        field("internalemailaddress", "Primary Email", user.email),
      ),
      choosing && dialog(),
    ),
  ]);
}
