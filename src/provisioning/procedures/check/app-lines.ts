import type { ServicePrincipalRow } from "../../../microsoft/graph/api.ts";
import { words } from "../../../words/index.ts";
import { milestoneOf } from "../../model/secret-ends.ts";
import { missingScopes, wholeTenantGrant } from "../../steps/admin-consent/grant-scopes.ts";
import { missingAccess } from "../../steps/application/required-access.ts";
import type { SeenApplication } from "../../steps/undo-step.ts";
import { nameOfOwner, offOf } from "../../steps/ways-in.ts";
import { seenApp } from "./inspection.ts";
import {
  attend,
  type CheckBasis,
  type CheckPiece,
  cannotSee,
  fine,
  named,
  repair,
  type Subject,
} from "./lines.ts";
import { strangeKeys } from "./strange.ts";

/** What a check says of the application, its service principal, its consent and its secret. */
export function appLines(basis: CheckBasis): readonly CheckPiece[] {
  const { found, recipe } = basis;
  const { app, deleted } = found;
  const there = seenApp(found)?.row ?? deleted;
  const name = there?.displayName ?? recipe.application.displayName;
  const subject: Subject = {
    id: "application",
    step: "application",
    text: words("check.line.application", { name }),
  };
  if (app === null) return [cannotSee(subject, words("check.unseen.may-not-read"))];
  if (app === "absent") {
    if (deleted === null) return [attend(subject, words("check.found.app-gone"))];
    const act = { is: "restore-application", row: deleted } as const;
    return [
      repair(subject, act, words("check.found.app-deleted")),
      ...principalLines(null, basis),
      ...consentLines(null, basis),
      secretLine(deleted.passwordCredentials, basis),
    ];
  }
  return [
    fine(subject),
    activation(app),
    permissions(app, basis),
    ...principalLines(app, basis),
    ...consentLines(app, basis),
    secretLine(app.row.passwordCredentials, basis),
    ...others(app, basis),
  ];
}

function activation({ row, waysIn }: SeenApplication): CheckPiece {
  const subject: Subject = { id: "activation", step: "application", text: words("check.line.activation") };
  const off = offOf(waysIn);
  if (off === "deactivated")
    return repair(subject, { is: "enable-application", id: row.id }, words("check.found.deactivated"));
  if (off === "disabled-by-microsoft") return attend(subject, words("check.found.disabled-by-microsoft"));
  if (waysIn.registration === null) return cannotSee(subject, words("check.unseen.may-not-read"));
  return fine(subject);
}

function permissions({ row }: SeenApplication, { recipe }: CheckBasis): CheckPiece {
  const subject: Subject = { id: "permissions", step: "application", text: words("check.line.permissions") };
  const missing = missingAccess(row.requiredResourceAccess, recipe.permissions);
  if (missing.length === 0) return fine(subject);
  const names = missing.map(({ value }) => value);
  return repair(subject, { is: "complete-application" }, named("check.found.permissions", names));
}

const principalSubject: Subject = {
  id: "service-principal",
  step: "service-principal",
  text: words("check.line.principal"),
};

/** @param app null: it is deleted, and so is its service principal. */
function principalLines(app: SeenApplication | null, { found }: CheckBasis): readonly CheckPiece[] {
  const principal = app === null ? "absent" : app.principal;
  if (principal === null) return [cannotSee(principalSubject, words("check.unseen.may-not-read"))];
  if (principal === "absent") {
    const { deletedPrincipal } = found;
    return [
      deletedPrincipal
        ? repair(
            principalSubject,
            { is: "restore-principal", id: deletedPrincipal.id },
            words("check.found.principal-deleted"),
          )
        : repair(principalSubject, { is: "create-principal" }, words("check.found.principal-gone")),
    ];
  }
  if (isOff(principal.row, app)) {
    const act = { is: "enable-principal", id: principal.row.id } as const;
    return [repair(principalSubject, act, words("check.found.principal-disabled"))];
  }
  return [fine(principalSubject)];
}

const isOff = ({ accountEnabled }: ServicePrincipalRow, app: SeenApplication | null): boolean =>
  accountEnabled === false ||
  (typeof app?.waysIn.principal === "object" && app.waysIn.principal?.isEnabled === false);

function consentLines(app: SeenApplication | null, { recipe, found }: CheckBasis): readonly CheckPiece[] {
  const subject: Subject = { id: "consent", step: "admin-consent", text: words("check.line.consent") };
  const principal = app === null ? "absent" : app.principal;
  const grants = principal === "absent" ? [] : (principal?.grants ?? null);
  if (grants === null) return [cannotSee(subject, words("check.unseen.may-not-read"))];
  const lacking = recipe.permissions.flatMap(({ resourceAppId, scopes }) => {
    const resourceId = found.resources[resourceAppId] ?? null;
    const grant = resourceId === null ? null : wholeTenantGrant(grants, resourceId);
    const wanted = scopes.map(({ value }) => value);
    const missing = missingScopes(grant, wanted);
    const resource = { resourceAppId, resourceId, grantId: grant?.id ?? null, scopes: wanted };
    return missing.length === 0 ? [] : [{ missing, resource }];
  });
  if (lacking.length === 0) return [fine(subject)];
  const names = lacking.flatMap(({ missing }) => missing);
  const act = { is: "consent", resources: lacking.map(({ resource }) => resource) } as const;
  return [repair(subject, act, named("check.found.consent", names))];
}

function secretLine(
  credentials: SeenApplication["row"]["passwordCredentials"],
  { setUp, found }: CheckBasis,
): CheckPiece {
  const { keyId, secretEndsAt } = setUp;
  const row = credentials.find((one) => one.keyId === keyId);
  const end = row?.endDateTime ?? secretEndsAt;
  const subject: Subject = {
    id: "secret",
    step: "client-secret",
    text: end ? words("check.line.secret", { until: end.slice(0, 10) }) : words("check.line.secret-unknown"),
  };
  if (keyId === null) return cannotSee(subject, words("check.unseen.secret"));
  if (row === undefined) return attend(subject, words("check.found.secret-gone"));
  const milestone = milestoneOf(end, found.inspectedAt);
  if (milestone === null) return fine(subject);
  return attend(subject, words(milestone === 0 ? "check.found.secret-ended" : "check.found.secret-soon"));
}

function others(app: SeenApplication, basis: CheckBasis): readonly CheckPiece[] {
  const subject: Subject = { id: "others", step: "application", text: words("check.line.others") };
  const strange = strangeKeys(basis);
  if (strange === null) return [];
  const { secrets, certificates, onPrincipal, federated, owners, granted, unread } = strange;
  const told = (id: Parameters<typeof words>[0], names: readonly string[]) =>
    names.length === 0 ? [] : [named(id, names)];
  const nameOf = ({ displayName, keyId, startDateTime }: (typeof secrets)[number]): string =>
    [displayName || keyId, ...(startDateTime ? [`(${startDateTime.slice(0, 10)})`] : [])].join(" ");
  const news = [
    ...told("check.found.secrets", [...secrets].map(nameOf)),
    ...told("check.found.certificates", [...certificates, ...onPrincipal].map(nameOf)),
    ...told(
      "check.found.federated",
      federated.map(({ name, issuer }) => name || issuer),
    ),
    ...told("check.found.owners", owners.map(nameOfOwner)),
    ...told("check.found.granted", [
      ...new Set(granted.map(({ resourceDisplayName, id }) => resourceDisplayName ?? id)),
    ]),
  ];
  const hidden =
    (["registration", "owners", "federated", "principal", "granted"] as const).some((part) =>
      unread.has(part),
    ) && app.principal !== "absent";
  return [
    ...(news.length > 0 ? [attend(subject, ...news)] : []),
    ...(hidden
      ? [cannotSee({ ...subject, id: "others-unread" }, words("check.unseen.others"))]
      : news.length === 0
        ? [fine(subject)]
        : []),
  ];
}
