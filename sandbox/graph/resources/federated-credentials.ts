import { newGuid } from "../../tenant/ids.ts";
import type { Application } from "../../tenant/model.ts";
import { checkBody } from "../model/check-body.ts";
import { federatedCredentialKind } from "../model/kinds.ts";
import { answerList, answerOne } from "../odata/answer-list.ts";
import type { Row } from "../odata/match.ts";
import { created, locationOf, noContent, withContext } from "../protocol/answers.ts";
import { bodyOf, type Call } from "../protocol/call.ts";
import { missingValue, notFound, readOnlyProperty } from "../protocol/errors.ts";
import type { Key } from "../protocol/path.ts";
import { list, one, type Route, write } from "../protocol/route.ts";
import { demandChange, demandPermission, readApplications } from "../rights.ts";
import { remove } from "./delete-application.ts";
import { visibleApplication } from "./find-application.ts";

const path = "applications/{key}/federatedIdentityCredentials";
const required = ["audiences", "issuer", "name", "subject"];

/** Federated credentials of an application; recorded in specs/graph/recorded/test_app_federated_credential.json. */
export const federatedCredentialRoutes: readonly Route[] = [
  list(path, (call, key) => {
    demandPermission(call, readApplications);
    const row = visibleApplication(call, key);
    return answerList(call, { ...credentialsOf(row), rows: row._federatedCredentials ?? [] });
  }),
  write("POST", path, (call, key) => {
    const row = visibleApplication(call, key);
    demandChange(call, row);
    const body = bodyOf(call);
    checkBody(federatedCredentialKind.type, body);
    for (const name of required)
      if (body[name] == null) throw missingValue(name, "FederatedIdentityCredential");
    const { name, issuer, subject, description = null, audiences } = body;
    const credential = { id: newGuid(), name, issuer, subject, description, audiences };
    row._federatedCredentials = [...(row._federatedCredentials ?? []), credential];
    return created(
      withContext(`${credentialsOf(row).context}/$entity`, credential),
      locationOf(call.tenant.id, `federatedIdentityCredentials/${credential.id}`),
    );
  }),
  one(`${path}/{key}`, (call, key, credentialKey) => {
    demandPermission(call, readApplications);
    const row = visibleApplication(call, key);
    return answerOne(call, credentialsOf(row), credentialOf(row, credentialKey));
  }),
  write("PATCH", `${path}/{key}`, (call, key, credentialKey) => {
    const { credential } = changeable(call, key, credentialKey);
    const body = bodyOf(call);
    checkBody(federatedCredentialKind.type, body);
    if (body.name !== undefined && body.name !== credential.name) throw readOnlyProperty("name");
    Object.assign(credential, body);
    return noContent();
  }),
  write("DELETE", `${path}/{key}`, (call, key, credentialKey) => {
    const { row, credential } = changeable(call, key, credentialKey);
    remove<Row>(row._federatedCredentials ?? [], credential);
    return noContent();
  }),
];

const credentialsOf = (row: Application) => ({
  kind: federatedCredentialKind,
  context: `applications('${row.id}')/federatedIdentityCredentials`,
  toRow: (credential: Row) => credential,
});

/** By id or by name (recorded). @throws GraphError 404 */
function credentialOf(row: Application, { value }: Key): Record<string, unknown> {
  const found = row._federatedCredentials?.find((one) => one.id === value || one.name === value);
  if (!found) throw notFound(value);
  return found;
}

function changeable(call: Call, key: Key, credentialKey: Key) {
  const row = visibleApplication(call, key);
  demandChange(call, row);
  return { row, credential: credentialOf(row, credentialKey) };
}
