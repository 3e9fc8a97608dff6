import type { BrowserApi } from "./api.ts";

const wanted = { permissions: ["notifications" as const] };

/** Whether the browser lets us show notifications. */
export const mayNotify = (browser: Pick<BrowserApi, "permissions">): Promise<boolean> =>
  browser.permissions.contains(wanted);

/** Asks the admin for it in the browser's own prompt. To be called on the stack of a click. */
export const requestNotifications = (browser: Pick<BrowserApi, "permissions">): Promise<boolean> =>
  browser.permissions.request(wanted);

/** Gives it back. */
export const giveBackNotifications = (browser: Pick<BrowserApi, "permissions">): Promise<boolean> =>
  browser.permissions.remove(wanted);

/**
 * Shows one, in place of an earlier one of the same id. To be called where it is allowed.
 * @throws what the browser throws.
 */
export async function notify(
  browser: Pick<BrowserApi, "runtime" | "notifications">,
  { id, title, message }: { readonly id: string; readonly title: string; readonly message: string },
): Promise<void> {
  await browser.notifications?.create(id, {
    type: "basic",
    iconUrl: browser.runtime.getURL("icons/icon-128.png"),
    title,
    message,
  });
}
