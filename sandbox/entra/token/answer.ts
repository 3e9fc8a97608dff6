import type { SandboxResponse } from "../../server/service.ts";
import { newGuid } from "../../tenant/ids.ts";
import { type Correlation, type EntraError, errorBody } from "../errors.ts";

/** The server version that answers carry, in the recorded form. */
const server = "2.1.21500.6 - WEULR1 ProdSlices";

/** Headers of every answer of the token endpoint, as recorded (specs/entra/recorded). */
const headers = (telemetry: string): Record<string, string> => ({
  "cache-control": "no-store, no-cache",
  pragma: "no-cache",
  "content-type": "application/json; charset=utf-8",
  expires: "-1",
  "strict-transport-security": "max-age=31536000; includeSubDomains",
  "x-content-type-options": "nosniff",
  p3p: 'CP="DSP CUR OTPi IND OTRi ONL FIN"',
  "x-ms-request-id": newGuid(),
  "x-ms-ests-server": server,
  "x-ms-clitelem": telemetry,
  "x-xss-protection": "0",
});

/** Headers of discovery answers, as recorded. */
export const discoveryHeaders = (): Record<string, string> => ({
  "cache-control": "max-age=86400, private",
  "content-type": "application/json; charset=utf-8",
  "strict-transport-security": "max-age=31536000; includeSubDomains",
  "x-content-type-options": "nosniff",
  "access-control-allow-origin": "*",
  "access-control-allow-methods": "GET, OPTIONS",
  p3p: 'CP="DSP CUR OTPi IND OTRi ONL FIN"',
  "x-ms-request-id": newGuid(),
  "x-ms-ests-server": server,
  "x-xss-protection": "0",
});

export const tokenAnswer = (body: Readonly<Record<string, unknown>>): SandboxResponse => ({
  status: 200,
  headers: headers("1,0,0,,"),
  body,
});

export const refusalAnswer = (error: EntraError, at: Correlation): SandboxResponse => ({
  status: error.status,
  headers: headers(`1,${error.code},0,,`),
  body: errorBody(error, at),
});

/** `client_info`: the home account, for clients that ask for it. */
export const clientInfo = (userId: string, tenantId: string): string =>
  Buffer.from(JSON.stringify({ uid: userId, utid: tenantId })).toString("base64url");
