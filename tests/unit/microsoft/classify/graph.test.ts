import { describe } from "vitest";
import { mustLocal, nameUsed, noBacking, notPresent, POST, table } from "./failures.ts";

describe("Graph (docs/microsoft/graph.md)", () => {
  table([
    [
      "application not replicated, by its detail",
      {
        code: "Request_BadRequest",
        detailCodes: ["NoBackingApplicationObject"],
        operation: "POST /servicePrincipals",
      },
      "another language",
      "replicating",
    ],
    ["application not replicated, by its text", { code: "Request_BadRequest" }, noBacking, "replicating"],
    [
      "application not replicated, 403",
      { status: 403, code: "Authorization_RequestDenied" },
      mustLocal,
      "replicating",
      "denied:directory-role",
    ],
    [
      "rights missing",
      { status: 403, code: "Authorization_RequestDenied" },
      "Insufficient privileges to complete the operation.",
      "denied:directory-role",
    ],
    ["rights missing, by another code", { status: 403, code: "Forbidden" }, "", "denied:directory-role"],
    [
      "object not there",
      { status: 404, code: "Request_ResourceNotFound" },
      notPresent,
      "replicating",
      "not-found",
    ],
    ["reference not there", { status: 400, code: "Request_BadRequest" }, notPresent, "replicating"],
    [
      "directory out of order, reading",
      { status: 404, code: "Directory_ObjectNotFound" },
      "Unable to read the company information from the directory.",
      "transient",
    ],
    [
      "directory out of order, writing",
      { status: 404, code: "Directory_ObjectNotFound", operation: "POST /oauth2PermissionGrants" },
      "",
      "unknown-outcome",
    ],
    [
      "at the same time, 409",
      { status: 409, code: "Directory_ConcurrencyViolation", operation: POST },
      "",
      "transient",
    ],
    [
      "at the same time, 503",
      { status: 503, code: "Directory_ConcurrencyViolation", operation: POST },
      "",
      "transient",
    ],
    [
      "service principal is there",
      { status: 409, code: "Request_MultipleObjectsWithSameKeyValue", detailCodes: ["ObjectConflict"] },
      "the service principal name x is already in use.",
      "already-exists",
    ],
    [
      "grant is there, 409",
      { status: 409, code: "Request_MultipleObjectsWithSameKeyValue" },
      "Permission entry already exists.",
      "already-exists",
    ],
    [
      "grant is there, 400",
      { code: "Request_BadRequest" },
      "Permission entry already exists.",
      "already-exists",
    ],
    ["unique name used, 400", { code: "Request_BadRequest", operation: POST }, nameUsed, "name-taken"],
    ["unique name used, ObjectConflict", { code: "ObjectConflict", operation: POST }, "m", "name-taken"],
    [
      "unique name used, 409",
      { status: 409, code: "Request_MultipleObjectsWithSameKeyValue", operation: POST },
      nameUsed,
      "name-taken",
    ],
    [
      "unique name used, on back-fill",
      { code: "Request_BadRequest", detailCodes: ["ObjectConflict"], operation: "PATCH /applications/{id}" },
      "m",
      "name-taken",
    ],
    ["lifetime too long", { code: "CredentialInvalidLifetimeAsPerAppPolicy" }, "", "policy:lifetime"],
    [
      "lifetime too long, by its detail",
      { code: "Request_BadRequest", detailCodes: ["InvalidKeyEndDate"] },
      "",
      "policy:lifetime",
    ],
    ["no secrets here", { code: "CredentialTypeNotAllowedAsPerAppPolicy" }, "", "policy:forbidden"],
    ["audience policy", { code: "SignInAudienceNotAllowedAsPerAppPolicy" }, "", "fatal"],
    ["a plain mistake of ours", { code: "Request_BadRequest" }, "Invalid value specified.", "fatal"],
    [
      "codes in another case",
      { status: 404, code: "request_resourcenotfound" },
      "",
      "replicating",
      "not-found",
    ],
  ]);
});
