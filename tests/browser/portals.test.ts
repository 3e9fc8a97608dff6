import { mkdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import type { PortalSettings } from "../../sandbox/portals/settings.ts";
import type { Sandbox } from "../../sandbox/start.ts";
import { type Notes, setUpByHand, sixRoles } from "./portals/procedure.ts";
import { type PortalStage, setPortalStage } from "./portals/stage.ts";

const screens = fileURLToPath(new URL("../../artifacts/screens/portals/", import.meta.url));
const icon = readFileSync(fileURLToPath(new URL("../../icons/application-user.png", import.meta.url)));

const variants: Readonly<Record<string, Partial<PortalSettings>>> = {
  "as in 2026, mixed frames, English": {},
  "all in the top document, English, old radio buttons": { toolkit: "ko", accountTypes: "radios" },
  "all in React frames, English": { toolkit: "react", applicationUsers: "Application users" },
  "all in the hosting frame, German": { toolkit: "hosting", language: "de" },
  "mixed frames, German, unified form": { language: "de", dynamics: "unified" },
  "React frames, Japanese, drawn again": { toolkit: "react", language: "ja", rerender: 400 },
  "mixed frames, Japanese, slow": { language: "ja", streaming: 1200 },
  "mixed frames, Portuguese, changed markup": { language: "pt-BR", mutate: 7 },
};

/** What the tenant has of TextUs, as the APIs would answer it. */
function held({ world }: Sandbox, { clientId }: Notes) {
  const { tenant } = world;
  const app = tenant.applications.find((row) => row.appId === clientId);
  const principal = tenant.servicePrincipals.find((row) => row.appId === clientId);
  const [organization] = tenant.organizations;
  const user = organization?.systemUsers.find((row) => row.applicationid === clientId);
  return {
    name: app?.displayName,
    audience: app?.signInAudience,
    secrets: app?.passwordCredentials.map(({ displayName }) => displayName),
    months: app?.passwordCredentials.map(({ startDateTime, endDateTime }) =>
      Math.round((Date.parse(endDateTime) - Date.parse(startDateTime)) / 86_400_000),
    ),
    grants: tenant.grants
      .filter((row) => row.clientId === principal?.id)
      .map(
        (row) =>
          `${tenant.servicePrincipals.find((one) => one.id === row.resourceId)?.displayName}: ${row.scope.split(" ").sort().join(" ")}`,
      )
      .sort(),
    roles: organization?.roles
      .filter((row) => user?.roleids.includes(row.roleid))
      .map(({ name }) => name)
      .sort(),
    picture: user?.entityimage?.equals(icon),
  };
}

describe("The portals, worked in by hand", () => {
  let stage: PortalStage | undefined;
  afterEach(async () => {
    await stage?.close();
    stage = undefined;
  });

  for (const [name, settings] of Object.entries(variants))
    it(`lead to the whole set-up: ${name}`, async () => {
      stage = await setPortalStage(settings);
      const { page, sandbox } = stage;
      const folder = `${screens}${name.replace(/\W+/g, "-").toLowerCase()}/`;
      mkdirSync(folder, { recursive: true });
      const problems: string[] = [];
      page.on("pageerror", (error) => problems.push(error.message));
      let count = 0;
      const notes = await setUpByHand(stage, (screen) => {
        count += 1;
        return page.screenshot({ path: `${folder}${String(count).padStart(2, "0")}-${screen}.png` });
      });
      expect(problems).toEqual([]);
      expect(held(sandbox, notes)).toEqual({
        name: "TextUs",
        audience: "AzureADMyOrg",
        secrets: ["production"],
        months: [730],
        grants: ["Dynamics CRM: user_impersonation", "Microsoft Graph: Directory.ReadWrite.All User.Read"],
        roles: [...sixRoles],
        picture: true,
      });
      expect(notes.dynamicsUrl).toBe("https://contoso.crm4.dynamics.com");
      expect(notes.tenantId).toBe(sandbox.world.tenant.id);
      expect(await tokenFor(sandbox, notes)).toBe(200);
    });
});

/** Whether the four values work where TextUs would use them. */
async function tokenFor(sandbox: Sandbox, notes: Notes): Promise<number> {
  const answer = await sandbox.fetch(
    `https://login.microsoftonline.com/${notes.tenantId}/oauth2/v2.0/token`,
    {
      method: "POST",
      body: new URLSearchParams({
        grant_type: "client_credentials",
        client_id: notes.clientId,
        client_secret: notes.clientSecret,
        scope: `${notes.dynamicsUrl}/.default`,
      }),
    },
  );
  return answer.status;
}
