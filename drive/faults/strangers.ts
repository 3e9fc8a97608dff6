import type { Engine } from "../engine/create-engine.ts";
import { strangersValue } from "../engine/stranger.ts";

/**
 * What breaks the promise that a run does not end "verified" with a stranger's credential on the app, unless the
 * administrator has decided to use this app; null when it holds. A stranger's credential is one that no entry of the
 * journal has created.
 */
export function strangersCredential(engine: Pick<Engine, "sandbox" | "state" | "journal">): string | null {
  const { result, answers } = engine.state();
  if (result?.verified !== true) return null;
  const chosen = [answers["application.adopt"], answers["application.restore"]].includes(result.clientId);
  if (chosen) return null;
  const { tenant } = engine.sandbox.world;
  const app = tenant.applications.find(({ appId }) => appId === result.clientId);
  const principal = tenant.servicePrincipals.find(({ appId }) => appId === result.clientId);
  const journal = JSON.stringify(engine.journal());
  const strange = (app?.passwordCredentials ?? []).filter(
    ({ _secretText, keyId }) => _secretText === strangersValue || !journal.includes(keyId),
  );
  const others = [
    ...(app?._federatedCredentials ?? []),
    ...((app?._rest.keyCredentials ?? []) as readonly unknown[]),
    ...(principal?.passwordCredentials ?? []),
  ];
  return strange.length + others.length === 0
    ? null
    : `a stranger's credential is on ${result.clientId}, which nobody has chosen`;
}
