import { createInOrder } from "../src/ground/in-order.ts";
import { stableHash } from "../src/ground/stable-hash.ts";
import type { Stored } from "../src/ground/stored.ts";
import { type ChosenPicture, pictureBytes, picturesIn } from "../src/provisioning/model/picture.ts";
import type { Ports } from "../src/provisioning/model/ports.ts";
import type { Setup } from "../src/provisioning/setup/setup-ports.ts";
import { readSetupState } from "../src/provisioning/setup/stored-state.ts";

/** The picture that the admin has chosen for a set-up. Its mark is in the set-up's settings, its bytes are kept here. */
export interface Pictures {
  /**
   * Keeps a picture and plans with it. @param png base64; null: the built-in picture again
   * @returns false where a run is under way or over. @throws NotStoredError
   */
  choose(png: string | null): Promise<boolean>;
  /** Mark of the one that the set-up's settings name; undefined: the built-in one. */
  chosen(): Promise<string | undefined>;
  /** As a run and the guide get it. */
  readonly icon: Ports["icon"];
  builtIn(): Promise<Uint8Array>;
  /** Drops what no set-up uses. */
  tidy(): Promise<void>;
}

/**
 * A picture is stored before the settings name it, and beside the one that they name: a run that begins in between still
 * finds its own.
 * @param deps.record, deps.state as they are stored, whoever has written them
 */
export function createPictures(deps: {
  readonly record: Stored<unknown>;
  readonly state: Pick<Stored<unknown>, "read">;
  readonly setup: () => Pick<Setup, "choosePicture">;
  readonly builtIn: () => Promise<Uint8Array>;
}): Pictures {
  const { record, builtIn } = deps;
  const inOrder = createInOrder();
  const chosen = async () => readSetupState(await deps.state.read())?.settings.picture;
  const stored = async (): Promise<readonly ChosenPicture[]> => {
    const raw = await record.read();
    try {
      return raw === null ? [] : picturesIn(raw);
    } catch {
      return [];
    }
  };
  const inForce = async (): Promise<readonly ChosenPicture[]> => {
    const mark = await chosen();
    return (await stored()).filter((one) => one.mark === mark);
  };
  const tidy = async (): Promise<void> => {
    const kept = await inForce();
    if (kept.length === 0) await record.clear();
    else if (kept.length < (await stored()).length) await record.write(kept);
  };
  return {
    choose: (png) =>
      inOrder(async () => {
        const mark = png === null ? null : stableHash(png);
        if (mark !== null && png !== null) {
          const others = (await inForce()).filter((one) => one.mark !== mark);
          await record.write([{ mark, png }, ...others]);
        }
        const taken = await deps.setup().choosePicture(mark);
        await tidy();
        return taken;
      }),
    chosen,
    async icon(mark) {
      if (mark === undefined) return builtIn();
      const picture = (await stored()).find((one) => one.mark === mark);
      return picture === undefined ? null : pictureBytes(picture.png);
    },
    builtIn,
    tidy: () => inOrder(tidy),
  };
}
