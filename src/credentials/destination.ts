/** Where the four values go, as the vendor's recipe or an organization's policy says. Absent members are not known. */
export interface Destination {
  /** Page of the vendor's that takes the four values; https. */
  readonly url?: string;
  /** Mail address of who waits for the encrypted file. */
  readonly mail?: string;
  /** Public key of the vendor's: an X25519 recipient of age. */
  readonly publicKey?: string;
}

/** Longest address, characters; what is longer is no page that a person was told. */
const longestUrl = 2_000;

/** An https address with neither a name nor a password in it; null for anything else. @returns as browsers write it. */
export function destinationUrl(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed.length > longestUrl || !/^https:\/\/[^\s/\\]/i.test(trimmed) || !URL.canParse(trimmed))
    return null;
  const { protocol, username, password, hostname, href } = new URL(trimmed);
  return protocol === "https:" && username === "" && password === "" && hostname.includes(".") ? href : null;
}

/** One plain address, without a name, comment or header of a mail in it; null for anything else. */
export function destinationMail(text: string): string | null {
  const trimmed = text.trim();
  const one = /^[\w!#$%&'*+/=?^`{|}~-]+(\.[\w!#$%&'*+/=?^`{|}~-]+)*@([a-z0-9](-*[a-z0-9])*\.)+[a-z]{2,63}$/i;
  return trimmed.length <= 254 && one.test(trimmed) ? trimmed : null;
}

/** Of a recipe: what can be used of it. */
export function usableDestination(given: Destination): Destination {
  const url = given.url && destinationUrl(given.url);
  const mail = given.mail && destinationMail(given.mail);
  const publicKey = given.publicKey && destinationKey(given.publicKey);
  return { ...(url && { url }), ...(mail && { mail }), ...(publicKey && { publicKey }) };
}

const letters = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
const generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

/**
 * A public key that every age can encrypt to: "age1" and 58 letters, with their check sum (Bech32, BIP 173). Others are
 * not taken: age before 1.3 reads neither post-quantum nor tag keys (libraries-27). A QR code or a mail may have it in
 * upper case or with a line end.
 * @returns the key as age takes it; null for anything else.
 */
export function destinationKey(text: string): string | null {
  const trimmed = text.trim();
  const key = trimmed === trimmed.toUpperCase() ? trimmed.toLowerCase() : trimmed;
  if (!/^age1[02-9ac-hj-np-z]{58}$/.test(key)) return null;
  const prefix = [..."age"].map((letter) => letter.charCodeAt(0));
  const values = [
    ...prefix.map((code) => code >> 5),
    0,
    ...prefix.map((code) => code & 31),
    ...[...key.slice(4)].map((letter) => letters.indexOf(letter)),
  ];
  const sum = values.reduce((before, value) => {
    const top = before >>> 25;
    const shifted = ((before & 0x1ffffff) << 5) ^ value;
    return generator.reduce((now, part, bit) => ((top >> bit) & 1 ? now ^ part : now), shifted);
  }, 1);
  return sum === 1 ? key : null;
}
