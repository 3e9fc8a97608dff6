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
import { newAppUserChinese } from "./15-new-app-user-zh.ts";
import { registerSpanish } from "./16-register-es.ts";
import { environmentsGerman } from "./17-environments-de.ts";
import { secretsPortuguese } from "./18-secrets-pt.ts";
import { secretsBusy } from "./19-secrets-busy.ts";
import { settingsApp } from "./20-settings-app.ts";
import { classicUser } from "./21-classic-user.ts";
import { permissionsJapanese } from "./22-permissions-ja.ts";
import { overviewSkeleton } from "./23-overview-skeleton.ts";
import { consentFrench } from "./24-consent-fr.ts";
import { registerRestless } from "./25-register-restless.ts";
import { registerMixed } from "./26-register-mixed.ts";
import { tenantOverviewSpanish } from "./27-tenant-overview-es.ts";
import { registerPortuguese } from "./28-register-pt.ts";
import { secretsFederatedChinese } from "./29-secrets-federated-zh.ts";
import { permissionsGroupedSpanish } from "./30-permissions-grouped-es.ts";
import { appUsersOverflowGerman } from "./31-app-users-overflow-de.ts";
import { environmentsNavigation } from "./32-environments-nav.ts";
import { userTwoLanguages } from "./33-user-two-languages.ts";
import { userHebrew } from "./34-user-rtl-he.ts";
import { secretsCopilotJapanese } from "./35-secrets-copilot-ja.ts";
import { secretsCappedFrench } from "./36-secrets-capped-fr.ts";

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
  newAppUserChinese,
  registerSpanish,
  environmentsGerman,
  secretsPortuguese,
  secretsBusy,
  settingsApp,
  classicUser,
  permissionsJapanese,
  overviewSkeleton,
  consentFrench,
  registerRestless,
  registerMixed,
  tenantOverviewSpanish,
  registerPortuguese,
  secretsFederatedChinese,
  permissionsGroupedSpanish,
  appUsersOverflowGerman,
  environmentsNavigation,
  userTwoLanguages,
  userHebrew,
  secretsCopilotJapanese,
  secretsCappedFrench,
];
