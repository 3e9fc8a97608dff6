import { h } from "../dom.ts";
import { type DynamicsContext, readFile, recordId, show, tell } from "./context.ts";

/** The classic dialog that changes a picture: a file field, OK and Cancel with the ids of classic dialogs. */
export function pictureDialog(context: DynamicsContext): void {
  const { word, ask, query } = context;
  const problem = h("p", { attrs: { role: "alert" } });
  const file = h("input", {
    id: "userImage",
    attrs: {
      type: "file",
      accept: ".jpg,.jpeg,.gif,.tif,.tiff,.bmp,.png",
      "aria-label": word("choosePicture"),
    },
    truth: "pictureFile",
  });
  const save = async (): Promise<void> => {
    const [chosen] = file.files ?? [];
    if (!chosen) return;
    await ask("setPicture", { id: recordId(query), picture: await readFile(chosen) }, "write");
    tell({ kind: "close-dialog" });
  };
  show(context, () => [
    h(
      "div",
      { id: "tdDialogHeader" },
      h("h1", { id: "dialogHeaderTitle" }, word("choosePicture")),
      h("p", {}, word("pictureText")),
    ),
    h("div", { class: "ms-crm-Dialog-Main" }, file, problem),
    h(
      "div",
      { id: "crmDialogFooter", class: "ms-crm-Dialog-Footer" },
      h(
        "button",
        {
          id: "butBegin",
          attrs: { type: "button" },
          on: {
            click: () =>
              void save().catch((error: unknown) => {
                problem.textContent = error instanceof Error ? error.message : String(error);
              }),
          },
          truth: "pictureOk",
        },
        word("ok"),
      ),
      h(
        "button",
        {
          id: "cmdDialogCancel",
          attrs: { type: "button" },
          on: { click: () => tell({ kind: "close-dialog" }) },
          truth: "pictureCancel",
        },
        word("cancel"),
      ),
    ),
  ]);
}
