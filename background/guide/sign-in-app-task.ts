import type { GuideParts } from "./guide-parts.ts";
import type { GuideTabs } from "./tabs.ts";

/** What becomes of a sign-in app that was registered with the guide. Each call is one of `memory.inOrder`'s. */
export interface SignInAppTask {
  /** Puts both values into the options as soon as they are there, and remembers what was there before. */
  keep(): Promise<void>;
  /** Gives the options their former values back. */
  undo(): Promise<void>;
  /** Auto-configure begins, with these values in the options. The guide goes off: it has led to its end. */
  signIn(): Promise<void>;
}

export function createSignInAppTask(parts: GuideParts, tabs: Pick<GuideTabs, "turnAllOff">): SignInAppTask {
  const { memory, signInOptions, log } = parts;

  const put = async (clientId: string, tenant: string): Promise<void> => {
    const record = memory.record();
    // The former values are those before the guide's own first ones.
    const former = record.saved?.state === "saved" ? record.saved.former : await signInOptions.own();
    const isSaved = await signInOptions.set({ clientId, tenant });
    await memory.setRecord({
      ...memory.record(),
      saved: { clientId, tenant, former, state: isSaved ? "saved" : "refused" },
    });
  };

  const captured = (): { readonly clientId: string; readonly tenant: string } | null => {
    const { progress } = memory.record();
    const { clientId, tenantId } = progress.captured;
    if (progress.task !== "sign-in-app" || clientId === null || tenantId === null) return null;
    return { clientId: clientId.text, tenant: tenantId.text };
  };

  return {
    async keep() {
      const values = captured();
      const { saved } = memory.record();
      if (values === null) return;
      if (saved?.clientId === values.clientId && saved.tenant === values.tenant) return;
      await put(values.clientId, values.tenant);
    },
    async undo() {
      const { saved } = memory.record();
      if (saved?.state !== "saved") return;
      await signInOptions.set(saved.former);
      await memory.setRecord({ ...memory.record(), saved: { ...saved, state: "undone" } });
    },
    async signIn() {
      const values = captured();
      if (values === null) return;
      if (memory.record().saved?.state === "undone") await put(values.clientId, values.tenant);
      await tabs.turnAllOff();
      // Not waited for: a sign-out that is under way waits for the guide.
      void signInOptions.signIn().catch((error: unknown) => {
        log.warn("guide.failed", {
          what: "sign-in",
          kind: error instanceof Error ? error.name : typeof error,
        });
      });
    },
  };
}
