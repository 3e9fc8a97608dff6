import { type Target, TargetClosedError } from "./cdp.ts";

/** Windows virtual key codes, by which Chromium decides what a key does. */
const keys = { Tab: 9, Enter: 13, Escape: 27, Space: 32, ArrowUp: 38, ArrowDown: 40 } as const;

export type KeyName = keyof typeof keys;

/** Presses one key in a page, as the keyboard does: the press counts as a user's gesture. */
export async function pressKey(target: Target, name: KeyName): Promise<void> {
  const key = name === "Space" ? " " : name;
  const typed: Partial<Record<KeyName, string>> = { Enter: "\r", Space: " " };
  const text = typed[name];
  const common = { key, code: name, windowsVirtualKeyCode: keys[name] };
  await target.send("Input.dispatchKeyEvent", { type: "keyDown", ...common, ...(text && { text }) });
  // What the key does may close the page before it has answered.
  await target.send("Input.dispatchKeyEvent", { type: "keyUp", ...common }).catch((error: unknown) => {
    if (!(error instanceof TargetClosedError)) throw error;
  });
}
