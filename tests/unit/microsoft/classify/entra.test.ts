import { describe } from "vitest";
import type { FailureFacts } from "../../../../src/microsoft/errors.ts";
import { table } from "./failures.ts";

describe("Entra (specs/entra/token-errors.json)", () => {
  const entra = (code: string, status = 400, more: Partial<FailureFacts> = {}): Partial<FailureFacts> => ({
    service: "entra",
    status,
    code,
    operation: "POST /{tenant}/oauth2/v2.0/token",
    held: { clientId: "c", scopes: null, roles: null, byApplication: true },
    ...more,
  });
  const person = { clientId: "c", scopes: null, roles: null, byApplication: false };
  table([
    ["secret unknown", entra("AADSTS7000215", 401), "", "replicating", "denied:credentials"],
    ["secret expired", entra("AADSTS7000222", 401), "", "denied:credentials"],
    ["application unknown", entra("AADSTS700016"), "", "replicating", "not-found"],
    ["no service principal", entra("AADSTS7000229"), "", "replicating", "not-found"],
    ["no consent", entra("AADSTS65001", 400, { claims: "{}" }), "", "replicating", "fatal"],
    ["a person's step", entra("AADSTS50076", 400, { claims: "{}", held: person }), "", "interaction:{}"],
    [
      "a person without consent",
      entra("AADSTS65001", 400, { claims: "{}", held: person }),
      "",
      "replicating",
      "interaction:{}",
    ],
    ["a person's Conditional Access", entra("AADSTS53003", 400, { held: person }), "", "fatal"],
    ["Conditional Access", entra("AADSTS53003", 400, { claims: "{}" }), "", "denied:conditional-access"],
    ["resource unknown", entra("AADSTS500011"), "", "replicating", "not-found"],
    ["sent with an Origin", entra("AADSTS9002326"), "", "fatal"],
    ["tenant unknown", entra("AADSTS900023"), "", "fatal"],
    ["out of order", entra("temporarily_unavailable", 503), "", "transient"],
    ["only OAuth's word", entra("invalid_client", 401), "", "denied:other"],
    ["401 without a word", entra("", 401), "", "denied:other"],
    ["asking for a token changes nothing", entra("", 0), "", "transient"],
    ["asking for a token changes nothing, 502", entra("", 502), "", "transient"],
  ]);
});
