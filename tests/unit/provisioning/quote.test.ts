import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quoted } from "../../../src/provisioning/model/quote.ts";

describe("somebody else's sentence", () => {
  it.each([
    [
      "User 9f1c2d3e-0000-4000-8000-0000000000aa is not in group 5b6c7d8e-0000-4000-8000-0000000000bb",
      "User [id] is not in group [id]",
    ],
    ["Ask ada.lovelace@contoso.com or <bob@contoso.co.uk>.", "Ask [address] or <[address]>."],
    ["Blocked for 10.0.12.7 and 2001:db8:0:0:1::42", "Blocked for [address] and [address]"],
    ["See https://contoso.example/help?user=ada for more", "See [link] for more"],
    ["token eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.c2ln is bad", "token [removed] is bad"],
    ["two\r\nlines\u202e and more", "two lines and more"],
    [
      "prvCreateUser, 0x80040220 and AADSTS50011 stay at 10:35:00",
      "prvCreateUser, 0x80040220 and AADSTS50011 stay at 10:35:00",
    ],
  ])("%s", (text, shown) => {
    expect(quoted(text)).toBe(shown);
  });

  it("is cut, and never exceeds its limit", () => {
    expect(quoted("word ".repeat(500)).length).toBeLessThanOrEqual(301);
    fc.assert(fc.property(fc.string({ maxLength: 2000 }), (text) => quoted(text).length <= 301));
  });

  it("leaves nothing of an id or an address at its end", () => {
    for (let length = 250; length < 320; length += 1) {
      const text = `${"x ".repeat(length / 2)}ada@contoso.com 9f1c2d3e-0000-4000-8000-0000000000aa`;
      expect(quoted(text)).not.toMatch(/ada|9f1c/);
    }
  });
});
