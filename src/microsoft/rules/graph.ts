import {
  alreadyExists,
  denied,
  fatal,
  ifOurs,
  interrupted,
  nameTaken,
  notFound,
  policy,
  type Rule,
  replicating,
  transient,
} from "./rule.ts";

/** Errors of Microsoft Graph; docs/microsoft/graph.md, specs/graph/errors.json. */
export const graphRules: readonly Rule[] = [
  {
    source: "graph-19: app not replicated",
    codes: ["NoBackingApplicationObject"],
    verdict: replicating,
  },
  {
    source: "graph-19: the same without details",
    status: [400],
    says: /does not reference a valid application object|queried reference-property objects/i,
    verdict: replicating,
  },
  {
    source: "graph-20: the other face of the same delay; genuine for other tenants' apps",
    status: [403],
    says: /backing application of the service principal being created must/i,
    verdict: ifOurs(denied("directory-role")),
  },
  {
    source: "secrets-14: longer than the policy allows",
    codes: ["CredentialInvalidLifetimeAsPerAppPolicy", "InvalidKeyEndDate"],
    verdict: policy("lifetime"),
  },
  {
    source: "secrets-15: no secrets",
    codes: ["CredentialTypeNotAllowedAsPerAppPolicy"],
    verdict: policy("forbidden"),
  },
  {
    source: "graph-09, graph-10: unique name used, 400 with either code; perhaps by a deleted app",
    status: [400, 409],
    says: /same value for property uniqueName/i,
    verdict: nameTaken,
  },
  {
    source: "graph-09: ObjectConflict, also 400; nothing else of an application is unique for us",
    codes: ["ObjectConflict"],
    operation: /^(POST|PATCH) \/applications/,
    verdict: nameTaken,
  },
  {
    source: "graph-27: sources disagree on status and code, the text is the same",
    status: [400, 409],
    says: /permission entry already exists/i,
    verdict: alreadyExists,
  },
  {
    source: "graph-21",
    codes: ["Request_MultipleObjectsWithSameKeyValue", "ObjectConflict"],
    verdict: alreadyExists,
  },
  {
    source: "graph-42: requests at the same time; nothing was done (409 or 503)",
    codes: ["Directory_ConcurrencyViolation"],
    verdict: transient,
  },
  {
    source: "specs/graph/errors.json: a write may nevertheless have been applied; graph-41",
    codes: ["Directory_ObjectNotFound"],
    verdict: interrupted,
  },
  { source: "graph-40", codes: ["Request_ResourceNotFound"], verdict: ifOurs(notFound) },
  {
    source: "graph-14",
    codes: ["Authorization_RequestDenied"],
    verdict: denied("directory-role"),
  },
  { source: "inference: any other refusal by Graph", status: [403], verdict: denied("directory-role") },
  {
    source: "specs/graph/errors.json: audience policy; we ask for the narrowest",
    codes: ["SignInAudienceNotAllowedAsPerAppPolicy"],
    verdict: fatal,
  },
];
