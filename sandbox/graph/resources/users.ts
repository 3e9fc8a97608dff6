import type { User } from "../../tenant/model.ts";
import { userKind } from "../model/kinds.ts";
import { answerOne } from "../odata/answer-list.ts";
import type { Row } from "../odata/match.ts";
import { notFound } from "../protocol/errors.ts";
import { one, type Route } from "../protocol/route.ts";
import { demandPermission } from "../rights.ts";

/** /users/{id or user principal name}. */
export const userRoutes: readonly Route[] = [
  one("users/{key}", (call, key) => {
    const value = key.value.toLowerCase();
    const found = call.tenant.users.find(
      ({ id, userPrincipalName }) => id === value || userPrincipalName.toLowerCase() === value,
    );
    // A person may read themselves with User.Read (Learn, "Get a user").
    const isSelf = call.caller.kind === "user" && found?.id === call.caller.id;
    demandPermission(call, [...(isSelf ? ["User.Read"] : []), ...readUsers]);
    if (!found) throw notFound(key.value);
    return answerOne(call, { kind: userKind, context: "users", toRow: userRow }, found);
  }),
];

/** Who may read other people. */
const readUsers = [
  "User.ReadBasic.All",
  "User.Read.All",
  "User.ReadWrite.All",
  "Directory.Read.All",
  "Directory.ReadWrite.All",
];

export const userRow = ({ id, displayName, userPrincipalName }: User): Row => ({
  id,
  displayName,
  mail: userPrincipalName,
  userPrincipalName,
});
