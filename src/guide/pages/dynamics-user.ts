import type { Target } from "../target.ts";

/** portals-27, portals-28: ids and data-id are logical names; nobody has published the picture dialog itself. */
export const dynamicsUser = [
  {
    id: "dynamics-user.avatar",
    page: "dynamics-user",
    element: "image",
    signals: [
      { kind: "name", says: ["change-picture"] },
      {
        kind: "structure",
        // The column is entityimage; names derived from it are written in more than one way.
        selector:
          '[data-id*="entityimage" i], [data-id*="entity_image" i], [data-id*="entityimage" i] *, [id*="entityimage" i], [id*="entityimage" i] *',
        weight: 0.75,
      },
    ],
    outside: ["dialog"],
    source: {
      grade: "I",
      from: "portals-27: data-id are logical names (EasyRepro); entityimage is the column",
    },
  },
  {
    // A button round nothing but an image, neither with a name, in the form's own head.
    id: "dynamics-user.nameless-avatar",
    page: "dynamics-user",
    element: "image",
    signals: [
      {
        kind: "structure",
        selector:
          ':is([data-id="form-header"], [id*="HeaderContainer" i]) :is(button, [role="button"]):has(> img:only-child)',
        weight: 0.75,
      },
    ],
    // Any name at all: it is a button for something else.
    never: [{ kind: "name", says: [{ literal: "{}" }] }],
    outside: ["dialog"],
    source: {
      grade: "I",
      from: "portals-27: data-id form-header (EasyRepro); what is in it is not published",
    },
  },
  {
    id: "dynamics-user.file",
    page: "dynamics-user",
    element: "file-input",
    signals: [{ kind: "structure", selector: "input[type=file]", weight: 0.75 }],
    source: { grade: "I", from: "portals-28: dialog dialog by its input[type=file]" },
  },
  {
    id: "dynamics-user.upload",
    page: "dynamics-user",
    element: "button",
    signals: [{ kind: "name", says: ["upload-image"] }],
    within: { kind: "dialog" },
    source: { grade: "I", from: "portals-28: where the file's own field is hidden behind a button" },
  },
  {
    id: "dynamics-user.take",
    page: "dynamics-user",
    element: "button",
    signals: [
      { kind: "attribute", name: "id", is: ["butBegin", "ok_id"] },
      { kind: "attribute", name: "data-id", is: ["butBegin", "ok_id"] },
      // Short words that other buttons also have: enough only in a dialog.
      { kind: "name", says: ["take-image"], weight: 0.6 },
      { kind: "structure", selector: "[role=dialog] *, .ms-Dialog-main *", weight: 0.5 },
    ],
    source: { grade: "B", from: "portals-26: butBegin, ok_id (EasyRepro); portals-28: the OK button" },
  },
] as const satisfies readonly Target[];
