/** Domains of all portals, in every cloud (table.ts), light enough for a frame. */
export const portalDomains =
  /^https:\/\/[\w.-]+\.(?:microsoft\.(?:com|us)|azure\.(?:com|net|us|cn)|(?:usgov|china)cloudapi\.(?:net|cn)|(?:microsoft)?dynamics\.(?:com|us|cn)|microsoftonline\.cn|appsplatform\.us)$/;
