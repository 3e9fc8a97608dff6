import { isSame } from "../../src/ground/canonical.ts";
import type { GuideContext } from "../../src/guide/context.ts";
import type { CaptureSource, Fact } from "../../src/guide/fact.ts";
import type { CaptureKey } from "../../src/guide/ids.ts";
import { guideAfter } from "../../src/guide/progress/after.ts";
import { contextOf } from "../../src/guide/progress/context-of.ts";
import type { GuideProgress } from "../../src/guide/progress/progress.ts";
import { portalOrigins } from "../../src/guide/routes/hosts.ts";
import { type HeldRunSecret, nameOfRecord } from "../../src/provisioning/model/vault.ts";
import { defaultSettings } from "../../src/recipe/settings.ts";
import { guideSecret, newTab, type TabMemory } from "./guide-memory.ts";
import type { GuideParts } from "./guide-parts.ts";
import { takenFact } from "./values.ts";

/** What the guide knows, and how it learns. Each call runs inside `memory.inOrder`. */
export interface Knowledge {
  /** Takes facts that a tab shows, or that come from elsewhere. */
  learn(tabId: number | null, facts: readonly Fact[]): Promise<void>;
  /** Takes one of the four values. The secret goes to the browser's memory and nowhere else. */
  take(key: CaptureKey, text: string, from: CaptureSource, tabId: number | null): Promise<void>;
  /** Takes a copy of a run's secret, if the guide has none. @returns whether it did. */
  takeFromRun(held: HeldRunSecret): Promise<boolean>;
  context(tab: TabMemory | null): Promise<GuideContext>;
  changeTab(tabId: number, change: (tab: TabMemory) => TabMemory): Promise<void>;
  setProgress(progress: GuideProgress): Promise<void>;
  /** Forgets the values in the tabs' questions, which may be secrets. */
  forgetQuestions(): Promise<void>;
  /**
   * Makes the tick and the browser's memory agree: ticks a secret that was kept just before its worker died, and
   * forgets one that the browser no longer has, so that the guide asks for it again.
   */
  reconcile(): Promise<void>;
}

export function createKnowledge({ memory, vault, recipe, setup, now, browser }: GuideParts): Knowledge {
  const redirectUri = (): string => browser.identity.getRedirectURL();
  const settings = async () => (await setup())?.settings ?? defaultSettings(recipe);

  const setProgress = async (progress: GuideProgress): Promise<void> => {
    const record = memory.record();
    if (record.progress === progress) return;
    const sameValues = isSame(record.progress.captured, progress.captured);
    // This comes first, so that no worker that dies in between leaves the test over other values. The values are the
    // vendor's: the sign-in app has none of the four.
    if (!sameValues && progress.task === "vendor") await memory.setCheck(null);
    await memory.setRecord({ ...record, progress });
  };

  const changeTab = async (tabId: number, change: (tab: TabMemory) => TabMemory): Promise<void> => {
    const before = memory.tabs().get(tabId);
    if (before === undefined) return;
    const after = change(before);
    if (!isSame(after, before)) await memory.setTab(tabId, after);
  };

  const learn = async (tabId: number | null, facts: readonly Fact[]): Promise<void> => {
    const tab = (tabId === null ? undefined : memory.tabs().get(tabId)) ?? newTab;
    const before = memory.record().progress;
    let state = { progress: before, tab: tab.view };
    for (const fact of facts) state = guideAfter(state, fact, now());
    // The secret of another app would not sign in: the reducer drops it together with its app. A secret that a worker
    // kept but had no time to tick is not dropped: `reconcile` ticks it, and a frame may report before that.
    const isDropped = before.captured.clientSecret !== null && state.progress.captured.clientSecret === null;
    if (isDropped) await vault.forget(guideSecret);
    await setProgress(state.progress);
    if (tabId !== null) await changeTab(tabId, (known) => ({ ...known, view: state.tab }));
  };

  /** Updates the guide's record in the vault to what is captured. No other record is touched. */
  const updateRecord = async (): Promise<void> => {
    if (memory.record().progress.task !== "vendor") return;
    const held = await vault.get(guideSecret);
    if (held === null) return;
    const { tenantId, clientId, dynamicsUrl } = memory.record().progress.captured;
    const next = {
      tenantId: tenantId?.text ?? null,
      clientId: clientId?.text ?? held.clientId,
      dynamicsUrl: dynamicsUrl?.text ?? null,
    };
    const { provedAt: _proof, ...record } = held;
    const isSame = (Object.keys(next) as (keyof typeof next)[]).every((key) => next[key] === held[key]);
    if (!isSame) await vault.put({ ...record, ...next });
  };

  /** The key ID of a value: if a run holds the same value, it is the run's secret and has its ID. */
  const keyIdOf = async (text: string): Promise<string | null> => {
    for (const known of await vault.known()) {
      if (known.owner === "guide") continue;
      if ((await vault.get(nameOfRecord(known)))?.clientSecret === text) return known.keyId;
    }
    return null;
  };

  const keepSecret = async (text: string, tab: TabMemory | null): Promise<void> => {
    const { tenantId, clientId, dynamicsUrl } = memory.record().progress.captured;
    await vault.put({
      ...guideSecret,
      clientSecret: text,
      at: now(),
      keyId: await keyIdOf(text),
      tenantId: tenantId?.text ?? null,
      clientId: clientId?.text ?? tab?.view.place?.appId ?? null,
      dynamicsUrl: dynamicsUrl?.text ?? null,
    });
  };

  return {
    learn,
    changeTab,
    setProgress,
    async take(key, text, from, tabId) {
      const isNew = key === "clientSecret" ? (await vault.get(guideSecret))?.clientSecret !== text : true;
      // The browser's memory comes first, then the tick: nobody can read the value a second time.
      const tab = tabId === null ? null : (memory.tabs().get(tabId) ?? null);
      if (key === "clientSecret" && isNew) await keepSecret(text, tab);
      if (isNew) await learn(tabId, [takenFact(key, text, from)]);
      await updateRecord();
    },
    async takeFromRun({ clientSecret, keyId, tenantId, clientId, dynamicsUrl }) {
      if ((await vault.get(guideSecret)) !== null) return false;
      const known = memory.record().progress.captured.clientId?.text ?? clientId;
      // The guide is about another application: this secret would not sign in as that application.
      if (known !== clientId) return false;
      const values = { clientSecret, keyId, tenantId, clientId, dynamicsUrl };
      await vault.put({ ...guideSecret, ...values, at: now() });
      return true;
    },
    async context(tab) {
      const { cloud, progress } = memory.record();
      const prefer = tab?.view.place?.portal === "azure" ? "azure" : "entra";
      return contextOf(progress, recipe, await settings(), portalOrigins(cloud, prefer), redirectUri());
    },
    async forgetQuestions() {
      for (const tabId of memory.tabs().keys())
        await changeTab(tabId, (tab) => ({ ...tab, question: null, declined: [] }));
    },
    async reconcile() {
      const { progress } = memory.record();
      if (progress.task !== "vendor") return;
      if ((await vault.get(guideSecret)) !== null) {
        if (progress.captured.clientSecret === null)
          await learn(null, [takenFact("clientSecret", "", "page")]);
        return updateRecord();
      }
      if (progress.captured.clientSecret === null) return;
      // A secret can't be read twice: the admin creates a new one, unless its page still shows it.
      const { "new-secret": _new, "add-secret": _add, "secret-value": _value, ...marks } = progress.marks;
      const { secret: _row, ...rows } = progress.rows;
      const captured = { ...progress.captured, clientSecret: null };
      await setProgress({ ...progress, marks, rows, captured });
    },
  };
}
