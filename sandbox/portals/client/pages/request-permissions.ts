import { h } from "../dom.ts";
import { attempt, type PageContext } from "../page.ts";

interface Offered {
  readonly id: string;
  readonly value: string;
  readonly description: string;
  readonly admin: boolean;
}
interface Api {
  readonly appId: string;
  readonly displayName: string;
  readonly delegated: readonly Offered[];
  readonly application: readonly Offered[];
}
interface ApiName {
  readonly appId: string;
  readonly displayName: string;
}

/** The pane "Request API permissions": an API, Delegated or Application, permissions, "Add permissions". */
export function requestPane(context: PageContext, saved: () => Promise<void>) {
  const { t, view, word, route, ask, toast } = context;
  let lists: { readonly microsoft: readonly ApiName[]; readonly organization: readonly ApiName[] } | null =
    null;
  let open = false;
  let tab: "microsoft" | "organization" | "mine" = "microsoft";
  let [search, filter] = ["", ""];
  let api: Api | null = null;
  let kind: "Scope" | "Role" | null = null;
  const expanded = new Set<string>();
  const chosen = new Set<string>();

  const set = (change: () => void) => () => {
    change();
    view.update();
  };
  const reset = () => {
    [api, kind, search, filter, tab] = [null, null, "", "", "microsoft"];
    expanded.clear();
    chosen.clear();
  };
  const close = set(() => {
    open = false;
    reset();
  });
  const pick = (name: ApiName) => () =>
    attempt(context, async () => {
      api = (await ask("api", { api: name.appId })) as Api;
      view.update();
    });
  const save = () =>
    attempt(context, async () => {
      await ask("addPermissions", { appId: route.appId, api: api?.appId, kind, ids: [...chosen] }, "write");
      close();
      await saved();
      toast(word("permissionsSaved"));
    });

  const chooseApi = () => {
    const select = (next: typeof tab) =>
      set(() => {
        tab = next;
        search = "";
      });
    const matches = ({ displayName, appId }: ApiName) =>
      displayName.toLowerCase().startsWith(search.toLowerCase()) || appId.startsWith(search.toLowerCase());
    const listed = tab === "mine" ? [] : (lists?.[tab] ?? []).filter(matches);
    return [
      h("h3", {}, word("selectAnApi")),
      t.tabs([
        {
          text: word("microsoftApis"),
          selected: tab === "microsoft",
          act: select("microsoft"),
          truth: "tab:microsoftApis",
        },
        {
          text: word("organizationApis"),
          selected: tab === "organization",
          act: select("organization"),
          truth: "tab:organizationApis",
        },
        { text: word("myApis"), selected: tab === "mine", act: select("mine"), truth: "tab:myApis" },
      ]),
      ...(tab === "microsoft"
        ? [
            h("h4", {}, word("commonApis")),
            t.tiles(
              listed.map((one) => ({
                title: one.displayName,
                text: "",
                act: pick(one),
                truth: `api:${one.displayName}`,
              })),
            ),
          ]
        : [
            t.searchBox({
              truth: "searchApis",
              label: word("searchApis"),
              placeholder: word("searchApis"),
              value: search,
              input: (value) => {
                search = value;
                view.update();
              },
            }),
            t.grid({
              label: word("organizationApis"),
              columns: [word("name"), word("applicationId")],
              empty: "",
              rows: listed.map((one) => ({
                cells: [
                  { text: one.displayName, act: pick(one), truth: `api:${one.displayName}` },
                  { text: one.appId },
                ],
              })),
            }),
          ]),
    ];
  };

  const choosePermissions = (one: Api) => [
    t.link(`‹ ${word("allApis")}`, set(reset), "allApis"),
    h("h3", {}, one.displayName),
    h("p", {}, word("whatType")),
    t.tiles([
      {
        title: word("delegatedPermissions"),
        text: word("delegatedText"),
        selected: kind === "Scope",
        act: choose("Scope"),
        truth: "delegated",
      },
      {
        title: word("applicationPermissions"),
        text: word("applicationText"),
        selected: kind === "Role",
        act: choose("Role"),
        truth: "application",
      },
    ]),
    ...(kind === null ? [] : [permissionList(kind === "Scope" ? one.delegated : one.application)]),
  ];
  const choose = (next: "Scope" | "Role") =>
    set(() => {
      kind = next;
      filter = "";
      expanded.clear();
      chosen.clear();
    });

  const permissionList = (offered: readonly Offered[]) => {
    const found = offered.filter(({ value }) => value.toLowerCase().includes(filter.toLowerCase()));
    const groups = new Map<string, Offered[]>();
    for (const one of found) {
      const name = one.value.includes(".") ? (one.value.split(".")[0] ?? "") : word("permission");
      groups.set(name, [...(groups.get(name) ?? []), one]);
    }
    const all = [...groups.keys()];
    const everyOpen = all.every((name) => expanded.has(name));
    const toggle = (in_: Set<string>, name: string) => set(() => void (in_.delete(name) || in_.add(name)));
    return h(
      "div",
      { class: "ext-select-permissions" },
      h("h3", {}, word("selectPermissions")),
      t.searchBox({
        truth: "searchPermissions",
        label: word("searchPermissions"),
        placeholder: word("searchPermissions"),
        value: filter,
        input: (value) => {
          filter = value;
          view.update();
        },
      }),
      t.permissions({
        expandText: word(everyOpen ? "collapseAll" : "expandAll"),
        expand: set(() => {
          if (everyOpen) expanded.clear();
          else for (const name of all) expanded.add(name);
        }),
        columns: [word("permission"), word("adminConsentRequired")],
        groups: [...groups].map(([name, list]) => ({
          key: name === word("permission") ? "Permissions" : name,
          name,
          open: expanded.has(name) || filter !== "",
          toggle: toggle(expanded, name),
          permissions: list.map((one) => ({
            name: one.value,
            description: one.description,
            admin: word(one.admin ? "yes" : "no"),
            selected: chosen.has(one.id),
            toggle: toggle(chosen, one.id),
          })),
        })),
      }),
    );
  };

  return {
    open: () =>
      attempt(context, async () => {
        lists ??= (await ask("apis")) as NonNullable<typeof lists>;
        open = true;
        view.update();
      }),
    draw: () =>
      open
        ? t.pane({
            title: word("requestPermissions"),
            closeText: word("close"),
            close,
            truth: "requestPane",
            body: api ? choosePermissions(api) : chooseApi(),
            footer: [
              t.button({
                text: word("addPermissions"),
                primary: true,
                disabled: chosen.size === 0,
                act: save,
                truth: "addPermissions",
                control: "savePermissionsButton",
              }),
              t.button({
                text: word("discard"),
                act: close,
                truth: "discardPermissions",
                control: "discardButton",
              }),
            ],
          })
        : null,
  };
}
