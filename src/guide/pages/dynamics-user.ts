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
        // The column is entityimage; names made of it are written in more than one way.
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
    id: "dynamics-user.file",
    page: "dynamics-user",
    element: "file-input",
    signals: [{ kind: "structure", selector: "input[type=file]", weight: 0.75 }],
    source: { grade: "I", from: "portals-28: dialog dialog by its input[type=file]" },
  },
] as const satisfies readonly Target[];
