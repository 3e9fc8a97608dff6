import { describe, expect, it } from "vitest";
import { publisherVariables } from "../../../scripts/build/publisher.ts";

const id = "11111111-2222-3333-4444-55555555555A";

describe("the options of npm run build", () => {
  it("take a publisher's client ID and name, and clear what the environment holds without them", () => {
    expect(publisherVariables({ clientId: id, publisher: " TextUs Inc. " })).toEqual({
      VITE_CLIENT_ID: id.toLowerCase(),
      VITE_PUBLISHER: "TextUs Inc.",
    });
    expect(publisherVariables({ clientId: id }).VITE_PUBLISHER).toBe("");
    expect(publisherVariables({})).toEqual({ VITE_CLIENT_ID: "", VITE_PUBLISHER: "" });
  });

  it("refuse what is no client ID, and a publisher without one", () => {
    expect(() => publisherVariables({ clientId: "TextUs" })).toThrow("not “TextUs”");
    expect(() => publisherVariables({ publisher: "TextUs Inc." })).toThrow("--client-id, which is missing");
  });
});
