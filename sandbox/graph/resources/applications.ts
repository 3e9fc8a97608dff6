import type { Application } from "../../tenant/model.ts";
import { rowsSeen } from "../../tenant/past.ts";
import { applicationKind, directoryObjectKind, federatedCredentialKind } from "../model/kinds.ts";
import { answerList, answerOne, type Collection } from "../odata/answer-list.ts";
import { noContent } from "../protocol/answers.ts";
import { bodyOf, type Call, createsIfMissing } from "../protocol/call.ts";
import { badRequest, badSyntax, notFound } from "../protocol/errors.ts";
import type { Key } from "../protocol/path.ts";
import { list, one, type Route, write } from "../protocol/route.ts";
import { demandChange, demandPermission, readApplications } from "../rights.ts";
import { changeApplication } from "./change-application.ts";
import { createApplication } from "./create-application.ts";
import { deleteApplication } from "./delete-application.ts";
import { readApplication, storedApplication, visibleApplication } from "./find-application.ts";
import { applicationOwnerRoutes, ownerRows } from "./owners.ts";
import { applicationRow } from "./rows.ts";

/** /applications; docs/microsoft/graph.md. */
export const applicationRoutes: readonly Route[] = [
  list("applications", (call) => {
    demandPermission(call, readApplications);
    const { applications } = call.tenant;
    const rows = rowsSeen(call.sees, "application", applications, applications);
    return answerList(call, { ...applicationsOf(call), rows });
  }),
  write("POST", "applications", (call) => createApplication(call, bodyOf(call))),
  one("applications/{key}", (call, key) => {
    demandPermission(call, readApplications);
    refuseUnknown(call);
    return answerOne(call, applicationsOf(call), readApplication(call, key));
  }),
  write("PATCH", "applications/{key}", (call, key) => patch(call, key)),
  write("DELETE", "applications/{key}", (call, key) => {
    const row = visibleApplication(call, key);
    demandChange(call, row);
    deleteApplication(call, row);
    return noContent();
  }),
  ...applicationOwnerRoutes,
];

/** `isDisabled` is in the metadata since 2026; whether every cloud knows it is not published. */
function refuseUnknown({ world, request }: Call): void {
  const asked = request.url.searchParams.get("$select") ?? "";
  if (world.switches.isDisabledOfApplications === "unknown" && asked.split(",").includes("isDisabled"))
    throw badSyntax(
      "Parsing OData Select and Expand failed: Could not find a property named 'isDisabled' on type 'microsoft.graph.application'.",
    );
}

/** How applications are answered, without the rows. */
export const applicationsOf = (call: Call): Omit<Collection<Application>, "rows"> => ({
  kind: applicationKind,
  context: "applications",
  toRow: applicationRow(call),
  relationships: {
    owners: { kind: directoryObjectKind, rows: (row) => ownerRows(call.tenant, row._owners) },
    federatedIdentityCredentials: {
      kind: federatedCredentialKind,
      rows: (row) => row._federatedCredentials ?? [],
    },
  },
});

/** A change, or with `Prefer: create-if-missing` a creation by an alternate key (Learn, "Upsert application"). */
function patch(call: Call, key: Key) {
  const stored = storedApplication(call, key);
  const upsert = createsIfMissing(call) && key.name.toLowerCase() === "uniquename";
  if (!stored || !(upsert || call.sees("application", stored))) {
    if (stored || !upsert) throw notFound(key.value);
    const body = bodyOf(call);
    if (body.passwordCredentials !== undefined)
      throw badRequest("Property 'passwordCredentials' cannot be set by an upsert.");
    return createApplication(call, { ...body, uniqueName: key.value });
  }
  demandChange(call, stored);
  changeApplication(call, stored, bodyOf(call));
  return noContent();
}
