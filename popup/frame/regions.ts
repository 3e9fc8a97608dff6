/** Power Platform's names of regions that do not read well as they are (learn.microsoft.com, regions overview). */
const names: Readonly<Record<string, string>> = {
  unitedstates: "United States",
  unitedstatesfirstrelease: "United States (preview)",
  usgov: "US Government",
  unitedkingdom: "United Kingdom",
  unitedarabemirates: "United Arab Emirates",
  southamerica: "South America",
  southafrica: "South Africa",
  asia: "Asia Pacific",
};

/** "unitedstates" → "United States", "europe" → "Europe"; what is not known is shown as Microsoft says it. */
export const regionName = (region: string): string =>
  names[region.toLowerCase()] ?? region.replace(/^[a-z]/, (letter) => letter.toUpperCase());
