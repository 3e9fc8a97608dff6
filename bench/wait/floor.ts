import type { LaggingKind } from "../../sandbox/world.ts";

/** A request that a set-up can't do without, and what it needs before it can succeed. */
export interface Needed {
  readonly name: string;
  readonly after: readonly {
    readonly request: string;
    /** Kinds of objects that `request` wrote and that this request's service must see. */
    readonly sees?: readonly LaggingKind[];
  }[];
}

/**
 * The shortest way from a confirmed plan to proved credentials where roles are assigned to a user that is there, as a
 * graph. Everything that can be known at plan time
 * (business unit, roles, what exists) is known; whatever does not stand here (secret where it comes apart, picture,
 * logo) fits beside it.
 *
 *   application ─▶ service principal ─▶ application user ─▶ roles ─▶ WhoAmI as the application user
 *        │                 └─▶ grants                                  ▲
 *        └────────────────────▶ token by the secret ───────────────────┘
 */
export const shortestWay: readonly Needed[] = [
  { name: "application", after: [] },
  { name: "service-principal", after: [{ request: "application", sees: ["application"] }] },
  {
    name: "application-user",
    after: [{ request: "service-principal", sees: ["dataverse.servicePrincipal"] }],
  },
  { name: "roles", after: [{ request: "application-user", sees: ["systemuser"] }] },
  { name: "grants", after: [{ request: "service-principal", sees: ["servicePrincipal"] }] },
  {
    name: "token",
    after: [
      { request: "application", sees: ["tokenEndpoint.application", "tokenEndpoint.secret"] },
      { request: "service-principal" },
    ],
  },
  {
    name: "who-am-i",
    after: [
      { request: "token" },
      { request: "roles" },
      { request: "application-user", sees: ["systemuser"] },
    ],
  },
];

/** The same where Dataverse takes a new user together with its roles. */
export const shortestWayInOneRequest: readonly Needed[] = shortestWay
  .filter(({ name }) => name !== "roles")
  .map(({ name, after }) => ({ name, after: after.filter(({ request }) => request !== "roles") }));

/**
 * The shortest way from Entra's answer to the sign-in to the list of environments. The code is redeemed for a token of
 * Power Platform's at once (a code gives a token for one resource, and tokens for others come from its refresh token,
 * beside the list); then the list itself.
 *
 *   code's token ─▶ environments
 */
export const shortestWayToEnvironments: readonly Needed[] = [
  { name: "code", after: [] },
  { name: "environments", after: [{ request: "code" }] },
];

/**
 * The shortest way from the choice of an environment to its plan. All that the tenant tells was read while the admin
 * chose. What is left needs the organization's token, and no read of the organization needs another one's answer: who
 * the admin is there is asked by the object id that the sign-in told, the roles and units by name.
 *
 *   organization's token ─▶ the admin and their roles, units, roles, application users
 */
export const shortestWayToPlan: readonly Needed[] = [
  { name: "organization-token", after: [] },
  ...["admin", "units", "roles", "application-users"].map((name) => ({
    name,
    after: [{ request: "organization-token" }],
  })),
];

export interface Floor {
  /** ms from the confirmation to the last answer. */
  readonly ms: number;
  /** Names of the requests that decide it, in order. */
  readonly chain: readonly string[];
}

/**
 * The least time that a set-up can take. A request is carried out at the earliest one round trip after it was sent, and
 * not before everything that it needs is visible to its service; with perfect foresight, one would send it one round
 * trip before that moment. So each arrow costs the lag or the round trip, whichever is longer.
 * @param roundTripMs fixed time of every request
 * @param lag ms until each kind is visible everywhere; a missing kind has none
 * @throws Error for a graph with an unknown or circular need.
 */
export function floorOf(
  needed: readonly Needed[],
  { roundTripMs, lag }: { readonly roundTripMs: number; readonly lag: Partial<Record<LaggingKind, number>> },
): Floor {
  const known = new Map<string, Floor>();
  const visit = (name: string, path: readonly string[]): Floor => {
    const there = known.get(name);
    if (there) return there;
    const request = needed.find((one) => one.name === name);
    if (!request || path.includes(name)) throw new Error(`“${name}” is unknown or needs itself.`);
    let floor: Floor = { ms: roundTripMs, chain: [name] };
    for (const { request: before, sees = [] } of request.after) {
      const earlier = visit(before, [...path, name]);
      const ms = earlier.ms + Math.max(roundTripMs, ...sees.map((kind) => lag[kind] ?? 0));
      if (ms > floor.ms || floor.chain.length === 1) floor = { ms, chain: [...earlier.chain, name] };
    }
    known.set(name, floor);
    return floor;
  };
  const ends = needed.map(({ name }) => visit(name, []));
  return ends.reduce((longest, end) => (end.ms >= longest.ms ? end : longest), { ms: 0, chain: [] });
}
