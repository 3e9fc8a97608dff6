/**
 * The manual procedure as a plain script, in its own order, one request after the other: tenant, app registration,
 * secret, permissions, consent, application user, roles, picture; then the proof.
 */
import { readFileSync } from "node:fs";
import {
  call,
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

const dataverse = (method, path, body) =>
  call(method, `${SERVER}/api/data/v9.2${path}`, DATAVERSE_TOKEN, body);

await timed(async () => {
  await graphCall("GET", "/organization");
  const { json: app } = await graphCall("POST", "/applications", {
    displayName: "TextUs",
    signInAudience: "AzureADMyOrg",
  });
  const endDateTime = new Date(Date.now() + 700 * 86_400_000).toISOString();
  const { json: secret } = await patiently(() =>
    graphCall("POST", `/applications/${app.id}/addPassword`, {
      passwordCredential: { displayName: "production", endDateTime },
    }),
  );
  await patiently(() =>
    graphCall("PATCH", `/applications/${app.id}`, {
      requiredResourceAccess: [
        { resourceAppId: dataverseApp, resourceAccess: [{ id: impersonation, type: "Scope" }] },
        {
          resourceAppId: graphApp,
          resourceAccess: [directoryWrite, userRead].map((id) => ({ id, type: "Scope" })),
        },
      ],
    }),
  );
  const { json: principal } = await patiently(() =>
    graphCall("POST", "/servicePrincipals", { appId: app.appId }),
  );
  for (const [appId, scope] of [
    [dataverseApp, "user_impersonation"],
    [graphApp, "Directory.ReadWrite.All User.Read"],
  ]) {
    const { json: resource } = await graphCall("GET", `/servicePrincipals(appId='${appId}')`);
    await patiently(() =>
      graphCall("POST", "/oauth2PermissionGrants", {
        clientId: principal.id,
        consentType: "AllPrincipals",
        resourceId: resource.id,
        scope,
      }),
    );
  }
  const { json: units } = await dataverse(
    "GET",
    "/businessunits?$filter=parentbusinessunitid eq null&$select=name",
  );
  const unit = units.value[0].businessunitid;
  const { headers } = await patiently(() =>
    dataverse("POST", "/systemusers", {
      applicationid: app.appId,
      accessmode: 4,
      "businessunitid@odata.bind": `/businessunits(${unit})`,
    }),
  );
  const user = /\(([0-9a-f-]{36})\)/.exec(headers.get("odata-entityid"))[1];
  for (const name of roleNames) {
    const { json: roles } = await dataverse(
      "GET",
      `/roles?$filter=name eq '${name}' and _businessunitid_value eq ${unit}&$select=name`,
    );
    await patiently(() =>
      dataverse("POST", `/systemusers(${user})/systemuserroles_association/$ref`, {
        "@odata.id": `${SERVER}/api/data/v9.2/roles(${roles.value[0].roleid})`,
      }),
    );
  }
  const entityimage = readFileSync("icons/icon-128.png").toString("base64");
  await patiently(() =>
    dataverse("PATCH", `/systemusers(${user})`, { applicationid: app.appId, entityimage }),
  );
  const token = await patiently(() => tokenBySecret(app.appId, secret.secretText));
  await patiently(() => call("GET", `${SERVER}/api/data/v9.2/WhoAmI`, token));
});
