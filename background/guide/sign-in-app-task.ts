import type { GuideParts } from "./guide-parts.ts";
import type { GuideTabs } from "./tabs.ts";

/** What happens to a sign-in app that was registered with the guide. Each call runs inside `memory.inOrder`. */
export interface SignInAppTask {
  /** Puts both values into the options as soon as they are there, and remembers what was there before. */
  keep(): Promise<void>;
  /** Gives the options their former values again. */
  undo(): Promise<void>;
  /** Starts Auto-configure with these values in the options. The guide turns off: it has done its part. */
  signIn(): Promise<void>;
}

export function createSignInAppTask(parts: GuideParts, tabs: Pick<GuideTabs, "turnAllOff">): SignInAppTask {
  const { memory, signInOptions, log } = parts;

  const put = async (clientId: string, tenant: string): Promise<void> => {
    const record = memory.record();
    // The former values are those from before the guide first wrote its own.
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
      // Do not wait for this: a running sign-out waits for the guide.
      void signInOptions.signIn().catch((error: unknown) => {
        log.warn("guide.failed", {
          what: "sign-in",
          kind: error instanceof Error ? error.name : typeof error,
        });
      });
    },
  };
}
