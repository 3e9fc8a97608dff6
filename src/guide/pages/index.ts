import type { PageId } from "../routes/place.ts";
import type { SoughtTarget, Target } from "../target.ts";
import { apiPermissions } from "./api-permissions.ts";
import { appList } from "./app-list.ts";
import { appOverview } from "./app-overview.ts";
import { applicationUsers } from "./application-users.ts";
import { credentials } from "./credentials.ts";
import { dynamicsUser } from "./dynamics-user.ts";
import { dynamicsUsers } from "./dynamics-users.ts";
import { environment } from "./environment.ts";
import { environments } from "./environments.ts";
import { register } from "./register.ts";
import { tenantOverview } from "./tenant-overview.ts";

/** Every target of every page. */
export const targets: readonly Target[] = [
  ...tenantOverview,
  ...appList,
  ...register,
  ...appOverview,
  ...credentials,
  ...apiPermissions,
  ...environments,
  ...environment,
  ...applicationUsers,
  ...dynamicsUsers,
  ...dynamicsUser,
];

const byId = new Map(targets.map((target) => [target.id, target]));

/** The target with an id; null for an unknown id, for example of an older version. */
export const findTarget = (id: string): Target | null => byId.get(id) ?? null;

/** Targets that a page can have. */
export const targetsOf = (page: PageId): readonly Target[] =>
  targets.filter((target) => target.page === page || (target.alsoOn ?? []).includes(page));

/** Targets in the form in which a frame is asked for them. Unknown ids are left out. */
export const soughtTargets = (ids: readonly string[]): readonly SoughtTarget[] =>
  ids.flatMap((id) => {
    const target = findTarget(id);
    if (target === null) return [];
    const { source: _source, ...sought } = target;
    return [sought];
  });
