import { describe, expect, it } from "vitest";
import { english } from "../../../drive/english.ts";
import { say, type Words } from "../../../src/words/index.ts";
import { answerOf } from "../../support/refusals/answer.ts";
import { type Listed, listedOf, unheardOf } from "../../support/refusals/listed.ts";
import { mayBeTold } from "../../support/refusals/proved.ts";
import { tryValues } from "../../support/try-values.ts";
import { mayWait, namesNoCause } from "./holds.ts";

/** "Try" in the guide, over the real clients: each refusal where its answer comes in. */

const credentials = {
  dynamicsUrl: "https://contoso.crm4.dynamics.com",
  tenantId: "c0a70500-0000-4000-8000-000000000001",
  clientId: "ab0b0000-0000-4000-8000-000000000001",
  clientSecret: "not~a~real~secret~of~anybody~at~all~1",
};
const whoAmI = {
  BusinessUnitId: "b0500000-0000-4000-8000-000000000001",
  UserId: "05e70000-0000-4000-8000-000000000001",
  OrganizationId: "06a00000-0000-4000-8000-000000000001",
};
const header = Buffer.from('{"alg":"none"}').toString("base64url");
const payload = Buffer.from('{"idtyp":"app"}').toString("base64url");
const token = () =>
  Response.json({ token_type: "Bearer", expires_in: 3599, access_token: `${header}.${payload}.x` });

/**
 * Tries with one refusal in the place of the token, or of the answer to who it is.
 * @param atLast in the place of the accounts instead, after both.
 */
async function tried(one: Listed, atLast = false) {
  let asked = 0;
  const outcome = await tryValues(credentials, async (address) => {
    const { pathname } = new URL(address);
    const isToken = pathname.endsWith("/token");
    if (isToken && (atLast || one.service !== "entra")) return token();
    if (atLast && pathname.endsWith("/WhoAmI")) return Response.json(whoAmI);
    asked += 1;
    return answerOf(one);
  });
  return { ...outcome, asked };
}

async function holds(one: Listed): Promise<void> {
  const { problem, works, asked, waitedMs } = await tried(one);
  const name = `${one.service} ${one.status} ${one.code}`;
  expect(works, name).toBe(false);
  const cause = problem?.code ?? "";
  if (!namesNoCause.includes(cause)) expect(mayBeTold(one, undefined), name).toContain(cause);
  const sentence = problem ? `${say(problem.title, english)} ${say(problem.next, english)}` : "";
  expect(sentence, name).not.toMatch(/\{\w+\}|undefined|problem\./);
  // It makes nothing, so that nothing is said of what was made.
  expect(sentence, name).not.toMatch(/was (made|changed)/);
  expect(sentence).not.toContain(credentials.clientSecret);
  if (mayWait(one)) return;
  expect(asked, `${name} is asked again`).toBe(1);
  expect(waitedMs).toBe(0);
}

/** The read of accounts decides nothing, and only a missing privilege is about the roles. */
async function holdsAtLast(one: Listed): Promise<void> {
  const { findings, works, asked, waitedMs } = await tried(one, true);
  const name = `${one.service} ${one.status} ${one.code}`;
  expect(works, name).toBe(true);
  const last = findings.at(-1);
  expect(last?.ok, name).toBe(false);
  const text = last?.text;
  if (text?.id !== "finding.no-accounts") {
    expect(text?.id, name).toMatch(/^finding\.accounts-unseen/);
    const why = text?.values?.why as Words | undefined;
    const cause = /^problem\.(.+)\.title$/.exec(why?.id ?? "")?.[1] ?? "none";
    if (!namesNoCause.includes(cause)) expect(mayBeTold(one, undefined), name).toContain(cause);
    if (text) expect(say(text, english), name).not.toMatch(/with these roles|\{\w+\}|undefined/);
  } else expect(privileges, name).toContain(one.code);
  if (mayWait(one)) return;
  expect(asked, `${name} is asked again`).toBe(1);
  expect(waitedMs).toBe(0);
}
/** Codes that say that a privilege of the caller is missing (refusals-04). */
const privileges = ["0x80040220", "0x80040277", "0x80048405", "0x80048306", "0x80040226"];

describe("“Try” in the guide, refused at its last read", () => {
  it.each([...listedOf("dataverse"), ...unheardOf("dataverse")])(
    "works all the same, and says what $status $code proves: $message",
    holdsAtLast,
  );
});

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
