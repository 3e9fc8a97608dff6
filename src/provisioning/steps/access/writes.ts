import { classify } from "../../../microsoft/classify.ts";
import type { DataverseApi } from "../../../microsoft/dataverse/api.ts";
import { words } from "../../../words/index.ts";
import type { AccessMade } from "../shapes.ts";
import type { Applying } from "../step.ts";
import { lookAtAccess } from "./look.ts";

/**
 * Makes the admin System Administrator of the environment (powerplatform-17). Idempotent, and recorded by
 * Microsoft. The organization may need minutes to know.
 */
export async function elevate(applying: Applying<"tenant" | "environment">): Promise<AccessMade> {
  const { ports, environment, dataverse, signal } = applying;
  const waiting = words("wait.access");
  const look = async (): Promise<AccessMade | null> => {
    const { userId, adminRoleId } = await lookAtAccess(dataverse, { signal });
    return userId !== null && adminRoleId !== null ? { userId } : null;
  };
  applying.say(words("say.access.elevate", { environment: environment.displayName }));
  // Microsoft gives the role to whoever asks, so an undo by somebody else must not take theirs.
  const { id: objectId } = await applying.read(waiting, () => ports.graph.me({ signal }));
  await applying.change<true>({
    write: "elevate",
    intent: { environmentId: environment.id, objectId },
    waiting,
    send: async () => {
      await ports.powerPlatform.applyAdminRole(environment.id, { signal });
      return true;
    },
    facts: () => ({}),
    look: async () => ((await look()) ? true : null),
  });
  return await applying.seen(waiting, look);
}

/** Takes the role away from the admin again. Answers whether there was one to take. */
export async function giveBackRole({
  dataverse,
  signal,
}: {
  readonly dataverse: DataverseApi;
  readonly signal: AbortSignal;
}): Promise<boolean> {
  const { userId, adminRoleId } = await lookAtAccess(dataverse, { signal });
  if (userId === null || adminRoleId === null) return false;
  try {
    await dataverse.removeRole(userId, adminRoleId, { signal });
  } catch (error) {
    if (classify(error, { ours: false }).is !== "not-found") throw error;
  }
  return true;
}
