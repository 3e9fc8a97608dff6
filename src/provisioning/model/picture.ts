/**
 * Side of the picture in pixels: what Dataverse keeps of a user's picture (dataverse-52), and the built-in picture's. As an
 * app's logo in Entra it is within what that takes, too (graph-57).
 */
export const pictureSide = 144;

/** Graph takes no larger logo (graph-57). A PNG of this side and without metadata never gets there. */
export const mostPictureBytes = 100 * 1024;

/** The same in base64, characters. */
export const mostPictureText = Math.ceil(mostPictureBytes / 3) * 4;

/** A picture that the admin has chosen for the application user and the app, in place of the built-in one. */
export interface ChosenPicture {
  /** Stands for it in settings, plan and journal: 16 hexadecimal digits that change with it. */
  readonly mark: string;
  /** Base64 of a PNG of {@link pictureSide} pixels a side. */
  readonly png: string;
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/**
 * The bytes of a picture that may be sent to Microsoft; null when it is none: not base64, too large, not a whole PNG, or
 * of another size. What a page sends and what was stored is read by this, whoever has made it.
 * @param png base64
 */
export function pictureBytes(png: string): Uint8Array | null {
  if (png.length > mostPictureText) return null;
  let bytes: Uint8Array;
  try {
    bytes = Uint8Array.from(atob(png), (char) => char.charCodeAt(0));
  } catch {
    return null;
  }
  const isSquare = (view: DataView): boolean =>
    view.getUint32(16) === pictureSide && view.getUint32(20) === pictureSide;
  const chunks = chunksOf(bytes);
  const fits =
    bytes.length <= mostPictureBytes &&
    chunks?.[0] === "IHDR" &&
    chunks.includes("IDAT") &&
    isSquare(new DataView(bytes.buffer));
  return fits ? bytes : null;
}

/** Names of a PNG's chunks; null unless they end with IEND, and the file with them. */
function chunksOf(bytes: Uint8Array): readonly string[] | null {
  if (!signature.every((byte, at) => bytes[at] === byte)) return null;
  const view = new DataView(bytes.buffer);
  const names: string[] = [];
  for (let at = signature.length; at + 12 <= bytes.length; at += 12 + view.getUint32(at)) {
    names.push(String.fromCharCode(...bytes.subarray(at + 4, at + 8)));
    if (names.at(-1) === "IEND") return at + 12 === bytes.length ? names : null;
  }
  return null;
}

/** Pictures that are kept at the same time: the one in force and the one that is to be. */
const mostPictures = 2;

/** The stored pictures. @throws TypeError when one is none, or there are too many */
export function picturesIn(raw: unknown): readonly ChosenPicture[] {
  const list: readonly unknown[] = Array.isArray(raw) && raw.length <= mostPictures ? raw : [null];
  return list.map((one) => {
    const { mark, png } = (one ?? {}) as Partial<ChosenPicture>;
    if (typeof mark !== "string" || typeof png !== "string" || pictureBytes(png) === null)
      throw new TypeError("not a stored picture");
    return { mark, png };
  });
}
