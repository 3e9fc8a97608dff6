import type { EncryptAnswer, EncryptAsked } from "./encrypt-worker.ts";

/**
 * Encrypts in a worker of its own, which the build makes (scripts/build/content-scripts.ts).
 * @param signal ends it at once.
 * @returns the file, or why there is none; null when it was ended.
 */
export function encryptApart(asked: EncryptAsked, signal: AbortSignal): Promise<EncryptAnswer | null> {
  return new Promise((resolve) => {
    const worker = new Worker("/popup/encrypt-worker.js");
    const end = (answer: EncryptAnswer | null): void => {
      worker.terminate();
      resolve(answer);
    };
    signal.addEventListener("abort", () => end(null), { once: true });
    worker.addEventListener("message", ({ data }: MessageEvent<EncryptAnswer>) => end(data));
    worker.addEventListener("error", () => end({ failed: "other" }));
    worker.postMessage(asked);
  });
}
