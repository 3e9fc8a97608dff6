// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, expect, it, vi } from "vitest";
import { createFakeHost } from "../../../drive/popup/fake-host.ts";
import { Frame } from "../../../popup/frame/frame.tsx";
import { GuideLoader } from "../../../popup/guide/guide-loader.tsx";
import { textus } from "../../../src/recipe/textus.ts";

vi.mock("../../../popup/guide/guide-screens.tsx", () => {
  throw new TypeError("Failed to fetch dynamically imported module");
});
afterEach(cleanup);

it("a guide that can't be loaded says so, says that nothing was changed, and leads back", async () => {
  const onBack = vi.fn();
  render(
    <Frame host={createFakeHost({})}>
      <GuideLoader record={null} recipe={textus} onBack={onBack} />
    </Frame>,
  );
  const heading = await screen.findByRole("heading", { name: "This could not be opened" });
  expect(heading.tagName).toBe("H1");
  expect(document.querySelector(".lead")?.textContent).toContain("Nothing has been changed.");
  expect(screen.getByRole("button", { name: "Open again" })).not.toBeNull();
  fireEvent.click(screen.getByRole("button", { name: "Back" }));
  expect(onBack).toHaveBeenCalledOnce();
});
