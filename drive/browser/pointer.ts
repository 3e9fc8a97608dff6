import { type Target, TargetClosedError } from "./cdp.ts";

/**
 * Clicks the middle of an element with the mouse, as a person does: the click counts as a user's gesture.
 * @throws when the element has no box, so that nobody could click it.
 */
export const click = (target: Target, backendNodeId: number): Promise<void> =>
  clickInARow(target, backendNodeId, 1);

/** Clicks twice, as fast as can be. @throws as {@link click} does. */
export const doubleClick = (target: Target, backendNodeId: number): Promise<void> =>
  clickInARow(target, backendNodeId, 2);

async function clickInARow(target: Target, backendNodeId: number, clicks: number): Promise<void> {
  await target.send("DOM.scrollIntoViewIfNeeded", { backendNodeId });
  const { quads } = await target.send("DOM.getContentQuads", { backendNodeId });
  const [x1 = 0, y1 = 0, , , x2 = 0, y2 = 0] = quads[0] ?? [];
  if (x1 === x2 || y1 === y2) throw new Error("The element has no size.");
  const at = { x: (x1 + x2) / 2, y: (y1 + y2) / 2 };
  await target.send("Input.dispatchMouseEvent", { type: "mouseMoved", ...at });
  for (let clickCount = 1; clickCount <= clicks; clickCount += 1) {
    const button = { ...at, button: "left", clickCount } as const;
    await target.send("Input.dispatchMouseEvent", { type: "mousePressed", ...button });
    // What the click does may close the page before it has answered.
    await target
      .send("Input.dispatchMouseEvent", { type: "mouseReleased", ...button })
      .catch((error: unknown) => {
        if (!(error instanceof TargetClosedError)) throw error;
      });
  }
}

/**
 * Watches for clicks on an element from now on, and on an element of the same name that replaces it.
 * @returns a function that tells whether there was one; also true if a followed link has closed the element's document.
 */
export async function watchClicks(target: Target, backendNodeId: number): Promise<() => Promise<boolean>> {
  const call = async (functionDeclaration: string): Promise<unknown> => {
    const { result } = await target.send("Runtime.callFunctionOn", { objectId, functionDeclaration });
    return result.value;
  };
  const { object } = await target.send("DOM.resolveNode", { backendNodeId });
  const objectId = object.objectId ?? "";
  // An element that replaced it has got the click just as well: pressing again would be a second click.
  await call(`function () {
    const nameOf = (one) => one.getAttribute("aria-label") ?? one.textContent;
    const name = nameOf(this);
    this.clicksOfTest = 0;
    this.getRootNode().addEventListener("click", ({ target }) => {
      const hit = target.closest(this.localName);
      if (hit === this || (hit !== null && nameOf(hit) === name)) this.clicksOfTest += 1;
    }, { capture: true });
  }`);
  return () =>
    call("function () { return this.clicksOfTest > 0; }").then(
      (answer) => answer === true,
      () => true,
    );
}

/** Chooses an option of a list by its text. */
export async function choose(target: Target, backendNodeId: number, option: string): Promise<void> {
  const { object } = await target.send("DOM.resolveNode", { backendNodeId });
  const { exceptionDetails } = await target.send("Runtime.callFunctionOn", {
    objectId: object.objectId ?? "",
    arguments: [{ value: option }],
    functionDeclaration: `function (text) {
      const option = [...this.options].find((one) => one.label.trim() === text);
      if (!option) throw new Error("No option " + text);
      this.value = option.value;
      this.dispatchEvent(new Event("change", { bubbles: true }));
    }`,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
}
