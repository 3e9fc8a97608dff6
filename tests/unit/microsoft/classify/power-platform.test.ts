import { describe } from "vitest";
import type { FailureFacts } from "../../../../src/microsoft/errors.ts";
import { table } from "./failures.ts";

describe("Power Platform (docs/microsoft/powerplatform.md)", () => {
  const power = (code: string, status: number, more: Partial<FailureFacts> = {}): Partial<FailureFacts> => ({
    service: "power-platform",
    status,
    code,
    ...more,
  });
  const noAdmin = "…is not either a Global admin, Power Platform admin, or Dynamics 365 admin";
  table([
    ["no admin, 403", power("Forbidden", 403), noAdmin, "denied:platform-admin"],
    ["no admin, 400", power("BadRequest", 400), noAdmin, "denied:platform-admin"],
    ["no permission", power("", 403), "does not have permission to access the path", "denied:platform-admin"],
    ["has the role", power("UserExists", 400), "", "already-exists"],
    ["another operation", power("OperationNotStartable", 409), "", "fatal"],
    ["environment unknown", power("EnvironmentNotFound", 404), "", "replicating", "not-found"],
  ]);
});
