import { isGuid } from "../../src/ground/guid.ts";

const domain = /^(?=.{4,253}$)([a-z0-9](-?[a-z0-9])*\.)+[a-z]{2,}$/i;

/**
 * Whether a text names one tenant in an authority: a Directory (tenant) ID, or a verified domain such as
 * contoso.onmicrosoft.com. "organizations" and "common" name no tenant.
 */
export const isTenantName = (text: string): boolean => isGuid(text) || domain.test(text);
