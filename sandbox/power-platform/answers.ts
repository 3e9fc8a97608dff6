import type { SandboxResponse } from "../server/service.ts";

/**
 * A refusal in the envelope that BAP and the Power Platform API share; BAP adds `detailUrlType`
 * (specs/powerplatform/endpoints.json, errorEnvelope).
 */
export function refusal(
  status: number,
  code: string,
  message: string,
  options: { readonly detailUrlType?: boolean; readonly headers?: Readonly<Record<string, string>> } = {},
): SandboxResponse {
  return {
    status,
    headers: { "Content-Type": "application/json; charset=utf-8", ...options.headers },
    body: {
      error: { code, message, ...(options.detailUrlType ? { detailUrlType: "NotSpecified" } : {}) },
    },
  };
}

/** A JSON answer. */
export const ok = (body: unknown): SandboxResponse => ({
  status: 200,
  headers: { "Content-Type": "application/json; charset=utf-8" },
  body,
});
