/**
 * Words around the steps on the card in the portals; the steps' own are in guide.ts. `guide.chrome.*` go to the
 * card as they are, the others are filled by the worker.
 */
export const guideCard = {
  "guide.chrome.label": "TextUs guide",
  "guide.chrome.step": "Step {number} of {total}",
  "guide.chrome.move": "Move this card. Use the arrow keys, or drag.",
  "guide.chrome.collapse": "Make small",
  "guide.chrome.expand": "Show the step",
  "guide.chrome.close": "Close the guide in this tab",
  "guide.chrome.why": "Why",
  "guide.chrome.fill": "Fill in",
  "guide.chrome.fill-label": "Fill “{value}” into {label}",
  "guide.chrome.filled": "Filled in.",
  "guide.chrome.fill-failed": "It could not be filled in. Copy it and paste it yourself.",
  "guide.chrome.copy": "Copy",
  "guide.chrome.copy-label": "Copy “{value}”",
  "guide.chrome.copied": "Copied.",
  "guide.chrome.copy-failed": "The browser did not allow copying. Select the value and copy it.",
  "guide.chrome.show": "Show me",
  "guide.chrome.open": "Open the page",
  "guide.chrome.look-for": "I can't find it on this page. Look for",
  "guide.chrome.look-for-quiet": "Can't find it? Look for",
  "guide.chrome.help": "Can't find it?",
  "guide.chrome.paste": "Or paste the {label} here",
  "guide.chrome.take": "Take it",
  "guide.chrome.paste-secret":
    "The secret's Value is pasted in the extension's own window, where no page can read along.",
  "guide.chrome.open-popup": "Open the extension",
  "guide.chrome.open-popup-yourself": "Click the extension's icon in the toolbar.",
  "guide.chrome.back": "Back",
  "guide.chrome.done": "I did this",
  "guide.chrome.skip": "Skip",
  "guide.chrome.covered": "Something on the page covers this card. Move it or the card, then try again.",
  "guide.chrome.keys": "Alt+Shift+G goes between this card and the page.",

  "guide.card.state-elsewhere": "this step is on another page",
  "guide.card.state-disabled": "it is there, but greyed out for now",
  "guide.card.state-hidden": "it is hidden: {first}",
  "guide.card.open-first": "open what it is in first",
  "guide.card.captured": "{label} captured: {end} ({from})",
  "guide.card.captured-secret": "Client Secret captured, kept in the browser's memory ({from})",
  "guide.card.from-page": "from this page",
  "guide.card.from-route": "from the page's address",
  "guide.card.from-pasted": "pasted by you",
  "guide.card.from-auto": "from Auto-configure",
  "guide.card.unusual":
    "This does not look like the secrets that Microsoft makes now. Is it really the Value of the new secret?",
  "guide.card.other-app":
    "This page is about another app (Client ID {end}) than the one that you set up. Set up this one instead?",
  "guide.card.yes": "Yes, take it",
  "guide.card.no": "No",
  "guide.card.wrong-name": "The name is “{found}”; TextUs's app is called “{wanted}”.",
  "guide.card.wrong-account-type": "“{found}” is chosen. Choose the single-tenant type.",
  "guide.card.wrong-description": "The description is “{found}”; it should be “{wanted}”.",
  "guide.card.wrong-expiry": "“{found}” is chosen. Choose {days} days ({months} months).",
  "guide.card.wrong-kind": "These are Application permissions. Go back and choose Delegated permissions.",
  "guide.card.wrong-app": "“{found}” is selected; it should be “{wanted}”.",
  "guide.card.wrong-business-unit": "“{found}” is not the business unit at the top. Choose that one.",
  "guide.card.roles-missing": "Not ticked yet: {roles}.",
  "guide.card.roles-extra": "Not needed, take the tick away: {roles}.",
  "guide.card.finished-title": "All done",
  "guide.card.finished-text": "All four values are there. Open the extension to test and copy them.",

  "guide.refused.missing": "There is nothing to take.",
  "guide.refused.not-a-guid": "This is not an ID. It has 32 digits and letters a to f, in five groups.",
  "guide.refused.guid-empty": "This ID is all zeros.",
  "guide.refused.ids-equal": "Client ID and Tenant ID can't be the same. One of them is in the wrong box.",
  "guide.refused.url-malformed": "This is not an address.",
  "guide.refused.url-not-https": "The address has to begin with https://.",
  "guide.refused.url-not-dynamics":
    "This is not the address of a Dynamics 365. It looks like https://name.crm.dynamics.com",
  "guide.refused.url-has-more": "Only the first part of the address is needed: {suggestion}",
  "guide.refused.secret-is-secret-id":
    "That is the Secret ID. Copy the column Value instead: it has about 40 characters.",
  "guide.refused.secret-masked":
    "This secret can no longer be read. Add a new secret, and take its Value before you leave the page.",
  "guide.refused.secret-has-space": "There is a blank or a letter in it that no secret has. Copy it again.",
  "guide.refused.secret-length": "A client secret has 16 to 64 characters. Copy it again, whole.",
  "guide.refused.secret-unusual":
    "This does not look like the secrets that Microsoft makes now. If you are sure that it is the Value, take it again.",
} as const;

export type CardWordId = Extract<keyof typeof guideCard, `guide.chrome.${string}`>;
/** What the worker sends to the card once. */
export type CardWords = Readonly<Record<CardWordId, string>>;
