import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createTokenNetwork } from "../../../background/identity/token-network.ts";
import { clouds } from "../../../src/clouds/table.ts";
import { isAddressOf } from "../../../src/microsoft/addresses.ts";
import { createDataverseApi } from "../../../src/microsoft/dataverse/dataverse-api.ts";
import { AddressError, type Service } from "../../../src/microsoft/errors.ts";
import { createTransport, deliver, type Fetch } from "../../../src/microsoft/http.ts";
import { createPowerPlatformApi } from "../../../src/microsoft/power-platform/power-platform-api.ts";
import { wrongAddresses } from "../../support/wrong-addresses.ts";
import { calm, fakeTokens, guid, json, scriptedFetch, TOKEN } from "./scripted-fetch.ts";

/** No token leaves for a host outside the table of clouds. It is held in the HTTP client itself. */

const cloud = clouds.public;
const organization = "https://contoso.crm4.dynamics.com";

describe("the HTTP client", () => {
  it.each(wrongAddresses)("asks for no token and sends nothing to %s", async (_, address) => {
    const { fetch, sent } = scriptedFetch();
    const tokens = fakeTokens();
    const api = createDataverseApi({ fetch, tokens, cloud, url: address });
    await expect(api.whoAmI(calm)).rejects.toBeInstanceOf(AddressError);
    const proof = createDataverseApi({ fetch, accessToken: TOKEN, cloud, url: address });
    await expect(proof.whoAmI(calm)).rejects.toBeInstanceOf(AddressError);
    expect([sent, tokens.asked]).toEqual([[], []]);
  });

  it("says nothing of the address in the error", async () => {
    const { fetch } = scriptedFetch();
    const url = "https://evil.example/?sig=topsecret";
    const error: unknown = await deliver(
      fetch,
      { service: "graph", operation: "GET /me" },
      { url, init: {}, cloud },
      calm,
    ).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(AddressError);
    expect(String(error)).not.toMatch(/evil|topsecret/);
  });

  const hosts = [cloud.login, cloud.graph, cloud.bap, cloud.powerPlatform, organization];
  const services: readonly (readonly [Service, readonly string[]])[] = [
    ["entra", [cloud.login]],
    ["graph", [cloud.graph]],
    ["power-platform", [cloud.bap, cloud.powerPlatform]],
    ["dataverse", [organization]],
  ];
  it.each(services)(
    "lets requests of %s go to its own hosts and to no other service's",
    async (service, own) => {
      for (const host of [
        ...hosts,
        "https://globaldisco.crm.dynamics.com",
        clouds.gcc.bap,
        clouds.china.graph,
      ]) {
        const { fetch, sent } = scriptedFetch(json(200, {}));
        const transport = createTransport({ fetch, service, cloud, token: async () => TOKEN });
        const asked = transport({ method: "GET", template: "/x", url: `${host}/x` }, calm);
        if (own.includes(host)) await asked;
        else await expect(asked).rejects.toBeInstanceOf(AddressError);
        expect(sent.length).toBe(own.includes(host) ? 1 : 0);
      }
    },
  );

  it("cannot be told to follow a redirect", async () => {
    const { fetch, sent } = scriptedFetch(json(200, {}));
    const init: RequestInit = { redirect: "follow", credentials: "include", cache: "force-cache" };
    const name = { service: "graph", operation: "GET /me" } as const;
    await deliver(fetch, name, { url: `${cloud.graph}/v1.0/me`, init, cloud }, calm);
    expect(sent[0]?.init).toMatchObject({ redirect: "error", credentials: "omit", cache: "no-store" });
  });

  it("sends what MSAL asks for to the sign-in service alone, whatever a discovery answer names", async () => {
    const { fetch, sent } = scriptedFetch(
      json(200, { token_type: "Bearer", access_token: "t", expires_in: 60 }),
    );
    const network = createTokenNetwork(fetch, cloud, calm.signal);
    const options = { body: "grant_type=refresh_token&refresh_token=r", headers: {} };
    for (const [, address] of wrongAddresses) {
      await expect(network.sendPostRequestAsync(`${address}/token`, options)).rejects.toThrow();
    }
    await expect(network.sendPostRequestAsync(`${organization}/token`, options)).rejects.toThrow();
    expect(sent).toEqual([]);
    await network.sendPostRequestAsync(`${cloud.login}/organizations/oauth2/v2.0/token`, options);
    expect(sent).toHaveLength(1);
  });

  it("takes an address for a service's only if every reader takes it for the same", () => {
    const piece = fc.constantFrom(
      "/",
      "\\",
      "@",
      ":",
      ":443",
      "?",
      "#",
      ".",
      "%2f",
      "\t",
      "\n",
      " ",
      "evil.example",
    );
    const address = fc
      .tuple(fc.constantFrom(...hosts), fc.array(piece, { maxLength: 5 }))
      .chain(([host, more]) =>
        fc.nat({ max: host.length }).map((at) => host.slice(0, at) + more.join("") + host.slice(at)),
      );
    fc.assert(
      fc.property(address, fc.constantFrom(...services), (text, [service, own]) => {
        if (!isAddressOf(service, text, cloud)) return;
        const { origin, username, password } = new URL(text);
        expect(own).toContain(origin);
        expect([username, password]).toEqual(["", ""]);
        // As it stands, up to the path: nothing is left to how a text is parsed.
        expect(/^https:\/\/[a-z0-9.-]+(?=\/)/.exec(text)?.[0]).toBe(origin);
      }),
      { numRuns: 10_000 },
    );
  });
});

describe("an environment whose answer names", () => {
  const environmentsWith =
    (instanceUrl: unknown): Fetch =>
    async () =>
      json(200, {
        value: [
          {
            name: "e1",
            properties: {
              displayName: "Sales",
              linkedEnvironmentMetadata: { resourceId: guid(2), instanceUrl, instanceState: "Ready" },
            },
          },
        ],
      });
  const rowWith = async (instanceUrl: unknown) => {
    const fetch = environmentsWith(instanceUrl);
    const { rows } = await createPowerPlatformApi({ fetch, tokens: fakeTokens(), cloud }).environments(calm);
    return rows[0];
  };

  it.each(wrongAddresses.filter(([why]) => why !== "nothing"))(
    "%s has none to connect to",
    async (_, address) => {
      expect(await rowWith(address)).toMatchObject({ dataverse: null, strangeAddress: true });
    },
  );

  it("no address is one without Dataverse", async () => {
    expect(await rowWith("")).toMatchObject({ dataverse: null, strangeAddress: false });
    expect(await rowWith(null)).toMatchObject({ dataverse: null, strangeAddress: false });
  });

  it.each([
    "https://contoso.crm4.dynamics.com/",
    "https://contoso.crm4.dynamics.com",
    "https://CONTOSO.crm4.dynamics.com/",
    "https://contoso.api.crm4.dynamics.com",
  ])("%s has it in its one spelling", async (address) => {
    expect((await rowWith(address))?.dataverse?.url).toBe(organization);
  });
});
