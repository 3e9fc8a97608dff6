import type { handOff as english } from "../en/hand-off.ts";

/** Words of handing the four values over, in Spanish. See en/hand-off.ts. */
export const handOff: Readonly<Record<keyof typeof english, string>> = {
  "ui.clipboard.after": "Borrar el Portapapeles después de copiar",
  "ui.clipboard.never": "Nunca",
  "ui.clipboard.pending": "El Portapapeles se borra dentro de {time}.",
  "ui.clipboard.now": "El Portapapeles se está borrando.",
  "ui.clipboard.clear": "Borrarlo ahora",
  "ui.clipboard.keep": "Conservarlo",
  "ui.clipboard.hint":
    "La extensión no lee el Portapapeles. También se borra lo que mientras tanto copie en otro programa.",
  "ui.clipboard.failed":
    "El explorador no permitió que la extensión borrara el Portapapeles. Copie otra cosa para quitar de él el secreto.",

  "ui.hand-over.title": "Envíelos de forma segura, no por correo electrónico sin cifrar",
  "ui.hand-over.unknown":
    "Entregue estos cuatro valores a su contacto en {vendor}. No envíe el secreto por correo electrónico sin cifrar: el correo se lee y se guarda en el camino.",
  "ui.hand-over.url": "Escriba los cuatro valores en esta página:",
  "ui.hand-over.mail": "Envíe el archivo cifrado a {mail}.",
  "ui.hand-over.file": "{vendor} {host}",
  "ui.hand-over.encrypt": "Guardar un archivo cifrado",
  "ui.hand-over.calendar": "Guardar un archivo de calendario",
  "ui.hand-over.calendar-hint":
    "Le recuerda cuándo expira el secreto, aunque esta extensión ya no esté instalada. No contiene ningún secreto.",

  "ui.encrypt.title": "Guardar un archivo cifrado",
  "ui.encrypt.to-key": "Solo {vendor} puede abrir este archivo: se cifra con la clave pública siguiente.",
  "ui.encrypt.key": "Clave pública",
  "ui.encrypt.to-passphrase":
    "Envíe el archivo como quiera. Comunique la frase de contraseña por teléfono o en persona, no en el mismo mensaje.",
  "ui.encrypt.which": "Frase de contraseña",
  "ui.encrypt.proposed": "Usar estas palabras",
  "ui.encrypt.typed": "Escribir otra",
  "ui.encrypt.other-words": "Otras palabras",
  "ui.encrypt.passphrase": "Su frase de contraseña",
  "ui.encrypt.empty": "Escriba una frase de contraseña. Sin ella, no se cifraría nada.",
  "ui.encrypt.strength": "Seguridad: {strength}",
  "ui.encrypt.strength-0": "demasiado débil. Se adivina al instante.",
  "ui.encrypt.strength-1": "débil. Se adivina en cuestión de días.",
  "ui.encrypt.strength-2": "aceptable. Se adivina en cuestión de años.",
  "ui.encrypt.strength-3": "fuerte. Se tarda más de lo que dura el secreto.",
  "ui.encrypt.strength-hint":
    "Estimación para alguien que tiene el archivo y prueba mil frases de contraseña por segundo, primero las más comunes.",
  "ui.encrypt.too-weak": "Elija una frase de contraseña más fuerte o use las palabras propuestas.",
  "ui.encrypt.save": "Guardar el archivo",
  "ui.encrypt.again": "Guardarlo de nuevo",
  "ui.encrypt.back": "Volver a los valores",
  "ui.encrypt.working":
    "Cifrando. Tarda unos segundos a propósito, para que cada intento de adivinar la frase de contraseña tarde lo mismo.",
  "ui.encrypt.progress": "Cifrando el archivo",
  "ui.encrypt.failed":
    "No se pudo cifrar el archivo. No se guardó nada. Inténtelo de nuevo o copie los valores.",
  "ui.encrypt.saved": "{file} va a las descargas del explorador.",
  "ui.encrypt.saved-passphrase":
    "La frase de contraseña no se guarda en ningún lugar. Anótela antes de salir de esta pantalla.",
  "ui.encrypt.how": "Cómo lo abre {vendor}",
  "ui.encrypt.how-key": "Con age (age-encryption.org) y la clave privada:",
  "ui.encrypt.how-passphrase": "Con age (age-encryption.org), que pide la frase de contraseña:",
  "ui.encrypt.command": "Comando",
};
