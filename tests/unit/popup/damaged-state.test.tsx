// @vitest-environment happy-dom
import { act, cleanup, screen } from "@testing-library/preact";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { parseSetupState } from "../../../src/browser/setup-record.ts";
import type { SetupState } from "../../../src/provisioning/setup-state.ts";
import { damaged } from "../microsoft/outside/damage.ts";
import * as plans from "./fixtures/plans.ts";
import * as states from "./fixtures/states.ts";
import { show } from "./support/show.tsx";

/** A stored set-up that was edited by hand or comes from another version: the popup reads it before the worker does. */

const known: readonly SetupState[] = [
  ...Object.values(states).filter(
    (value): value is SetupState => typeof value === "object" && value !== null && "phase" in value,
  ),
  states.planned(plans.manyQuestionsPlan),
  states.planned(plans.rolesMissingPlan),
];

/** As the popup gets it: null where it is no set-up of this version. */
function asRead(raw: unknown): SetupState | null {
  try {
    return parseSetupState(raw);
  } catch {
    return null;
  }
}

describe("a stored set-up with members gone, renamed or of another type", () => {
  it("is shown as far as it goes, or said to be unreadable; there is always a heading and something to press, and no exception", async () => {
    const complaints = vi.spyOn(console, "error").mockImplementation(() => {});
    const damage = fc.constantFrom(...known).chain((state) => damaged(state));
    await fc.assert(
      fc.asyncProperty(damage, async (raw) => {
        show({ state: asRead(raw) });
        await act(async () => {});
        expect(screen.getAllByRole("heading").length).toBeGreaterThan(0);
        expect(screen.getAllByRole("button").length).toBeGreaterThan(0);
        cleanup();
      }),
      { numRuns: 400 },
    );
    expect(complaints.mock.calls).toEqual([]);
    complaints.mockRestore();
  }, 60_000);
});
