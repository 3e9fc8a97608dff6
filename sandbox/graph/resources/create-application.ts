import type { SandboxResponse } from "../../server/service.ts";
import { buildApplication } from "../../tenant/applications.ts";
import { newGuid } from "../../tenant/ids.ts";
import type { Application, PasswordCredential } from "../../tenant/model.ts";
import { applicationKind } from "../model/kinds.ts";
import { project } from "../odata/project.ts";
import { created, locationOf, withContext } from "../protocol/answers.ts";
import type { Call } from "../protocol/call.ts";
import { invalidValue, missingValue } from "../protocol/errors.ts";
import { demandRegistration, demandRoom } from "../rights.ts";
import { applyToApplication } from "./change-application.ts";
import { checkApplication } from "./check-application.ts";
import { applicationRow, passwordRow } from "./rows.ts";
import { newSecret } from "./secrets.ts";

/** POST /applications, with secrets where the switch says so. @throws GraphError 400, 403 */
export function createApplication(call: Call, body: Readonly<Record<string, unknown>>): SandboxResponse {
  demandRegistration(call);
  checkApplication(call, body, null);
  const { displayName, passwordCredentials, ...rest } = body;
  if (typeof displayName !== "string") throw missingValue("displayName", "Application");
  demandRoom(call);
  const secrets = secretsOf(call, passwordCredentials, body.uniqueName);
  const row = buildApplication(
    {
      id: newGuid(),
      appId: newGuid(),
      displayName,
      uniqueName: typeof body.uniqueName === "string" ? body.uniqueName : null,
      // Of the newest recording (test_app_create_idempotent.json, 2024); in 2022 it was "...AndPersonal...".
      signInAudience: typeof body.signInAudience === "string" ? body.signInAudience : "AzureADMyOrg",
      createdDateTime: `${new Date(call.now).toISOString().slice(0, 19)}Z`,
      writtenAt: call.now,
      passwordCredentials: secrets,
      owners: [call.caller.id],
    },
    call.tenant,
  );
  applyToApplication(row, rest);
  call.tenant.applications.push(row);
  return answered(call, row);
}

/** Its answer is the write's own: it has the secrets, with their values, whatever the replicas have. */
function answered(call: Call, row: Application): SandboxResponse {
  const shown = {
    ...applicationRow({ sees: () => true, world: call.world })(row),
    passwordCredentials: row.passwordCredentials.map((secret) => ({
      ...passwordRow(secret),
      secretText: secret._secretText,
    })),
  };
  return created(
    withContext("applications/$entity", project(shown, applicationKind.defaults, applicationKind)),
    locationOf(call.tenant.id, `directoryObjects/${row.id}/Microsoft.DirectoryServices.Application`),
  );
}

/**
 * Secrets in the creation. That they may stand beside uniqueName is unconfirmed (graph-06): the switch
 * decides; without uniqueName they are documented.
 */
function secretsOf(call: Call, asked: unknown, uniqueName: unknown): PasswordCredential[] {
  if (!Array.isArray(asked) || asked.length === 0) return [];
  const answer = uniqueName == null ? "secret-in-answer" : call.world.switches.postApplicationWithSecret;
  if (answer === "refused") throw invalidValue("passwordCredentials", "Application");
  return answer === "secret-ignored" ? [] : asked.map((one: unknown) => newSecret(call, one, null));
}
