import type { SystemUser } from "../../tenant/model.ts";
import { applicationUserCannotBeUpdated, DataverseError } from "../errors.ts";
import type { Session } from "../session.ts";
import { touch } from "./find-user.ts";

/** MaxSizeInKB of systemuser.entityimage (Learn, "Image columns"). */
const maxBytes = 10_240 * 1024;

const signatures: readonly Buffer[] = [
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  Buffer.from([0xff, 0xd8, 0xff]),
  Buffer.from("GIF87a"),
  Buffer.from("GIF89a"),
  Buffer.from("BM"),
  Buffer.from([0x49, 0x49, 0x2a, 0x00]),
  Buffer.from([0x4d, 0x4d, 0x00, 0x2a]),
];

/** Refuses what is not a png, jpg, gif, bmp or tiff of at most 10 MiB. @throws DataverseError 400 0x80072553 */
function check(image: Buffer): void {
  const known = signatures.some((signature) => image.subarray(0, signature.length).equals(signature));
  if (!known || image.length > maxBytes)
    throw new DataverseError(
      400,
      "0x80072553",
      `Unable to process the image. The image must be a gif, jpg, tiff, bmp or png of at most ${maxBytes / 1024} KB.`,
    );
}

/**
 * Sets or clears a user's picture. Whether an application user may have one is unconfirmed: switch
 * `userImageOnApplicationUser` (dataverse-53).
 * @param withApplicationId whether the request carried the user's applicationid.
 */
export function setImage(
  session: Session,
  user: SystemUser,
  image: Buffer | null,
  withApplicationId: boolean,
): void {
  const answer = session.world.switches.userImageOnApplicationUser;
  if (user.applicationid !== null && answer !== "accepted") {
    if (answer === "refused" || !withApplicationId) throw applicationUserCannotBeUpdated();
  }
  if (image) check(image);
  user.entityimage = image;
  user._imageWrittenAt = session.world.clock.now();
  touch(session, user);
}
