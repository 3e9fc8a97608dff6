import { classify } from "../../../microsoft/classify.ts";
import { words } from "../../../words/index.ts";
import { entriesOf, factOf, isDone, isFresh } from "../../model/own-work.ts";
import { StepProblem } from "../../model/problems.ts";
import { OutOfPatience } from "../../model/stops.ts";
import type { AccessMade } from "../shapes.ts";
import type { Applying } from "../step.ts";
import { lookAtAccess } from "./look.ts";

/**
 * Makes the admin System Administrator of the environment (powerplatform-17). Idempotent, and recorded by
 * Microsoft. The organization may need minutes to know.
 * @param options.apiIsNew the API that is asked has come to the tenant a moment ago.
 */
export async function elevate(
  applying: Applying<"tenant" | "environment">,
  { apiIsNew }: { readonly apiIsNew: boolean },
): Promise<AccessMade> {
  const { ports, environment, dataverse, signal } = applying;
  const waiting = words("wait.access");
  const look = async (): Promise<AccessMade | null> => {
    const { userId, rights } = await lookAtAccess(dataverse, { signal });
    return userId !== null && rights === "enough" ? { userId } : null;
  };
  applying.say(words("say.access.elevate", { environment: environment.displayName }));
  // Microsoft gives the role to whoever asks, so an undo by somebody else must not take theirs.
  const { id: objectId } = await applying.read(waiting, () => ports.graph.me({ signal }));
  const intent = { environmentId: environment.id, objectId };
  if (!isTaken(intent, applying))
    await applying.change<true>({
      write: "elevate",
      intent,
      waiting,
      ours: apiIsNew,
      send: async () => {
        await ports.powerPlatform.applyAdminRole(environment.id, { signal });
        return true;
      },
      facts: () => ({}),
      look: async () => ((await look()) ? true : null),
    });
  try {
    return await applying.seen(waiting, look);
  } catch (error) {
    if (!(error instanceof OutOfPatience)) throw error;
    const names = { user: applying.account.username, environment: environment.displayName };
    throw new StepProblem("elevated-unseen", names);
  }
}

/**
 * Waits until Microsoft Entra gives tokens for an organization whose API has come to the tenant a moment ago. The admin
 * may have to consent to it first.
 */
export async function untilLetIn({
  read,
  dataverse,
  signal,
}: Pick<Applying<never>, "read" | "dataverse" | "signal">): Promise<AccessMade> {
  const { userId } = await read(words("wait.access.dataverse"), () => lookAtAccess(dataverse, { signal }), {
    ours: true,
  });
  return { userId: userId ?? "" };
}

/**
 * Whether a turn before has been given the role, and none has given it back: then the organization is waited for, and
 * nothing is asked for again.
 */
function isTaken(
  { environmentId, objectId }: { readonly environmentId: string; readonly objectId: string },
  { own, runId, clock }: Applying<never>,
): boolean {
  const last = entriesOf(own, "elevate", "give-back-role").findLast(
    (entry) => entry.runId === runId && factOf(entry, "environmentId") === environmentId,
  );
  return (
    last?.write === "elevate" &&
    isDone(last) &&
    factOf(last, "objectId") === objectId &&
    isFresh(last, clock.now())
  );
}

/**
 * Takes the role away from the admin again.
 * @returns whether they do not have it any more; false where the environment's administration mode hides that.
 */
export async function giveBackRole({
  dataverse,
  read,
  change,
  environmentId,
  signal,
}: Pick<Applying<never>, "dataverse" | "read" | "change" | "signal"> & {
  readonly environmentId: string;
}): Promise<boolean> {
  const waiting = words("wait.access.give-back");
  const look = () => lookAtAccess(dataverse, { signal });
  const { userId, adminRoleId, refusal } = await read(waiting, look);
  if (refusal === "admin-mode") return false;
  if (userId === null || adminRoleId === null) return true;
  await change<true>({
    write: "give-back-role",
    intent: { environmentId, userId, roleId: adminRoleId },
    waiting,
    async send() {
      try {
        await dataverse.removeRole(userId, adminRoleId, { signal });
      } catch (error) {
        if (classify(error, { ours: false }).is !== "not-found") throw error;
      }
      return true;
    },
    facts: () => ({}),
    async look() {
      const now = await look();
      return now.refusal !== "admin-mode" && now.adminRoleId === null ? true : null;
    },
  });
  return true;
}
