import { backEnd } from "./back-end.ts";
import { h } from "./dom.ts";
import { type DynamicsContext, settingsQuery } from "./dynamics/context.ts";
import { pictureDialog } from "./dynamics/picture-dialog.ts";
import { securityArea } from "./dynamics/security-area.ts";
import { classicShell } from "./dynamics/shell.ts";
import { unifiedForm } from "./dynamics/unified-form.ts";
import { userForm } from "./dynamics/user-form.ts";
import { userList } from "./dynamics/user-list.ts";
import { reportTruth } from "./report-truth.ts";
import { type Start, wordsOf } from "./start.ts";

type Open = (context: DynamicsContext) => Promise<void> | void;

/** By path; addresses of frames as the classic client has them, as far as they are known. */
const documents: Readonly<Record<string, readonly [string, Open]>> = {
  "/tools/adminsecurity/adminsecurity_area.aspx": ["securityArea", securityArea],
  "/_root/homepage.aspx": ["userList", userList],
  "/userdefined/edit.aspx": ["userForm", userForm],
  "/_grid/cmds/dlg_changepicture.aspx": ["pictureDialog", pictureDialog],
};

function pageOf(start: Start, query: URLSearchParams): readonly [string, Open] {
  const frame = documents[location.pathname.toLowerCase()];
  if (frame) return frame;
  const record = query.get("pagetype") === "entityrecord";
  if (record && start.settings.dynamics === "unified") return ["unifiedForm", unifiedForm];
  return ["dynamicsShell", classicShell];
}

async function main(): Promise<void> {
  const start = (await backEnd("start", Object.fromEntries(settingsQuery()))) as Start;
  document.documentElement.lang = start.settings.language;
  const query = new URLSearchParams(location.search);
  const [name, open] = pageOf(start, query);
  const root = h("div", { id: "crmRoot" });
  document.body.append(root);
  reportTruth(backEnd, () => name);
  await open({ start, word: wordsOf(start), ask: backEnd, query, root });
}

main().catch((error: unknown) => {
  document.body.append(
    h("p", { attrs: { role: "alert" } }, error instanceof Error ? error.message : String(error)),
  );
});
