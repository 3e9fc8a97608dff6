import { describe } from "vitest";
import type { FailureFacts } from "../../../../src/microsoft/errors.ts";
import { table } from "./failures.ts";

describe("Dataverse (docs/microsoft/dataverse.md)", () => {
  const dataverse = (
    code: string,
    status = 400,
    more: Partial<FailureFacts> = {},
  ): Partial<FailureFacts> => ({
    service: "dataverse",
    status,
    code,
    operation: "POST /systemusers",
    ...more,
  });
  table([
    ["too many requests", dataverse("0x80072322", 429, { retryAfterMs: 4000 }), "", "throttled:4000"],
    ["too much time", dataverse("0x80072321", 429), "", "throttled:10000"],
    ["too many at once, whatever the status", dataverse("0x80072326", 400), "", "throttled:10000"],
    [
      "application user is there, either answer: DuplicateRecord",
      dataverse("0x80040237", 412),
      "",
      "already-exists",
    ],
    [
      "application user is there, either answer: DuplicateApplicationUser",
      dataverse("0x8004f511"),
      "",
      "already-exists",
    ],
    ["application user is there, key", dataverse("0x80060892", 412), "", "already-exists"],
    ["user is there", dataverse("0x80041d2c"), "", "already-exists"],
    ["before replication, either answer: by object", dataverse("0x80041d28"), "", "replicating"],
    ["before replication, either answer: by application", dataverse("0x8004f510"), "", "replicating"],
    ["in capitals", dataverse("0x8004F510"), "", "replicating"],
    ["Entra did not answer Dataverse", dataverse("0x80072559"), "", "transient"],
    ["Entra failed Dataverse", dataverse("0x80041d54", 500), "", "transient"],
    ["no user of the organization", dataverse("0x80072560", 403), "", "replicating", "denied:not-a-member"],
    ["user without roles", dataverse("0x80042f09", 403), "", "replicating", "denied:no-roles"],
    ["privilege missing", dataverse("0x80040220", 403), "is missing prvCreateUser", "denied:privilege"],
    ["privilege missing, another code", dataverse("0x80040231", 403), "", "denied:privilege"],
    ["not a system administrator", dataverse("0x8004b069", 403), "", "denied:privilege"],
    ["any other 403", dataverse("", 403), "", "denied:other"],
    ["administrative caller", dataverse("0x80048d2f"), "", "denied:access-mode"],
    ["disabled caller", dataverse("0x8004a112", 403), "", "denied:user-disabled"],
    ["unlicensed caller", dataverse("0x8004d24b", 403), "", "denied:license"],
    ["application shut out", dataverse("0x80095ffc", 403), "", "denied:application-blocked"],
    ["administration mode", dataverse("0x8004a113", 403), "", "admin-mode"],
    ["row not there", dataverse("0x80040217", 404), "", "replicating", "not-found"],
    ["role not there, either answer", dataverse("0x80060888"), "", "not-found"],
    ["first-party application only", dataverse("0x80041d49"), "", "fatal"],
    ["role of another business unit", dataverse("0x80041409"), "", "fatal"],
    ["application user may not be updated", dataverse("0x80041d48"), "", "fatal"],
    ["image refused", dataverse("0x80072553"), "", "fatal"],
    ["sign in", dataverse("", 401), "", "interaction:null"],
  ]);
});
