import type { Page } from "../page.ts";
import { newUserPanel } from "./new-user-panel.ts";

interface Row {
  readonly id: string;
  readonly name: string;
  readonly appId: string;
  readonly disabled: boolean;
}

/** Application users of an environment, and the panel that makes one. */
export const applicationUsers: Page = async (context) => {
  const { t, view, word, ask, title, route, start } = context;
  const environment = route.environment ?? "";
  title(word(start.settings.applicationUsers === "S2S apps" ? "s2sApps" : "applicationUsers"));
  let list = (await ask("applicationUsers", { environment })) as readonly Row[];
  const reload = async () => {
    list = (await ask("applicationUsers", { environment })) as readonly Row[];
    view.update();
  };
  const panel = newUserPanel(context, reload);
  view.draw(() => ({
    content: [
      t.commandBar([
        { text: word("newAppUser"), icon: "＋", act: panel.open, truth: "newAppUser" },
        { text: word("refresh"), icon: "⟳", act: () => void reload(), truth: "refresh" },
      ]),
      t.grid({
        label: word("applicationUsers"),
        columns: [word("name"), "App ID", word("state")],
        empty: "",
        rows: list.map((one) => ({
          truth: `applicationUser:${one.name}`,
          cells: [{ text: one.name }, { text: one.appId }, { text: one.disabled ? "Inactive" : "Active" }],
        })),
      }),
    ],
    pane: panel.draw(),
  }));
};
