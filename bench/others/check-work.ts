import type { Sandbox } from "../../sandbox/start.ts";

type World = Pick<Sandbox, "world">;

const granted = [["user_impersonation"], ["Directory.ReadWrite.All", "User.Read"]];

/** What the Entra half leaves behind. @throws when it is not whole, so that all ways are compared on the same work. */
export function checkEntraHalf({ world }: World): { readonly appId: string } {
  const app = world.tenant.applications.find(({ displayName }) => displayName === "TextUs");
  const principal = world.tenant.servicePrincipals.find(({ appId }) => appId === app?.appId);
  const scopes = world.tenant.grants
    .filter(({ clientId, consentType }) => clientId === principal?.id && consentType === "AllPrincipals")
    .map(({ scope }) => scope.split(" ").sort().join(" "));
  const whole =
    app?.passwordCredentials.length === 1 &&
    app.requiredResourceAccess.length === 2 &&
    scopes.sort().join() ===
      granted
        .map((one) => one.join(" "))
        .sort()
        .join();
  if (!whole) throw new Error("The Entra half was left half done.");
  return { appId: app.appId };
}

/** Both halves. @throws when they are not whole. */
export function checkWork(sandbox: World): void {
  const { appId } = checkEntraHalf(sandbox);
  const users = sandbox.world.tenant.organizations.flatMap(({ systemUsers }) => systemUsers);
  const made = users.find(({ applicationid }) => applicationid === appId);
  if (made?.roleids.length !== 6 || made.entityimage === null)
    throw new Error("The Dataverse half was left half done.");
}
