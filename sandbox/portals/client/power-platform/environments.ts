import type { Page } from "../page.ts";

export interface EnvironmentSummary {
  readonly id: string;
  readonly displayName: string;
  readonly type: string;
  readonly createdOn: string;
  readonly url: string | null;
  readonly state: string;
  readonly organizationId: string | null;
}

/** The list of environments. */
export const environments: Page = async ({ t, view, word, ask, go, title, start }) => {
  title(word("environments"));
  const list = (await ask("environments")) as readonly EnvironmentSummary[];
  view.draw(() => ({
    content: [
      t.commandBar([
        { text: word("newUser"), icon: "＋", truth: "newEnvironment" },
        { text: word("refresh"), icon: "⟳", act: view.update },
      ]),
      t.grid({
        truth: "environmentsList",
        label: word("environments"),
        columns: [word("environment"), word("type"), word("state"), word("createdOn"), "Dataverse"],
        empty: "",
        rows: list.map((one) => ({
          truth: `environment:${one.displayName}`,
          cells: [
            {
              text: one.displayName,
              act: () => go(`/manage/environments/environment/${one.id}/hub`),
              truth: `openEnvironment:${one.displayName}`,
            },
            { text: one.type },
            { text: one.state },
            { text: new Date(one.createdOn).toLocaleDateString(start.settings.language) },
            { text: word(one.url === null ? "no" : "yes") },
          ],
        })),
      }),
    ],
  }));
};
