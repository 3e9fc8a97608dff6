import type { Recipe } from "./recipe.ts";
import data from "./textus.json" with { type: "json" };

/**
 * What TextUs needs in a tenant that uses Dynamics 365. Names and roles are the manual procedure's
 * (docs/procedure.md); ids are Microsoft's (graph-02, dataverse-42, dataverse-43), and so is what is said of the internal
 * role (dataverse-49). A build holds the file against the schema (recipe-file.ts) and may put another in its place.
 */
export const textus = data as Recipe;
