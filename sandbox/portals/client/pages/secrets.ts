import { h } from "../dom.ts";
import { attempt, copyWords, type Page } from "../page.ts";
import type { AppDetails } from "./app-overview.ts";

const periods = [
  ["180", "recommended"],
  ["90", "days90"],
  ["365", "days365"],
  ["545", "days545"],
  ["730", "days730"],
  ["custom", "custom"],
] as const;

/** Certificates & secrets. A new value is shown until the page is left; then its first three characters are. */
export const secrets: Page = async (context) => {
  const { t, view, word, start, route, ask, title, toast } = context;
  const appId = route.appId ?? "";
  let app = (await ask("application", { appId })) as AppDetails;
  title(`${app.displayName} | ${word("certificatesSecrets")}`);
  /** Values that were made on this page, by key id. */
  const values = new Map<string, string>();
  let tab: "certificates" | "secrets" | "federated" = "secrets";
  let adding = false;
  let [description, days] = ["", "180"];

  const select = (next: typeof tab) => () => {
    tab = next;
    view.update();
  };
  const show = (open: boolean) => () => {
    adding = open;
    [description, days] = ["", "180"];
    view.update();
  };
  const reload = async () => {
    app = (await ask("application", { appId })) as AppDetails;
    view.update();
  };
  const add = () =>
    attempt(context, async () => {
      const made = (await ask(
        "addSecret",
        { appId, description, days: days === "custom" ? 180 : Number(days) },
        "write",
      )) as {
        readonly keyId: string;
        readonly secretText: string;
      };
      values.set(made.keyId, made.secretText);
      toast(word("secretAdded"));
      adding = false;
      await reload();
    });

  const secretsGrid = () =>
    t.grid({
      label: word("clientSecretsTab", String(app.credentials.length)),
      columns: [word("description"), word("expires"), word("value"), word("secretId"), ""],
      empty: word("noSecrets"),
      rows: app.credentials.map((secret) => {
        const name = secret.description || secret.keyId;
        const value = values.get(secret.keyId);
        return {
          truth: `secret:${name}`,
          cells: [
            { text: secret.description },
            { text: new Date(secret.expires).toLocaleDateString(start.settings.language) },
            {
              text: value ?? secret.masked,
              truth: `secretValue:${name}`,
              ...(value ? { copy: copyWords(word, `copySecretValue:${name}`) } : {}),
            },
            {
              text: secret.keyId,
              shortened: true,
              truth: `secretId:${name}`,
              copy: copyWords(word, `copySecretId:${name}`),
            },
            {
              text: "",
              remove: {
                text: word("delete"),
                act: () =>
                  attempt(context, async () => {
                    await ask("removeSecret", { appId, keyId: secret.keyId }, "write");
                    await reload();
                  }),
              },
            },
          ],
        };
      }),
    });

  const pane = () =>
    t.pane({
      title: word("addClientSecret"),
      closeText: word("close"),
      close: show(false),
      truth: "addSecretPane",
      body: [
        t.textBox({
          truth: "secretDescription",
          label: word("description"),
          placeholder: word("descriptionPlaceholder"),
          value: description,
          input: (value) => {
            description = value;
          },
        }),
        t.dropdown({
          truth: "expires",
          label: word("expires"),
          value: days,
          options: periods.map(([value, key]) => ({ value, text: word(key) })),
          choose: (value) => {
            days = value;
            view.update();
          },
        }),
      ],
      footer: [
        t.button({ text: word("add"), primary: true, act: add, truth: "addSecret", control: "addButton" }),
        t.button({ text: word("cancel"), act: show(false), truth: "cancelSecret" }),
      ],
    });

  view.draw(() => ({
    content: [
      t.info(word("credentialsInfo")),
      t.tabs([
        {
          text: word("certificatesTab", "0"),
          selected: tab === "certificates",
          act: select("certificates"),
          truth: "tab:certificates",
        },
        {
          text: word("clientSecretsTab", String(app.credentials.length)),
          selected: tab === "secrets",
          act: select("secrets"),
          truth: "tab:secrets",
        },
        {
          text: word("federatedTab", "0"),
          selected: tab === "federated",
          act: select("federated"),
          truth: "tab:federated",
        },
      ]),
      tab === "secrets"
        ? h(
            "div",
            { class: "ext-secrets" },
            h("p", {}, word("secretsText")),
            t.button({
              text: word("newClientSecret"),
              act: show(true),
              truth: "newClientSecret",
              control: "newSecretButton",
            }),
            secretsGrid(),
          )
        : h(
            "div",
            { class: "ext-empty" },
            tab === "certificates" &&
              t.button({ text: word("uploadCertificate"), act: () => undefined, truth: "uploadCertificate" }),
          ),
    ],
    pane: adding ? pane() : null,
  }));
};
