import { describe, expect, it } from "vitest";
import { base64Of } from "../../../src/ground/base64.ts";

describe("base64Of", () => {
  it.each([0, 1, 100 * 1024, 1024 * 1024])("gives %i bytes back as they were", (length) => {
    const bytes = Uint8Array.from({ length }, (_, at) => at % 256);
    expect(Buffer.from(base64Of(bytes), "base64")).toEqual(Buffer.from(bytes));
  });
});
