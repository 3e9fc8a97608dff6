import type { PageTruth } from "../truth.ts";
import { overview } from "./01-overview.ts";
import { register } from "./02-register.ts";
import { secretsFrame } from "./03-secrets-frame.ts";
import { permissions } from "./04-permissions.ts";
import { consent } from "./05-consent.ts";
import { enterpriseApp } from "./06-enterprise-app.ts";
import { environments } from "./07-environments.ts";
import { settingsWay } from "./08-settings-way.ts";
import { newAppUser } from "./09-new-app-user.ts";
import { dynamicsUser } from "./10-dynamics-user.ts";
import { secretsGerman } from "./11-secrets-de.ts";
import { newAppUserJapanese } from "./12-new-app-user-ja.ts";
import { registerFrench } from "./13-register-fr.ts";
import { permissionsFrench } from "./14-permissions-fr.ts";

/** All pages, in the order in which an administrator meets what they show. */
export const pages: readonly PageTruth[] = [
  overview,
  register,
  secretsFrame,
  permissions,
  consent,
  enterpriseApp,
  environments,
  settingsWay,
  newAppUser,
  dynamicsUser,
  secretsGerman,
  newAppUserJapanese,
  registerFrench,
  permissionsFrench,
];
