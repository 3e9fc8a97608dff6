import { wordlist } from "@scure/bip39/wordlists/english.js";

/** 11 bits each: with age's scrypt, which makes each guess cost a second, more than can be tried. */
const words = 6;

/**
 * Words that can be told over the phone: of the English list of BIP 39, which age's own proposals are of.
 * @param random fills an array with random numbers; `crypto.getRandomValues`.
 */
export function proposedPassphrase(random: (into: Uint16Array<ArrayBuffer>) => unknown): string {
  const numbers = new Uint16Array(words);
  random(numbers);
  // 2048 words: the rest of a division of 65536 favours none.
  return [...numbers].map((number) => wordlist[number % wordlist.length] ?? "").join(" ");
}
