import { readFileSync } from "node:fs";
import type { Service } from "../../../src/microsoft/errors.ts";

/** One refusal of a list in specs/: what is known of it there. */
export interface Listed {
  readonly service: Service;
  /** As the product names it: "AADSTS50011", "0x80040220", "Directory_QuotaExceeded". */
  readonly code: string;
  readonly status: number;
  readonly message: string;
  /** How its row says that waiting helps: "none", "own-new", "short"…; "" where its list does not say. */
  readonly wait: string;
  /** What its row says that it proves. */
  readonly cause: string;
  /** Of Entra's: the class of the refusal. */
  readonly error: string;
  /** Of Power Platform's: the form of its body. */
  readonly envelope: string;
}

type Row = Readonly<Record<string, string | number | undefined>>;

const rows = (file: string, member: string): readonly Row[] =>
  (JSON.parse(readFileSync(`specs/${file}`, "utf8")) as Record<string, readonly Row[]>)[member] ?? [];
/** "400 or 409", "authorize page or 400" and numbers. */
const statusIn = (value: unknown, otherwise: number): number =>
  Number(/\d{3}/.exec(String(value))?.[0] ?? otherwise);
const listedAs = (
  service: Service,
  row: Row,
  { code, otherwise }: { readonly code: string; readonly otherwise: number },
): Listed => ({
  service,
  code,
  status: statusIn(row.status, otherwise),
  message: String(row.description ?? row.message ?? row.messageMark ?? ""),
  wait: String(row.wait ?? ""),
  cause: String(row.cause ?? ""),
  error: String(row.error ?? "invalid_grant"),
  envelope: String(row.envelope ?? "error"),
});

/** Every refusal of specs/{entra,graph,powerplatform,dataverse}. */
export const listed: readonly Listed[] = [
  ...[...rows("entra/denials.json", "codes"), ...rows("entra/token-errors.json", "errors")].map((row) =>
    listedAs("entra", row, { code: `AADSTS${row.number ?? row.code}`, otherwise: 400 }),
  ),
  ...[...rows("dataverse/denials.json", "codes"), ...rows("dataverse/error-codes.json", "codes")].map((row) =>
    listedAs("dataverse", row, { code: String(row.code).toLowerCase(), otherwise: 400 }),
  ),
  ...[...rows("graph/denials.json", "refusals"), ...rows("graph/errors.json", "errors")].flatMap((row) =>
    String(row.code)
      .split(" or ")
      .map((code) => listedAs("graph", row, { code, otherwise: 403 })),
  ),
  ...rows("powerplatform/denials.json", "refusals")
    .filter(({ code }) => /^\w+$/.test(String(code ?? "")))
    .map((row) => listedAs("power-platform", row, { code: String(row.code), otherwise: 403 })),
];

/** Services whose codes mean the same under every status: two lists of specs/ tell of one code. */
const byCode: readonly Service[] = ["entra", "dataverse"];

/** Those of a service, each answer once: what the first list leaves out is taken from the others. */
export function listedOf(service: Service): readonly Listed[] {
  const all = new Map<string, Listed>();
  for (const one of listed.filter((row) => row.service === service)) {
    const key = byCode.includes(service) ? one.code : `${one.status} ${one.code} ${one.message}`;
    const known = all.get(key);
    all.set(key, known ? { ...known, message: known.message || one.message } : one);
  }
  return [...all.values()];
}

/** Codes that no list has, each with statuses that nobody takes for a passing fault. */
export const unheardOf = (service: Service): readonly Listed[] =>
  [400, 402, 403, 405, 406, 409, 412, 422, 423, 451].map((status, index) => ({
    service,
    code:
      service === "entra"
        ? `AADSTS77${1000 + index}`
        : service === "dataverse"
          ? `0x8fff${1000 + index}`
          : `ZzUnheard${index}`,
    status: service === "entra" ? 400 : status,
    message: index % 2 === 0 ? "Nobody has heard of this." : "",
    wait: "none",
    cause: "",
    error: "invalid_grant",
    envelope: "error",
  }));
