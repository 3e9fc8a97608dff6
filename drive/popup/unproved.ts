import { problemOf } from "../../src/provisioning/model/blocked.ts";
import type { SetupState } from "../../src/provisioning/model/setup-state.ts";
import { words } from "../../src/words/index.ts";
import { finished } from "./states.ts";

/** Microsoft refused the proof for a reason that is not about the values. */
export const unproved: SetupState = {
  ...finished,
  result: finished.result && {
    ...finished.result,
    verified: false,
    verifiedAt: null,
    unproved: problemOf("app-blocked-by-policy", {
      remedy: "retry",
      values: { clientId: finished.result.clientId },
      technical: { service: "entra", status: "400", code: "AADSTS53003" },
    }),
    findings: [{ ok: true, text: words("finding.roles", { count: 6, wanted: 6 }) }],
  },
};
