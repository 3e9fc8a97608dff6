import { describe, expect, it } from "vitest";
import { azCommand, graphExplorerLink, graphPowerShell } from "../../../src/registration/commands.ts";

const graph = "https://graph.microsoft.com";
const one = { graph, name: "TextUs Setup sign-in", redirectUri: "https://abcdefghijklmnop.chromiumapp.org/" };
const application = {
  displayName: one.name,
  signInAudience: "AzureADMyOrg",
  spa: { redirectUris: [one.redirectUri] },
};
const quoted = (text: string) => [...text.matchAll(/'([^']*)'/g)].map(([, inner]) => inner ?? "");

describe("A registration without the portal", () => {
  it("is one line for az, with the application as its body and nothing that a shell would change", () => {
    const command = azCommand(one);
    expect(JSON.parse(quoted(command)[0] ?? "")).toEqual(application);
    expect(command).not.toMatch(/[$`\\!\n]/);
    // Outside of single quotes there is no double one.
    expect(command.replace(/'[^']*'/g, "")).not.toContain('"');
  });

  it("is one line for Graph PowerShell", () => {
    const command = graphPowerShell(one);
    expect(JSON.parse(quoted(command)[0] ?? "")).toEqual(application);
    expect(command).toMatch(
      /^Connect-MgGraph .*Invoke-MgGraphRequest -Method POST -Uri v1\.0\/applications /,
    );
    expect(command).toContain("TenantId");
  });

  it("is a link into Graph Explorer, whose body is ASCII in base64", () => {
    const link = new URL(graphExplorerLink({ ...one, name: "TextUs für Zoë" }));
    expect(link.origin + link.pathname).toBe("https://developer.microsoft.com/graph/graph-explorer");
    expect(Object.fromEntries(link.searchParams)).toMatchObject({
      request: "applications",
      method: "POST",
      version: "v1.0",
      GraphUrl: "https://graph.microsoft.com",
    });
    const body = atob(link.searchParams.get("requestBody") ?? "");
    expect(body).toMatch(/^[\x20-\x7e]+$/);
    expect(JSON.parse(body)).toEqual({ ...application, displayName: "TextUs für Zoë" });
  });

  it("refuses a name that would end the quoted text", () => {
    expect(() => azCommand({ ...one, name: "O'Brien" })).toThrow(TypeError);
    expect(() => graphPowerShell({ ...one, name: "O'Brien" })).toThrow(TypeError);
  });
});
