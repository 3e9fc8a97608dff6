import * as v from "valibot";
import { isLatencyKey, serviceNames } from "../world/latency.ts";

const ms = v.pipe(v.number(), v.minValue(0, "must not be negative"));

/** ms by host, by "*.domain" or by service. */
const latencyOfHostsSchema = v.record(
  v.pipe(
    v.string(),
    v.check(isLatencyKey, `is neither a host, nor "*.domain", nor one of: ${serviceNames.join(", ")}`),
  ),
  ms,
);

/** What can be changed while a sandbox runs. */
export const latencyEntries = {
  latencyMs: v.optional(ms),
  latencyOfHosts: v.optional(latencyOfHostsSchema),
  connectionMs: v.optional(ms),
};

/** How the network is: members of a scenario. */
export const networkEntries = {
  latencyMs: v.optional(ms, 0),
  latencyOfHosts: v.optional(latencyOfHostsSchema, {}),
  connectionMs: v.optional(ms, 0),
  http2: v.optional(v.boolean(), false),
};
