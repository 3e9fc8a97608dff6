import { describe, expect, it } from "vitest";
import { english } from "../../../drive/english.ts";
import { clouds } from "../../../src/clouds/table.ts";
import { createDataverseApi } from "../../../src/microsoft/dataverse/dataverse-api.ts";
import { createEntraApi } from "../../../src/microsoft/entra.ts";
import type { Fetch } from "../../../src/microsoft/http.ts";
import { tryCredentials } from "../../../src/provisioning/setup/try-credentials.ts";
import { say, type Words } from "../../../src/words/index.ts";
import { answerOf } from "../../support/refusals/answer.ts";
import { type Listed, listedOf, unheardOf } from "../../support/refusals/listed.ts";
import { mayBeTold } from "../../support/refusals/proved.ts";
import { mayWait, namesNoCause } from "./holds.ts";

/** "Try" in the guide, over the real clients: each refusal where its answer comes in. */

const credentials = {
  dynamicsUrl: "https://contoso.crm4.dynamics.com",
  tenantId: "c0a70500-0000-4000-8000-000000000001",
  clientId: "ab0b0000-0000-4000-8000-000000000001",
  clientSecret: "not~a~real~secret~of~anybody~at~all~1",
};
const header = Buffer.from('{"alg":"none"}').toString("base64url");
const payload = Buffer.from('{"idtyp":"app"}').toString("base64url");
const token = () =>
  Response.json({ token_type: "Bearer", expires_in: 3599, access_token: `${header}.${payload}.x` });

/** Tries with one refusal in the place of the token, or of the answer to who it is. */
async function tried(one: Listed) {
  let now = 0;
  let asked = 0;
  const fetch: Fetch = async (address) => {
    const isToken = new URL(address).pathname.endsWith("/token");
    if (isToken && one.service !== "entra") return token();
    asked += 1;
    return answerOf(one);
  };
  const clock = {
    now: () => now,
    async sleep(ms: number) {
      now += ms;
    },
  };
  const { findings, works } = await tryCredentials(
    credentials,
    {
      entra: createEntraApi({ fetch, cloud: clouds.public }),
      dataverseWithToken: (url, accessToken) =>
        createDataverseApi({ fetch, url, accessToken, cloud: clouds.public }),
      clock,
    },
    new AbortController().signal,
  );
  return { findings, works, asked, waitedMs: now };
}

async function holds(one: Listed): Promise<void> {
  const { findings, works, asked, waitedMs } = await tried(one);
  const name = `${one.service} ${one.status} ${one.code}`;
  expect(works, name).toBe(false);
  const last = findings.at(-1)?.text;
  expect(last?.id).toBe("finding.guide-refused");
  const title = last?.values?.title as Words;
  const cause = /^problem\.(.+)\.title$/.exec(title.id)?.[1] ?? "";
  if (!namesNoCause.includes(cause)) expect(mayBeTold(one, undefined), name).toContain(cause);
  const sentence = last ? say(last, english) : "";
  expect(sentence, name).not.toMatch(/\{\w+\}|undefined|problem\./);
  // It makes nothing, so that nothing is said of what was made.
  expect(sentence, name).not.toMatch(/was (made|changed)/);
  expect(sentence).not.toContain(credentials.clientSecret);
  if (mayWait(one)) return;
  expect(asked, `${name} is asked again`).toBe(1);
  expect(waitedMs).toBe(0);
}

describe("“Try” in the guide", () => {
  it.each([...listedOf("entra"), ...listedOf("dataverse")])(
    "says what $status $code of $service proves, and waits only where its row says so: $message",
    holds,
  );
  it.each([...unheardOf("entra"), ...unheardOf("dataverse")])(
    "quotes $status $code of $service, which nobody knows",
    holds,
  );
});
