import type { GuideContext } from "../../../src/guide/context.ts";
import type { Fact } from "../../../src/guide/fact.ts";
import type { CaptureKey, GuideStepId } from "../../../src/guide/ids.ts";
import { guidePermissions } from "../../../src/guide/permissions.ts";
import { portalOrigins } from "../../../src/guide/routes/hosts.ts";
import type { PageId } from "../../../src/guide/routes/place.ts";
import { defaultSettings } from "../../../src/recipe/settings.ts";
import { textus } from "../../../src/recipe/textus.ts";
import { type Compared, compare } from "../compare.ts";
import { type MutatedPage, mutatedPages } from "../mutated-pages.ts";
import type { PortalTab, TabLook } from "../portal-tab.ts";
import { truthNames } from "../truth-names.ts";
import { type Values, valuesTaken } from "../values-taken.ts";
import type { Variant } from "../variants.ts";

/** What was seen at one moment of a journey. */
export interface Stop {
  readonly step: GuideStepId;
  readonly what: string;
  readonly compared: readonly Compared[];
  readonly mutated: readonly MutatedPage[];
  /** Values that were taken, and values that were taken and must not be. */
  readonly captured: number;
  readonly forbidden: number;
  /** ms. */
  readonly took: number;
}

export interface Journey {
  readonly stops: readonly Stop[];
  /** Values and choices that were read wrongly. */
  readonly misread: readonly string[];
  /** What was there to be read and was not: the card then asks, and is never wrong. */
  readonly unread: readonly string[];
}

/** Changed pages at each stop; null: none. */
export interface Mutations {
  readonly perStop: number;
  /** Of the first page; each page after it has the next one. */
  readonly seed: number;
}

/** What is special about a stop. */
export interface StopOptions {
  /** Targets that are not to be found here, though the portal has a control of that name. */
  readonly nowhere?: readonly string[];
  /** Another app's or environment's page: no other targets than these are to be found. */
  readonly only?: readonly string[];
  /** Values that are on show. */
  readonly shows?: readonly CaptureKey[];
}

/** An administrator's way through the portals, with the guide looking at every stop. */
export interface Walk {
  readonly tab: PortalTab;
  readonly variant: Variant;
  readonly guide: () => GuideContext;
  /** What the guide knows from now on. */
  know(more: Partial<GuideContext>): void;
  /** A value as it truly is; from somewhere other than what the guide read. */
  isTruly(key: CaptureKey, value: string): void;
  stop(step: GuideStepId, page: PageId, what: string, options?: StopOptions): Promise<TabLook>;
  expectFact(look: TabLook, what: string, wanted: (fact: Fact) => boolean): void;
  /** No row is told of: it would be taken for ours. */
  expectNoRow(look: TabLook, what: string): void;
  ended(): Journey;
}

export function createWalk(tab: PortalTab, variant: Variant, mutations: Mutations | null): Walk {
  // The drop-down's option is a control of the portal too, but no radio; and the radios are no drop-down.
  const radios = variant.settings.accountTypes === "radios";
  const notInVariant = radios
    ? ["register.account-type", "register.account-option"]
    : ["register.single-tenant"];
  const stops: Stop[] = [];
  const misread: string[] = [];
  const unread: string[] = [];
  const values: Partial<Record<CaptureKey, string>> = {};
  let nextSeed = mutations?.seed ?? 0;
  let guide: GuideContext = {
    task: "vendor",
    redirectUri: null,
    settings: defaultSettings(textus),
    permissions: guidePermissions(textus),
    portals: portalOrigins("public"),
    tenantId: null,
    tenantName: "Contoso",
    clientId: null,
    environmentId: null,
    environmentName: null,
    dynamicsUrl: null,
    userId: null,
  };

  return {
    tab,
    variant,
    guide: () => guide,
    know(more) {
      guide = { ...guide, ...more };
    },
    isTruly(key, value) {
      values[key] = value;
    },
    async stop(step, page, what, { nowhere = [], only, shows = [] } = {}) {
      const look = await tab.look(page, guide);
      const known: Values = { values, shows };
      const shut = only && Object.keys(truthNames).filter((target) => !only.includes(target));
      const expected = { nowhere: shut ?? [...nowhere, ...notInVariant], known };
      const taken = valuesTaken(look, guide, known);
      misread.push(...taken.wrong.map((one) => `${what}: ${one}`));
      unread.push(...taken.unread.map((one) => `${what}: ${one}`));
      const seeds = Array.from({ length: mutations?.perStop ?? 0 }, () => nextSeed++);
      stops.push({
        step,
        what,
        compared: compare(look, expected.nowhere),
        mutated: await mutatedPages({ tab, page, guide, expected, base: look, seeds }),
        captured: taken.right.length,
        forbidden: taken.wrong.length,
        took: look.took,
      });
      return look;
    },
    expectFact(look, what, wanted) {
      if (look.facts.some(wanted)) return;
      const told = look.facts.filter((fact) => fact.kind !== "choice" || fact.verdict !== "open");
      unread.push(`${what}: ${JSON.stringify(told)}`);
    },
    expectNoRow({ facts }, what) {
      const rows = facts.filter((fact) => fact.kind === "row" && fact.there);
      if (rows.length > 0) misread.push(`${what}: ${JSON.stringify(rows)}`);
    },
    ended: () => ({ stops, misread, unread }),
  };
}

export const isChoice = (choice: string, verdict: string) => (fact: Fact) =>
  fact.kind === "choice" && fact.choice === choice && fact.verdict === verdict;
