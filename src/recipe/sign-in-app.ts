import type { Recipe } from "./recipe.ts";

/** Display name that the sign-in app is registered with, by every way that this extension offers. */
export const signInAppName = ({ vendor }: Pick<Recipe, "vendor">): string => `${vendor} Setup sign-in`;
