import type { Listed } from "./listed.ts";

/** What stands for ids and names in the messages of the lists. */
const filled = (message: string): string => message.replace(/\{[^}]*\}/g, "x");

const bodyOf = ({ service, code, message, error, envelope }: Listed): unknown => {
  const said = filled(message);
  switch (service) {
    case "entra":
      return {
        error,
        error_description: `${code}: ${said.replace(/^AADSTS\d+: /, "") || "Refused."} Trace ID: 1 Correlation ID: 2`,
        error_codes: [Number(code.slice("AADSTS".length))],
        trace_id: "7c1d0f8e-0000-4000-8000-000000000001",
        correlation_id: "7c1d0f8e-0000-4000-8000-000000000002",
      };
    case "graph":
      return { error: { code, message: said, innerError: { "request-id": "4a5b" } } };
    case "dataverse":
      return { error: { code, message: said } };
    case "power-platform":
      if (envelope === "flat") return { code, message: said };
      return envelope === "error"
        ? { error: { code, message: said } }
        : {
            errors: [{ Subject: "Result", Description: said || "Refused.", Code: code }],
            information: [],
          };
  }
};

/** A listed refusal as its service sends it. */
export const answerOf = (one: Listed): Response => Response.json(bodyOf(one), { status: one.status });
