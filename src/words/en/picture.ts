/** Words of the page on which an admin chooses a picture, and of the line that leads there. */
export const picture = {
  "ui.picture.title": "Choose a picture",
  "ui.picture.lead":
    "It becomes the picture of the application user in Dynamics 365 and the logo of the app in Microsoft Entra.",
  "ui.picture.file": "Picture file",
  "ui.picture.file-hint":
    "PNG or JPEG, up to 25 MB. You can also drop the file here. Only a square of 144 × 144 pixels is kept, in this browser; the rest of the file, its name and what a camera noted in it are not.",
  "ui.picture.opening": "Opening the picture…",
  "ui.picture.opened": "The picture is open. Choose its square.",
  "ui.picture.square": "Choose the square",
  "ui.picture.square-hint": "Drag the picture, or use the sliders.",
  "ui.picture.stage": "The square that is taken",
  "ui.picture.zoom": "Zoom",
  "ui.picture.across": "From left to right",
  "ui.picture.down": "From top to bottom",
  "ui.picture.logo": "App",
  "ui.picture.user": "Application user",
  "ui.picture.preview-logo": "As the app's logo",
  "ui.picture.preview-user": "As the application user's picture",
  "ui.picture.small": "The picture is smaller than 144 × 144 pixels, so it is enlarged and looks blurred.",
  "ui.picture.use": "Use this picture",
  "ui.picture.back": "Back to the plan",
  "ui.picture.built-in": "Use the built-in picture",
  "ui.picture.now-own": "In the plan now: your picture",
  "ui.picture.now-built-in": "In the plan now: the built-in picture",
  "ui.picture.choose": "Choose a picture of your own",
  "ui.picture.another": "Choose another picture",
  "ui.picture.tab": "Opens in a tab, because this window would close while you choose a file.",
  "ui.picture.begun": "The set-up has begun, so its picture can't be changed any more.",
  "ui.picture.not-taken": "The picture was not taken. The set-up may have begun; look at it again.",

  "ui.picture.refused.empty": "The file is empty. Choose another.",
  "ui.picture.refused.svg":
    "This is an SVG drawing, which Microsoft does not take as a picture. Save it as a PNG and choose that file.",
  "ui.picture.refused.format": "This is a {format} file. Choose a PNG or a JPEG.",
  "ui.picture.refused.unknown": "This file is neither a PNG nor a JPEG. Choose another.",
  "ui.picture.refused.broken":
    "The picture can't be opened: the file is damaged or not complete. Choose another, or save it anew.",
  "ui.picture.refused.file-size":
    "The file has {size} MB, and {most} MB are the most. Choose a smaller copy.",
  "ui.picture.refused.pixels":
    "The picture has {width} × {height} pixels. {most} million in all, and {side} a side, are the most. Choose a smaller copy.",
} as const;
