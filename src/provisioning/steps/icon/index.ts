import { allEnded } from "../../../ground/all-ended.ts";
import { base64Of } from "../../../ground/base64.ts";
import { words } from "../../../words/index.ts";
import { entriesOf, type OwnWork } from "../../model/own-work.ts";
import type { PlanDetail } from "../../model/plan.ts";
import { isHarmless } from "../../model/stops.ts";
import type { IconDecision } from "../shapes.ts";
import { type Applying, defineStep } from "../step.ts";
import { gaveAnother, gaveLogo } from "./given.ts";

type Needs = "application" | "service-principal" | "application-user" | "security-roles";

/**
 * A picture for the application user and, where we have made it, the app's logo: the admin's own or the built-in one. A
 * picture that the user has already stays, unless an unfinished run of ours gave it. Never a reason to stop.
 */
export const icon = defineStep<"icon", Needs>({
  id: "icon",
  patience: "short",
  inspect: async () => null,
  plan(_found, situation) {
    const { own, settings } = situation;
    const { picture } = settings;
    const user = situation.decision("application-user");
    const isThere = user?.is === "use" && user.user.hasImage;
    const replaces = isThere && gaveAnother(own, user.user.id, picture);
    const stays = isThere && !replaces;
    const has = stays && !owesLogo(own, picture);
    const setsLogo = situation.decision("application")?.is === "create" || owesLogo(own, picture);
    const mine = picture === undefined ? ("" as const) : ("-own" as const);
    const details: PlanDetail[] = [
      stays
        ? { action: "keep", text: words("plan.icon.there") }
        : { action: "create", text: words(`plan.icon.user${mine}`) },
      ...(replaces ? [{ action: "change", text: words("plan.icon.replaces") } as const] : []),
      ...(setsLogo ? [{ action: "create", text: words(`plan.icon.logo${mine}`) } as const] : []),
    ];
    return {
      item: {
        step: "icon",
        action: has ? "keep" : "create",
        title: words(picture === undefined || stays ? "step.icon.title" : "step.icon.own"),
        details,
        warnings: stays && picture !== undefined ? [words("plan.icon.stays")] : [],
      },
      decision: {
        is: has ? "keep" : "set",
        ...(picture !== undefined && { picture }),
        ...(replaces && { replaces }),
      },
    };
  },
  async apply(decision, applying) {
    if (decision.is === "keep") return null;
    const png = await applying.ports.icon(decision.picture);
    if (png === null) {
      applying.warn(words("plan.icon.lost"));
      return null;
    }
    const [logoSet, pictureSet] = await allEnded([
      logo(png, decision, applying),
      picture(png, decision, applying),
    ]);
    if (!pictureSet) applying.warn(words("plan.icon.refused"));
    if (!logoSet) applying.warn(words("plan.icon.no-logo"));
    return null;
  },
});

/** Whether an unfinished run has made an application and is not known to have given it this logo. */
const owesLogo = (own: OwnWork, picture: string | undefined): boolean =>
  entriesOf(own, "create-application").length > 0 && !gaveLogo(own, picture);

/** What the journal notes of the picture: nothing of the built-in one. */
const noted = ({ picture }: IconDecision): { readonly picture?: string } =>
  picture === undefined ? {} : { picture };

/**
 * Only the application that this set-up has made: another one's logo is its owner's business.
 * @returns whether it has the logo that it is to have.
 */
async function logo(png: Uint8Array, decision: IconDecision, applying: Applying<Needs>): Promise<boolean> {
  const { ports, signal } = applying;
  const { application, own } = await applying.made("application");
  if (!own || gaveLogo(applying.own, decision.picture)) return true;
  // Nobody waits for a logo, and everybody for the service principal: the two would leave at the same moment, and one
  // of them on a connection that has yet to be made. Whether that one succeeds is no matter of the logo.
  await applying.made("service-principal").catch(() => {});
  const set = await leniently(applying, () =>
    applying.change<true>({
      write: "set-logo",
      intent: { applicationId: application.id, ...noted(decision) },
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
async function picture(png: Uint8Array, decision: IconDecision, applying: Applying<Needs>): Promise<boolean> {
  const { dataverse, signal } = applying;
  const { application } = await applying.made("application");
  const user = await applying.made("application-user");
  const { userId } = user;
  const { replaces = false } = decision;
  if (user.picture === "there" && !replaces) return true;
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
        intent: { userId, ...noted(decision) },
        ours: true,
        waiting: words("wait.icon"),
        send: async () => {
          await dataverse.setUserImage(userId, image, { signal });
          return true;
        },
        facts: () => ({}),
        // Which picture a user has can't be read back by what we ask for: one that is replaced is set again.
        look: replaces ? async () => null : look,
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
