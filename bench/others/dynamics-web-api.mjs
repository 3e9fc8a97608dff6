/**
 * The same work with DynamicsWebApi and plain Graph calls, as a developer would write it who knows both well: it sends
 * together what can go together, finds the roles with one query and assigns them side by side.
 */
import { readFileSync } from "node:fs";
import { DynamicsWebApi } from "dynamics-web-api";
import {
  DATAVERSE_TOKEN,
  dataverseApp,
  directoryWrite,
  graphApp,
  graphCall,
  impersonation,
  patiently,
  roleNames,
  SERVER,
  timed,
  tokenBySecret,
  userRead,
} from "./shared.mjs";

const clientOf = (token) =>
  new DynamicsWebApi({ serverUrl: SERVER, dataApi: { version: "9.2" }, onTokenRefresh: async () => token });
const dynamics = clientOf(DATAVERSE_TOKEN);

await timed(async () => {
  const [crm, graphPrincipal, units] = await Promise.all([
    graphCall("GET", `/servicePrincipals(appId='${dataverseApp}')?$select=id`),
    graphCall("GET", `/servicePrincipals(appId='${graphApp}')?$select=id`),
    dynamics.retrieveMultiple({
      collection: "businessunits",
      select: ["businessunitid"],
      filter: "parentbusinessunitid eq null",
    }),
  ]);
  const unit = units.value[0].businessunitid;
  const roles = await dynamics.retrieveMultiple({
    collection: "roles",
    select: ["roleid", "name"],
    filter: `_businessunitid_value eq ${unit} and (${roleNames.map((name) => `name eq '${name}'`).join(" or ")})`,
  });
  const { json: app } = await graphCall("POST", "/applications", {
    displayName: "TextUs",
    signInAudience: "AzureADMyOrg",
    requiredResourceAccess: [
      { resourceAppId: dataverseApp, resourceAccess: [{ id: impersonation, type: "Scope" }] },
      {
        resourceAppId: graphApp,
        resourceAccess: [directoryWrite, userRead].map((id) => ({ id, type: "Scope" })),
      },
    ],
  });
  const endDateTime = new Date(Date.now() + 700 * 86_400_000).toISOString();
  const { json: secret } = await patiently(() =>
    graphCall("POST", `/applications/${app.id}/addPassword`, {
      passwordCredential: { displayName: "production", endDateTime },
    }),
  );
  const { json: principal } = await patiently(() =>
    graphCall("POST", "/servicePrincipals", { appId: app.appId }),
  );
  for (const [resource, scope] of [
    [crm, "user_impersonation"],
    [graphPrincipal, "Directory.ReadWrite.All User.Read"],
  ]) {
    await patiently(() =>
      graphCall("POST", "/oauth2PermissionGrants", {
        clientId: principal.id,
        consentType: "AllPrincipals",
        resourceId: resource.json.id,
        scope,
      }),
    );
  }
  const user = await patiently(() =>
    dynamics.create({
      collection: "systemusers",
      data: {
        applicationid: app.appId,
        accessmode: 4,
        "businessunitid@odata.bind": `businessunits(${unit})`,
      },
    }),
  );
  const link = {
    collection: "systemusers",
    primaryKey: user,
    relationshipName: "systemuserroles_association",
  };
  await Promise.all(
    roles.value.map((role) =>
      patiently(() => dynamics.associate({ ...link, relatedCollection: "roles", relatedKey: role.roleid })),
    ),
  );
  const entityimage = readFileSync("icons/icon-128.png").toString("base64");
  await patiently(() =>
    dynamics.update({
      collection: "systemusers",
      key: user,
      data: { applicationid: app.appId, entityimage },
    }),
  );
  const token = await patiently(() => tokenBySecret(app.appId, secret.secretText));
  await patiently(() => clientOf(token).callFunction("WhoAmI"));
});
