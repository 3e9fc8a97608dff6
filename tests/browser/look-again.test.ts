import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { killWorker, setupIs } from "../../drive/browser/extension.ts";
import { type Stage, setStage } from "../../drive/browser/stage.ts";
import { until } from "../../drive/browser/until.ts";

describe("Look again, when the worker dies over it", () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await setStage("contoso");
    await stage.admin.signIn();
    await setupIs(stage.browser, "the environments", ({ environments }) => environments.length > 0);
  });

  afterAll(() => stage?.close());

  it("is ended by the next worker: the rows are there, and the button can be pressed again", async () => {
    const { browser, sandbox } = stage;
    const { popup } = browser;
    await popup.sees({ role: "radio", name: "Contoso Sales" });
    sandbox.faults.add({ match: { host: "api.bap.microsoft.com" }, action: { hang: true } });
    await popup.press({ role: "button", name: "Look again" });
    await until("the request", async () => ((sandbox.faults.list()[0]?.hit ?? 0) > 0 ? true : null));
    await setupIs(browser, "the look", ({ listing }) => listing === true);
    await killWorker(browser);
    await popup.close();
    await popup.open();
    await setupIs(browser, "the end of the look", ({ listing }) => listing === false);
    await popup.sees({ role: "radio", name: "Contoso Sales" });
    // Enabled again, and it works.
    const asked = () => sandbox.requests.filter(({ host }) => host === "api.bap.microsoft.com").length;
    const before = asked();
    await popup.press({ role: "button", name: "Look again" });
    await until("the list to be asked for", async () => (asked() > before ? true : null));
    const { problem, environments } = await setupIs(
      browser,
      "the end of another look",
      ({ listing, problem }) => listing === false && problem === null,
    );
    expect({ problem, count: environments.length }).toEqual({ problem: null, count: 3 });
  });
});
