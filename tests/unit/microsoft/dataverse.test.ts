import { describe, expect, it } from "vitest";
import { clouds } from "../../../src/clouds/table.ts";
import { createDataverseApi } from "../../../src/microsoft/dataverse/dataverse-api.ts";
import {
  calm,
  empty,
  failureOf,
  fakeTokens,
  guid,
  json,
  type Reply,
  scriptedFetch,
  TOKEN,
} from "./scripted-fetch.ts";

const url = "https://contoso.crm4.dynamics.com";
const root = `${url}/api/data/v9.2`;
const dataverse = (...replies: Reply[]) => {
  const { fetch, sent } = scriptedFetch(...replies);
  const tokens = fakeTokens();
  return { api: createDataverseApi({ fetch, tokens, url, cloud: clouds.public }), sent, tokens };
};
const fault = (status: number, code: string) => json(status, { error: { code, message: "m" } });

const listedUser = {
  "@odata.etag": 'W/"1"',
  systemuserid: guid(1).toUpperCase(),
  fullname: "# TextUs",
  applicationid: guid(2),
  azureactivedirectoryobjectid: guid(3),
  isdisabled: false,
  deletedstate: 0,
  _businessunitid_value: guid(4),
  entityimageid: null,
  ownerid: guid(1),
  systemuserroles_association: [
    { "@odata.etag": "x", roleid: guid(5), name: "Basic User", _roletemplateid_value: guid(6) },
    { roleid: guid(7), name: "Bot Author", _roletemplateid_value: null },
  ],
};
const user = {
  id: guid(1),
  fullName: "# TextUs",
  applicationId: guid(2),
  azureObjectId: guid(3),
  isDisabled: false,
  deletedState: 0,
  businessUnitId: guid(4),
  hasImage: false,
  roles: [
    { id: guid(5), name: "Basic User", templateId: guid(6) },
    { id: guid(7), name: "Bot Author", templateId: null },
  ],
};

describe("requests", () => {
  it("carry the OData headers and a token of the organization", async () => {
    const { api, sent, tokens } = dataverse(
      json(200, { BusinessUnitId: guid(4), UserId: guid(1), OrganizationId: guid(9) }),
    );
    expect(await api.whoAmI(calm)).toEqual({
      businessUnitId: guid(4),
      userId: guid(1),
      organizationId: guid(9),
    });
    expect(tokens.asked).toEqual([{ dataverse: url }]);
    expect(sent[0]?.url.href).toBe(`${root}/WhoAmI`);
    expect(Object.fromEntries(sent[0]?.headers ?? [])).toEqual({
      accept: "application/json",
      authorization: `Bearer ${TOKEN}`,
      "odata-maxversion": "4.0",
      "odata-version": "4.0",
      "if-none-match": "null",
    });
  });

  it("can be an app's instead of the admin's", async () => {
    const { fetch, sent } = scriptedFetch(json(200, { value: [] }));
    const api = createDataverseApi({ fetch, accessToken: "app-token", url, cloud: clouds.public });
    await api.testRead("contacts", calm);
    expect(sent[0]?.headers.get("Authorization")).toBe("Bearer app-token");
    expect(sent[0]?.url.href).toBe(`${root}/contacts?$select=contactid&$top=1`);
  });

  it("read a 401 that has no body", async () => {
    const { api } = dataverse(
      empty(401, {
        "WWW-Authenticate": "Bearer authorization_uri=https://login.microsoftonline.com/x/oauth2",
      }),
    );
    expect((await failureOf(api.whoAmI(calm))).facts).toMatchObject({ status: 401, code: "", claims: null });
  });
});

describe("users", () => {
  it("are found by application, with roles and without the image", async () => {
    const { api, sent } = dataverse(json(200, { value: [listedUser] }));
    expect(await api.applicationUsers(guid(2), calm)).toEqual([user]);
    const search = sent[0]?.url.searchParams;
    expect(search?.get("$filter")).toBe(`applicationid eq ${guid(2)}`);
    expect(search?.get("$expand")).toBe(
      "systemuserroles_association($select=roleid,name,_roletemplateid_value)",
    );
    expect(search?.get("$select")?.split(",")).not.toContain("entityimage");
  });

  it("may lack members, be deleted, disabled, pictured", async () => {
    const { api } = dataverse(
      json(200, {
        value: [
          { systemuserid: guid(1), _businessunitid_value: guid(4) },
          { ...listedUser, deletedstate: "638000000000000000", isdisabled: true, entityimageid: guid(8) },
        ],
      }),
    );
    const [bare, deleted] = await api.applicationUsers(guid(2), calm);
    expect(bare).toEqual({
      ...user,
      fullName: null,
      applicationId: null,
      azureObjectId: null,
      roles: [],
    });
    expect(deleted).toMatchObject({ isDisabled: true, hasImage: true });
    expect(deleted?.deletedState).not.toBe(0);
  });

  it("have the roles of further pages as well, one and many", async () => {
    const link = `https://contoso.crm4.dynamics.com/api/data/v9.2/systemusers(${guid(1)})/systemuserroles_association?$skiptoken=2`;
    const first = { ...listedUser, "systemuserroles_association@odata.nextLink": link };
    const rest = json(200, { value: [{ roleid: guid(77), name: "On the second page" }] });
    const roles = [...user.roles, { id: guid(77), name: "On the second page", templateId: null }];
    expect(await dataverse(json(200, first), rest.clone()).api.systemUser(guid(1), calm)).toEqual({
      ...user,
      roles,
    });
    const many = dataverse(json(200, { value: [first] }), rest.clone());
    expect(await many.api.applicationUsers(guid(2), calm)).toEqual([{ ...user, roles }]);
    expect(many.sent[1]?.url.href).toBe(link);
  });

  it("never follow a link of theirs to another organization", async () => {
    const link = "https://contoso.crm4.dynamics.com.example/api/data/v9.2/roles";
    const { api, sent } = dataverse(
      json(200, { ...listedUser, "systemuserroles_association@odata.nextLink": link }),
    );
    await expect(api.systemUser(guid(1), calm)).rejects.toThrow();
    expect(sent).toHaveLength(1);
  });

  it("are null when Dataverse itself says there is none", async () => {
    expect(await dataverse(fault(404, "0x80040217")).api.systemUser(guid(1), calm)).toBeNull();
    expect(await dataverse(json(200, listedUser)).api.systemUser(guid(1), calm)).toEqual(user);
    await failureOf(dataverse(new Response("gone", { status: 404 })).api.systemUser(guid(1), calm));
  });

  const wanted = { applicationId: guid(2), businessUnitId: guid(4) };
  const body = {
    applicationid: guid(2),
    accessmode: 4,
    isdisabled: false,
    "businessunitid@odata.bind": `/businessunits(${guid(4)})`,
  };

  it.each([
    [
      "204 with its address",
      () => empty(204, { "OData-EntityId": `${root}/systemusers(${guid(1).toUpperCase()})` }),
      null,
    ],
    ["201 with the row", () => json(201, listedUser), user],
    [
      "201 with a row of another form",
      () =>
        json(201, { systemuserid: 7 }, { "OData-EntityId": `${root}/systemusers(${guid(1).toUpperCase()})` }),
      null,
    ],
  ])("are made, answered by %s", async (_, reply, row) => {
    const { api, sent } = dataverse(reply());
    expect(await api.createApplicationUser(wanted, calm)).toEqual({ id: guid(1), row });
    expect(sent[0]).toMatchObject({ method: "POST", body });
    expect(sent[0]?.headers.has("If-None-Match")).toBe(false);
    expect(sent[0]?.headers.has("Prefer")).toBe(false);
    expect(sent[0]?.url.search).toBe("");
  });

  it("are made with a picture and roles, and the row says which they have", async () => {
    const { api, sent } = dataverse(json(201, listedUser));
    const { row } = await api.createApplicationUser(
      { ...wanted, pngBase64: "iVBORw==", roleIds: [guid(5), guid(7)] },
      calm,
    );
    expect(sent[0]?.body).toEqual({
      ...body,
      entityimage: "iVBORw==",
      "systemuserroles_association@odata.bind": [`/roles(${guid(5)})`, `/roles(${guid(7)})`],
    });
    expect(sent[0]?.headers.get("Prefer")).toBe("return=representation");
    expect(sent[0]?.url.searchParams.get("$expand")).toContain("systemuserroles_association(");
    expect(row?.roles.map(({ id }) => id)).toEqual([guid(5), guid(7)]);
  });

  it("are made without access mode for a caller who may not set it", async () => {
    const { api, sent } = dataverse(json(201, listedUser));
    await api.createApplicationUser({ ...wanted, accessMode: "unset" }, calm);
    const { accessmode: _, ...without } = body;
    expect(sent[0]?.body).toEqual(without);
  });

  it("whose id did not come are a success of the wrong form", async () => {
    expect(
      (await failureOf(dataverse(empty(204)).api.createApplicationUser(wanted, calm))).facts.status,
    ).toBe(204);
  });

  it("are changed with the application id, and never made by a change", async () => {
    const { api, sent } = dataverse(empty(204), empty(204), empty(204), empty(204), empty(204));
    await api.enableApplicationUser(guid(1), guid(2), calm);
    await api.disableApplicationUser(guid(1), guid(2), calm);
    await api.setUserImage(guid(1), { pngBase64: "iVBORw0=", applicationId: guid(2) }, calm);
    await api.setUserImage(guid(1), { pngBase64: "iVBORw0=" }, calm);
    await api.deleteSystemUser(guid(1), calm);
    expect(sent.map((request) => [request.method, request.url.href, request.body])).toEqual([
      ["PATCH", `${root}/systemusers(${guid(1)})`, { applicationid: guid(2), isdisabled: false }],
      ["PATCH", `${root}/systemusers(${guid(1)})`, { applicationid: guid(2), isdisabled: true }],
      ["PATCH", `${root}/systemusers(${guid(1)})`, { applicationid: guid(2), entityimage: "iVBORw0=" }],
      ["PATCH", `${root}/systemusers(${guid(1)})`, { entityimage: "iVBORw0=" }],
      ["DELETE", `${root}/systemusers(${guid(1)})`, undefined],
    ]);
    expect(sent.slice(0, 4).map(({ headers }) => headers.get("If-Match"))).toEqual(["*", "*", "*", "*"]);
  });
});

describe("business units and roles", () => {
  it("lists business units", async () => {
    const { api } = dataverse(
      json(200, {
        value: [
          { businessunitid: guid(4), name: "contoso", _parentbusinessunitid_value: null, isdisabled: false },
          { businessunitid: guid(5), name: "Sales", _parentbusinessunitid_value: guid(4), isdisabled: true },
        ],
      }),
    );
    expect(await api.businessUnits(calm)).toEqual([
      { id: guid(4), name: "contoso", parentId: null, isDisabled: false },
      { id: guid(5), name: "Sales", parentId: guid(4), isDisabled: true },
    ]);
  });

  it("asks in one filter for the roles of one unit by name, template or root, over all pages", async () => {
    const listedRole = {
      roleid: guid(20),
      name: "O'Brien & Co",
      _businessunitid_value: guid(4),
      _parentrootroleid_value: guid(20),
      _roletemplateid_value: null,
      ismanaged: true,
    };
    const { api, sent } = dataverse(
      json(200, { value: [listedRole], "@odata.nextLink": `${root}/roles?$skiptoken=%3Ccookie%3E` }),
      json(200, { value: [{ ...listedRole, roleid: guid(21) }] }),
    );
    const roles = await api.roles(
      {
        businessUnitId: guid(4),
        names: ["O'Brien & Co", "Basic User"],
        templateIds: [guid(30)],
        rootRoleIds: [guid(31)],
      },
      calm,
    );
    expect(sent[0]?.url.searchParams.get("$filter")).toBe(
      `_businessunitid_value eq ${guid(4)} and (name eq 'O''Brien & Co' or name eq 'Basic User' or ` +
        `_roletemplateid_value eq ${guid(30)} or _parentrootroleid_value eq ${guid(31)})`,
    );
    expect(roles.map(({ id }) => id)).toEqual([guid(20), guid(21)]);
    expect(roles[0]).toEqual({
      id: guid(20),
      name: "O'Brien & Co",
      businessUnitId: guid(4),
      parentRootRoleId: guid(20),
      templateId: null,
      isManaged: true,
    });
    expect(sent[1]?.headers.get("OData-Version")).toBe("4.0");
  });

  it("asks nothing when no role is wanted", async () => {
    const { api, sent } = dataverse();
    const nothing = { businessUnitId: guid(4), names: [], templateIds: [], rootRoleIds: [] };
    expect(await api.roles(nothing, calm)).toEqual([]);
    expect(sent).toEqual([]);
  });

  it("assigns and removes by reference", async () => {
    const { api, sent } = dataverse(empty(204), empty(204));
    await api.assignRole(guid(1), guid(20), calm);
    await api.removeRole(guid(1), guid(20), calm);
    const path = `/api/data/v9.2/systemusers(${guid(1)})/systemuserroles_association/$ref`;
    expect(sent[0]).toMatchObject({ method: "POST", body: { "@odata.id": `${root}/roles(${guid(20)})` } });
    expect(sent[0]?.url.pathname).toBe(path);
    expect(sent[1]).toMatchObject({ method: "DELETE", body: undefined });
    expect(sent[1]?.url.pathname).toBe(path);
    expect(sent[1]?.url.searchParams.get("$id")).toBe(`${root}/roles(${guid(20)})`);
  });
});
