import { beforeEach, describe, expect, it } from "vitest";
import { LiveTab } from "../../../background/guide/live-tab.ts";
import type { PortalPort } from "../../../background/guide/portal-ports.ts";
import type { Box, CardOrder, FrameOrder, Watch } from "../../../src/contract/guide-protocol.ts";
import { eventually } from "../../support/eventually.ts";
import { guideContext } from "../content-scripts/look.ts";

const watch: Watch = {
  targets: [],
  target: "register.name",
  part: ["register.name"],
  page: "register",
  place: null,
  context: guideContext,
};
const box: Box = { x: 1, y: 2, width: 30, height: 40 };
const where = { box, row: null, panes: [] };

/** What a tab's frames hear, and nothing gets lost between two of them. */
describe("A tab whose frames come and go", () => {
  let tab: LiveTab;
  let scripts: number;
  let takesScript: boolean;
  beforeEach(() => {
    scripts = 0;
    takesScript = true;
    tab = new LiveTab(async () => {
      scripts += 1;
      return takesScript;
    });
  });

  function port<Order extends FrameOrder | CardOrder>(frameId: number, is: PortalPort["is"] = "frame") {
    const heard: Order[] = [];
    const one: PortalPort = {
      is,
      tabId: 7,
      windowId: 1,
      frameId,
      url: "https://entra.microsoft.com/",
      send: (order) => void heard.push(order as Order),
      onMessage: () => {},
      onGone: () => {},
    };
    return { port: one, heard };
  }
  const frame = (frameId: number) => {
    const made = port<FrameOrder>(frameId);
    tab.addFrame(made.port);
    return made;
  };
  const kinds = (heard: readonly { readonly kind: string }[], kind: string): number =>
    heard.filter((one) => one.kind === kind).length;

  it("asks a frame for a new report after forgetting the last one, even if it watches the same", () => {
    const child = frame(3);
    tab.watch(watch);
    tab.watch(watch);
    expect(kinds(child.heard, "watch")).toBe(1);
    tab.forgetReports();
    tab.watch(watch);
    expect(kinds(child.heard, "watch")).toBe(2);
  });

  it("knows the panes of a new top document when the former one leaves later", () => {
    const former = frame(0);
    tab.setPanes([{ at: 0, targets: ["register.name"] }]);
    const next = frame(0);
    expect(kinds(frame(3).heard, "at")).toBe(0);
    tab.setPanes([{ at: 1, targets: ["register.name"] }]);
    tab.removeFrame(former.port);
    const child = frame(4);
    expect(child.heard).toEqual([{ kind: "at" }]);
    tab.placeFrame(child.port, 1);
    expect(child.heard).toContainEqual({ kind: "pane", targets: ["register.name"] });
    expect(tab.removeFrame(next.port)).toBe(true);
  });

  it("gives the ring's script again to a frame that did not take it", async () => {
    const child = frame(3);
    takesScript = false;
    tab.ring(3, "register.name", "Name", false);
    await eventually(() => expect(scripts).toBe(1));
    takesScript = true;
    tab.ring(3, "register.name", "Name", false);
    expect(scripts).toBe(2);
    expect(kinds(child.heard, "ring")).toBe(2);
    tab.ring(3, "register.name", "Name", false);
    expect([scripts, kinds(child.heard, "ring")]).toEqual([2, 2]);
  });

  it("keeps the card off the target when the previous frame reports late that it has hidden its ring", () => {
    const card = port<CardOrder>(0, "card");
    tab.setCard(card.port);
    frame(3);
    frame(4);
    tab.ring(3, "register.name", "Name", false);
    tab.ring(4, "register.submit", "Register", false);
    tab.ringed(4, where);
    tab.ringed(3, { ...where, box: null });
    const told = card.heard.filter(({ kind }) => kind === "target");
    expect(told.at(-1)).toMatchObject({ kind: "target", where });
  });
});
