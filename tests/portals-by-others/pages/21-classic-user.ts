import { at, inFrame, type PageTruth } from "../truth.ts";
import { values } from "../values.ts";

const list = inFrame("/_root/homepage.aspx");
const form = inFrame("/sfa/systemuser/edit.aspx");
const roles = inFrame("/dlg_manageroles.aspx");
const image = inFrame("/dlg_entityimage.aspx");
const picture = [form("#systemuser_entityimage"), form("#systemuser_EntityImage_img")];
const link = list('[data-user="# TextUs"] .ms-crm-List-Link');
const account = [at("#navTabButtonUserInfoLinkId"), at("#navTabButtonUserInfoUserImage")];
const role = (name: string) => roles(`[data-role="${name}"]`);

export const classicUser: PageTruth = {
  name: "21-classic-user",
  language: "en",
  url: `${values.organizationUrl}/main.aspx?pagetype=entitylist&etn=systemuser`,
  known: { tenantId: values.tenantId, clientId: values.clientId, dynamicsUrl: values.organizationUrl },
  forbidden: [values.principalId, values.objectId, values.otherClientId],
  moments: [
    {
      step: "open-user",
      what: "opens the list of views, in a content frame",
      target: [list("#crmGrid_SavedNewQuerySelector"), list("#viewName")],
      never: [...account, list('[data-user="Contoso Admin"]'), at("#ribbon-list > li:first-child")],
      does: { click: list("#crmGrid_SavedNewQuerySelector") },
    },
    {
      step: "open-user",
      what: "chooses the view Application Users",
      target: [list('[data-v="Application Users"]'), list('[data-v="Application Users"] a')],
      never: [
        list('[data-v="Disabled Users"]'),
        list('[data-v="Enabled Users"]'),
        list('[data-v="Full Access Users"]'),
      ],
      does: { click: list('[data-v="Application Users"]') },
    },
    {
      step: "open-user",
      what: "opens # TextUs, not # TextUs Staging",
      target: [
        link,
        list('[data-user="# TextUs"]'),
        list('[data-user="# TextUs"] td:nth-child(2)'),
        list("#crmGrid_findCriteria"),
      ],
      never: [list('[data-user="# Payroll connector"]'), list('[data-user="# TextUs Staging"]'), ...account],
      does: { click: link },
    },
    {
      step: "user-picture",
      what: "has the picture before them, but looks at the roles first",
      target: picture,
      never: [...account, at("#cmdSave"), at("#cmdRoles"), form("#internalemailaddress")],
      does: { click: at("#cmdRoles") },
    },
    {
      step: "user-picture",
      what: "has the dialog of the roles over the form: nothing in it is for this step, and the form cannot be used",
      target: [],
      never: [role("System Administrator"), role("Activity Feeds"), roles("#butBegin")],
      does: { click: roles("#cmdDialogCancel") },
    },
    {
      step: "user-picture",
      what: "opens the picture",
      target: picture,
      never: [...account, at("#cmdSave"), at("#cmdRoles"), form("#internalemailaddress")],
      does: { click: form("#systemuser_entityimage") },
    },
    {
      step: "user-picture",
      what: "chooses the file",
      target: [image("#upload_file"), image("#file-line")],
      never: [image("#cmdDialogCancel"), ...picture],
      does: { click: image("#upload_file") },
    },
    {
      step: "user-picture",
      what: "takes it",
      target: [image("#butBegin")],
      never: [image("#cmdDialogCancel")],
      does: { click: image("#butBegin") },
    },
  ],
};
