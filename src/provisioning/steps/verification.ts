import { MicrosoftError } from "../../microsoft/errors.ts";
import { words } from "../../words/index.ts";
import { type Applying, defineStep } from "../step.ts";
import type { UserMade } from "./application-user.ts";
import type { SecretMade } from "./client-secret.ts";
import type { RolesMade } from "./security-roles.ts";

/** Successes in a row: one replica knowing a new secret does not mean that all do (facts/apis.md 2.9). */
const SUCCESSES = 3;

export interface Verified {
  readonly verified: boolean;
}

export const verification = defineStep<null, Verified>({
  id: "verification",
  needs: ["client-secret", "admin-consent", "application-user", "security-roles"],
  async inspect() {
    return null;
  },
  plan(_found, situation) {
    const readable =
      situation.planned("client-secret").action === "create" ||
      situation.found<{ readonly held: unknown }>("client-secret").held !== null;
    return {
      item: {
        step: "verification",
        action: readable ? "check" : "skip",
        title: words("step.verification.title"),
        details: [],
        warnings: readable ? [] : [words("plan.verification.skipped")],
      },
    };
  },
  async apply(_item, _found, applying) {
    const { keyId } = applying.made<SecretMade>("client-secret");
    const held = await applying.ports.vault.get();
    if (!held || held.keyId !== keyId) {
      applying.find({ ok: false, text: words("finding.no-secret") });
      return { verified: false };
    }
    const url = applying.environment.url ?? "";
    let accessToken = "";
    for (let n = 0; n < SUCCESSES; n++) {
      accessToken = await applying.patiently(
        words("wait.verification"),
        () => applying.ports.entra.clientCredentialsToken(held, url, { signal: applying.signal }),
        { ours: true },
      );
    }
    applying.find({ ok: true, text: words("finding.signed-in") });
    return { verified: await asApplicationUser(url, accessToken, applying) };
  },
});

async function asApplicationUser(url: string, accessToken: string, applying: Applying): Promise<boolean> {
  const { signal } = applying;
  const user = applying.made<UserMade>("application-user");
  const wanted = applying.made<RolesMade>("security-roles").roleIds;
  const own = applying.ports.dataverseWithToken(url, accessToken);
  const me = await applying.patiently(words("wait.verification"), () => own.whoAmI({ signal }), {
    ours: true,
  });
  const isUser = me.userId === user.id;
  applying.find({ ok: isUser, text: words(isUser ? "finding.who-am-i" : "finding.someone-else") });
  const row = await applying.patiently(words("wait.verification"), () =>
    applying.dataverse.systemUser(user.id, { signal }),
  );
  const count = wanted.filter((id) => row?.roles.some((role) => role.id === id)).length;
  const allRoles = count === wanted.length;
  applying.find({ ok: allRoles, text: words("finding.roles", { count, wanted: wanted.length }) });
  try {
    await own.testRead("accounts", { signal });
    applying.find({ ok: true, text: words("finding.reads-accounts") });
  } catch (error) {
    // Roles that give too little are a finding for the admin, not a failed set-up (facts/apis.md 6).
    if (!(error instanceof MicrosoftError)) throw error;
    applying.find({ ok: false, text: words("finding.no-accounts") });
  }
  return isUser && allRoles;
}
