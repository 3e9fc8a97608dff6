import { type CloudId, portalOrigin } from "../../src/clouds/table.ts";
import type { FinishedSetup } from "../../src/provisioning/model/finished-setup.ts";
import type { MadePart } from "../../src/provisioning/model/made-part.ts";
import {
  applicationLink,
  permissionsLink,
  secretsLink,
  servicePrincipalLink,
} from "../../src/provisioning/model/portal-links.ts";
import type { SetupState } from "../../src/provisioning/model/setup-state.ts";
import type { WordId } from "../../src/words/index.ts";

/** Where a part is seen in Microsoft's portals; null where it has no page of its own. */
export function linkOf(part: MadePart, setUp: FinishedSetup, cloud: CloudId): string | null {
  const entra = portalOrigin(cloud, "entra");
  const { clientId } = setUp;
  switch (part.kind) {
    case "application":
      return applicationLink(entra, clientId);
    case "secret":
      return secretsLink(entra, clientId);
    case "grant":
      return permissionsLink(entra, clientId);
    case "service-principal":
      return part.id === "" ? null : servicePrincipalLink(entra, part.id, clientId);
    case "application-user":
    case "role":
    case "picture":
      return applicationUsersPage(setUp, cloud);
  }
}

/** The environment's hub, which leads to its application users: they have no confirmed address (portals-18, portals-19). */
const applicationUsersPage = ({ environmentId }: FinishedSetup, cloud: CloudId): string =>
  `${portalOrigin(cloud, "power-platform")}/environments/environment/${encodeURIComponent(environmentId)}/hub`;

/** The pages of the portals that show a set-up, each with the words of its link. */
export const portalPages = (
  setUp: FinishedSetup,
  cloud: CloudId,
): readonly { readonly words: WordId; readonly href: string }[] => {
  const entra = portalOrigin(cloud, "entra");
  return [
    { words: "ui.record.open-app", href: applicationLink(entra, setUp.clientId) },
    { words: "ui.record.open-secrets", href: secretsLink(entra, setUp.clientId) },
    { words: "ui.record.open-permissions", href: permissionsLink(entra, setUp.clientId) },
    { words: "ui.record.open-users", href: applicationUsersPage(setUp, cloud) },
    { words: "ui.record.open-dynamics", href: setUp.dynamicsUrl },
  ];
};

/** What a person does to undo it in the portals, in this order: what this extension has created, and nothing else. */
export function undoSteps(parts: readonly MadePart[]): readonly WordId[] {
  const created = (kind: MadePart["kind"]): boolean =>
    parts.some((part) => part.kind === kind && part.origin === "created");
  const steps: WordId[] = [];
  if (created("application-user")) steps.push("ui.record.undo-user");
  else if (created("role")) steps.push("ui.record.undo-roles");
  if (created("application")) return [...steps, "ui.record.undo-app"];
  if (created("secret")) steps.push("ui.record.undo-secret");
  if (parts.some(({ kind, origin }) => kind === "grant" && origin !== "before"))
    steps.push("ui.record.undo-grant");
  return steps;
}

/** Named in the plan only: the disk does not keep it. */
export function businessUnitIn({ plan }: Pick<SetupState, "plan">): string | null {
  const unit = plan?.items.find(({ step }) => step === "application-user")?.title.values?.unit;
  return typeof unit === "string" && unit !== "" ? unit : null;
}
