import * as v from "valibot";

const text = v.pipe(v.string(), v.nonEmpty("must not be empty"));
const ms = v.pipe(v.number(), v.minValue(0, "must not be negative"));
const answer = {
  headers: v.optional(v.record(v.string(), v.string())),
  body: v.optional(v.unknown()),
  retryAfterSeconds: v.optional(ms),
  retryAfterDate: v.optional(ms),
};
const status = v.pipe(v.number(), v.integer(), v.minValue(200), v.maxValue(599));

/** One rule of server/faults.ts, as JSON. */
export const faultSchema = v.strictObject({
  match: v.strictObject({
    method: v.optional(text),
    host: v.optional(text),
    path: v.optional(
      v.pipe(
        text,
        v.check((source) => {
          try {
            return new RegExp(source) !== null;
          } catch {
            return false;
          }
        }, "is not a regular expression"),
      ),
    ),
    nth: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    times: v.optional(v.union([v.literal("always"), v.pipe(v.number(), v.integer(), v.minValue(1))])),
  }),
  action: v.union(
    [
      v.strictObject({ status, ...answer }),
      v.strictObject({ after: status, ...answer }),
      v.strictObject({ cut: v.picklist(["before", "after"]) }),
      v.strictObject({ hang: v.union([v.literal(true), v.literal("after")]) }),
      v.strictObject({ truncate: v.union([v.literal(true), v.literal("unannounced")]) }),
      v.strictObject({ nonJson: v.literal(true), status: v.optional(status) }),
      v.strictObject({ delay: ms }),
    ],
    "is not an action: status, after, cut, hang, truncate, nonJson or delay",
  ),
});
