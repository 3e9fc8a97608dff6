// @vitest-environment happy-dom
import { fireEvent, screen } from "@testing-library/preact";
import { describe, expect, it } from "vitest";
import * as states from "../../../drive/popup/states.ts";
import type { SetupState } from "../../../src/provisioning/model/setup-state.ts";
import { show } from "./support/show.tsx";

const [first] = states.choosing.environments;
if (!first) throw new Error("no environment");
/** As a tenant in which every developer has an environment. */
const crowded: SetupState = {
  ...states.choosing,
  environmentId: null,
  environments: Array.from({ length: 5_000 }, (_, n) => ({
    ...first,
    id: `environment-${n}`,
    displayName: `Number ${n} of 5000`,
  })),
  leftOut: 12_345,
};

describe("five thousand environments", () => {
  it("are not all put on the screen; it says that there are more and how many are not in the list", () => {
    show({ state: crowded });
    expect(screen.getAllByRole("radio")).toHaveLength(200);
    expect(screen.getByText("There are more. Search by name or address to see them.")).toBeTruthy();
    expect(screen.getByText(/12,?345 more environments are not in it/)).toBeTruthy();
  });

  it("are all found by a search", () => {
    show({ state: crowded });
    fireEvent.input(screen.getByRole("searchbox"), { target: { value: "number 4999 of" } });
    expect(screen.getAllByRole("radio")).toHaveLength(1);
    expect(screen.queryByText("There are more. Search by name or address to see them.")).toBeNull();
  });
});
