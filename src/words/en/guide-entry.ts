/** Words that lead to the guide; the rest of its words comes with its screens. */
export const guideEntry = {
  "ui.guided.start": "Guide me through the portals",
  "ui.guided.continue": "Go on with the guide ({done} done)",
  "ui.guided.not-loaded-title": "This could not be opened",
  "ui.guided.not-loaded":
    "A part of this extension did not load. It may just have been updated. Nothing has been changed. Open the page again; if that does not help, restart the browser.",
  "ui.guided.open-again": "Open again",
} as const;
