import type { handOff as english } from "../en/hand-off.ts";

/** Words of handing the four values over, in French. See en/hand-off.ts. */
export const handOff: Readonly<Record<keyof typeof english, string>> = {
  "ui.clipboard.after": "Vider le Presse-papiers après une copie",
  "ui.clipboard.never": "Jamais",
  "ui.clipboard.pending": "Le Presse-papiers sera vidé dans {time}.",
  "ui.clipboard.now": "Le Presse-papiers est en train d'être vidé.",
  "ui.clipboard.clear": "Vider maintenant",
  "ui.clipboard.keep": "Ne pas vider",
  "ui.clipboard.hint":
    "L'extension ne lit pas le Presse-papiers. Ce que vous copiez entre-temps dans un autre programme est aussi effacé.",
  "ui.clipboard.failed":
    "Le navigateur n'a pas laissé l'extension vider le Presse-papiers. Copiez autre chose pour en retirer le secret.",

  "ui.hand-over.title": "Envoyez-les de façon sûre, pas par simple e-mail",
  "ui.hand-over.unknown":
    "Transmettez ces quatre valeurs à votre contact chez {vendor}. N'envoyez pas le secret par simple e-mail : les messages sont lus et conservés en chemin.",
  "ui.hand-over.url": "Saisissez les quatre valeurs sur cette page :",
  "ui.hand-over.mail": "Envoyez le fichier chiffré à {mail}.",
  "ui.hand-over.file": "{vendor} {host}",
  "ui.hand-over.encrypt": "Enregistrer un fichier chiffré",
  "ui.hand-over.calendar": "Enregistrer un fichier de calendrier",
  "ui.hand-over.calendar-hint":
    "Il vous rappelle l'expiration du secret, même si cette extension n'est plus installée. Il ne contient aucun secret.",

  "ui.encrypt.title": "Enregistrer un fichier chiffré",
  "ui.encrypt.to-key":
    "Ce fichier est chiffré avec la clé publique ci-dessous et ne peut être ouvert que par {vendor}.",
  "ui.encrypt.key": "Clé publique",
  "ui.encrypt.to-passphrase":
    "Envoyez le fichier comme vous le souhaitez. Communiquez la phrase secrète par téléphone ou de vive voix, pas dans le même message.",
  "ui.encrypt.which": "Phrase secrète",
  "ui.encrypt.proposed": "Utiliser ces mots",
  "ui.encrypt.typed": "En saisir une autre",
  "ui.encrypt.other-words": "Autres mots",
  "ui.encrypt.passphrase": "Votre phrase secrète",
  "ui.encrypt.empty": "Saisissez une phrase secrète. Sans elle, rien ne serait chiffré.",
  "ui.encrypt.strength": "Robustesse : {strength}",
  "ui.encrypt.strength-0": "insuffisante. Elle se devine aussitôt.",
  "ui.encrypt.strength-1": "faible. Elle se devine en quelques jours.",
  "ui.encrypt.strength-2": "moyenne. Elle se devine en quelques années.",
  "ui.encrypt.strength-3": "forte. La deviner prend plus de temps que la durée de vie du secret.",
  "ui.encrypt.strength-hint":
    "Estimation pour une personne qui possède le fichier et essaie mille phrases secrètes par seconde, en commençant par les plus courantes.",
  "ui.encrypt.too-weak": "Choisissez une phrase secrète plus robuste ou utilisez les mots proposés.",
  "ui.encrypt.save": "Enregistrer le fichier",
  "ui.encrypt.again": "Enregistrer de nouveau",
  "ui.encrypt.back": "Revenir aux valeurs",
  "ui.encrypt.working":
    "Chiffrement en cours. Il dure volontairement quelques secondes, pour que chaque essai de phrase secrète prenne autant de temps.",
  "ui.encrypt.progress": "Chiffrement du fichier",
  "ui.encrypt.failed":
    "Le fichier n'a pas pu être chiffré. Rien n'a été enregistré. Réessayez ou copiez les valeurs.",
  "ui.encrypt.saved": "{file} va dans les téléchargements de votre navigateur.",
  "ui.encrypt.saved-passphrase":
    "La phrase secrète n'est conservée nulle part. Notez-la avant de quitter cet écran.",
  "ui.encrypt.how": "Comment {vendor} l'ouvre",
  "ui.encrypt.how-key": "Avec age (age-encryption.org) et la clé privée :",
  "ui.encrypt.how-passphrase": "Avec age (age-encryption.org), qui demande la phrase secrète :",
  "ui.encrypt.command": "Commande",
};
