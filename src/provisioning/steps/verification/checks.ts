import type { DataverseApi } from "../../../microsoft/dataverse/api.ts";
import { MicrosoftError } from "../../../microsoft/errors.ts";
import { words } from "../../../words/index.ts";
import { StepProblem } from "../../model/problems.ts";
import type { Finding } from "../../model/setup-state.ts";
import { isHarmless, OutOfPatience, TurnOver } from "../../model/stops.ts";
import { type HeldRunSecret, nameOfRecord } from "../../model/vault.ts";
import type { VerificationMade } from "../shapes.ts";
import type { Applying } from "../step.ts";
import { accountsFinding } from "./accounts.ts";
import { whoElseGetsIn } from "./others.ts";
import { judged, lookAtApp, NotProved, whyUnproved } from "./unproved.ts";

type Here = Applying<
  | "environment"
  | "application"
  | "service-principal"
  | "client-secret"
  | "admin-consent"
  | "application-user"
  | "security-roles"
>;

/** After a success, so many more: it may have come from the one server that knows the secret already (graph-45). */
const MORE_SUCCESSES = 2;

/**
 * Signs in with the held secret while the rest is still being made, then asks Dataverse who that is, and reads
 * its roles back. Meanwhile it asks whether other servers know the secret, too. All of this together is the proof.
 */
export async function verify(applying: Here): Promise<VerificationMade> {
  try {
    return await prove(applying);
  } catch (error) {
    if (!(error instanceof NotProved)) throw error;
    // The work of the other steps is handed over as well, so it is read back as after a proof.
    const [roles, user] = await Promise.all([
      applying.made("security-roles"),
      applying.made("application-user"),
    ]);
    const wanted = roles.roleIds.length;
    const count = (await checkRoles(user.userId, roles.roleIds, applying)).length;
    applying.finding({ ok: count === wanted, text: words("finding.roles", { count, wanted }) });
    const { warnings, keys } = await whoElseGetsIn(applying);
    for (const text of warnings) applying.finding({ ok: false, text });
    const { application } = await applying.made("application");
    const values = {
      name: application.displayName,
      id: application.appId,
      clientId: application.appId,
      tenant: applying.account.tenantName,
      user: applying.account.username,
      environment: applying.environment.displayName,
      url: applying.environment.url ?? "",
      portal: applying.ports.entraPortal,
    };
    const looked = await lookAtApp(application.appId, error.cause, applying.ports.graph, applying.signal);
    const unproved = whyUnproved(error.cause, looked, values);
    applying.warn(unproved.title);
    return { verified: false, unproved, keys };
  }
}

/** What a failure of the application's own requests means. */
const judging = <T>(work: Promise<T>): Promise<T> =>
  work.catch((error: unknown) => {
    throw judged(error);
  });

async function prove(applying: Here): Promise<VerificationMade> {
  const { record, fresh } = await applying.made("client-secret");
  // Without it nobody signs in as the application (AADSTS7000229).
  await applying.made("service-principal");
  // Nor for an API that the tenant has not got yet and that the consent brings (AADSTS650052).
  const isNew = applying.decided("admin-consent")?.resources.some(({ resourceId }) => resourceId === null);
  if (isNew) await applying.made("admin-consent").catch(() => {});
  applying.say(words("say.verification.sign-in"));
  const held = record && (await ownRecord(record.keyId, applying));
  if (!held) throw new StepProblem("secret-gone", {});
  const once = oneSignIn(held, applying);
  const accessToken = await judging(applying.read(words("wait.verification"), once, { ours: fresh }));
  const everywhere = signInEverywhere(once, fresh, applying);
  // Waited for below; until then another step may stop the proof.
  everywhere.catch(() => {});
  const roles = await applying.made("security-roles");
  const user = await applying.made("application-user");
  applying.say(words("say.verification.check"));
  const ask = asApplication(held.dynamicsUrl, accessToken, once, applying);
  const [identity, given, reading, others] = await Promise.all([
    checkIdentity(ask, user.userId, applying),
    checkRoles(user.userId, roles.roleIds, applying),
    checkReading(ask, applying),
    whoElseGetsIn(applying),
    everywhere,
  ]);
  const count = given.length;
  const wanted = roles.roleIds.length;
  const verified = identity && count === wanted;
  // "Tested" is said of these very values: of others, or without them, nothing has been tested.
  if (verified && !(await applying.ports.vault.proved(nameOfRecord(held), held)))
    throw new StepProblem("secret-gone", {});
  // The line that an admin looks for comes first.
  if (identity) applying.finding({ ok: true, text: words("finding.signed-in", { url: held.dynamicsUrl }) });
  else applying.finding({ ok: false, text: words("finding.someone-else") });
  applying.finding({ ok: count === wanted, text: words("finding.roles", { count, wanted }) });
  applying.finding(reading);
  for (const text of others.warnings) applying.finding({ ok: false, text });
  return { verified, unproved: null, keys: others.keys };
}

/** The record of this run for this environment, and no other. */
async function ownRecord(keyId: string, applying: Here): Promise<HeldRunSecret | null> {
  const { application } = await applying.made("application");
  const { ports, runId, environment } = applying;
  const name = { owner: "run", runId, clientId: application.appId, keyId } as const;
  return ports.vault.get({ ...name, dynamicsUrl: environment.url ?? "" });
}

/** Sends a read with the application's token. */
type Ask = <T>(does: (dataverse: DataverseApi) => Promise<T>) => Promise<T>;

/**
 * Reads as the application. Where its token is refused, however it came to that, it is given another one: no sign-in
 * of the admin would help.
 */
function asApplication(url: string, token: string, once: () => Promise<string>, applying: Here): Ask {
  const { ports } = applying;
  return async (does) => {
    try {
      return await does(ports.dataverseWithToken(url, token));
    } catch (error) {
      if (!isRefusedToken(error)) throw error;
    }
    try {
      return await does(ports.dataverseWithToken(url, await once()));
    } catch (cause) {
      // Entra has taken the secret twice, so what Dataverse refuses is not the secret.
      throw isRefusedToken(cause) ? new NotProved(cause) : cause;
    }
  };
}

const isRefusedToken = (error: unknown): boolean =>
  error instanceof MicrosoftError && error.facts.service === "dataverse" && error.facts.status === 401;

/** Asks for a token by the four values. */
const oneSignIn = (
  { tenantId, clientId, clientSecret, dynamicsUrl }: HeldRunSecret,
  { ports, signal }: Here,
): (() => Promise<string>) => {
  return () =>
    ports.entra.clientCredentialsToken({ tenantId, clientId, clientSecret }, dynamicsUrl, { signal });
};

/**
 * Signs in so often that other servers will have been among those that answered. Side by side: that costs one round
 * trip, and what is asked is whether others know it too, not whether time has passed. A failure begins anew, after a
 * wait.
 */
async function signInEverywhere(once: () => Promise<string>, fresh: boolean, applying: Here): Promise<void> {
  let isFirst = true;
  await judging(
    applying.read(
      words("wait.verification"),
      async () => {
        if (!isFirst) await once();
        isFirst = false;
        await Promise.all(Array.from({ length: MORE_SUCCESSES }, once));
      },
      { ours: fresh },
    ),
  );
}

async function checkIdentity(ask: Ask, userId: string, applying: Here): Promise<boolean> {
  const me = await judging(
    applying.read(
      words("wait.verification"),
      () => ask((dataverse) => dataverse.whoAmI({ signal: applying.signal })),
      { ours: true },
    ),
  );
  return me.userId === userId;
}

/** As the admin, who may certainly read them. */
async function checkRoles(
  userId: string,
  roleIds: readonly string[],
  applying: Here,
): Promise<readonly string[]> {
  const { dataverse, seen, signal } = applying;
  const waiting = words("wait.verification");
  const rolesNow = async (): Promise<readonly string[] | null> => {
    const user = await dataverse.systemUser(userId, { signal });
    return user && roleIds.filter((id) => user.roles.some((role) => role.id === id));
  };
  const first = await seen(waiting, rolesNow);
  if (first.length === roleIds.length) return first;
  // A replica may be late; after a few looks it is what it is.
  try {
    return await seen(waiting, async () => {
      const now = await rolesNow();
      return now?.length === roleIds.length ? now : null;
    });
  } catch (error) {
    if (!(error instanceof OutOfPatience || error instanceof TurnOver)) throw error;
    return (await seen(waiting, rolesNow)) ?? [];
  }
}

/** Reads accounts as the application; what stands in the way of that is told, and stops nothing. */
async function checkReading(ask: Ask, applying: Here): Promise<Finding> {
  const { account, environment } = applying;
  const url = environment.url ?? "";
  const values = {
    user: account.username,
    tenant: account.tenantName,
    environment: environment.displayName,
    url,
  };
  try {
    // Fresh roles take a moment to count; a right that they do not have does not come by waiting.
    await applying.read(
      words("wait.verification"),
      () => ask((dataverse) => dataverse.testRead("accounts", { signal: applying.signal })),
      { ours: true },
    );
    return accountsFinding(null, values);
  } catch (error) {
    if (error instanceof NotProved) return accountsFinding(error.cause, values);
    if (!isHarmless(error, applying.signal)) throw error;
    return accountsFinding(error, values);
  }
}
