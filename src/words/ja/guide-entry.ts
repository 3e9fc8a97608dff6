import type { guideEntry as english } from "../en/guide-entry.ts";

/** Words that lead to the guide, in Japanese. See en/guide-entry.ts. */
export const guideEntry: Readonly<Record<keyof typeof english, string>> = {
  "ui.guided.start": "ポータルでガイドを使用",
  "ui.guided.continue": "ガイドを続ける ({done} 件完了)",
  "ui.guided.not-loaded-title": "開けませんでした",
  "ui.guided.not-loaded":
    "この拡張機能の一部を読み込めませんでした。更新された直後の可能性があります。何も変更されていません。ページをもう一度開いてください。それでも解決しない場合は、ブラウザーを再起動してください。",
  "ui.guided.open-again": "もう一度開く",
};
