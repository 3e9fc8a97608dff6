import { useUi } from "../host/ui.ts";
import { useFollowed } from "./use-followed.ts";
import { useSetup } from "./use-setup.ts";

/**
 * The name of a tenant as Microsoft Graph has told it: to whoever is signed in there, or to a set-up that has ended there;
 * else null. Without a sign-in nobody tells it: the OpenID configuration of a tenant holds its ID alone
 * (specs/entra/recorded/openid-configuration.json).
 */
export function useTenantName(tenantId: string | null): string | null {
  const { host } = useUi();
  const account = useSetup(host)?.account;
  const finished = useFollowed(host.followFinished);
  if (tenantId === null) return null;
  const told =
    account?.tenantId === tenantId
      ? account.tenantName
      : finished?.find((one) => one.tenantId === tenantId)?.organizationName;
  return told === undefined || told === tenantId ? null : told;
}
