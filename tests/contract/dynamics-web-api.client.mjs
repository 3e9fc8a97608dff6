/**
 * DynamicsWebApi as it comes from npm, used as its documentation says. Started by dynamics-web-api.test.ts
 * with the network redirected to the sandbox; prints what it got as JSON.
 */
import { DynamicsWebApi } from "dynamics-web-api";

const { TOKEN, SERVER, APP_ID, SECRET, TENANT } = process.env;
const api = new DynamicsWebApi({
  serverUrl: SERVER,
  dataApi: { version: "9.2" },
  onTokenRefresh: async () => TOKEN,
});

/** What a refused call throws, as far as it is of interest. */
const refusal = async (call) => {
  try {
    await call();
    return null;
  } catch (error) {
    return { status: error.status, code: error.code, message: error.message };
  }
};

const results = {};
results.whoAmI = await api.callFunction("WhoAmI");
results.units = await api.retrieveMultiple({
  collection: "businessunits",
  select: ["name"],
  filter: "parentbusinessunitid eq null",
  count: true,
});
const unit = results.units.value[0].businessunitid;
results.roles = await api.retrieveAll({
  collection: "roles",
  select: ["name", "_businessunitid_value"],
  filter: `_businessunitid_value eq ${unit}`,
  orderBy: ["name asc"],
  maxPageSize: 4,
  includeAnnotations: "*",
});
const roleNamed = (name) => results.roles.value.find((role) => role.name === name).roleid;

results.created = await api.create({
  collection: "systemusers",
  data: {
    applicationid: APP_ID,
    accessmode: 4,
    isdisabled: false,
    "businessunitid@odata.bind": `businessunits(${unit})`,
  },
});
const user = results.created;
results.duplicate = await refusal(() =>
  api.create({
    collection: "systemusers",
    data: { applicationid: APP_ID, "businessunitid@odata.bind": `/businessunits(${unit})` },
  }),
);

const link = { collection: "systemusers", primaryKey: user, relationshipName: "systemuserroles_association" };
for (const name of ["Basic User", "Bot Author"])
  await api.associate({ ...link, relatedCollection: "roles", relatedKey: roleNamed(name) });
await api.disassociate({ ...link, relatedKey: roleNamed("Bot Author") });

results.updated = await api.update({
  collection: "systemusers",
  key: user,
  data: { jobtitle: "Integration" },
  returnRepresentation: true,
  select: ["jobtitle", "fullname"],
});
results.missing = await refusal(() =>
  api.update({ collection: "systemusers", key: unit, data: { jobtitle: "x" } }),
);
results.row = await api.retrieve({
  collection: "systemusers",
  key: user,
  select: ["fullname", "accessmode"],
  expand: [{ property: "systemuserroles_association", select: ["name"] }],
  includeAnnotations: "OData.Community.Display.V1.FormattedValue",
});
results.byKey = await api.retrieve({
  collection: "systemusers",
  key: `azureactivedirectoryobjectid=${process.env.OBJECT_ID}`,
  select: ["systemuserid"],
});

api.startBatch();
// In a batch the calls are only noted; executeBatch answers them.
void api.retrieveMultiple({ collection: "accounts", select: ["name"], top: 1 });
void api.update({ collection: "systemusers", key: user, data: { jobtitle: "Batch" } });
results.batch = await api.executeBatch();

/** The application itself, with a token that Entra gave for its secret. */
const granted = await fetch(`https://login.microsoftonline.com/${TENANT}/oauth2/v2.0/token`, {
  method: "POST",
  body: new URLSearchParams({
    grant_type: "client_credentials",
    client_id: APP_ID,
    client_secret: SECRET,
    scope: `${SERVER}/.default`,
  }),
});
const { access_token } = await granted.json();
const application = new DynamicsWebApi({
  serverUrl: SERVER,
  dataApi: { version: "9.2" },
  onTokenRefresh: async () => access_token,
});
results.application = {
  whoAmI: await application.callFunction("WhoAmI"),
  accounts: await application.retrieveMultiple({ collection: "accounts", select: ["name"], top: 1 }),
  creation: await refusal(() =>
    application.create({
      collection: "systemusers",
      data: { applicationid: APP_ID, "businessunitid@odata.bind": `/businessunits(${unit})` },
    }),
  ),
};

results.unknown = await refusal(() => api.retrieveMultiple({ collection: "systemusers", select: ["Foo"] }));
await api.deleteRecord({ collection: "systemusers", key: user });
results.deleted = await api.retrieve({ collection: "systemusers", key: user, select: ["deletedstate"] });

process.stdout.write(JSON.stringify(results));
