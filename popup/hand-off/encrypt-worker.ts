import { type EncryptTo, encrypted, NotEncryptedError } from "../../src/credentials/encrypted-file.ts";

export interface EncryptAsked {
  readonly text: string;
  readonly to: EncryptTo;
}
export type EncryptAnswer =
  | { readonly file: string }
  | { readonly failed: NotEncryptedError["why"] | "other" };

/** Encrypts in a thread of its own, which the page can end: a passphrase blocks it for seconds. */
addEventListener("message", ({ data }: MessageEvent<EncryptAsked>) => {
  const answer = (one: EncryptAnswer): void => postMessage(one);
  encrypted(data.text, data.to).then(
    (file) => answer({ file }),
    (error: unknown) => answer({ failed: error instanceof NotEncryptedError ? error.why : "other" }),
  );
});
