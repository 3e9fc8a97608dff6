/** The members of what may be an object; none of anything else. For stored records that nobody has checked yet. */
export const membersOf = (raw: unknown): Readonly<Record<string, unknown>> =>
  typeof raw === "object" && raw !== null ? (raw as Readonly<Record<string, unknown>>) : {};
