import { mkdir } from "node:fs/promises";
import { join } from "node:path";

/** Something that can be photographed: the popup, a window. */
export interface Subject {
  screenshot(options: { readonly path: string }): Promise<unknown>;
}

/** Pictures of a run in the order in which they were taken: 1-start.png, 2-sign-in.png… */
export interface Pictures {
  take(name: string, subject: Subject): Promise<void>;
}

export function createPictures(folder: string): Pictures {
  let count = 0;
  return {
    async take(name, subject) {
      count += 1;
      await mkdir(folder, { recursive: true });
      await subject.screenshot({ path: join(folder, `${count}-${name}.png`) });
    },
  };
}
