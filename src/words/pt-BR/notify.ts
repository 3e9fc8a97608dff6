import type { notify as english } from "../en/notify.ts";

/** Words of the browser's notifications, in Brazilian Portuguese. See en/notify.ts. */
export const notify: Readonly<Record<keyof typeof english, string>> = {
  "notify.title": "{vendor} Setup for Dynamics 365",
  "notify.ended": "A configuração de {environment} terminou. Abra a extensão para ver os quatro valores.",
  "notify.needs-you": "A configuração de {environment} parou e precisa de você.",
  "notify.goes-on": "A configuração de {environment} continua.",
  "notify.work-ended": "O que você iniciou para um ambiente conectado terminou.",
  "notify.work-needs-you": "O que você iniciou para um ambiente conectado parou e precisa de você.",
  "notify.work-goes-on": "O que você iniciou para um ambiente conectado continua.",
  "notify.secret-ends": "O segredo do cliente para {environment} expira em {days} {days|dia|dias}.",
  "notify.secret-ends-tomorrow": "O segredo do cliente para {environment} expira em menos de um dia.",
  "notify.secret-ends-day": "O segredo do cliente para {environment} expira em um dia.",
  "notify.secret-ended":
    "O segredo do cliente para {environment} expirou. {vendor} não consegue mais entrar com ele.",
};
