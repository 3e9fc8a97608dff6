import type { MadePart, PartKind, PartOrigin } from "./made-part.ts";
import type { PlanDetail, PlanItem } from "./plan.ts";
import type { SetupState, StepProgress } from "./setup-state.ts";
import type { StepId } from "./step-ids.ts";

/** What a plan's lines are about, in the order of the kinds. Steps that only check make nothing. */
export function partsOf({ plan, progress }: Pick<SetupState, "plan" | "progress">): readonly MadePart[] {
  const items = plan?.items ?? [];
  return items.flatMap((item) =>
    partsIn(
      item,
      progress.find(({ step }) => step === item.step),
    ),
  );
}

function partsIn(item: PlanItem, done: StepProgress | undefined): readonly MadePart[] {
  const origin = originOf(item.action);
  if (origin === null || done?.status === "stopped" || done?.status === "skipped") return [];
  const at = origin === "before" ? null : (done?.endedAt ?? null);
  const one = (kind: PartKind, name: string, id: string): MadePart => ({ kind, origin, name, id, at });
  const fact = (name: string): string => done?.facts[name] ?? "";
  const made: Partial<Readonly<Record<StepId, () => readonly MadePart[]>>> = {
    application: () => [one("application", titleValue(item, "name"), fact("fact.object-id"))],
    "client-secret": () => [one("secret", titleValue(item, "description"), fact("fact.secret-id"))],
    "service-principal": () => [one("service-principal", "", fact("fact.service-principal-id"))],
    "admin-consent": () => grantsIn(item.details, at),
    "application-user": () => [
      one("application-user", titleValue(item, "name"), fact("fact.application-user-id")),
    ],
    "security-roles": () => rolesIn(item.details, at),
    icon: () => (done?.status === "warning" ? [] : [one("picture", "", "")]),
  };
  return made[item.step]?.() ?? [];
}

function grantsIn(details: readonly PlanDetail[], at: string | null): readonly MadePart[] {
  const scopes = details.flatMap((detail) => {
    const { permission, resource } = detail.text.values ?? {};
    const origin = originOf(detail.action);
    const isScope = detail.text.id === "plan.admin-consent.scope" && origin !== null;
    return isScope ? [{ name: String(permission), resource: String(resource), origin }] : [];
  });
  return [...new Set(scopes.map(({ resource }) => resource))].map((resource) => {
    const own = scopes.filter((scope) => scope.resource === resource);
    const isBefore = own.every(({ origin }) => origin === "before");
    return {
      kind: "grant",
      origin: isBefore ? "before" : own.every(({ origin }) => origin === "created") ? "created" : "changed",
      name: resource,
      id: "",
      scopes: own.map(({ name, origin }) => ({ name, origin })),
      at: isBefore ? null : at,
    };
  });
}

const rolesIn = (details: readonly PlanDetail[], at: string | null): readonly MadePart[] =>
  details.flatMap((detail) => {
    const origin = originOf(detail.action);
    if (detail.text.id !== "plan.security-roles.role" || origin === null) return [];
    const name = String(detail.text.values?.role ?? "");
    return [{ kind: "role", origin, name, id: "", at: origin === "before" ? null : at } as const];
  });

const originOf = (action: PlanItem["action"] | PlanDetail["action"]): PartOrigin | null =>
  action === "create" ? "created" : action === "change" ? "changed" : action === "keep" ? "before" : null;

function titleValue({ title }: PlanItem, name: string): string {
  const value = title.values?.[name];
  return typeof value === "string" ? value : "";
}

/**
 * The parts of a set-up that was run again: what an earlier run of it has created is still created by this extension,
 * and then.
 */
export const withEarlier = (parts: readonly MadePart[], earlier: readonly MadePart[]): readonly MadePart[] =>
  parts.map((part) => {
    if (part.origin === "created") return part;
    const before = earlier.find(
      (one) => one.kind === part.kind && one.name === part.name && (one.id === part.id || part.id === ""),
    );
    return before && before.origin !== "before" ? before : part;
  });
