import type { notifyOffer as english } from "../en/notify-offer.ts";

/** Words that ask whether notifications are wanted, in Simplified Chinese. See en/notify-offer.ts. */
export const notifyOffer: Readonly<Record<keyof typeof english, string>> = {
  "ui.notify.run": "这可能需要一段时间。浏览器可以在其继续、结束或需要你时通知你。",
  "ui.notify.ends-title": "提醒",
  "ui.notify.ends": "浏览器可以在客户端密码到期前 60、30、14、7 和 1 天通知你（如果届时浏览器已打开）。",
  "ui.notify.allow": "允许通知",
  "ui.notify.allowed": "浏览器会通知你。",
  "ui.notify.declined": "浏览器不允许通知。工具栏图标上的数字仍会提示你。",
};
