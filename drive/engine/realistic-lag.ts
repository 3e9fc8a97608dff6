import type { LaggingKind } from "../../sandbox/world.ts";

/**
 * Replication as administrators meet it: a few seconds a kind (graph-44, dataverse-20). The same as the
 * scenario slow-replication without its two replicas, so that the floor is a number and not a chance.
 */
export const realisticLag: Readonly<Partial<Record<LaggingKind, number>>> = {
  application: 2000,
  servicePrincipal: 3000,
  permissionGrant: 2000,
  passwordCredential: 2000,
  "tokenEndpoint.application": 4000,
  "tokenEndpoint.secret": 5000,
  "dataverse.servicePrincipal": 6000,
  systemuser: 2000,
};
