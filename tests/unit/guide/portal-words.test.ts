import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PortalWord } from "../../../src/guide/portal-words/index.ts";
import { portalWords } from "../../../src/guide/portal-words/languages.ts";
import { createSayingMatcher } from "../../../src/guide/portal-words/match.ts";
import { guideContext } from "../content-scripts/look.ts";

const languages = ["en", "de", "fr", "es", "ja", "pt-BR", "zh-Hans"] as const;
/** Every wording of every word in every language, with a name where one stands. */
const wordings = languages.flatMap((language) =>
  Object.entries(portalWords(language)[0] ?? {}).flatMap(([word, texts]) =>
    texts.map((text) => ({ language, word: word as PortalWord, text: text.replaceAll("{}", "Contoso Ltd") })),
  ),
);
const matchers = new Map(languages.map((one) => [one, createSayingMatcher(portalWords(one), guideContext)]));
const says = (language: (typeof languages)[number], text: string, word: PortalWord): boolean =>
  matchers.get(language)?.matches(text, [word]) ?? false;

/** What differs from page to page and is the same to a reader. */
const changes: Readonly<Record<string, (text: string) => string>> = {
  "an em dash": (text) => text.replaceAll("-", "—"),
  "an en dash": (text) => text.replaceAll("-", "–"),
  "a minus": (text) => text.replaceAll("-", "−"),
  "a hyphen that does not break": (text) => text.replaceAll("-", "‑"),
  "a dash with no blanks": (text) => text.replaceAll(" - ", "-"),
  "a dash with blanks": (text) => text.replaceAll("-", " - "),
  "a full stop": (text) => `${text.replace(/[.。]$/, "")}.`,
  "a full stop of Japan": (text) => `${text}。`,
  "no full stop": (text) => text.replace(/[.。]$/, ""),
  "an ellipsis": (text) => `${text}…`,
  "capital letters": (text) => text.toUpperCase().toLowerCase(),
  "other quotes": (text) => text.replaceAll("'", "’").replaceAll('"', "„"),
  "blanks that do not break": (text) => text.replaceAll(" ", "\u00a0"),
  "narrow blanks": (text) => text.replaceAll(" ", "\u202f"),
  "wide blanks": (text) => text.replaceAll(" ", "\u3000"),
  "no blanks beside Chinese and Japanese letters": (text) =>
    text.replace(/ (?=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])|(?<=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]) /gu, ""),
  "blanks between Chinese or Japanese letters and Latin ones": (text) =>
    text.replace(
      /(?<=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])(?=[A-Za-z])|(?<=[A-Za-z])(?=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])/gu,
      " ",
    ),
  "separate accents": (text) => text.normalize("NFD"),
  "no accents": (text) =>
    text
      .normalize("NFD")
      .replace(/(?<=\p{Script=Latin})[\u0300-\u036f]/gu, "")
      .normalize("NFC"),
  "a count": (text) => `${text} (6)`,
  "brackets of full width": (text) => text.replaceAll("(", "（").replaceAll(")", "）"),
  "a required mark": (text) => `${text} *`,
};

describe("the portals' words", () => {
  it.each(Object.entries(changes))("are known with %s", (_, change) => {
    const missed = wordings.filter(({ language, word, text }) => !says(language, change(text), word));
    expect(missed).toEqual([]);
  });

  it("are known with any of these together", () => {
    const some = fc.subarray(
      Object.values(changes).filter((one) => one !== changes["a count"]),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(fc.constantFrom(...wordings), some, ({ language, word, text }, all) => {
        expect(
          says(
            language,
            all.reduce((now, change) => change(now), text),
            word,
          ),
        ).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  const apart: readonly (readonly [PortalWord, PortalWord])[] = [
    ["single-tenant", "other-account-types"],
    ["delegated-permissions", "application-permissions"],
    ["delegated", "application"],
    ["granted-for", "not-granted"],
    ["value", "secret-id"],
    ["value", "description"],
    ["expand-all", "collapse-all"],
    ["application-client-id", "directory-tenant-id"],
    ["application-client-id", "object-id"],
    ["add", "add-a-permission"],
    ["save", "create"],
  ];
  it.each(apart)("never mean both %s and %s", (one, other) => {
    const both = wordings.filter(
      ({ language, word, text }) =>
        (word === one && says(language, text, other)) || (word === other && says(language, text, one)),
    );
    expect(both).toEqual([]);
  });

  it("take a name in any of the ways that it is added", () => {
    const adding = [
      "{0} - Contoso",
      "{0}: Contoso",
      "{0} : Contoso",
      "{0} (Contoso)",
      "{0} – Contoso",
      "{0}",
    ];
    for (const form of adding) {
      const text = form.replace("{0}", "Locataire unique seulement");
      expect(says("fr", text, "single-tenant"), text).toBe(true);
      expect(says("fr", form.replace("{0}", "Plusieurs locataires Entra ID"), "single-tenant")).toBe(false);
    }
  });

  /** Quoted from the portal or from Microsoft's documents: docs/microsoft/terms.md. */
  it.each([
    ["fr", "single-tenant", "Locataire unique seulement : Contoso"],
    [
      "fr",
      "single-tenant",
      "Comptes dans cet annuaire organisationnel uniquement (Contoso uniquement - Locataire unique)",
    ],
    ["fr", "other-account-types", "Tout locataire Entra ID + compte personnel Microsoft"],
    ["fr", "other-account-types", "Comptes Microsoft personnels"],
    ["fr", "grant-admin-consent", "Accorder un consentement d'administrateur"],
    ["fr", "not-granted", "Pas accordé"],
    ["fr", "api-permissions", "Autorisations d'API"],
    ["de", "single-tenant", "Nur ein Mandant"],
    ["de", "other-account-types", "Alle Konten von Entra ID-Mandanten und persönliche Microsoft-Konten"],
    [
      "de",
      "other-account-types",
      "Konten in allen Organisationsverzeichnissen und persönliche Microsoft-Konten",
    ],
    ["de", "create-app-user", "Erstellen eines neuen App-Benutzers"],
    ["de", "application-client-id", "Anwendungs-ID (Client-ID)"],
    ["es", "account-types", "Tipos de cuenta admitidos"],
    ["es", "single-tenant", "Solo inquilino único"],
    ["es", "single-tenant", "Cuentas de este directorio organizativo solo (Contoso)"],
    ["ja", "single-tenant", "この組織のディレクトリ内のアカウントのみ"],
    ["ja", "certificates-and-secrets", "証明書およびシークレット"],
    ["pt-BR", "roles-panel", "Gerenciar direitos de acesso"],
    ["pt-BR", "grant-admin-consent", "Fornecer o consentimento do administrador para Contoso"],
    ["pt-BR", "single-tenant", "Contas somente neste diretório organizacional"],
    ["zh-Hans", "new-registration", "新建注册"],
    ["zh-Hans", "account-types", "受支持的账户类型"],
    ["zh-Hans", "single-tenant", "仅限此组织目录中的帐户(单一租户)"],
    ["zh-Hans", "grant-admin-consent", "向 Contoso 授予管理员许可"],
  ] as const)("have every form that others have seen: %s %s %s", (language, word, text) => {
    expect(says(language, text, word)).toBe(true);
  });
});

describe("names that people have given", () => {
  it("are compared letter by letter", () => {
    const context = { ...guideContext, environmentName: "Sales (1)" };
    const matcher = createSayingMatcher(portalWords("en"), context);
    const isIt = (text: string) => matcher.matches(text, [{ known: "environmentName" }]);
    expect(isIt("Sales (1)")).toBe(true);
    for (const other of ["Sales", "Sales (2)", "Salés (1)", "Sales - 1"]) expect(isIt(other)).toBe(false);
  });
});
