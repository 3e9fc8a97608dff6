import type { picture as english } from "../en/picture.ts";

/** Words of the page on which an admin chooses a picture, in Spanish. See en/picture.ts. */
export const picture: Readonly<Record<keyof typeof english, string>> = {
  "ui.picture.title": "Elegir una imagen",
  "ui.picture.lead":
    "Será la imagen del usuario de aplicación en Dynamics 365 y el logotipo de la aplicación en Microsoft Entra.",
  "ui.picture.file": "Archivo de imagen",
  "ui.picture.file-hint":
    "PNG o JPEG, de hasta 25 MB. También puede soltar el archivo aquí. Solo se conserva un cuadrado de 144 × 144 píxeles, en este explorador; el resto del archivo, su nombre y lo que una cámara anotó en él no se conservan.",
  "ui.picture.opening": "Abriendo la imagen…",
  "ui.picture.opened": "La imagen está abierta. Elija su cuadrado.",
  "ui.picture.square": "Elegir el cuadrado",
  "ui.picture.square-hint": "Arrastre la imagen o use los controles deslizantes.",
  "ui.picture.stage": "El cuadrado que se toma",
  "ui.picture.zoom": "Zoom",
  "ui.picture.across": "De izquierda a derecha",
  "ui.picture.down": "De arriba abajo",
  "ui.picture.logo": "Aplicación",
  "ui.picture.user": "Usuario de aplicación",
  "ui.picture.preview-logo": "Como logotipo de la aplicación",
  "ui.picture.preview-user": "Como imagen del usuario de aplicación",
  "ui.picture.small": "La imagen es menor de 144 × 144 píxeles, por lo que se amplía y se ve borrosa.",
  "ui.picture.use": "Usar esta imagen",
  "ui.picture.back": "Volver al plan",
  "ui.picture.built-in": "Usar la imagen integrada",
  "ui.picture.now-own": "Ahora en el plan: su imagen",
  "ui.picture.now-built-in": "Ahora en el plan: la imagen integrada",
  "ui.picture.choose": "Elegir una imagen propia",
  "ui.picture.another": "Elegir otra imagen",
  "ui.picture.tab": "Se abre en una pestaña, porque esta ventana se cerraría mientras elige un archivo.",
  "ui.picture.begun": "La configuración ha empezado, por lo que ya no se puede cambiar su imagen.",
  "ui.picture.not-taken":
    "La imagen no se aceptó. Es posible que la configuración haya empezado; vuelva a verla.",

  "ui.picture.refused.empty": "El archivo está vacío. Elija otro.",
  "ui.picture.refused.svg":
    "Es un dibujo SVG, que Microsoft no acepta como imagen. Guárdelo como PNG y elija ese archivo.",
  "ui.picture.refused.format": "Es un archivo {format}. Elija un PNG o un JPEG.",
  "ui.picture.refused.unknown": "Este archivo no es ni PNG ni JPEG. Elija otro.",
  "ui.picture.refused.broken":
    "La imagen no se puede abrir: el archivo está dañado o incompleto. Elija otra o guárdela de nuevo.",
  "ui.picture.refused.file-size":
    "El archivo tiene {size} MB y el máximo son {most} MB. Elija una copia más pequeña.",
  "ui.picture.refused.pixels":
    "La imagen tiene {width} × {height} píxeles. El máximo son {most} millones en total y {side} por lado. Elija una copia más pequeña.",
};
