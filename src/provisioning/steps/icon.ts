import { MicrosoftError } from "../../microsoft/errors.ts";
import { words } from "../../words/index.ts";
import { type Applying, defineStep } from "../step.ts";
import type { ApplicationMade } from "./application.ts";
import { existingUser, type UserMade } from "./application-user.ts";

/** A picture for the application user and, where we made it, the app's logo. Never a reason to stop. */
export const icon = defineStep<null, { readonly set: boolean }>({
  id: "icon",
  needs: ["application", "application-user"],
  async inspect() {
    return null;
  },
  plan(_found, situation) {
    const has = existingUser(situation)?.hasImage ?? false;
    const title = words("step.icon.title", { name: situation.settings.applicationName });
    return { item: { step: "icon", action: has ? "keep" : "create", title, details: [], warnings: [] } };
  },
  async apply(item, _found, applying) {
    if (item.action === "keep") return { set: false };
    const app = applying.made<ApplicationMade>("application");
    const png = await applying.ports.icon();
    const [set] = await Promise.all([
      userPicture(png, applying),
      app.created ? logo(app.id, png, applying) : false,
    ]);
    if (!set) applying.warn(words("plan.icon.refused"));
    return { set };
  },
});

async function userPicture(png: Uint8Array, applying: Applying): Promise<boolean> {
  const user = applying.made<UserMade>("application-user");
  const { appId } = applying.made<ApplicationMade>("application");
  const pngBase64 = btoa(String.fromCharCode(...png));
  // Whether an application user takes a picture, and whether it wants its id beside it, is unconfirmed
  // (facts/apis.md 5.6): both ways are tried.
  for (const image of [{ pngBase64 }, { pngBase64, applicationId: appId }]) {
    const send = () => applying.dataverse.setUserImage(user.id, image, { signal: applying.signal });
    const set = await lenient(applying, () => applying.write("set-picture", { userId: user.id }, send));
    if (set) return true;
  }
  return false;
}

const logo = (applicationId: string, png: Uint8Array, applying: Applying): Promise<boolean> =>
  lenient(applying, () =>
    applying.write("set-logo", { applicationId }, () =>
      applying.ports.graph.putLogo(applicationId, png, { signal: applying.signal }),
    ),
  );

/** Sends a request whose refusal by Microsoft is only noted. */
async function lenient(applying: Applying, request: () => Promise<void>): Promise<boolean> {
  try {
    await applying.patiently(words("wait.icon"), request, { ours: true });
    return true;
  } catch (error) {
    applying.signal.throwIfAborted();
    if (error instanceof MicrosoftError) {
      applying.ports.log.warn("icon.refused", { code: error.facts.code, status: error.facts.status });
      return false;
    }
    throw error;
  }
}
