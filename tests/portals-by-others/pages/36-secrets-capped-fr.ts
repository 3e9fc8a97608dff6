import { at, type PageTruth } from "../truth.ts";
import { values } from "../values.ts";

const option = (days: number) => at(`[data-o="${days}"]`);
const leaving = [at("#no"), at("#x")];
const tabs = [at("#t1"), at("#t3")];
const description = at("#__azc-textBox-tsx8");

export const secretsCappedFrench: PageTruth = {
  name: "36-secrets-capped-fr",
  language: "fr",
  url: `https://entra.microsoft.com/?l=fr.fr-fr#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/Credentials/appId/${values.clientId}/isMSAApp~/false`,
  known: { tenantId: values.tenantId, clientId: values.clientId },
  forbidden: [values.secretId],
  moments: [
    {
      step: "new-secret",
      what: "starts a new client secret",
      target: [at("#new")],
      never: [...tabs, at("#manage"), at("#support")],
      does: { click: at("#new") },
    },
    {
      step: "add-secret",
      what: "types the description",
      target: [description, at("#df")],
      never: [...leaving, at("#ok"), at("#new")],
      does: { type: "production", into: description },
    },
    {
      step: "add-secret",
      what: "opens the list of lifetimes, in which 90 days are chosen",
      target: [at("#drop"), at("#ef")],
      never: [...leaving, at("#new")],
      does: { click: at("#drop") },
    },
    {
      step: "add-secret",
      what: "takes the longest that the policy allows",
      target: [option(180), at("#drop"), at("#popup")],
      never: [option(90), ...leaving, at("#new")],
      does: { click: option(180) },
    },
    {
      step: "add-secret",
      what: "adds it: 730 days cannot be had, and the ring must not stay at the list",
      target: [at("#ok")],
      never: [...leaving, at("#new")],
      does: { click: at("#ok") },
      captures: { clientSecret: values.secret },
    },
    {
      step: "open-permissions",
      what: "opens Manage, which is folded",
      target: [at("#manage")],
      never: [at("#support"), at("#m-over"), at("#m-quick"), ...tabs],
      does: { click: at("#manage") },
    },
    {
      step: "open-permissions",
      what: "goes on to API permissions",
      target: [at("#m-api")],
      never: [at("#m-expose"), at("#m-auth"), at("#m-token"), at("#m-brand")],
    },
  ],
};
