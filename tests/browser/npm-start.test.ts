import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";

interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly told: string;
}

type Counted = Readonly<Record<"before" | "after", Readonly<Record<string, number>>>>;

/** As a person types it, in a process of its own. */
async function npmStart(...given: readonly string[]): Promise<Ended> {
  const { NODE_ENV: _ours, VITEST: _test, ...env } = process.env;
  const child = spawn(process.execPath, ["--import", "tsx", "scripts/start.ts", ...given], { env });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const [code, output, told] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  return { code, output, told };
}

describe("npm start", () => {
  it("acts as the admin, reports every step, and ends with one line of JSON", async () => {
    const { code, output, told } = await npmStart("--json");
    expect(told).toContain("Verified.");
    expect(code).toBe(0);
    expect(output.trim().split("\n")).toHaveLength(1);
    const outcome = JSON.parse(output) as Record<string, unknown>;
    expect(Object.keys(outcome)).toEqual(["verified", "credentials", "steps", "requests", "ms"]);
    expect(outcome).toMatchObject({
      verified: true,
      credentials: {
        dynamicsUrl: "https://contoso.crm4.dynamics.com",
        clientSecret: expect.stringMatching(/^.{3}\*+$/),
      },
      requests: { total: expect.any(Number), writes: expect.any(Number) },
    });
    const steps = outcome.steps as readonly { readonly id: string; readonly action: string }[];
    for (const { id, action } of steps) expect(told).toMatch(new RegExp(`${action} +${id} +\\d+ ms`));
    expect(steps.map(({ id }) => id)).toEqual(expect.arrayContaining(["application", "verification"]));
    for (const stage of ["1-start", "2-sign-in"]) expect(existsSync(`artifacts/${stage}.png`)).toBe(true);
  });

  it("runs a whole first run by itself, and counts what that costs a person", async () => {
    const { code, output, told } = await npmStart("--first-run", "--json");
    expect(told).toContain("Verified.");
    expect(code).toBe(0);
    const { counts, verified } = JSON.parse(output) as {
      readonly verified: boolean;
      readonly counts: Counted;
    };
    expect(verified).toBe(true);
    // The portal's form: three boxes, the platform's list and Register; on the welcome page the button and the prompt.
    expect(counts.before).toEqual({
      clicks: 7,
      typed: 0,
      copied: 0,
      tabSwitches: 0,
      words: expect.any(Number),
    });
    // Microsoft's two pages, Continue and the browser's prompt, Configure, Copy all four: the popup opens by itself.
    expect(counts.after).toEqual({
      clicks: 6,
      typed: 2,
      copied: 1,
      tabSwitches: 0,
      words: expect.any(Number),
    });
    // Far fewer would mean that screens were not read.
    const words = Number(counts.before.words) + Number(counts.after.words);
    expect(words).toBeGreaterThan(200);
    expect(words).toBeLessThanOrEqual(300);
  });

  it("reports what stops a set-up, and exits with 1", async () => {
    const { code, output, told } = await npmStart(
      ...["--json", "--scenario", "no-rights", "--account", "cloudapp@contoso.com"],
    );
    expect(code).toBe(1);
    expect(told).toContain("cloudapp@contoso.com is not System Administrator in Contoso Sales.");
    expect(JSON.parse(output)).toMatchObject({ verified: false, credentials: null, steps: [] });
  });

  it("refuses unknown options, and lists the known ones", async () => {
    const { code, told } = await npmStart("--scenario", "nowhere");
    expect(code).toBe(2);
    expect(told).toContain("There is no scenario “nowhere”.");
    expect(told).toContain("hand-made-app");
  });
});
