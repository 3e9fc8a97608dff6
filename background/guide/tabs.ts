import type { CloudId } from "../../src/clouds/table.ts";
import { announceMessage } from "../../src/contract/guide-protocol.ts";
import { stepOf } from "../../src/guide/guide.ts";
import { onTask } from "../../src/guide/guide-record.ts";
import type { GuideTask } from "../../src/guide/ids.ts";
import { currentStep, outlineOf } from "../../src/guide/progress/outline.ts";
import { emptyTab, startProgress } from "../../src/guide/progress/progress.ts";
import { organizationMatchPattern, portalMatchPatterns } from "../../src/guide/routes/hosts.ts";
import { parsePortalUrl } from "../../src/guide/routes/parse-portal-url.ts";
import { type HeldRunSecret, nameOfRecord } from "../../src/provisioning/model/vault.ts";
import { factsOfSetup } from "./from-setup.ts";
import { newTab, type Pending } from "./guide-memory.ts";
import type { GuideParts } from "./guide-parts.ts";
import type { Knowledge } from "./knowledge.ts";
import { LiveTab } from "./live-tab.ts";

/** The tabs in which the guide is on, and the scripts that are there because of it. */
export interface GuideTabs {
  /** Turns the guide on after a click in the popup; goes on at once if the portals are already allowed. */
  turnOn(cloud: CloudId, task: GuideTask): Promise<void>;
  /** Permissions have changed: goes on with what waited for them. */
  hostsChanged(): Promise<void>;
  turnOff(tabId: number): Promise<void>;
  turnAllOff(): Promise<void>;
  /** Opens an address in the tab that has the guide on, in front; else in a new tab, with the guide on. */
  open(url: string): Promise<void>;
  /** For a new worker, whose stored memory may be of an earlier browser session. */
  wake(): Promise<void>;
  live(tabId: number): LiveTab;
  /** Whether the guide may work on the organization's own pages; true while their address is unknown. */
  isOrganizationAllowed(): Promise<boolean>;
  /** Learns what Auto-configure has already done, before the guide begins. */
  learnFromSetup(cloud: CloudId): Promise<void>;
}

/** How long the request waits for the browser's prompt, ms. */
const promptMs = 10 * 60_000;

export function createGuideTabs(parts: GuideParts, knowledge: Knowledge): GuideTabs {
  const { browser, memory, scripts, vault, setup, live, now } = parts;

  const organization = (): readonly string[] => {
    const url = memory.record().progress.captured.dynamicsUrl?.text;
    const pattern = url === undefined ? null : organizationMatchPattern(url);
    return pattern === null ? [] : [pattern];
  };

  const patterns = async (): Promise<readonly string[]> =>
    scripts.allowed([...portalMatchPatterns(memory.record().cloud), ...organization()]);

  const setOn = async (on: boolean): Promise<void> =>
    memory.setRecord({ ...memory.record(), on, ...(on ? { declined: false } : {}) });

  const start = async (tabId: number): Promise<void> => {
    if (!memory.tabs().has(tabId)) await memory.setTab(tabId, newTab);
    await setOn(true);
  };

  const currentLink = async (): Promise<string> => {
    const context = await knowledge.context(null);
    const current = currentStep(memory.record().progress, emptyTab);
    const link = current === null ? null : stepOf(current).deepLink(context);
    return link ?? `${context.portals.entra}/`;
  };

  const openNew = async (url: string): Promise<void> => {
    const { id } = await browser.tabs.create({ url });
    if (id !== undefined) await start(id);
  };

  /**
   * The request that waits for the browser's prompt, which no worker can see. If the prompt has closed the popup,
   * nobody reports a refusal: so the request expires after a while, and access that is given for another reason does
   * not turn the guide on.
   */
  const pendingNow = async (): Promise<Pending | null> => {
    const pending = await memory.pending();
    if (pending === null) return null;
    const age = Date.parse(now()) - Date.parse(pending.at);
    if (age >= 0 && age < promptMs) return pending;
    await memory.setPending(null);
    return null;
  };

  /** Turns the guide on in the tab that was in front if it shows a portal, and leaves that page where it is. */
  const goOn = async ({ tabId, task }: Omit<Pending, "at">): Promise<void> => {
    await lead(task);
    await scripts.register(await patterns());
    const tab = tabId === null ? null : await browser.tabs.get(tabId).catch(() => null);
    if (tab?.id !== undefined && tab.url !== undefined && parsePortalUrl(tab.url) !== null) {
      await start(tab.id);
      await scripts.inject(tab.id);
    } else {
      await openNew(await currentLink());
    }
    // This comes last: a worker that dies before leaves the request to the next one.
    await memory.setPending(null);
  };

  /** Sets the task for every tab from now on. A sign-in app that was registered to the end is not begun again. */
  const lead = async (task: GuideTask): Promise<void> => {
    const record = onTask(memory.record(), task, now());
    const isOver = task === "sign-in-app" && outlineOf(record.progress, emptyTab).finished;
    await memory.setRecord(
      isOver ? { ...record, progress: startProgress(now(), task), saved: null } : record,
    );
  };

  const areAllowed = async (): Promise<boolean> => {
    const wanted = portalMatchPatterns(memory.record().cloud);
    return (await scripts.allowed(wanted)).length === wanted.length;
  };

  const nothingLeft = async (): Promise<void> => {
    if (memory.tabs().size > 0) return;
    await scripts.unregister();
    if (memory.record().on) await setOn(false);
    if (memory.record().progress.task === "vendor") return;
    await lead("vendor");
    await knowledge.reconcile();
  };

  /** The latest secret that the run with this id has made, if its value is in memory. */
  const latestOf = async (runId: string): Promise<HeldRunSecret | null> => {
    const names = (await vault.known()).flatMap((one) =>
      one.owner === "run" && one.runId === runId ? nameOfRecord(one) : [],
    );
    const latest = names.at(-1);
    return latest ? vault.get(latest) : null;
  };

  const learnFromSetup = async (cloud: CloudId): Promise<void> => {
    await memory.setRecord({ ...memory.record(), cloud });
    const { progress } = memory.record();
    const state = await setup();
    const held = state && (await latestOf(state.id));
    const known = factsOfSetup(state, held).filter(
      (fact) =>
        (fact.kind !== "captured" || progress.captured[fact.value] === null) &&
        (fact.kind !== "name" || progress.names[fact.of] === null),
    );
    // The guide's own record gets a copy; the run's stays as it is.
    const copied = held !== null && (await knowledge.takeFromRun(held));
    const facts = known.filter((fact) => copied || fact.kind !== "captured" || fact.value !== "clientSecret");
    if (facts.length > 0) await knowledge.learn(null, facts);
    await knowledge.reconcile();
  };

  return {
    learnFromSetup,
    async isOrganizationAllowed() {
      const wanted = organization();
      return wanted.length === 0 || (await scripts.allowed(wanted)).length > 0;
    },
    live(tabId) {
      const known = live.get(tabId) ?? new LiveTab((frameId) => scripts.injectRing(tabId, frameId));
      live.set(tabId, known);
      return known;
    },
    async turnOn(cloud, task) {
      if (task === "vendor") {
        await lead(task);
        await learnFromSetup(cloud);
      } else await memory.setRecord({ ...memory.record(), cloud });
      const [front] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
      const tabId = front?.id ?? null;
      if (await areAllowed()) return goOn({ tabId, task });
      await memory.setPending({ at: now(), tabId, task });
    },
    async hostsChanged() {
      const pending = await pendingNow();
      if (pending !== null && (await areAllowed())) return goOn(pending);
      if (memory.tabs().size === 0) return;
      // The organization was allowed, or a permission was withdrawn.
      await scripts.register(await patterns());
      for (const tabId of memory.tabs().keys()) await scripts.inject(tabId);
    },
    async turnOff(tabId) {
      live.get(tabId)?.off();
      live.delete(tabId);
      if (memory.tabs().has(tabId)) await memory.setTab(tabId, null);
      await nothingLeft();
    },
    async turnAllOff() {
      for (const tabId of [...memory.tabs().keys()]) {
        live.get(tabId)?.off();
        live.delete(tabId);
        await memory.setTab(tabId, null);
      }
      await memory.setPending(null);
      await nothingLeft();
    },
    async open(url) {
      for (const tabId of memory.tabs().keys()) {
        const tab = await browser.tabs.update(tabId, { url, active: true }).catch(() => null);
        if (tab === null) continue;
        if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
        return;
      }
      if (await areAllowed()) {
        await scripts.register(await patterns());
        await openNew(url);
      } else {
        await browser.tabs.create({ url });
      }
    },
    async wake() {
      await knowledge.reconcile();
      await nothingLeft();
      const pending = await pendingNow();
      // If the guide is on, only the note was left. Otherwise the browser got its answer and the worker died then.
      if (pending !== null && memory.tabs().size > 0) await memory.setPending(null);
      else if (pending !== null && (await areAllowed())) await goOn(pending);
      for (const tabId of memory.tabs().keys()) {
        // In a tab without our scripts, nobody answers.
        browser.tabs.sendMessage(tabId, announceMessage).catch(() => undefined);
      }
    },
  };
}
