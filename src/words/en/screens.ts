/** Words of the pages themselves: titles, buttons, labels. */
export const screens = {
  "app.name": "TextUs Setup for Dynamics 365",
} as const;
