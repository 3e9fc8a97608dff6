// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { describe, expect, it, vi } from "vitest";
import { credentials, options } from "../../../drive/popup/contoso.ts";
import * as states from "../../../drive/popup/states.ts";
import { unproved } from "../../../drive/popup/unproved.ts";
import { SHOWN_FOR } from "../../../popup/parts/use-shown-briefly.ts";
import { show } from "./support/show.tsx";

const { clientSecret } = credentials;
const press = async (name: string) => fireEvent.click(await screen.findByRole("button", { name }));
const page = () => document.body.innerHTML;

describe("the credentials", () => {
  it("say first what was proved, whatever the order of the findings", async () => {
    const { result } = states.finished;
    const findings = [...(result?.findings ?? [])].reverse();
    show({ state: { ...states.finished, result: result && { ...result, findings } }, credentials });
    expect(await screen.findByText("TextUs signs in, with its 6 roles.")).toBeTruthy();
  });

  it("keep the secret out of the page until it is asked for, and cover it again", async () => {
    show({ state: states.finished, credentials });
    await screen.findByRole("button", { name: "Show the Client Secret" });
    expect(page()).not.toContain(clientSecret);
    await press("Show the Client Secret");
    await waitFor(() => expect(page()).toContain(clientSecret));
    await press("Hide the Client Secret");
    await waitFor(() => expect(page()).not.toContain(clientSecret));
  });

  it("cover the secret by themselves after a minute: a panel may stay open all day", async () => {
    show({ state: states.finished, credentials });
    await screen.findByRole("button", { name: "Show the Client Secret" });
    vi.useFakeTimers();
    try {
      fireEvent.click(screen.getByRole("button", { name: "Show the Client Secret" }));
      await act(async () => void (await vi.advanceTimersByTimeAsync(SHOWN_FOR - 1)));
      expect(page()).toContain(clientSecret);
      await act(async () => void (await vi.advanceTimersByTimeAsync(1)));
      expect(page()).not.toContain(clientSecret);
      expect(screen.getByRole("button", { name: "Show the Client Secret" })).toBeTruthy();
    } finally {
      vi.useRealTimers();
    }
  });

  it("cover the secret as soon as nobody sees the page", async () => {
    show({ state: states.finished, credentials });
    await press("Show the Client Secret");
    await waitFor(() => expect(page()).toContain(clientSecret));
    document.dispatchEvent(new Event("visibilitychange"));
    await waitFor(() => expect(page()).not.toContain(clientSecret));
  });

  it("are copied one by one, and all four in the order of TextUs's form", async () => {
    const host = show({ state: states.finished, credentials });
    await press("Copy Tenant ID");
    await press("Copy Client Secret");
    await press("Copy all four");
    await waitFor(() => expect(host.copied).toHaveLength(3));
    expect(host.copied.slice(0, 2)).toEqual([credentials.tenantId, clientSecret]);
    const order = Object.values(credentials).map((value) => host.copied[2]?.indexOf(value) ?? -1);
    expect(order).toEqual([...order].sort((one, other) => one - other));
    expect(order[0]).toBeGreaterThanOrEqual(0);
    expect(
      (await screen.findAllByText("Copied. Give it to TextUs, but not by plain e-mail.")).length,
    ).toBeGreaterThan(0);
  });

  it("come with a calendar file for the secret's end, which holds no secret", async () => {
    const saved: Blob[] = [];
    const create = vi.spyOn(URL, "createObjectURL").mockImplementation((file) => {
      saved.push(file as Blob);
      return "blob:calendar";
    });
    try {
      show({ state: states.finished, credentials });
      fireEvent.click(await screen.findByText("Send them safely, not by plain e-mail"));
      await press("Save a calendar file");
      await waitFor(() => expect(saved).toHaveLength(1));
      const file = (await saved[0]?.text()) ?? "";
      const end = states.finished.result?.secret?.expiresAt.slice(0, 10).replaceAll("-", "");
      expect(file).toContain(`DTSTART;VALUE=DATE:${end}`);
      expect(file).not.toContain(clientSecret);
    } finally {
      create.mockRestore();
    }
  });

  it("are forgotten only after asking; then the way on is Done, not another secret", async () => {
    const host = show({ state: states.finished, credentials });
    const { id, result } = states.finished;
    const { clientId, dynamicsUrl, keyId } = { ...credentials, keyId: result?.secret?.keyId };
    await press("Forget the secret");
    await press("Keep it");
    expect(host.asked).toEqual([]);
    await press("Forget the secret");
    await press("Forget it");
    await screen.findByText("No longer in memory. It can't be shown again.");
    expect(host.asked).toEqual([
      { command: "credentials.forget", input: { owner: "run", runId: id, clientId, keyId, dynamicsUrl } },
    ]);
    const primary = document.querySelector(".button-primary");
    expect(primary?.textContent).toBe("Done");
    expect(screen.getByRole("button", { name: "Make a new secret" })).toBeTruthy();
    expect(page()).not.toContain(clientSecret);
  });

  it("are done with only after asking, and the question says what goes: secret, sign-in and access", async () => {
    const host = show({ state: states.finished, credentials });
    await press("Done");
    const dialog = await screen.findByRole("dialog");
    expect(dialog.textContent).toContain("wipes the client secret");
    expect(dialog.textContent).toContain("signs you out");
    expect(dialog.textContent).toContain(`gives back the access to ${credentials.dynamicsUrl}`);
    fireEvent.click(within(dialog).getByRole("button", { name: "Not yet" }));
    expect(host.asked).toEqual([]);
    await press("Done");
    fireEvent.click(within(await screen.findByRole("dialog")).getByRole("button", { name: "Done" }));
    await waitFor(() => expect(host.asked).toEqual([{ command: "setup.done", input: {} }]));
    await act(() => host.change(states.start));
    await screen.findByRole("button", { name: "Auto-configure" });
  });

  it("that were forgotten are done with at once: nothing is left to lose", async () => {
    const host = show({ state: states.finished });
    await press("Done");
    await waitFor(() => expect(host.asked).toEqual([{ command: "setup.done", input: {} }]));
  });

  it("that do not work yet are checked again before they are handed off", async () => {
    const host = show({ state: states.unverified, credentials });
    await press("Check again");
    expect(host.asked).toEqual([{ command: "setup.inspect", input: {} }]);
    expect(screen.queryByRole("button", { name: "Copy all four" })).toBeNull();
  });

  it("that Microsoft did not let be proved are there to copy, with the reason, and can be tested again", async () => {
    const host = show({ state: unproved, credentials });
    expect(await screen.findByText(/^Conditional Access stops the app/)).toBeTruthy();
    expect(await screen.findByRole("button", { name: "Copy all four" })).toBeTruthy();
    await press("Test again");
    expect(host.asked).toEqual([{ command: "setup.test-again", input: {} }]);
    const { result } = unproved;
    await act(() => host.change({ ...unproved, result: result && { ...result, testing: true } }));
    await press("Testing…");
    expect(host.asked).toHaveLength(1);
  });

  it("are called tested only when exactly these four were proved", async () => {
    show({ state: states.finished, credentials, proved: false });
    expect(await screen.findByRole("button", { name: "Check again" })).toBeTruthy();
    expect(screen.queryByRole("heading", { name: "Ready, and tested" })).toBeNull();
    expect(screen.queryByRole("button", { name: "Copy all four" })).toBeNull();
  });

  it.each(["dynamicsUrl", "tenantId", "clientId"] as const)(
    "are not called tested beside another %s than the proof's",
    async (field) => {
      show({ state: states.finished, credentials: { ...credentials, [field]: "another" } });
      expect(await screen.findByRole("button", { name: "Check again" })).toBeTruthy();
      expect(screen.queryByRole("heading", { name: "Ready, and tested" })).toBeNull();
    },
  );

  it("whose secret was never here are no failure", async () => {
    show({ state: states.secretNeverKnown });
    expect(await screen.findByText("Not known to this browser.")).toBeTruthy();
    expect(document.querySelector(".message-bad")).toBeNull();
  });
});

describe("the sign-in app, after it worked", () => {
  it("may be kept for checks and rotation or removed, each with what it means, by a link with its ID", async () => {
    show({ state: states.finished, credentials });
    await press("The sign-in app");
    expect(
      screen.getByText(/^Keep it: you need it to check the set-up again, or to create a new secret/),
    ).toBeTruthy();
    expect(
      screen.getByText(/^Remove it: its permissions go with it\. TextUs goes on working\./),
    ).toBeTruthy();
    const link = screen.getByRole("link", { name: /^Open it in Microsoft Entra to delete it/ });
    expect(link.getAttribute("href")).toContain(`appId/${options.clientId}`);
  });

  it("of the publisher is nobody's to delete, and before the proof nothing is said of it", async () => {
    show({ state: states.finished, credentials, options: { ...options, clientIdSource: "build" } });
    await screen.findByRole("button", { name: "Copy all four" });
    await screen.findByRole("button", { name: "Send them safely, not by plain e-mail" });
    expect(screen.queryByRole("button", { name: "The sign-in app" })).toBeNull();
    cleanup();
    show({ state: states.unverified, credentials });
    await screen.findByRole("button", { name: "Check again" });
    expect(screen.queryByRole("button", { name: "The sign-in app" })).toBeNull();
  });
});

describe("another form of the credentials", () => {
  it.each([
    ["IDs only", /^Dynamics URL: .*Client ID: \S+$/s, false],
    ["As JSON", /^\{\n {2}"dynamicsUrl"/, true],
    ["As .env", /^DYNAMICS_URL=https:/, true],
  ])("is copied by “%s”", async (name, form, hasSecret) => {
    const host = show({ state: states.finished, credentials });
    await press("Send them safely, not by plain e-mail");
    await press(name);
    await waitFor(() => expect(host.copied).toHaveLength(1));
    expect(host.copied[0]).toMatch(form);
    expect(host.copied[0]?.includes(credentials.clientSecret)).toBe(hasSecret);
  });

  it("is not offered for values that were not proved to work", async () => {
    show({ state: states.unverified, credentials });
    await screen.findByRole("button", { name: "Check again" });
    expect(screen.queryByRole("button", { name: "Send them safely, not by plain e-mail" })).toBeNull();
  });
});
