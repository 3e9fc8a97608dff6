import { type Words, words } from "../words/index.ts";
import type { GuideContext } from "./context.ts";
import { scopesToTick } from "./permissions.ts";

/** Days that the portal's drop-down names for whole months; portals-37. */
const daysOfMonths: Readonly<Record<number, number>> = { 3: 90, 6: 180, 12: 365, 18: 545, 24: 730 };

/** A secret's lifetime in days as the portal counts it; lifetimes not in its list are set with "Custom". */
export const daysOf = (months: number): number => daysOfMonths[months] ?? Math.round((months * 365) / 12);

/** Values for the placeholders of src/words/en/guide.ts. */
export function guideValues(context: GuideContext): NonNullable<Words["values"]> {
  const { settings } = context;
  return {
    app: settings.applicationName,
    redirectUri: context.redirectUri ?? "",
    description: settings.secretDescription,
    months: settings.secretLifetimeMonths,
    days: daysOf(settings.secretLifetimeMonths),
    tenant: context.tenantName ?? words("guide.name.tenant"),
    url: context.dynamicsUrl ?? words("guide.name.dynamics"),
    environment: context.environmentName ?? words("guide.name.environment"),
    count: settings.roles.length,
    roles: settings.roles.join(", "),
    permissions: scopesToTick(context.permissions, "permission:graph").join(", "),
  };
}
