import type { picture as english } from "../en/picture.ts";

/** Words of the page on which an admin chooses a picture, in French. See en/picture.ts. */
export const picture: Readonly<Record<keyof typeof english, string>> = {
  "ui.picture.title": "Choisir une image",
  "ui.picture.lead":
    "Elle devient l'image de l'utilisateur d'application dans Dynamics 365 et le logo de l'application dans Microsoft Entra.",
  "ui.picture.file": "Fichier image",
  "ui.picture.file-hint":
    "PNG ou JPEG, jusqu'à 25 Mo. Vous pouvez aussi déposer le fichier ici. Seul un carré de 144 × 144 pixels est conservé, dans ce navigateur ; le reste du fichier, son nom et ce qu'un appareil photo y a inscrit ne le sont pas.",
  "ui.picture.opening": "Ouverture de l'image…",
  "ui.picture.opened": "L'image est ouverte. Choisissez le carré.",
  "ui.picture.square": "Choisir le carré",
  "ui.picture.square-hint": "Faites glisser l'image ou utilisez les curseurs.",
  "ui.picture.stage": "Le carré retenu",
  "ui.picture.zoom": "Zoom",
  "ui.picture.across": "De gauche à droite",
  "ui.picture.down": "De haut en bas",
  "ui.picture.logo": "Application",
  "ui.picture.user": "Utilisateur d'application",
  "ui.picture.preview-logo": "Comme logo de l'application",
  "ui.picture.preview-user": "Comme image de l'utilisateur d'application",
  "ui.picture.small": "L'image fait moins de 144 × 144 pixels ; elle est donc agrandie et paraît floue.",
  "ui.picture.use": "Utiliser cette image",
  "ui.picture.back": "Retour au plan",
  "ui.picture.built-in": "Utiliser l'image intégrée",
  "ui.picture.now-own": "Actuellement dans le plan : votre image",
  "ui.picture.now-built-in": "Actuellement dans le plan : l'image intégrée",
  "ui.picture.choose": "Choisir votre propre image",
  "ui.picture.another": "Choisir une autre image",
  "ui.picture.tab":
    "S'ouvre dans un onglet, car cette fenêtre se fermerait pendant que vous choisissez un fichier.",
  "ui.picture.begun": "La configuration a commencé ; son image ne peut plus être modifiée.",
  "ui.picture.not-taken":
    "L'image n'a pas été prise en compte. La configuration a peut-être commencé ; consultez-la de nouveau.",

  "ui.picture.refused.empty": "Le fichier est vide. Choisissez-en un autre.",
  "ui.picture.refused.svg":
    "Ceci est un dessin SVG, que Microsoft n'accepte pas comme image. Enregistrez-le en PNG et choisissez ce fichier.",
  "ui.picture.refused.format": "Ceci est un fichier {format}. Choisissez un PNG ou un JPEG.",
  "ui.picture.refused.unknown": "Ce fichier n'est ni un PNG ni un JPEG. Choisissez-en un autre.",
  "ui.picture.refused.broken":
    "L'image ne peut pas être ouverte : le fichier est endommagé ou incomplet. Choisissez-en un autre ou enregistrez-le de nouveau.",
  "ui.picture.refused.file-size":
    "Le fichier fait {size} Mo, le maximum est de {most} Mo. Choisissez une copie plus petite.",
  "ui.picture.refused.pixels":
    "L'image fait {width} × {height} pixels. Le maximum est de {most} millions au total et de {side} par côté. Choisissez une copie plus petite.",
};
