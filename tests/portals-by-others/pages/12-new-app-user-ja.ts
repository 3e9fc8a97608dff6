import { at, type PageTruth } from "../truth.ts";
import { values } from "../values.ts";
import { roleTicks } from "./role-ticks.ts";

const parts = (name: string) => [
  at(`[data-role="${name}"]`),
  at(`[data-role="${name}"] input`),
  at(`[data-role="${name}"] label`),
];
const alike = ["Bot Contributor", "Sales, Enterprise app access", "システム管理者", "環境作成者"].map(
  (name) => at(`[data-role="${name}"]`),
);

const ticks = roleTicks({
  spotsOf: parts,
  boxOf: (name) => at(`[data-role="${name}"] input`),
  never: [...alike, at("#save"), at("#cancel-roles"), at("#make")],
});

export const newAppUserJapanese: PageTruth = {
  name: "12-new-app-user-ja",
  language: "ja",
  url: `https://admin.powerplatform.microsoft.com/manage/environments/${values.environmentId}/applicationUsers`,
  known: { tenantId: values.tenantId, clientId: values.clientId, dynamicsUrl: values.organizationUrl },
  forbidden: [values.objectId],
  moments: [
    { step: "choose-app", what: "starts a new app user", target: [at("#new")], does: { click: at("#new") } },
    {
      step: "choose-app",
      what: "adds an app",
      target: [at("#add-app")],
      never: [at("#make"), at("#cancel-make"), at("#new")],
      does: { click: at("#add-app") },
    },
    {
      step: "choose-app",
      what: "searches the app",
      target: [at("#search")],
      never: [at("#cancel-add"), at("#add-app"), at("#make")],
      does: { type: "TextUs", into: at("#search") },
    },
    {
      step: "choose-app",
      what: "selects TextUs",
      target: [at('[data-app="TextUs"]'), at('[data-app="TextUs"] > :first-child')],
      never: [at('[data-app="TextUs テスト"]'), at("#cancel-add")],
      does: { click: at('[data-app="TextUs"]') },
    },
    {
      step: "choose-app",
      what: "adds it",
      target: [at("#add")],
      never: [at("#cancel-add"), at("#make")],
      does: { click: at("#add") },
    },
    {
      step: "user-roles",
      what: "opens the business units",
      target: [at("#combobox-r1"), at("#unit-field")],
      never: [at("#input-r2"), at("#make"), at("#cancel-make")],
      does: { clicks: [at("#combobox-r1"), at("#units > :first-child")] },
    },
    {
      step: "user-roles",
      what: "edits the security roles",
      target: [at("#pencil"), at("#roles-row")],
      never: [at("#input-r2"), at("#make"), at("#cancel-make")],
      does: { click: at("#pencil") },
    },
    ...ticks,
    {
      step: "user-roles",
      what: "saves the roles",
      target: [at("#save")],
      never: [at("#cancel-roles"), at("#make"), ...alike],
      does: { click: at("#save") },
    },
    {
      step: "create-user",
      what: "creates the user",
      target: [at("#make")],
      never: [at("#cancel-make"), at("#input-r2")],
      does: { click: at("#make") },
    },
  ],
};
