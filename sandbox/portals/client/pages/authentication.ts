import { h } from "../dom.ts";
import { attempt, type Page } from "../page.ts";
import type { AppDetails } from "./app-overview.ts";

const platforms = [
  ["web", "platformWeb"],
  ["spa", "platformSpa"],
  ["publicClient", "platformPublicClient"],
] as const;
type Platform = (typeof platforms)[number][0];

/**
 * Authentication: the redirect URIs of each platform, with a pane that adds one. Only the three tabs are known
 * (portals-56); the list and the pane are invented.
 */
export const authentication: Page = async (context) => {
  const { t, view, word, route, ask, title } = context;
  const appId = route.appId ?? "";
  let app = (await ask("application", { appId })) as AppDetails;
  title(`${app.displayName} | ${word("authentication")}`);
  let adding = false;
  let platform: Platform | null = null;
  let redirectUri = "";

  const show = (open: boolean) => () => {
    [adding, platform, redirectUri] = [open, null, ""];
    view.update();
  };
  const save = (of: Platform, redirectUris: readonly string[]) =>
    attempt(context, async () => {
      await ask("setRedirectUris", { appId, platform: of, redirectUris }, "write");
      app = (await ask("application", { appId })) as AppDetails;
      show(false)();
    });
  const tab = (key: "redirectUriConfiguration" | "supportedAccounts" | "authenticationSettings") => ({
    text: word(key),
    selected: key === "redirectUriConfiguration",
    act: () => undefined,
    truth: `tab:${key}`,
  });

  const rows = () =>
    platforms.flatMap(([of, key]) =>
      app.redirectUris[of].map((uri) => ({
        truth: `redirect:${of}:${uri}`,
        cells: [
          { text: word(key) },
          { text: uri },
          {
            text: "",
            remove: {
              text: word("delete"),
              act: () =>
                save(
                  of,
                  app.redirectUris[of].filter((one) => one !== uri),
                ),
            },
          },
        ],
      })),
    );

  const pane = () => {
    const chosen = platform;
    return t.pane({
      title: word("choosePlatform"),
      closeText: word("close"),
      close: show(false),
      truth: "addRedirectUriPane",
      body: [
        t.tiles(
          platforms.map(([value, key]) => ({
            title: word(key),
            text: "",
            selected: value === chosen,
            truth: `addPlatform:${value}`,
            act: () => {
              platform = value;
              view.update();
            },
          })),
        ),
        ...(chosen === null
          ? []
          : [
              t.textBox({
                truth: "addedRedirectUri",
                label: word("redirectUris"),
                placeholder: "https://example.com/auth",
                value: redirectUri,
                input: (value) => {
                  redirectUri = value;
                },
              }),
            ]),
      ],
      footer: [
        t.button({
          text: word("configure"),
          primary: true,
          disabled: chosen === null,
          act: () => {
            if (chosen !== null && redirectUri !== "")
              save(chosen, [...app.redirectUris[chosen], redirectUri]);
          },
          truth: "configureRedirectUri",
        }),
        t.button({ text: word("cancel"), act: show(false), truth: "cancelRedirectUri" }),
      ],
    });
  };

  view.draw(() => ({
    content: [
      t.tabs([tab("redirectUriConfiguration"), tab("supportedAccounts"), tab("authenticationSettings")]),
      h(
        "div",
        { class: "ext-secrets" },
        t.button({ text: word("addRedirectUriButton"), act: show(true), truth: "addRedirectUri" }),
        t.grid({
          label: word("redirectUris"),
          columns: [word("platform"), word("redirectUris"), ""],
          empty: word("noRedirectUris"),
          rows: rows(),
        }),
      ),
    ],
    pane: adding ? pane() : null,
  }));
};
