import { h } from "../dom.ts";
import { applicationHash, attempt, type Page } from "../page.ts";

const audiences = [
  ["AzureADMyOrg", "singleTenant"],
  ["AzureADMultipleOrgs", "multipleTenants"],
  ["AzureADandPersonalMicrosoftAccount", "anyTenantAndPersonal"],
  ["PersonalMicrosoftAccount", "personalOnly"],
] as const;

/** Register an application: name, account types (drop-down or radios), redirect URI. */
export const register: Page = async (context) => {
  const { t, view, word, start, ask, go, title, toast } = context;
  title(word("registerAnApplication"));
  let [name, audience, platform, redirectUri] = ["", "AzureADMyOrg", "", ""];
  let problem = "";
  let busy = false;
  const old = start.settings.accountTypes === "radios";
  const accountTypes = () => {
    const spec = {
      truth: "accountTypes",
      label: word("supportedAccountTypes"),
      hint: word(old ? "accountTypesQuestion" : "accountTypesHint"),
      value: audience,
      options: audiences.map(([value, key]) => ({
        value,
        text: word(old ? `${key}Radio` : key, start.tenant.displayName),
      })),
      choose: (value: string) => {
        audience = value;
        view.update();
      },
    };
    return old ? t.radios(spec) : t.dropdown(spec);
  };
  const submit = () => {
    problem = redirectUri && !platform ? word("platformRequired") : "";
    if (name.trim() === "" || problem || busy) {
      view.update();
      return;
    }
    busy = true;
    view.update();
    attempt(context, async () => {
      try {
        const made = await ask(
          "register",
          { displayName: name, signInAudience: audience, platform, redirectUri },
          "write",
        );
        toast(word("registered", name));
        go(applicationHash("Overview", (made as { readonly appId: string }).appId));
      } finally {
        busy = false;
        view.update();
      }
    });
  };
  view.draw(() => ({
    content: [
      h(
        "div",
        { class: "ext-form" },
        t.textBox({
          truth: "applicationName",
          label: word("name"),
          hint: word("nameHint"),
          required: word("required"),
          value: name,
          input: (value) => {
            name = value;
          },
        }),
        h(
          "section",
          { class: "ext-section" },
          accountTypes(),
          t.link(word("helpMeChoose"), () => undefined, "helpMeChoose"),
        ),
        h(
          "section",
          { class: "ext-section ext-redirect" },
          t.dropdown({
            truth: "platform",
            label: word("selectPlatform"),
            placeholder: word("selectPlatform"),
            value: platform,
            options: [
              { value: "publicClient", text: word("platformPublicClient") },
              { value: "web", text: word("platformWeb") },
              { value: "spa", text: word("platformSpa") },
            ],
            choose: (value) => {
              platform = value;
              view.update();
            },
          }),
          t.textBox({
            truth: "redirectUri",
            label: word("redirectUri"),
            hint: word("redirectUriHint"),
            placeholder: "https://example.com/auth",
            value: redirectUri,
            input: (value) => {
              redirectUri = value;
            },
          }),
          problem && h("div", { class: "azc-validation-message", attrs: { role: "alert" } }, problem),
        ),
      ),
      h(
        "div",
        { class: "ext-footer" },
        h(
          "p",
          {},
          t.link(word("platformPolicies"), () => undefined),
        ),
        t.button({
          text: word("register"),
          primary: true,
          disabled: busy,
          act: submit,
          truth: "register",
          control: "registerButton",
        }),
      ),
    ],
  }));
};
