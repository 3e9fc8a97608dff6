import type { World } from "../world.ts";
import { GraphError } from "./errors.ts";

interface Restriction {
  readonly restrictionType: string;
  readonly state?: string;
  readonly maxLifetime?: string | null;
}

/** Holds a new secret against the tenant's app management policy (facts/apis.md 2.5). */
export function checkSecretPolicy(world: World, start: number, end: number): void {
  const policy = world.tenant.appManagementPolicy;
  if (policy.isEnabled !== true) return;
  const restrictions = policy.applicationRestrictions as { passwordCredentials?: Restriction[] } | undefined;
  const inForce = (restrictions?.passwordCredentials ?? []).filter(({ state }) => state !== "disabled");
  if (inForce.some(({ restrictionType }) => restrictionType === "passwordAddition")) {
    throw new GraphError(
      400,
      "CredentialTypeNotAllowedAsPerAppPolicy",
      `Credential type not allowed as per assigned policy '${String(policy.id)}'.`,
    );
  }
  for (const { restrictionType, maxLifetime } of inForce) {
    const days = /^P(\d+)D/.exec(maxLifetime ?? "")?.[1];
    if (restrictionType !== "passwordLifetime" || !days) continue;
    if (end - start > Number(days) * 86_400_000) {
      throw new GraphError(
        400,
        "CredentialInvalidLifetimeAsPerAppPolicy",
        `Credential lifetime exceeds the max value allowed as per assigned policy '${String(policy.id)}'.`,
        { code: "InvalidKeyEndDate", target: "EndDate" },
      );
    }
  }
}
