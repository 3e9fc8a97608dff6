import { type Target, TargetClosedError } from "./cdp.ts";

/** Windows virtual key codes, by which Chromium decides what a key does. */
const keys = { Tab: 9, Enter: 13, Escape: 27, Space: 32, ArrowUp: 38, ArrowDown: 40 } as const;

/** In DevTools' own numbers. */
const shiftKey = 8;

export type KeyName = keyof typeof keys | "Shift+Tab";

/** Presses one key in a page, as the keyboard does: the press counts as a user's gesture. */
export async function pressKey(target: Target, name: KeyName): Promise<void> {
  const code = name === "Shift+Tab" ? "Tab" : name;
  const typed: Partial<Record<KeyName, string>> = { Enter: "\r", Space: " " };
  await press(
    target,
    {
      key: code === "Space" ? " " : code,
      code,
      windowsVirtualKeyCode: keys[code],
      ...(code !== name && { modifiers: shiftKey }),
    },
    typed[name],
  );
}

/** Types a text, a key each. */
export async function typeText(target: Target, text: string): Promise<void> {
  for (const key of text) {
    // The codes of other characters are those of other keys: 46 is the full stop, and the key Delete.
    const windowsVirtualKeyCode = /^[a-z0-9 ]$/i.test(key) ? key.toUpperCase().charCodeAt(0) : 0;
    await press(target, { key, windowsVirtualKeyCode }, key);
  }
}

interface Key {
  readonly key: string;
  readonly code?: string;
  readonly windowsVirtualKeyCode: number;
  readonly modifiers?: number;
}

/** @param text what the key types, if anything. */
async function press(target: Target, key: Key, text?: string): Promise<void> {
  await target.send("Input.dispatchKeyEvent", { type: "keyDown", ...key, ...(text && { text }) });
  // What the key does may close the page before it has answered.
  await target.send("Input.dispatchKeyEvent", { type: "keyUp", ...key }).catch((error: unknown) => {
    if (!(error instanceof TargetClosedError)) throw error;
  });
}
