import { isNamed, secretNameOf } from "../../src/provisioning/model/vault.ts";
import type { Engine } from "../engine/create-engine.ts";

/**
 * Where the vault disagrees with what the screen says was tested, or null. "Tested" may stand only over the record that
 * the result names: the proof has marked that record, its values are the result's, and the tenant has its secret. A
 * record that is gone with the browser is no disagreement.
 */
export function disagreement(engine: Pick<Engine, "sandbox" | "state" | "memory">): string | null {
  const state = engine.state();
  const result = state?.result ?? null;
  if (!result?.verified) return null;
  const name = secretNameOf(state.id, result);
  if (name === null) return "tested, and no secret is named";
  const held = engine.memory.secrets.find((record) => isNamed(record, name));
  if (held === undefined) return null;
  if (held.provedAt === null) return "tested, and the values in the vault were not proved";
  if (held.tenantId !== result.tenantId) return "tested, and the vault has another tenant's values";
  const isThere = engine.sandbox.world.tenant.applications.some(
    ({ appId, passwordCredentials }) =>
      appId === held.clientId && passwordCredentials.some(({ keyId }) => keyId === held.keyId),
  );
  return isThere ? null : "tested, and the tenant does not have that secret";
}
