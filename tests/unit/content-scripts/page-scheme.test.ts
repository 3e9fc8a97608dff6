// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from "vitest";
import { schemeOf } from "../../../content-scripts/overlay/page-scheme.ts";

/** @param grounds backgrounds from the front to the back, the same at every point of the window. */
function page(...grounds: readonly string[]): Document {
  document.body.innerHTML = grounds.map((color) => `<div style="background-color:${color}"></div>`).join("");
  document.elementsFromPoint = () => [...document.body.children];
  return document;
}

afterEach(() => {
  // The document of these tests has no layout, and so no such function.
  Reflect.deleteProperty(document, "elementsFromPoint");
  document.documentElement.style.removeProperty("color-scheme");
});

describe("the scheme of a page", () => {
  it.each([
    ["rgb(255, 255, 255)", "light"],
    ["rgb(27, 26, 25)", "dark"],
    ["rgb(0, 120, 212)", "dark"],
    ["rgb(250, 249, 248)", "light"],
  ])("of %s is %s", (color, scheme) => {
    expect(schemeOf(page(color))).toBe(scheme);
  });

  it("is that of the first opaque background", () => {
    expect(schemeOf(page("rgba(0, 0, 0, 0.1)", "rgb(255, 255, 255)", "rgb(0, 0, 0)"))).toBe("light");
    expect(schemeOf(page("rgba(255, 255, 255, 0)", "rgb(17, 17, 17)"))).toBe("dark");
  });

  it("is that of the page's canvas when nothing has a background", () => {
    expect(schemeOf(page())).toBe("light");
    document.documentElement.style.setProperty("color-scheme", "dark");
    expect(schemeOf(page())).toBe("dark");
  });

  it("is that of most of the window", () => {
    const dark = page("rgb(0, 0, 0)");
    const ground = dark.body.firstElementChild as Element;
    dark.elementsFromPoint = (x) => (x < 400 ? [ground] : []);
    expect(schemeOf(dark)).toBe("light");
  });
});
