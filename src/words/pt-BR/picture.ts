import type { picture as english } from "../en/picture.ts";

/** Words of the page on which an admin chooses a picture, in Brazilian Portuguese. See en/picture.ts. */
export const picture: Readonly<Record<keyof typeof english, string>> = {
  "ui.picture.title": "Escolher uma imagem",
  "ui.picture.lead":
    "Ela se torna a imagem do usuário do aplicativo no Dynamics 365 e o logotipo do aplicativo no Microsoft Entra.",
  "ui.picture.file": "Arquivo de imagem",
  "ui.picture.file-hint":
    "PNG ou JPEG, até 25 MB. Você também pode soltar o arquivo aqui. Só um quadrado de 144 × 144 pixels é mantido, neste navegador; o restante do arquivo, o nome dele e o que uma câmera registrou nele não são.",
  "ui.picture.opening": "Abrindo a imagem…",
  "ui.picture.opened": "A imagem está aberta. Escolha o quadrado.",
  "ui.picture.square": "Escolha o quadrado",
  "ui.picture.square-hint": "Arraste a imagem ou use os controles deslizantes.",
  "ui.picture.stage": "O quadrado que será usado",
  "ui.picture.zoom": "Zoom",
  "ui.picture.across": "Da esquerda para a direita",
  "ui.picture.down": "De cima para baixo",
  "ui.picture.logo": "Aplicativo",
  "ui.picture.user": "Usuário do aplicativo",
  "ui.picture.preview-logo": "Como logotipo do aplicativo",
  "ui.picture.preview-user": "Como imagem do usuário do aplicativo",
  "ui.picture.small": "A imagem é menor que 144 × 144 pixels, por isso é ampliada e parece desfocada.",
  "ui.picture.use": "Usar esta imagem",
  "ui.picture.back": "Voltar ao plano",
  "ui.picture.built-in": "Usar a imagem padrão",
  "ui.picture.now-own": "Agora no plano: a sua imagem",
  "ui.picture.now-built-in": "Agora no plano: a imagem padrão",
  "ui.picture.choose": "Escolher uma imagem própria",
  "ui.picture.another": "Escolher outra imagem",
  "ui.picture.tab": "Abre em uma aba, pois esta janela se fecharia enquanto você escolhe um arquivo.",
  "ui.picture.begun": "A configuração começou, por isso a imagem não pode mais ser alterada.",
  "ui.picture.not-taken": "A imagem não foi usada. A configuração pode ter começado; veja-a novamente.",

  "ui.picture.refused.empty": "O arquivo está vazio. Escolha outro.",
  "ui.picture.refused.svg":
    "Este é um desenho SVG, que a Microsoft não aceita como imagem. Salve-o como PNG e escolha esse arquivo.",
  "ui.picture.refused.format": "Este é um arquivo {format}. Escolha um PNG ou um JPEG.",
  "ui.picture.refused.unknown": "Este arquivo não é PNG nem JPEG. Escolha outro.",
  "ui.picture.refused.broken":
    "Não é possível abrir a imagem: o arquivo está danificado ou incompleto. Escolha outra ou salve-a novamente.",
  "ui.picture.refused.file-size": "O arquivo tem {size} MB, e o máximo é {most} MB. Escolha uma cópia menor.",
  "ui.picture.refused.pixels":
    "A imagem tem {width} × {height} pixels. O máximo é {most} milhões no total e {side} por lado. Escolha uma cópia menor.",
};
