import { expect, it } from "vitest";
import { query, segment } from "../../../src/microsoft/odata.ts";

it("text that is not in whole characters goes out as UTF-8 has it, and throws nothing", () => {
  expect(segment("a\ud800b")).toBe("a%EF%BF%BDb");
  expect(segment("\u{1f511}")).toBe("%F0%9F%94%91");
  expect(query({ $filter: "displayName eq '\udc00'" })).toBe(
    "?$filter=displayName%20eq%20%27%EF%BF%BD%27".replaceAll("%27", "'"),
  );
});
