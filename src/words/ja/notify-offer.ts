import type { notifyOffer as english } from "../en/notify-offer.ts";

/** Words that ask whether notifications are wanted, in Japanese. See en/notify-offer.ts. */
export const notifyOffer: Readonly<Record<keyof typeof english, string>> = {
  "ui.notify.run":
    "時間がかかることがあります。再開時、終了時、操作が必要なときに、ブラウザーで通知できます。",
  "ui.notify.ends-title": "通知",
  "ui.notify.ends":
    "クライアント シークレットの期限の 60、30、14、7、1 日前に、ブラウザーで通知できます (そのときブラウザーが開いている場合)。",
  "ui.notify.allow": "通知を許可",
  "ui.notify.allowed": "ブラウザーで通知されます。",
  "ui.notify.declined":
    "ブラウザーが許可しませんでした。その場合も、ツール バーのアイコンの数字でわかります。",
};
