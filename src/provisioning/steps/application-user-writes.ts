import type { SystemUserRow } from "../../microsoft/api.ts";
import { classify } from "../../microsoft/classify.ts";
import { MicrosoftError } from "../../microsoft/errors.ts";
import { words } from "../../words/index.ts";
import { factOf, isFresh, lastDone, type OwnWork } from "../own-work.ts";
import { StepProblem } from "../problems.ts";
import type { Applying } from "../step.ts";
import type { ApplicationUserDecision, ApplicationUserMade } from "./application-user.ts";

type Here = Applying<"environment" | "access" | "application" | "service-principal">;

/** Takes a user that is there, enabled if need be. */
export async function enableUser(user: SystemUserRow, applying: Here): Promise<ApplicationUserMade> {
  const { dataverse, signal, own, clock } = applying;
  const { application } = await applying.made("application");
  const fresh = isFreshlyOwn(user.id, own, clock.now());
  if (user.isDisabled) {
    applying.say(words("say.application-user.enable"));
    await applying.change({
      write: "enable-user",
      intent: { id: user.id, appId: application.appId },
      waiting: words("wait.application-user"),
      send: async () => {
        await dataverse.enableApplicationUser(user.id, application.appId, { signal });
        return true;
      },
      facts: () => ({}),
      look: async () =>
        (await dataverse.systemUser(user.id, { signal }))?.isDisabled === false ? true : null,
    });
  }
  return madeOf(user, fresh);
}

/** Makes the user, as soon as Dataverse sees the app's service principal. */
export async function createUser(
  { businessUnitId, purge }: Extract<ApplicationUserDecision, { is: "create" }>,
  applying: Here,
): Promise<ApplicationUserMade> {
  await applying.made("access");
  for (const id of purge) await purgeUser(id, applying);
  const [{ application }, png] = await Promise.all([applying.made("application"), applying.ports.icon()]);
  await applying.made("service-principal");
  applying.say(words("say.application-user.create", { environment: applying.environment.displayName }));
  let form: Form = { accessMode: "non-interactive", pngBase64: base64Of(png) };
  for (;;) {
    try {
      return await create(application.appId, businessUnitId, form, applying);
    } catch (error) {
      const simpler = simplerForm(error, form);
      if (simpler === null) throw error;
      form = simpler;
    }
  }
}

/** How a user is asked for. */
interface Form {
  readonly accessMode: "non-interactive" | "unset";
  /** The picture rides along where Dataverse takes it, and saves a request (facts/apis.md 5.6). */
  readonly pngBase64: string | null;
}

/** What to ask for instead after a refusal, by which nothing was made; null when there is nothing. */
function simplerForm(error: unknown, form: Form): Form | null {
  const verdict = classify(error, { ours: true });
  // An "Administrative" caller may not set the access mode; Dataverse then sets it (facts/apis.md 5.3).
  if (verdict.is === "denied" && verdict.kind === "access-mode" && form.accessMode !== "unset") {
    return { ...form, accessMode: "unset" };
  }
  // Whether a picture may come with an application user is unconfirmed; a refusal has no one code.
  const refused = verdict.is === "fatal" && error instanceof MicrosoftError;
  return refused && form.pngBase64 !== null ? { ...form, pngBase64: null } : null;
}

/** Deletes a soft-deleted user for good: it would stand in the way of the new one (facts/apis.md 5.3). */
async function purgeUser(id: string, applying: Here): Promise<void> {
  const { dataverse, signal } = applying;
  applying.say(words("say.application-user.purge"));
  await applying.change<true>({
    write: "purge-user",
    intent: { id },
    waiting: words("wait.application-user"),
    thereWhen: ["not-found"],
    send: async () => {
      await dataverse.deleteSystemUser(id, { signal });
      return true;
    },
    facts: () => ({}),
    look: async () => ((await dataverse.systemUser(id, { signal })) === null ? true : null),
  });
}

export const base64Of = (png: Uint8Array): string =>
  btoa(Array.from(png, (byte) => String.fromCharCode(byte)).join(""));

async function create(
  appId: string,
  businessUnitId: string,
  { accessMode, pngBase64 }: Form,
  applying: Here,
): Promise<ApplicationUserMade> {
  const { dataverse, signal } = applying;
  const { answer, ours } = await applying.change<SystemUserRow | string>({
    write: "create-user",
    intent: { appId, businessUnitId },
    ours: true,
    waiting: words("wait.application-user"),
    send: () =>
      dataverse.createApplicationUser(
        { applicationId: appId, businessUnitId, accessMode, ...(pngBase64 === null ? {} : { pngBase64 }) },
        { signal },
      ),
    facts: (made) => ({ id: typeof made === "string" ? made : made.id, appId, businessUnitId }),
    look: async () => {
      const users = await dataverse.applicationUsers(appId, { signal });
      const user = users.find(({ deletedState }) => deletedState === 0);
      if (user) return user;
      // It cannot be made while a deleted one is kept, and never becomes visible.
      if (users.length > 0) {
        throw new StepProblem("application-user-deleted", {});
      }
      return null;
    },
  });
  if (typeof answer === "string") {
    return { userId: answer, businessUnitId, hasImage: pngBase64 !== null, roleIds: [], fresh: true };
  }
  if (answer.businessUnitId !== businessUnitId) {
    throw new StepProblem("application-user-elsewhere", { name: applying.settings.applicationName });
  }
  return answer.isDisabled ? await enableUser(answer, applying) : madeOf(answer, ours);
}

const madeOf = (user: SystemUserRow, fresh: boolean): ApplicationUserMade => ({
  userId: user.id,
  businessUnitId: user.businessUnitId,
  hasImage: user.hasImage,
  roleIds: user.roles.map(({ id }) => id),
  fresh,
});

function isFreshlyOwn(userId: string, own: OwnWork, now: number): boolean {
  const made = lastDone(own, "create-user");
  return made !== null && factOf(made, "id") === userId && isFresh(made, now);
}
