import * as applications from "./applications.ts";
import type { Call } from "./call.ts";
import * as dynamics from "./dynamics.ts";
import * as permissions from "./permissions.ts";
import * as powerPlatform from "./power-platform.ts";

type Answer = (call: Call) => unknown;

/** What pages ask for (GET) and what they have done (POST), by name. */
export const reads: Readonly<Record<string, Answer>> = {
  applications: applications.applications,
  application: applications.application,
  enterpriseApplication: applications.enterpriseApplication,
  apis: permissions.apis,
  api: permissions.api,
  permissions: permissions.permissions,
  environments: powerPlatform.environments,
  environment: powerPlatform.environment,
  applicationUsers: powerPlatform.applicationUsers,
  newUserChoices: powerPlatform.newUserChoices,
  users: dynamics.users,
  user: dynamics.user,
};

export const writes: Readonly<Record<string, Answer>> = {
  register: applications.register,
  setRedirectUris: applications.setRedirectUris,
  addSecret: applications.addSecret,
  removeSecret: applications.removeSecret,
  addPermissions: permissions.addPermissions,
  removePermission: permissions.removePermission,
  grantAdminConsent: permissions.grantAdminConsent,
  createApplicationUser: powerPlatform.createApplicationUser,
  setPicture: dynamics.setPicture,
};
