import { type Call, dataverse, text } from "./call.ts";

type Rows = readonly Readonly<Record<string, unknown>>[];
const columns =
  "systemuserid,fullname,domainname,applicationid,isdisabled,title,internalemailaddress,entityimage";

const shown = (row: Readonly<Record<string, unknown>>) => ({
  id: String(row.systemuserid),
  fullName: String(row.fullname),
  userName: String(row.domainname),
  email: String(row.internalemailaddress ?? ""),
  appId: typeof row.applicationid === "string" ? row.applicationid : null,
  picture: typeof row.entityimage === "string" ? row.entityimage : null,
});

/** `users` of the organization whose host the page is on. */
export async function users(call: Call) {
  const { value } = await dataverse(call, call.host, "GET", `systemusers?$select=${columns}`);
  return (value as Rows).map(shown);
}

export async function user(call: Call) {
  return shown(
    await dataverse(call, call.host, "GET", `systemusers(${text(call, "id")})?$select=${columns}`),
  );
}

/** `setPicture`: of a user; an application user's id goes along, as its form sends it. */
export async function setPicture(call: Call) {
  const id = text(call, "id");
  const { appId } = await user(call);
  await dataverse(call, call.host, "PATCH", `systemusers(${id})`, {
    entityimage: text(call, "picture"),
    ...(appId === null ? {} : { applicationid: appId }),
  });
  return {};
}
