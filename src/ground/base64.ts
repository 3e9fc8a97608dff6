/** Base64 of bytes of any number. Characters are made one by one: as arguments of one call, many would be too many. */
export const base64Of = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
