import type { World } from "../../sandbox/world.ts";

const guid = (kind: number, index: number): string =>
  `${kind.toString(16).padStart(8, "0")}-0000-4000-8000-${index.toString(16).padStart(12, "0")}`;

/**
 * Fills a tenant with objects that are none of our business: applications, service principals, grants, environments,
 * and in each organization roles and application users. They are copies of the scenario's objects, under names and ids
 * of their own.
 * @param count of each kind
 */
export function crowd({ tenant }: Pick<World, "tenant">, count: number): void {
  const indexes = [...Array(count).keys()];
  const name = (index: number): string => `Other integration ${index}`;
  const [application] = tenant.applications;
  const [principal] = tenant.servicePrincipals;
  const bare = tenant.environments.find(({ organizationId }) => organizationId === null);
  if (!application || !principal || !bare) throw new Error("The scenario has nothing to copy.");
  for (const index of indexes) {
    const displayName = name(index);
    const appId = guid(0xa, index);
    tenant.applications.push({ ...application, id: guid(0xb, index), appId, displayName, uniqueName: null });
    tenant.servicePrincipals.push({
      ...principal,
      id: guid(0xc, index),
      appId,
      displayName,
      servicePrincipalNames: [appId],
    });
    tenant.grants.push({
      _writtenAt: 0,
      id: guid(0xd, index),
      clientId: guid(0xc, index),
      consentType: "AllPrincipals",
      principalId: null,
      resourceId: principal.id,
      scope: "User.Read",
    });
    tenant.environments.push({
      ...bare,
      name: guid(0xe, index),
      properties: { ...bare.properties, displayName: `Other environment ${index}` },
    });
  }
  for (const { roles, systemUsers } of tenant.organizations) {
    const role = roles.find(({ parentroleid }) => parentroleid === null);
    const user = systemUsers.find(({ applicationid }) => applicationid === null);
    if (!role || !user) continue;
    for (const index of indexes) {
      const roleid = guid(0xf, index);
      roles.push({
        ...role,
        roleid,
        parentrootroleid: roleid,
        roletemplateid: null,
        name: `Other role ${index}`,
        _privileges: [],
      });
      systemUsers.push({
        ...user,
        systemuserid: guid(0x10, index),
        applicationid: guid(0xa, index),
        azureactivedirectoryobjectid: guid(0xc, index),
        fullname: `# ${name(index)}`,
        domainname: `other-${index}@contoso.onmicrosoft.com`,
        roleids: [],
      });
    }
  }
}
