import { describe, expect, it } from "vitest";
import { factsOfSetup } from "../../../background/guide/from-setup.ts";
import type { SetupState } from "../../../src/provisioning/model/setup-state.ts";

const setup = (more: object): SetupState =>
  ({
    id: "1",
    environments: [],
    environmentId: null,
    progress: [],
    account: null,
    result: null,
    ...more,
  }) as never;
const names = (more: object) => factsOfSetup(setup(more), null).filter(({ kind }) => kind === "name");

describe("What the guide learns from a set-up", () => {
  it("has the tenant's name and that of the environment that was chosen", () => {
    const environments = [
      { id: "a", displayName: "Contoso Test", url: null },
      { id: "b", displayName: "Contoso Sales", url: null },
    ];
    const account = { tenantId: "T", tenantName: "Contoso" };
    expect(names({ account, environments, environmentId: "b" })).toEqual([
      { kind: "name", of: "tenant", name: "Contoso" },
      { kind: "name", of: "environment", name: "Contoso Sales" },
    ]);
  });

  it("has no name before one is known", () => {
    expect(names({ account: { tenantId: "T", tenantName: "" } })).toEqual([]);
  });
});
