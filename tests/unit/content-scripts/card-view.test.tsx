// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import { PATIENCE } from "../../../content-scripts/overlay/card-help.tsx";
import type { CardUi } from "../../../content-scripts/overlay/card-ui.ts";
import { CardView, type CardViewProps } from "../../../content-scripts/overlay/card-view.tsx";
import { english } from "../../../drive/english.ts";
import type { CardMessage } from "../../../src/contract/guide-protocol.ts";
import type { SpokenCard } from "../../../src/guide/card/card.ts";
import { chromeWords } from "../../../src/guide/card/chrome-words.ts";
import { secretStep } from "./fixtures/secret-step.ts";

const chrome = chromeWords(english);

interface World {
  readonly sent: CardMessage[];
  readonly said: string[];
  readonly show: (card: Partial<SpokenCard>, props?: Partial<CardViewProps>) => void;
}

function stand(
  card: Partial<SpokenCard> = {},
  ui: Partial<CardUi> = {},
  props: Partial<CardViewProps> = {},
): World {
  const sent: CardMessage[] = [];
  const said: string[] = [];
  const world: CardUi = {
    words: chrome,
    language: "en",
    send: (message) => sent.push(message),
    announce: (sentence) => said.push(sentence),
    copy: async () => true,
    isPersons: () => true,
    isMeant: () => true,
    isCovered: () => false,
    ...ui,
  };
  const view = (next: Partial<SpokenCard>, more: Partial<CardViewProps> = {}) => (
    <CardView
      ui={world}
      card={{ ...secretStep, ...next }}
      collapsed={false}
      refused={{}}
      note={null}
      picture={null}
      onCollapse={() => undefined}
      onGrab={() => undefined}
      onPush={() => undefined}
      {...props}
      {...more}
    />
  );
  const { rerender } = render(view(card));
  return { sent, said, show: (next, more) => rerender(view(next, more)) };
}

const button = (name: string | RegExp) => screen.getByRole("button", { name });

afterEach(() => {
  vi.useRealTimers();
  cleanup();
});

describe("the card", () => {
  it("is a dialog that does not lock the page: named, and not modal", () => {
    stand();
    const card = screen.getByRole("dialog", { name: "TextUs guide" });
    expect(card.getAttribute("aria-modal")).toBe("false");
    expect(card.textContent).toContain("Step 7 of 20 · Client secret");
  });

  it("asks for what its buttons say, once each", () => {
    const { sent } = stand();
    for (const name of ["Back", "I did this", "Skip", "Show me", /^Fill/, /^Close/])
      fireEvent.click(button(name));
    expect(sent.map(({ kind }) => kind)).toEqual(["back", "done", "skip", "show", "fill", "close"]);
  });

  it("does nothing for a click that a page has made, nor under something that covers it", () => {
    const forged = stand({}, { isPersons: () => false });
    for (const one of screen.getAllByRole("button")) fireEvent.click(one);
    expect(forged.sent).toEqual([]);
    expect(forged.said).toEqual([]);
    cleanup();
    const covered = stand({}, { isCovered: () => true });
    fireEvent.click(button("I did this"));
    expect(covered.sent).toEqual([]);
    expect(covered.said).toEqual([chrome["guide.chrome.covered"]]);
  });

  it("has one instruction and what is waited for, and the rest behind Why", () => {
    const { show } = stand({ takeCare: "Not the Secret ID." });
    const text = () => screen.getByRole("dialog").textContent;
    for (const shown of [secretStep.part, secretStep.stateLine]) expect(text()).toContain(shown);
    for (const hidden of [secretStep.doThis, secretStep.why, "Not the Secret ID."])
      expect(text()).not.toContain(hidden);
    fireEvent.click(button("Why"));
    for (const shown of [secretStep.doThis, secretStep.why, "Not the Secret ID."])
      expect(text()).toContain(shown);
    show({ step: "secret-value" });
    expect(text()).not.toContain(secretStep.why);
  });

  it("says all that there is to do while it points at nothing, or at what can't be used", () => {
    const { show } = stand({ part: null, state: "missing", takeCare: "Ask who may." });
    const text = () => screen.getByRole("dialog").textContent;
    for (const shown of [secretStep.doThis, "Ask who may."]) expect(text()).toContain(shown);
    show({ state: "disabled", takeCare: "Ask who may." });
    for (const shown of [secretStep.doThis, "Ask who may."]) expect(text()).toContain(shown);
  });

  it("offers Fill only for a field that was found, Copy always", async () => {
    const copied: string[] = [];
    const { said } = stand(
      { fill: { label: "Description", value: "production", ready: false } },
      { copy: async (text) => copied.push(text) > 0 },
    );
    expect(screen.queryByRole("button", { name: /^Fill/ })).toBeNull();
    await act(async () => void fireEvent.click(button("Copy “production”")));
    expect(copied).toEqual(["production"]);
    expect(said).toEqual(["Copied."]);
  });

  it("says when the browser does not let it copy", async () => {
    const { said } = stand({}, { copy: async () => false });
    await act(async () => void fireEvent.click(button("Copy “production”")));
    expect(said).toEqual([chrome["guide.chrome.copy-failed"]]);
    expect(screen.getByText(chrome["guide.chrome.copy-failed"])).toBeTruthy();
  });

  it("made small it keeps its head and can be opened again", () => {
    const onCollapse = vi.fn();
    stand({}, {}, { collapsed: true, onCollapse });
    expect(screen.queryByRole("heading")).toBeNull();
    fireEvent.click(button("Show the step"));
    expect(onCollapse).toHaveBeenCalledWith(false);
  });

  it("made small it says what has to be done next, or put right first", () => {
    const { show } = stand({}, {}, { collapsed: true });
    const bar = () => screen.getByRole("dialog").querySelector(".brief")?.textContent;
    expect(bar()).toBe("Type the description");
    show({ ring: "Open “Manage” first" });
    expect(bar()).toBe("Open “Manage” first");
    show({ wrong: ["The name is “TextUsX”; it should be TextUs."] });
    expect(bar()).toBe("The name is “TextUsX”; it should be TextUs.");
    show({ question: { value: "clientSecret", text: "Use this one?", yes: "Yes", no: "No" } });
    expect(bar()).toBe("Use this one?");
    show({ part: null });
    expect(bar()).toBe(secretStep.title);
  });

  it("made small and opened again it still has what was opened and typed in it", () => {
    const { show } = stand({ paste: [{ value: "tenantId", label: "Tenant ID" }] });
    fireEvent.click(button("Can't find it?"));
    fireEvent.input(screen.getByRole("textbox"), { target: { value: "c0a7" } });
    show({ paste: [{ value: "tenantId", label: "Tenant ID" }] }, { collapsed: true });
    expect(screen.queryByRole("textbox")).toBeNull();
    show({ paste: [{ value: "tenantId", label: "Tenant ID" }] });
    expect(screen.getByRole<HTMLInputElement>("textbox").value).toBe("c0a7");
  });

  it("at a step that is done it has nothing to tick or to skip, and goes on", () => {
    const { sent } = stand({ isDone: true, part: null, stateLine: "this step is done" });
    for (const name of ["I did this", "Skip"]) expect(screen.queryByRole("button", { name })).toBeNull();
    fireEvent.click(button("Next"));
    expect(sent).toEqual([{ kind: "done", step: "add-secret" }]);
  });

  it("is moved by the arrow keys, other keys are left alone", () => {
    const onPush = vi.fn();
    stand({}, {}, { onPush });
    const grip = button(/^Move this card/);
    expect(fireEvent.keyDown(grip, { key: "ArrowUp" })).toBe(false);
    expect(fireEvent.keyDown(grip, { key: "Escape" })).toBe(true);
    expect(onPush.mock.calls).toEqual([[{ x: 0, y: -24 }]]);
  });

  it("asks before it takes an unusual value, and answers for that value", () => {
    const { sent } = stand({
      question: {
        value: "clientSecret",
        text: "It is unusually long. Take it?",
        yes: "Yes, take it",
        no: "No",
      },
    });
    fireEvent.click(button("No"));
    fireEvent.click(button("Yes, take it"));
    expect(sent).toEqual([
      { kind: "answer", value: "clientSecret", yes: false },
      { kind: "answer", value: "clientSecret", yes: true },
    ]);
  });

  it("has no box for the secret: that is pasted in the extension's own window", () => {
    const { sent } = stand();
    fireEvent.click(button("Can't find it?"));
    expect(screen.queryByRole("textbox")).toBeNull();
    fireEvent.click(button("Open the extension"));
    expect(sent).toEqual([{ kind: "open-popup" }]);
  });

  it("takes a pasted id, and says at the box why one was refused", () => {
    const world = stand({ paste: [{ value: "tenantId", label: "Tenant ID" }], pasteSecret: false });
    fireEvent.click(button("Can't find it?"));
    const box = screen.getByLabelText("Or paste the Tenant ID here");
    fireEvent.input(box, { target: { value: "abc" } });
    fireEvent.click(button("Take it"));
    expect(world.sent).toEqual([{ kind: "paste", value: "tenantId", text: "abc" }]);
    world.show(
      { paste: [{ value: "tenantId", label: "Tenant ID" }], pasteSecret: false },
      { refused: { tenantId: "This is not an ID." } },
    );
    expect(box.getAttribute("aria-invalid")).toBe("true");
    const described = box.getAttribute("aria-describedby") ?? "";
    expect(document.getElementById(described)?.textContent).toBe("This is not an ID.");
  });

  it("gives a page time, then says once what to look for; a found target takes that back", async () => {
    vi.useFakeTimers();
    const missing: Partial<SpokenCard> = { state: "missing", part: null, fill: null };
    const world = stand(missing);
    expect(screen.queryByText("Add a client secret")).toBeNull();
    await act(async () => void vi.advanceTimersByTime(PATIENCE));
    world.show(missing);
    expect(screen.getByText("Add a client secret")).toBeTruthy();
    // The frames look once more before it gives up.
    expect(world.sent).toEqual([{ kind: "look" }, { kind: "gave-up", step: "add-secret" }]);
    expect(world.said).toEqual(["I can't find it on this page. Look for: Add a client secret, Add"]);
    await act(async () => world.show({}));
    expect(screen.queryByText("Add a client secret")).toBeNull();
  });

  it("ends with the way to the credentials", () => {
    const { sent } = stand({ step: null, finished: true, title: "All done", fill: null });
    expect(screen.queryByRole("button", { name: "I did this" })).toBeNull();
    fireEvent.click(button("Open the extension"));
    expect(sent).toEqual([{ kind: "open-popup" }]);
  });
});
