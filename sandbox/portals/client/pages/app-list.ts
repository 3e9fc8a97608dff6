import { applicationHash, type Page } from "../page.ts";

interface App {
  readonly appId: string;
  readonly displayName: string;
  readonly createdOn: string;
  readonly owned: boolean;
  readonly secrets: number;
}

/** App registrations: owned, all, deleted. */
export const appList: Page = async ({ t, view, word, ask, go, title, start }) => {
  title(word("appRegistrations"));
  let lists = (await ask("applications")) as {
    readonly all: readonly App[];
    readonly deleted: readonly App[];
  };
  let tab: "owned" | "all" | "deleted" = "owned";
  let search = "";
  const select = (next: typeof tab) => () => {
    tab = next;
    view.update();
  };
  const shown = (): readonly App[] => {
    const list = tab === "deleted" ? lists.deleted : lists.all.filter((app) => tab === "all" || app.owned);
    const text = search.toLowerCase();
    return list.filter((app) => app.displayName.toLowerCase().startsWith(text) || app.appId.startsWith(text));
  };
  view.draw(() => ({
    content: [
      t.commandBar([
        {
          text: word("newRegistration"),
          icon: "＋",
          act: () =>
            go(
              "view/Microsoft_AAD_RegisteredApps/CreateApplicationBlade/quickStartType~/null/isMSAApp~/false",
            ),
          truth: "newRegistration",
        },
        { text: word("endpoints"), icon: "⊕" },
        { text: word("troubleshooting"), icon: "✖" },
        {
          text: word("refresh"),
          icon: "⟳",
          act: () =>
            void ask("applications").then((next) => {
              lists = next as typeof lists;
              view.update();
            }),
          truth: "refresh",
        },
      ]),
      t.tabs([
        { text: word("allApplications"), selected: tab === "all", act: select("all"), truth: "tab:all" },
        {
          text: word("ownedApplications"),
          selected: tab === "owned",
          act: select("owned"),
          truth: "tab:owned",
        },
        {
          text: word("deletedApplications"),
          selected: tab === "deleted",
          act: select("deleted"),
          truth: "tab:deleted",
        },
      ]),
      t.searchBox({
        truth: "searchApplications",
        label: word("search"),
        placeholder: word("searchApplications"),
        value: search,
        input: (value) => {
          search = value;
          view.update();
        },
      }),
      t.grid({
        label: word("appRegistrations"),
        columns: [
          word("displayName"),
          word("applicationId"),
          word("createdOn"),
          word("certificatesSecretsColumn"),
        ],
        empty: word("noApplications"),
        rows: shown().map((app) => ({
          truth: `app:${app.displayName}`,
          cells: [
            {
              text: app.displayName,
              act: () => go(applicationHash("Overview", app.appId)),
              truth: `openApp:${app.displayName}`,
            },
            { text: app.appId, truth: `appId:${app.displayName}` },
            { text: new Date(app.createdOn).toLocaleDateString(start.settings.language) },
            { text: app.secrets > 0 ? `✓ ${app.secrets}` : "-" },
          ],
        })),
      }),
    ],
  }));
};
