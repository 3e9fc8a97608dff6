import { words } from "../../../words/index.ts";
import { entriesOf, isDone, type OwnWork } from "../../model/own-work.ts";
import { isHarmless } from "../../model/stops.ts";
import { base64Of } from "../application-user/writes.ts";
import { type Applying, defineStep } from "../step.ts";

type Needs = "application" | "service-principal" | "application-user" | "security-roles";

/** A picture for the application user and, where we have made it, the app's logo. Never a reason to stop. */
export const icon = defineStep<"icon", Needs>({
  id: "icon",
  patience: "short",
  inspect: async () => null,
  plan(_found, situation) {
    const user = situation.decision("application-user");
    const has = user?.is === "use" && user.user.hasImage && !owesLogo(situation.own);
    return {
      item: {
        step: "icon",
        action: has ? "keep" : "create",
        title: words("step.icon.title"),
        details: [],
        warnings: [],
      },
      decision: { is: has ? "keep" : "set" },
    };
  },
  async apply(decision, applying) {
    if (decision.is === "keep") return null;
    const png = await applying.ports.icon();
    const [logoSet, pictureSet] = await Promise.all([logo(png, applying), picture(png, applying)]);
    if (!pictureSet) applying.warn(words("plan.icon.refused"));
    if (!logoSet) applying.warn(words("plan.icon.no-logo"));
    return null;
  },
});

/** Whether an unfinished run has made an application and is not known to have given it its logo. */
const owesLogo = (own: OwnWork): boolean =>
  entriesOf(own, "create-application").length > 0 && !entriesOf(own, "set-logo").some(isDone);

/**
 * Only the application that this set-up has made: another one's logo is its owner's business.
 * @returns whether it has the logo that it is to have.
 */
async function logo(png: Uint8Array, applying: Applying<Needs>): Promise<boolean> {
  const { ports, signal } = applying;
  const { application, own } = await applying.made("application");
  if (!own || entriesOf(applying.own, "set-logo").some(isDone)) return true;
  // Nobody waits for a logo, and everybody for the service principal: the two would leave at the same moment, and one
  // of them on a connection that has yet to be made. Whether that one succeeds is no matter of the logo.
  await applying.made("service-principal").catch(() => {});
  const set = await leniently(applying, () =>
    applying.change<true>({
      write: "set-logo",
      intent: { applicationId: application.id },
      ours: true,
      waiting: words("wait.icon"),
      send: async () => {
        await ports.graph.putLogo(application.id, png, { signal });
        return true;
      },
      facts: () => ({}),
      // A logo can't be read back by what we ask for, and setting it again changes nothing.
      look: async () => null,
    }),
  );
  return set !== null;
}

/** Whether the user has its picture now. */
async function picture(png: Uint8Array, applying: Applying<Needs>): Promise<boolean> {
  const { dataverse, signal } = applying;
  const { application } = await applying.made("application");
  const user = await applying.made("application-user");
  const { userId } = user;
  if (user.picture === "there") return true;
  const look = async (): Promise<true | null> =>
    (await dataverse.systemUser(userId, { signal }))?.hasImage ? true : null;
  // Whether it came with the user is looked up when the user can be seen, which the roles show; before that the look
  // would fail under lag and take a connection from them.
  if (user.picture === "sent") {
    await applying.made("security-roles");
    // It came, unless Dataverse has passed over it.
    if (await leniently(applying, () => applying.read(words("wait.icon"), look))) return true;
  }
  const pngBase64 = base64Of(png);
  // Whether an application user takes a picture, and whether it wants its id beside it, is unconfirmed
  // (dataverse-53): both ways are tried.
  for (const image of [{ pngBase64 }, { pngBase64, applicationId: application.appId }]) {
    const done = await leniently(applying, () =>
      applying.change<true>({
        write: "set-image",
        intent: { userId },
        ours: true,
        waiting: words("wait.icon"),
        send: async () => {
          await dataverse.setUserImage(userId, image, { signal });
          return true;
        },
        facts: () => ({}),
        look,
      }),
    );
    if (done) return true;
  }
  return false;
}

/** null in place of a failure that is only worth a warning. */
async function leniently<T>(applying: Applying<Needs>, request: () => Promise<T>): Promise<T | null> {
  try {
    return await request();
  } catch (error) {
    if (!isHarmless(error, applying.signal)) throw error;
    applying.ports.log.warn("icon.refused", { kind: error instanceof Error ? error.name : "" });
    return null;
  }
}
