import type { GuideCheck } from "../../src/contract/guide-check.ts";
import { type GuideRecord, newGuideRecord } from "../../src/guide/guide-record.ts";
import { type BlockCode, problemOf } from "../../src/provisioning/model/blocked.ts";
import { credentials, now } from "./contoso.ts";

const at = new Date(now).toISOString();
const captured = (text: string) => ({ text, from: "page", at }) as const;
const fresh = newGuideRecord(at);

/** A guide that has captured all four values. */
export const captures: GuideRecord = {
  ...fresh,
  progress: {
    ...fresh.progress,
    marks: { register: { state: "done", by: "world", at } },
    captured: {
      ...fresh.progress.captured,
      tenantId: captured(credentials.tenantId),
      clientId: captured(credentials.clientId),
      dynamicsUrl: captured(credentials.dynamicsUrl),
      clientSecret: { from: "page", at },
    },
  },
};

/** A test of the four that Microsoft refused. */
export const refusedTest = (code: BlockCode, inDoubt: boolean): GuideCheck => ({
  state: "done",
  at,
  works: false,
  findings: inDoubt ? [] : [{ ok: true, text: { id: "finding.guide-signed-in" } }],
  problem: problemOf(code, {
    remedy: "retry",
    values: {
      clientId: credentials.clientId,
      host: "contoso.crm4.dynamics.com",
      environment: "contoso.crm4.dynamics.com",
    },
    technical: {
      service: "entra",
      code: "AADSTS53003",
      requestId: "4a5b0000-0000-4000-8000-000000000001",
    },
  }),
  inDoubt,
});
