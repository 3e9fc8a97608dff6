type Json = Readonly<Record<string, unknown>>;

/** Lists whose items are told apart by a member: an override changes the item of the same name. */
const keys: Readonly<Record<string, string>> = {
  users: "userPrincipalName",
  environments: "displayName",
  applications: "displayName",
  deletedApplications: "displayName",
};

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * A scenario with another's changes on top. Objects are merged member by member; users, environments and
 * applications by name, item by item (new ones are added at the end); all else is replaced.
 */
export function mergeScenario(base: Json, changes: Json): Record<string, unknown> {
  const merged: Record<string, unknown> = { ...base };
  for (const [name, change] of Object.entries(changes)) {
    const before = base[name];
    const key = keys[name];
    if (isObject(before) && isObject(change)) merged[name] = mergeScenario(before, change);
    else if (key && Array.isArray(before) && Array.isArray(change))
      merged[name] = mergeList(before, change, key);
    else merged[name] = change;
  }
  return merged;
}

function mergeList(base: readonly unknown[], changes: readonly unknown[], key: string): unknown[] {
  const list = [...base];
  for (const change of changes) {
    const index = list.findIndex((item) => isObject(item) && isObject(change) && item[key] === change[key]);
    const before = list[index];
    if (index >= 0 && isObject(before) && isObject(change)) list[index] = mergeScenario(before, change);
    else list.push(change);
  }
  return list;
}
