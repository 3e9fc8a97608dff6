/** Words that lead to the guide; the rest of its words comes with its screens. */
export const guideEntry = {
  "ui.guided.start": "Guide me through the portals",
  "ui.guided.continue": "Go on with the guide ({done} done)",
} as const;
