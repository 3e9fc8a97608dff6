import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { extensionId } from "../../drive/browser/chromium.ts";
import { killWorker, storedIn } from "../../drive/browser/extension.ts";
import { type Stage, setStage } from "../../drive/browser/stage.ts";
import { until } from "../../drive/browser/until.ts";
import { pngFrom, pngOf } from "../../drive/png.ts";
import { violationsIn } from "./support/popup-axe.ts";
import { turnedJpeg } from "./support/turned-jpeg.ts";

const red = [200, 20, 20] as const;
const blue = [0, 90, 200] as const;
/** Red on the left of its middle square, blue on the right of it, and yellow beside that. */
const wide = pngOf(900, 600, (x) => (x < 150 || x >= 750 ? [255, 214, 10] : x < 450 ? red : blue));

/** A picture of the admin's own, from the plan's line over a file to what the tenant holds. */
describe("A picture of the admin's own, by the popup", () => {
  let stage: Stage;
  let page: Page;
  const popup = () => stage.browser.popup;
  const alert = () => page.getByRole("alert");
  const choose = (buffer: Buffer, name: string, mimeType: string) =>
    page.getByLabel("Picture file").setInputFiles({ name, mimeType, buffer });
  const kept = async () => {
    const { picture } = await storedIn(stage.browser, "local");
    return (picture as readonly { readonly png: string }[] | undefined)?.map(({ png }) =>
      Buffer.from(png, "base64"),
    );
  };
  const held = () => {
    const { tenant } = stage.sandbox.world;
    const app = tenant.applications.find(({ displayName }) => displayName === "TextUs");
    const user = tenant.organizations
      .flatMap(({ systemUsers }) => systemUsers)
      .find(({ applicationid }) => applicationid === app?.appId);
    return { logo: app?._logo, image: user?.entityimage };
  };
  /** Colours of some points of a PNG, as the browser shows them. */
  const coloursIn = (png: Buffer, points: readonly (readonly [number, number])[]) =>
    page.evaluate(
      async ({ base64, at }) => {
        const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
        const context = canvas.getContext("2d");
        context?.drawImage(bitmap, 0, 0);
        const colours = at.map(([x, y]) => [...(context?.getImageData(x, y, 1, 1).data ?? [])].slice(0, 3));
        return { width: bitmap.width, height: bitmap.height, colours };
      },
      { base64: png.toString("base64"), at: points },
    );
  const near = (one: readonly number[] | undefined, other: readonly number[]) =>
    other.every((value, index) => Math.abs(value - (one?.[index] ?? 999)) < 24);

  beforeAll(async () => {
    stage = await setStage("contoso");
    await stage.admin.signIn();
    await stage.admin.chooseEnvironment("Contoso Sales");
    await stage.admin.plan();
  });
  afterAll(() => stage?.close());

  it("is chosen in a tab that the plan's line opens", async () => {
    await popup().press({ role: "button", name: "Show details of User picture" });
    const opens = stage.browser.context.waitForEvent("page");
    await popup().press({ role: "link", name: "Choose a picture of your own" });
    page = await opens;
    await page.getByRole("heading", { name: "Choose a picture" }).waitFor();
    expect(new URL(page.url()).pathname).toBe("/popup/picture.html");
    expect(await violationsIn(page)).toEqual([]);
  });

  it.each<[string, Buffer, string, string, RegExp]>([
    [
      "an SVG by another name",
      Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>"),
      "logo.png",
      "image/png",
      /^This is an SVG drawing/,
    ],
    [
      "a GIF",
      Buffer.from("GIF89a\x01\x00\x01\x00\x00\x00\x00;", "latin1"),
      "logo.gif",
      "image/gif",
      /^This is a GIF file/,
    ],
    [
      "a WebP",
      Buffer.from("RIFF\x1a\x00\x00\x00WEBPVP8L", "latin1"),
      "logo.webp",
      "image/webp",
      /^This is a WebP file/,
    ],
    ["a text", Buffer.from("no picture"), "logo.jpg", "image/jpeg", /neither a PNG nor a JPEG/],
    ["an empty file", Buffer.alloc(0), "logo.png", "image/png", /is empty/],
    [
      "a PNG that was cut short",
      wide.subarray(0, wide.length - 20),
      "logo.png",
      "image/png",
      /damaged or not complete/,
    ],
    [
      "a PNG with wrong pixels",
      pngFrom(300, 300, 2, Buffer.from("nothing packed")),
      "logo.png",
      "image/png",
      /damaged or not complete/,
    ],
    [
      "a small file of 10 billion pixels",
      pngFrom(100_000, 100_000, 2, Buffer.alloc(9)),
      "bomb.png",
      "image/png",
      /has 100000 × 100000 pixels/,
    ],
    [
      "a file of 26 MB",
      Buffer.alloc(26 * 1024 * 1024),
      "large.png",
      "image/png",
      /has 26 MB, and 25 MB are the most/,
    ],
  ])("is not taken out of %s, and the reason is said", async (_what, buffer, name, mimeType, reason) => {
    await choose(buffer, name, mimeType);
    await alert().getByText(reason).waitFor();
    expect(await page.getByRole("button", { name: "Use this picture" }).count()).toBe(0);
    expect(await kept()).toBeUndefined();
  });

  it("is cut to a square with the keyboard alone, and is in the plan", async () => {
    await choose(wide, "wide.svg", "image/svg+xml");
    const across = page.getByRole("slider", { name: "From left to right" });
    await across.waitFor();
    expect(await alert().textContent()).toBe("");
    expect(await page.getByRole("slider", { name: "From top to bottom" }).isDisabled()).toBe(true);
    expect(await violationsIn(page)).toEqual([]);
    // Refused afterwards, another file changes nothing.
    await choose(Buffer.from("no picture"), "other.png", "image/png");
    await alert()
      .getByText(/neither a PNG/)
      .waitFor();
    await across.focus();
    await page.keyboard.press("Home");
    expect(await across.inputValue()).toBe("0");
    await page.keyboard.press("End");
    expect(await across.inputValue()).toBe("1");
    const use = page.getByRole("button", { name: "Use this picture" });
    for (let tabs = 0; tabs < 8 && !(await use.evaluate((one) => one === document.activeElement)); tabs += 1)
      await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForURL(/popup\/index\.html$/);
    await page.getByText("Your picture", { exact: true }).waitFor();
    const [png, ...others] = (await kept()) ?? [];
    expect(others).toEqual([]);
    const { width, height, colours } = await coloursIn(png ?? Buffer.alloc(0), [
      [10, 72],
      [60, 72],
      [134, 72],
    ]);
    expect([width, height]).toEqual([144, 144]);
    // The right end of it: from 300 to 900.
    expect([near(colours[0], red), near(colours[1], blue), near(colours[2], [255, 214, 10])]).toEqual([
      true,
      true,
      true,
    ]);
  });

  it("is out of a JPEG turned as the camera has noted, moved with the mouse, and replaces the former choice", async () => {
    const before = await kept();
    await page.getByRole("button", { name: "Show details of Your picture" }).click();
    const opens = stage.browser.context.waitForEvent("page");
    await page.getByRole("link", { name: "Choose another picture" }).click();
    const first = page;
    page = await opens;
    await first.close();
    // 400 × 300 in the file, 300 × 400 as it is shown: red above, blue below.
    await choose(await turnedJpeg(page, red, blue), "photo.jpg", "image/jpeg");
    const stageOfCrop = page.getByRole("img", { name: "The square that is taken" });
    const box = await stageOfCrop.boundingBox();
    expect(await page.getByRole("slider", { name: "From left to right" }).isDisabled()).toBe(true);
    // Pulls the picture down as far as it goes: its upper end is shown.
    await page.mouse.move((box?.x ?? 0) + 100, (box?.y ?? 0) + 20);
    await page.mouse.down();
    await page.mouse.move((box?.x ?? 0) + 100, (box?.y ?? 0) + 280, { steps: 8 });
    await page.mouse.up();
    expect(await page.getByRole("slider", { name: "From top to bottom" }).inputValue()).toBe("0");
    await page.getByRole("button", { name: "Use this picture" }).click();
    await page.waitForURL(/popup\/index\.html$/);
    await until("the other picture", async () =>
      (await kept())?.length === 1 && !(await kept())?.[0]?.equals(before?.[0] ?? Buffer.alloc(0))
        ? true
        : null,
    );
    const [png = Buffer.alloc(0)] = (await kept()) ?? [];
    // Red are the upper 200 of 300 pixels.
    const { colours } = await coloursIn(png, [
      [72, 8],
      [72, 80],
      [72, 110],
    ]);
    expect([near(colours[0], red), near(colours[1], red), near(colours[2], blue)]).toEqual([
      true,
      true,
      true,
    ]);
  });

  it("outlives the worker and the popup, and is what the run writes, byte for byte", async () => {
    // A tab with the plan is no popup.
    await page.close();
    await killWorker(stage.browser);
    await popup().sees({ role: "button", name: "Show details of Your picture" });
    const [png = Buffer.alloc(0)] = (await kept()) ?? [];
    await stage.admin.confirm();
    await stage.admin.finish();
    const { logo, image } = held();
    expect(image?.equals(png)).toBe(true);
    expect(logo?.equals(png)).toBe(true);
    const builtIn = await readFile("icons/application-user.png");
    expect(image?.equals(builtIn)).toBe(false);
  });

  it("can't be changed any more afterwards, and is gone from the browser with Done", async () => {
    const later = await stage.browser.context.newPage();
    await later.goto(`chrome-extension://${extensionId}/popup/picture.html`);
    await later.getByText("The set-up has begun, so its picture can't be changed any more.").waitFor();
    await later.close();
    await stage.admin.copyAll();
    await popup().press({ role: "button", name: "Done" });
    await popup().sees({ role: "dialog" });
    await popup().press({ role: "button", name: "Done" });
    await popup().sees({ role: "heading", name: "Your set-ups" });
    expect(await kept()).toBeUndefined();
  });
});
