import type { picture as english } from "../en/picture.ts";

/** Words of the page on which an admin chooses a picture, in Simplified Chinese. See en/picture.ts. */
export const picture: Readonly<Record<keyof typeof english, string>> = {
  "ui.picture.title": "选择图片",
  "ui.picture.lead": "它将成为 Dynamics 365 中应用程序用户的图片和 Microsoft Entra 中应用的徽标。",
  "ui.picture.file": "图片文件",
  "ui.picture.file-hint":
    "PNG 或 JPEG，最大 25 MB。你也可以将文件拖放到此处。只会在此浏览器中保留一个 144 × 144 像素的正方形；文件的其余部分、文件名以及相机在其中记录的信息都不会保留。",
  "ui.picture.opening": "正在打开图片…",
  "ui.picture.opened": "图片已打开。请选择其中的正方形。",
  "ui.picture.square": "选择正方形",
  "ui.picture.square-hint": "拖动图片，或使用滑块。",
  "ui.picture.stage": "采用的正方形",
  "ui.picture.zoom": "缩放",
  "ui.picture.across": "从左到右",
  "ui.picture.down": "从上到下",
  "ui.picture.logo": "应用",
  "ui.picture.user": "应用程序用户",
  "ui.picture.preview-logo": "作为应用的徽标",
  "ui.picture.preview-user": "作为应用程序用户的图片",
  "ui.picture.small": "图片小于 144 × 144 像素，因此会被放大，看起来模糊。",
  "ui.picture.use": "使用此图片",
  "ui.picture.back": "返回计划",
  "ui.picture.built-in": "使用内置图片",
  "ui.picture.now-own": "计划中当前为：你的图片",
  "ui.picture.now-built-in": "计划中当前为：内置图片",
  "ui.picture.choose": "选择自己的图片",
  "ui.picture.another": "选择另一张图片",
  "ui.picture.tab": "在标签页中打开，因为选择文件时此窗口会关闭。",
  "ui.picture.begun": "配置已开始，因此无法再更改其图片。",
  "ui.picture.not-taken": "图片未被采用。配置可能已开始；请重新查看。",

  "ui.picture.refused.empty": "文件为空。请选择另一个。",
  "ui.picture.refused.svg": "这是 SVG 图形，Microsoft 不接受它作为图片。请将其另存为 PNG，然后选择该文件。",
  "ui.picture.refused.format": "这是 {format} 文件。请选择 PNG 或 JPEG。",
  "ui.picture.refused.unknown": "此文件既不是 PNG 也不是 JPEG。请选择另一个。",
  "ui.picture.refused.broken": "无法打开图片：文件已损坏或不完整。请选择另一个，或重新保存它。",
  "ui.picture.refused.file-size": "文件大小为 {size} MB，最大为 {most} MB。请选择较小的副本。",
  "ui.picture.refused.pixels":
    "图片为 {width} × {height} 像素。总像素最多为 {most} 百万，每边最多为 {side}。请选择较小的副本。",
};
