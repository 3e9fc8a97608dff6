// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { describe, expect, it } from "vitest";
import { noClientId } from "../../../drive/popup/contoso.ts";
import * as plans from "../../../drive/popup/plans.ts";
import * as states from "../../../drive/popup/states.ts";
import { unproved } from "../../../drive/popup/unproved.ts";
import type { SetupState } from "../../../src/provisioning/model/setup-state.ts";
import { words } from "../../../src/words/index.ts";
import { show } from "./support/show.tsx";

const heading = () => screen.getByRole("heading", { level: 1 }).textContent;
const button = (name: string) => screen.getByRole("button", { name });
/** The lines of the one list, each as "Mark title". */
const lines = (list: string): readonly string[] =>
  [...screen.getByRole("list", { name: list }).children].map((line) =>
    [".line-word", ".line-title"].map((part) => line.querySelector(part)?.textContent).join(" "),
  );

describe("the screen of a state", () => {
  it.each<[string, SetupState | null, string]>([
    ["nothing was ever started", null, "Connect Dynamics 365 to TextUs"],
    [
      "the sign-in window was closed",
      states.signInCancelled,
      "The sign-in window was closed without an answer.",
    ],
    ["Microsoft's window is open", states.signingIn, "Sign in with Microsoft"],
    ["environments are being listed", states.listing, "Finding your environments"],
    ["environments are there", states.choosing, "Which Dynamics 365 environment?"],
    ["the address is not allowed yet", states.needsHost, "Allow access to Contoso Sales"],
    ["the tenant is being read", states.inspecting, "Looking at what is there"],
    ["the plan is there", states.planned(plans.freshPlan), "What will be done"],
    ["everything is there already", states.planned(plans.inPlacePlan), "Everything is in place"],
    ["something blocks", states.planned(plans.blockedPlan), "This can't be set up yet"],
    ["the run is at work", states.running, "Configuring Contoso Sales"],
    ["the admin is needed", states.pausedForSignIn, "Paused: you are needed"],
    ["Microsoft asked for a pause", states.pausedByMicrosoft, "Paused"],
    ["all is verified", states.finished, "Ready, and tested"],
    ["something is missing", states.finishedWithGaps, "Ready, with something missing"],
    ["it did not work", states.unverified, "Made, but not proved to work"],
    ["Microsoft refused the proof", unproved, "Made, not proved"],
    ["there was nothing to test with", states.secretNeverKnown, "In place, but not tested"],
  ])("when %s", async (_when, state, title) => {
    show({ state });
    await waitFor(() => expect(heading()).toBe(title));
  });

  it("without a client id leads to the options and offers no sign-in", async () => {
    const host = show({ state: null, options: noClientId });
    fireEvent.click(await screen.findByRole("button", { name: "Set up the sign-in app" }));
    expect(host.asked).toEqual([{ command: "(options)", input: null }]);
    expect(screen.queryByRole("button", { name: "Auto-configure" })).toBeNull();
  });

  it("follows the stored set-up, and its heading then has the focus", async () => {
    const host = show({ state: states.inspecting });
    host.change(states.planned(plans.freshPlan));
    await waitFor(() => expect(heading()).toBe("What will be done"));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 })));
  });
});

describe("the plan, the progress and the result", () => {
  it("are one list in one order; what was checked takes one line and what is created starts right below", async () => {
    const host = show({ state: states.planned(plans.freshPlan) });
    const planned = lines("Plan");
    expect(planned).toEqual([
      "Passed 3 checks",
      "Create App registration “TextUs”",
      "Create Service principal",
      "Create Secret “production”, 24 months",
      "Grant Consent to 3 permissions",
      "Create Application user “TextUs”",
      "Assign 6 security roles",
      "Set User picture",
      "Test Sign in as TextUs",
    ]);
    const titles = (of: readonly string[]) => of.slice(1).map((line) => line.replace(/^\w+ /, ""));
    host.change(states.running);
    await waitFor(() => expect(lines("Progress")[0]).toBe("Done 3 checks"));
    expect(titles(lines("Progress"))).toEqual(titles(planned));
    host.change(states.finished);
    fireEvent.click(await screen.findByRole("button", { name: "What was done" }));
    await waitFor(() => expect(titles(lines("Result"))).toEqual(titles(planned)));
  });

  it("keep a check apart about which something is to be answered or read", async () => {
    const host = show({ state: states.withAccessQuestion(plans.freshPlan) });
    expect(lines("Plan").slice(0, 2)).toEqual([
      "Check System Administrator in Contoso Sales",
      "Passed 2 checks",
    ]);
    host.change({
      ...states.checking,
      progress: states.progressOf(plans.freshPlan, { environment: { status: "stopped" } }),
    });
    await waitFor(() =>
      expect(lines("Progress").slice(0, 2)).toEqual([
        "Waiting Your organization: Contoso",
        "Stopped Environment: Contoso Sales",
      ]),
    );
  });

  it("open the checks with what each of them found", () => {
    show({ state: states.planned(plans.freshPlan) });
    const toggle = button("Show details of 3 checks");
    fireEvent.click(toggle);
    expect(toggle.getAttribute("aria-expanded")).toBe("true");
    expect(screen.getByText("System Administrator in Contoso Sales")).toBeTruthy();
    expect(screen.getByRole("link", { name: /contoso\.crm4/ }).getAttribute("href")).toBe(
      "https://contoso.crm4.dynamics.com",
    );
  });

  it("mark the line at work for assistive technology and say in a polite region what is done, without the clock", () => {
    show({ state: states.running });
    const current = document.querySelector("[aria-current=step]");
    expect(current?.textContent).toContain("Application user “TextUs”");
    expect(current?.textContent).toContain("18 s so far");
    const said = screen.getByRole("status").textContent ?? "";
    expect(said).toContain("7 of 11 done. Application user “TextUs”");
    expect(said).not.toContain("18 s");
  });

  it("count a long pause down and offer to go on at once", () => {
    const host = show({ state: states.pausedByMicrosoft });
    expect(screen.getAllByText("Goes on in 4 min 10 s.").length).toBeGreaterThan(0);
    fireEvent.click(button("Go on"));
    expect(host.asked).toEqual([{ command: "setup.resume", input: {} }]);
  });
});

describe("confirming", () => {
  it("names the plan that was read", () => {
    const host = show({ state: states.planned(plans.freshPlan) });
    fireEvent.click(button("Configure Contoso Sales"));
    expect(host.asked).toEqual([{ command: "setup.confirm", input: { planId: plans.freshPlan.id } }]);
  });

  it("is not possible while a question is open, and points to it", () => {
    const host = show({ state: states.planned(plans.rolesMissingPlan) });
    const confirm = button("Configure Contoso Sales");
    expect(confirm.getAttribute("aria-disabled")).toBe("true");
    fireEvent.click(confirm);
    expect(host.asked).toEqual([]);
    fireEvent.click(button("One question above needs your answer first."));
    // One answer is a button.
    const only = screen.getByRole("button", { name: /Go on without them/ });
    expect(document.activeElement).toBe(only);
    fireEvent.click(only);
    expect(host.asked).toEqual([
      { command: "setup.answer", input: { question: "security-roles.missing", value: expect.any(String) } },
    ]);
  });

  it.each([
    ["first, ahead of what needs no answer", null, (at: number) => at === 0],
    ["in its own place once it is answered", "continue", (at: number) => at > 0],
  ])("shows a line with a question %s", (_where, answer, isThere) => {
    const { questions } = plans.rolesMissingPlan;
    const asked = questions.map((one) => (one.id === "security-roles.missing" ? { ...one, answer } : one));
    show({ state: states.planned({ ...plans.rolesMissingPlan, questions: asked }) });
    const lines = [...screen.getByRole("list", { name: "Plan" }).children];
    const at = lines.findIndex(({ textContent }) => textContent?.includes("2 security roles"));
    expect(at).toSatisfy(isThere);
  });

  it("has what may be left out under the details of its line, with the fact that speaks for it", () => {
    const [name, fact] = [
      "Directory.ReadWrite.All",
      words("plan.option.broad", { name: "Directory.ReadWrite.All" }),
    ];
    const { items } = plans.freshPlan;
    const plan = {
      ...plans.freshPlan,
      items: items.map((item) =>
        item.step === "admin-consent"
          ? {
              ...item,
              note: words("plan.admin-consent.note", { names: name }),
              option: { question: "admin-consent.broad", name, fact, leftOut: false } as const,
            }
          : item,
      ),
    };
    const host = show({ state: states.planned(plan) });
    expect(screen.getByText(/never more than the signed-in person may/)).toBeTruthy();
    expect(screen.queryByRole("checkbox", { name: `Leave out ${name}` })).toBeNull();
    fireEvent.click(screen.getByRole("button", { name: /^Show details of Consent/ }));
    expect(screen.getByText(/broader than Dynamics alone would need/)).toBeTruthy();
    fireEvent.click(screen.getByRole("checkbox", { name: `Leave out ${name}` }));
    expect(host.asked).toEqual([
      { command: "setup.answer", input: { question: "admin-consent.broad", value: "leave-out" } },
    ]);
  });

  it("ends a wait for somebody else's consent, which the screen explains", () => {
    const host = show({ state: states.waitingForConsent });
    expect(screen.getByText(/or finish without: the four values work in Dynamics 365/)).toBeTruthy();
    fireEvent.click(button("Finish without consent"));
    expect(host.asked).toEqual([
      { command: "setup.answer", input: { question: "admin-consent.by-other", value: "without" } },
    ]);
  });

  it("that the background refuses shows a notice which can be closed", async () => {
    const host = show({ state: states.planned(plans.freshPlan) });
    host.refuse = true;
    fireEvent.click(button("Configure Contoso Sales"));
    const notice = await screen.findByRole("alert");
    expect(notice.textContent).toContain("The plan has changed since you read it.");
    fireEvent.click(within(notice).getByRole("button", { name: "Close" }));
    await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
  });
});

describe("Escape", () => {
  it("leads from the details back to the plan, and closes a menu first", async () => {
    show({ state: states.planned(plans.freshPlan) });
    fireEvent.click(button("Details and changes"));
    await waitFor(() => expect(heading()).toBe("Details and changes"));
    fireEvent.click(button("More"));
    fireEvent.keyDown(await screen.findByRole("menu"), { key: "Escape" });
    await waitFor(() => expect(screen.queryByRole("menu")).toBeNull());
    expect(heading()).toBe("Details and changes");
    fireEvent.keyDown(document.body, { key: "Escape" });
    await waitFor(() => expect(heading()).toBe("What will be done"));
  });
});
