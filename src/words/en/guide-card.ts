/**
 * Words around the steps on the card in the portals; the steps' own are in guide.ts. `guide.chrome.*` go to the
 * card as they are, the others are filled by the worker.
 */
export const guideCard = {
  "guide.chrome.label": "{vendor} guide",
  "guide.chrome.step": "Step {number} of {total}",
  "guide.chrome.move": "Move this card. Use the arrow keys, or drag.",
  "guide.chrome.collapse": "Make small",
  "guide.chrome.expand": "Show the step",
  "guide.chrome.made-small":
    "The card is small now, so that it does not cover what it points at. Show the step opens it.",
  "guide.chrome.close": "Close the guide in this tab",
  "guide.chrome.why": "Why",
  "guide.chrome.fill": "Fill",
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
  "guide.chrome.look-for-quiet": "Look for",
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
  "guide.chrome.next": "Next",
  "guide.chrome.covered": "Something on the page covers this card. Move it or the card, then try again.",
  "guide.chrome.save-picture": "Save the picture",
  "guide.chrome.keys": "Alt+Shift+G goes between this card and the page.",

  "guide.card.state-done": "this step is done",
  "guide.card.state-elsewhere": "this step is on another page",
  "guide.card.wrong-page-enterprise":
    "this is the enterprise application: its app registration is another page",
  "guide.card.wrong-page-app": "this page is another app's, not {app}'s",
  "guide.card.wrong-page-tenant": "this page is another tenant's",
  "guide.card.wrong-page-environment": "this page is another environment's",
  "guide.card.state-disabled": "it is there, but greyed out for now",
  "guide.card.state-hidden": "it is hidden: open what it is in first",
  "guide.card.state-hidden-in": "it is hidden: choose “{first}” first",
  "guide.card.allow":
    "The guide can't come along to {url} yet. Open the extension and choose Allow access first.",
  "guide.card.open-first": "Choose “{first}” first",
  "guide.card.captured": "{label} captured: {end} ({from})",
  "guide.card.captured-secret": "Client Secret captured, kept in the browser's memory ({from})",
  "guide.card.from-page": "from the portal's page",
  "guide.card.from-route": "from the page's address",
  "guide.card.from-pasted": "pasted by you",
  "guide.card.from-auto": "from Auto-configure",
  "guide.card.quoted": "“{name}”",
  "guide.card.with-portal-word": "{sentence} (“{word}”)",
  "guide.card.yes": "Yes, take it",
  "guide.card.no": "No",
  "guide.card.sign-in-title": "The sign-in app is ready",
  "guide.card.sign-in-saved": "Saved in the options: {app}, Client ID {end}.",
  "guide.card.sign-in-saved-tenant": "Saved in the options: {app} of {tenant}, Client ID {end}.",
  "guide.card.sign-in-undone": "The extension's options are as they were before.",
  "guide.card.sign-in-policy": "Your organization's policy sets the sign-in app, so it was not saved.",
  "guide.card.sign-in-now": "Sign in now",
  "guide.card.sign-in-undo": "Undo",
  "guide.card.finished-title": "All done",
  "guide.card.finished-missing-title": "Almost done",
  "guide.card.finished-missing":
    "Every step is ticked or skipped. Still missing: {labels}. Go back, or open the extension and paste them there.",
  "guide.card.finished-text": "All four values are there. Open the extension to test and copy them.",
} as const;

export type CardWordId = Extract<keyof typeof guideCard, `guide.chrome.${string}`>;
/** What the worker sends to the card once. */
export type CardWords = Readonly<Record<CardWordId, string>>;
