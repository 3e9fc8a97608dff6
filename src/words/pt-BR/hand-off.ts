import type { handOff as english } from "../en/hand-off.ts";

/** Words of handing the four values over, in Brazilian Portuguese. See en/hand-off.ts. */
export const handOff: Readonly<Record<keyof typeof english, string>> = {
  "ui.clipboard.after": "Limpar a área de transferência após uma cópia",
  "ui.clipboard.never": "Nunca",
  "ui.clipboard.pending": "A área de transferência será limpa em {time}.",
  "ui.clipboard.now": "A área de transferência está sendo limpa.",
  "ui.clipboard.clear": "Limpar agora",
  "ui.clipboard.keep": "Manter",
  "ui.clipboard.hint":
    "A extensão não lê a área de transferência. O que você copiar em outro programa nesse meio-tempo também será apagado.",
  "ui.clipboard.failed":
    "O navegador não permitiu que a extensão limpasse a área de transferência. Copie outra coisa para remover o segredo dela.",

  "ui.hand-over.title": "Envie com segurança, não por email comum",
  "ui.hand-over.unknown":
    "Entregue estes quatro valores ao seu contato em {vendor}. Não envie o segredo por email comum: mensagens são lidas e guardadas no caminho.",
  "ui.hand-over.url": "Insira os quatro valores nesta página:",
  "ui.hand-over.mail": "Envie o arquivo criptografado para {mail}.",
  "ui.hand-over.file": "{vendor} {host}",
  "ui.hand-over.encrypt": "Salvar um arquivo criptografado",
  "ui.hand-over.calendar": "Salvar um arquivo de calendário",
  "ui.hand-over.calendar-hint":
    "Ele lembra você do fim do segredo, mesmo quando esta extensão não estiver mais instalada. Não contém segredos.",

  "ui.encrypt.title": "Salvar um arquivo criptografado",
  "ui.encrypt.to-key":
    "Só {vendor} pode abrir este arquivo: ele é criptografado para a chave pública abaixo.",
  "ui.encrypt.key": "Chave pública",
  "ui.encrypt.to-passphrase":
    "Envie o arquivo como quiser. Informe a frase secreta por telefone ou pessoalmente, não na mesma mensagem.",
  "ui.encrypt.which": "Frase secreta",
  "ui.encrypt.proposed": "Usar estas palavras",
  "ui.encrypt.typed": "Digitar outra",
  "ui.encrypt.other-words": "Outras palavras",
  "ui.encrypt.passphrase": "Sua frase secreta",
  "ui.encrypt.empty": "Digite uma frase secreta. Sem ela, nada seria criptografado.",
  "ui.encrypt.strength": "Força: {strength}",
  "ui.encrypt.strength-0": "fraca demais. É descoberta na hora.",
  "ui.encrypt.strength-1": "fraca. É descoberta em dias.",
  "ui.encrypt.strength-2": "razoável. É descoberta em anos.",
  "ui.encrypt.strength-3": "forte. Demora mais do que a vida útil do segredo.",
  "ui.encrypt.strength-hint":
    "Estimativa para alguém que tem o arquivo e testa mil frases secretas por segundo, começando pelas mais comuns.",
  "ui.encrypt.too-weak": "Escolha uma frase secreta mais forte ou use as palavras propostas.",
  "ui.encrypt.save": "Salvar o arquivo",
  "ui.encrypt.again": "Salvar novamente",
  "ui.encrypt.back": "Voltar aos valores",
  "ui.encrypt.working":
    "Criptografando. Leva alguns segundos de propósito, para que cada tentativa de descobrir a frase secreta leve o mesmo tempo.",
  "ui.encrypt.progress": "Criptografando o arquivo",
  "ui.encrypt.failed":
    "Não foi possível criptografar o arquivo. Nada foi salvo. Tente novamente ou copie os valores.",
  "ui.encrypt.saved": "{file} vai para os downloads do seu navegador.",
  "ui.encrypt.saved-passphrase":
    "A frase secreta não é guardada em lugar nenhum. Anote-a antes de sair desta tela.",
  "ui.encrypt.how": "Como {vendor} abre o arquivo",
  "ui.encrypt.how-key": "Com age (age-encryption.org) e a chave privada:",
  "ui.encrypt.how-passphrase": "Com age (age-encryption.org), que pede a frase secreta:",
  "ui.encrypt.command": "Comando",
};
