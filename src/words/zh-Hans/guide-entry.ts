import type { guideEntry as english } from "../en/guide-entry.ts";

/** Words that lead to the guide, in Simplified Chinese. See en/guide-entry.ts. */
export const guideEntry: Readonly<Record<keyof typeof english, string>> = {
  "ui.guided.start": "引导我在门户中操作",
  "ui.guided.continue": "继续引导（已完成 {done} 步）",
  "ui.guided.not-loaded-title": "无法打开此内容",
  "ui.guided.not-loaded":
    "此扩展的一部分未加载。扩展可能刚刚更新。未进行任何更改。请再次打开页面；如果没有帮助，请重启浏览器。",
  "ui.guided.open-again": "再次打开",
};
