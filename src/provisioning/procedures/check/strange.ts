import type { SystemUserRow } from "../../../microsoft/dataverse/api.ts";
import { roleKey } from "../../../recipe/settings.ts";
import { markOfFederated, type Others, othersOn } from "../../steps/others.ts";
import { userIn } from "../../steps/undo-step.ts";
import { rolesOf, seenApp } from "./inspection.ts";
import type { CheckBasis } from "./lines.ts";

/** What others have with the app that the baseline does not know. */
export function strangeKeys({ found, setUp, makings }: CheckBasis): Others | null {
  const app = seenApp(found);
  if (app === null) return null;
  const keys = setUp.baseline?.keys ?? null;
  const known = knownMarks(setUp);
  // Without a list of before, everything is news but what began before the set-up was connected.
  const since = keys ? null : Date.parse(setUp.connectedAt);
  const all = othersOn(app.waysIn, { makings, isMe: ({ id }) => known.has(id) });
  const isNew = ({
    keyId,
    startDateTime,
  }: {
    readonly keyId: string;
    readonly startDateTime: string | null;
  }) => !known.has(keyId) && !(since !== null && Date.parse(startDateTime ?? "") < since);
  return {
    ...all,
    secrets: all.secrets.filter(({ keyId, ...key }) => isNew({ keyId, ...key }) && keyId !== setUp.keyId),
    certificates: all.certificates.filter(isNew),
    onPrincipal: all.onPrincipal.filter(isNew),
    federated: all.federated.filter((one) => since === null && !known.has(markOfFederated(one))),
    owners: since === null ? all.owners : [],
    granted: all.granted.filter(({ id }) => since === null && !known.has(id)),
  };
}

/** Marks of all that {@link strangeKeys} has found, as a baseline has them (steps/others.ts). */
export const marksOf = (others: Others | null): readonly string[] =>
  others === null
    ? []
    : [
        ...[...others.secrets, ...others.certificates, ...others.onPrincipal].map(({ keyId }) => keyId),
        ...others.federated.map(markOfFederated),
        ...[...others.owners, ...others.granted].map(({ id }) => id),
      ];

/** What the baseline has of others, and what the admin has called known. */
const knownMarks = ({ baseline }: CheckBasis["setUp"]): ReadonlySet<string> =>
  new Set([...(baseline?.keys ?? []), ...(baseline?.known ?? [])]);

/** Roles of the application user that the set-up has not given it, and that nobody has called known. */
export function strangeRoles({ found, setUp, recipe }: CheckBasis): SystemUserRow["roles"] {
  const given = new Set(rolesOf(setUp.baseline, recipe).map(roleKey));
  const known = knownMarks(setUp);
  return (userIn(found.organization, setUp.clientId)?.roles ?? []).filter(
    ({ id, name }) => !given.has(roleKey(name)) && !known.has(markOfRole(id)),
  );
}

const markOfRole = (id: string): string => `role:${id}`;

/** Marks of all that a check finds of others: ways in to the app, and roles of its user. */
export const strangeMarks = (
  basis: CheckBasis,
): { readonly keys: readonly string[]; readonly roles: readonly string[] } => ({
  keys: marksOf(strangeKeys(basis)),
  roles: strangeRoles(basis).map(({ id }) => markOfRole(id)),
});
