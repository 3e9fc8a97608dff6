import type { Page } from "../page.ts";
import type { PageName } from "../routes.ts";
import { appList } from "./app-list.ts";
import { appOverview } from "./app-overview.ts";
import { authentication } from "./authentication.ts";
import { enterpriseApp } from "./enterprise-app.ts";
import { home, otherAppPage } from "./home.ts";
import { permissions } from "./permissions.ts";
import { register } from "./register.ts";
import { secrets } from "./secrets.ts";
import { tenantOverview } from "./tenant-overview.ts";

export const pages: Readonly<Record<PageName, Page>> = {
  home,
  tenantOverview,
  appList,
  register,
  appOverview,
  secrets,
  permissions,
  authentication,
  otherAppPage,
  enterpriseApp,
};
