import type { picture as english } from "../en/picture.ts";

/** Words of the page on which an admin chooses a picture, in Japanese. See en/picture.ts. */
export const picture: Readonly<Record<keyof typeof english, string>> = {
  "ui.picture.title": "画像の選択",
  "ui.picture.lead":
    "Dynamics 365 のアプリケーション ユーザーの画像、および Microsoft Entra のアプリのロゴになります。",
  "ui.picture.file": "画像ファイル",
  "ui.picture.file-hint":
    "PNG または JPEG、最大 25 MB。ファイルをここにドロップすることもできます。144 × 144 ピクセルの正方形の部分だけがこのブラウザーに保持されます。ファイルの残りの部分、名前、カメラが記録した情報は保持されません。",
  "ui.picture.opening": "画像を開いています…",
  "ui.picture.opened": "画像を開きました。正方形の範囲を選択してください。",
  "ui.picture.square": "正方形の範囲を選択",
  "ui.picture.square-hint": "画像をドラッグするか、スライダーを使用してください。",
  "ui.picture.stage": "使用される正方形の範囲",
  "ui.picture.zoom": "拡大/縮小",
  "ui.picture.across": "左から右",
  "ui.picture.down": "上から下",
  "ui.picture.logo": "アプリ",
  "ui.picture.user": "アプリケーション ユーザー",
  "ui.picture.preview-logo": "アプリのロゴとして",
  "ui.picture.preview-user": "アプリケーション ユーザーの画像として",
  "ui.picture.small": "画像が 144 × 144 ピクセルより小さいため、拡大されてぼやけて見えます。",
  "ui.picture.use": "この画像を使用",
  "ui.picture.back": "計画に戻る",
  "ui.picture.built-in": "組み込みの画像を使用",
  "ui.picture.now-own": "現在の計画: 独自の画像",
  "ui.picture.now-built-in": "現在の計画: 組み込みの画像",
  "ui.picture.choose": "独自の画像を選択",
  "ui.picture.another": "別の画像を選択",
  "ui.picture.tab": "ファイルの選択中にこのウィンドウが閉じてしまうため、タブで開きます。",
  "ui.picture.begun": "セットアップが開始されたため、画像は変更できません。",
  "ui.picture.not-taken":
    "画像は使用されませんでした。セットアップが開始された可能性があります。セットアップをもう一度確認してください。",

  "ui.picture.refused.empty": "ファイルが空です。別のファイルを選択してください。",
  "ui.picture.refused.svg":
    "これは SVG の図で、Microsoft は画像として受け付けません。PNG として保存し、そのファイルを選択してください。",
  "ui.picture.refused.format": "これは {format} ファイルです。PNG または JPEG を選択してください。",
  "ui.picture.refused.unknown":
    "このファイルは PNG でも JPEG でもありません。別のファイルを選択してください。",
  "ui.picture.refused.broken":
    "画像を開けません。ファイルが破損しているか、不完全です。別のファイルを選択するか、保存し直してください。",
  "ui.picture.refused.file-size":
    "ファイルは {size} MB です。上限は {most} MB です。より小さいコピーを選択してください。",
  "ui.picture.refused.pixels":
    "画像は {width} × {height} ピクセルです。上限は、合計 {most} メガピクセル、1 辺 {side} ピクセルです。より小さいコピーを選択してください。",
};
