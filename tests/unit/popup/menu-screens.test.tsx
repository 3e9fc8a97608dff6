// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { describe, expect, it } from "vitest";
import { credentials } from "../../../drive/popup/contoso.ts";
import { severalSetUps } from "../../../drive/popup/finished.ts";
import * as states from "../../../drive/popup/states.ts";
import { show } from "./support/show.tsx";

const choose = async (item: string): Promise<void> => {
  fireEvent.click(await screen.findByRole("button", { name: "More" }));
  fireEvent.click(await screen.findByRole("menuitem", { name: item }));
};
const button = (name: string) => screen.findByRole("button", { name });

describe("the menu", () => {
  it("opens the page of refusals that ships, as Help", async () => {
    const host = show({ state: null });
    await choose("Help");
    expect(host.asked).toEqual([{ command: "(page)", input: "/refusals.html" }]);
  });

  it("says in About which version it is, whom it calls and for what, and links what ships with it", async () => {
    show({ state: null, allowedHosts: ["contoso.crm4.dynamics.com"] });
    await choose("About");
    await screen.findByRole("heading", { name: "About" });
    expect(screen.getByText("TextUs Setup for Dynamics 365, version 0.1.0")).toBeTruthy();
    await screen.findByText("contoso.crm4.dynamics.com");
    const hosts = [...document.querySelectorAll(".destinations dt")].map(({ textContent }) => textContent);
    expect(hosts).toEqual([
      "login.microsoftonline.com",
      "graph.microsoft.com",
      "api.bap.microsoft.com",
      "globaldisco.crm.dynamics.com",
      "api.powerplatform.com",
      "contoso.crm4.dynamics.com",
    ]);
    const links = [...document.querySelectorAll(".bullets a")].map((link) => link.getAttribute("href"));
    expect(links).toEqual(["/privacy.html", "/refusals.html", "/LICENSE.txt", "/THIRD-PARTY-NOTICES.txt"]);
    fireEvent.click(await button("Back"));
    await button("Auto-configure");
  });

  it("says before a reset what goes and what stays, and asks", async () => {
    const host = show({ state: states.finished, credentials, finished: severalSetUps });
    await choose("Reset everything");
    await screen.findByRole("heading", { name: "Reset everything" });
    await screen.findByText(/^It is wiped, and nobody can show it again\./);
    expect(screen.getByText(/^The list of set-ups \(4\) with their records/)).toBeTruthy();
    expect(screen.getByText(/^Everything in your organization: apps and their secrets/)).toBeTruthy();
    expect(screen.getByText(/choose Undo on its card first/)).toBeTruthy();
    fireEvent.click(await button("Reset everything"));
    const dialog = await screen.findByRole("dialog");
    expect(dialog.textContent).toContain("This can't be taken back.");
    fireEvent.click(within(dialog).getByRole("button", { name: "Cancel" }));
    expect(host.asked).toEqual([]);
    fireEvent.click(await button("Reset everything"));
    fireEvent.click(
      within(await screen.findByRole("dialog")).getByRole("button", { name: "Reset everything" }),
    );
    await waitFor(() => expect(host.asked).toEqual([{ command: "reset.everything", input: {} }]));
  });

  it("says why it does not reset while work is under way", async () => {
    const host = show({ state: states.running });
    host.refuse = true;
    await choose("Reset everything");
    fireEvent.click(await button("Reset everything"));
    fireEvent.click(
      within(await screen.findByRole("dialog")).getByRole("button", { name: "Reset everything" }),
    );
    expect((await screen.findByRole("alert")).textContent).toContain("Wait until it ends, then reset.");
  });
});
