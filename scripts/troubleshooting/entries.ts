import { type CauseId, causeIds } from "../../src/microsoft/causes.ts";
import { rulesByService } from "../../src/microsoft/classify.ts";
import type { Service } from "../../src/microsoft/errors.ts";
import { english } from "../../src/words/english.ts";
import { say, type WordId } from "../../src/words/index.ts";

/** What an administrator can look up: a sentence that was shown, or a code that Microsoft showed. */
export interface Entry {
  /** Of the problem, as in its details: a cause, or what the extension says by itself. */
  readonly code: string;
  readonly says: string;
  readonly helps: string;
  /** By service, as Microsoft writes them. */
  readonly codes: readonly { readonly service: string; readonly codes: readonly string[] }[];
}

export interface Section {
  readonly title: string;
  readonly entries: readonly Entry[];
}

const serviceNames: Readonly<Record<Service, string>> = {
  entra: "Microsoft Entra",
  graph: "Microsoft Graph",
  "power-platform": "Power Platform",
  dataverse: "Dataverse",
};

/** What stands for a value that only the moment knows. */
const values: Readonly<Record<string, string>> = {
  user: "the account",
  tenant: "the organization",
  environment: "the environment",
  url: "the environment's address",
  host: "the host",
  status: "in the details",
  scope: "that is named",
  clientId: "that is named",
  redirectUri: "the URI that is shown with the problem",
  privilege: "that is named",
  owners: "their names are shown where they can be read",
  who: "the service",
  name: "the app",
  said: "…",
  why: "Its own words are shown, where it gave any.",
  code: "number in the details",
  id: "client ID in the details",
  unit: "the one that was chosen",
  api: "An API that the sign-in app asks for",
  asked: "which one is shown where it is known",
  missing: "the missing API",
  command: "az ad sp create --id and the API's app ID, which is shown with the problem",
  to: "a service of Microsoft's",
  what: "do what was asked (it is named)",
};

const sentence = (id: WordId): string => {
  const text = say({ id, values }, { language: "en", sentences: english, names: { vendor: "the vendor" } });
  return text.charAt(0).toUpperCase() + text.slice(1);
};

const codesOf = (cause: CauseId): Entry["codes"] =>
  (Object.keys(rulesByService) as Service[]).flatMap((service) => {
    const codes = rulesByService[service]
      .filter((rule) => rule.cause === cause)
      .flatMap((rule) => rule.codes ?? [])
      // "temporarily_unavailable" is a class, not a number to look up.
      .filter(
        (code) => !code.includes("_") || code.startsWith("Authorization_") || code.startsWith("Directory_"),
      );
    return codes.length === 0 ? [] : [{ service: serviceNames[service], codes: [...new Set(codes)].sort() }];
  });

const entryOf = (cause: CauseId): Entry => ({
  ...saidOf(cause),
  codes: codesOf(cause),
});

const saidOf = (code: string): Omit<Entry, "codes"> => ({
  code,
  says: sentence(`problem.${code}.title` as WordId),
  helps: sentence(`problem.${code}.next` as WordId),
});

/** Every code that a problem can have: those with a title and what to do. */
export const problemCodes: readonly string[] = Object.keys(english)
  .map((id) => /^problem\.(.+)\.title$/.exec(id)?.[1])
  .filter((code): code is string => code !== undefined && `problem.${code}.next` in english);

const isBy = (cause: CauseId, ...services: readonly Service[]): boolean =>
  services.some((service) => rulesByService[service].some((rule) => rule.cause === cause));

/** Every cause once, under who says it, and what no code of Microsoft's proves. */
export function sections(): readonly Section[] {
  const left = new Set<CauseId>(causeIds);
  const take = (title: string, fits: (cause: CauseId) => boolean): Section => {
    const taken = [...left].filter(fits);
    for (const cause of taken) left.delete(cause);
    return { title, entries: taken.map(entryOf) };
  };
  const everybody = (cause: CauseId): boolean =>
    isBy(cause, "entra") && isBy(cause, "graph") && isBy(cause, "dataverse");
  return [
    take("Anywhere, and between the browser and Microsoft", everybody),
    take("Microsoft Entra: sign-in, and the test of the credentials", (cause) => isBy(cause, "entra")),
    take("Microsoft Graph: app registration, secret, consent", (cause) => isBy(cause, "graph")),
    take("Power Platform: environments, and becoming System Administrator", (cause) =>
      isBy(cause, "power-platform"),
    ),
    take("Dataverse: the environment itself", () => true),
    {
      title: "What the extension says by itself",
      entries: problemCodes
        .filter((code) => !(causeIds as readonly string[]).includes(code))
        .map((code) => ({ ...saidOf(code), codes: [] })),
    },
  ];
}
