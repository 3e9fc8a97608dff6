import { at, type PageTruth } from "../truth.ts";
import { values } from "../values.ts";

const name = at("#field-name");
const option = (place: number) => at(`#tl [data-n="${place}"]`);
const never = [at("#feed"), at("[data-feed]"), at("#feed-filter"), at("aside"), at("#rf")];

export const registerRestless: PageTruth = {
  name: "25-register-restless",
  language: "en",
  url: "https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/CreateApplicationBlade/quickStartType~/null/isMSAApp~/false",
  known: { tenantId: values.tenantId },
  forbidden: [values.objectId],
  moments: [
    {
      step: "register",
      what: "types the name, beside a feed that changes 20 times a second and has a Name of its own",
      target: [name, at("#nf")],
      never,
      does: { type: "TextUs", into: name },
    },
    {
      step: "register",
      what: "opens the account types, which stand at several tenants",
      target: [at("#types"), at("#af")],
      never: [...never, at("#go")],
      does: { click: at("#types") },
    },
    {
      step: "register",
      what: "takes single tenant",
      target: [option(0), at("#types"), at("#tl")],
      never: [...never, option(1), option(2), option(3), at("#go")],
      does: { click: option(0) },
    },
    {
      step: "register",
      what: "registers, not by a Register of the feed",
      target: [at("#go")],
      never,
      does: { click: at("#go") },
      captures: { clientId: values.clientId },
    },
  ],
};
