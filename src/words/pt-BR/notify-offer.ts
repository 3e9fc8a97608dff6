import type { notifyOffer as english } from "../en/notify-offer.ts";

/** Words that ask whether notifications are wanted, in Brazilian Portuguese. See en/notify-offer.ts. */
export const notifyOffer: Readonly<Record<keyof typeof english, string>> = {
  "ui.notify.run":
    "Isso pode demorar um pouco. O navegador pode avisar quando o trabalho continuar, terminar ou precisar de você.",
  "ui.notify.ends-title": "Lembretes",
  "ui.notify.ends":
    "O navegador pode avisar você 60, 30, 14, 7 e 1 dia antes que um segredo do cliente expire, se estiver aberto nesse momento.",
  "ui.notify.allow": "Permitir notificações",
  "ui.notify.allowed": "O navegador avisará você.",
  "ui.notify.declined":
    "O navegador não permitiu. O número no ícone da barra de ferramentas avisa você mesmo assim.",
};
