/** How long the browser may take to fetch a file that it was told to save, ms. */
const fetchedMs = 60_000;

/**
 * Has the browser save a file, in the click that asked for it or after. The page stays open: Firefox loses the file when
 * a popup closes itself in the same task (browsers-26).
 */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), fetchedMs);
}

/**
 * A name that every file system and both browsers take as it is: Firefox replaces ":", "/" and "%", and Chromium does not
 * save a long one (browsers-26).
 * @param ending with its dot: ".txt.age"
 */
export function fileName(of: string, ending: string): string {
  const plain = of
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9.]+/g, "-")
    .replaceAll(/^[-.]+/g, "");
  return `${plain.slice(0, 80).replaceAll(/[-.]+$/g, "")}${ending}`;
}
