// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from "@testing-library/preact";
import { describe, expect, it } from "vitest";
import { base } from "../../../drive/popup/contoso.ts";
import * as plans from "../../../drive/popup/plans.ts";
import * as states from "../../../drive/popup/states.ts";
import { faultsOf } from "../../../popup/setup/settings-form.ts";
import { show } from "./support/show.tsx";

const { settings } = base;
const open = () => {
  const host = show({ state: states.planned(plans.freshPlan) });
  fireEvent.click(screen.getByRole("button", { name: "Details and changes" }));
  return host;
};
const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const type = (name: string, value: string) => fireEvent.input(field(name), { target: { value } });
const save = () => {
  const form = document.querySelector("form");
  if (form) fireEvent.submit(form);
};

describe("the details", () => {
  it("are saved tidied, and the plan is shown again", async () => {
    const host = open();
    type("Name of the app registration", "  TextUs EMEA ");
    fireEvent.click(screen.getByRole("checkbox", { name: "Bot Author" }));
    save();
    await waitFor(() =>
      expect(host.asked).toEqual([
        {
          command: "setup.change-settings",
          input: {
            settings: {
              ...settings,
              applicationName: "TextUs EMEA",
              roles: settings.roles.filter((role) => role !== "Bot Author"),
            },
          },
        },
      ]),
    );
    await waitFor(() =>
      expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("What will be done"),
    );
  });

  it("stay open with what was typed while the background does not answer", async () => {
    const host = open();
    Object.assign(host, { send: () => Promise.reject(new Error("no answer")) });
    type("Name of the app registration", "TextUs EMEA");
    save();
    await screen.findByRole("alert");
    expect(field("Name of the app registration").value).toBe("TextUs EMEA");
  });

  it("that can't be used are not sent: each field says why, and the first has the focus", async () => {
    const host = open();
    type("Description of the client secret", " ");
    type("Name of the app registration", "");
    save();
    await screen.findByText("Enter a name.");
    const name = field("Name of the app registration");
    expect(document.activeElement).toBe(name);
    expect(name.getAttribute("aria-invalid")).toBe("true");
    expect(name.getAttribute("aria-describedby")).toContain("fault");
    expect(screen.getByText("Enter a description.")).toBeTruthy();
    expect(host.asked).toEqual([]);
  });

  it("take a role by its name, once", async () => {
    const host = open();
    type("Another role, by its exact name", "Knowledge Manager");
    fireEvent.click(screen.getByRole("button", { name: "Add" }));
    expect(await screen.findByRole("checkbox", { name: /Knowledge Manager/ })).toBeTruthy();
    type("Another role, by its exact name", "knowledge manager ");
    expect(await screen.findByText("This role is in the list already.")).toBeTruthy();
    type("Another role, by its exact name", "");
    save();
    await waitFor(() => expect(JSON.stringify(host.asked)).toContain("Knowledge Manager"));
  });
});

describe("faults of the details", () => {
  it.each([
    [
      { applicationName: "x".repeat(121) },
      { applicationName: { id: "ui.settings.name-long", values: { max: 120 } } },
    ],
    [{ secretDescription: "" }, { secretDescription: { id: "ui.settings.secret-empty" } }],
    [{ roles: [] }, { roles: { id: "ui.settings.roles-empty" } }],
    [{}, {}],
  ])("%j", (change, faults) => {
    expect(faultsOf({ ...settings, ...change })).toEqual(faults);
  });
});
