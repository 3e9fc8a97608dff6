import { judgeCapture } from "../../src/guide/capture/judge.ts";
import type { GuideContext } from "../../src/guide/context.ts";
import type { CaptureKey } from "../../src/guide/ids.ts";
import { isSame } from "./compare.ts";
import type { TabLook } from "./portal-tab.ts";

/** What the values truly are, and which of them a page shows. */
export interface Values {
  readonly values: Readonly<Partial<Record<CaptureKey, string>>>;
  readonly shows: readonly CaptureKey[];
}

export interface Taken {
  readonly right: readonly CaptureKey[];
  readonly wrong: readonly string[];
  /** On show, and not read: the card asks for it. */
  readonly unread: readonly CaptureKey[];
}

/** The portal's controls that show a value. */
export const controlsOf: Readonly<Record<CaptureKey, readonly string[]>> = {
  tenantId: ["tenantId", "directoryId"],
  clientId: ["clientId"],
  clientSecret: ["secretValue:production"],
  dynamicsUrl: ["environmentUrl"],
};

/**
 * What the worker would make of the values that the frames read. Wrong is: a value taken that is not the true
 * one, or, where the true one is on show, another that the admin is asked to confirm; and the right value read
 * from a wrong place, which would be ringed.
 */
export function valuesTaken(look: TabLook, guide: GuideContext, { values, shows }: Values): Taken {
  const right = new Set<CaptureKey>();
  const wrong: string[] = [];
  for (const one of look.captures) {
    const verdict = judgeCapture({ ...one, from: "page", place: look.place }, guide);
    if (verdict.verdict === "refused") continue;
    const isTrue = verdict.value === values[one.key];
    const places = look.controls.filter(({ name }) => controlsOf[one.key].includes(name));
    const isThere = places.some(({ spot }) => isSame(one.spot, spot, []));
    if (isTrue && isThere) right.add(one.key);
    else if (verdict.verdict === "accepted" || shows.includes(one.key)) {
      wrong.push(
        `${one.key} ${verdict.verdict}: ${isTrue ? "right, from elsewhere" : `${verdict.value.slice(0, 8)}…`}`,
      );
    }
  }
  return { right: [...right], wrong, unread: shows.filter((key) => !right.has(key)) };
}
