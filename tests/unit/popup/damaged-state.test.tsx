// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen } from "@testing-library/preact";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import * as plans from "../../../drive/popup/plans.ts";
import * as states from "../../../drive/popup/states.ts";
import { parseSetupState } from "../../../src/contract/setup-record.ts";
import { type GuideRecord, parseGuideRecord } from "../../../src/guide/guide-record.ts";
import type { SetupState } from "../../../src/provisioning/model/setup-state.ts";
import { storedGuide } from "../../support/stored-guide.ts";
import { damaged } from "../microsoft/outside/damage.ts";
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

const at = "2026-11-26T18:00:00.000Z";
describe("a stored guide with members gone, renamed or of another type", () => {
  it("is shown as far as it goes; there is always a heading and something to press, and no exception", async () => {
    const complaints = vi.spyOn(console, "error").mockImplementation(() => {});
    await fc.assert(
      fc.asyncProperty(damaged(storedGuide), async (raw) => {
        let record: GuideRecord | null = null;
        try {
          record = parseGuideRecord(raw, at);
        } catch {
          // Of another version: as if there were none.
        }
        show({ state: null, guide: record });
        await act(async () => {});
        await screen.findAllByRole("heading");
        expect(screen.getAllByRole("button").length).toBeGreaterThan(0);
        cleanup();
      }),
      { numRuns: 100 },
    );
    expect(complaints.mock.calls).toEqual([]);
    complaints.mockRestore();
  });
});

describe("a screen that cannot be shown", () => {
  it("says so, begins anew when that is pressed, and is gone with the next record", async () => {
    const holes = { ...states.choosing, environments: [null] } as unknown as SetupState;
    const host = show({ state: holes });
    await screen.findByText("The stored set-up could not be read.");
    fireEvent.click(screen.getByRole("button", { name: "Start over" }));
    expect(host.asked).toEqual([{ command: "setup.start-over", input: {} }]);
    await act(() => host.change(states.choosing));
    expect(screen.getAllByRole("radio")).toHaveLength(states.choosing.environments.length);
  });
});

describe("a stored set-up with members gone, renamed or of another type", () => {
  it("is shown as far as it goes, or said to be unreadable; there is always a heading and something to press, and no exception", async () => {
    const complaints = vi.spyOn(console, "error").mockImplementation(() => {});
    const damage = fc.constantFrom(...known).chain((state) => damaged(state));
    await fc.assert(
      fc.asyncProperty(damage, async (raw) => {
        show({ state: asRead(raw) });
        await act(async () => {});
        await screen.findAllByRole("heading");
        expect(screen.getAllByRole("button").length).toBeGreaterThan(0);
        cleanup();
      }),
      { numRuns: 400 },
    );
    expect(complaints.mock.calls).toEqual([]);
    complaints.mockRestore();
  });
});
