import { describe, expect, it } from "vitest";
import { destinationKey } from "../../../src/credentials/destination.ts";
import { encrypted } from "../../../src/credentials/encrypted-file.ts";
import { proposedPassphrase } from "../../../src/credentials/proposed-passphrase.ts";
import { ensureAge, keyPair, openWithKey, openWithPassphrase } from "../../support/age.ts";

const text = "Dynamics URL: https://contoso.crm4.dynamics.com\nClient Secret: ~Ärger\n";
const isHere = ensureAge();

describe("an encrypted file", () => {
  it.runIf(isHere)("for a public key is opened by age with the private key, and by no other", async () => {
    const theirs = keyPair();
    const file = await encrypted(text, { publicKeys: [`${theirs.publicKey}\n`] });
    expect(file.startsWith("-----BEGIN AGE ENCRYPTED FILE-----\n")).toBe(true);
    expect(file).not.toContain("Client Secret");
    expect(openWithKey(file, theirs.identity)).toBe(text);
    expect(() => openWithKey(file, keyPair().identity)).toThrow(/no identity matched/);
  });

  it.runIf(isHere)("for a passphrase is opened by age with it, and with no other", async () => {
    const passphrase = proposedPassphrase((into) => crypto.getRandomValues(into));
    const file = await encrypted(text, { passphrase: ` ${passphrase} ` });
    expect(file.startsWith("-----BEGIN AGE ENCRYPTED FILE-----\n")).toBe(true);
    expect(openWithPassphrase(file, passphrase)).toBe(text);
    expect(() => openWithPassphrase(file, `${passphrase}x`)).toThrow(/incorrect passphrase/);
  });

  it.each([
    ["no-key", { publicKeys: [] }],
    ["bad-key", { publicKeys: ["age1pq1zzzz"] }],
    ["no-passphrase", { passphrase: "" }],
    ["no-passphrase", { passphrase: " \n" }],
  ] as const)("is not made where nobody could open it, or everybody: %s", async (why, to) => {
    await expect(encrypted(text, to)).rejects.toMatchObject({ name: "NotEncryptedError", why });
  });
});

describe("a proposed passphrase", () => {
  it("is six words, and another one each time", () => {
    const all = Array.from({ length: 50 }, () => proposedPassphrase((into) => crypto.getRandomValues(into)));
    for (const one of all) expect(one).toMatch(/^[a-z]+( [a-z]+){5}$/);
    expect(new Set(all).size).toBe(50);
  });

  it("uses the whole list of 2,048 words", () => {
    const at = (number: number) => proposedPassphrase((into) => into.fill(number)).split(" ")[0];
    expect([at(0), at(2047), at(2048)]).toEqual(["abandon", "zoo", "abandon"]);
  });
});

describe("a public key", () => {
  const key = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p";

  it("is taken with what mails add to it", () => {
    for (const given of [key, ` ${key}\r\n`, key.toUpperCase()]) expect(destinationKey(given)).toBe(key);
  });

  it.each([
    "",
    "age1",
    key.slice(0, -1),
    `${key}q`,
    key.replace("ql3z", "ql3y"),
    key.replace("age1", "Age1"),
    "AGE-SECRET-KEY-1QQPQQ",
    `age1pq1${"q".repeat(1900)}`,
    `age1tag1${"q".repeat(60)}`,
    `${key} ${key}`,
  ])("is not taken with a letter wrong, or of another kind: %s", (given) => {
    expect(destinationKey(given)).toBeNull();
  });
});
