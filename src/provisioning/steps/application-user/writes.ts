import { base64Of } from "../../../ground/base64.ts";
import { classify, judge } from "../../../microsoft/classify.ts";
import type { SystemUserRow } from "../../../microsoft/dataverse/api.ts";
import { MicrosoftError } from "../../../microsoft/errors.ts";
import { words } from "../../../words/index.ts";
import { entriesOf, factOf, isDone, isFresh, lastDone, type OwnWork } from "../../model/own-work.ts";
import { StepProblem } from "../../model/problems.ts";
import { PlanOutdated } from "../../model/stops.ts";
import type { ApplicationUserDecision, ApplicationUserMade } from "../shapes.ts";
import type { Applying } from "../step.ts";
import { type Form, fullForm, RoleNotFound, simplerForm } from "./form.ts";
import { isNoMore } from "./own.ts";

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
      intent: { id: user.id, appId: application.appId, hadRoleIds: user.roles.map(({ id }) => id) },
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
  if (purge.length > 0) await purgeUsers(purge, applying);
  const { picture } = applying.settings;
  const [{ application }, png] = await Promise.all([
    applying.made("application"),
    applying.ports.icon(picture),
  ]);
  await applying.made("service-principal");
  applying.say(words("say.application-user.create", { environment: applying.environment.displayName }));
  let form = fullForm(png && base64Of(png), businessUnitId, applying.decided("security-roles"));
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

/** @throws PlanOutdated for a user that somebody has restored since: the same request would delete it. */
async function purgeUsers(ids: readonly string[], applying: Here): Promise<void> {
  const { dataverse, signal } = applying;
  const { application } = await applying.made("application");
  const users = await applying.read(words("wait.application-user"), () =>
    dataverse.applicationUsers(application.appId, { signal }),
  );
  if (users.some(({ deletedState }) => deletedState === 0)) throw new PlanOutdated("application-user");
  for (const id of ids) await purgeUser(id, applying);
}

/** Deletes a soft-deleted user for good: it would stand in the way of the new one (dataverse-15). */
async function purgeUser(id: string, applying: Here): Promise<void> {
  const { dataverse, signal } = applying;
  applying.say(words("say.application-user.purge"));
  try {
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
  } catch (error) {
    // 0x80048359 and its like: Dataverse keeps users that Entra still has. What is left is to restore it by hand.
    const { verdict, cause } = judge(error, { ours: false });
    if (error instanceof MicrosoftError && verdict.is === "fatal" && cause === null)
      throw new StepProblem("application-user-deleted", {}, { cause: error });
    throw error;
  }
}

async function create(
  appId: string,
  businessUnitId: string,
  form: Form,
  applying: Here,
): Promise<ApplicationUserMade> {
  const { dataverse, signal } = applying;
  const { accessMode, pngBase64 } = form;
  const roleIds = form.roles.map(({ roleId }) => roleId);
  // Of a life of the worker that is over, or of this one.
  let mayBeThere = entriesOf(applying.own, "create-user").some(
    (entry) => !isDone(entry) && factOf(entry, "appId") === appId,
  );
  let answered = false;
  const { answer } = await applying.change<SystemUserRow | { readonly id: string; readonly row: null }>({
    write: "create-user",
    intent: { appId, businessUnitId, ...ridesAlong(form, applying.settings.picture) },
    ours: true,
    waiting: words("wait.application-user"),
    async send() {
      const picture = pngBase64 === null ? {} : { pngBase64 };
      const wanted = { applicationId: appId, businessUnitId, accessMode, roleIds, ...picture };
      answered = false;
      try {
        const { id, row } = await dataverse.createApplicationUser(wanted, { signal });
        return row ?? { id, row };
      } catch (error) {
        answered = classify(error, { ours: true }).is === "already-exists";
        throw roleIds.length > 0 && classify(error, { ours: false }).is === "not-found"
          ? new RoleNotFound(error)
          : error;
      }
    },
    facts: ({ id }) => ({ id, appId, businessUnitId }),
    look: async () => {
      const users = await dataverse.applicationUsers(appId, { signal });
      const user = users.find(({ deletedState }) => deletedState === 0);
      // Not told that it was there, so our own request may have made it.
      if (!answered) mayBeThere = true;
      if (user) {
        if (mayBeThere && isNoMore(user, businessUnitId, roleIds)) return user;
        throw new PlanOutdated("application-user");
      }
      // It cannot be made while a deleted one is kept, and never becomes visible.
      if (users.length > 0) {
        throw new StepProblem("application-user-deleted", {});
      }
      return null;
    },
  });
  if ("row" in answer) {
    const picture = pngBase64 === null ? "none" : "sent";
    return { userId: answer.id, businessUnitId, picture, roleIds: [], fresh: true };
  }
  return answer.isDisabled ? await enableUser(answer, applying) : madeOf(answer, true);
}

/** What comes with the user, as the record of the set-up tells it (model/set-up-record.ts), and which picture (icon/given.ts). */
const ridesAlong = (
  { roles, pngBase64 }: Form,
  picture = "yes",
): Readonly<Record<string, string | readonly string[]>> => ({
  ...(roles.length > 0 && {
    roleIds: roles.map(({ roleId }) => roleId),
    roleNames: roles.map(({ name }) => name),
  }),
  ...(pngBase64 !== null && { withPicture: picture }),
});

const madeOf = (user: SystemUserRow, fresh: boolean): ApplicationUserMade => ({
  userId: user.id,
  businessUnitId: user.businessUnitId,
  picture: user.hasImage ? "there" : "none",
  roleIds: user.roles.map(({ id }) => id),
  fresh,
});

function isFreshlyOwn(userId: string, own: OwnWork, now: number): boolean {
  const made = lastDone(own, "create-user");
  return made !== null && factOf(made, "id") === userId && isFresh(made, now);
}
