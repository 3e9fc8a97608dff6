import { judge } from "../../../microsoft/classify.ts";
import { MicrosoftError } from "../../../microsoft/errors.ts";
import { words } from "../../../words/index.ts";
import { problemFrom, type Values } from "../../model/problems.ts";
import type { Finding } from "../../model/setup-state.ts";

/**
 * What a read of accounts as the application says. Roles that only open apps give no rights to data (dataverse-50):
 * good to know, and no failure. Only a refusal for want of a privilege of the reader is about the roles.
 * @param error of the read; null: accounts came.
 */
export function accountsFinding(error: unknown, values: Values): Finding {
  if (error === null) return { ok: true, text: words("finding.reads-accounts") };
  if (error instanceof MicrosoftError) {
    const { verdict, cause } = judge(error, { ours: true });
    const isOfRoles = cause === null || cause === "privilege-missing";
    if (verdict.is === "denied" && verdict.kind === "privilege" && isOfRoles)
      return { ok: false, text: words("finding.no-accounts") };
  }
  const { title: why, technical } = problemFrom(error, values);
  const said = technical.message;
  return {
    ok: false,
    text: said
      ? words("finding.accounts-unseen-quoted", { why, said })
      : words("finding.accounts-unseen", { why }),
  };
}
