import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";

/** Something that can be photographed: the popup, a window. */
export interface Subject {
  screenshot(options: { readonly path: string }): Promise<unknown>;
}

/** Pictures of a run in the order in which they were taken: 1-start.png, 2-sign-in.png… */
export interface Pictures {
  take(name: string, subject: Subject): Promise<void>;
}

/** Takes away the pictures of an earlier run. @param folder is made if it is not there. */
export async function createPictures(folder: string): Promise<Pictures> {
  await mkdir(folder, { recursive: true });
  const earlier = (await readdir(folder)).filter((file) => /^\d+-[a-z-]+\.png$/.test(file));
  await Promise.all(earlier.map((file) => rm(join(folder, file))));
  let count = 0;
  return {
    async take(name, subject) {
      count += 1;
      await subject.screenshot({ path: join(folder, `${count}-${name}.png`) });
    },
  };
}
