import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import { checkEntraHalf, checkWork } from "../../../bench/others/check-work.ts";
import { findPeers } from "../../../bench/others/peers.ts";
import { loadScenario } from "../../../sandbox/scenario/load.ts";

describe("the command lines of others", () => {
  const folder = mkdtempSync(join(tmpdir(), "textus-setup-peers-"));
  afterEach(() => vi.unstubAllEnvs());
  afterAll(() => rmSync(folder, { recursive: true }));

  const programs = () => {
    const { here, missing } = findPeers();
    return { here: here.map(({ program }) => program), missing: missing.map(({ program }) => program) };
  };

  it("take part where they are in the PATH, and are named where they are not", () => {
    vi.stubEnv("PATH", folder);
    expect(programs()).toEqual({ here: [], missing: ["m365", "az"] });
    writeFileSync(join(folder, "az"), "");
    expect(programs()).toEqual({ here: ["az"], missing: ["m365"] });
  });

  it("are signed in by files that hold the sandbox's token and nothing of this machine", () => {
    writeFileSync(join(folder, "m365"), "");
    vi.stubEnv("PATH", folder);
    const signedIn = {
      folder,
      caFile: join(folder, "ca.pem"),
      port: 8443,
      proxyPort: 8444,
      user: "admin@contoso.com",
      tenantId: "c0a70500-0000-4000-8000-000000000001",
      accessToken: "a token",
    };
    for (const peer of findPeers().here) {
      const files = Object.values(peer.signIn(signedIn));
      expect(files.filter((text) => text.includes("a token"))).toHaveLength(1);
      for (const text of files) expect(JSON.parse(text)).toBeTypeOf("object");
      expect(JSON.stringify(peer.environment(signedIn))).toContain("ca.pem");
    }
  });

  it("have not done the work in a tenant that nobody has touched", () => {
    const world = loadScenario("contoso");
    expect(() => checkEntraHalf({ world })).toThrow("half done");
    expect(() => checkWork({ world })).toThrow("half done");
  });
});
