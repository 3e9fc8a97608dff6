import { armor, Encrypter } from "age-encryption";
import { destinationKey } from "./destination.ts";

/** Whom a file is for: the holders of private keys, or who knows a passphrase. */
export type EncryptTo =
  | { readonly publicKeys: readonly string[] }
  | {
      readonly passphrase: string;
    };

/** A file would be one that nobody can open, or that everybody can. */
export class NotEncryptedError extends Error {
  override readonly name = "NotEncryptedError";
  readonly why: "no-key" | "bad-key" | "no-passphrase";

  constructor(why: NotEncryptedError["why"]) {
    super(`nothing was encrypted: ${why}`);
    this.why = why;
  }
}

/** The same for typed words, however they were composed, and without blanks that nobody sees. */
export const asPassphrase = (typed: string): string => typed.normalize("NFC").trim();

/**
 * A text as an age file in ASCII armor, which begins with its BEGIN line: readers in other languages take nothing before it
 * (libraries-28). With a passphrase this takes seconds, in which its thread does nothing else (libraries-26).
 * @throws NotEncryptedError: the library itself writes a file without a recipient, and takes an empty passphrase that
 * age then refuses (libraries-25).
 */
export async function encrypted(text: string, to: EncryptTo): Promise<string> {
  const encrypter = new Encrypter();
  if ("passphrase" in to) {
    const passphrase = asPassphrase(to.passphrase);
    if (passphrase === "") throw new NotEncryptedError("no-passphrase");
    encrypter.setPassphrase(passphrase);
  } else {
    if (to.publicKeys.length === 0) throw new NotEncryptedError("no-key");
    for (const given of to.publicKeys) {
      const key = destinationKey(given);
      if (key === null) throw new NotEncryptedError("bad-key");
      encrypter.addRecipient(key);
    }
  }
  return armor.encode(await encrypter.encrypt(text));
}
