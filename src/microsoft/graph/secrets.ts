import { segment } from "../odata.ts";
import type { GraphApi } from "./api.ts";
import type { GraphConnection } from "./client.ts";
import { readNewPassword } from "./rows.ts";

/** Client secrets; secrets-01, secrets-03. addPassword answers 200, removePassword 204. */
export function secrets(graph: GraphConnection): Pick<GraphApi, "addPassword" | "removePassword"> {
  return {
    addPassword: (applicationId, secret, options) =>
      graph.ask(
        {
          method: "POST",
          template: "/applications/{id}/addPassword",
          path: `/applications/${segment(applicationId)}/addPassword`,
          body: { passwordCredential: secret },
        },
        readNewPassword,
        options,
      ),

    async removePassword(applicationId, keyId, options) {
      await graph.send(
        {
          method: "POST",
          template: "/applications/{id}/removePassword",
          path: `/applications/${segment(applicationId)}/removePassword`,
          body: { keyId },
        },
        options,
      );
    },
  };
}
