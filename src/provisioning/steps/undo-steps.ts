import { undoAccess } from "./access/undo.ts";
import { undoConsent } from "./admin-consent/undo.ts";
import { undoApplication } from "./application/undo.ts";
import { undoApplicationUser } from "./application-user/undo.ts";
import { undoSecret } from "./client-secret/undo.ts";
import { undoIcon } from "./icon/undo.ts";
import { undoRoles } from "./security-roles/undo.ts";
import { undoServicePrincipal } from "./service-principal/undo.ts";
import type { AnyUndoStep } from "./undo-step.ts";

/**
 * Everything that can be taken back, in the order in which it is: what depends on something goes before it, and the
 * admin's own role last, because the others need it.
 */
export const undoSteps: readonly AnyUndoStep[] = [
  undoIcon,
  undoRoles,
  undoApplicationUser,
  undoConsent,
  undoSecret,
  undoServicePrincipal,
  undoApplication,
  undoAccess,
];
