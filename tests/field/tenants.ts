import { createEngine, type Engine } from "../../drive/engine/create-engine.ts";

/** Tenants that more than one subject is played in. */

/** Changes of the environment Contoso Sales. */
export const sales = (organization: Readonly<Record<string, unknown>>) => ({
  environments: [{ displayName: "Contoso Sales", organization }],
});

/** The administrator is no user there. */
export const nobodyYet = {
  systemUsers: [{ user: "cloudapp@contoso.com", roles: ["System Administrator"] }],
};

/** The administrator has the role through a team alone. */
export const throughTeam = {
  systemUsers: [{ user: "admin@contoso.com", roles: [] as string[] }, ...nobodyYet.systemUsers],
  teams: [{ name: "Admins", roles: ["System Administrator"], members: ["admin@contoso.com"] }],
};

/** Planned by an administrator who lacks the role and has asked to be given it. */
export async function askedToElevate(options: Parameters<typeof createEngine>[0] = {}): Promise<Engine> {
  const engine = await createEngine({ scenario: "not-system-administrator", ...options });
  await engine.admin.plan();
  await engine.admin.answer("access.elevate", "elevate");
  return engine;
}
