import { wordlist } from "@scure/bip39/wordlists/english.js";
import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import { dictionary } from "@zxcvbn-ts/language-common";

/** How hard it is to guess: at once, in days, in years, not while the secret lives. */
export type Strength = 0 | 1 | 2 | 3;

/** Guesses a second by somebody with many machines: age's scrypt costs each of them about a second (libraries-26). */
const perSecond = 1_000;
const day = 24 * 60 * 60;

const estimate = new ZxcvbnFactory({ dictionary: { ...dictionary, words: [...wordlist] } });

/** An honest estimate of a typed passphrase, which knows common passwords, words, dates and rows of keys. */
export function strengthOf(passphrase: string): Strength {
  const seconds = estimate.check(passphrase).guesses / perSecond;
  if (seconds < day) return 0;
  if (seconds < 30 * day) return 1;
  return seconds < 20 * 365 * day ? 2 : 3;
}
