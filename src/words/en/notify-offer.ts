/** Words that ask whether notifications are wanted. */
export const notifyOffer = {
  "ui.notify.run": "This can take a while. The browser can tell you when it goes on, ends, or needs you.",
  "ui.notify.ends-title": "Reminders",
  "ui.notify.ends":
    "The browser can tell you 60, 30, 14, 7 and 1 days before a client secret ends, if it is open then.",
  "ui.notify.allow": "Allow notifications",
  "ui.notify.allowed": "The browser will tell you.",
  "ui.notify.declined":
    "The browser did not allow it. The number on the toolbar icon tells you all the same.",
} as const;
