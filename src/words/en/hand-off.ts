/** Words of handing the four values over. They are loaded with the screens that show them. */
export const handOff = {
  "ui.clipboard.after": "Clear the clipboard after a copy",
  "ui.clipboard.never": "Never",
  "ui.clipboard.pending": "The clipboard is cleared in {time}.",
  "ui.clipboard.now": "The clipboard is being cleared.",
  "ui.clipboard.clear": "Clear it now",
  "ui.clipboard.keep": "Keep it",
  "ui.clipboard.hint":
    "The extension does not read the clipboard. What you copy in another program meanwhile is cleared, too.",
  "ui.clipboard.failed":
    "The browser did not let the extension clear the clipboard. Copy something else to remove the secret from it.",

  "ui.hand-over.title": "Send them safely, not by plain e-mail",
  "ui.hand-over.unknown":
    "Give these four values to your contact at {vendor}. Do not send the secret by plain e-mail: mail is read and kept on the way.",
  "ui.hand-over.url": "Enter the four values on this page:",
  "ui.hand-over.mail": "Send the encrypted file to {mail}.",
  "ui.hand-over.file": "{vendor} {host}",
  "ui.hand-over.encrypt": "Save an encrypted file",
  "ui.hand-over.calendar": "Save a calendar file",
  "ui.hand-over.calendar-hint":
    "It reminds you of the secret's end, also when this extension is no longer installed. It holds no secret.",

  "ui.encrypt.title": "Save an encrypted file",
  "ui.encrypt.to-key": "Only {vendor} can open this file: it is encrypted to the public key below.",
  "ui.encrypt.key": "Public key",
  "ui.encrypt.to-passphrase":
    "Send the file any way you like. Tell the passphrase by phone or in person, not in the same message.",
  "ui.encrypt.which": "Passphrase",
  "ui.encrypt.proposed": "Use these words",
  "ui.encrypt.typed": "Type another one",
  "ui.encrypt.other-words": "Other words",
  "ui.encrypt.passphrase": "Your passphrase",
  "ui.encrypt.empty": "Type a passphrase. Without one, nothing would be encrypted.",
  "ui.encrypt.strength": "Strength: {strength}",
  "ui.encrypt.strength-0": "too weak. It is guessed at once.",
  "ui.encrypt.strength-1": "weak. It is guessed within days.",
  "ui.encrypt.strength-2": "fair. It is guessed within years.",
  "ui.encrypt.strength-3": "strong. It takes longer than the secret lives.",
  "ui.encrypt.strength-hint":
    "Estimated for somebody who has the file and tries a thousand passphrases a second, the common ones first.",
  "ui.encrypt.too-weak": "Choose a stronger passphrase, or use the proposed words.",
  "ui.encrypt.save": "Save the file",
  "ui.encrypt.again": "Save it again",
  "ui.encrypt.back": "Back to the values",
  "ui.encrypt.working":
    "Encrypting. It takes some seconds on purpose, so that each guess of the passphrase takes as long.",
  "ui.encrypt.progress": "Encrypting the file",
  "ui.encrypt.failed": "The file could not be encrypted. Nothing was saved. Try again, or copy the values.",
  "ui.encrypt.saved": "{file} goes to your browser's downloads.",
  "ui.encrypt.saved-passphrase": "The passphrase is kept nowhere. Note it before you leave this screen.",
  "ui.encrypt.how": "How {vendor} opens it",
  "ui.encrypt.how-key": "With age (age-encryption.org) and the private key:",
  "ui.encrypt.how-passphrase": "With age (age-encryption.org), which asks for the passphrase:",
  "ui.encrypt.command": "Command",
} as const;
